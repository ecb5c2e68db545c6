// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Activation} from "./Activations.sol";
import {Floats} from "./Floats.sol";
import {Formats} from "./Formats.sol";
import {Lanes} from "./Lanes.sol";
import {Q4K} from "./Q4K.sol";
import {Q6K} from "./Q6K.sol";
import {Values} from "./Values.sol";

/// @title Rows of weight tiles
/// @dev V_j are scale times level less minimum, of 53 bits at most (docs/OPERATION-TRACES.md has the formats). Their squares are
/// added up only until they are enough: an honest product takes a part of its tolerance, and few of them.
library Weights {
    /// @notice A row of a tile.
    /// @param tile the tile
    /// @param offset where the row begins
    /// @param kind ggml type
    /// @param parts blocks of 32 that the row has, where the type has such
    struct Row {
        bytes tile;
        uint256 offset;
        uint256 kind;
        uint256 parts;
    }

    uint256 private constant SIGNS = 0x8080808080808080808080808080808080808080808080808080808080808080;
    uint256 private constant BYTE = 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff;
    uint256 private constant EVEN_BYTES = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    /// Half of the unit of the top digit, in wide lanes and in narrow ones.
    uint256 private constant WIDE_HALF = 1 << 223;
    uint256 private constant NARROW_HALF = 1 << 239;
    uint256 private constant HIGH_NIBBLES = 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f00000000000000000000000000000000;
    uint256 private constant NIBBLE = 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f;
    uint256 private constant BIT_OF_BYTE = 0x0102040810204080010204081020408001020408102040800102040810204080;
    uint256 private constant SEVEN_BITS = 0x7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f;
    uint256 private constant FIFTH_BIT = 0x1010101010101010101010101010101010101010101010101010101010101010;
    uint256 private constant EIGHT_BYTES = 0x0101010101010101;

    /// @notice Sum of V_j X_j of a row.
    /// @return finite whether scales are
    function sum(Row memory row, Activation memory x) internal pure returns (bool finite, int256 total) {
        (bytes memory tile, uint256 offset, uint256 kind) = (row.tile, row.offset, row.kind);
        if (kind == Formats.Q4_K) return Q4K.sum(tile, offset, x);
        if (kind == Formats.Q6_K) return Q6K.sum(tile, offset, x);
        return _sum(tile, offset, kind, x, row.parts);
    }

    /// @dev Of blocks of 32. In Yul, as a tile has 96 of them. Products of levels are summed as {Lanes} has it; levels are a number above
    /// what they stand for, and that times the sum of the activations comes off. At most 2^41 · 2^41 · 2^19 an addend.
    function _sum(bytes memory tile, uint256 offset, uint256 kind, Activation memory x, uint256 parts)
        private
        pure
        returns (bool finite, int256 total)
    {
        assembly ("memory-safe") {
            finite := 1
            let at := add(add(tile, 32), offset)
            parts := shl(5, parts)
            for { let i := 0 } lt(i, parts) { i := add(i, 32) } {
                // The scale, as {Floats-half} reads it.
                let word := mload(at)
                let scale := and(shr(242, word), 0x1f)
                if eq(scale, 0x1f) {
                    finite := 0
                    break
                }
                let normal := gt(scale, 0)
                scale := shl(sub(scale, normal), or(or(shr(248, word), and(shr(232, word), 0x300)), shl(10, normal)))
                if and(shr(247, word), 1) { scale := sub(0, scale) }

                let words := mload(add(mload(add(x, 0xa0)), i))
                let sums := mload(add(mload(add(x, 0x60)), i))
                switch kind
                case 2 {
                    word := shl(16, word)
                    word := or(and(word, HIGH_NIBBLES), and(shr(132, word), NIBBLE))
                    let even := add(mul(and(shr(8, word), EVEN_BYTES), mload(words)), NARROW_HALF)
                    let odd := add(mul(and(word, EVEN_BYTES), mload(add(words, 0x20))), NARROW_HALF)
                    sums := sub(add(sar(240, even), sar(240, odd)), shl(3, sums))
                    at := add(at, 18)
                }
                default {
                    switch kind
                    case 8 {
                        word := xor(mload(add(at, 2)), SIGNS)
                        sums := shl(7, sums)
                        at := add(at, 34)
                    }
                    default {
                        // Each of the four bytes of fifth bits eight times, so that its bits can be told apart; then whether any is
                        // left, in bit 7.
                        let fifths := mul(and(shr(208, word), 0xff), EIGHT_BYTES)
                        fifths := or(fifths, shl(64, mul(and(shr(216, word), 0xff), EIGHT_BYTES)))
                        fifths := or(fifths, shl(128, mul(and(shr(224, word), 0xff), EIGHT_BYTES)))
                        fifths := or(fifths, shl(192, mul(and(shr(232, word), 0xff), EIGHT_BYTES)))
                        fifths := and(shr(3, add(and(fifths, BIT_OF_BYTE), SEVEN_BITS)), FIFTH_BIT)
                        word := shl(48, word)
                        word := or(or(and(word, HIGH_NIBBLES), and(shr(132, word), NIBBLE)), fifths)
                        sums := shl(4, sums)
                        at := add(at, 22)
                    }
                    let products := mul(and(shr(24, word), BYTE), mload(words))
                    products := add(products, mul(and(shr(16, word), BYTE), mload(add(words, 0x20))))
                    products := add(products, mul(and(shr(8, word), BYTE), mload(add(words, 0x40))))
                    products := add(products, mul(and(word, BYTE), mload(add(words, 0x60))))
                    sums := sub(sar(224, add(products, WIDE_HALF)), sums)
                }
                total := add(total, mul(mul(scale, mload(add(mload(add(x, 0x40)), i))), sums))
            }
        }
    }

    /// @notice Whether the sum of V_j squared, times `unit`, is at least `target`.
    /// @dev For a row that {sum} found finite. A unit has at most 134 bits, and a square at most 112.
    function reaches(Row memory row, uint256 unit, uint256 target) internal pure returns (bool) {
        (bytes memory tile, uint256 offset, uint256 kind) = (row.tile, row.offset, row.kind);
        if (kind == Formats.Q4_K) return Q4K.reaches(tile, offset, unit, target);
        if (kind == Formats.Q6_K) return Q6K.reaches(tile, offset, unit, target);
        uint256 square;
        for (uint256 i; i < row.parts; ++i) {
            (, int256 scale) = Floats.half(Values.word(tile, offset));
            uint256 levels;
            (levels, offset) = _levels(tile, offset, kind);
            unchecked {
                // See above.
                square += uint256(scale * scale * Lanes.square(levels, _centreOf(kind)));
                if (square * unit >= target) return true;
            }
        }
        return false;
    }

    function _centreOf(uint256 kind) private pure returns (uint256) {
        if (kind == Formats.Q8_0) return 128;
        return kind == Formats.Q5_0 ? 16 : 8;
    }

    /// @dev Levels of a block of 32 behind its scale, and where the next block begins.
    function _levels(bytes memory tile, uint256 offset, uint256 kind) private pure returns (uint256, uint256) {
        unchecked {
            // Within the tile.
            uint256 word = Values.word(tile, offset + 2);
            if (kind == Formats.Q8_0) return (word ^ SIGNS, offset + 34);
            if (kind == Formats.Q4_0) return (_halves(word), offset + 18);
            return (_halves(word << 32) | _fifthBits(word >> 224), offset + 22);
        }
    }

    /// @dev Low halves of the first 16 bytes, then the high ones.
    function _halves(uint256 word) private pure returns (uint256) {
        return (word & HIGH_NIBBLES) | ((word >> 132) & NIBBLE);
    }

    /// @dev Bit j of four little-endian bytes as bit 4 of byte j.
    function _fifthBits(uint256 bits) private pure returns (uint256) {
        unchecked {
            // Each byte eight times, so that its bits can be told apart; then whether any is left, in bit 7.
            uint256 spread = ((bits >> 24) * EIGHT_BYTES << 192) | (((bits >> 16) & 0xff) * EIGHT_BYTES << 128)
                | (((bits >> 8) & 0xff) * EIGHT_BYTES << 64) | ((bits & 0xff) * EIGHT_BYTES);
            return (((spread & BIT_OF_BYTE) + SEVEN_BITS) >> 3) & FIFTH_BIT;
        }
    }
}
