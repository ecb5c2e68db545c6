// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {PoolMath} from "../../contracts/libraries/PoolMath.sol";
import {Pool} from "../../contracts/types/StakeTypes.sol";
import {Proof} from "./Proof.sol";

/// @notice A pool in a contract of its own, whose calls can be caught.
contract PoolHolder {
    using PoolMath for Pool;

    Pool private pool;

    function set(uint96 assets, uint128 shares) external {
        (pool.assets, pool.shares) = (assets, shares);
    }

    function add(uint256 amount) external {
        pool.add(amount);
    }

    function takeAssets(uint256 amount) external {
        pool.takeAssets(amount);
    }

    function takeShares(uint256 amount) external {
        pool.takeShares(amount);
    }

    function reduce(uint256 amount) external {
        pool.reduce(amount);
    }
}

/// @notice Of every pool that {PoolMath} can make. Such a pool holds at most all OMNI, at least one share a wei, and at most
/// 10^9 + 1 shares a wei, virtual ones counted: each operation is proved to keep that, so it holds after any of them.
contract PoolMathProof is Proof {
    using PoolMath for Pool;

    Pool private pool;
    PoolHolder private holder = new PoolHolder();

    // ---- add

    function check_addNeverProfits(uint96 assets, uint128 shares, uint96 amount) public {
        _givenRoomFor(assets, shares, amount);
        uint256 got = pool.add(amount);
        assert(PoolMath.toAssets(pool, got) <= amount);
    }

    function check_addGetsAShareForEachWei(uint96 assets, uint128 shares, uint96 amount) public {
        _givenRoomFor(assets, shares, amount);
        assert(pool.add(amount) >= amount);
    }

    function check_addCostsOthersNothing(uint96 assets, uint128 shares, uint96 amount) public {
        _givenRoomFor(assets, shares, amount);
        pool.add(amount);
        _requireNoCheaper(assets, shares);
    }

    function check_addKeepsThePoolValid(uint96 assets, uint128 shares, uint96 amount) public {
        _givenRoomFor(assets, shares, amount);
        pool.add(amount);
        assert(pool.assets == uint256(assets) + amount);
        _requireValid();
    }

    function check_addNeverReverts(uint96 assets, uint128 shares, uint96 amount) public {
        _givenRoomFor(assets, shares, amount);
        try holder.add(amount) {}
        catch {
            assert(false);
        }
    }

    // ---- takeAssets

    function check_takeAssetsTakesWhatIsAsked(uint96 assets, uint128 shares, uint128 held, uint96 amount) public {
        _givenHolder(assets, shares, held);
        vm.assume(amount <= PoolMath.toAssets(pool, held));
        pool.takeAssets(amount);
        assert(pool.assets == assets - amount);
    }

    function check_takeAssetsBurnsNoMoreThanIsHeld(uint96 assets, uint128 shares, uint128 held, uint96 amount) public {
        _givenHolder(assets, shares, held);
        vm.assume(amount <= PoolMath.toAssets(pool, held));
        assert(pool.takeAssets(amount) <= held);
    }

    function check_takeAssetsRoundsSharesUp(uint96 assets, uint128 shares, uint96 amount) public {
        _given(assets, shares);
        vm.assume(0 < amount && amount <= assets);
        uint256 burned = pool.takeAssets(amount);
        uint256 exact = uint256(amount) * (uint256(shares) + 1);
        assert(burned * (uint256(assets) + 1) >= exact && (burned - 1) * (uint256(assets) + 1) < exact);
    }

    function check_takeAssetsCostsOthersNothing(uint96 assets, uint128 shares, uint96 amount) public {
        _given(assets, shares);
        vm.assume(amount < assets);
        pool.takeAssets(amount);
        _requireNoCheaper(assets, shares);
    }

    function check_takeAssetsKeepsThePoolValid(uint96 assets, uint128 shares, uint96 amount) public {
        _given(assets, shares);
        vm.assume(amount <= assets);
        pool.takeAssets(amount);
        _requireValid();
    }

    function check_takeAllAssetsLeavesAnEmptyPool(uint96 assets, uint128 shares) public {
        _given(assets, shares);
        pool.takeAssets(assets);
        assert(pool.assets == 0 && (pool.shares == 0 || assets == 0));
    }

    function check_takeAssetsNeverReverts(uint96 assets, uint128 shares, uint96 amount) public {
        _given(assets, shares);
        vm.assume(amount <= assets);
        try holder.takeAssets(amount) {}
        catch {
            assert(false);
        }
    }

    // ---- takeShares

    function check_takeSharesRoundsAssetsDown(uint96 assets, uint128 shares, uint128 burned) public {
        _givenHolder(assets, shares, burned);
        uint256 taken = pool.takeShares(burned);
        assert(taken * (uint256(shares) + 1) <= uint256(burned) * (uint256(assets) + 1));
        assert(taken <= assets && pool.assets == assets - taken);
    }

    function check_takeSharesCostsOthersNothing(uint96 assets, uint128 shares, uint128 burned) public {
        _givenHolder(assets, shares, burned);
        uint256 taken = pool.takeShares(burned);
        if (taken != assets) _requireNoCheaper(assets, shares);
    }

    function check_takeSharesKeepsThePoolValid(uint96 assets, uint128 shares, uint128 burned) public {
        _givenHolder(assets, shares, burned);
        pool.takeShares(burned);
        _requireValid();
    }

    function check_theLastExitTakesAllThereIs(uint96 assets, uint128 shares) public {
        _given(assets, shares);
        assert(pool.takeShares(shares) == assets);
        assert(pool.assets == 0 && pool.shares == 0);
    }

    function check_takeSharesNeverReverts(uint96 assets, uint128 shares, uint128 burned) public {
        _givenHolder(assets, shares, burned);
        try holder.takeShares(burned) {}
        catch {
            assert(false);
        }
    }

    // ---- reduce: a slash

    function check_slashTakesWhatItIsToldOrAll(uint96 assets, uint128 shares, uint256 amount) public {
        _given(assets, shares);
        uint256 slashed = pool.reduce(amount);
        assert(slashed == (amount < assets ? amount : assets) && pool.assets == assets - slashed);
    }

    function check_slashNeverRaisesWhatSharesAreWorth(uint96 assets, uint128 shares, uint128 held, uint256 amount)
        public
    {
        _givenHolder(assets, shares, held);
        uint256 worth = PoolMath.toAssets(pool, held);
        uint32 generation = pool.generation;
        pool.reduce(amount);
        assert(PoolMath.toAssets(pool, PoolMath.current(pool, held, generation)) <= worth);
    }

    function check_slashKeepsThePoolValid(uint96 assets, uint128 shares, uint256 amount) public {
        _given(assets, shares);
        pool.reduce(amount);
        _requireValid();
    }

    function check_slashLeavesHoldersWithinThePool(
        uint96 assets,
        uint128 shares,
        uint128 first,
        uint128 second,
        uint256 amount
    ) public {
        _given(assets, shares);
        vm.assume(uint256(first) + second <= shares);
        uint32 generation = pool.generation;
        pool.reduce(amount);
        uint256 left = PoolMath.current(pool, first, generation) + PoolMath.current(pool, second, generation);
        assert(left <= pool.shares);
    }

    function check_slashNeverReverts(uint96 assets, uint128 shares, uint256 amount) public {
        _given(assets, shares);
        try holder.reduce(amount) {}
        catch {
            assert(false);
        }
    }

    /// @dev Halmos follows a loop as far as its limit says, which is more often than any slash goes through it.
    function check_slashRescalesAtMostFourTimes(uint96 assets, uint128 shares, uint96 left) public {
        _given(assets, shares);
        vm.assume(0 < left && left <= assets);
        uint256 rescaled = shares;
        for (uint256 i = 0; i < 4; ++i) {
            rescaled = (rescaled + PoolMath.RESCALE - 1) / PoolMath.RESCALE;
        }
        assert(left * PoolMath.RESCALE >= rescaled);
    }

    // ---- what is proved of

    function _given(uint96 assets, uint128 shares) private {
        vm.assume(assets <= SUPPLY);
        vm.assume(shares >= assets);
        vm.assume(uint256(shares) + 1 <= (PoolMath.RESCALE + 1) * (uint256(assets) + 1));
        (pool.assets, pool.shares) = (assets, shares);
        holder.set(assets, shares);
    }

    function _givenRoomFor(uint96 assets, uint128 shares, uint96 amount) private {
        _given(assets, shares);
        vm.assume(uint256(assets) + amount <= SUPPLY);
    }

    function _givenHolder(uint96 assets, uint128 shares, uint128 held) private {
        _given(assets, shares);
        vm.assume(held <= shares);
    }

    function _requireValid() private view {
        (uint256 assets, uint256 shares) = (pool.assets, pool.shares);
        assert(assets <= SUPPLY);
        assert(shares >= assets);
        assert(shares + 1 <= (PoolMath.RESCALE + 1) * (assets + 1));
    }

    function _requireNoCheaper(uint256 assets, uint256 shares) private view {
        assert((uint256(pool.assets) + 1) * (shares + 1) >= (assets + 1) * (uint256(pool.shares) + 1));
    }
}
