// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Floats} from "./Floats.sol";
import {Values} from "./Values.sol";

/// @title Slices of keys and values as the cache holds them
library Half {
    uint256 private constant ONE = 0x0000000100000001000000010000000100000001000000010000000100000001;
    uint256 private constant LOW_BYTES = 0x00ff00ff00ff00ff00ff00ff00ff00ff;
    uint256 private constant LOW_LANES = 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;
    uint256 private constant LOW_PAIRS = 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff;
    uint256 private constant LOW_HALVES = 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;

    /// @notice Whether each f16 is one of the two nearest to its f32, which is kept where it is an f16 itself.
    function isRight(uint256 length, bytes memory input, bytes memory output) internal pure returns (bool) {
        if (!Values.isSlice(input, length) || !Values.isHalves(output, length)) return false;
        for (uint256 i; i < length;) {
            uint256 singles = Floats.bitsOf(Values.word(input, 4 * i));
            uint256 halves = _lanesOf(Values.word(output, 2 * i));
            if (!_eightNormal(singles, halves) && !_eight(singles, halves)) return false;
            unchecked {
                // At most 256.
                i += 8;
            }
        }
        return true;
    }

    /// @dev Bits of the first eight f16 of a word, in lanes of 32.
    function _lanesOf(uint256 word) private pure returns (uint256 lanes) {
        lanes = word >> 128;
        lanes = ((lanes & LOW_BYTES) << 8) | ((lanes >> 8) & LOW_BYTES);
        lanes = (lanes | (lanes << 64)) & LOW_PAIRS;
        lanes = (lanes | (lanes << 32)) & LOW_LANES;
        lanes = (lanes | (lanes << 16)) & LOW_HALVES;
    }

    /// @dev Whether eight f32 of at least 2^-14, the least normal f16, have theirs; all at once, as most are. Else {_eight} says.
    function _eightNormal(uint256 singles, uint256 halves) private pure returns (bool) {
        unchecked {
            // Lanes are below 2^31, and so are their sums and the absolute values of their differences: none reaches the next.
            uint256 magnitudes = singles & (ONE * 0x7fffffff);
            // 2^-14 is 0x38800000: what is not below it gets the highest bit.
            uint256 normal = (magnitudes + ONE * (0x80000000 - 0x38800000)) & (ONE << 31);
            uint256 signs = ((singles >> 31) ^ (halves >> 15)) & ONE;
            // How far the f16 is above the largest one not above the f32: there the fraction has 13 bits less, the exponent
            // another bias.
            uint256 above = (halves & (ONE * 0x7fff)) - ((magnitudes >> 13) & (ONE * 0x3ffff)) + ONE * 0x1c000;
            // It may be above where the bits that were cut are not all zero.
            uint256 rests = (((magnitudes & (ONE * 0x1fff)) + ONE * 0x1fff) >> 13) & ONE;
            return normal == ONE << 31 && signs == 0 && above & ~rests == 0;
        }
    }

    /// @dev The same of any f32. In Yul, as a slice may have 256. Zero may have either sign.
    function _eight(uint256 singles, uint256 halves) private pure returns (bool near) {
        assembly ("memory-safe") {
            near := 1
            for { let left := 8 } left { left := sub(left, 1) } {
                let single := shr(224, singles)
                let half := shr(224, halves)
                // Bits of the largest f16 not above the f32's magnitude, as if exponents went on; magnitudes of f16 follow one
                // another as their bits do. Normal in f16: 13 bits less of the fraction, and an exponent of another bias.
                let magnitude := and(single, 0x7fffffff)
                let exponent := shr(23, magnitude)
                let floor := sub(shr(13, magnitude), 0x1c000)
                let rest := and(magnitude, 0x1fff)
                if lt(exponent, 113) {
                    if exponent {
                        magnitude := or(and(magnitude, 0x7fffff), 0x800000)
                        exponent := sub(exponent, 1)
                    }
                    let drop := sub(125, exponent)
                    floor := shr(drop, magnitude)
                    rest := sub(magnitude, shl(drop, floor))
                }
                let above := sub(and(half, 0x7fff), floor)
                // The f16 itself, or the one above where there is a rest; signs may differ where it is zero.
                if iszero(and(lt(above, 2), or(iszero(above), gt(rest, 0)))) { near := 0 }
                if and(gt(and(half, 0x7fff), 0), xor(shr(15, half), shr(31, single))) { near := 0 }
                singles := shl(32, singles)
                halves := shl(32, halves)
            }
        }
    }
}
