import { type LoadStageOptions, loadStage } from "../../engine/load-stage.ts";
import type { LayerReplayer } from "../../types/replay.ts";
import type { Stage } from "../../types/stage.ts";
import type { CourtModel } from "./court-model.ts";
import type { ReplayerSource } from "./recorded-evidence.ts";

/** A stage that is loaded in any case, and the version of the model that it is of. */
export interface ServingStage {
  readonly stage: Stage & LayerReplayer;
  /** CID. */
  readonly manifest: string;
}

/** Computes layers with the stage that serves where it has them; loads a stage of the one layer where it has not. */
export function layerReplayers(
  options: Pick<LoadStageOptions, "threads" | "device">,
  serving?: ServingStage,
): ReplayerSource {
  return async ({ manifest, weights, layer: { layer } }: CourtModel, signal) => {
    const [a, b] = serving?.stage.layers ?? [0, 0];
    if (serving?.manifest === manifest && a <= layer && layer < b) {
      const { stage } = serving;
      return { replay: (request) => stage.replay(request), [Symbol.asyncDispose]: async () => {} };
    }
    const stage = await loadStage({ ...options, source: weights, layers: [layer, layer + 1], signal });
    return { replay: (request) => stage.replay(request), [Symbol.asyncDispose]: () => stage.close() };
  };
}
