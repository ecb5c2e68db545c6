// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IEvmLeaf} from "../interfaces/IEvmLeaf.sol";
import {ILeafVerifier} from "../interfaces/ILeafVerifier.sol";
import {Leaf, Statement, Verdict} from "../types/CourtTypes.sol";
import {LayerPlan} from "../types/LeafTypes.sol";
import {Gather} from "./Gather.sol";
import {LeafEvidence} from "./LeafEvidence.sol";
import {LeafValues} from "./LeafValues.sol";
import {PlannedLeaf} from "./PlannedLeaf.sol";
import {Place} from "./TracePlan.sol";

/// @title See {IEvmLeaf}
contract EvmLeaf is IEvmLeaf, PlannedLeaf {
    /// @inheritdoc ILeafVerifier
    function judge(Statement calldata statement, bytes calldata evidence) external view returns (Verdict) {
        (bool inPlace, Place memory place, LayerPlan memory plan, uint16[5] memory taus) = _find(statement, evidence);
        if (!inPlace) return Verdict.Wrong;
        if (!LeafValues.judged(place.op)) return Verdict.Right;
        bytes[] memory inputs = LeafEvidence.inputsOf(evidence);
        bytes memory output = LeafEvidence.outputOf(evidence);
        bool right;
        if (place.op == LeafValues.GATHER) {
            right = _isGathered(statement.leaf, LeafValues.gathered(plan, place), place.slice, inputs, output);
        } else {
            _checkValues(statement.leaf, inputs, output);
            right = LeafValues.areRight(plan, place, taus, inputs, output);
        }
        return right ? Verdict.Right : Verdict.Wrong;
    }

    /// @dev Of gathered rows, the inputs that the slice cuts are given: see {Gather}.
    function _isGathered(Leaf calldata leaf, uint256 rows, uint256 slice, bytes[] memory ends, bytes memory output)
        private
        pure
        returns (bool)
    {
        bytes32[] memory hashes = _hashesOf(leaf.inputs);
        uint256[] memory cut = Gather.cut(rows, slice);
        if (ends.length != cut.length) revert ValuesMissing(ends.length, cut.length);
        for (uint256 i; i < cut.length; ++i) {
            if (keccak256(ends[i]) != hashes[cut[i]]) revert ValueMismatch(cut[i]);
        }
        if (keccak256(output) != leaf.output) revert ValueMismatch(hashes.length);
        return Gather.isRight(rows, slice, hashes, ends, output);
    }
}
