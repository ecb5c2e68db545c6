// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ILeafVerifier} from "./ILeafVerifier.sol";

/// @title Judge of the leaves of one model
/// @notice A leaf verifier that knows the plans of one model's layers by their root. Its code is deployed once; each model
/// has an instance of it, which {ILeafFactory} binds to the model's plan root for good.
interface IModelLeaf is ILeafVerifier {
    /// @notice Only an instance judges: the code that instances share knows no model.
    error PlanUnbound();

    /// @notice Root over the hashes of the model's layer plans (docs/OPERATION-TRACES.md). Reverts with {PlanUnbound} where the
    /// contract is bound to no model.
    function planRoot() external view returns (bytes32);
}
