// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice What a Groth16 proof of one circuit is verified with. Points are as the precompiles take them: numbers below the
/// base field's order, in G2 the imaginary part first.
/// @param alpha of G1
/// @param beta of G2
/// @param gamma of G2
/// @param delta of G2
/// @param inputs of G1: the constant's, the commitment's, the evaluation's, the challenge's
struct VerifyingKey {
    uint256[2] alpha;
    uint256[4] beta;
    uint256[4] gamma;
    uint256[4] delta;
    uint256[2][4] inputs;
}

/// @title Verifying keys of the tiles' circuits
/// @notice Its code is a zero byte and the keys, 704 bytes each, in the order of the circuits: Q4_0, Q5_0, Q8_0, Q4_K, Q6_K. It
/// has no functions. It cannot be deployed with keys that would make proofs worthless where that can be seen.
interface IGroth16Keys {
    /// @notice Keys must be as many as circuits.
    error KeyCountInvalid(uint256 count);
    /// @notice A point is on no curve, not in its group, or infinite.
    error PointInvalid(uint256 key);
    /// @notice Gamma is delta: nobody contributed to the key's second phase, and anybody can forge proofs.
    error ContributionMissing(uint256 key);
    /// @notice A key whose secrets everybody knows serves on local chains (31337, 1337) only.
    error DevelopmentKey(uint256 key, uint256 chainId);
}
