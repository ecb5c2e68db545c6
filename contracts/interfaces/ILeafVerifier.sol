// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Statement, Verdict} from "../types/CourtTypes.sol";

/// @title Judge of one kind of operation
/// @notice Named by a model version's verifier set, for good. It judges what the court cannot by hashes:
/// - that the leaf is what the model has in this place: that an operation of this kind, with these parameters, is leaf
///   `index` of the layer, reads from these sources and commits to this slice; that the trace has as many leaves, and rows
///   as many slices, as the model's;
/// - that its output follows from its inputs within the tolerances of `tauTable`.
/// That inputs are what their sources have is the court's to check, by Merkle proofs.
///
/// Invariants:
/// - for one statement no evidence gives Right where other evidence gives Wrong;
/// - evidence that settles nothing gives Undecided, or reverts;
/// - an honest operator has evidence that gives Right, within the gas of a block;
/// - the verdict depends on the arguments alone: neither on storage that can change nor on the block.
interface ILeafVerifier {
    /// @notice Judges a leaf.
    /// @param statement what is judged
    /// @param evidence values behind the hashes, or a proof, in the verifier's own encoding
    function judge(Statement calldata statement, bytes calldata evidence) external view returns (Verdict);
}
