// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IPlannedLeaf} from "../interfaces/IPlannedLeaf.sol";
import {MountainRange} from "../libraries/MountainRange.sol";
import {Leaf, Statement, Wire} from "../types/CourtTypes.sol";
import {LayerPlan} from "../types/LeafTypes.sol";
import {LeafEvidence} from "./LeafEvidence.sol";
import {LeafPlace} from "./LeafPlace.sol";
import {ModelLeaf} from "./ModelLeaf.sol";
import {Layout, TraceLayout} from "./TraceLayout.sol";
import {Place} from "./TracePlan.sol";

/// @notice What verifiers that are shown a layer's plan have in common: whether evidence is of the statement, and the leaf's place.
abstract contract PlannedLeaf is IPlannedLeaf, ModelLeaf {
    /// @dev The leaf's place, and whether the leaf is what the layer has there; plan and tolerances, which are the statement's.
    function _find(Statement calldata statement, bytes calldata evidence)
        internal
        view
        returns (bool inPlace, Place memory place, LayerPlan memory plan, uint16[5] memory taus)
    {
        plan = _planOf(statement, evidence);
        bytes32 hash;
        (taus, hash) = LeafEvidence.tausOf(evidence);
        if (hash != statement.tauTable) revert TolerancesMismatch(statement.tauTable);
        Layout memory trace = TraceLayout.make(plan, statement.a, statement.position);
        (inPlace, place) = LeafPlace.find(statement, plan, trace);
    }

    function _planOf(Statement calldata statement, bytes calldata evidence) private view returns (LayerPlan memory plan) {
        bytes32 hash;
        (plan, hash) = LeafEvidence.planOf(evidence);
        if (plan.layer != statement.layer) revert LayerMismatch(plan.layer, statement.layer);
        bytes32 root = planRoot();
        if (!MountainRange.includes(root, plan.layers, plan.layer, hash, LeafEvidence.pathOf(evidence))) {
            revert PlanMismatch(root);
        }
    }

    /// @dev Reverts where bytes are not those behind the leaf's hashes.
    function _checkValues(Leaf calldata leaf, bytes[] memory inputs, bytes memory output) internal pure {
        bytes32[] memory hashes = _hashesOf(leaf.inputs);
        uint256 count = hashes.length;
        if (inputs.length != count) revert ValuesMissing(inputs.length, count);
        for (uint256 i; i < count; ++i) {
            if (keccak256(inputs[i]) != hashes[i]) revert ValueMismatch(i);
        }
        if (keccak256(output) != leaf.output) revert ValueMismatch(count);
    }

    function _hashesOf(Wire[] calldata wires) internal pure returns (bytes32[] memory hashes) {
        hashes = new bytes32[](wires.length);
        unchecked {
            for (uint256 i; i < hashes.length; ++i) hashes[i] = wires[i].hash;
        }
    }
}
