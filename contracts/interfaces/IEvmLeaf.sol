// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IPlannedLeaf} from "./IPlannedLeaf.sol";

/// @title Judge of leaves that computes them
/// @notice Judges every leaf's place in the trace, and the values of matrix products, quantizations, gathered rows, sums and
/// halves, exactly (docs/OPERATION-TRACES.md). Evidence is abi.encode(LayerPlan plan, bytes32[] planPath, uint16[5] taus,
/// bytes[] inputs, bytes output): the layer's plan and its path under the model's plan root, the table of tolerances, and the
/// bytes behind the leaf's hashes. Of gathered rows, inputs are the products of the groups of rows that the slice cuts, in their
/// order: those of the others are part of the output.
///
/// NOT judged are the values of norms, rotations, attention, gates and embeddings (operations 4 to 9): a leaf of theirs is Right
/// where it is in its place, whatever it put out. Values need not be given for them.
///
/// A leaf in the wrong place is Wrong whatever the values.
interface IEvmLeaf is IPlannedLeaf {}
