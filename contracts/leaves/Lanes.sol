// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title 32 small numbers in a word
/// @dev The levels of 32 weights or activations are the bytes of a word. Their products are summed many at a time: as lanes of
/// equal width, the numbers of a word are the digits of one integer, those of another stand in reverse order, and the top digit
/// of the product of the integers is the sum of the products. Digits may be negative: integers are taken modulo 2^256, and what
/// the lower digits borrow is given back before the top one is read.
///
/// Wide lanes have 32 bits and hold any sum here: byte k + 4 i is digit i of word k of four. Narrow ones have 16 bits, and
/// hold sums of 16 products of levels below 16 and signed bytes: byte k + 2 i is digit i of word k of two.
library Lanes {
    /// @notice The words that 32 numbers make: four of wide lanes, or the first two of narrow ones.
    struct Words {
        uint256 a;
        uint256 b;
        uint256 c;
        uint256 d;
    }

    uint256 private constant BYTE = 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff;
    uint256 private constant ONE = 0x0000000100000001000000010000000100000001000000010000000100000001;
    uint256 private constant LOW_HALVES = 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;
    uint256 private constant LOW_LANES = 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;
    uint256 private constant LOW_PAIRS = 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff;
    /// Half of the unit of the top digit.
    uint256 private constant HALF = 1 << 223;
    uint256 private constant EVEN_BYTES = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    uint256 private constant PAIR_SUM = 0x0001000100010001000100010001000100010001000100010001000100010001;

    /// @notice Wide lanes in reverse order.
    function reversed(uint256 word) internal pure returns (uint256) {
        word = (word << 128) | (word >> 128);
        word = ((word & LOW_PAIRS) << 64) | ((word >> 64) & LOW_PAIRS);
        return ((word & LOW_LANES) << 32) | ((word >> 32) & LOW_LANES);
    }

    /// @notice Levels less `centre` as digits.
    function spread(uint256 levels, uint256 centre) internal pure returns (uint256 a, uint256 b, uint256 c, uint256 d) {
        unchecked {
            // Modulo 2^256 on purpose, as all sums and products of digits.
            uint256 centres = centre * ONE;
            a = ((levels >> 24) & BYTE) - centres;
            b = ((levels >> 16) & BYTE) - centres;
            c = ((levels >> 8) & BYTE) - centres;
            d = (levels & BYTE) - centres;
        }
    }

    /// @notice Levels less `centre` as narrow digits in reverse order.
    function narrow(uint256 levels, uint256 centre) internal pure returns (uint256 a, uint256 b) {
        unchecked {
            // As above.
            uint256 centres = centre * PAIR_SUM;
            levels = reversed(levels);
            levels = ((levels & LOW_HALVES) << 16) | ((levels >> 16) & LOW_HALVES);
            a = ((levels >> 8) & EVEN_BYTES) - centres;
            b = (levels & EVEN_BYTES) - centres;
        }
    }

    /// @notice Sum of the squares of levels less `centre`.
    function square(uint256 levels, uint256 centre) internal pure returns (int256) {
        (uint256 a, uint256 b, uint256 c, uint256 d) = spread(levels, centre);
        (uint256 e, uint256 f, uint256 g, uint256 h) = spread(reversed(levels), centre);
        unchecked {
            // Lower digits are below 2^31 in absolute value, so half of the top digit's unit rounds them away.
            return int256(a * e + b * f + c * g + d * h + HALF) >> 224;
        }
    }

    /// @notice Sum of 32 levels.
    function total(uint256 levels) internal pure returns (uint256) {
        unchecked {
            // Sixteen sums of at most 510, in lanes of 16 bits.
            return (((levels & EVEN_BYTES) + ((levels >> 8) & EVEN_BYTES)) * PAIR_SUM) >> 240;
        }
    }
}
