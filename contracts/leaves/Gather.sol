// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Shape} from "./Shape.sol";
import {Values} from "./Values.sol";

/// @title Slices made of products
library Gather {
    /// @notice Whether a slice has the products of its rows.
    /// @param rows rows of the matrix
    /// @param slice number of the slice
    /// @param inputs products of the groups of rows that overlap it, ascending
    function isRight(uint256 rows, uint256 slice, bytes[] memory inputs, bytes memory output)
        internal
        pure
        returns (bool)
    {
        (uint256 from, uint256 to) = Shape.part(rows, Shape.SLICE, slice);
        if (!Values.isSlice(output, to - from)) return false;
        (uint256 first,) = Shape.overlapping(from, to, Shape.GROUP);
        for (uint256 i; i < inputs.length; ++i) {
            (uint256 start, uint256 end) = Shape.part(rows, Shape.GROUP, first + i);
            if (!Values.isSingles(inputs[i], end - start)) return false;
            uint256 skipped = start < from ? from - start : 0;
            if (end > to) end = to;
            uint256 count = end - start - skipped;
            if (!_same(inputs[i], 4 * skipped, output, 4 * (start + skipped - from), 4 * count)) return false;
        }
        return true;
    }

    /// @dev Whether `length` bytes of both are the same.
    function _same(bytes memory a, uint256 atA, bytes memory b, uint256 atB, uint256 length)
        private
        pure
        returns (bool same)
    {
        assembly ("memory-safe") {
            same := eq(keccak256(add(add(a, 32), atA), length), keccak256(add(add(b, 32), atB), length))
        }
    }
}
