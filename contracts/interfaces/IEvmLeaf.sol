// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IModelLeaf} from "./IModelLeaf.sol";

/// @title Judge of leaves that computes them
/// @notice Judges every leaf's place in the trace, and the values of matrix products, quantizations, gathered rows, sums and
/// halves, exactly (docs/OPERATION-TRACES.md). Evidence is abi.encode(LayerPlan plan, bytes32[] planPath, uint16[5] taus,
/// bytes[] inputs, bytes output): the layer's plan and its path under the model's plan root, the table of tolerances, and the
/// bytes behind the leaf's hashes.
///
/// NOT judged are the values of norms, rotations, attention, gates and embeddings (operations 4 to 9): a leaf of theirs is Right
/// where it is in its place, whatever it put out. Values need not be given for them.
///
/// A leaf in the wrong place is Wrong whatever the values. Evidence that is not of the statement reverts: it settles nothing.
interface IEvmLeaf is IModelLeaf {
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
