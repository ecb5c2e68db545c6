// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LayerPlan} from "../types/LeafTypes.sol";
import {Add} from "./Add.sol";
import {Formats} from "./Formats.sol";
import {Half} from "./Half.sol";
import {MatMul} from "./MatMul.sol";
import {Quantize} from "./Quantize.sol";
import {Shape} from "./Shape.sol";
import {Place, TracePlan} from "./TracePlan.sol";

/// @title Whether the output of a leaf in its place follows from its inputs
library LeafValues {
    uint256 private constant MATMUL = 0;
    uint256 internal constant GATHER = 2;
    uint256 private constant ADD = 3;
    uint256 private constant HALF = 10;

    /// @notice Whether values of the operation are judged, and not the place alone.
    function judged(uint256 op) internal pure returns (bool) {
        return op <= ADD || op == HALF;
    }

    /// @notice Whether the values of a leaf of a judged operation are right, but for gathered rows.
    function areRight(
        LayerPlan memory plan,
        Place memory place,
        uint16[5] memory taus,
        bytes[] memory inputs,
        bytes memory output
    ) internal pure returns (bool) {
        uint256 op = place.op;
        if (op == ADD) return Add.isRight(_sizeOf(plan.width, place.slice), inputs[0], inputs[1], output);
        if (op == HALF) {
            uint256 keys = uint256(plan.kvHeads) * plan.headDim;
            return Half.isRight(_sizeOf(keys, place.slice), inputs[0], output);
        }
        if (op == MATMUL) return MatMul.isRight(tileOf(plan, place, taus), inputs, output);
        (uint256 tensor,, uint256 columns,,) = TracePlan.projection(plan, place.segment);
        return Quantize.isRight(plan.tensors[tensor].kind, _sizeOf(columns, place.slice), inputs[0], output);
    }

    /// @notice Rows of the matrix whose products are gathered in a place.
    function gathered(LayerPlan memory plan, Place memory place) internal pure returns (uint256 rows) {
        (, rows,,,) = TracePlan.projection(plan, place.segment);
    }

    /// @notice The tile of a matrix product in its place.
    function tileOf(LayerPlan memory plan, Place memory place, uint16[5] memory taus)
        internal
        pure
        returns (MatMul.Tile memory)
    {
        (uint256 tensor, uint256 rows, uint256 columns,,) = TracePlan.projection(plan, place.segment);
        uint256 kind = plan.tensors[tensor].kind;
        (uint256 from, uint256 to) = Shape.part(rows, Shape.GROUP, place.slice);
        return MatMul.Tile(kind, to - from, _sizeOf(columns, place.part), taus[Formats.indexOf(kind)]);
    }

    /// @dev Elements of a slice of a row.
    function _sizeOf(uint256 length, uint256 slice) private pure returns (uint256) {
        (uint256 from, uint256 to) = Shape.part(length, Shape.SLICE, slice);
        return to - from;
    }
}
