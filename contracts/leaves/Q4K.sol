// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Activation} from "./Activations.sol";
import {Floats} from "./Floats.sol";
import {Lanes} from "./Lanes.sol";
import {Values} from "./Values.sol";

/// @title Blocks of Q4_K
/// @dev 256 weights in groups of 32: f16 d, f16 dmin, 12 bytes of scales and minima, 128 bytes of levels.
library Q4K {
    /// @param scales eight bytes at the top, as minima
    struct Head {
        int256 d;
        int256 dmin;
        uint256 scales;
        uint256 minima;
    }

    uint256 private constant NIBBLE = 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f;
    uint256 private constant EVEN_BYTES = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    /// Half of the unit of a narrow top digit.
    uint256 private constant HALF = 1 << 239;

    /// @notice As {Weights-sum}.
    function sum(bytes memory tile, uint256 offset, Activation memory x)
        internal
        pure
        returns (bool finite, int256 total)
    {
        Head memory head;
        (finite, head) = _headOf(Values.word(tile, offset));
        if (!finite) return (false, 0);
        (int256 products, int256 sums) = _sums(tile, offset, x, head);
        unchecked {
            // Sums of eight addends have 25 bits at most, scales 41, that of activations 24.
            total = (head.d * products - head.dmin * sums) * x.scales[0];
        }
    }

    /// @dev Sums of each scale times the products of its group ({Lanes-timesNarrow}), and of each minimum times the activations of
    /// its group. In Yul, as a tile has 96 groups.
    function _sums(bytes memory tile, uint256 offset, Activation memory x, Head memory head)
        private
        pure
        returns (int256 products, int256 sums)
    {
        (uint256 scales, uint256 minima) = (head.scales, head.minima);
        (Lanes.Words[8] memory levels, int256[8] memory totals) = (x.levels, x.sums);
        assembly ("memory-safe") {
            let at := add(add(tile, 48), offset)
            let word := 0
            for { let j := 0 } lt(j, 8) { j := add(j, 1) } {
                // Low halves of 32 bytes, then their high ones.
                switch and(j, 1)
                case 0 {
                    word := mload(at)
                    at := add(at, 32)
                }
                default { word := shr(4, word) }
                let other := mload(levels)
                let weights := and(word, NIBBLE)
                let even := add(mul(and(shr(8, weights), EVEN_BYTES), mload(other)), HALF)
                let odd := add(mul(and(weights, EVEN_BYTES), mload(add(other, 0x20))), HALF)
                products := add(products, mul(byte(j, scales), add(sar(240, even), sar(240, odd))))
                sums := add(sums, mul(byte(j, minima), mload(totals)))
                levels := add(levels, 0x20)
                totals := add(totals, 0x20)
            }
        }
    }

    /// @notice As {Weights-reaches}.
    function reaches(bytes memory tile, uint256 offset, uint256 unit, uint256 target) internal pure returns (bool) {
        (, Head memory head) = _headOf(Values.word(tile, offset));
        uint256 square;
        for (uint256 j; j < 8; ++j) {
            square += _squareOf(_levelsOf(tile, offset, j), _number(head.d, head.scales, j), _number(head.dmin, head.minima, j));
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
        (head.scales, head.minima) = _sixBits(word);
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

    /// @dev Scale or minimum `j` with its factor.
    function _number(int256 factor, uint256 packed, uint256 j) private pure returns (int256) {
        unchecked {
            // 41 bits and 6; j is below 8.
            return factor * int256((packed >> (248 - 8 * j)) & 63);
        }
    }

    /// @dev Scales and minima of a block, from its first word. The first four of each are the low six bits of bytes 4 to 7 and 8 to 11.
    /// The others are the halves of bytes 12 to 15, with the two bits that are left of the former above them.
    function _sixBits(uint256 word) private pure returns (uint256 scales, uint256 minima) {
        (uint256 first, uint256 second, uint256 last) = (word >> 192, word >> 160, word >> 128);
        scales = ((first & 0x3f3f3f3f) << 32) | (last & 0x0f0f0f0f) | ((first >> 2) & 0x30303030);
        minima = ((second & 0x3f3f3f3f) << 32) | ((last >> 4) & 0x0f0f0f0f) | ((second >> 2) & 0x30303030);
        return (scales << 192, minima << 192);
    }
}
