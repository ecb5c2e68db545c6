// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {ILeafFactory} from "../interfaces/ILeafFactory.sol";
import {IModelLeaf} from "../interfaces/IModelLeaf.sol";

/// @title See {ILeafFactory}
contract LeafFactory is ILeafFactory {
    /// @dev Code and arguments say everything.
    bytes32 private constant SALT = 0;

    /// @inheritdoc ILeafFactory
    IModelLeaf public immutable evmLeaf;
    /// @inheritdoc ILeafFactory
    IModelLeaf public immutable groth16Leaf;

    /// @param evmLeaf_ code of the verifiers that compute leaves on chain
    /// @param groth16Leaf_ code of the verifiers that are shown proofs
    constructor(IModelLeaf evmLeaf_, IModelLeaf groth16Leaf_) {
        evmLeaf = _existing(evmLeaf_);
        groth16Leaf = _existing(groth16Leaf_);
    }

    /// @inheritdoc ILeafFactory
    function deployEvmLeaf(bytes32 planRoot) public returns (address leaf) {
        return _deploy(evmLeaf, planRoot, abi.encode(planRoot));
    }

    /// @inheritdoc ILeafFactory
    function deployGroth16Leaf(bytes32 planRoot) external returns (address leaf) {
        return _deploy(groth16Leaf, planRoot, abi.encode(planRoot, deployEvmLeaf(planRoot)));
    }

    /// @inheritdoc ILeafFactory
    function evmLeafOf(bytes32 planRoot) public view returns (address) {
        return _leafOf(evmLeaf, abi.encode(planRoot));
    }

    /// @inheritdoc ILeafFactory
    function groth16LeafOf(bytes32 planRoot) external view returns (address) {
        return _leafOf(groth16Leaf, abi.encode(planRoot, evmLeafOf(planRoot)));
    }

    function _deploy(IModelLeaf code, bytes32 planRoot, bytes memory arguments) private returns (address leaf) {
        leaf = _leafOf(code, arguments);
        if (leaf.code.length != 0) return leaf;
        leaf = Clones.cloneDeterministicWithImmutableArgs(address(code), arguments, SALT);
        emit LeafDeployed(leaf, address(code), planRoot);
    }

    function _leafOf(IModelLeaf code, bytes memory arguments) private view returns (address) {
        return Clones.predictDeterministicAddressWithImmutableArgs(address(code), arguments, SALT);
    }

    /// @dev An instance of nothing would answer every call with nothing.
    function _existing(IModelLeaf code) private view returns (IModelLeaf) {
        if (address(code).code.length == 0) revert CodeMissing(address(code));
        return code;
    }
}
