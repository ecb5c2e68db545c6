// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {
    Answer,
    Attempt,
    Case,
    Dispute,
    Fault,
    Proof,
    Stage,
    Step
} from "../types/CourtTypes.sol";
import {SessionTerms, StepReceipt, Voucher} from "../types/SignedTypes.sol";
import {IBeacon} from "./IBeacon.sol";
import {IOmniToken} from "./IOmniToken.sol";
import {IPaymentHub} from "./IPaymentHub.sol";
import {IStakeVault} from "./IStakeVault.sol";
import {IExaminerErrors} from "./IExaminerErrors.sol";
import {IExaminer} from "./IExaminer.sol";

/// @title Disputes about receipts
/// @notice Who holds a receipt can show that it contradicts another, or dispute a step of it: operator and challenger then
/// narrow the step down to one leaf, whose wiring is checked by Merkle proofs and whose computation is judged by the
/// verifier that the model version names. Each side has a chess clock; who lets it run out loses. All times are those of
/// the hub's clock; while the hub is paused no move is made and no time passes.
///
/// Invariants:
/// - every dispute has one outcome, fixed at the latest two chess clocks after it was opened;
/// - bonds are conserved: the court's OMNI are the bonds of open disputes, its native coin is what waits in demands and credits;
/// - a bond goes back whole when the operator is convicted, and is forfeited (half to the operator, half burned) when not;
/// - no outcome depends on another dispute, nor on the order of their moves;
/// - an attempt is slashed for the highest amount that one of its convicted receipts calls for, in whatever order they
///   are convicted: no receipt is slashed twice;
/// - a find cannot be stolen: what opens a dispute or proves a fault works for the challenger alone that its commitment names;
/// - an operator that signs one story of each attempt, keeps its traces and moves in time is never convicted, given that 3 of
///   some 5 jurors drawn sign for what they got, and that verifiers keep {ILeafVerifier}'s invariants.
interface IDisputeCourt is IExaminerErrors {
    // ---- commitment and opening

    /// @notice This case was committed to before.
    error AlreadyCommitted(bytes32 id);
    /// @notice The case names another challenger.
    error NotChallenger(address challenger);
    /// @notice A commitment can be revealed from a clock on: before, it could be a thief's.
    error RevealTooEarly(uint256 from);
    /// @notice The commitment lapsed: commit again, with another salt.
    error RevealTooLate(uint256 until);
    /// @notice The receipt was disputable until a clock.
    error ReceiptTooOld(uint256 until);
    /// @notice The challenger has as many disputes open with this operator as are allowed.
    error TooManyDisputes(uint256 limit);

    // ---- moves

    /// @notice The dispute is not where this move is made.
    error StageWrong(bytes32 id, Stage stage);
    /// @notice The clock of the side whose turn it is ran out: {settle}.
    error ClockRanOut(uint256 deadline);
    /// @notice The clock of the side whose turn it is runs until a clock.
    error ClockRuns(uint256 deadline);
    /// @notice The move is the operator's.
    error NotOperator(address operator);
    /// @notice The operator answered something else.
    error AnswerMismatch(bytes32 expected);
    /// @notice An answer with no leaf.
    error AnswerEmpty();
    /// @notice The trace has no such leaf.
    error LeafOutOfRange(uint256 index, uint256 leaves);
    /// @notice No value is longer.
    error ChunkTooLong(uint256 length, uint256 limit);
    /// @notice As many chunks were demanded as are allowed: point at a leaf.
    error TooManyDemands(uint256 limit);
    /// @notice The demand's answer must be prepaid.
    error PrepaymentTooLow(uint256 sent, uint256 required);
    /// @notice As many juries were drawn as are allowed.
    error TooManyDraws(uint256 limit);

    // ---- outcome

    /// @notice The attempt was slashed for as much or more before.
    error AlreadySlashed(bytes32 termsHash);
    /// @notice Nothing of the attempt can be refunded now.
    error NothingToRefund(bytes32 termsHash);
    /// @notice The caller has no credit.
    error NoCredit(address account);
    /// @notice The receiver refused its credit.
    error CreditRefused(address account);
    /// @notice A parameter outside its bounds.
    error ParameterOutOfBounds(uint256 value, uint256 minimum, uint256 maximum);

    /// @notice A case was committed to.
    event Committed(bytes32 indexed id);
    /// @notice A dispute was opened. `stage` says of which kind: Answer (a step) or Prefix (two receipts).
    event Opened(
        bytes32 indexed id, address indexed challenger, address indexed operator, Stage stage, Case case_, uint256 bond
    );
    /// @notice The operator answered with a trace.
    event Answered(bytes32 indexed id, Answer answer);
    /// @notice A value of the trace was demanded on chain.
    event ChunkDemanded(bytes32 indexed id, uint256 index, uint256 slot, uint256 prepaid, uint256 bond);
    /// @notice The value demanded is in the call's data.
    event ChunkPosted(bytes32 indexed id, uint256 index, uint256 slot, uint256 paid);
    /// @notice The trace must be delivered to a jury: of those that were validators at `drawnAt`, by the value of `drawBlock`.
    event DeliveryDemanded(bytes32 indexed id, uint256 draw, uint256 drawBlock, uint256 drawnAt);
    /// @notice Enough jurors signed that they have the trace.
    event DeliveryConfirmed(bytes32 indexed id);
    /// @notice A leaf must be judged.
    event LeafPointed(bytes32 indexed id, uint256 index);
    /// @notice The operator was convicted.
    event Convicted(
        bytes32 indexed id,
        address indexed challenger,
        address indexed operator,
        Fault fault,
        uint256 slashed,
        uint256 rewarded,
        uint256 refunded
    );
    /// @notice The operator was not convicted.
    event Acquitted(bytes32 indexed id, address indexed challenger, address indexed operator, uint256 forfeited);
    /// @notice The payer of a convicted attempt got held-back payment back.
    event Refunded(bytes32 indexed termsHash, address indexed payer, uint256 amount);
    /// @notice Native coin was credited.
    event Credited(address indexed account, uint256 amount);
    /// @notice Credit was paid out.
    event CreditWithdrawn(address indexed account, uint256 amount);
    /// @notice The least bond changed, for disputes opened from now on.
    event MinimumBondSet(uint256 value);
    /// @notice The chess clock of a side changed, for disputes opened from now on.
    event ChessClockSet(uint256 value);
    /// @notice The time that receipts can be disputed changed.
    event ReceiptWindowSet(uint256 value);
    /// @notice The time to reveal changed.
    event RevealWindowSet(uint256 value);
    /// @notice What prepaid gas counts for in bonds changed.
    event GasRateSet(uint256 value);

    // ---- commitment and opening

    /// @notice Commits to a case by its id. Anyone may: only the challenger named in the case can open it.
    /// @param id {idOf} the case
    function commit(bytes32 id) external;

    /// @notice Convicts at once: shows that the longer of two receipts continues something else than the shorter.
    /// Takes no bond. Reverts where the attempt was slashed for as much before.
    /// @param case_ the case
    /// @param signature operator's over case_.receipt
    /// @param otherSignature operator's over case_.other
    /// @param root root of the first positions of `other`, as many as `receipt` has; not receipt.root
    /// @param path that `other` continues it ({MountainRange-continues})
    function proveEquivocation(
        Case calldata case_,
        bytes calldata signature,
        bytes calldata otherSignature,
        bytes32 root,
        bytes32[] calldata path
    ) external;

    /// @notice Opens a dispute about two receipts: the operator must show that the longer continues the shorter. For who has
    /// not the hashes that {proveEquivocation} takes. Takes the bond.
    /// @param case_ the case
    /// @param signature operator's over case_.receipt
    /// @param otherSignature operator's over case_.other
    function openPrefix(Case calldata case_, bytes calldata signature, bytes calldata otherSignature) external;

    /// @notice Opens a dispute about a step. Takes the bond, and keeps the operator's stake and payments where they are.
    /// @param case_ the case
    /// @param signature operator's over case_.receipt
    function openStep(Case calldata case_, bytes calldata signature) external;

    // ---- the operator's moves

    /// @notice Shows that the longer receipt continues the shorter. Ends the dispute. Anyone may.
    /// @param case_ the case
    /// @param path the proof
    function showPrefix(Case calldata case_, bytes32[] calldata path) external;

    /// @notice Shows that the position is past dispute: the payer acknowledged, by a voucher, an older receipt that covers
    /// it. Ends the dispute. Anyone may.
    /// @param case_ the case
    /// @param older receipt of the attempt, past dispute when the case was committed to
    /// @param voucher names that receipt
    /// @param signature by the payer or by a session key of the lane
    function showStale(
        Case calldata case_,
        StepReceipt calldata older,
        Voucher calldata voucher,
        bytes calldata signature
    ) external;

    /// @notice Answers with the trace of the layer's operations. Only the operator.
    /// @param case_ the case
    /// @param answer_ the answer
    /// @param path inclusion of the position under the receipt's root
    function answer(Case calldata case_, Answer calldata answer_, bytes32[] calldata path) external;

    /// @notice Posts the value demanded, and is paid for it. Only the operator.
    /// @param case_ the case
    /// @param answer_ the answer
    /// @param proof abi.encode of the {LeafProof} of the leaf demanded
    /// @param value the bytes; none where the leaf itself was demanded, or has no such input
    function postChunk(Case calldata case_, Answer calldata answer_, bytes calldata proof, bytes calldata value)
        external;

    /// @notice Has another jury drawn. Only the operator.
    /// @param case_ the case
    function redraw(Case calldata case_) external;

    /// @notice Shows that jurors have the trace. Anyone may.
    /// @param case_ the case
    /// @param seats which of the jurors signed, ascending
    /// @param signatures theirs over {hashDelivery}
    function confirmDelivery(Case calldata case_, uint256[] calldata seats, bytes[] calldata signatures) external;

    /// @notice Has the leaf that was pointed at judged. Anyone may: the verdict depends on the evidence alone.
    /// @param case_ the case
    /// @param answer_ the answer
    /// @param proof abi.encode of the leaf's {LeafProof} and the model version's {VerifierSet}
    /// @param evidence for the verifier
    function judge(Case calldata case_, Answer calldata answer_, bytes calldata proof, bytes calldata evidence)
        external;

    // ---- the challenger's moves

    /// @notice Demands a leaf, or a value that it names, on chain. The call's value prepays the answer, at least
    /// {chunkPrice}; what is not used is credited. Raises the bond to twice all that was prepaid, at {gasRate}.
    /// @param case_ the case
    /// @param index number of the leaf
    /// @param slot number of the input, {OUTPUT_SLOT}, or {RECORD_SLOT} for the leaf alone
    function demandChunk(Case calldata case_, uint32 index, uint8 slot) external payable;

    /// @notice Demands that the whole trace be delivered to a jury. Once a dispute.
    /// @param case_ the case
    function demandDelivery(Case calldata case_) external;

    /// @notice Points at a leaf: the operator must have it judged right.
    /// @param case_ the case
    /// @param index number of the leaf
    function point(Case calldata case_, uint32 index) external;

    /// @notice Gives up.
    /// @param case_ the case
    function concede(Case calldata case_) external;

    // ---- anyone's

    /// @notice Convicts: shows by hashes, from the answer on and at anyone's turn, that an input of a leaf is not what its
    /// source has, or an output not what was committed to. The challenger gets the reward.
    /// @param case_ the case
    /// @param answer_ the answer
    /// @param kind kind of proof
    /// @param proof abi.encode of the struct of that kind: {WrongLeaf}, {WrongRow}, {WrongWeight} or {WrongOutput}
    function showFault(Case calldata case_, Answer calldata answer_, Proof kind, bytes calldata proof) external;

    /// @notice Ends a dispute in which a clock ran out, against the side whose turn it was. Anyone may.
    /// @param case_ the case
    function settle(Case calldata case_) external;

    /// @notice Moves payment that was held back since to the payer of a convicted attempt. Anyone may.
    /// @param terms terms of the attempt
    /// @return refunded OMNI wei
    function refund(SessionTerms calldata terms) external returns (uint256 refunded);

    /// @notice Pays the caller's credit of native coin.
    /// @param to receiver
    function withdrawCredit(address payable to) external returns (uint256 amount);

    // ---- governance

    /// @notice Sets the least bond. Only for the governor role.
    /// @param value OMNI wei, 10 to 10,000 OMNI
    function setMinimumBond(uint256 value) external;

    /// @notice Sets the chess clock of a side. Only for the governor role.
    /// @param value seconds, 24 to 72 hours
    function setChessClock(uint256 value) external;

    /// @notice Sets how long after its signature a receipt can be disputed. Only for the governor role.
    /// @param value seconds, 12 to 24 hours
    function setReceiptWindow(uint256 value) external;

    /// @notice Sets how long after its commitment a case can be revealed. Only for the governor role.
    /// @param value seconds, 30 minutes to 1 hour
    function setRevealWindow(uint256 value) external;

    /// @notice Sets what prepaid gas counts for in bonds. Only for the governor role.
    /// @param value thousandths of an OMNI wei for a native wei, 0 to 10^9
    function setGasRate(uint256 value) external;

    // ---- views

    /// @notice Token of bonds.
    function token() external view returns (IOmniToken);

    /// @notice The hub whose clock runs the disputes.
    function hub() external view returns (IPaymentHub);

    /// @notice The vault that is slashed.
    function vault() external view returns (IStakeVault);

    /// @notice What checks evidence.
    function examiner() external view returns (IExaminer);

    /// @notice What draws juries.
    function beacon() external view returns (IBeacon);

    /// @notice Id of a case: keccak256(abi.encode(chain id, court, case)).
    function idOf(Case calldata case_) external view returns (bytes32);

    /// @notice A dispute.
    function disputeOf(bytes32 id) external view returns (Dispute memory);

    /// @notice What else a dispute of a step needs.
    function stepOf(bytes32 id) external view returns (Step memory);

    /// @notice Last second of the clock for the next move of an open dispute; 0 where it is not open.
    function deadlineOf(bytes32 id) external view returns (uint256);

    /// @notice Disputes that a challenger has open with an operator.
    function openOf(address challenger, address operator) external view returns (uint256);

    /// @notice An attempt, by the hash of its terms.
    function attemptOf(bytes32 termsHash) external view returns (Attempt memory);

    /// @notice Native wei that an account can withdraw.
    function creditOf(address account) external view returns (uint256);

    /// @notice EIP-712 digest that a juror signs when it has the trace whose answer's hash is this, and checked its hashes.
    /// Type: Delivery(bytes32 dispute,bytes32 answer)
    function hashDelivery(bytes32 dispute, bytes32 answer_) external view returns (bytes32);

    /// @notice Native wei that prepay the longest chunk now: its gas at 1.5 times the base fee.
    function chunkPrice() external view returns (uint256);

    /// @notice OMNI wei of the least bond. Default 50 OMNI.
    function minimumBond() external view returns (uint96);

    /// @notice Seconds each side has in a dispute. Default 72 hours.
    function chessClock() external view returns (uint24);

    /// @notice Seconds after its signature that a receipt can be disputed. Default 24 hours.
    function receiptWindow() external view returns (uint24);

    /// @notice Seconds after its commitment that a case can be revealed. Default 1 hour.
    function revealWindow() external view returns (uint24);

    /// @notice Thousandths of an OMNI wei that a native wei of prepaid gas counts for. Default 10^6.
    function gasRate() external view returns (uint64);

    /// @notice {demandChunk}'s slot for the output of a leaf.
    // solhint-disable-next-line func-name-mixedcase
    function OUTPUT_SLOT() external view returns (uint8);

    /// @notice {demandChunk}'s slot for the leaf alone.
    // solhint-disable-next-line func-name-mixedcase
    function RECORD_SLOT() external view returns (uint8);
}
