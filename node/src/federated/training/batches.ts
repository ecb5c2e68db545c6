import { randomAt } from "../../engine/random.ts";
import { must } from "./stage-input.ts";

/**
 * Which rows each step trains on: all of them once, in an order that the seed draws, then all of them again in another one. A step's
 * rows depend on the seed and its number alone, so that a run goes on where it stopped.
 *
 * @param rows how many there are
 * @param rowsPerStep how many a step takes
 */
export function shuffledBatches(
  rows: number,
  rowsPerStep: number,
  seed: bigint,
): (step: number) => readonly number[] {
  must(Number.isInteger(rows) && rows >= 1, `${rows} rows`);
  must(Number.isInteger(rowsPerStep) && rowsPerStep >= 1, `${rowsPerStep} rows a step`);
  let known: { readonly epoch: number; readonly order: Int32Array } = { epoch: -1, order: new Int32Array() };
  const rowAt = (place: number) => {
    const epoch = Math.floor(place / rows);
    if (known.epoch !== epoch) known = { epoch, order: shuffled(rows, seed, epoch) };
    return known.order[place % rows] ?? 0;
  };
  return (step) => Array.from({ length: rowsPerStep }, (_, i) => rowAt(step * rowsPerStep + i));
}

/** The numbers below `count` in an order that every one is as likely to be: Fisher and Yates's shuffle. */
function shuffled(count: number, seed: bigint, epoch: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const other = Math.floor(randomAt(seed, epoch * count + i) * (i + 1));
    const [here = 0, there = 0] = [order[i], order[other]];
    order[i] = there;
    order[other] = here;
  }
  return order;
}
