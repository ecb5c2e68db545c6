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

    /// Lanes of 32 bits, as {Lanes} has them: a digit, the upper four, half of the top one's unit.
    uint256 private constant BYTE = 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff;
    uint256 private constant TOP = 0xffffffffffffffffffffffffffffffff00000000000000000000000000000000;
    uint256 private constant HALF = 1 << 223;

    /// @notice As {Weights-sum}.
    function sum(bytes memory tile, uint256 offset, Activation memory x)
        internal
        pure
        returns (bool finite, int256 total)
    {
        int256 d;
        (finite, d) = Floats.half(Values.word(tile, offset + 208));
        if (!finite) return (false, 0);
        total = _sum(tile, offset, x);
        unchecked {
            // Below 2^28, with 41 bits of d and 24 of the activations' scale.
            total *= d * x.scales[0];
        }
    }

    /// @dev Sum of the scales times levels less 32 times activations, the former as {_sixBits} has them. In Yul, as a tile has 96
    /// groups of 32 weights.
    function _sum(bytes memory tile, uint256 offset, Activation memory x) private pure returns (int256 total) {
        assembly ("memory-safe") {
            // Sums of products of the first 16 levels with activations, and of all 32: see {Lanes}.
            function products(levels, words) -> first, all {
                let digits := and(shr(24, levels), BYTE)
                let word := mload(words)
                all := mul(digits, word)
                first := mul(and(digits, TOP), word)
                digits := and(shr(16, levels), BYTE)
                word := mload(add(words, 0x20))
                all := add(all, mul(digits, word))
                first := add(first, mul(and(digits, TOP), word))
                digits := and(shr(8, levels), BYTE)
                word := mload(add(words, 0x40))
                all := add(all, mul(digits, word))
                first := add(first, mul(and(digits, TOP), word))
                digits := and(levels, BYTE)
                word := mload(add(words, 0x60))
                all := sar(224, add(add(all, mul(digits, word)), HALF))
                first := sar(224, add(add(first, mul(and(digits, TOP), word)), HALF))
            }

            let block_ := add(add(tile, 32), offset)
            let scales := mload(add(block_, 192))
            let other := 0
            let next := 0
            let high := 0
            for { let j := 0 } lt(j, 8) { j := add(j, 1) } {
                // Low bits: those of two words, then the high halves of the same two.
                let low := next
                switch and(j, 3)
                case 0 {
                    let half := add(block_, shl(4, j))
                    low := mload(half)
                    next := mload(add(half, 32))
                    high := mload(add(add(block_, 128), shl(3, j)))
                }
                default {
                    next := shr(4, other)
                    high := shr(2, high)
                }
                other := low
                low := or(and(low, NIBBLE), shl(4, and(high, CRUMB)))

                let first, all := products(low, mload(add(mload(add(x, 0xa0)), shl(5, j))))
                // Less 32 times the activations, of the first 16 and of the others.
                let ahead := mload(add(mload(add(x, 0x80)), shl(5, j)))
                let behind := sub(mload(add(mload(add(x, 0x60)), shl(5, j))), ahead)
                all := sub(sub(all, first), shl(5, behind))
                first := sub(first, shl(5, ahead))
                total := add(total, mul(signextend(0, byte(shl(1, j), scales)), first))
                total := add(total, mul(signextend(0, byte(add(shl(1, j), 1), scales)), all))
            }
        }
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

    /// @dev Sum of the squares of scales times levels less 32.
    function _squareOf(uint256 levels, int256 top, int256 low) private pure returns (uint256) {
        (uint256 first, uint256 second) = (levels & TOP, levels & ~TOP);
        unchecked {
            // Sixteen squares below 2^10 each, scales below 2^8. The absent half counts 16 times 32 squared.
            int256 absent = 16 * 32 * 32;
            int256 both = top * top * (Lanes.square(first, 32) - absent);
            return uint256(both + low * low * (Lanes.square(second, 32) - absent));
        }
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
