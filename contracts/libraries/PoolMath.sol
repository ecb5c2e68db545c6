// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Pool} from "../types/StakeTypes.sol";

/// @title Share arithmetic of a pool that can be slashed
/// @dev One virtual share and one virtual wei stand beside what is there, so that an empty pool has a price and rounding
/// never favours a holder. Nobody can donate to a pool: its assets are counted, not read from a balance.
/// Price: assets <= shares always (rounding takes at least as many shares as wei, and slashing takes assets alone), so a
/// share is never worth more than a wei and any deposit gets shares.
/// Generations: a pool slashed below a billionth of a wei a share divides all shares by 10^9 (a rescale: the low 8 bits
/// of the generation count it), and one without assets forgets its shares (a wipe: the other bits count it). So shares
/// stay bounded, and no slash, however often it comes, takes more than it was told to.
/// Overflow: assets < 2^96, and shares <= 10^9 x (assets + 1) after every {reduce}, below 2^126.
library PoolMath {
    using SafeCast for uint256;

    /// @notice The most shares there are for each wei; what a rescale divides by.
    uint256 internal constant RESCALE = 1e9;
    /// @dev Rescales of 2^128 shares that leave at least one.
    uint256 private constant MAX_RESCALES = 4;
    uint256 private constant RESCALE_BITS = 8;

    /// @notice What shares are worth, rounded down.
    function toAssets(Pool memory pool, uint256 shares) internal pure returns (uint256) {
        return (shares * (uint256(pool.assets) + 1)) / (uint256(pool.shares) + 1);
    }

    /// @notice What shares of a generation have become, rounded down.
    function current(Pool memory pool, uint256 shares, uint32 generation) internal pure returns (uint256) {
        if (generation == pool.generation) return shares;
        if (generation >> RESCALE_BITS != pool.generation >> RESCALE_BITS) return 0;
        uint256 rescales = pool.generation - generation;
        return rescales > MAX_RESCALES ? 0 : shares / RESCALE ** rescales;
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

    /// @notice Slashes `assets`, or all there is.
    function reduce(Pool storage self, uint256 assets) internal returns (uint256 slashed) {
        Pool memory pool = self;
        if (assets >= pool.assets) {
            if (pool.shares != 0) _wipe(self, pool.generation);
            return pool.assets;
        }
        uint256 left = pool.assets - assets;
        if (left * RESCALE < pool.shares) {
            uint256 shares = pool.shares;
            // At most {MAX_RESCALES} times. A generation that wraps would take 255 such slashes between two wipes.
            unchecked {
                do {
                    shares = (shares + RESCALE - 1) / RESCALE;
                    ++pool.generation;
                } while (left * RESCALE < shares);
            }
            self.shares = uint128(shares);
            self.generation = pool.generation;
        }
        self.assets = uint96(left);
        return assets;
    }

    /// @dev As assets <= shares, the last shares are worth all assets. Shares that outlive the assets are worth nothing:
    /// they must not weigh on whoever comes next.
    function _take(Pool storage self, Pool memory pool, uint256 assets, uint256 shares) private {
        if (assets == pool.assets && shares < pool.shares) {
            _wipe(self, pool.generation);
            return;
        }
        self.assets = (pool.assets - assets).toUint96();
        self.shares = (pool.shares - shares).toUint128();
    }

    /// @dev The generation wraps after 2^24 wipes: a slash must not fail for it.
    function _wipe(Pool storage self, uint32 generation) private {
        self.assets = 0;
        self.shares = 0;
        unchecked {
            self.generation = ((generation >> RESCALE_BITS) + 1) << uint32(RESCALE_BITS);
        }
    }
}
