// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Activations} from "./Activations.sol";
import {Floats} from "./Floats.sol";
import {Formats} from "./Formats.sol";
import {Values} from "./Values.sol";

/// @title Activations as a matrix meets them
/// @dev Numbers are multiples of 2^-149 below 2^214, what elements may be off is 2^20 times that.
library Quantize {
    /// @dev A block: elements that share a scale.
    struct Block {
        uint256 elementsAt;
        uint256 levelsAt;
        uint256 size;
        int256 scale;
        uint256 base;
        uint256 step;
        uint256 excess;
    }

    /// 2^-20: above it a block must use all of its levels.
    uint256 private constant RESOLVED = 1 << 129;
    /// 2^-25: half the unit of an f16's least numbers.
    uint256 private constant LEAST = 1 << 124;
    /// 2^-110.
    uint256 private constant SUPER_LEAST = 1 << 39;

    /// @notice Whether a block has the elements of a slice.
    /// @param kind ggml type of the weights that it is to meet
    /// @param length elements of the slice
    function isRight(uint256 kind, uint256 length, bytes memory input, bytes memory output)
        internal
        pure
        returns (bool)
    {
        if (output.length != Formats.blockBytes(kind, length)) return false;
        if (Formats.meetsSuper(kind)) {
            return Values.isSlice(input, 256) && _isSuperBlock(input, output);
        }
        uint256 blocks = output.length / 34;
        if (!Values.isSlice(input, 32 * blocks)) return false;
        for (uint256 i; i < blocks; ++i) {
            if (!_isBlock(input, output, i)) return false;
        }
        return true;
    }

    function _isSuperBlock(bytes memory input, bytes memory output) private pure returns (bool) {
        (bool valid, int256 mantissa, int256 exponent) = Activations.superScale(output);
        if (!valid) return false;
        int256 scale = mantissa << uint256(exponent + Floats.SINGLE_UNIT);
        uint256 size = Floats.abs(scale);
        // |d| / 2 + |q| |d| 2^-20 + 2^-110.
        return _has(input, output, Block(0, 4, 256, scale, (size << 19) + (SUPER_LEAST << 20), size, 0));
    }

    function _isBlock(bytes memory input, bytes memory output, uint256 index) private pure returns (bool) {
        (bool finite, int256 half) = Floats.half(Values.word(output, 34 * index));
        if (!finite) return false;
        int256 scale = half << 125;
        uint256 size = Floats.abs(scale);
        // |d| / 2 + (|q| + 1) max(|d| 2^-11, 2^-25).
        uint256 step = (size >> 11 > LEAST ? size >> 11 : LEAST) << 20;
        return _has(
            input, output, Block(128 * index, 34 * index + 2, 32, scale, (size << 19) + step, step, LEAST)
        );
    }

    function _has(bytes memory input, bytes memory output, Block memory block_) private pure returns (bool) {
        (uint256 most, uint256 highest) = (0, 0);
        uint256 end = block_.elementsAt + 4 * block_.size;
        uint256 levelsAt = block_.levelsAt;
        for (uint256 offset = block_.elementsAt; offset < end; offset += 32) {
            uint256 levels = Values.word(output, levelsAt);
            levelsAt += 8;
            bool near;
            (near, most, highest) =
                _hasEight(Floats.bitsOf(Values.word(input, offset)), levels, block_, most, highest);
            if (!near || highest > 127) return false;
        }
        unchecked {
            // 2^214 times 2^17.
            uint256 size = Floats.abs(block_.scale);
            if (size > block_.excess && (size - block_.excess) * (127 * 1_024) > most * 1_025) return false;
        }
        return highest == 127 || most <= RESOLVED;
    }

    /// @dev Whether eight elements are what their levels say; the largest of them, and the highest level. In Yul, as a slice has
    /// 256 of them. Differences are below 2^222, 2^20 of them below 2^242.
    function _hasEight(uint256 bits, uint256 levels, Block memory block_, uint256 most, uint256 highest)
        private
        pure
        returns (bool near, uint256, uint256)
    {
        (int256 scale, uint256 base, uint256 step) = (block_.scale, block_.base, block_.step);
        assembly ("memory-safe") {
            near := 1
            for { let left := 8 } left { left := sub(left, 1) } {
                // An f32 as a multiple of 2^-149, and its ulp.
                let word := shr(224, bits)
                let size := and(word, 0x7fffff)
                let exponent := and(shr(23, word), 0xff)
                let ulp := 1
                if exponent {
                    exponent := sub(exponent, 1)
                    size := shl(exponent, or(size, 0x800000))
                    ulp := shl(exponent, 1)
                }
                if gt(size, most) { most := size }
                let level := sar(248, levels)
                let product := mul(scale, level)
                if slt(level, 0) { level := sub(0, level) }
                if gt(level, highest) { highest := level }
                if shr(31, word) { product := sub(0, product) }
                let difference := sub(size, product)
                if slt(difference, 0) { difference := sub(0, difference) }
                if gt(shl(20, difference), add(add(base, mul(level, step)), shl(21, ulp))) {
                    near := 0
                    break
                }
                bits := shl(32, bits)
                levels := shl(8, levels)
            }
        }
        return (near, most, highest);
    }
}
