import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { assetsOf } from "../../sdk/src/utils/stakePool.ts";

const amount = fc.bigInt({ min: 0n, max: 2n ** 95n });

describe("what shares of a pool are worth", () => {
  it("is their part of it, rounded down, with one virtual share and wei beside", () => {
    const pool = { assets: 999n, shares: 1_999n, generation: 3 };
    assert.equal(assetsOf(pool, { shares: 1_999n, generation: 3 }), 999n);
    assert.equal(assetsOf(pool, { shares: 3n, generation: 3 }), 1n);
  });

  it("is nothing once the pool lost everything since", () => {
    const pool = { assets: 1_000n, shares: 1_000n, generation: 256 };
    assert.equal(assetsOf(pool, { shares: 1_000n, generation: 255 }), 0n);
    assert.equal(assetsOf(pool, { shares: 1_000n, generation: 0 }), 0n);
    assert.equal(assetsOf(pool, { shares: 1_000n, generation: 256 }), 1_000n);
  });

  it("is that of a billionth of the shares for each time that they were divided", () => {
    const pool = { assets: 10n ** 6n, shares: 10n ** 6n, generation: 2 };
    assert.equal(assetsOf(pool, { shares: 10n ** 15n, generation: 1 }), 10n ** 6n);
    assert.equal(assetsOf(pool, { shares: 10n ** 24n - 1n, generation: 0 }), 10n ** 6n - 1n);
    assert.equal(assetsOf({ ...pool, generation: 5 }, { shares: 2n ** 128n, generation: 0 }), 0n);
  });

  it("is never more than the pool has, for all holders together", () => {
    fc.assert(
      fc.property(amount, amount, amount, (one, other, slashed) => {
        const shares = one + other;
        const pool = { assets: shares > slashed ? shares - slashed : 0n, shares, generation: 0 };
        const worth = (held: bigint) => assetsOf(pool, { shares: held, generation: 0 });
        assert.ok(worth(one) + worth(other) <= pool.assets);
      }),
    );
  });
});
