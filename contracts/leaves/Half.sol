// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Floats} from "./Floats.sol";
import {Values} from "./Values.sol";

/// @title Slices of keys and values as the cache holds them
library Half {
    /// @notice Whether each f16 is one of the two nearest to its f32, which is kept where it is an f16 itself.
    function isRight(uint256 length, bytes memory input, bytes memory output) internal pure returns (bool) {
        if (!Values.isSlice(input, length) || !Values.isHalves(output, length)) return false;
        for (uint256 i; i < length; i += 8) {
            uint256 singles = Floats.bitsOf(Values.word(input, 4 * i));
            if (!_eight(singles, Values.word(output, 2 * i))) return false;
        }
        return true;
    }

    /// @dev Eight of them. Padding is zero on both sides, so it fits. In Yul, as a slice has 256.
    function _eight(uint256 singles, uint256 halves) private pure returns (bool near) {
        assembly ("memory-safe") {
            near := 1
            for { let left := 8 } left { left := sub(left, 1) } {
                let single := shr(224, singles)
                let half := or(shl(8, and(shr(240, halves), 0xff)), shr(248, halves))
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
                halves := shl(16, halves)
            }
        }
    }
}
