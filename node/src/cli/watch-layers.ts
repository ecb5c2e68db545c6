import { pause } from "../economy/pause.ts";
import type { Move } from "../pipeline/move-layers.ts";
import type { LayerRange } from "../types/model.ts";
import type { Context } from "./context.ts";

export interface WatchLayersOptions {
  /** Between two looks (ms); each wait is up to a quarter shorter or longer, so that nodes do not look at the same time. */
  readonly intervalMs: number;
  /** Sessions now: a node that has some stays. */
  readonly sessions: () => number;
  /** Looks at what the others serve; tells how many it asked. */
  readonly look: () => Promise<Look>;
  /** Fetches what the move needs, while the node still serves. */
  readonly prepare: (layers: LayerRange) => Promise<void>;
}

export interface Look {
  readonly asked: number;
  readonly move: Move | undefined;
}

/** Nodes that are asked in an interval; where there are more, it is as much longer: nobody is asked all the time. */
const ASKED_IN_AN_INTERVAL = 64;
/** Looks that have to agree before a node moves; as many more for each node that should go before it. */
const AGREEING_LOOKS = 2;

/**
 * Waits until this node should serve other layers than it does, and can. A look or a preparation that fails is logged, and the node
 * stays.
 *
 * @returns undefined when the command is told to stop
 */
export async function watchLayers(
  { signal, log }: Context,
  { intervalMs, sessions, look, prepare }: WatchLayersOptions,
): Promise<LayerRange | undefined> {
  let wanted: { readonly key: string; readonly looks: number } | undefined;
  let asked = 0;
  const lookNow = async (): Promise<Move | undefined> => {
    if (sessions() > 0) return undefined;
    const seen = await look();
    asked = seen.asked;
    return sessions() > 0 ? undefined : seen.move;
  };
  for (;;) {
    const longer = Math.max(1, asked / ASKED_IN_AN_INTERVAL);
    await pause(intervalMs * longer * (0.75 + Math.random() / 2), signal);
    if (signal.aborted) return undefined;
    try {
      const move = await lookNow();
      const key = move?.layers.join(":");
      wanted = key === undefined ? undefined : { key, looks: wanted?.key === key ? wanted.looks + 1 : 1 };
      if (move === undefined || (wanted?.looks ?? 0) < AGREEING_LOOKS * (1 + move.before)) continue;
      wanted = undefined;
      log.info({ layers: move.layers }, "nobody serves these layers any more: moving to them");
      await prepare(move.layers);
      // Others may have come, and sessions, while shards were fetched.
      const still = await lookNow();
      if (still?.layers.join(":") === key) return move.layers;
    } catch (error) {
      if (signal.aborted) return undefined;
      wanted = undefined;
      log.warn({ err: error }, "this node stays with its layers");
    }
  }
}
