import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { parseEther } from "viem";
import {
  type OperatorStanding,
  PRIOR_QUALITY,
  priceFactor,
  trustOf,
  usualPrice,
} from "../../sdk/src/index.ts";

const omni = (amount: number) => parseEther(`${amount}`);
const standing = (fields: Partial<OperatorStanding>): OperatorStanding => ({
  score: 5_000,
  age: 0,
  burned: 0n,
  ratingSum: 0n,
  ratingWeight: 0n,
  stake: omni(1_000),
  ...fields,
});
/** Ratings of a mean, with fees behind them. */
const rated = (mean: number, weight: number) => ({
  ratingSum: omni(weight) * BigInt(mean),
  ratingWeight: omni(weight),
});

const amounts = fc.integer({ min: 0, max: 1_000_000 });
const standings = fc
  .record({
    score: fc.integer({ min: 0, max: 10_000 }),
    age: fc.integer({ min: 0, max: 2_000 }),
    burned: amounts.map(omni),
    stake: amounts.map(omni),
    ratings: fc.record({ mean: fc.integer({ min: 0, max: 10_000 }), weight: amounts }),
  })
  .map(({ ratings: { mean, weight }, ...rest }) => ({ ...rest, ...rated(mean, weight) }));

describe("trust", () => {
  it("takes somebody without a history for the prior, whatever the score that enrolment gives", () => {
    const stake = omni(1_000);
    assert.equal(trustOf(standing({})), PRIOR_QUALITY / 2);
    assert.equal(trustOf(standing({ score: 10_000, age: 100 })), PRIOR_QUALITY / 2, "no work was paid");
    assert.equal(
      trustOf(standing({ score: 10_000, burned: omni(1_000) })),
      PRIOR_QUALITY / 2,
      "no time passed",
    );
    assert.ok(
      trustOf(standing({ score: 10_000, age: 10, burned: omni(10), stake })) > 5 * trustOf(standing({})),
    );
  });

  it("is earned by no identity that waits for its first score to age, even one that buys work", () => {
    const best = Math.max(
      ...Array.from({ length: 200 }, (_, age) =>
        trustOf(
          standing({ age, score: Math.floor(5_000 * 0.95 ** age), burned: omni(1e6), stake: omni(1e6) }),
        ),
      ),
    );
    assert.ok(best < 0.18, `${best}`);
    const honest = standing({ score: 9_000, age: 30, burned: omni(100), stake: omni(10_000) });
    assert.ok(trustOf(honest) > 3 * best);
  });

  it("grows with score, time, work, stake and ratings, each alone", () => {
    fc.assert(
      fc.property(standings, fc.integer({ min: 1, max: 1_000 }), (some, more) => {
        const than = trustOf(some);
        assert.ok(than >= 0 && than < 1.2 + 1e-9);
        assert.ok(trustOf({ ...some, score: Math.min(10_000, some.score + more) }) >= than);
        assert.ok(trustOf({ ...some, stake: some.stake + omni(more) }) >= than);
        assert.ok(trustOf({ ...some, ...rated(10_000, 1e6) }) >= trustOf({ ...some, ...rated(0, 1e6) }));
        // Time and work make the score believed, for better and for worse.
        const sign = some.score / 10_000 >= PRIOR_QUALITY ? 1 : -1;
        assert.ok(sign * (trustOf({ ...some, age: some.age + more }) - than) >= -1e-12);
        assert.ok(sign * (trustOf({ ...some, burned: some.burned + omni(more) }) - than) >= -1e-12);
      }),
    );
  });

  it("gains nothing by a stake or a history split into several identities", () => {
    fc.assert(
      fc.property(standings, fc.integer({ min: 2, max: 10 }), (one, parts) => {
        const part = { ...one, stake: one.stake / BigInt(parts), burned: one.burned / BigInt(parts) };
        if (one.score >= 500) assert.ok(trustOf(part) <= trustOf(one) + 1e-12);
      }),
    );
  });

  it("is moved by ratings by a fifth at most, and by who burned little hardly", () => {
    const known = standing({ score: 9_000, age: 30, burned: omni(100) });
    const neutral = trustOf(known);
    const with_ = (mean: number, weight: number) => trustOf({ ...known, ...rated(mean, weight) }) / neutral;
    assert.ok(with_(10_000, 1e9) < 1.2 + 1e-9 && with_(0, 1e9) > 0.8 - 1e-9);
    assert.ok(Math.abs(with_(0, 100) - 0.9) < 1e-9);
    assert.ok(with_(0, 1) > 0.997);
  });
});

describe("prices", () => {
  it("count half where they are usual, and never more than double a rank", () => {
    assert.equal(priceFactor(7, 7), 0.5);
    assert.equal(priceFactor(0, 7), 1);
    assert.equal(priceFactor(0, 0), 1, "everything is free");
    assert.ok(priceFactor(7e9, 7) < 1e-8);
    assert.ok(priceFactor(1e-9, 7) / priceFactor(7, 7) <= 2);
  });

  it("are usual by stake, not by number", () => {
    const offer = (price: number, stake: number) => ({ price, stake: omni(stake) });
    assert.equal(usualPrice([]), 0);
    assert.equal(usualPrice([offer(10, 1_000)]), 10);
    const flood = Array.from({ length: 100 }, () => offer(1_000, 1));
    assert.equal(usualPrice([offer(10, 60_000), ...flood]), 10);
    assert.equal(usualPrice([offer(10, 1), offer(20, 1), offer(30, 1)]), 20);
  });

  it("make up for no history: a free stranger stays behind who is known", () => {
    const known = standing({ score: 7_000, age: 15, burned: omni(30), stake: omni(5_000) });
    const stranger = standing({ stake: omni(1_000_000) });
    assert.ok(trustOf(stranger) * priceFactor(0, 10) < trustOf(known) * priceFactor(10, 10));
  });
});
