// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IPlannedLeaf} from "../interfaces/IPlannedLeaf.sol";
import {MountainRange} from "../libraries/MountainRange.sol";
import {Leaf, Statement} from "../types/CourtTypes.sol";
import {LayerPlan} from "../types/LeafTypes.sol";
import {LeafPlace} from "./LeafPlace.sol";
import {ModelLeaf} from "./ModelLeaf.sol";
import {Layout, TraceLayout} from "./TraceLayout.sol";
import {Place} from "./TracePlan.sol";

/// @notice What verifiers that are shown a layer's plan have in common: whether evidence is of the statement, and the leaf's place.
abstract contract PlannedLeaf is IPlannedLeaf, ModelLeaf {
    /// @dev The leaf's place, and whether the leaf is what the layer has there.
    function _find(
        Statement calldata statement,
        LayerPlan memory plan,
        bytes32[] memory planPath,
        uint16[5] memory taus
    ) internal view returns (bool inPlace, Place memory place) {
        _checkPlan(statement, plan, planPath);
        if (keccak256(abi.encode(taus)) != statement.tauTable) revert TolerancesMismatch(statement.tauTable);
        Layout memory trace = TraceLayout.make(plan, statement.a, statement.position);
        return LeafPlace.find(statement, plan, trace);
    }

    function _checkPlan(Statement calldata statement, LayerPlan memory plan, bytes32[] memory path) private view {
        if (plan.layer != statement.layer) revert LayerMismatch(plan.layer, statement.layer);
        bytes32 root = planRoot();
        bytes32 hash = keccak256(abi.encode(plan));
        if (!MountainRange.includes(root, plan.layers, plan.layer, hash, path)) revert PlanMismatch(root);
    }

    /// @dev Reverts where bytes are not those behind the leaf's hashes.
    function _checkValues(Leaf calldata leaf, bytes[] memory inputs, bytes memory output) internal pure {
        uint256 count = leaf.inputs.length;
        if (inputs.length != count) revert ValuesMissing(inputs.length, count);
        for (uint256 i; i < count; ++i) {
            if (keccak256(inputs[i]) != leaf.inputs[i].hash) revert ValueMismatch(i);
        }
        if (keccak256(output) != leaf.output) revert ValueMismatch(count);
    }
}
