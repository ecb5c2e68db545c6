// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {ILeafFactory} from "../interfaces/ILeafFactory.sol";
import {IModelLeaf} from "../interfaces/IModelLeaf.sol";

/// @title See {ILeafFactory}
contract LeafFactory is ILeafFactory {
    /// @dev Code and root say everything.
    bytes32 private constant SALT = 0;

    /// @inheritdoc ILeafFactory
    IModelLeaf public immutable evmLeaf;

    /// @param evmLeaf_ code of the verifiers that compute leaves on chain
    constructor(IModelLeaf evmLeaf_) {
        evmLeaf = _existing(evmLeaf_);
    }

    /// @inheritdoc ILeafFactory
    function deployEvmLeaf(bytes32 planRoot) external returns (address leaf) {
        return _deploy(evmLeaf, planRoot);
    }

    /// @inheritdoc ILeafFactory
    function evmLeafOf(bytes32 planRoot) external view returns (address) {
        return _leafOf(evmLeaf, planRoot);
    }

    function _deploy(IModelLeaf code, bytes32 planRoot) private returns (address leaf) {
        leaf = _leafOf(code, planRoot);
        if (leaf.code.length != 0) return leaf;
        leaf = Clones.cloneDeterministicWithImmutableArgs(address(code), abi.encode(planRoot), SALT);
        emit LeafDeployed(leaf, address(code), planRoot);
    }

    function _leafOf(IModelLeaf code, bytes32 planRoot) private view returns (address) {
        return Clones.predictDeterministicAddressWithImmutableArgs(address(code), abi.encode(planRoot), SALT);
    }

    /// @dev An instance of nothing would answer every call with nothing.
    function _existing(IModelLeaf code) private view returns (IModelLeaf) {
        if (address(code).code.length == 0) revert CodeMissing(address(code));
        return code;
    }
}
