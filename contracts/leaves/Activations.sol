// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Floats} from "./Floats.sol";
import {Formats} from "./Formats.sol";
import {Lanes} from "./Lanes.sol";
import {Values} from "./Values.sol";

/// @notice Activations of a tile's columns, in parts of 32: X_j 2^exponent, with X_j the part's scale times the level.
/// @param exponent E of docs/OPERATION-TRACES.md
/// @param square sum of all X_j squared
/// @param scales of each part
/// @param sums of each part's levels
/// @param firsts of each part's first 16 levels
/// @param levels of each part, in reverse order: in narrow lanes where weights have four bits, else in wide ones
struct Activation {
    int256 exponent;
    uint256 square;
    int256[8] scales;
    int256[8] sums;
    int256[8] firsts;
    Lanes.Words[8] levels;
}

/// @title Blocks of activations
library Activations {
    /// XOR with it makes signed bytes levels around 128.
    uint256 internal constant SIGNS = 0x8080808080808080808080808080808080808080808080808080808080808080;

    /// @notice Reads a q8_0 or q8_K block, whichever meets weights of the type.
    /// @return valid whether it has the length and finite scales
    function read(bytes memory block_, uint256 kind, uint256 columns)
        internal
        pure
        returns (bool valid, Activation memory activation)
    {
        if (block_.length != Formats.blockBytes(kind, columns)) return (false, activation);
        bool isNarrow = Formats.hasFourBits(kind);
        if (!Formats.meetsSuper(kind)) {
            activation.exponent = -24;
            return (_readParts(activation, block_, isNarrow), activation);
        }
        int256 scale;
        (valid, scale, activation.exponent) = superScale(block_);
        for (uint256 i; valid && i < 8; ++i) _readPart(activation, i, scale, Values.word(block_, 4 + 32 * i), isNarrow);
    }

    /// @dev Parts of a q8_0 block, which have a scale each.
    function _readParts(Activation memory activation, bytes memory block_, bool isNarrow) private pure returns (bool) {
        for (uint256 i; 34 * i < block_.length; ++i) {
            (bool finite, int256 scale) = Floats.half(Values.word(block_, 34 * i));
            if (!finite) return false;
            _readPart(activation, i, scale, Values.word(block_, 34 * i + 2), isNarrow);
        }
        return true;
    }

    /// @notice Scale of a q8_K block: scale 2^exponent, with a scale below 2^24. Zero has the exponent of q8_0.
    function superScale(bytes memory block_) internal pure returns (bool valid, int256 scale, int256 exponent) {
        uint256 word = Values.word(block_, 0);
        if (Floats.outOfRange(word & (uint256(type(uint32).max) << 224))) return (false, 0, 0);
        uint256 bits = Floats.bitsOf(word) >> 224;
        uint256 biased = (bits >> 23) & 0xff;
        uint256 mantissa = biased == 0 ? bits & 0x7fffff : (bits & 0x7fffff) | 0x800000;
        exponent = mantissa == 0 ? -24 : int256(biased == 0 ? 1 : biased) - 150;
        scale = bits & 0x80000000 == 0 ? int256(mantissa) : -int256(mantissa);
        return (true, scale, exponent);
    }

    function _readPart(Activation memory activation, uint256 part, int256 scale, uint256 levels, bool isNarrow)
        private
        pure
    {
        levels ^= SIGNS;
        Lanes.Words memory words = activation.levels[part];
        if (isNarrow) (words.a, words.b) = Lanes.narrow(levels, 128);
        else (words.a, words.b, words.c, words.d) = Lanes.spread(Lanes.reversed(levels), 128);
        unchecked {
            // Scales have at most 41 bits, levels 8.
            activation.scales[part] = scale;
            activation.sums[part] = int256(Lanes.total(levels)) - 32 * 128;
            activation.firsts[part] = int256(Lanes.total(levels >> 128)) - 16 * 128;
            activation.square += uint256(scale * scale * Lanes.square(levels, 128));
        }
    }
}
