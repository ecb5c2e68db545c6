// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {ILeafFactory} from "../interfaces/ILeafFactory.sol";

/// @title See {ILeafFactory}
contract LeafFactory is ILeafFactory {
    /// @dev Code and root say everything.
    bytes32 private constant SALT = 0;

    /// @inheritdoc ILeafFactory
    function deploy(address code, bytes32 planRoot) external returns (address leaf) {
        leaf = leafOf(code, planRoot);
        if (leaf.code.length != 0) return leaf;
        // A clone of nothing would answer every call with nothing.
        if (code.code.length == 0) revert CodeMissing(code);
        Clones.cloneDeterministicWithImmutableArgs(code, abi.encode(planRoot), SALT);
        emit LeafDeployed(leaf, code, planRoot);
    }

    /// @inheritdoc ILeafFactory
    function leafOf(address code, bytes32 planRoot) public view returns (address) {
        return Clones.predictDeterministicAddressWithImmutableArgs(code, abi.encode(planRoot), SALT);
    }
}
