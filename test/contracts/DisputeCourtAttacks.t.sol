// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IClock} from "../../contracts/interfaces/IClock.sol";
import {IDisputeCourt} from "../../contracts/interfaces/IDisputeCourt.sol";
import {IExaminerErrors} from "../../contracts/interfaces/IExaminerErrors.sol";
import {DisputeCourt} from "../../contracts/DisputeCourt.sol";
import {Answer, Case, Proof, Stage} from "../../contracts/types/CourtTypes.sol";
import {Voucher} from "../../contracts/types/SignedTypes.sol";
import {Cheat, CourtSystem} from "./utils/CourtSystem.sol";
import {Trees} from "./utils/Trees.sol";

interface StateVm {
    function snapshotState() external returns (uint256 id);
    function revertToState(uint256 id) external returns (bool success);
}

/// @notice Withdraws its credit, and again while it is paid.
contract GreedyChallenger {
    DisputeCourt private immutable _court;
    uint256 public refusals;

    constructor(DisputeCourt court) {
        _court = court;
    }

    function execute(address target, bytes calldata data) external payable {
        (bool success,) = target.call{value: msg.value}(data);
        require(success, "refused");
    }

    receive() external payable {
        try _court.withdrawCredit(payable(this)) {}
        catch {
            ++refusals;
        }
    }
}

/// @notice Attacks on the court and on whom it judges: each fails.
contract DisputeCourtAttacksTest is CourtSystem {
    StateVm private constant states = StateVm(address(uint160(uint256(keccak256("hevm cheat code")))));

    function setUp() public {
        deployCourt();
    }

    // ---- locks

    function test_regression_aDisputeLocksNoLongerThanItLasts() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        openStep(case_);
        isTrue(vault.lockedUntil(operator) > hub.clock(), "while it lasts");
        answer(case_, Cheat.None);
        skip(1 hours);
        vm.prank(challenger);
        court.concede(case_);
        eq(vault.lockedUntil(operator), 0, "free with its end");
    }

    function test_regression_aDisputeThatEndsFreesNobodyFromAnother() public {
        Case memory junk = stepCase(0, 12, Cheat.None);
        junk.challenger = stranger;
        fundChallenger(stranger, BOND);
        Case memory case_ = stepCase(1, 12, Cheat.None);
        openStep(junk);
        openStep(case_);
        uint64 until = vault.lockedUntil(operator);
        answer(junk, Cheat.None);
        vm.prank(stranger);
        court.concede(junk);
        eq(vault.lockedUntil(operator), until, "one is still open");
        skip(CLOCK + 1);
        court.settle(case_);
        eq(vault.lockedUntil(operator), 0, "none is");
    }

    /// @dev Nobody settled a dispute for a day after its end: its lock is over. What it does later ends no other's.
    function test_regression_aLateSettlementFreesNobodyFromAnother() public {
        Case memory forgotten = stepCase(0, 12, Cheat.None);
        openStep(forgotten);
        skip(2 * CLOCK + 24 hours);
        eq(vault.lockedUntil(operator), hub.clock(), "over");
        Case memory case_ = stepCase(1, 12, Cheat.None);
        openStep(case_);
        court.settle(forgotten);
        requireStage(forgotten, Stage.Convicted);
        isTrue(vault.lockedUntil(operator) > hub.clock(), "the other's lock holds");
        answer(case_, Cheat.None);
        vm.prank(challenger);
        court.concede(case_);
        eq(vault.lockedUntil(operator), 0, "until it ends");
    }

    function test_regression_aCourtThatLostItsRoleLocksNobodyForEver() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        openStep(case_);
        answer(case_, Cheat.None);
        uint64 until = vault.lockedUntil(operator);
        manager.revokeRole(ROLE, address(court));
        vm.prank(challenger);
        court.concede(case_);
        requireStage(case_, Stage.Acquitted);
        requireEmptyCourt();
        eq(vault.lockedUntil(operator), until, "nobody ended it");
        vm.prank(operator);
        vault.unstake(STAKE);
        skip(14 days);
        vm.prank(operator);
        eq(vault.withdraw(), STAKE, "it ended by itself");
    }

    /// @dev Whatever gas a settlement is sent with: the lock ends with the dispute, or neither does.
    function test_regression_noGasEndsADisputeWithoutItsLock() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        openStep(case_);
        answer(case_, Cheat.None);
        skip(CLOCK + 1);
        bytes memory settling = abi.encodeCall(court.settle, (case_));
        for (uint256 allowance = 60_000;; allowance += 500) {
            (bool settled,) = address(court).call{gas: allowance}(settling);
            isTrue(settled == (vault.lockedUntil(operator) == 0), "together");
            if (settled) return;
        }
    }

    function test_regression_aPauseFreezesTheLock() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        openStep(case_);
        uint256 left = vault.lockedUntil(operator) - hub.clock();
        hub.pause();
        skip(71 hours);
        eq(vault.lockedUntil(operator) - hub.clock(), left, "frozen");
        vm.expectRevert(abi.encodeWithSelector(IClock.ClockPaused.selector, block.timestamp + 1 hours));
        vm.prank(operator);
        vault.withdraw();
        hub.unpause();
        eq(vault.lockedUntil(operator) - hub.clock(), left, "whole");
    }

    function test_regression_disputesAgainAndAgainCostABondEach() public {
        uint256 before = token.balanceOf(operator);
        for (uint32 i; i < 3; ++i) {
            Case memory case_ = stepCase(i, 12, Cheat.None);
            openStep(case_);
            answer(case_, Cheat.None);
            skip(CLOCK + 1);
            court.settle(case_);
            eq(vault.lockedUntil(operator), 0, "free between them");
        }
        eq(token.balanceOf(operator) - before, 3 * BOND / 2, "25 OMNI for each three days");
    }

    // ---- cases

    function test_regression_bitsThatNobodyCanRepeat() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        bytes memory call_ = abi.encodeCall(court.openStep, (case_, signReceipt(case_.receipt)));
        // Words of a case that are narrower than 32 bytes: challenger, terms, receipt, other, position, layer.
        uint8[18] memory words = [0, 2, 3, 4, 6, 7, 9, 10, 11, 12, 15, 16, 18, 20, 22, 24, 25, 26];
        for (uint256 i; i < words.length; ++i) {
            bytes memory dirty = bytes.concat(call_);
            dirty[4 + 32 * uint256(words[i])] = 0x01;
            bytes memory id = _slice(dirty, 4, 27 * 32);
            court.commit(keccak256(abi.encodePacked(block.chainid, uint256(uint160(address(court))), id)));
            skip(2 minutes);
            vm.prank(challenger);
            (bool opened,) = address(court).call(dirty);
            isTrue(!opened, "no such case opens");
        }
        openStep(case_);
    }

    function test_regression_whatMeansNothingIsZero() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        for (uint256 field; field < 4; ++field) {
            Case memory odd = stepCase(0, 12, Cheat.None);
            if (field == 0) odd.other.termsHash = "odd";
            else if (field == 1) odd.other.toPos = 1;
            else if (field == 2) odd.other.root = "odd";
            else odd.other.signedAt = 1;
            commitTo(odd);
            bytes memory signature = signReceipt(odd.receipt);
            vm.expectRevert(IExaminerErrors.FieldNotZero.selector);
            vm.prank(challenger);
            court.openStep(odd, signature);
        }
        case_ = pairCase(0, 5, Cheat.None, Cheat.Computation);
        for (uint256 field; field < 2; ++field) {
            (case_.position, case_.layer) = field == 0 ? (uint64(1), uint32(0)) : (uint64(0), uint32(1));
            commitTo(case_);
            (bytes memory a, bytes memory b) = (signReceipt(case_.receipt), signReceipt(case_.other));
            vm.expectRevert(IExaminerErrors.FieldNotZero.selector);
            vm.prank(challenger);
            court.proveEquivocation(case_, a, b, case_.other.root, new bytes32[](0));
            vm.expectRevert(IExaminerErrors.FieldNotZero.selector);
            vm.prank(challenger);
            court.openPrefix(case_, a, b);
        }
    }

    function testFuzz_regression_noTwoCasesHaveOneId(uint8 word, uint256 bits) public view {
        Case memory case_;
        bytes memory call_ = abi.encodeCall(court.idOf, (case_));
        uint256 at = 4 + 32 * uint256(word % 27);
        bytes32 changed = bytes32(bits | 1);
        for (uint256 i; i < 32; ++i) {
            call_[at + i] = changed[i];
        }
        (bool success, bytes memory id) = address(court).staticcall(call_);
        isTrue(success && abi.decode(id, (bytes32)) != court.idOf(case_), "every word counts");
    }

    function test_regression_aCommitmentIsOfOneCourtAndChain() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        DisputeCourt other = new DisputeCourt(examiner, address(manager));
        bytes32 id = court.idOf(case_);
        isTrue(other.idOf(case_) != id, "another court");
        isTrue(id == keccak256(abi.encode(block.chainid, address(court), case_)), "as documented");
        vm.chainId(5);
        isTrue(court.idOf(case_) != id, "another chain");
    }

    function test_regression_aReceiptOfAnotherChainOrHubIsNoReceipt() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        bytes memory signature = signReceipt(case_.receipt);
        vm.chainId(5);
        commitTo(case_);
        vm.prank(challenger);
        (bool opened,) = address(court).call(abi.encodeCall(court.openStep, (case_, signature)));
        isTrue(!opened, "signed for another chain");
        // The fork's own receipts count there: the examiner's domain follows the chain.
        signature = signReceipt(case_.receipt);
        vm.prank(challenger);
        court.openStep(case_, signature);
        requireStage(case_, Stage.Answer);
    }

    function test_regression_aSignatureHasOneForm() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(OPERATOR_KEY, hub.hashReceipt(case_.receipt));
        uint256 order = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        bytes memory twin = abi.encodePacked(r, bytes32(order - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        commitTo(case_);
        vm.expectRevert(
            abi.encodeWithSelector(IExaminerErrors.ReceiptSignerInvalid.selector, address(0), operator)
        );
        vm.prank(challenger);
        court.openStep(case_, twin);
    }

    // ---- finds

    /// @dev Somebody commits to the same id first: the finder's commitment stands, for the finder alone.
    function test_regression_aCommitmentMadeByAThiefServesTheFinder() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        bytes32 id = court.idOf(case_);
        vm.prank(stranger);
        court.commit(id);
        skip(2 minutes);
        bytes memory signature = signReceipt(case_.receipt);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NotChallenger.selector, challenger));
        vm.prank(stranger);
        court.openStep(case_, signature);
        vm.prank(challenger);
        court.openStep(case_, signature);
        requireStage(case_, Stage.Answer);
    }

    /// @dev A caught operator convicts itself through a second challenger before the first can: it saves the reward, loses
    /// seven tenths of the slash all the same, and the finder has its bond back.
    function test_regression_anOperatorThatConvictsItselfFirstLosesSevenTenths() public {
        Case memory find = stepCase(0, 12, Cheat.Output);
        openStep(find);
        Case memory own = find;
        own.challenger = stranger;
        fundChallenger(stranger, BOND);
        uint256 before = token.balanceOf(stranger) + vault.activeStake(operator);
        openStep(own);
        Answer memory answer_ = answer(own, Cheat.Output);
        showFault(own, answer_, Proof.Output, wrongOutput(own, Cheat.Output, 3, 1));
        uint256 lost = before - token.balanceOf(stranger) - vault.activeStake(operator);
        eq(lost, (STAKE / 10) * 7 / 10, "70 % of the slash");
    }

    // ---- values

    /// @dev A leaf was demanded, of which no value is: bytes beside it would be paid out of the prepayment.
    function test_regression_junkBesideALeafTakesNoPrepayment() public {
        cvm.fee(10 gwei);
        Case memory case_ = stepCase(0, 12, Cheat.None);
        openStep(case_);
        Answer memory answer_ = answer(case_, Cheat.None);
        uint256 price = court.chunkPrice();
        uint8[2] memory slots = [254, 2];
        for (uint256 i; i < 2; ++i) {
            vm.prank(challenger);
            court.demandChunk{value: price}(case_, 1, slots[i]);
            bytes memory proof = abi.encode(leafProof(12, Cheat.None, 1));
            vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.ChunkMismatch.selector, bytes32(0)));
            vm.prank(operator);
            court.postChunk(case_, answer_, proof, new bytes(16_384));
            vm.prank(operator);
            court.postChunk(case_, answer_, proof, "");
        }
        uint256 base = (price * 140_000) / (140_000 + 40 * 16_384);
        eq(court.creditOf(operator), 2 * base, "for the leaf alone");
        eq(court.creditOf(challenger), 2 * (price - base), "the rest is the challenger's");
    }

    function test_regression_reentrancyThroughACredit() public {
        cvm.fee(10 gwei);
        GreedyChallenger greedy = new GreedyChallenger(court);
        Case memory case_ = stepCase(0, 12, Cheat.None);
        case_.challenger = address(greedy);
        fundChallenger(address(greedy), BOND);
        openStep(case_);
        Answer memory answer_ = answer(case_, Cheat.None);
        uint256 price = court.chunkPrice();
        bytes memory demand = abi.encodeCall(court.demandChunk, (case_, 1, 254));
        greedy.execute{value: price}(address(court), demand);
        bytes memory proof = abi.encode(leafProof(12, Cheat.None, 1));
        vm.prank(operator);
        court.postChunk(case_, answer_, proof, "");
        uint256 credit = court.creditOf(address(greedy));
        uint256 before = address(greedy).balance;
        greedy.execute(address(court), abi.encodeCall(court.withdrawCredit, (payable(greedy))));
        eq(address(greedy).balance - before, credit, "once");
        eq(greedy.refusals(), 1, "and was refused the second time");
        eq(address(court).balance, court.creditOf(operator), "the operator's is there");
    }

    // ---- pauses

    /// @dev In no stage is a move made while the clock stands still, and none costs its side time.
    function test_regression_pauseInEveryStage() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        commitTo(case_);
        _pausedFor3Days(case_, abi.encodeCall(court.openStep, (case_, signReceipt(case_.receipt))), challenger);
        bytes memory signature = signReceipt(case_.receipt);
        vm.prank(challenger);
        court.openStep(case_, signature);
        Answer memory answer_ = answerOf(12, Cheat.None);
        bytes32[] memory path = Trees.inclusion(commitments(TO, 12, Cheat.None), 2);
        _pausedFor3Days(case_, abi.encodeCall(court.answer, (case_, answer_, path)), operator);
        Voucher memory voucher;
        _pausedFor3Days(case_, abi.encodeCall(court.showStale, (case_, case_.receipt, voucher, "")), operator);
        answer(case_, Cheat.None);
        _pausedFor3Days(case_, abi.encodeCall(court.demandChunk, (case_, 1, 254)), challenger);
        vm.prank(challenger);
        court.demandChunk(case_, 1, 254);
        bytes memory proof = abi.encode(leafProof(12, Cheat.None, 1));
        _pausedFor3Days(case_, abi.encodeCall(court.postChunk, (case_, answer_, proof, "")), operator);
        vm.prank(operator);
        court.postChunk(case_, answer_, proof, "");
        vm.prank(challenger);
        court.demandDelivery(case_);
        beacon.set(uint64(block.number) + 2, keccak256("value"));
        uint256[] memory none;
        _pausedFor3Days(case_, abi.encodeCall(court.confirmDelivery, (case_, none, new bytes[](0))), operator);
        _pausedFor3Days(case_, abi.encodeCall(court.redraw, (case_)), operator);
        court.confirmDelivery(case_, none, new bytes[](0));
        _pausedFor3Days(case_, abi.encodeCall(court.point, (case_, 1)), challenger);
        point(case_, 1);
        _pausedFor3Days(case_, abi.encodeCall(court.judge, (case_, answer_, proof, hex"01")), operator);
        judge(case_, answer_, Cheat.None, 1);
        requireStage(case_, Stage.Acquitted);
    }

    function _pausedFor3Days(Case memory case_, bytes memory move, address mover) private {
        bytes32 id = court.idOf(case_);
        uint256 deadline = court.deadlineOf(id);
        uint256 now_ = hub.clock();
        // A hub pauses once in 14 days: each stage has its own.
        uint256 snapshot = states.snapshotState();
        hub.pause();
        skip(71 hours);
        vm.prank(mover);
        (bool moved, bytes memory reason) = address(court).call(move);
        isTrue(!moved, "no move");
        bytes memory paused = abi.encodeWithSelector(IClock.ClockPaused.selector, block.timestamp + 1 hours);
        isTrue(keccak256(reason) == keccak256(paused), "for the pause");
        hub.unpause();
        eq(hub.clock(), now_, "no time passed");
        eq(court.deadlineOf(id), deadline, "no deadline moved");
        isTrue(states.revertToState(snapshot), "as before");
    }

    function _slice(bytes memory data, uint256 from, uint256 length) private pure returns (bytes memory part) {
        part = new bytes(length);
        for (uint256 i; i < length; ++i) {
            part[i] = data[from + i];
        }
    }
}
