import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { CHUNK, UNITS } from "../../../node/src/federated/constants.ts";
import { packBits, unpackBits } from "../../../node/src/federated/wire/bits.ts";
import { compress } from "../../../node/src/federated/wire/compress.ts";
import {
  type Contribution,
  type ContributionRules,
  decodeContribution,
  encodeContribution,
  largestContribution,
  valueAt,
} from "../../../node/src/federated/wire/contribution.ts";
import {
  ContributionMalformedError,
  ContributionMismatchError,
  ContributionNormError,
  ContributionTooLargeError,
  DifferenceInvalidError,
} from "../../../node/src/federated/wire/errors.ts";
import { normOf } from "../../../node/src/federated/wire/norm.ts";
import { twoLevels } from "../../../node/src/federated/wire/two-levels.ts";
import { OmniError } from "../../../node/src/types/errors.ts";

const base = new Uint8Array(32).fill(7);
const maxNorm = 10_000;

const rulesOf = ({ parameters, kept, norm }: Contribution): ContributionRules => ({
  base,
  parameters,
  kept,
  norm,
  maxBytes: largestContribution(parameters, kept),
});

/** `[parameters]`, as the receiver adds it. */
function dense({ parameters, chunks }: Contribution): Float32Array {
  const values = new Float32Array(parameters);
  for (const [index, chunk] of chunks.entries()) {
    for (const [position, at] of chunk.indices.entries())
      values[index * CHUNK + at] = valueAt(chunk, position) / UNITS;
  }
  return values;
}

const float = fc.oneof(
  fc.constant(0),
  fc.float({ min: -1, max: 1, noNaN: true }),
  fc.float({ min: -Math.fround(1e-6), max: Math.fround(1e-6), noNaN: true }),
);
const differences = fc.oneof(
  fc.array(float, { minLength: 1, maxLength: 300 }).map((list) => Float32Array.from(list)),
  // Several chunks, the last one short.
  fc
    .tuple(
      fc.integer({ min: CHUNK - 2, max: 2 * CHUNK + 40 }),
      fc.array(float, { minLength: 1, maxLength: 50 }),
    )
    .map(([length, list]) => Float32Array.from({ length }, (_, i) => list[(i * 7) % list.length] ?? 0)),
);
const kepts = fc.oneof(fc.integer({ min: 1, max: 64 }), fc.constant(CHUNK));

describe("the bytes of a contribution", () => {
  it("are read as what was written, and written as what was read", () => {
    fc.assert(
      fc.property(differences, kepts, (difference, kept) => {
        const { contribution } = compress({ difference, base, kept, maxNorm });
        const bytes = encodeContribution(contribution);
        assert.ok(bytes.length <= largestContribution(difference.length, kept));
        const read = decodeContribution(bytes, rulesOf(contribution));
        assert.deepEqual(read, contribution);
        assert.deepEqual(encodeContribution(read), bytes);
      }),
      { numRuns: 300 },
    );
  });

  it("are more than 100 times smaller than the difference", () => {
    const difference = Float32Array.from({ length: 100_000 }, (_, i) => Math.sin(i) * 1e-3);
    const { contribution } = compress({ difference, base, kept: 64, maxNorm });
    assert.ok((4 * difference.length) / encodeContribution(contribution).length > 130);
  });

  it("whatever they are, are refused with a typed error or are the only ones of their difference", () => {
    const difference = Float32Array.from({ length: CHUNK + 100 }, (_, i) => Math.sin(i * i) / 50);
    const { contribution } = compress({ difference, base, kept: 16, maxNorm });
    const good = encodeContribution(contribution);
    const rules = rulesOf(contribution);
    const judge = (bytes: Uint8Array, accepting: ContributionRules): boolean => {
      try {
        assert.deepEqual(encodeContribution(decodeContribution(bytes, accepting)), bytes);
        return true;
      } catch (error) {
        if (!(error instanceof OmniError)) throw error;
        return false;
      }
    };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.uint8Array({ maxLength: 400 }).map(withHeaderOf(good)),
        ),
        (bytes) => void judge(bytes, rules),
      ),
      { numRuns: 2000 },
    );
    const change = fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), fc.nat(3), (changes, cut) => {
        const bytes = good.slice(0, good.length - cut);
        for (const [at, flip] of changes) if (at < bytes.length) bytes[at] = (bytes[at] ?? 0) ^ flip;
        // With the norm it claims, so that the rest is looked at too.
        const norm = new DataView(bytes.buffer).getUint32(12, true);
        judge(bytes, { ...rules, norm });
      }),
      { numRuns: 3000 },
    );
    assert.ok(judge(good, rules));
  });
});

const withHeaderOf = (good: Uint8Array) => (rest: Uint8Array) =>
  Uint8Array.from([...good.subarray(0, 48), ...rest]);

/** Three parameters in one chunk: 2, -1, 1 (times 2^-24 times 1,000). */
const small: Contribution = {
  base,
  parameters: 3,
  kept: CHUNK,
  norm: normOf(6_000_000n) ?? 0,
  chunks: [{ low: 1000, high: 2000, indices: Uint16Array.of(0, 1, 2), codes: Uint16Array.of(2, 1, 0) }],
};

/** Bytes of {@link small} with something changed. */
function changed(change: (bytes: Uint8Array, view: DataView) => void, of: Contribution = small): Uint8Array {
  const bytes = encodeContribution(of);
  change(bytes, new DataView(bytes.buffer));
  return bytes;
}

describe("a contribution is refused", () => {
  const rules = { ...rulesOf(small), maxBytes: 100 };
  const malformed: readonly (readonly [string, RegExp, Uint8Array])[] = [
    ["without a whole header", /header/, encodeContribution(small).subarray(0, 47)],
    ["of another format", /no contribution/, changed((bytes) => bytes.fill(0, 0, 1))],
    ["of another version", /version 2/, changed((_, view) => view.setUint16(4, 2, true))],
    ["with too many values", /allowed/, changed((_, view) => view.setUint16(48, 4, true))],
    ["that ends too early", /cut off/, encodeContribution(small).subarray(0, -1)],
    ["without its last chunk", /missing/, encodeContribution(small).subarray(0, 48)],
    ["with more behind it", /more follows/, Uint8Array.from([...encodeContribution(small), 0])],
    ["with a magnitude of 0", /low <= high/, changed((_, view) => view.setUint32(50, 0, true))],
    [
      "with magnitudes in the wrong order",
      /low <= high/,
      changed((_, view) => view.setUint32(50, 2001, true)),
    ],
    ["with set bits in its padding", /padding/, changed((bytes) => bytes.fill(0x10, 62, 63))],
    ["with set bits behind its codes", /padding/, changed((bytes) => bytes.fill(0x46, 63, 64))],
    ["with an index twice", /ascend/, changed((bytes) => bytes.set(packBits([0, 1, 1], 12), 58))],
    ["with indices out of order", /ascend/, changed((bytes) => bytes.set(packBits([1, 0, 2], 12), 58))],
    ["with an index beyond its chunk", /beyond/, changed((bytes) => bytes.set(packBits([0, 1, 3], 12), 58))],
    ["that names a magnitude it does not use", /not used/, changed((bytes) => bytes.fill(0, 63, 64))],
    ["that names one magnitude as two", /not used/, changed((_, view) => view.setUint32(50, 2000, true))],
  ];
  for (const [name, why, bytes] of malformed) {
    it(name, () => {
      assert.throws(
        () => decodeContribution(bytes, rules),
        (error) => error instanceof ContributionMalformedError && why.test(error.message),
      );
    });
  }

  it("larger than the round allows, before it is looked at", () => {
    assert.throws(() => decodeContribution(new Uint8Array(101), rules), ContributionTooLargeError);
  });

  it("for another adapter, shape or norm", () => {
    const bytes = encodeContribution(small);
    const others = { base: new Uint8Array(32), parameters: 4, kept: 7, norm: small.norm + 1 };
    for (const [field, value] of Object.entries(others)) {
      assert.throws(
        () => decodeContribution(bytes, { ...rules, [field]: value }),
        (error) => error instanceof ContributionMismatchError && error.field === field,
      );
    }
  });

  it("that is longer or shorter than it claims", () => {
    for (const norm of [small.norm - 1, small.norm + 1]) {
      assert.throws(
        () => decodeContribution(encodeContribution({ ...small, norm }), { ...rules, norm }),
        (error) => error instanceof ContributionNormError && error.measured === small.norm,
      );
    }
  });
});

describe("compression", () => {
  it("loses nothing: what is sent and what is kept back add up", () => {
    fc.assert(
      fc.property(differences, kepts, (difference, kept) => {
        const { contribution, feedback } = compress({ difference, base, kept, maxNorm: 4_000_000 });
        const sent = dense(contribution);
        for (let i = 0; i < difference.length; i++) {
          const sum = (sent[i] ?? 0) + (feedback[i] ?? 0);
          assert.ok(Math.abs(sum - (difference[i] ?? 0)) <= 2e-7 * Math.max(1, Math.abs(sent[i] ?? 0)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("sends in the end what each round left unsent", () => {
    const difference = Float32Array.from({ length: 2000 }, (_, i) => Math.cos(i) / 100);
    const sum = new Float64Array(difference.length);
    let feedback: Float32Array | undefined;
    const rounds = 400;
    for (let round = 0; round < rounds; round++) {
      const compressed = compress({ difference, feedback, base, kept: 256, maxNorm });
      feedback = compressed.feedback;
      for (const [i, value] of dense(compressed.contribution).entries()) sum[i] = (sum[i] ?? 0) + value;
    }
    // The mean of what was sent is the difference, though one round sends 1 of 16 values.
    for (let i = 0; i < difference.length; i++)
      assert.ok(Math.abs((sum[i] ?? 0) / rounds - (difference[i] ?? 0)) < 1e-3);
  });

  it("owes as much of what was unsent as the decay leaves", () => {
    const [difference, feedback] = [Float32Array.of(0.5, 0), Float32Array.of(0.25, -1)];
    for (const feedbackDecay of [0, 0.5, 1]) {
      const { contribution } = compress({ difference, feedback, feedbackDecay, base, kept: 4096, maxNorm });
      const owed = [0.5 + 0.25 * feedbackDecay, -feedbackDecay];
      for (const [i, value] of dense(contribution).entries())
        assert.ok(Math.abs(value - (owed[i] ?? 0)) <= 2 ** -23);
    }
  });

  it("keeps the largest values of a chunk, of equal ones the first", () => {
    const difference = new Float32Array(CHUNK).fill(0.25);
    difference[9] = -0.5;
    const [chunk] = compress({ difference, base, kept: 3, maxNorm }).contribution.chunks;
    assert.deepEqual(chunk, {
      low: UNITS / 4,
      high: UNITS / 2,
      indices: Uint16Array.of(0, 1, 9),
      codes: Uint16Array.of(0, 0, 3),
    });
  });

  it("scales a difference that is too long down to the bound, and no further", () => {
    fc.assert(
      fc.property(differences, fc.integer({ min: 1, max: 100 }), (difference, bound) => {
        const { contribution } = compress({ difference, base, kept: 32, maxNorm: bound });
        assert.ok(contribution.norm <= bound);
        const free = compress({ difference, base, kept: 32, maxNorm: 4_000_000 }).contribution.norm;
        if (free > bound) assert.ok(contribution.norm >= bound - 1);
        else assert.equal(contribution.norm, free);
      }),
      { numRuns: 200 },
    );
  });

  it("refuses what is no number or too far away, and names the parameter", () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 256, -1e30]) {
      const difference = new Float32Array(5000);
      difference[4100] = value;
      assert.throws(
        () => compress({ difference, base, kept: 64, maxNorm: 0xffff_ffff }),
        (error) => error instanceof DifferenceInvalidError && error.index === 4100,
        String(value),
      );
    }
  });
});

describe("two magnitudes", () => {
  it("have the least squared error of all ways to part the values", () => {
    const values = fc.array(fc.float({ min: Math.fround(0.01), max: 1, noNaN: true }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(values, (list) => {
        const sorted = Float32Array.from(list).sort();
        const { low, high, boundary } = twoLevels(sorted);
        const error = sorted.reduce((sum, value) => sum + (value - (value >= boundary ? high : low)) ** 2, 0);
        for (let split = 1; split <= sorted.length; split++) {
          const parts = [sorted.subarray(0, split), sorted.subarray(split)];
          const other = parts.reduce((sum, part) => sum + spread(part), 0);
          assert.ok(error <= other + 1e-9, `${error} at ${boundary}, ${other} at ${split}`);
        }
      }),
    );
  });
});

function spread(part: Float32Array): number {
  const mean = part.reduce((sum, value) => sum + value, 0) / Math.max(1, part.length);
  return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}

describe("a norm", () => {
  it("is the least that the squares keep to, exactly", () => {
    const unit = BigInt(UNITS);
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1n << 110n }), (squares) => {
        const norm = normOf(squares);
        if (norm === undefined) return assert.ok(squares * 1_000_000n > 0xffff_ffffn ** 2n * unit ** 2n);
        const within = (n: bigint): boolean => n * n * unit * unit >= squares * 1_000_000n;
        assert.ok(within(BigInt(norm)));
        assert.ok(norm === 0 || !within(BigInt(norm) - 1n));
      }),
      { numRuns: 500 },
    );
    assert.equal(normOf(unit ** 2n), 1000);
    assert.equal(normOf(0n), 0);
  });
});

describe("packed bits", () => {
  it("are read as what was written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 16 }),
        fc.array(fc.nat(65535), { maxLength: 100 }),
        (width, list) => {
          const values = Uint16Array.from(list, (value) => value & ((1 << width) - 1));
          assert.deepEqual(unpackBits(packBits(values, width), values.length, width), values);
        },
      ),
    );
  });
});
