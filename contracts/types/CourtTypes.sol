// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {SessionTerms, StepReceipt} from "./SignedTypes.sol";

/// @notice Where a dispute stands. The operator moves in Prefix, Answer, Chunk, Delivery and Leaf; the challenger in Trace.
enum Stage {
    /// Nothing was committed under this id.
    None,
    /// Committed to, not revealed.
    Committed,
    /// The operator must show that the shorter receipt is a prefix of the longer one.
    Prefix,
    /// The operator must answer with the operation trace of the disputed position and layer.
    Answer,
    /// The challenger demands values, shows a fault of wiring, or points at a leaf.
    Trace,
    /// The operator must post the value demanded.
    Chunk,
    /// The operator must deliver the trace to jurors.
    Delivery,
    /// The operator must have the leaf judged right.
    Leaf,
    /// Over: the operator was slashed, the bond went back.
    Convicted,
    /// Over: the bond was forfeited.
    Acquitted
}

/// @notice What a dispute was decided by.
enum Fault {
    /// Two receipts of one attempt of which neither continues the other.
    Equivocation,
    /// The operator's clock ran out: nothing is proven.
    Silence,
    /// An input of a leaf is not what its source has, or has no source.
    Wiring,
    /// An output of a leaf is not what was committed to.
    Output,
    /// The leaf's verifier found it wrong, or there is no verifier for it.
    Computation
}

/// @notice What a dispute is about. Its hash is the dispute's id and its commitment.
/// @param challenger who may open it, and gets the reward
/// @param salt keeps the commitment from being guessed
/// @param terms terms of the attempt
/// @param receipt receipt that is disputed
/// @param other for equivocation: the receipt in conflict with it, with receipt.toPos <= other.toPos; all zero for a step
/// @param position for a step: the position disputed; zero for equivocation
/// @param layer for a step: the layer disputed, embedding and head belonging to the first and the last; zero for equivocation
struct Case {
    address challenger;
    bytes32 salt;
    SessionTerms terms;
    StepReceipt receipt;
    StepReceipt other;
    uint64 position;
    uint32 layer;
}

/// @notice State of a dispute, in one slot.
/// @param stage where it stands
/// @param fault what the operator was convicted of (means nothing before)
/// @param since clock of the last move, the commitment being the first
/// @param operatorLeft seconds left to the operator when it is its turn
/// @param challengerLeft seconds left to the challenger when it is its turn
/// @param bond OMNI wei the challenger put up
/// @param demands chunks demanded
/// @param draws juries drawn
/// @param index leaf demanded or pointed at last
/// @param slot value of that leaf demanded: an input's number, or one of {IDisputeCourt}'s constants
/// @param leaves leaves of the trace answered with
struct Dispute {
    Stage stage;
    Fault fault;
    uint40 since;
    uint24 operatorLeft;
    uint24 challengerLeft;
    uint88 bond;
    uint8 demands;
    uint8 draws;
    uint32 index;
    uint8 slot;
    uint32 leaves;
}

/// @notice What else a dispute of a step needs.
/// @param answer hash of the operator's answer; before it, a placeholder that the commitment paid for
/// @param prepaid native wei that wait for the answer to a demand
/// @param prepaidTotal native wei prepaid in all demands of the dispute
/// @param drawBlock beacon's block of the last jury, whose members are those of when delivery was demanded
struct Step {
    bytes32 answer;
    uint96 prepaid;
    uint96 prepaidTotal;
    uint64 drawBlock;
}

/// @notice An attempt some receipt of which was convicted.
/// @param slashed OMNI wei of slashes so far: the highest that one of its receipts calls for
/// @param value highest OMNI wei of positions x price of its convicted receipts: what its payer is to get back
/// @param refunded OMNI wei of it that the payer got
struct Attempt {
    uint128 slashed;
    uint96 value;
    uint96 refunded;
}

/// @notice The operator's answer: what it committed to at the position, and the trace of the layer's operations.
/// @param inputRoot root over the slices of the rows that came in
/// @param outputRoot root over the slices of the rows that the position commits to
/// @param inputSlices slices under inputRoot
/// @param outputSlices slices under outputRoot
/// @param leaves leaves of the trace
/// @param traceRoot root over the hashes of the leaves
struct Answer {
    bytes32 inputRoot;
    bytes32 outputRoot;
    uint32 inputSlices;
    uint32 outputSlices;
    uint32 leaves;
    bytes32 traceRoot;
}

/// @notice Where an input of a leaf comes from.
enum Source {
    /// Output of an earlier leaf of the trace.
    Leaf,
    /// Slice of the input rows of a position.
    Input,
    /// Slice of the rows a position commits to: the stream at a boundary of layers, or keys and values.
    Output,
    /// Block of the model's weights.
    Weight
}

/// @notice An input of a leaf.
/// @param source what kind of thing it comes from
/// @param position for rows: whose
/// @param index number of the leaf, slice or block
/// @param hash keccak256 of the bytes
struct Wire {
    Source source;
    uint64 position;
    uint64 index;
    bytes32 hash;
}

/// @notice An operation of the trace. Its hash is keccak256(abi.encode(leaf)). No value it names is longer than 16,384 bytes.
/// @param op number of its verifier in the model's verifier set
/// @param params hash of its parameters, of which the verifier alone knows the meaning
/// @param inputs its inputs
/// @param output keccak256 of the bytes that came out
/// @param commits one more than the slice of the position's output rows that the output is; 0: none
struct Leaf {
    uint32 op;
    bytes32 params;
    Wire[] inputs;
    bytes32 output;
    uint32 commits;
}

/// @notice A leaf of the trace and the proof that it is.
/// @param index number of the leaf
/// @param leaf the leaf
/// @param path hashes of its inclusion under the trace's root
struct LeafProof {
    uint32 index;
    Leaf leaf;
    bytes32[] path;
}

/// @notice Ways in which hashes show a fault; each is shown by a proof of its own kind.
enum Proof {
    /// {WrongLeaf}
    Leaf,
    /// {WrongRow}
    Row,
    /// {WrongWeight}
    Weight,
    /// {WrongOutput}
    Output
}

/// @notice An input of a leaf is not the output of the leaf that it names, or names one that is not before it.
/// @param consumer the leaf
/// @param wire number of the input
/// @param producer the leaf that it names (ignored where that is not before the consumer)
struct WrongLeaf {
    LeafProof consumer;
    uint256 wire;
    LeafProof producer;
}

/// @notice An input of a leaf is not the slice of the committed row that it names, or names a later position or a slice that
/// rows do not have. Positions before the attempt are not committed to, and show nothing.
/// @param consumer the leaf
/// @param wire number of the input
/// @param slice the slice (ignored where there is none)
struct WrongRow {
    LeafProof consumer;
    uint256 wire;
    SliceProof slice;
}

/// @notice An input of a leaf is not the block of the model's weights that it names, or names none.
/// @param consumer the leaf
/// @param wire number of the input
/// @param set verifier set of the model version
/// @param block_ hash of the block (ignored where there is none)
/// @param path its inclusion under the version's weight root
struct WrongWeight {
    LeafProof consumer;
    uint256 wire;
    VerifierSet set;
    bytes32 block_;
    bytes32[] path;
}

/// @notice The output of a leaf is not the committed slice that it claims to be, or there is no such slice.
/// @param producer the leaf
/// @param slice hash of the slice (ignored where there is none)
/// @param path its inclusion under the answer's output root
struct WrongOutput {
    LeafProof producer;
    bytes32 slice;
    bytes32[] path;
}

/// @notice A slice of a row that the receipt commits to.
/// @param inputRoot the position's input root
/// @param outputRoot the position's output root
/// @param positionPath inclusion of the position under the receipt's root
/// @param slice keccak256 of the slice
/// @param slicePath inclusion of the slice under the row's root
struct SliceProof {
    bytes32 inputRoot;
    bytes32 outputRoot;
    bytes32[] positionPath;
    bytes32 slice;
    bytes32[] slicePath;
}

/// @notice Who judges leaves of a model version. keccak256(abi.encode(set)) is the version's `verifierSet`.
/// @param weightBlocks blocks under the version's weight root
/// @param verifiers verifier of each kind of operation, addressed by {Leaf-op}
struct VerifierSet {
    uint64 weightBlocks;
    address[] verifiers;
}

/// @notice What a verifier makes of a leaf.
enum Verdict {
    /// The evidence settles nothing.
    Undecided,
    /// The leaf is what the model has in this place, computed within the tolerances.
    Right,
    /// It is not.
    Wrong
}

/// @notice What a verifier judges.
/// @param dispute id of the dispute: a challenge may be derived from it
/// @param manifest model id
/// @param tauTable hash of the tolerances that the terms name
/// @param a first layer of the stage
/// @param b one past its last layer
/// @param position position disputed
/// @param layer layer disputed
/// @param index number of the leaf
/// @param answer the operator's answer
/// @param leaf the leaf
struct Statement {
    bytes32 dispute;
    bytes32 manifest;
    bytes32 tauTable;
    uint32 a;
    uint32 b;
    uint64 position;
    uint32 layer;
    uint32 index;
    Answer answer;
    Leaf leaf;
}
