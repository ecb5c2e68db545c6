// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Activation} from "./Activations.sol";
import {Floats} from "./Floats.sol";
import {Lanes} from "./Lanes.sol";
import {Values} from "./Values.sol";

/// @title Blocks of Q4_K
/// @dev 256 weights in groups of 32: f16 d, f16 dmin, 12 bytes of scales and minima, 128 bytes of levels.
library Q4K {
    struct Head {
        int256 d;
        int256 dmin;
        uint256 scales;
    }

    uint256 private constant NIBBLE = 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f;

    /// @notice As {Weights-sum}.
    function sum(bytes memory tile, uint256 offset, Activation memory x)
        internal
        pure
        returns (bool finite, int256 total)
    {
        Head memory head;
        (finite, head) = _headOf(Values.word(tile, offset));
        if (!finite) return (false, 0);
        for (uint256 j; j < 8; ++j) {
            (int256 scale, int256 minimum) = _scaleOf(head, j);
            int256 both = Lanes.times(_levelsOf(tile, offset, j), 0, x.levels[j]);
            unchecked {
                // Eight addends below 2^66.
                total += scale * both - minimum * x.sums[j];
            }
        }
        total *= x.scales[0];
    }

    /// @notice As {Weights-reaches}.
    function reaches(bytes memory tile, uint256 offset, uint256 unit, uint256 target) internal pure returns (bool) {
        (, Head memory head) = _headOf(Values.word(tile, offset));
        uint256 square;
        for (uint256 j; j < 8; ++j) {
            (int256 scale, int256 minimum) = _scaleOf(head, j);
            square += _squareOf(_levelsOf(tile, offset, j), scale, minimum);
            unchecked {
                // See {Weights-reaches}.
                if (square * unit >= target) return true;
            }
        }
        return false;
    }

    function _headOf(uint256 word) private pure returns (bool finite, Head memory head) {
        (finite, head.d) = Floats.half(word);
        if (!finite) return (false, head);
        (finite, head.dmin) = Floats.half(word << 16);
        head.scales = word >> 128;
    }

    /// @dev Levels of group `j`: low halves of 32 bytes, or their high ones.
    function _levelsOf(bytes memory tile, uint256 offset, uint256 j) private pure returns (uint256) {
        unchecked {
            // Within the tile.
            return (Values.word(tile, offset + 16 + 32 * (j / 2)) >> (4 * (j & 1))) & NIBBLE;
        }
    }

    /// @dev Sum of the squares of scale · level - minimum.
    function _squareOf(uint256 levels, int256 scale, int256 minimum) private pure returns (uint256) {
        unchecked {
            // Scales and minima are below 2^47, sums below 2^13.
            int256 mixed = 2 * scale * minimum * int256(Lanes.total(levels));
            return uint256(scale * scale * Lanes.square(levels, 0) - mixed + 32 * minimum * minimum);
        }
    }

    function _scaleOf(Head memory head, uint256 j) private pure returns (int256, int256) {
        (uint256 scale, uint256 minimum) = _sixBits(head.scales, j);
        unchecked {
            // 41 bits and 6.
            return (head.d * int256(scale), head.dmin * int256(minimum));
        }
    }

    /// @dev Scale and minimum `j` of the 12 bytes at the end of `packed`.
    function _sixBits(uint256 packed, uint256 j) private pure returns (uint256 scale, uint256 minimum) {
        unchecked {
            // Byte i is at bit 8 (11 - i); j is below 8.
            if (j < 4) return ((packed >> (8 * (11 - j))) & 63, (packed >> (8 * (7 - j))) & 63);
            uint256 low = packed >> (8 * (7 - j));
            scale = (low & 15) | ((packed >> (8 * (15 - j) + 2)) & 0x30);
            minimum = ((low >> 4) & 15) | ((packed >> (8 * (11 - j) + 2)) & 0x30);
        }
    }
}
