// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Floats as exact integers
/// @dev Little-endian f32 come eight in a word, lane by lane from the top. An f32 is in range below 2^65: as a multiple of
/// 2^-149 it then has 214 bits, so nothing here overflows.
library Floats {
    /// Exponent of the unit of {single}, negated.
    int256 internal constant SINGLE_UNIT = 149;

    /// Where a word has the highest bit of each f32's exponent, and the word shifted by one the bit below it.
    uint256 internal constant OUT_OF_RANGE = 0x0000004000000040000000400000004000000040000000400000004000000040;
    uint256 private constant NOT_FINITE = 0x0004000400040004000400040004000400040004000400040004000400040004;
    uint256 private constant EVEN_BYTES = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    uint256 private constant EVEN_PAIRS = 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;

    /// @notice Whether one of eight f32 is NaN, infinite or of 2^65 or more: the two highest bits of its exponent are set.
    function outOfRange(uint256 word) internal pure returns (bool) {
        return word & (word << 1) & OUT_OF_RANGE != 0;
    }

    /// @notice Whether one of sixteen f16 is NaN or infinite: all five bits of its exponent are set.
    function notFinite(uint256 word) internal pure returns (bool) {
        return word & (word >> 1) & (word >> 2) & (word >> 3) & (word >> 4) & NOT_FINITE != 0;
    }

    /// @notice Bits of eight little-endian f32 (or of any words of 32 bits).
    function bitsOf(uint256 word) internal pure returns (uint256) {
        word = ((word & EVEN_BYTES) << 8) | ((word >> 8) & EVEN_BYTES);
        return ((word & EVEN_PAIRS) << 16) | ((word >> 16) & EVEN_PAIRS);
    }

    /// @notice A finite f32 as a multiple of 2^-149.
    /// @param bits the f32; what is above bit 31 does not count
    function single(uint256 bits) internal pure returns (int256) {
        unchecked {
            uint256 exponent = (bits >> 23) & 0xff;
            uint256 mantissa = bits & 0x7fffff;
            // No sum here leaves 256 bits: the exponent is below 192.
            if (exponent != 0) mantissa = (mantissa | 0x800000) << (exponent - 1);
            return bits & 0x80000000 == 0 ? int256(mantissa) : -int256(mantissa);
        }
    }

    /// @notice Distance of neighbouring f32 around the number, as a multiple of 2^-149.
    function ulp(uint256 bits) internal pure returns (uint256) {
        unchecked {
            uint256 exponent = (bits >> 23) & 0xff;
            return exponent == 0 ? 1 : 1 << (exponent - 1);
        }
    }

    /// @notice An f16 as a multiple of 2^-24: 41 bits at most. Without a meaning where it is not finite.
    /// @param word starts with its two bytes
    function half(uint256 word) internal pure returns (bool finite, int256 number_) {
        assembly ("memory-safe") {
            let exponent := and(shr(242, word), 0x1f)
            finite := lt(exponent, 0x1f)
            number_ := or(shr(248, word), and(shr(232, word), 0x300))
            if exponent { number_ := shl(sub(exponent, 1), or(number_, 0x400)) }
            if and(shr(247, word), 1) { number_ := sub(0, number_) }
        }
    }

    function abs(int256 number) internal pure returns (uint256) {
        unchecked {
            // No number here is the least of its type.
            return uint256(number < 0 ? -number : number);
        }
    }
}
