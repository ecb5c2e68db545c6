// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IModelLeaf} from "./IModelLeaf.sol";

/// @title Judge of leaves that is shown the plan of their layer
/// @notice Evidence that is not of the statement reverts: it settles nothing.
interface IPlannedLeaf is IModelLeaf {
    /// @notice The plan is of another layer.
    error LayerMismatch(uint256 layer, uint256 expected);
    /// @notice The plan is not under the model's plan root.
    error PlanMismatch(bytes32 planRoot);
    /// @notice The table of tolerances is not the one that the terms name.
    error TolerancesMismatch(bytes32 expected);
    /// @notice There are more or fewer values than the leaf has inputs.
    error ValuesMissing(uint256 values, uint256 inputs);
    /// @notice The bytes of an input (behind the last: of the output) are not those behind its hash.
    error ValueMismatch(uint256 input);
}
