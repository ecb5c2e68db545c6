import type { LayerRange } from "../../types/model.ts";
import type { LayerReplayer } from "../../types/replay.ts";
import type { Stage } from "../../types/stage.ts";

export type AuditorStage = Stage & LayerReplayer;

/** The validator's own copy of stages: one at a time is in memory, the one that was used last. */
export class StagePool implements AsyncDisposable {
  readonly #load: (layers: LayerRange) => Promise<AuditorStage>;
  #held: { readonly layers: LayerRange; readonly stage: AuditorStage } | undefined;

  /** @param load fetches weights, checks them against the manifest, and loads them */
  constructor(load: (layers: LayerRange) => Promise<AuditorStage>) {
    this.#load = load;
  }

  /** Not for several at a time: what was given before is gone. */
  async take(layers: LayerRange): Promise<AuditorStage> {
    if (this.#held !== undefined && this.#held.layers.join() === layers.join()) return this.#held.stage;
    await this[Symbol.asyncDispose]();
    const stage = await this.#load(layers);
    this.#held = { layers, stage };
    return stage;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const held = this.#held;
    this.#held = undefined;
    await held?.stage.close();
  }
}
