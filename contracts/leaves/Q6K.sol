// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Activation} from "./Activations.sol";
import {Floats} from "./Floats.sol";
import {Lanes} from "./Lanes.sol";
import {Values} from "./Values.sol";

/// @title Blocks of Q6_K
/// @dev 256 weights in groups of 16: 128 bytes of low bits, 64 of high ones, 16 signed scales, f16 d.
library Q6K {
    uint256 private constant NIBBLE = 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f;
    uint256 private constant CRUMB = 0x0303030303030303030303030303030303030303030303030303030303030303;

    /// @notice As {Weights-sum}.
    function sum(bytes memory tile, uint256 offset, Activation memory x)
        internal
        pure
        returns (bool finite, int256 total)
    {
        int256 d;
        (finite, d) = Floats.half(Values.word(tile, offset + 208));
        if (!finite) return (false, 0);
        uint256 scales = Values.word(tile, offset + 192);
        for (uint256 j; j < 8; ++j) {
            (int256 top, int256 low) = _twoOf(scales, j);
            unchecked {
                // Eight addends below 2^25.
                total += _timesOf(_sixBits(tile, offset, j), top, low, x.levels[j]);
            }
        }
        total *= d * x.scales[0];
    }

    /// @notice As {Weights-reaches}.
    function reaches(bytes memory tile, uint256 offset, uint256 unit, uint256 target) internal pure returns (bool) {
        (, int256 d) = Floats.half(Values.word(tile, offset + 208));
        uint256 scales = Values.word(tile, offset + 192);
        unchecked {
            // d has at most 41 bits: see {Weights-reaches}.
            unit *= uint256(d * d);
        }
        uint256 square;
        for (uint256 j; j < 8; ++j) {
            (int256 top, int256 low) = _twoOf(scales, j);
            square += _squareOf(_sixBits(tile, offset, j), top, low);
            unchecked {
                // As above.
                if (square * unit >= target) return true;
            }
        }
        return false;
    }

    /// @dev Scales of the `j`-th 32 weights: of the first 16, and of the others.
    function _twoOf(uint256 scales, uint256 j) private pure returns (int256, int256) {
        unchecked {
            // j is below 8.
            return (int256(scales << (16 * j)) >> 248, int256(scales << (16 * j + 8)) >> 248);
        }
    }

    function _timesOf(uint256 levels, int256 top, int256 low, Lanes.Words memory x) private pure returns (int256) {
        (uint256 a, uint256 b, uint256 c, uint256 d) = Lanes.scaled(levels, 32, top, low);
        return Lanes.sum(a, b, c, d, x);
    }

    function _squareOf(uint256 levels, int256 top, int256 low) private pure returns (uint256) {
        (uint256 a, uint256 b, uint256 c, uint256 d) = Lanes.scaled(levels, 32, top, low);
        Lanes.Words memory words = Lanes.Words(a, b, c, d);
        return uint256(_timesOf(Lanes.reversed(levels), low, top, words));
    }

    /// @dev Levels of the `j`-th 32 weights: four bits of one byte, two of another.
    function _sixBits(bytes memory tile, uint256 offset, uint256 j) private pure returns (uint256) {
        unchecked {
            // j is below 8: half j / 4 of the block, quarter j % 4 of the half.
            (uint256 part, uint256 quarter) = (j / 4, j & 3);
            uint256 low = Values.word(tile, offset + 64 * part + 32 * (quarter & 1));
            uint256 high = Values.word(tile, offset + 128 + 32 * part);
            return ((low >> (4 * (quarter / 2))) & NIBBLE) | (((high >> (2 * quarter)) & CRUMB) << 4);
        }
    }
}
