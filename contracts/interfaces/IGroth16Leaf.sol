// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LayerPlan} from "../types/LeafTypes.sol";
import {IPlannedLeaf} from "./IPlannedLeaf.sol";

/// @notice A proof of the sums of a tile (docs/CIRCUITS.md).
/// @param points a (G1), b (G2, imaginary parts first), c (G1)
/// @param commitment Poseidon hash of the tile's vector
/// @param sums of each of 12 rows S + 2^128 N, with S = sum of V X and N = sum of V squared; sum of X squared
struct TileProof {
    uint256[8] points;
    uint256 commitment;
    uint256[13] sums;
}

/// @notice A matrix product with a proof. What its fields name is bound by the statement's hashes and the plan root.
/// @param plan of the layer
/// @param planPath inclusion of the plan under the model's plan root
/// @param taus table of tolerances
/// @param inputs bytes behind the leaf's inputs
/// @param output bytes behind its output
/// @param proof of the tile's sums
struct ProvenProduct {
    LayerPlan plan;
    bytes32[] planPath;
    uint16[5] taus;
    bytes[] inputs;
    bytes output;
    TileProof proof;
}

/// @title Judge of leaves that is shown the exact sums of matrix products by a Groth16 proof
/// @notice Its verdicts are those of {IEvmLeaf}, whose rules it applies to the proven sums. There are two kinds of evidence:
/// - a proof: the byte 1, then abi.encode of the fields of {ProvenProduct} (not of the struct);
/// - anything else is evidence for {IEvmLeaf}, whose instance for the model is asked with the same arguments and gives the verdict.
///   No evidence that it takes begins with another byte than 0.
///
/// A leaf that is no matrix product has no proof. Of a product, what is wrong without any sum (place, lengths, numbers that are
/// none) is Wrong whatever the proof; else a proof that does not hold reverts. A proof is of one dispute and leaf, and is refused
/// in another.
interface IGroth16Leaf is IPlannedLeaf {
    /// @notice There are no verifying keys.
    error KeysMissing(address keys);
    /// @notice The leaf is no matrix product, and there is a proof.
    error NoProduct(uint256 op);
    /// @notice A sum is larger than any tile's.
    error SumOutOfRange(uint256 index);
    /// @notice The proof does not show these sums of these bytes for this statement.
    error TileProofInvalid();

    /// @notice The {IGroth16Keys} that proofs are verified with.
    function keys() external view returns (address);

    /// @notice The {IEvmLeaf} of the model, which judges what comes without a proof.
    function evmLeaf() external view returns (address);
}
