// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

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

/// @title Judge of matrix products that is shown their exact sums by a Groth16 proof
/// @notice Its verdicts are those of {IEvmLeaf}, whose rules it applies to the proven sums. Evidence is abi.encode(LayerPlan plan,
/// bytes32[] planPath, uint16[5] taus, bytes[] inputs, bytes output, TileProof proof).
///
/// What is wrong without any sum (place, lengths, numbers that are none) is Wrong without a proof. Else evidence without a valid
/// proof reverts. A proof is of one dispute and leaf, and is refused in another.
interface IGroth16Leaf is IPlannedLeaf {
    /// @notice There are no verifying keys.
    error KeysMissing(address keys);
    /// @notice The leaf is no matrix product.
    error OperationUnknown(uint256 op);
    /// @notice A sum is larger than any tile's.
    error SumOutOfRange(uint256 index);
    /// @notice The proof does not show these sums of these bytes for this statement.
    error ProofInvalid();

    /// @notice The {IGroth16Keys} that proofs are verified with.
    function keys() external view returns (address);
}
