import { CHUNK } from "../constants.ts";
import { type Contribution, HIGH, NEGATIVE } from "../wire/contribution.ts";

/** What a unit of a round adds to the adapter: a contribution of an open round, the sum of a cohort of a private one. */
export interface Addend {
  /** L2 norm in 1/1,000, rounded up. */
  readonly norm: number;
  /** Adds `weight` times each value, in units of 2^-24, to `totals`, `[parameters]`. */
  addTo(totals: Float64Array, weight: number): void;
}

export function contributionAddend({ norm, chunks }: Contribution): Addend {
  return {
    norm,
    addTo(totals, weight) {
      for (let index = 0; index < chunks.length; index++) {
        const chunk = chunks[index];
        if (chunk === undefined) continue;
        const { low, high, indices, codes } = chunk;
        for (let position = 0; position < indices.length; position++) {
          const code = codes[position] ?? 0;
          const magnitude = (code & HIGH) === 0 ? low : high;
          const at = index * CHUNK + (indices[position] ?? 0);
          totals[at] = (totals[at] ?? 0) + ((code & NEGATIVE) === 0 ? weight : -weight) * magnitude;
        }
      }
    },
  };
}
