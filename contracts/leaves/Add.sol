// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Floats} from "./Floats.sol";
import {Values} from "./Values.sol";

/// @title Sums of slices
library Add {
    uint256 private constant ONE = 0x0000000100000001000000010000000100000001000000010000000100000001;
    uint256 private constant SIGNS = ONE << 31;
    uint256 private constant EXPONENTS = ONE * 0x7f800000;
    uint256 private constant MANTISSAS = ONE * 0x7fffff;

    /// @notice Whether each sum is within one ulp: of the sum as it is given, or of the exact one.
    function isRight(uint256 length, bytes memory a, bytes memory b, bytes memory output)
        internal
        pure
        returns (bool)
    {
        if (!Values.isSlice(a, length) || !Values.isSlice(b, length) || !Values.isSlice(output, length)) return false;
        for (uint256 offset; offset < 4 * length;) {
            uint256 given = Floats.bitsOf(Values.word(output, offset));
            if (!_eight(Floats.bitsOf(Values.word(a, offset)), Floats.bitsOf(Values.word(b, offset)), given)) return false;
            unchecked {
                // At most 1,024.
                offset += 32;
            }
        }
        return true;
    }

    /// @dev Eight of them. Padding is zero in all three, so it adds up. In Yul, without calls or branches, as a slice has 256; numbers
    /// are multiples of 2^-149 below 2^215. Most sums are within an ulp of what is given; the ulp of the exact one is asked for else.
    function _eight(uint256 a, uint256 b, uint256 output) private pure returns (bool near) {
        // Only signs that differ from that of `a` matter.
        uint256 signs = a & SIGNS;
        (b, output) = (b ^ signs, output ^ signs);
        (uint256 partsA, uint256 partsB, uint256 parts) = (_parts(a), _parts(b), _parts(output));
        assembly ("memory-safe") {
            near := 1
            for { let left := 8 } left { left := sub(left, 1) } {
                let sum := shl(byte(0, partsA), and(shr(224, partsA), 0xffffff))
                let value := shl(byte(0, partsB), and(shr(224, partsB), 0xffffff))
                let sign := sar(255, b)
                sum := add(sum, sub(xor(value, sign), sign))
                value := shl(byte(0, parts), and(shr(224, parts), 0xffffff))
                sign := sar(255, output)
                let difference := sub(sub(xor(value, sign), sign), sum)
                let ulp := shl(byte(0, parts), 1)
                if gt(add(difference, ulp), shl(1, ulp)) {
                    sign := sar(255, sum)
                    sum := sub(xor(sum, sign), sign)
                    sign := sar(255, difference)
                    difference := sub(xor(difference, sign), sign)
                    // The highest bit of the sum is 2^23 of its ulp, or less where it is below the least normal number.
                    for { let shift := 1 } lt(shift, 256) { shift := shl(1, shift) } { sum := or(sum, shr(shift, sum)) }
                    if gt(shl(23, difference), sub(sum, shr(1, sum))) {
                        near := 0
                        break
                    }
                }
                partsA := shl(32, partsA)
                partsB := shl(32, partsB)
                parts := shl(32, parts)
                b := shl(32, b)
                output := shl(32, output)
            }
        }
    }

    /// @dev Of eight f32: in 8 bits the power of two that 2^-149 is multiplied with, in 24 the number that both are. A subnormal one has
    /// the power of the least normal ones, without their highest bit.
    function _parts(uint256 bits) private pure returns (uint256) {
        unchecked {
            // Lanes are below 2^31 and so are the sums, but for the bit that says that a number is normal.
            uint256 exponents = bits & EXPONENTS;
            uint256 normal = ((exponents + (SIGNS - ONE)) & SIGNS) >> 31;
            return ((exponents << 1) - (normal << 24)) | (bits & MANTISSAS) | (normal << 23);
        }
    }
}
