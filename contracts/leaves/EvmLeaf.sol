// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEvmLeaf} from "../interfaces/IEvmLeaf.sol";
import {ILeafVerifier} from "../interfaces/ILeafVerifier.sol";
import {MountainRange} from "../libraries/MountainRange.sol";
import {Leaf, Statement, Verdict} from "../types/CourtTypes.sol";
import {LayerPlan} from "../types/LeafTypes.sol";
import {LeafPlace} from "./LeafPlace.sol";
import {LeafValues} from "./LeafValues.sol";
import {ModelLeaf} from "./ModelLeaf.sol";
import {Layout, TraceLayout} from "./TraceLayout.sol";
import {Place} from "./TracePlan.sol";

/// @title See {IEvmLeaf}
contract EvmLeaf is IEvmLeaf, ModelLeaf {
    /// @inheritdoc ILeafVerifier
    function judge(Statement calldata statement, bytes calldata evidence) external view returns (Verdict) {
        (
            LayerPlan memory plan,
            bytes32[] memory planPath,
            uint16[5] memory taus,
            bytes[] memory inputs,
            bytes memory output
        ) = abi.decode(evidence, (LayerPlan, bytes32[], uint16[5], bytes[], bytes));
        _checkPlan(statement, plan, planPath);
        if (keccak256(abi.encode(taus)) != statement.tauTable) revert TolerancesMismatch(statement.tauTable);

        Layout memory trace = TraceLayout.make(plan, statement.a, statement.position);
        (bool inPlace, Place memory place) = LeafPlace.find(statement, plan, trace);
        if (!inPlace) return Verdict.Wrong;
        if (!LeafValues.judged(place.op)) return Verdict.Right;
        _checkValues(statement.leaf, inputs, output);
        return LeafValues.areRight(plan, place, taus, inputs, output) ? Verdict.Right : Verdict.Wrong;
    }

    function _checkPlan(Statement calldata statement, LayerPlan memory plan, bytes32[] memory path) private view {
        if (plan.layer != statement.layer) revert LayerMismatch(plan.layer, statement.layer);
        bytes32 root = planRoot();
        bytes32 hash = keccak256(abi.encode(plan));
        if (!MountainRange.includes(root, plan.layers, plan.layer, hash, path)) revert PlanMismatch(root);
    }

    function _checkValues(Leaf calldata leaf, bytes[] memory inputs, bytes memory output) private pure {
        uint256 count = leaf.inputs.length;
        if (inputs.length != count) revert ValuesMissing(inputs.length, count);
        for (uint256 i; i < count; ++i) {
            if (keccak256(inputs[i]) != leaf.inputs[i].hash) revert ValueMismatch(i);
        }
        if (keccak256(output) != leaf.output) revert ValueMismatch(count);
    }
}
