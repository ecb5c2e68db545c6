// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Shape} from "./Shape.sol";
import {Values} from "./Values.sol";

/// @title Slices made of products
/// @dev A group of rows that lies within the slice has its products there: they need not be given, as their hash is known. Products of
/// a group that the slice cuts are given.
library Gather {
    /// @notice Numbers, among the groups that overlap a slice, of those that reach beyond it: the first, the last, both or none.
    /// @param rows rows of the matrix
    /// @param slice number of the slice
    function cut(uint256 rows, uint256 slice) internal pure returns (uint256[] memory numbers) {
        (uint256 from, uint256 to) = Shape.part(rows, Shape.SLICE, slice);
        (uint256 first, uint256 end) = Shape.overlapping(from, to, Shape.GROUP);
        (, uint256 last) = Shape.part(rows, Shape.GROUP, end - 1);
        bool before = first * Shape.GROUP < from;
        // Slices are longer than two groups, and nothing is behind the last one: no group is cut on both sides.
        bool behind = last > to;
        numbers = new uint256[]((before ? 1 : 0) + (behind ? 1 : 0));
        if (behind) numbers[numbers.length - 1] = end - 1 - first;
    }

    /// @notice Whether a slice has the products of its rows.
    /// @param hashes of the products of the groups of rows that overlap it, ascending
    /// @param ends products of those that {cut} names
    function isRight(uint256 rows, uint256 slice, bytes32[] memory hashes, bytes[] memory ends, bytes memory output)
        internal
        pure
        returns (bool)
    {
        (uint256 from, uint256 to) = Shape.part(rows, Shape.SLICE, slice);
        if (!Values.isSlice(output, to - from)) return false;
        (uint256 first,) = Shape.overlapping(from, to, Shape.GROUP);
        uint256 next;
        for (uint256 i; i < hashes.length; ++i) {
            (uint256 start, uint256 end) = Shape.part(rows, Shape.GROUP, first + i);
            if (start >= from && end <= to) {
                if (_hashOf(output, 4 * (start - from), 4 * (end - start)) != hashes[i]) return false;
                continue;
            }
            bytes memory products = ends[next++];
            if (!Values.isSingles(products, end - start)) return false;
            (uint256 lower, uint256 upper) = (start < from ? from : start, end > to ? to : end);
            uint256 length = 4 * (upper - lower);
            if (_hashOf(products, 4 * (lower - start), length) != _hashOf(output, 4 * (lower - from), length)) return false;
        }
        return true;
    }

    /// @dev Of `length` bytes of a value.
    function _hashOf(bytes memory value, uint256 offset, uint256 length) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            hash := keccak256(add(add(value, 32), offset), length)
        }
    }
}
