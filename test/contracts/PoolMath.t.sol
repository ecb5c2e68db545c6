// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {PoolMath} from "../../contracts/libraries/PoolMath.sol";
import {Pool} from "../../contracts/types/StakeTypes.sol";
import {Test} from "./utils/Test.sol";

/// @notice Several holders of one pool: whatever one does with its shares costs the others nothing.
contract PoolMathTest is Test {
    using PoolMath for Pool;

    Pool private pool;

    function testFuzz_aDepositCostsOthersNothing(uint256 staked, uint256 cut, uint256 amount) public {
        Pool memory before = _slashedPool(staked, cut);
        amount = bound(amount, 1, 1e27);
        uint256 shares = pool.add(amount);
        _requireNoCheaper(before);
        isTrue(shares >= amount, "a share is never worth more than a wei");
        atMost(PoolMath.toAssets(pool, shares), amount, "worth no more than was paid");
    }

    function testFuzz_takingAssetsCostsOthersNothing(uint256 staked, uint256 cut, uint256 amount) public {
        Pool memory before = _slashedPool(staked, cut);
        if (before.assets < 2) return;
        amount = bound(amount, 1, before.assets / 2);
        uint256 shares = pool.takeAssets(amount);
        eq(before.assets - pool.assets, amount, "exactly what was asked");
        eq(before.shares - pool.shares, shares, "its shares");
        isTrue(PoolMath.toAssets(before, shares) >= amount, "shares worth at least that");
        isTrue(PoolMath.toAssets(before, shares - 1) <= amount, "no share too many");
        _requireNoCheaper(before);
    }

    function testFuzz_takingSharesCostsOthersNothing(uint256 staked, uint256 cut, uint256 shares) public {
        Pool memory before = _slashedPool(staked, cut);
        if (before.shares < 2) return;
        shares = bound(shares, 1, before.shares / 2);
        uint256 assets = pool.takeShares(shares);
        eq(before.assets - pool.assets, assets, "what they are worth");
        _requireNoCheaper(before);
    }

    function test_sharesRescaleBelowABillionthOfAWeiEach() public {
        pool.add(1e18);
        pool.reduce(1e18 - 1e9);
        eq(pool.shares, 1e18, "a billion shares a wei are kept");
        uint256 generation = pool.generation;
        pool.reduce(1);
        eq(pool.shares, 1e9, "more are not");
        eq(pool.generation, generation + 1, "a new generation");
    }

    function testFuzz_theLastOneOutLeavesAnEmptyPool(uint256 staked, uint256 cut) public {
        Pool memory before = _slashedPool(staked, cut);
        if (before.shares == 0) return;
        eq(pool.takeShares(before.shares), before.assets, "all there is");
        eq(uint256(pool.assets) + pool.shares, 0, "empty");
        eq(pool.add(5), 5, "starts again at a price of one");
    }

    function testFuzz_takingAllAssetsTakesAllShares(uint256 staked, uint256 cut, uint256 part) public {
        Pool memory before = _slashedPool(staked, cut);
        if (before.assets < 2) return;
        pool.takeAssets(bound(part, 1, before.assets - 1));
        isTrue(pool.shares >= pool.assets, "who stays has a share for each wei");
        pool.takeAssets(pool.assets);
        eq(pool.assets, 0, "no assets");
    }

    function testFuzz_reduceTakesAtLeastWhatIsAsked(uint256 staked, uint256 cut) public {
        staked = bound(staked, 1, 1e27);
        pool.add(staked);
        Pool memory before = pool;
        cut = bound(cut, 0, 2 * staked);
        uint256 slashed = pool.reduce(cut);
        eq(before.assets - pool.assets, slashed, "left the pool");
        eq(slashed, min(cut, staked), "that, and no more");
        if (pool.generation == before.generation) eq(pool.shares, before.shares, "shares stay");
        else atMost(pool.shares, (uint256(pool.assets) + 1) * 1e9, "shares are divided, or all go");
    }

    function testFuzz_aRescaleKeepsHoldersParts(uint256 first, uint256 second, uint256 left) public {
        (first, second) = (bound(first, 1e12, 1e27), bound(second, 1e12, 1e27));
        pool.add(first);
        pool.add(second);
        left = bound(left, 1, (first + second) / 1e9 - 1);
        pool.reduce(first + second - left);
        isTrue(pool.generation != 0 && pool.generation < 256, "rescaled");
        uint256 mine = PoolMath.current(pool, first, 0);
        uint256 yours = PoolMath.current(pool, second, 0);
        atMost(mine + yours, pool.shares, "parts of the pool");
        uint256 fair = (left * first) / (first + second);
        uint256 worth = PoolMath.toAssets(pool, mine);
        isTrue(worth + 1 + left / 1e2 >= fair && worth <= fair + 1 + left / 1e2, "pro rata");
    }

    function test_sharesOfAnEarlierWipeAreWorthNothing() public {
        pool.add(100);
        pool.reduce(100);
        pool.add(50);
        eq(PoolMath.current(pool, 100, 0), 0, "older");
        eq(PoolMath.current(pool, 50, pool.generation), 50, "current");
    }

    function test_sharesThatWereRescaledAwayAreWorthNothing() public {
        pool.generation = 5;
        eq(PoolMath.current(pool, type(uint128).max, 0), 0, "five times");
        eq(PoolMath.current(pool, type(uint128).max, 1), uint256(type(uint128).max) / 1e36, "four times");
    }

    function test_aGenerationThatWrapsStopsNoSlash() public {
        pool.add(1e18);
        pool.generation = type(uint32).max;
        eq(pool.reduce(1e18 - 1), 1e18 - 1, "rescaled");
        pool.generation = type(uint32).max;
        eq(pool.reduce(1), 1, "wiped");
    }

    function test_reducingAnEmptyPoolTakesNothing() public {
        eq(pool.reduce(5), 0, "nothing");
        eq(pool.generation, 0, "no new generation");
    }

    /// @dev Any price that slashes can lead to.
    function _slashedPool(uint256 staked, uint256 cut) private returns (Pool memory) {
        staked = bound(staked, 1, 1e27);
        pool.add(staked);
        pool.reduce(bound(cut, 0, staked));
        return pool;
    }

    function _requireNoCheaper(Pool memory before) private view {
        uint256 was = (uint256(before.assets) + 1) * (uint256(pool.shares) + 1);
        isTrue((uint256(pool.assets) + 1) * (uint256(before.shares) + 1) >= was, "a share lost value");
    }
}
