// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IModelLeaf} from "./IModelLeaf.sol";

/// @title Binds leaf verifiers to models
/// @notice An instance of a verifier's code for the plan root of a model, at an address that follows from both alone: whoever
/// knows a model's manifest computes which verifiers must judge it, whether they are deployed or not.
///
/// Invariants:
/// - at `evmLeafOf(planRoot)` there is nothing, or an instance of {evmLeaf} bound to `planRoot`, for good;
/// - at `groth16LeafOf(planRoot)` there is nothing, or an instance of {groth16Leaf} bound to `planRoot` and to
///   `evmLeafOf(planRoot)`, where the other instance is, for good;
/// - different roots give different addresses;
/// - anybody may deploy, and deploying again changes nothing.
interface ILeafFactory {
    /// @notice There is no contract of which instances could be made.
    error CodeMissing(address code);

    /// @notice A verifier of a model is there.
    event LeafDeployed(address indexed leaf, address indexed code, bytes32 indexed planRoot);

    /// @notice Deploys the instance that computes leaves on chain, unless it is there.
    /// @param planRoot root over the hashes of the model's layer plans
    /// @return leaf its address
    function deployEvmLeaf(bytes32 planRoot) external returns (address leaf);

    /// @notice Deploys the instance that is shown proofs, and the one that computes leaves, which it asks where there is none;
    /// unless they are there.
    /// @param planRoot root over the hashes of the model's layer plans
    /// @return leaf address of the former
    function deployGroth16Leaf(bytes32 planRoot) external returns (address leaf);

    /// @notice Code of the verifiers that compute leaves on chain.
    function evmLeaf() external view returns (IModelLeaf);

    /// @notice Address of the instance of {evmLeaf} for a model, deployed or not.
    /// @param planRoot root over the hashes of the model's layer plans
    function evmLeafOf(bytes32 planRoot) external view returns (address);

    /// @notice Code of the verifiers that are shown proofs.
    function groth16Leaf() external view returns (IModelLeaf);

    /// @notice Address of the instance of {groth16Leaf} for a model, deployed or not.
    /// @param planRoot root over the hashes of the model's layer plans
    function groth16LeafOf(bytes32 planRoot) external view returns (address);
}
