import type { SecureRandom } from "./secure-random.ts";

/**
 * The examples of one step: each with probability `rate`, independently of all others. The accountant holds for batches drawn
 * in this way alone: not for shuffled ones or ones of a fixed size. A batch may be empty; its step is noise, and is taken.
 *
 * @returns indices below `examples`, ascending
 */
export function poissonBatch(examples: number, rate: number, random: SecureRandom): number[] {
  const batch: number[] = [];
  for (let index = 0; index < examples; index++) if (random.uniform() < rate) batch.push(index);
  return batch;
}
