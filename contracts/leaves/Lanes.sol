// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title 32 small numbers in a word
/// @dev The levels of 32 weights or activations are the bytes of a word. Their products are summed eight at a time: as lanes of
/// 32 bits, the eight numbers of a word are the digits of one integer, those of another stand in reverse order, and the top
/// digit of the product of the integers is the sum of the products. Digits may be negative: integers are taken modulo 2^256,
/// and what the lower digits borrow is given back before the top one is read. A byte k + 4 i is digit i of word k.
library Lanes {
    /// @notice The words that 32 numbers make.
    struct Words {
        uint256 a;
        uint256 b;
        uint256 c;
        uint256 d;
    }

    uint256 private constant BYTE = 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff;
    uint256 private constant ONE = 0x0000000100000001000000010000000100000001000000010000000100000001;
    uint256 private constant LOW_LANES = 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;
    uint256 private constant LOW_PAIRS = 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff;
    uint256 private constant TOP = 0xffffffffffffffffffffffffffffffff00000000000000000000000000000000;
    /// Half of the top digit's unit.
    uint256 private constant HALF = 0x0000000080000000000000000000000000000000000000000000000000000000;
    uint256 private constant EVEN_BYTES = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    uint256 private constant PAIR_SUM = 0x0001000100010001000100010001000100010001000100010001000100010001;

    /// @notice Lanes in reverse order.
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

    /// @notice Levels less `centre` as digits, the first 16 times `top`, the others times `low`.
    function scaled(uint256 levels, uint256 centre, int256 top, int256 low)
        internal
        pure
        returns (uint256 a, uint256 b, uint256 c, uint256 d)
    {
        unchecked {
            // As above.
            (uint256 first, uint256 other) = (levels & TOP, levels & ~TOP);
            (uint256 up, uint256 down) = (uint256(top), uint256(low));
            uint256 centres = centre * ((ONE & TOP) * up + (ONE & ~TOP) * down);
            a = ((first >> 24) & BYTE) * up + ((other >> 24) & BYTE) * down - centres;
            b = ((first >> 16) & BYTE) * up + ((other >> 16) & BYTE) * down - centres;
            c = ((first >> 8) & BYTE) * up + ((other >> 8) & BYTE) * down - centres;
            d = (first & BYTE) * up + (other & BYTE) * down - centres;
        }
    }

    /// @notice Sum of the products of digits, one side in reverse order. Each is below 2^13.
    function sum(uint256 a, uint256 b, uint256 c, uint256 d, Words memory other) internal pure returns (int256) {
        unchecked {
            // Lower digits are below 2^31 in absolute value, so half of the top digit's unit rounds them away.
            return int256(a * other.a + b * other.b + c * other.c + d * other.d + HALF) >> 224;
        }
    }

    /// @notice Sum of levels less `centre` times digits in reverse order: {spread} and {sum}, in one as a tile has 96 of them.
    function times(uint256 levels, uint256 centre, Words memory other) internal pure returns (int256 total_) {
        uint256 centres;
        unchecked {
            centres = centre * ONE;
        }
        assembly ("memory-safe") {
            total_ := mul(sub(and(shr(24, levels), BYTE), centres), mload(other))
            total_ := add(total_, mul(sub(and(shr(16, levels), BYTE), centres), mload(add(other, 0x20))))
            total_ := add(total_, mul(sub(and(shr(8, levels), BYTE), centres), mload(add(other, 0x40))))
            total_ := add(total_, mul(sub(and(levels, BYTE), centres), mload(add(other, 0x60))))
            total_ := sar(224, add(total_, HALF))
        }
    }

    /// @notice Sum of the squares of levels less `centre`.
    function square(uint256 levels, uint256 centre) internal pure returns (int256) {
        (uint256 a, uint256 b, uint256 c, uint256 d) = spread(levels, centre);
        (uint256 e, uint256 f, uint256 g, uint256 h) = spread(reversed(levels), centre);
        unchecked {
            // As in `sum`.
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
