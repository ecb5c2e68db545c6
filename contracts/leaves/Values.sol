// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Floats} from "./Floats.sol";

/// @title Bytes of values
library Values {
    /// @notice The word that begins at a byte. Whoever reads past the end must not use what is there.
    function word(bytes memory value, uint256 offset) internal pure returns (uint256 read) {
        assembly ("memory-safe") {
            read := mload(add(add(value, 32), offset))
        }
    }

    /// @notice Whether it is a slice of f32, in range, of `length` elements with zeros behind.
    function isSlice(bytes memory value, uint256 length) internal pure returns (bool) {
        if (value.length != 1_024) return false;
        return _inRange(value, 1_024) && _isZeroFrom(value, 4 * length);
    }

    /// @notice Whether it is `count` f32, in range.
    function isSingles(bytes memory value, uint256 count) internal pure returns (bool) {
        return value.length == 4 * count && _inRange(value, value.length);
    }

    /// @notice Whether it is a slice of finite f16 of `length` elements with zeros behind.
    function isHalves(bytes memory value, uint256 length) internal pure returns (bool) {
        if (value.length != 512) return false;
        unchecked {
            // Offsets of 16 words.
            for (uint256 offset; offset < 512; offset += 32) {
                if (Floats.notFinite(word(value, offset))) return false;
            }
        }
        return _isZeroFrom(value, 2 * length);
    }

    /// @dev Eight numbers at a time, as {Floats-outOfRange} tells of one word.
    function _inRange(bytes memory value, uint256 length) private pure returns (bool) {
        uint256 beyond;
        uint256 rest = length % 32;
        assembly ("memory-safe") {
            let at := add(value, 32)
            let end := add(at, sub(length, rest))
            for {} lt(at, end) { at := add(at, 32) } {
                let eight := mload(at)
                beyond := or(beyond, and(eight, shl(1, eight)))
            }
            // What is behind the last number is none.
            let eight := shr(shl(3, sub(32, rest)), mload(at))
            beyond := or(beyond, and(eight, shl(1, eight)))
        }
        return beyond & Floats.OUT_OF_RANGE == 0;
    }

    function _isZeroFrom(bytes memory value, uint256 from) private pure returns (bool) {
        unchecked {
            // The first word is cut by what lies before `from`; the others are whole, as lengths are multiples of 32.
            uint256 offset = from & ~uint256(31);
            if (offset == value.length) return true;
            uint256 bits = word(value, offset) << (8 * (from - offset));
            for (offset += 32; offset < value.length; offset += 32) bits |= word(value, offset);
            return bits == 0;
        }
    }
}
