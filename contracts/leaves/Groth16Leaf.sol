// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGroth16Leaf, TileProof} from "../interfaces/IGroth16Leaf.sol";
import {ILeafVerifier} from "../interfaces/ILeafVerifier.sol";
import {Groth16} from "../libraries/Groth16.sol";
import {TileVector} from "../libraries/TileVector.sol";
import {Statement, Verdict} from "../types/CourtTypes.sol";
import {LayerPlan} from "../types/LeafTypes.sol";
import {Formats} from "./Formats.sol";
import {LeafValues} from "./LeafValues.sol";
import {MatMul} from "./MatMul.sol";
import {PlannedLeaf} from "./PlannedLeaf.sol";
import {ProvenTile} from "./ProvenTile.sol";
import {Place} from "./TracePlan.sol";

/// @title See {IGroth16Leaf}
contract Groth16Leaf is IGroth16Leaf, PlannedLeaf {
    uint256 private constant MATMUL = 0;

    /// @inheritdoc IGroth16Leaf
    address public immutable keys;

    constructor(address keys_) {
        if (keys_.code.length == 0) revert KeysMissing(keys_);
        keys = keys_;
    }

    /// @inheritdoc ILeafVerifier
    function judge(Statement calldata statement, bytes calldata evidence) external view returns (Verdict) {
        (
            LayerPlan memory plan,
            bytes32[] memory planPath,
            uint16[5] memory taus,
            bytes[] memory inputs,
            bytes memory output,
            TileProof memory proof
        ) = abi.decode(evidence, (LayerPlan, bytes32[], uint16[5], bytes[], bytes, TileProof));
        MatMul.Tile memory tile;
        {
            (bool inPlace, Place memory place) = _find(statement, plan, planPath, taus);
            if (!inPlace) return Verdict.Wrong;
            if (place.op != MATMUL) revert OperationUnknown(place.op);
            tile = LeafValues.tileOf(plan, place, taus);
        }
        _checkValues(statement.leaf, inputs, output);
        if (!ProvenTile.isReadable(tile, inputs, output)) return Verdict.Wrong;
        _checkProof(statement, tile, inputs, proof);
        return ProvenTile.isRight(tile, inputs, output, proof.sums) ? Verdict.Right : Verdict.Wrong;
    }

    function _checkProof(
        Statement calldata statement,
        MatMul.Tile memory tile,
        bytes[] memory inputs,
        TileProof memory proof
    ) private view {
        for (uint256 i; i < 13; ++i) {
            if (proof.sums[i] >= ProvenTile.SUM_LIMIT) revert SumOutOfRange(i);
        }
        bytes32 hash = keccak256(
            abi.encode(
                statement.dispute,
                uint256(statement.index),
                statement.leaf.inputs[0].hash,
                statement.leaf.inputs[1].hash,
                proof.sums,
                proof.commitment
            )
        );
        uint256 r = uint256(hash) % Groth16.FIELD;
        bool isSuper = Formats.meetsSuper(tile.kind);
        uint256 e = TileVector.evaluate(
            r,
            inputs[1],
            tile.rows,
            Formats.weightBytes(tile.kind, 256),
            inputs[0],
            isSuper ? 4 : 0,
            isSuper ? 256 : 272,
            proof.sums
        );
        uint256[3] memory publics = [proof.commitment, e, r];
        if (!Groth16.verify(keys, Formats.indexOf(tile.kind), proof.points, publics)) revert ProofInvalid();
    }
}
