// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LayerPlan} from "../types/LeafTypes.sol";

/// @title How rows are cut
/// @dev Slices of 256 elements, groups of 12 rows, heads of `headDim` elements: parts of a size that overlap a range. Nothing here passes
/// 2^100: a plan's numbers have 32 bits, and parts are numbered below 2^64. No row is empty.
library Shape {
    uint256 internal constant SLICE = 256;
    uint256 internal constant GROUP = 12;
    /// Positions of a tile of attention.
    uint256 internal constant POSITIONS = 64;

    function slices(uint256 elements) internal pure returns (uint256) {
        unchecked {
            return (elements + SLICE - 1) / SLICE;
        }
    }

    function groups(uint256 rows) internal pure returns (uint256) {
        unchecked {
            return (rows + GROUP - 1) / GROUP;
        }
    }

    /// @notice Elements of part `index` of a row that is cut into parts of `size`.
    function part(uint256 length, uint256 size, uint256 index) internal pure returns (uint256 from, uint256 to) {
        unchecked {
            from = index * size;
            to = from + size < length ? from + size : length;
        }
    }

    /// @notice Parts of `size` that overlap elements [from, to).
    function overlapping(uint256 from, uint256 to, uint256 size) internal pure returns (uint256, uint256) {
        unchecked {
            return (from / size, (to - 1) / size + 1);
        }
    }

    /// @notice Slices of a row of heads that share a head with one of its slices.
    function sharing(uint256 slice, uint256 heads, uint256 headDim) internal pure returns (uint256, uint256) {
        (uint256 from, uint256 to) = headsOf(slice, heads, headDim);
        unchecked {
            return overlapping(from * headDim, to * headDim, SLICE);
        }
    }

    /// @notice Slices of keys (and of values) that the heads of a slice of queries see.
    function seen(LayerPlan memory plan, uint256 slice) internal pure returns (uint256, uint256) {
        (uint256 heads, uint256 kvHeads, uint256 headDim) = (plan.heads, plan.kvHeads, plan.headDim);
        (uint256 from, uint256 to) = headsOf(slice, heads, headDim);
        unchecked {
            (from, to) = ((from * kvHeads) / heads, ((to - 1) * kvHeads) / heads + 1);
            return overlapping(from * headDim, to * headDim, SLICE);
        }
    }

    function headsOf(uint256 slice, uint256 heads, uint256 headDim) internal pure returns (uint256, uint256) {
        unchecked {
            (uint256 from, uint256 to) = part(heads * headDim, SLICE, slice);
            return overlapping(from, to, headDim);
        }
    }
}
