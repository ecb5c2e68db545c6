// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Floats} from "./Floats.sol";
import {Values} from "./Values.sol";

/// @title Sums of slices
library Add {
    /// @notice Whether each sum is within one ulp: of the sum as it is given, or of the exact one.
    function isRight(uint256 length, bytes memory a, bytes memory b, bytes memory output)
        internal
        pure
        returns (bool)
    {
        if (!Values.isSlice(a, length) || !Values.isSlice(b, length) || !Values.isSlice(output, length)) return false;
        for (uint256 offset; offset < 4 * length; offset += 32) {
            uint256 given = Floats.bitsOf(Values.word(output, offset));
            if (!_eight(Floats.bitsOf(Values.word(a, offset)), Floats.bitsOf(Values.word(b, offset)), given)) return false;
        }
        return true;
    }

    /// @dev Eight of them. Padding is zero in all three, so it adds up. In Yul, as a slice has 256; numbers are below 2^215.
    function _eight(uint256 a, uint256 b, uint256 output) private pure returns (bool near) {
        assembly ("memory-safe") {
            // An f32 as a multiple of 2^-149.
            function single(bits) -> value {
                value := and(bits, 0x7fffff)
                let exponent := and(shr(23, bits), 0xff)
                if exponent { value := shl(sub(exponent, 1), or(value, 0x800000)) }
                if and(bits, 0x80000000) { value := sub(0, value) }
            }

            near := 1
            for { let left := 8 } left { left := sub(left, 1) } {
                let larger := add(single(a), single(b))
                let given := single(output)
                let difference := sub(given, larger)
                if slt(difference, 0) { difference := sub(0, difference) }
                if slt(larger, 0) { larger := sub(0, larger) }
                if slt(given, 0) { given := sub(0, given) }
                if gt(given, larger) { larger := given }
                // Half an ulp, which is what rounding costs, is told without the ulp; so is one of the least numbers.
                if and(gt(difference, 1), gt(shl(24, difference), larger)) {
                    // The highest bit of the larger is 2^23 ulp.
                    for { let shift := 1 } lt(shift, 256) { shift := shl(1, shift) } {
                        larger := or(larger, shr(shift, larger))
                    }
                    if gt(shl(23, difference), sub(larger, shr(1, larger))) {
                        near := 0
                        break
                    }
                }
                a := shr(32, a)
                b := shr(32, b)
                output := shr(32, output)
            }
        }
    }
}
