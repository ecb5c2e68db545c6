// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {IGroth16Leaf, ProvenProduct, TileProof} from "../interfaces/IGroth16Leaf.sol";
import {ILeafVerifier} from "../interfaces/ILeafVerifier.sol";
import {Groth16} from "../libraries/Groth16.sol";
import {TileVector} from "../libraries/TileVector.sol";
import {Statement, Verdict} from "../types/CourtTypes.sol";
import {LayerPlan} from "../types/LeafTypes.sol";
import {Formats} from "./Formats.sol";
import {LeafEvidence} from "./LeafEvidence.sol";
import {LeafValues} from "./LeafValues.sol";
import {MatMul} from "./MatMul.sol";
import {PlannedLeaf} from "./PlannedLeaf.sol";
import {ProvenTile} from "./ProvenTile.sol";
import {Place} from "./TracePlan.sol";

/// @title See {IGroth16Leaf}
contract Groth16Leaf is IGroth16Leaf, PlannedLeaf {
    uint256 private constant MATMUL = 0;
    /// @dev First byte of evidence with a proof.
    bytes1 private constant PROVEN = 0x01;

    /// @inheritdoc IGroth16Leaf
    address public immutable keys;

    constructor(address keys_) {
        if (keys_.code.length == 0) revert KeysMissing(keys_);
        keys = keys_;
    }

    /// @inheritdoc ILeafVerifier
    function judge(Statement calldata statement, bytes calldata evidence) external view returns (Verdict) {
        if (evidence.length == 0 || evidence[0] != PROVEN) {
            // With the same arguments, as they came.
            return abi.decode(Address.functionStaticCall(evmLeaf(), msg.data), (Verdict));
        }
        ProvenProduct calldata product;
        // Solidity checks that what it points at is calldata; all of it is bound by hashes, whatever it is part of.
        assembly ("memory-safe") {
            product := add(evidence.offset, 1)
        }
        return _judge(statement, evidence[1:], product.proof);
    }

    /// @inheritdoc IGroth16Leaf
    function evmLeaf() public view returns (address leaf) {
        (, leaf) = abi.decode(_arguments(), (bytes32, address));
    }

    /// @param evidence fields of {ProvenProduct}, of which those before the proof are {IEvmLeaf}'s
    function _judge(Statement calldata statement, bytes calldata evidence, TileProof calldata proof)
        private
        view
        returns (Verdict)
    {
        MatMul.Tile memory tile;
        {
            (bool inPlace, Place memory place, LayerPlan memory plan, uint16[5] memory taus) = _find(statement, evidence);
            if (!inPlace) return Verdict.Wrong;
            if (place.op != MATMUL) revert NoProduct(place.op);
            tile = LeafValues.tileOf(plan, place, taus);
        }
        bytes[] memory inputs = LeafEvidence.inputsOf(evidence);
        bytes memory output = LeafEvidence.outputOf(evidence);
        _checkValues(statement.leaf, inputs, output);
        if (!ProvenTile.isReadable(tile, inputs, output)) return Verdict.Wrong;
        uint256[13] memory sums = proof.sums;
        _checkProof(statement, tile, inputs, sums, proof);
        return ProvenTile.isRight(tile, inputs, output, sums) ? Verdict.Right : Verdict.Wrong;
    }

    function _checkProof(
        Statement calldata statement,
        MatMul.Tile memory tile,
        bytes[] memory inputs,
        uint256[13] memory sums,
        TileProof calldata proof
    ) private view {
        unchecked {
            for (uint256 i; i < 13; ++i) {
                if (sums[i] >= ProvenTile.SUM_LIMIT) revert SumOutOfRange(i);
            }
        }
        uint256 r = _challenge(statement, proof) % Groth16.FIELD;
        bool isSuper = Formats.meetsSuper(tile.kind);
        uint256 e = TileVector.evaluate(
            r,
            inputs[1],
            tile.rows,
            Formats.weightBytes(tile.kind, 256),
            inputs[0],
            isSuper ? 4 : 0,
            isSuper ? 256 : 272,
            sums
        );
        uint256[3] memory publics = [proof.commitment, e, r];
        if (!Groth16.verify(keys, Formats.indexOf(tile.kind), proof.points, publics)) revert TileProofInvalid();
    }

    /// @dev A hash of all that the proof is about, so that nobody chooses it.
    function _challenge(Statement calldata statement, TileProof calldata proof) private pure returns (uint256) {
        return uint256(
            keccak256(
                abi.encode(
                    statement.dispute,
                    uint256(statement.index),
                    statement.leaf.inputs[0].hash,
                    statement.leaf.inputs[1].hash,
                    proof.sums,
                    proof.commitment
                )
            )
        );
    }
}
