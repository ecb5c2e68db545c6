// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Pool} from "../types/StakeTypes.sol";

/// @title Share arithmetic of a pool that can be slashed
/// @dev One virtual share and one virtual wei stand beside what is there, so that an empty pool has a price and rounding
/// never favours a holder. Nobody can donate to a pool: its assets are counted, not read from a balance.
/// Price: assets <= shares always (rounding takes at least as many shares as wei, and slashing takes assets alone), so a
/// share is never worth more than a wei and any deposit gets shares.
/// Overflow: assets < 2^96, and {reduce} keeps shares <= 10^9 x (all assets ever staked), below 2^126.
library PoolMath {
    using SafeCast for uint256;

    /// @notice A pool worth less than a billionth of its shares is slashed to nothing, so that shares stay bounded.
    uint256 internal constant MAX_SHARES_PER_WEI = 1e9;

    /// @notice What shares are worth, rounded down.
    function toAssets(Pool memory pool, uint256 shares) internal pure returns (uint256) {
        return (shares * (uint256(pool.assets) + 1)) / (uint256(pool.shares) + 1);
    }

    /// @notice Adds assets for new shares, rounded down.
    function add(Pool storage self, uint256 assets) internal returns (uint256 shares) {
        Pool memory pool = self;
        shares = (assets * (uint256(pool.shares) + 1)) / (uint256(pool.assets) + 1);
        self.assets = (pool.assets + assets).toUint96();
        self.shares = (pool.shares + shares).toUint128();
    }

    /// @notice Burns the fewest shares worth at least `assets` and takes exactly `assets` out.
    function takeAssets(Pool storage self, uint256 assets) internal returns (uint256 shares) {
        Pool memory pool = self;
        uint256 price = uint256(pool.assets) + 1;
        shares = (assets * (uint256(pool.shares) + 1) + price - 1) / price;
        _take(self, pool, assets, shares);
    }

    /// @notice Burns shares and takes out what they are worth, rounded down.
    function takeShares(Pool storage self, uint256 shares) internal returns (uint256 assets) {
        Pool memory pool = self;
        assets = toAssets(pool, shares);
        _take(self, pool, assets, shares);
    }

    /// @notice Slashes at least `assets`, or all there is. A pool slashed to (almost) nothing starts a new generation.
    function reduce(Pool storage self, uint256 assets) internal returns (uint256 slashed) {
        Pool memory pool = self;
        if (pool.assets == 0) return 0;
        uint256 left = pool.assets > assets ? pool.assets - assets : 0;
        if (left * MAX_SHARES_PER_WEI < pool.shares) {
            self.assets = 0;
            self.shares = 0;
            self.generation = pool.generation + 1;
            return pool.assets;
        }
        self.assets = uint96(left);
        return assets;
    }

    /// @dev As assets <= shares, the last shares are worth all assets: rounding leaves nothing behind that is nobody's.
    function _take(Pool storage self, Pool memory pool, uint256 assets, uint256 shares) private {
        self.assets = (pool.assets - assets).toUint96();
        self.shares = (pool.shares - shares).toUint128();
    }
}
