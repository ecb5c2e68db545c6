// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEvmLeaf} from "../interfaces/IEvmLeaf.sol";
import {ILeafVerifier} from "../interfaces/ILeafVerifier.sol";
import {Statement, Verdict} from "../types/CourtTypes.sol";
import {LayerPlan} from "../types/LeafTypes.sol";
import {LeafValues} from "./LeafValues.sol";
import {PlannedLeaf} from "./PlannedLeaf.sol";
import {Place} from "./TracePlan.sol";

/// @title See {IEvmLeaf}
contract EvmLeaf is IEvmLeaf, PlannedLeaf {
    /// @inheritdoc ILeafVerifier
    function judge(Statement calldata statement, bytes calldata evidence) external view returns (Verdict) {
        (
            LayerPlan memory plan,
            bytes32[] memory planPath,
            uint16[5] memory taus,
            bytes[] memory inputs,
            bytes memory output
        ) = abi.decode(evidence, (LayerPlan, bytes32[], uint16[5], bytes[], bytes));
        (bool inPlace, Place memory place) = _find(statement, plan, planPath, taus);
        if (!inPlace) return Verdict.Wrong;
        if (!LeafValues.judged(place.op)) return Verdict.Right;
        _checkValues(statement.leaf, inputs, output);
        return LeafValues.areRight(plan, place, taus, inputs, output) ? Verdict.Right : Verdict.Wrong;
    }
}
