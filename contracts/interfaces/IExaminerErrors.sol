// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title What is wrong with evidence
interface IExaminerErrors {
    /// @notice The receipt is of other terms.
    error ReceiptOfOtherTerms(bytes32 termsHash);
    /// @notice The receipt commits to no position.
    error ReceiptEmpty(uint256 fromPos, uint256 toPos);
    /// @notice The receipt is not signed by the terms' operator. Only ECDSA counts: a wallet could change its mind.
    error ReceiptSignerInvalid(address signer, address operator);
    /// @notice The shorter receipt must go first.
    error ReceiptsOutOfOrder(uint256 toPos, uint256 otherToPos);
    /// @notice A field of the case that means nothing in this kind of dispute is not zero.
    error FieldNotZero();
    /// @notice The receipt does not commit to this position.
    error PositionOutOfRange(uint256 position, uint256 fromPos, uint256 toPos);
    /// @notice The terms do not cover this layer.
    error LayerOutOfRange(uint256 layer, uint256 a, uint256 b);
    /// @notice Steps of this attempt cannot be judged: its terms name no tolerances, or its model no weights or verifiers.
    error NotJudgeable(bytes32 manifest);
    /// @notice The older receipt does not show that the position is past dispute.
    error NotStale();
    /// @notice The voucher is not one for the older receipt, by the payer or a key of the lane.
    error VoucherInvalid(address signer);
    /// @notice Not the signature of the juror drawn in this place, or one that was given before.
    error JurorInvalid(uint256 seat);
    /// @notice Fewer jurors signed than are needed.
    error TooFewJurors(uint256 signed, uint256 needed);
    /// @notice A Merkle path does not lead to its root.
    error ProofInvalid(bytes32 root);
    /// @notice Another leaf was demanded or pointed at, or is named by the input.
    error LeafMismatch(uint256 index, uint256 expected);
    /// @notice The leaf has no such input, or one from another kind of source.
    error WireMismatch(uint256 wire);
    /// @notice What was shown is as it should be.
    error NoFault();
    /// @notice The bytes are not those that the leaf names.
    error ChunkMismatch(bytes32 expected);
    /// @notice The model version names another verifier set.
    error VerifierSetMismatch(bytes32 expected);
    /// @notice The evidence settles nothing.
    error EvidenceUndecided();
}
