// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Answer, Case, Fault, LeafProof, Proof, VerifierSet} from "../types/CourtTypes.sol";
import {StepReceipt, Voucher} from "../types/SignedTypes.sol";
import {IBeacon} from "./IBeacon.sol";
import {IExaminerErrors} from "./IExaminerErrors.sol";
import {IJury} from "./IJury.sol";
import {IModelRegistry} from "./IModelRegistry.sol";
import {IPaymentHub} from "./IPaymentHub.sol";

/// @title The court's examiner
/// @notice Checks evidence for the {IDisputeCourt}, which keeps states, clocks and money. It has no state: what it answers
/// depends on the arguments, on models (which never change), on lanes' keys and on verifiers. It reverts where evidence does
/// not show what it should.
///
/// Most functions take exactly the arguments of the court's move that calls them, so that the court hands on its calldata as it
/// is: {checkStep} those of openStep, {checkPair} of openPrefix, {checkEquivocation} of proveEquivocation, {checkPrefix} of
/// showPrefix, {checkStale} of showStale, {checkAnswer} of answer, {faultOf} of showFault.
interface IExaminer is IExaminerErrors {
    /// @notice Checks that two receipts are of one attempt and properly signed, the shorter first, and that what means nothing
    /// in such a case is zero.
    /// @param case_ the case
    /// @param signature operator's over case_.receipt
    /// @param otherSignature operator's over case_.other
    function checkPair(Case calldata case_, bytes calldata signature, bytes calldata otherSignature) external view;

    /// @notice Checks that a receipt is properly signed, that it commits to the position, and that leaves of its model can
    /// be judged by its terms, and that what means nothing in such a case is zero.
    /// @param case_ the case
    /// @param signature operator's over case_.receipt
    function checkStep(Case calldata case_, bytes calldata signature) external view;

    /// @notice As {checkPair}; and that the longer receipt continues something else than the shorter.
    /// @param case_ the case
    /// @param signature operator's over case_.receipt
    /// @param otherSignature operator's over case_.other
    /// @param root what it continues
    /// @param path proof of that
    function checkEquivocation(
        Case calldata case_,
        bytes calldata signature,
        bytes calldata otherSignature,
        bytes32 root,
        bytes32[] calldata path
    ) external view;

    /// @notice Checks that the longer receipt continues the shorter.
    /// @param case_ the case
    /// @param path proof of that
    function checkPrefix(Case calldata case_, bytes32[] calldata path) external pure;

    /// @notice Checks that the payer acknowledged another receipt that covers the position. The caller looks at its age.
    /// @param case_ the case
    /// @param older the receipt
    /// @param voucher names that receipt
    /// @param signature by the payer or by a session key of the lane
    function checkStale(
        Case calldata case_,
        StepReceipt calldata older,
        Voucher calldata voucher,
        bytes calldata signature
    ) external view;

    /// @notice Checks that the receipt commits to what was answered for the position.
    /// @param case_ the case
    /// @param answer the operator's answer
    /// @param path inclusion of the position under the receipt's root
    function checkAnswer(Case calldata case_, Answer calldata answer, bytes32[] calldata path) external pure;

    /// @notice Checks that a quorum of a jury signed. Where there are too few validators for a jury, none is needed.
    /// @param dispute id of the dispute
    /// @param drawBlock beacon's block of the draw
    /// @param asOf clock as of which membership counts
    /// @param digest what is signed
    /// @param seats which of the jurors signed, ascending
    /// @param signatures theirs
    function checkDelivery(
        bytes32 dispute,
        uint64 drawBlock,
        uint64 asOf,
        bytes32 digest,
        uint256[] calldata seats,
        bytes[] calldata signatures
    ) external view;

    /// @notice A jury: 5 validators. Reverts until the beacon knows.
    /// @param dispute id of the dispute
    /// @param drawBlock beacon's block of the draw
    /// @param asOf clock as of which membership counts
    function jurorsOf(bytes32 dispute, uint64 drawBlock, uint64 asOf) external view returns (address[] memory);

    /// @notice Checks that a value is what was demanded.
    /// @param answer the operator's answer
    /// @param index leaf demanded
    /// @param slot value of the leaf demanded
    /// @param proof abi.encode of the {LeafProof}
    /// @param value the bytes
    function checkChunk(
        Answer calldata answer,
        uint256 index,
        uint256 slot,
        bytes calldata proof,
        bytes calldata value
    ) external pure;

    /// @notice Checks a proof that hashes show a fault.
    /// @param case_ the case
    /// @param answer the operator's answer
    /// @param kind kind of proof
    /// @param proof abi.encode of the struct of that kind
    /// @return fault what it shows
    function faultOf(Case calldata case_, Answer calldata answer, Proof kind, bytes calldata proof)
        external
        view
        returns (Fault fault);

    /// @notice Asks the leaf's verifier. Reverts where it is undecided.
    /// @param dispute id of the dispute
    /// @param case_ the case
    /// @param answer the operator's answer
    /// @param index leaf pointed at
    /// @param proof abi.encode of {LeafProof} and {VerifierSet}
    /// @param evidence for the verifier
    /// @return right whether the leaf is right
    function isRight(
        bytes32 dispute,
        Case calldata case_,
        Answer calldata answer,
        uint256 index,
        bytes calldata proof,
        bytes calldata evidence
    ) external view returns (bool right);

    /// @notice The hub under whose domain receipts and vouchers are signed.
    function hub() external view returns (IPaymentHub);

    /// @notice What draws juries.
    function beacon() external view returns (IBeacon);

    /// @notice Whom juries are drawn from.
    function jury() external view returns (IJury);

    /// @notice Where models name weights and verifiers.
    function registry() external view returns (IModelRegistry);
}
