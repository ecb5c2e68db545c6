// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Answer, Leaf, Statement, Wire} from "../types/CourtTypes.sol";
import {LayerPlan} from "../types/LeafTypes.sol";
import {Shape} from "./Shape.sol";
import {Layout, TraceLayout} from "./TraceLayout.sol";
import {Place, TracePlan} from "./TracePlan.sol";
import {Wires} from "./Wires.sol";

/// @title Whether a leaf is what the layer has in its place
library LeafPlace {
    uint256 private constant EMBEDDING = 9;

    /// @notice The place of a statement's leaf, and whether the leaf and the answer are those of the plan.
    /// @dev The court has it that the layer is one of the stage's.
    function find(Statement calldata statement, LayerPlan memory plan, Layout memory trace)
        internal
        pure
        returns (bool inPlace, Place memory place)
    {
        uint256 leaves = trace.first[TraceLayout.SEGMENTS];
        if (statement.index >= leaves || !_fits(statement, plan, trace, leaves)) return (false, place);
        place = TracePlan.placeAt(plan, trace, statement.index);
        Leaf calldata leaf = statement.leaf;
        if (leaf.op != place.op || leaf.params != 0 || leaf.commits != place.commits) return (false, place);
        return (_reads(leaf.inputs, plan, trace, place), place);
    }

    /// @dev Whether trace and rows are as long as the layer's and the stage's.
    function _fits(Statement calldata statement, LayerPlan memory plan, Layout memory trace, uint256 leaves)
        private
        pure
        returns (bool)
    {
        Answer calldata answer = statement.answer;
        (uint256 a, uint256 b) = (statement.a, statement.b);
        // The token, which follows the last layer.
        uint256 token = b == plan.layers ? 1 : 0;
        return answer.leaves == leaves && answer.inputSlices == (a == 0 ? 1 : trace.stream)
            && answer.outputSlices == (b - a) * TraceLayout.layerSlices(trace) + token;
    }

    function _reads(Wire[] calldata wires, LayerPlan memory plan, Layout memory trace, Place memory place)
        private
        pure
        returns (bool)
    {
        uint256[] memory inputs = place.inputs;
        if (wires.length != inputs.length) return false;
        if (place.op == EMBEDDING) {
            if (Wires.pack(wires[0]) != inputs[0]) return false;
            return _isRowOfTokens(Wires.pack(wires[1]), inputs[1], plan.vocabulary, trace.stream);
        }
        unchecked {
            for (uint256 i; i < inputs.length; ++i) {
                if (Wires.pack(wires[i]) != inputs[i]) return false;
            }
        }
        return true;
    }

    /// @dev Whether a tile is in the same column of the embedding as `first`: that of any token will do.
    function _isRowOfTokens(uint256 wire, uint256 first, uint256 vocabulary, uint256 across)
        private
        pure
        returns (bool)
    {
        if (wire < first || (wire - first) % across != 0) return false;
        return (wire - first) / across < Shape.groups(vocabulary);
    }
}
