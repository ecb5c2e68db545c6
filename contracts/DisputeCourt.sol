// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IDisputeCourt} from "./interfaces/IDisputeCourt.sol";
import {IOmniToken} from "./interfaces/IOmniToken.sol";
import {IPaymentHub} from "./interfaces/IPaymentHub.sol";
import {IStakeVault} from "./interfaces/IStakeVault.sol";
import {IExaminer} from "./interfaces/IExaminer.sol";
import {CourtHashes} from "./libraries/CourtHashes.sol";
import {DisputeWord} from "./libraries/DisputeWord.sol";
import {SignedHashes} from "./libraries/SignedHashes.sol";
import {
    Answer,
    Attempt,
    Case,
    Dispute,
    Fault,
    Proof,
    Stage,
    Step
} from "./types/CourtTypes.sol";
import {SessionTerms, StepReceipt, Voucher} from "./types/SignedTypes.sol";
import {SlashPayout, SlashResult} from "./types/StakeTypes.sol";

/// @title See {IDisputeCourt}
contract DisputeCourt is IDisputeCourt, EIP712, AccessManaged {
    using DisputeWord for Dispute;
    using SafeCast for uint256;
    using SafeERC20 for IOmniToken;

    /// @dev A thief that sees a reveal must keep it out of every block for so long.
    uint256 internal constant REVEAL_DELAY = 2 minutes;
    /// @dev After the last deadline the operator stays locked for so long, so that somebody can settle.
    uint256 internal constant SETTLE_GRACE = 24 hours;
    uint256 internal constant MAX_RECEIPT_WINDOW = 24 hours;
    uint256 internal constant MAX_REVEAL_WINDOW = 1 hours;
    uint256 internal constant MAX_OPEN = 4;
    /// @dev Answers to demands come out of the operator's clock: their number is bounded.
    uint256 internal constant MAX_DEMANDS = 16;
    uint256 internal constant MAX_DRAWS = 3;
    uint256 internal constant MAX_CHUNK = 16_384;
    /// @dev EIP-7623's floor for a byte that is not zero, and what an answer costs beside the value's bytes.
    uint256 internal constant CHUNK_BYTE_GAS = 40;
    uint256 internal constant CHUNK_BASE_GAS = 140_000;
    uint256 internal constant CHUNK_GAS = CHUNK_BASE_GAS + CHUNK_BYTE_GAS * MAX_CHUNK;
    /// @dev A tenth of the stake, or 200 times what is in doubt: one audit in a hundred deters.
    uint256 internal constant SLASH_STAKE_DIVISOR = 10;
    uint256 internal constant SLASH_PER_VALUE = 200;
    uint256 internal constant FORFEIT_BURN_DIVISOR = 2;
    uint256 internal constant GAS_RATE_UNIT = 1_000;
    /// @dev Whoever commits pays for the word that an answer will need: no answer costs the operator new storage.
    bytes32 internal constant NO_ANSWER = bytes32(uint256(1));
    bytes32 internal constant DELIVERY_TYPEHASH = keccak256("Delivery(bytes32 dispute,bytes32 answer)");

    /// @inheritdoc IDisputeCourt
    uint8 public constant OUTPUT_SLOT = 255;
    /// @inheritdoc IDisputeCourt
    uint8 public constant RECORD_SLOT = 254;

    /// @inheritdoc IDisputeCourt
    IOmniToken public immutable token;
    /// @inheritdoc IDisputeCourt
    IPaymentHub public immutable hub;
    /// @inheritdoc IDisputeCourt
    IStakeVault public immutable vault;
    /// @inheritdoc IDisputeCourt
    IExaminer public immutable examiner;
    /// @inheritdoc IDisputeCourt
    IBeacon public immutable beacon;

    /// @inheritdoc IDisputeCourt
    uint96 public minimumBond = 50e18;
    /// @inheritdoc IDisputeCourt
    uint24 public chessClock = 72 hours;
    /// @inheritdoc IDisputeCourt
    uint24 public receiptWindow = 24 hours;
    /// @inheritdoc IDisputeCourt
    uint24 public revealWindow = 1 hours;
    /// @inheritdoc IDisputeCourt
    uint64 public gasRate = 1e6;

    /// @dev {DisputeWord}
    mapping(bytes32 id => uint256) private _disputes;
    mapping(bytes32 id => Step) private _steps;
    mapping(bytes32 termsHash => Attempt) private _attempts;
    /// @dev Held-back payment refunded of a lane, whatever the attempt: never more than the lane paid.
    mapping(bytes32 lane => uint256) private _refundedOfLane;
    mapping(address challenger => mapping(address operator => uint256)) private _open;
    mapping(address account => uint256) private _credit;

    /// @param examiner_ what checks evidence; its hub's clock, token and vault are used
    /// @param authority AccessManager that knows the roles
    constructor(IExaminer examiner_, address authority)
        EIP712("OmniNode", "1")
        AccessManaged(authority)
    {
        IPaymentHub hub_ = examiner_.hub();
        hub = hub_;
        token = hub_.token();
        vault = hub_.vault();
        examiner = examiner_;
        beacon = examiner_.beacon();
    }

    // ---- commitment and opening

    /// @inheritdoc IDisputeCourt
    function commit(bytes32 id) external {
        if (_disputes[id] != 0) revert AlreadyCommitted(id);
        Dispute memory dispute;
        dispute.stage = Stage.Committed;
        dispute.since = uint40(hub.runningClock());
        _save(id, dispute);
        _steps[id].answer = NO_ANSWER;
        emit Committed(id);
    }

    /// @inheritdoc IDisputeCourt
    function proveEquivocation(
        Case calldata case_,
        bytes calldata /* signature */,
        bytes calldata /* otherSignature */,
        bytes32 /* root */,
        bytes32[] calldata /* path */
    ) external {
        (bytes32 id, Dispute memory dispute,) = _reveal(case_, _lastSigned(case_));
        _examine(IExaminer.checkEquivocation.selector);
        (dispute.stage, dispute.fault) = (Stage.Convicted, Fault.Equivocation);
        _save(id, dispute);
        bool news = _punish(case_, id, Fault.Equivocation, case_.other.toPos);
        if (!news) revert AlreadySlashed(case_.receipt.termsHash);
    }

    /// @inheritdoc IDisputeCourt
    function openPrefix(Case calldata case_, bytes calldata /* signature */, bytes calldata /* otherSignature */) external {
        (bytes32 id, Dispute memory dispute, uint64 now_) = _reveal(case_, _lastSigned(case_));
        _examine(IExaminer.checkPair.selector);
        _openDispute(case_, id, dispute, now_, Stage.Prefix);
    }

    /// @inheritdoc IDisputeCourt
    function openStep(Case calldata case_, bytes calldata /* signature */) external {
        (bytes32 id, Dispute memory dispute, uint64 now_) = _reveal(case_, case_.receipt.signedAt);
        _examine(IExaminer.checkStep.selector);
        _openDispute(case_, id, dispute, now_, Stage.Answer);
    }

    // ---- the operator's moves

    /// @inheritdoc IDisputeCourt
    function showPrefix(Case calldata case_, bytes32[] calldata /* path */) external {
        (bytes32 id, Dispute memory dispute,) = _turn(case_, Stage.Prefix);
        _examine(IExaminer.checkPrefix.selector);
        _acquit(case_, id, dispute);
    }

    /// @inheritdoc IDisputeCourt
    function showStale(
        Case calldata case_,
        StepReceipt calldata older,
        Voucher calldata /* voucher */,
        bytes calldata /* signature */
    ) external {
        (bytes32 id, Dispute memory dispute,) = _turn(case_, Stage.Answer);
        // What was younger at the opening is kept by every operator, whatever the windows are now.
        if (older.signedAt >= dispute.since - MAX_RECEIPT_WINDOW - MAX_REVEAL_WINDOW) revert NotStale();
        _examine(IExaminer.checkStale.selector);
        _acquit(case_, id, dispute);
    }

    /// @inheritdoc IDisputeCourt
    function answer(Case calldata case_, Answer calldata answer_, bytes32[] calldata /* path */) external {
        (bytes32 id, Dispute memory dispute, uint64 now_) = _turn(case_, Stage.Answer);
        _requireOperator(case_);
        if (answer_.leaves == 0) revert AnswerEmpty();
        _examine(IExaminer.checkAnswer.selector);
        _steps[id].answer = CourtHashes.hashAnswer(answer_);
        dispute.leaves = answer_.leaves;
        _pass(id, dispute, now_, Stage.Trace);
        emit Answered(id, answer_);
    }

    /// @inheritdoc IDisputeCourt
    function postChunk(Case calldata case_, Answer calldata answer_, bytes calldata proof, bytes calldata value)
        external
    {
        (bytes32 id, Dispute memory dispute, uint64 now_) = _turn(case_, Stage.Chunk);
        _requireOperator(case_);
        Step storage step = _steps[id];
        _checkAnswer(step, answer_);
        (uint256 index, uint256 slot) = (dispute.index, dispute.slot);
        if (value.length > MAX_CHUNK) revert ChunkTooLong(value.length, MAX_CHUNK);
        examiner.checkChunk(answer_, index, slot, proof, value);
        uint256 prepaid = step.prepaid;
        uint256 paid = (prepaid * (CHUNK_BASE_GAS + CHUNK_BYTE_GAS * value.length)) / CHUNK_GAS;
        step.prepaid = 0;
        _pass(id, dispute, now_, Stage.Trace);
        emit ChunkPosted(id, index, slot, paid);
        _addCredit(msg.sender, paid);
        _addCredit(case_.challenger, prepaid - paid);
    }

    /// @inheritdoc IDisputeCourt
    function redraw(Case calldata case_) external {
        (bytes32 id, Dispute memory dispute,) = _turn(case_, Stage.Delivery);
        _requireOperator(case_);
        if (dispute.draws == MAX_DRAWS) revert TooManyDraws(MAX_DRAWS);
        // The beacon's value of the last draw must be known: no jury is passed over unseen.
        beacon.valueOf(_steps[id].drawBlock);
        _draw(id, dispute, dispute.since);
        _save(id, dispute);
    }

    /// @inheritdoc IDisputeCourt
    function confirmDelivery(Case calldata case_, uint256[] calldata seats, bytes[] calldata signatures) external {
        (bytes32 id, Dispute memory dispute, uint64 now_) = _turn(case_, Stage.Delivery);
        Step storage step = _steps[id];
        bytes32 digest = hashDelivery(id, step.answer);
        // Members are those of when delivery was demanded: no draw since then can have been waited for.
        examiner.checkDelivery(id, step.drawBlock, dispute.since, digest, seats, signatures);
        _pass(id, dispute, now_, Stage.Trace);
        emit DeliveryConfirmed(id);
    }

    /// @inheritdoc IDisputeCourt
    function judge(Case calldata case_, Answer calldata answer_, bytes calldata proof, bytes calldata evidence)
        external
    {
        (bytes32 id, Dispute memory dispute,) = _turn(case_, Stage.Leaf);
        _checkAnswer(_steps[id], answer_);
        bool right = examiner.isRight(id, case_, answer_, dispute.index, proof, evidence);
        if (right) _acquit(case_, id, dispute);
        else _convict(case_, id, dispute, Fault.Computation);
    }

    // ---- the challenger's moves

    /// @inheritdoc IDisputeCourt
    function demandChunk(Case calldata case_, uint32 index, uint8 slot) external payable {
        (bytes32 id, Dispute memory dispute, uint64 now_) = _turn(case_, Stage.Trace);
        _requireChallenger(case_);
        if (index >= dispute.leaves) revert LeafOutOfRange(index, dispute.leaves);
        if (dispute.demands == MAX_DEMANDS) revert TooManyDemands(MAX_DEMANDS);
        uint256 price = chunkPrice();
        if (msg.value < price) revert PrepaymentTooLow(msg.value, price);

        ++dispute.demands;
        Step storage step = _steps[id];
        uint96 total = step.prepaidTotal + msg.value.toUint96();
        (step.prepaid, step.prepaidTotal) = (uint96(msg.value), total);
        (dispute.index, dispute.slot) = (index, slot);
        uint256 raise = _raiseBond(dispute, total);
        _pass(id, dispute, now_, Stage.Chunk);
        emit ChunkDemanded(id, index, slot, msg.value, dispute.bond);
        if (raise != 0) token.safeTransferFrom(msg.sender, address(this), raise);
    }

    /// @inheritdoc IDisputeCourt
    function demandDelivery(Case calldata case_) external {
        (bytes32 id, Dispute memory dispute, uint64 now_) = _turn(case_, Stage.Trace);
        _requireChallenger(case_);
        if (dispute.draws != 0) revert TooManyDraws(1);
        _draw(id, dispute, now_);
        _pass(id, dispute, now_, Stage.Delivery);
    }

    /// @inheritdoc IDisputeCourt
    function point(Case calldata case_, uint32 index) external {
        (bytes32 id, Dispute memory dispute, uint64 now_) = _turn(case_, Stage.Trace);
        _requireChallenger(case_);
        if (index >= dispute.leaves) revert LeafOutOfRange(index, dispute.leaves);
        dispute.index = index;
        _pass(id, dispute, now_, Stage.Leaf);
        emit LeafPointed(id, index);
    }

    /// @inheritdoc IDisputeCourt
    function concede(Case calldata case_) external {
        (bytes32 id, Dispute memory dispute,) = _turn(case_, Stage.Trace);
        _requireChallenger(case_);
        _acquit(case_, id, dispute);
    }

    // ---- anyone's

    /// @inheritdoc IDisputeCourt
    function showFault(Case calldata case_, Answer calldata answer_, Proof /* kind */, bytes calldata /* proof */) external {
        Dispute memory dispute;
        (bytes32 id, uint64 now_) = _load(case_, dispute);
        if (dispute.stage < Stage.Trace || dispute.stage > Stage.Leaf) revert StageWrong(id, dispute.stage);
        _requireTime(dispute, now_);
        _checkAnswer(_steps[id], answer_);
        _convict(case_, id, dispute, Fault(_examine(IExaminer.faultOf.selector)));
    }

    /// @inheritdoc IDisputeCourt
    function settle(Case calldata case_) external {
        Dispute memory dispute;
        (bytes32 id, uint64 now_) = _load(case_, dispute);
        uint256 deadline = _deadline(dispute);
        if (deadline == 0) revert StageWrong(id, dispute.stage);
        if (now_ <= deadline) revert ClockRuns(deadline);
        if (dispute.stage == Stage.Trace) _acquit(case_, id, dispute);
        else _convict(case_, id, dispute, Fault.Silence);
    }

    /// @inheritdoc IDisputeCourt
    function refund(SessionTerms calldata terms) external returns (uint256 refunded) {
        hub.runningClock();
        bytes32 termsHash = keccak256(abi.encode(SignedHashes.SESSION_TERMS_TYPEHASH, terms));
        Attempt storage attempt = _attempts[termsHash];
        refunded = _refundHeldBack(terms, termsHash, attempt.value - attempt.refunded);
        if (refunded == 0) revert NothingToRefund(termsHash);
        attempt.refunded += uint96(refunded);
    }

    /// @inheritdoc IDisputeCourt
    function withdrawCredit(address payable to) external returns (uint256 amount) {
        amount = _credit[msg.sender];
        if (amount == 0) revert NoCredit(msg.sender);
        _credit[msg.sender] = 0;
        emit CreditWithdrawn(msg.sender, amount);
        (bool success,) = to.call{value: amount}("");
        if (!success) revert CreditRefused(to);
    }

    // ---- governance

    /// @inheritdoc IDisputeCourt
    function setMinimumBond(uint256 value) external restricted {
        _requireWithin(value, 10e18, 10_000e18);
        minimumBond = uint96(value);
        emit MinimumBondSet(value);
    }

    /// @inheritdoc IDisputeCourt
    function setChessClock(uint256 value) external restricted {
        _requireWithin(value, 24 hours, 72 hours);
        chessClock = uint24(value);
        emit ChessClockSet(value);
    }

    /// @inheritdoc IDisputeCourt
    function setReceiptWindow(uint256 value) external restricted {
        _requireWithin(value, 12 hours, MAX_RECEIPT_WINDOW);
        receiptWindow = uint24(value);
        emit ReceiptWindowSet(value);
    }

    /// @inheritdoc IDisputeCourt
    function setRevealWindow(uint256 value) external restricted {
        _requireWithin(value, 30 minutes, MAX_REVEAL_WINDOW);
        revealWindow = uint24(value);
        emit RevealWindowSet(value);
    }

    /// @inheritdoc IDisputeCourt
    function setGasRate(uint256 value) external restricted {
        _requireWithin(value, 0, 1e9);
        gasRate = uint64(value);
        emit GasRateSet(value);
    }

    // ---- views

    /// @inheritdoc IDisputeCourt
    function idOf(Case calldata case_) public view returns (bytes32) {
        return CourtHashes.idOf(case_, address(this));
    }

    /// @inheritdoc IDisputeCourt
    function disputeOf(bytes32 id) public view returns (Dispute memory dispute) {
        dispute.unpack(_disputes[id]);
    }

    /// @inheritdoc IDisputeCourt
    function stepOf(bytes32 id) external view returns (Step memory) {
        return _steps[id];
    }

    /// @inheritdoc IDisputeCourt
    function deadlineOf(bytes32 id) external view returns (uint256) {
        return _deadline(disputeOf(id));
    }

    /// @inheritdoc IDisputeCourt
    function openOf(address challenger, address operator) external view returns (uint256) {
        return _open[challenger][operator];
    }

    /// @inheritdoc IDisputeCourt
    function attemptOf(bytes32 termsHash) external view returns (Attempt memory) {
        return _attempts[termsHash];
    }

    /// @inheritdoc IDisputeCourt
    function creditOf(address account) external view returns (uint256) {
        return _credit[account];
    }

    /// @inheritdoc IDisputeCourt
    function hashDelivery(bytes32 dispute, bytes32 answer_) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(DELIVERY_TYPEHASH, dispute, answer_)));
    }

    /// @inheritdoc IDisputeCourt
    function chunkPrice() public view returns (uint256) {
        return (CHUNK_GAS * block.basefee * 3) / 2;
    }

    // ---- checks

    /// @dev Puts a move to the examiner by the question that takes the same arguments. Reverts as it does; returns the word it
    /// returns, which means nothing where it returns none.
    function _examine(bytes4 question) private view returns (uint256 result) {
        address examiner_ = address(examiner);
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, question)
            calldatacopy(add(free, 4), 4, sub(calldatasize(), 4))
            let success := staticcall(gas(), examiner_, free, calldatasize(), 0, 0x20)
            if iszero(success) {
                returndatacopy(free, 0, returndatasize())
                revert(free, returndatasize())
            }
            result := mload(0)
        }
    }

    function _lastSigned(Case calldata case_) private pure returns (uint256) {
        return Math.max(case_.receipt.signedAt, case_.other.signedAt);
    }

    function _reveal(Case calldata case_, uint256 signedAt)
        private
        view
        returns (bytes32 id, Dispute memory dispute, uint64 now_)
    {
        _requireChallenger(case_);
        (id, now_) = _load(case_, dispute);
        if (dispute.stage != Stage.Committed) revert StageWrong(id, dispute.stage);
        uint256 committedAt = dispute.since;
        uint256 limit = committedAt + REVEAL_DELAY;
        if (now_ < limit) revert RevealTooEarly(limit);
        limit = committedAt + revealWindow;
        if (now_ > limit) revert RevealTooLate(limit);
        limit = signedAt + receiptWindow;
        if (committedAt > limit) revert ReceiptTooOld(limit);
    }

    function _load(Case calldata case_, Dispute memory dispute) private view returns (bytes32 id, uint64 now_) {
        // No move is made while the clock stands still.
        now_ = hub.runningClock();
        id = idOf(case_);
        dispute.unpack(_disputes[id]);
    }

    /// @dev That it is the turn in which this move is made, and in time.
    function _turn(Case calldata case_, Stage stage)
        private
        view
        returns (bytes32 id, Dispute memory dispute, uint64 now_)
    {
        (id, now_) = _load(case_, dispute);
        if (dispute.stage != stage) revert StageWrong(id, dispute.stage);
        _requireTime(dispute, now_);
    }

    function _requireTime(Dispute memory dispute, uint64 now_) private pure {
        uint256 deadline = _deadline(dispute);
        if (now_ > deadline) revert ClockRanOut(deadline);
    }

    function _checkAnswer(Step storage step, Answer calldata answer_) private view {
        bytes32 expected = step.answer;
        if (CourtHashes.hashAnswer(answer_) != expected) revert AnswerMismatch(expected);
    }

    function _requireChallenger(Case calldata case_) private view {
        if (msg.sender != case_.challenger) revert NotChallenger(case_.challenger);
    }

    function _requireOperator(Case calldata case_) private view {
        if (msg.sender != case_.terms.operator) revert NotOperator(case_.terms.operator);
    }

    function _requireWithin(uint256 value, uint256 minimum, uint256 maximum) private pure {
        if (value < minimum || value > maximum) revert ParameterOutOfBounds(value, minimum, maximum);
    }

    // ---- turns

    function _openDispute(Case calldata case_, bytes32 id, Dispute memory dispute, uint64 now_, Stage stage) private {
        address operator = case_.terms.operator;
        mapping(address operator => uint256) storage open = _open[msg.sender];
        uint256 count = open[operator];
        if (count == MAX_OPEN) revert TooManyDisputes(MAX_OPEN);
        // Checked on the line above.
        unchecked {
            open[operator] = count + 1;
        }
        (uint24 clock_, uint88 bond) = (chessClock, uint88(minimumBond));
        dispute.stage = stage;
        dispute.since = uint40(now_);
        dispute.operatorLeft = clock_;
        dispute.challengerLeft = clock_;
        dispute.bond = bond;
        _save(id, dispute);
        _emitOpened(case_, id, operator, stage, bond);
        vault.lock(operator, _lockedUntil(dispute));
        token.safeTransferFrom(msg.sender, address(this), bond);
    }

    /// @dev emit Opened(id, msg.sender, operator, stage, case_, bond), with the case as it lies in the calldata: the examiner has
    /// read all its fields.
    function _emitOpened(Case calldata case_, bytes32 id, address operator, Stage stage, uint256 bond) private {
        bytes32 topic = Opened.selector;
        uint256 length = CourtHashes.CASE_BYTES;
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, stage)
            calldatacopy(add(free, 0x20), case_, length)
            mstore(add(add(free, 0x20), length), bond)
            log4(free, add(length, 0x40), topic, id, caller(), operator)
        }
    }

    /// @dev Last second of the clock for the next move; 0 where there is none.
    function _deadline(Dispute memory dispute) private pure returns (uint256) {
        if (dispute.stage < Stage.Prefix || dispute.stage > Stage.Leaf) return 0;
        return dispute.since + uint256(dispute.stage == Stage.Trace ? dispute.challengerLeft : dispute.operatorLeft);
    }

    /// @dev Until when the operator is locked at the latest. It is the same after every move: time leaves a clock as it passes.
    function _lockedUntil(Dispute memory dispute) private pure returns (uint64) {
        return uint64(dispute.since + uint256(dispute.operatorLeft) + dispute.challengerLeft + SETTLE_GRACE);
    }

    /// @dev Takes the time used off the mover's clock, and passes the turn.
    function _pass(bytes32 id, Dispute memory dispute, uint64 now_, Stage stage) private {
        uint24 used = uint24(now_ - dispute.since);
        if (dispute.stage == Stage.Trace) dispute.challengerLeft -= used;
        else dispute.operatorLeft -= used;
        dispute.since = uint40(now_);
        dispute.stage = stage;
        _save(id, dispute);
    }

    function _save(bytes32 id, Dispute memory dispute) private {
        _disputes[id] = dispute.pack();
    }

    function _draw(bytes32 id, Dispute memory dispute, uint64 drawnAt) private {
        uint64 drawBlock = beacon.drawBlock();
        _steps[id].drawBlock = drawBlock;
        emit DeliveryDemanded(id, ++dispute.draws, drawBlock, drawnAt);
    }

    /// @dev Raises the bond to twice what was prepaid.
    function _raiseBond(Dispute memory dispute, uint256 prepaidTotal) private view returns (uint256 raise) {
        uint256 required = (2 * prepaidTotal * gasRate) / GAS_RATE_UNIT;
        if (required <= dispute.bond) return 0;
        raise = required - dispute.bond;
        dispute.bond = required.toUint88();
    }

    // ---- outcomes

    function _acquit(Case calldata case_, bytes32 id, Dispute memory dispute) private {
        _close(case_, id, dispute, Stage.Acquitted);
        uint256 burned = Math.ceilDiv(dispute.bond, FORFEIT_BURN_DIVISOR);
        emit Acquitted(id, case_.challenger, case_.terms.operator, dispute.bond);
        token.burn(burned);
        token.safeTransfer(case_.terms.operator, dispute.bond - burned);
    }

    function _convict(Case calldata case_, bytes32 id, Dispute memory dispute, Fault fault) private {
        uint64 toPos = dispute.stage == Stage.Prefix ? case_.other.toPos : case_.receipt.toPos;
        dispute.fault = fault;
        _close(case_, id, dispute, Stage.Convicted);
        token.safeTransfer(case_.challenger, dispute.bond);
        _punish(case_, id, fault, toPos);
    }

    function _close(Case calldata case_, bytes32 id, Dispute memory dispute, Stage outcome) private {
        if (dispute.stage == Stage.Chunk) {
            uint256 prepaid = _steps[id].prepaid;
            _steps[id].prepaid = 0;
            _addCredit(case_.challenger, prepaid);
        }
        dispute.stage = outcome;
        _save(id, dispute);
        address operator = case_.terms.operator;
        --_open[case_.challenger][operator];
        // A court that may lock no more still ends its disputes: what it locked is free in time.
        try vault.unlock(operator, _lockedUntil(dispute)) {} catch {}
    }

    /// @dev Slashes what the attempt's convicted receipts call for beyond what it was slashed for before, and refunds its
    /// payer: from payments held back, then out of the slash.
    /// @return news whether this receipt calls for more than those convicted before
    function _punish(Case calldata case_, bytes32 id, Fault fault, uint64 toPos) private returns (bool news) {
        SessionTerms calldata terms = case_.terms;
        bytes32 termsHash = case_.receipt.termsHash;
        Attempt memory attempt = _attempts[termsHash];
        uint256 raise = _raise(attempt, terms, toPos);
        news = raise != 0 || attempt.value > _attempts[termsHash].value;
        uint256 refunded = _refundHeldBack(terms, termsHash, attempt.value - attempt.refunded);
        attempt.refunded += uint96(refunded);
        SlashResult memory result = _slash(case_, raise, attempt.value - attempt.refunded);
        attempt.refunded += uint96(result.refunded);
        _attempts[termsHash] = attempt;
        refunded += result.refunded;
        emit Convicted(id, case_.challenger, terms.operator, fault, result.slashed, result.rewarded, refunded);
    }

    /// @dev Raises the attempt's value and slash to what a receipt calls for; returns by how much the slash rose.
    function _raise(Attempt memory attempt, SessionTerms calldata terms, uint64 toPos)
        private
        view
        returns (uint256 raise)
    {
        // More than all OMNI that may exist counts as that.
        uint256 value = Math.min(uint256(toPos - terms.fromPos) * terms.price, type(uint96).max);
        uint256 target = SLASH_PER_VALUE * value;
        if (attempt.slashed == 0) {
            uint256 stake = vault.activeStake(terms.operator) + vault.exitingStake(terms.operator);
            target = Math.max(target, Math.ceilDiv(stake, SLASH_STAKE_DIVISOR));
        }
        if (value > attempt.value) attempt.value = uint96(value);
        if (target <= attempt.slashed) return 0;
        raise = target - attempt.slashed;
        attempt.slashed = uint128(target);
    }

    function _slash(Case calldata case_, uint256 amount, uint256 refund_) private returns (SlashResult memory result) {
        if (amount == 0) return result;
        SlashPayout memory payout = SlashPayout({
            reporter: case_.challenger, reward: amount, refundee: case_.terms.payer, refund: refund_
        });
        return vault.slash(case_.terms.operator, amount, payout);
    }

    /// @dev Never more than the lane paid: terms are the operator's word, and could name a payer that paid nothing.
    function _refundHeldBack(SessionTerms calldata terms, bytes32 termsHash, uint256 amount)
        private
        returns (uint256 refunded)
    {
        bytes32 lane = keccak256(abi.encode(terms.payer, terms.operator, terms.lane));
        uint256 before = _refundedOfLane[lane];
        uint256 paid = hub.laneOf(terms.payer, terms.operator, terms.lane).accepted;
        amount = Math.min(amount, paid - Math.min(paid, before));
        if (amount == 0) return 0;
        refunded = hub.refund(terms.operator, terms.payer, amount);
        if (refunded == 0) return 0;
        _refundedOfLane[lane] = before + refunded;
        emit Refunded(termsHash, terms.payer, refunded);
    }

    function _addCredit(address account, uint256 amount) private {
        if (amount == 0) return;
        _credit[account] += amount;
        emit Credited(account, amount);
    }
}
