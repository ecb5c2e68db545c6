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
    /// A level below all others, which none may have; and those of which a block with a large element must have one.
    uint256 private constant LEAST_LEVEL = 0x8080808080808080808080808080808080808080808080808080808080808080;
    uint256 private constant HIGHEST = 0x7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f;
    uint256 private constant LOWEST = 0x8181818181818181818181818181818181818181818181818181818181818181;
    uint256 private constant ONES = 0x0101010101010101010101010101010101010101010101010101010101010101;
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
        uint256 most;
        bool full;
        unchecked {
            // Offsets are below 1,280.
            uint256 end = block_.elementsAt + 4 * block_.size;
            uint256 levels;
            for (uint256 offset = block_.elementsAt; offset < end; offset += 32) {
                if (offset & 127 == 0) {
                    // Levels of the next 32 elements.
                    levels = Values.word(output, block_.levelsAt + (offset - block_.elementsAt) / 4);
                    if (_anyIs(levels, LEAST_LEVEL)) return false;
                    full = full || _anyIs(levels, HIGHEST) || _anyIs(levels, LOWEST);
                }
                bool near;
                (near, most) = _hasEight(Floats.bitsOf(Values.word(input, offset)), levels, block_, most);
                if (!near) return false;
                levels <<= 64;
            }
            // 2^214 times 2^17.
            uint256 size = Floats.abs(block_.scale);
            if (size > block_.excess && (size - block_.excess) * (127 * 1_024) > most * 1_025) return false;
        }
        return full || most <= RESOLVED;
    }

    /// @dev Whether a byte of a word is the one that `bytes_` has 32 times: it is zero in their difference, and nothing but zero, or a
    /// byte above one that is, loses its highest bit by a borrow.
    function _anyIs(uint256 word, uint256 bytes_) private pure returns (bool) {
        unchecked {
            // Modulo 2^256 on purpose.
            word ^= bytes_;
            return (word - ONES) & ~word & LEAST_LEVEL != 0;
        }
    }

    /// @dev Whether eight elements are what their levels say, and the largest of them. In Yul, without branches but for an element that
    /// is further off than half a step, as a slice has 256. Differences are below 2^222, 2^20 of them below 2^242.
    function _hasEight(uint256 bits, uint256 levels, Block memory block_, uint256 most)
        private
        pure
        returns (bool near, uint256)
    {
        (int256 scale, uint256 base, uint256 step) = (block_.scale, block_.base, block_.step);
        assembly ("memory-safe") {
            near := 1
            let half := shr(20, base)
            for { let left := 8 } left { left := sub(left, 1) } {
                // An f32 as a multiple of 2^-149. A subnormal one has the exponent of the least normal ones, without their highest bit.
                let exponent := and(shr(247, bits), 0xff)
                let normal := gt(exponent, 0)
                exponent := sub(exponent, normal)
                let value := shl(exponent, or(and(shr(224, bits), 0x7fffff), shl(23, normal)))
                if gt(value, most) { most := value }
                let sign := sar(255, bits)
                let difference := sub(sub(xor(value, sign), sign), mul(scale, sar(248, levels)))
                if gt(add(difference, half), shl(1, half)) {
                    let level := sar(248, levels)
                    if slt(level, 0) { level := sub(0, level) }
                    if slt(difference, 0) { difference := sub(0, difference) }
                    // Two ulp of the element are allowed, too.
                    if gt(shl(20, difference), add(add(base, mul(level, step)), shl(add(exponent, 21), 1))) {
                        near := 0
                        break
                    }
                }
                bits := shl(32, bits)
                levels := shl(8, levels)
            }
        }
        return (near, most);
    }
}
