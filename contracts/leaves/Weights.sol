// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Activation, Activations} from "./Activations.sol";
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
        uint256 parts = row.parts;
        uint256 centre = _centreOf(kind);
        for (uint256 i; i < parts; ++i) {
            int256 scale;
            (finite, scale) = Floats.half(Values.word(tile, offset));
            if (!finite) return (false, 0);
            uint256 levels;
            (levels, offset) = _levels(tile, offset, kind);
            unchecked {
                // At most 2^41 · 2^41 · 2^19 an addend.
                total += scale * x.scales[i] * Lanes.times(levels, centre, x.levels[i]);
            }
        }
        return (true, total);
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
            if (kind == Formats.Q8_0) return (word ^ Activations.SIGNS, offset + 34);
            if (kind == Formats.Q4_0) return (_halves(word), offset + 18);
            return (_halves(word << 32) | _fifthBits(word >> 224), offset + 22);
        }
    }

    /// @dev Low halves of the first 16 bytes, then the high ones.
    function _halves(uint256 word) private pure returns (uint256) {
        return (word & (NIBBLE << 128)) | ((word >> 132) & NIBBLE);
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
