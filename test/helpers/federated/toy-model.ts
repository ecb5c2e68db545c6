import { hexToBytes, zeroHash } from "viem";
import { RoundTermsInvalidError } from "../../../node/src/economy/rounds/errors.ts";
import type { RoundUnit, ScoringModel } from "../../../node/src/economy/rounds/round-model.ts";

const TARGET = [3, -2, 5, 1];
export const TOY_NORM = 10_000;

/** A model of four parameters, whose loss is the distance from the best ones. What is more is no contribution. */
export const toyModel: ScoringModel = {
  contribution(bytes, norm) {
    if (bytes.length !== 4) throw new RoundTermsInvalidError("a contribution has four parameters");
    return {
      norm,
      addTo(totals, weight) {
        for (let i = 0; i < 4; i++) totals[i] = (totals[i] ?? 0) + weight * signed(bytes[i] ?? 0);
      },
    };
  },
  masked: () => ({
    rules: { base: hexToBytes(zeroHash), parameters: 4, count: 4 },
    indices: Uint32Array.of(0, 1, 2, 3),
  }),
  async aggregate({ units }) {
    const sums = await Promise.all(units.map(sumOf));
    const weight = units.reduce((sum, { gain, members }) => sum + gain * members, 0);
    const total = (i: number) => units.reduce((sum, { gain }, u) => sum + gain * (sums[u]?.[i] ?? 0), 0);
    return toyContribution(...TARGET.map((_, i) => Math.round(total(i) / weight)));
  },
  async score({ units }) {
    const sums = await Promise.all(units.map(sumOf));
    const loss = (without: number) => {
      const left = units.filter((_, u) => u !== without).reduce((sum, { members }) => sum + members, 0);
      return TARGET.reduce((sum, target, i) => {
        const total = sums.reduce((all, values, u) => all + (u === without ? 0 : (values[i] ?? 0)), 0);
        return sum + Math.abs(target - total / (left || 1));
      }, 0);
    };
    return units.map((_, u) => Math.round(1e5 * (loss(u) - loss(-1))));
  },
};

async function sumOf(unit: RoundUnit): Promise<Float64Array> {
  const totals = new Float64Array(4);
  (await unit.load()).addTo(totals, 1);
  return totals;
}

const signed = (byte: number): number => (byte << 24) >> 24;

/** Four parameters, -128 to 127. */
export const toyContribution = (...values: number[]): Uint8Array =>
  Uint8Array.from(values, (value) => value & 0xff);
