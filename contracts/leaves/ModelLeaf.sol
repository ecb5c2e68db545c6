// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IModelLeaf} from "../interfaces/IModelLeaf.sol";

/// @notice What leaf verifiers are made of that are bound to a model: see {IModelLeaf}. The root is the first immutable argument of a
/// clone, so an instance costs some 70k gas and not the verifier's whole code.
abstract contract ModelLeaf is IModelLeaf {
    address private immutable _code = address(this);

    /// @inheritdoc IModelLeaf
    function planRoot() public view returns (bytes32) {
        return abi.decode(_arguments(), (bytes32));
    }

    /// @dev What the instance was made with: the root, and whatever else its code needs behind it.
    function _arguments() internal view returns (bytes memory) {
        if (address(this) == _code) revert PlanUnbound();
        return Clones.fetchCloneArgs(address(this));
    }
}
