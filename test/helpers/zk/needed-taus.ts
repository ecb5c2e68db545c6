import { LayerTiles } from "../../../node/src/zk/layer-tiles.ts";
import type { OperationTrace } from "../../../node/src/zk/operation-trace.ts";
import { productErrors } from "../../../node/src/zk/product-errors.ts";
import type { TracedAttempt } from "../traced-attempt.ts";
import { planOf } from "./trace-check.ts";

/** The tolerance (multiples of 2^-24) that the products of a trace need, by the type of the weights. */
export async function neededTaus(
  attempt: TracedAttempt,
  layer: number,
  trace: OperationTrace,
): Promise<ReadonlyMap<number, number>> {
  await using tiles = await LayerTiles.open(attempt.weights, planOf(attempt, layer));
  const needed = new Map<number, number>();
  for await (const { type, error, rounding, norm } of productErrors(trace, tiles)) {
    const tau = norm === 0 ? 0 : ((error - rounding) / norm) * 2 ** 24;
    needed.set(type, Math.max(tau, needed.get(type) ?? 0));
  }
  return needed;
}
