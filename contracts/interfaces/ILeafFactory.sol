// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Binds leaf verifiers to models
/// @notice An instance of a verifier's code for the plan root of a model, at an address that follows from both alone: whoever
/// knows a model's manifest computes which verifiers must judge it, whether they are deployed or not.
///
/// Invariants:
/// - at `leafOf(code, planRoot)` there is nothing, or an instance of `code` bound to `planRoot`, for good;
/// - different arguments give different addresses;
/// - anybody may deploy, and deploying again changes nothing.
interface ILeafFactory {
    /// @notice There is no contract of which instances could be made.
    error CodeMissing(address code);

    /// @notice A verifier of a model is there.
    event LeafDeployed(address indexed leaf, address indexed code, bytes32 indexed planRoot);

    /// @notice Deploys the instance, unless it is there.
    /// @param code verifier whose code the instance runs: an {IModelLeaf}
    /// @param planRoot root over the hashes of the model's layer plans
    /// @return leaf its address
    function deploy(address code, bytes32 planRoot) external returns (address leaf);

    /// @notice Address of the instance, deployed or not.
    /// @param code verifier whose code the instance runs
    /// @param planRoot root over the hashes of the model's layer plans
    function leafOf(address code, bytes32 planRoot) external view returns (address);
}
