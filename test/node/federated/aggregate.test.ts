import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { contributionAddend } from "../../../node/src/federated/aggregate/addend.ts";
import { type AggregatedUnit, aggregate } from "../../../node/src/federated/aggregate/aggregate.ts";
import { leaveOneOut } from "../../../node/src/federated/aggregate/leave-one-out.ts";
import { medianNorm, weightsOf } from "../../../node/src/federated/aggregate/weights.ts";
import { UNITS } from "../../../node/src/federated/constants.ts";
import { compress } from "../../../node/src/federated/wire/compress.ts";
import type { Contribution } from "../../../node/src/federated/wire/contribution.ts";

const digest = new Uint8Array(32);
const contributionOf = (values: readonly number[], maxNorm = 4_000_000_000): Contribution =>
  compress({ difference: Float32Array.from(values), base: digest, kept: 4096, maxNorm }).contribution;

const unitOf = (contribution: Contribution, gain: number): AggregatedUnit => ({
  gain,
  members: 1,
  load: async () => contributionAddend(contribution),
});

const parameters = 24;
const value = fc.float({ min: Math.fround(-0.9), max: Math.fround(0.9), noNaN: true });
const rounds = fc.array(
  fc.record({
    gain: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1_000_000_000 })),
    values: fc.array(value, { minLength: parameters, maxLength: parameters }),
  }),
  { minLength: 1, maxLength: 12 },
);

describe("an aggregate", () => {
  it("is what whole numbers of any size come to, whatever the order of the units", async () => {
    await fc.assert(
      fc.asyncProperty(
        rounds,
        fc.integer({ min: 1, max: 5000 }),
        fc.infiniteStream(fc.nat()),
        async (round, clip, picks) => {
          const base = Float32Array.from({ length: parameters }, (_, i) => Math.sin(i));
          const contributions = round.map(({ values, gain }) => ({
            contribution: contributionOf(values),
            gain,
          }));
          const units = contributions.map(({ contribution, gain }) => unitOf(contribution, gain));
          const shuffled = units
            .map((unit) => ({ unit, at: picks.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ unit }) => unit);
          const result = await aggregate({ base, units, clip });
          assert.deepEqual(result, exactly(base, contributions, clip));
          assert.deepEqual(await aggregate({ base, units: shuffled, clip }), result);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("stays exact with the largest values, gains and numbers of units", async () => {
    const largest: Contribution = {
      base: digest,
      parameters: 1,
      kept: 4096,
      norm: 256_000,
      chunks: [{ low: 2 ** 32 - 1, high: 2 ** 32 - 1, indices: Uint16Array.of(0), codes: Uint16Array.of(0) }],
    };
    const units = Array.from({ length: 1000 }, () => unitOf(largest, 1_000_000_000));
    const [sum] = await aggregate({ base: new Float32Array(1), units, clip: 0xffff_ffff });
    assert.equal(sum, Math.fround((2 ** 32 - 1) / UNITS));
  });

  it("is the base where nobody gained, and never loads what did not", async () => {
    const base = Float32Array.of(1, 2, 3);
    const refusing = { gain: 0, members: 1, load: () => Promise.reject(new Error("loaded")) };
    assert.deepEqual(await aggregate({ base, units: [refusing], clip: 1000 }), base);
  });

  it("clips a member to the norm", async () => {
    const unit = unitOf(contributionOf([0.5, -0.5]), 7);
    const base = new Float32Array(2);
    const [whole = 0] = await aggregate({ base, units: [unit], clip: 708 });
    const [clipped = 0, other = 0] = await aggregate({ base, units: [unit], clip: 354 });
    assert.equal(whole, 0.5);
    assert.ok(Math.abs(clipped - 0.25) < 1e-3);
    assert.ok(Math.hypot(clipped, other) <= 0.354);
  });

  it("multiplies the mean, and not the base, with the outer rate", async () => {
    const units = [unitOf(contributionOf([0.5, 0, 2 ** -24]), 1), unitOf(contributionOf([0, -0.25, 0]), 1)];
    const base = Float32Array.of(1, 2, 0);
    const next = await aggregate({ base, units, clip: 5000, outerRate: 2.5 });
    // Halves of units go up before they are multiplied.
    assert.deepEqual(next, Float32Array.of(1.625, 1.6875, 2.5 * 2 ** -24));
  });

  it("fails where a unit cannot be loaded, and stops when it is told to", async () => {
    const lost: AggregatedUnit = { gain: 1, members: 1, load: () => Promise.reject(new Error("lost")) };
    const parameters = {
      base: new Float32Array(2),
      units: [unitOf(contributionOf([1, 1]), 1), lost],
      clip: 5000,
    };
    await assert.rejects(aggregate(parameters), /lost/);
    await assert.rejects(aggregate({ ...parameters, signal: AbortSignal.abort() }), /abort/);
  });
});

/** The same by fractions of unlimited size. */
function exactly(
  base: Float32Array,
  units: readonly { contribution: Contribution; gain: number }[],
  clip: number,
): Float32Array {
  const gains = units.reduce((sum, { gain }) => sum + BigInt(gain), 0n);
  if (gains === 0n) return base;
  let whole = 0n;
  const totals = new Array<bigint>(base.length).fill(0n);
  for (const { contribution, gain } of units) {
    const weight = ((1n << 20n) * BigInt(gain)) / gains;
    const { norm, chunks } = contribution;
    const clipped = norm > clip ? (weight * BigInt(clip)) / BigInt(norm) : weight;
    whole += weight;
    for (const { low, high, indices, codes } of chunks) {
      for (const [position, at] of indices.entries()) {
        const code = codes[position] ?? 0;
        const magnitude = BigInt(code & 2 ? high : low);
        totals[at] = (totals[at] ?? 0n) + clipped * (code & 1 ? -magnitude : magnitude);
      }
    }
  }
  return base.map((value, i) => {
    const doubled = 2n * (totals[i] ?? 0n) + whole;
    const floor = doubled >= 0n ? doubled / (2n * whole) : -((-doubled + 2n * whole - 1n) / (2n * whole));
    return value + Number(floor) / UNITS;
  });
}

describe("weights", () => {
  it("follow the gain of each member, and sum to no more than 2^20", () => {
    const units = fc.array(
      fc.record({ gain: fc.nat(1_000_000_000), members: fc.integer({ min: 1, max: 199 }) }),
      {
        maxLength: 1000,
      },
    );
    fc.assert(
      fc.property(units, (list) => {
        const weights = weightsOf(list);
        const sum = list.reduce((total, { members }, i) => total + members * (weights[i] ?? 0), 0);
        assert.ok(sum <= 2 ** 20);
        for (const [i, { gain }] of list.entries()) if (gain === 0) assert.equal(weights[i], 0);
      }),
    );
    assert.deepEqual(
      weightsOf([
        { gain: 1, members: 1 },
        { gain: 2, members: 4 },
        { gain: 1, members: 1 },
      ]),
      [2 ** 18, 2 ** 17, 2 ** 18],
    );
  });

  it("are not raised by fewer than half of the norms", () => {
    assert.equal(medianNorm([9, 1, 4_000_000, 2, 4_000_000]), 9);
    assert.equal(medianNorm([1, 2]), 1);
    assert.equal(medianNorm([]), 0);
  });
});

describe("leave-one-out scores", () => {
  it("are what the loss loses without each unit, in micro-nats", async () => {
    const units = [
      [0.5, 0],
      [0.5, 0.25],
      [-0.25, 0],
    ].map((values) => unitOf(contributionOf(values), 1));
    const seen: string[] = [];
    const loss = async (parameters: Float32Array): Promise<number> => {
      seen.push(String(parameters));
      return 1 - (parameters[0] ?? 0);
    };
    const gains = await leaveOneOut({ base: new Float32Array(2), units, clip: 1000, loss });
    // A third of each one's first parameter: the mean's divisor stays.
    assert.deepEqual(gains, [166_667, 166_667, -83_333]);
    assert.equal(seen.length, 4);
    const threefold = await leaveOneOut({ base: new Float32Array(2), units, clip: 1000, outerRate: 3, loss });
    assert.deepEqual(threefold, [500_000, 500_000, -250_000]);
  });

  it("are zero for what is an earlier one's but for its length or a little noise, and count it for nothing", async () => {
    const random = (seed: number) =>
      Array.from({ length: 600 }, (_, i) => Math.sin((seed + 1) * (i + 1) ** 1.3));
    const scaled = random(1).map((value) => value / 3);
    const noisy = random(1).map((value, i) => value * (1 + ((i % 7) - 3) / 50));
    const flipped = random(1).map((value) => -value);
    const own = [random(1), random(2), scaled, noisy, flipped, random(3)];
    const units = own.map((values) => unitOf(contributionOf(values), 1));
    const loss = async (parameters: Float32Array): Promise<number> =>
      1 - parameters.reduce((sum, value, i) => sum + value * (random(1)[i] ?? 0), 0) / 1_000;
    const gains = await leaveOneOut({ base: new Float32Array(600), units, clip: 4_000_000, loss });
    assert.deepEqual(
      gains.map((gain) => Math.sign(gain)),
      [1, Math.sign(gains[1] ?? 0), 0, 0, -1, Math.sign(gains[5] ?? 0)],
    );
    assert.ok(gains[1] !== 0 && gains[5] !== 0, "others are their own");
    const alone = await leaveOneOut({
      base: new Float32Array(600),
      units: [0, 1, 4, 5].flatMap((i) => units[i] ?? []),
      clip: 4_000_000,
      loss,
    });
    assert.deepEqual(
      alone,
      [0, 1, 4, 5].map((i) => gains[i]),
    );
    const hidden = await leaveOneOut({
      base: new Float32Array(600),
      units,
      clip: 4_000_000,
      copies: false,
      loss,
    });
    assert.ok(
      hidden.every((gain) => gain !== 0),
      "nobody could copy what nobody saw",
    );
  });
});
