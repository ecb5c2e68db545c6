// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IClock} from "../../contracts/interfaces/IClock.sol";
import {IDisputeCourt} from "../../contracts/interfaces/IDisputeCourt.sol";
import {IExaminerErrors} from "../../contracts/interfaces/IExaminerErrors.sol";
import {SignedHashes} from "../../contracts/libraries/SignedHashes.sol";
import {Answer, Attempt, Case, Dispute, LeafProof, Proof, Stage} from "../../contracts/types/CourtTypes.sol";
import {SessionTerms, StepReceipt, Voucher} from "../../contracts/types/SignedTypes.sol";
import {Cheat, CourtSystem} from "./utils/CourtSystem.sol";
import {Trees} from "./utils/Trees.sol";

/// @notice Each way to be slashed: first the honest operator that escapes it, then the cheater that does not.
contract DisputeCourtTest is CourtSystem {
    uint256 private _challengerBefore;
    uint256 private _operatorBefore;

    function setUp() public {
        deployCourt();
        (_challengerBefore, _operatorBefore) = (token.balanceOf(challenger), token.balanceOf(operator));
    }

    // ---- equivocation

    function test_honest_twoReceiptsOfOneStoryProveNothing() public {
        bytes32[] memory list = commitments(TO, FROM, Cheat.None);
        for (uint64 size = 1; size <= 5; ++size) {
            Case memory case_ = pairCase(0, size, Cheat.None, Cheat.None);
            bytes32[] memory path = Trees.consistency(list, size);
            commitTo(case_);
            (bytes memory a, bytes memory b) = (signReceipt(case_.receipt), signReceipt(case_.other));
            vm.startPrank(challenger);
            vm.expectRevert(IExaminerErrors.NoFault.selector);
            court.proveEquivocation(case_, a, b, case_.receipt.root, path);
            vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.ProofInvalid.selector, case_.other.root));
            court.proveEquivocation(case_, a, b, keccak256("forged"), path);
            vm.stopPrank();
        }
    }

    function test_cheater_twoStoriesAreSlashedAtOnce() public {
        Case memory case_ = pairCase(0, 3, Cheat.None, Cheat.Computation);
        bytes32[] memory story = commitments(TO, FROM, Cheat.Computation);
        proveEquivocation(case_, Trees.rootOfFirst(story, 3), Trees.consistency(story, 3));
        requireStage(case_, Stage.Convicted);
        eq(vault.activeStake(operator), STAKE - STAKE / 10, "a tenth is slashed");
        eq(token.balanceOf(challenger) - _challengerBefore, (STAKE / 10) * 3 / 10, "30 % of it is the reward");
        requireEmptyCourt();
    }

    function test_cheater_twoRootsForOnePositionAreSlashedWithoutAPath() public {
        Case memory case_ = pairCase(0, 5, Cheat.None, Cheat.Computation);
        proveEquivocation(case_, case_.other.root, new bytes32[](0));
        requireStage(case_, Stage.Convicted);
    }

    function test_noReceiptIsSlashedTwice() public {
        Case memory case_ = pairCase(0, 5, Cheat.None, Cheat.Computation);
        proveEquivocation(case_, case_.other.root, new bytes32[](0));
        Case memory again = case_;
        again.salt = keccak256("again");
        commitTo(again);
        (bytes memory a, bytes memory b) = (signReceipt(case_.receipt), signReceipt(case_.other));
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.AlreadySlashed.selector, case_.receipt.termsHash));
        vm.prank(challenger);
        court.proveEquivocation(again, a, b, case_.other.root, new bytes32[](0));
    }

    function test_honest_showsThatItsReceiptsContinueOneAnother() public {
        Case memory case_ = pairCase(0, 3, Cheat.None, Cheat.None);
        openPrefix(case_);
        court.showPrefix(case_, Trees.consistency(commitments(TO, FROM, Cheat.None), 3));
        _requireAcquitted(case_);
    }

    function test_cheater_cannotReconcileTwoStories() public {
        Case memory case_ = pairCase(0, 3, Cheat.None, Cheat.Computation);
        openPrefix(case_);
        bytes32[] memory path = Trees.consistency(commitments(TO, FROM, Cheat.Computation), 3);
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.ProofInvalid.selector, case_.other.root));
        court.showPrefix(case_, path);
        skip(CLOCK + 1);
        court.settle(case_);
        _requireConvicted(case_);
        eq(court.attemptOf(case_.receipt.termsHash).value, 5 * uint256(PRICE), "the longer receipt counts");
    }

    // ---- silence

    function test_honest_answersInTimeAndWins() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        openStep(case_);
        skip(CLOCK);
        Answer memory answer_ = answer(case_, Cheat.None);
        eq(court.deadlineOf(court.idOf(case_)), hub.clock() + CLOCK, "the challenger's clock is whole");
        skip(CLOCK);
        point(case_, 2);
        judge(case_, answer_, Cheat.None, 2);
        _requireAcquitted(case_);
    }

    function test_cheater_thatNeverAnswersIsSlashed() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        bytes32 id = openStep(case_);
        uint256 deadline = court.deadlineOf(id);
        skip(CLOCK);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.ClockRuns.selector, deadline));
        court.settle(case_);
        skip(1);
        Answer memory answer_ = answerOf(12, Cheat.None);
        bytes32[] memory path = Trees.inclusion(commitments(TO, 12, Cheat.None), 2);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.ClockRanOut.selector, deadline));
        vm.prank(operator);
        court.answer(case_, answer_, path);
        court.settle(case_);
        _requireConvicted(case_);
    }

    function test_aChallengerThatStopsMovingForfeits() public {
        Case memory case_ = stepCase(0, 12, Cheat.Computation);
        openStep(case_);
        answer(case_, Cheat.Computation);
        uint256 deadline = court.deadlineOf(court.idOf(case_));
        skip(CLOCK + 1);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.ClockRanOut.selector, deadline));
        vm.prank(challenger);
        court.point(case_, 1);
        court.settle(case_);
        _requireAcquitted(case_);
    }

    function test_aChallengerMayConcede() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        openStep(case_);
        answer(case_, Cheat.None);
        vm.prank(challenger);
        court.concede(case_);
        _requireAcquitted(case_);
    }

    // ---- computation

    function test_honest_everyLeafIsJudgedRight() public {
        for (uint32 i; i < 4; ++i) {
            uint64 position = i == 0 ? FROM : FROM + i;
            Case memory case_ = stepCase(i, position, Cheat.None);
            openStep(case_);
            Answer memory answer_ = answer(case_, Cheat.None);
            point(case_, i);
            judge(case_, answer_, Cheat.None, i);
            requireStage(case_, Stage.Acquitted);
        }
    }

    function test_cheater_aLeafComputedWrongIsSlashed() public {
        Case memory case_ = stepCase(0, 12, Cheat.Computation);
        openStep(case_);
        Answer memory answer_ = answer(case_, Cheat.Computation);
        point(case_, 1);
        judge(case_, answer_, Cheat.Computation, 1);
        _requireConvicted(case_);
    }

    function test_cheater_thatCannotHaveTheLeafJudgedIsSlashed() public {
        Case memory case_ = stepCase(0, 12, Cheat.Computation);
        openStep(case_);
        answer(case_, Cheat.Computation);
        point(case_, 1);
        skip(CLOCK + 1);
        court.settle(case_);
        _requireConvicted(case_);
    }

    function test_cheater_anOperationThatNobodyJudgesIsWrong() public {
        Case memory case_ = stepCase(0, 12, Cheat.Op);
        openStep(case_);
        Answer memory answer_ = answer(case_, Cheat.Op);
        point(case_, 2);
        judge(case_, answer_, Cheat.Op, 2);
        _requireConvicted(case_);
    }

    // ---- wiring

    function test_honest_noWireOfItsTraceIsAFault() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        openStep(case_);
        Answer memory answer_ = answer(case_, Cheat.None);
        _requireNoFault(case_, answer_, Proof.Row, wrongRow(case_, Cheat.None, 0, 0, 12, 0));
        _requireNoFault(case_, answer_, Proof.Weight, wrongWeight(case_, Cheat.None, 0, 1, 1));
        _requireNoFault(case_, answer_, Proof.Leaf, wrongLeaf(case_, Cheat.None, 1, 0, 0));
        _requireNoFault(case_, answer_, Proof.Row, wrongRow(case_, Cheat.None, 1, 1, 11, 0));
        _requireNoFault(case_, answer_, Proof.Leaf, wrongLeaf(case_, Cheat.None, 2, 0, 1));
        _requireNoFault(case_, answer_, Proof.Weight, wrongWeight(case_, Cheat.None, 2, 1, 0));
        _requireNoFault(case_, answer_, Proof.Output, wrongOutput(case_, Cheat.None, 2, 0));
        _requireNoFault(case_, answer_, Proof.Row, wrongRow(case_, Cheat.None, 3, 0, 12, 1));
        _requireNoFault(case_, answer_, Proof.Leaf, wrongLeaf(case_, Cheat.None, 3, 1, 2));
        _requireNoFault(case_, answer_, Proof.Output, wrongOutput(case_, Cheat.None, 3, 1));
        _requireNoFault(case_, answer_, Proof.Output, wrongOutput(case_, Cheat.None, 0, 0));
        requireStage(case_, Stage.Trace);
    }

    function test_honest_anotherSliceOrBlockOrLeafProvesNothing() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        openStep(case_);
        Answer memory answer_ = answer(case_, Cheat.None);
        (bytes32 input,) = rowRoots(12, Cheat.None);
        bytes memory invalid = abi.encodeWithSelector(IExaminerErrors.ProofInvalid.selector, input);
        _requireRefused(case_, answer_, Proof.Row, wrongRow(case_, Cheat.None, 0, 0, 12, 1), invalid);
        invalid = abi.encodeWithSelector(IExaminerErrors.ProofInvalid.selector, case_.receipt.root);
        _requireRefused(case_, answer_, Proof.Row, wrongRow(case_, Cheat.None, 1, 1, 12, 0), invalid);
        invalid = abi.encodeWithSelector(IExaminerErrors.ProofInvalid.selector, Trees.root(weights()));
        _requireRefused(case_, answer_, Proof.Weight, wrongWeight(case_, Cheat.None, 0, 1, 0), invalid);
        invalid = abi.encodeWithSelector(IExaminerErrors.LeafMismatch.selector, 1, 0);
        _requireRefused(case_, answer_, Proof.Leaf, wrongLeaf(case_, Cheat.None, 1, 0, 1), invalid);
        invalid = abi.encodeWithSelector(IExaminerErrors.ProofInvalid.selector, answer_.outputRoot);
        _requireRefused(case_, answer_, Proof.Output, wrongOutput(case_, Cheat.None, 3, 0), invalid);
        invalid = abi.encodeWithSelector(IExaminerErrors.ProofInvalid.selector, answer_.traceRoot);
        _requireRefused(case_, answer_, Proof.Leaf, wrongLeaf(case_, Cheat.Leaf, 2, 0, 1), invalid);
    }

    function test_honest_aWireIsJudgedByItsOwnSourceAlone() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        openStep(case_);
        Answer memory answer_ = answer(case_, Cheat.None);
        bytes memory other = abi.encodeWithSelector(IExaminerErrors.WireMismatch.selector, 0);
        _requireRefused(case_, answer_, Proof.Leaf, wrongLeaf(case_, Cheat.None, 0, 0, 0), other);
        _requireRefused(case_, answer_, Proof.Row, wrongRow(case_, Cheat.None, 1, 0, 12, 0), other);
        _requireRefused(case_, answer_, Proof.Weight, wrongWeight(case_, Cheat.None, 0, 0, 0), other);
        other = abi.encodeWithSelector(IExaminerErrors.WireMismatch.selector, 2);
        _requireRefused(case_, answer_, Proof.Leaf, wrongLeaf(case_, Cheat.None, 1, 2, 0), other);
    }

    function test_honest_positionsBeforeTheAttemptShowNothing() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        case_.terms.fromPos = 12;
        case_.receipt = receiptOf(case_.terms, _lastCommitments());
        openStep(case_);
        Answer memory answer_ = answerOf(12, Cheat.None);
        bytes32[] memory path = Trees.inclusion(_lastCommitments(), 0);
        vm.prank(operator);
        court.answer(case_, answer_, path);
        _requireNoFault(case_, answer_, Proof.Row, wrongRow(case_, Cheat.None, 1, 1, 11, 1));
    }

    function test_cheater_anInputThatIsNotItsProducersOutputIsSlashed() public {
        Case memory case_ = _answered(Cheat.Leaf);
        showFault(case_, answerOf(12, Cheat.Leaf), Proof.Leaf, wrongLeaf(case_, Cheat.Leaf, 2, 0, 1));
        _requireConvicted(case_);
    }

    function test_cheater_aLeafFedByItselfIsSlashed() public {
        Case memory case_ = _answered(Cheat.Loop);
        showFault(case_, answerOf(12, Cheat.Loop), Proof.Leaf, wrongLeaf(case_, Cheat.Loop, 1, 0, 1));
        _requireConvicted(case_);
    }

    function test_cheater_anotherInputThanCameInIsSlashed() public {
        Case memory case_ = _answered(Cheat.Input);
        showFault(case_, answerOf(12, Cheat.Input), Proof.Row, wrongRow(case_, Cheat.Input, 3, 0, 12, 1));
        _requireConvicted(case_);
    }

    function test_cheater_anotherPastThanItCommittedToIsSlashed() public {
        Case memory case_ = _answered(Cheat.Past);
        showFault(case_, answerOf(12, Cheat.Past), Proof.Row, wrongRow(case_, Cheat.Past, 1, 1, 11, 0));
        _requireConvicted(case_);
    }

    function test_cheater_readingTheFutureIsSlashed() public {
        Case memory case_ = _answered(Cheat.Future);
        showFault(case_, answerOf(12, Cheat.Future), Proof.Row, wrongRow(case_, Cheat.Future, 1, 1, 13, 0));
        _requireConvicted(case_);
    }

    function test_cheater_readingASliceThatIsNotThereIsSlashed() public {
        Case memory case_ = _answered(Cheat.Slice);
        showFault(case_, answerOf(12, Cheat.Slice), Proof.Row, wrongRow(case_, Cheat.Slice, 3, 0, 12, 0));
        _requireConvicted(case_);
    }

    function test_cheater_otherWeightsAreSlashed() public {
        Case memory case_ = _answered(Cheat.Weight);
        showFault(case_, answerOf(12, Cheat.Weight), Proof.Weight, wrongWeight(case_, Cheat.Weight, 2, 1, 0));
        _requireConvicted(case_);
    }

    function test_cheater_weightsThatTheModelHasNotAreSlashed() public {
        Case memory case_ = _answered(Cheat.Block);
        showFault(case_, answerOf(12, Cheat.Block), Proof.Weight, wrongWeight(case_, Cheat.Block, 2, 1, 0));
        _requireConvicted(case_);
    }

    function test_cheater_anotherOutputThanComputedIsSlashed() public {
        Case memory case_ = _answered(Cheat.Output);
        showFault(case_, answerOf(12, Cheat.Output), Proof.Output, wrongOutput(case_, Cheat.Output, 3, 1));
        _requireConvicted(case_);
    }

    function test_cheater_anOutputThatRowsHaveNotIsSlashed() public {
        Case memory case_ = _answered(Cheat.Commit);
        showFault(case_, answerOf(12, Cheat.Commit), Proof.Output, wrongOutput(case_, Cheat.Commit, 3, 1));
        _requireConvicted(case_);
    }

    function test_cheater_aFaultIsShownAtTheOperatorsTurnToo() public {
        Case memory case_ = _answered(Cheat.Leaf);
        point(case_, 3);
        vm.prank(stranger);
        court.showFault(
            case_, answerOf(12, Cheat.Leaf), Proof.Leaf, wrongLeaf(case_, Cheat.Leaf, 2, 0, 1)
        );
        _requireConvicted(case_);
        eq(token.balanceOf(stranger), 0, "the reward is the challenger's");
    }

    // ---- values: chunks

    function test_honest_postsTheChunkDemandedAndIsPaid() public {
        Case memory case_ = _answered(Cheat.None);
        Answer memory answer_ = answerOf(12, Cheat.None);
        cvm.fee(10 gwei);
        uint256 price = court.chunkPrice();
        eq(price, (140_000 + 40 * 16_384) * 15 gwei, "1.5 times the base fee");
        vm.prank(challenger);
        court.demandChunk{value: price}(case_, 3, 0);
        bytes memory value = inputValue(12, 1);
        vm.prank(operator);
        court.postChunk(case_, answer_, abi.encode(leafProof(12, Cheat.None, 3)), value);
        requireStage(case_, Stage.Trace);
        uint256 paid = (price * (140_000 + 40 * value.length)) / (140_000 + 40 * 16_384);
        eq(court.stepOf(court.idOf(case_)).prepaid, 0, "nothing waits any more");
        eq(court.creditOf(operator), paid, "for the bytes posted");
        eq(court.creditOf(challenger), price - paid, "the rest goes back");
        vm.prank(operator);
        court.withdrawCredit(payable(operator));
        eq(operator.balance, paid, "in native coin");
        vm.prank(challenger);
        court.withdrawCredit(payable(stranger));
        eq(address(court).balance, 0, "nothing stays behind");
    }

    function test_honest_postsOutputsRecordsAndWhatIsNotThere() public {
        Case memory case_ = _answered(Cheat.None);
        Answer memory answer_ = answerOf(12, Cheat.None);
        uint8[3] memory slots = [uint8(255), 254, 2];
        for (uint256 i; i < 3; ++i) {
            vm.prank(challenger);
            court.demandChunk(case_, 1, slots[i]);
            LeafProof memory proof = leafProof(12, Cheat.None, 1);
            bytes memory value = i == 0 ? outputValue(proof.leaf) : bytes("");
            vm.prank(operator);
            court.postChunk(case_, answer_, abi.encode(proof), value);
            requireStage(case_, Stage.Trace);
        }
    }

    function test_cheater_thatCannotPostTheChunkIsSlashed() public {
        Case memory case_ = _answered(Cheat.Computation);
        Answer memory answer_ = answerOf(12, Cheat.Computation);
        vm.prank(challenger);
        court.demandChunk{value: 1 ether}(case_, 1, 255);
        bytes memory proof = abi.encode(leafProof(12, Cheat.Computation, 1));
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.ChunkMismatch.selector, keccak256("a lie")));
        vm.prank(operator);
        court.postChunk(case_, answer_, proof, "made up");
        skip(CLOCK + 1);
        court.settle(case_);
        eq(court.creditOf(challenger), 1 ether, "the prepayment goes back");
        vm.prank(challenger);
        court.withdrawCredit(payable(challenger));
        requireStage(case_, Stage.Convicted);
    }

    function test_aFaultShownWhileAChunkIsAwaitedGivesThePrepaymentBack() public {
        Case memory case_ = _answered(Cheat.Leaf);
        Answer memory answer_ = answerOf(12, Cheat.Leaf);
        vm.prank(challenger);
        court.demandChunk{value: 1 ether}(case_, 1, 255);
        showFault(case_, answer_, Proof.Leaf, wrongLeaf(case_, Cheat.Leaf, 2, 0, 1));
        eq(court.creditOf(challenger), 1 ether, "credited");
        eq(court.stepOf(court.idOf(case_)).prepaid, 0, "nothing waits any more");
    }

    function test_theBondRisesToTwiceWhatIsPrepaid() public {
        Case memory case_ = _answered(Cheat.None);
        Answer memory answer_ = answerOf(12, Cheat.None);
        for (uint256 i = 1; i <= 2; ++i) {
            vm.prank(challenger);
            court.demandChunk{value: 0.02 ether}(case_, 1, 254);
            // 1,000 OMNI a coin: 20 OMNI a demand.
            eq(court.disputeOf(court.idOf(case_)).bond, i == 1 ? BOND : 80e18, "bond");
            vm.prank(operator);
            court.postChunk(case_, answer_, abi.encode(leafProof(12, Cheat.None, 1)), "");
        }
        eq(token.balanceOf(address(court)), 80e18, "in the court");
        vm.prank(challenger);
        court.concede(case_);
        eq(token.balanceOf(operator) - _operatorBefore, 40e18, "half of it is the operator's");
        requireEmptyCourt();
    }

    // ---- values: juries

    function test_honest_deliversToAJury() public {
        Case memory case_ = _answered(Cheat.None);
        _demandDelivery(case_);
        _confirm(case_, 3);
        requireStage(case_, Stage.Trace);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.TooManyDraws.selector, 1));
        vm.prank(challenger);
        court.demandDelivery(case_);
    }

    function test_honest_mayHaveOtherJuriesDrawn() public {
        Case memory case_ = _answered(Cheat.None);
        _demandDelivery(case_);
        for (uint256 i; i < 2; ++i) {
            vm.prank(operator);
            court.redraw(case_);
            beacon.set(uint64(block.number) + 2, keccak256("value"));
        }
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.TooManyDraws.selector, 3));
        vm.prank(operator);
        court.redraw(case_);
        _confirm(case_, 3);
        requireStage(case_, Stage.Trace);
    }

    function test_honest_whereThereIsNoJuryNoneIsNeeded() public {
        Case memory case_ = _answered(Cheat.None);
        _demandDelivery(case_);
        jury.set(new address[](0));
        court.confirmDelivery(case_, new uint256[](0), new bytes[](0));
        requireStage(case_, Stage.Trace);
    }

    function test_cheater_thatDeliversToNobodyIsSlashed() public {
        Case memory case_ = _answered(Cheat.Computation);
        _demandDelivery(case_);
        (uint256[] memory seats, bytes[] memory signatures) = _signatures(case_, 2);
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.TooFewJurors.selector, 2, 3));
        court.confirmDelivery(case_, seats, signatures);
        skip(CLOCK + 1);
        court.settle(case_);
        _requireConvicted(case_);
    }

    function test_aJurorCountsOnce() public {
        Case memory case_ = _answered(Cheat.None);
        _demandDelivery(case_);
        (uint256[] memory seats, bytes[] memory signatures) = _signatures(case_, 3);
        (seats[2], signatures[2]) = (seats[1], signatures[1]);
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.JurorInvalid.selector, 1));
        court.confirmDelivery(case_, seats, signatures);
        (seats[2], signatures[2]) = (5, signatures[1]);
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.JurorInvalid.selector, 5));
        court.confirmDelivery(case_, seats, signatures);
        seats[2] = 2;
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.JurorInvalid.selector, 2));
        court.confirmDelivery(case_, seats, signatures);
    }

    // ---- positions past dispute

    function test_honest_showsThatThePayerAcknowledgedThePositionLongAgo() public {
        Case memory case_ = stepCase(0, 11, Cheat.None);
        StepReceipt memory older = receiptOf(case_.terms, commitments(12, FROM, Cheat.None));
        skip(25 hours - 2 minutes + 1);
        case_.receipt.signedAt = hub.clock();
        openStep(case_);
        Voucher memory voucher = voucherOf(LANE, 1);
        voucher.receiptHash = SignedHashes.hashReceipt(older);
        bytes memory signature = sign(PAYER_KEY, hub.hashVoucher(voucher));
        court.showStale(case_, older, voucher, signature);
        _requireAcquitted(case_);
    }

    function test_honest_aSessionKeysVoucherShowsItToo() public {
        Case memory case_ = stepCase(0, 11, Cheat.None);
        StepReceipt memory older = receiptOf(case_.terms, commitments(12, FROM, Cheat.None));
        address key = vm.addr(SESSION_KEY);
        uint64 expiry = hub.clock() + 30 days;
        vm.prank(payer);
        hub.grantKey(operator, LANE, key, 1, expiry);
        skip(25 hours - 2 minutes + 1);
        case_.receipt.signedAt = hub.clock();
        openStep(case_);
        Voucher memory voucher = voucherOf(LANE, 1);
        voucher.receiptHash = SignedHashes.hashReceipt(older);
        court.showStale(case_, older, voucher, sign(SESSION_KEY, hub.hashVoucher(voucher)));
        _requireAcquitted(case_);
    }

    function test_cheater_cannotMakeUpAnOlderReceipt() public {
        Case memory case_ = stepCase(0, 11, Cheat.Computation);
        StepReceipt memory older = receiptOf(case_.terms, commitments(12, FROM, Cheat.None));
        openStep(case_);
        Voucher memory voucher = voucherOf(LANE, 1);
        voucher.receiptHash = SignedHashes.hashReceipt(older);
        bytes memory signature = sign(PAYER_KEY, hub.hashVoucher(voucher));
        vm.expectRevert(IExaminerErrors.NotStale.selector);
        court.showStale(case_, older, voucher, signature);

        older.signedAt -= 25 hours;
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.VoucherInvalid.selector, payer));
        court.showStale(case_, older, voucher, signature);
        voucher.receiptHash = SignedHashes.hashReceipt(older);
        signature = sign(OPERATOR_KEY, hub.hashVoucher(voucher));
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.VoucherInvalid.selector, operator));
        court.showStale(case_, older, voucher, signature);
        voucher.lane = LANE + 1;
        signature = sign(PAYER_KEY, hub.hashVoucher(voucher));
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.VoucherInvalid.selector, payer));
        court.showStale(case_, older, voucher, signature);
        older.toPos = 11;
        vm.expectRevert(IExaminerErrors.NotStale.selector);
        court.showStale(case_, older, voucher, signature);
    }

    // ---- a find cannot be stolen

    function test_aFindSeenInTheMempoolCannotBeStolen() public {
        Case memory case_ = pairCase(0, 5, Cheat.None, Cheat.Computation);
        commitTo(case_);
        (bytes memory a, bytes memory b) = (signReceipt(case_.receipt), signReceipt(case_.other));
        bytes32[] memory path = new bytes32[](0);
        bytes32 root = case_.other.root;

        // The thief sends what it saw.
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NotChallenger.selector, challenger));
        vm.prank(stranger);
        court.proveEquivocation(case_, a, b, root, path);
        // It puts its own name on it, and has no commitment, or one that is too young.
        Case memory stolen = pairCase(0, 5, Cheat.None, Cheat.Computation);
        (stolen.receipt, stolen.other, stolen.terms) = (case_.receipt, case_.other, case_.terms);
        stolen.challenger = stranger;
        bytes32 id = court.idOf(stolen);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.StageWrong.selector, id, Stage.None));
        vm.prank(stranger);
        court.proveEquivocation(stolen, a, b, root, path);
        court.commit(id);
        skip(119);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.RevealTooEarly.selector, hub.clock() + 1));
        vm.prank(stranger);
        court.proveEquivocation(stolen, a, b, root, path);
        // Whoever finds comes first, and the thief gets nothing.
        vm.prank(challenger);
        court.proveEquivocation(case_, a, b, root, path);
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.AlreadySlashed.selector, case_.receipt.termsHash));
        vm.prank(stranger);
        court.proveEquivocation(stolen, a, b, root, path);
    }

    // ---- amounts

    function test_theSlashIs200TimesTheSessionsValueWhereThatIsMore() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        case_.terms.price = 3e18;
        case_.receipt = receiptOf(case_.terms, commitments(TO, 12, Cheat.None));
        openStep(case_);
        skip(CLOCK + 1);
        court.settle(case_);
        eq(vault.activeStake(operator), STAKE - 200 * 15e18, "5 positions at 3 OMNI");
        eq(token.balanceOf(payer), 15e18, "the payer is refunded out of the slash");
    }

    function test_theRefundComesOutOfHeldBackPaymentFirst() public {
        _pay(12e18);
        Case memory case_ = stepCase(0, 12, Cheat.None);
        case_.terms.price = 3e18;
        case_.receipt = receiptOf(case_.terms, commitments(TO, 12, Cheat.None));
        openStep(case_);
        uint256 unspent = hub.unspentOf(payer);
        skip(CLOCK + 1);
        court.settle(case_);
        eq(hub.unspentOf(payer) - unspent, 12e18, "what was held back");
        eq(token.balanceOf(payer), 3e18, "and the rest out of the slash");
        eq(court.attemptOf(case_.receipt.termsHash).refunded, 15e18, "whole");
    }

    function test_laterClaimsOfAConvictedAttemptAreRefundedToo() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        // Priced so that a fifth of the slash does not cover it.
        case_.terms.price = 4_000e18;
        case_.receipt = receiptOf(case_.terms, commitments(TO, 12, Cheat.None));
        openStep(case_);
        skip(CLOCK + 1);
        court.settle(case_);
        uint256 refunded = court.attemptOf(case_.receipt.termsHash).refunded;
        eq(refunded, STAKE / 5, "20 % of all stake");
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NothingToRefund.selector, case_.receipt.termsHash));
        court.refund(case_.terms);
        _pay(7e18);
        eq(court.refund(case_.terms), 7e18, "what was claimed since");
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NothingToRefund.selector, case_.receipt.termsHash));
        court.refund(case_.terms);
    }

    function test_termsThatNameAPayerThatPaidNothingTakeNothingOfOthersPayments() public {
        _pay(10e18);
        Case memory case_ = stepCase(0, 12, Cheat.None);
        case_.terms.payer = stranger;
        case_.terms.price = 1e18;
        case_.receipt = receiptOf(case_.terms, commitments(TO, 12, Cheat.None));
        openStep(case_);
        skip(CLOCK + 1);
        court.settle(case_);
        eq(hub.unspentOf(stranger), 0, "nothing of what another paid");
        eq(hub.accountOf(operator).heldBack, 10e18, "it stays held back");
    }

    function test_aLaneRefundsNoMoreThanItPaidWhateverTheAttempts() public {
        _pay(10e18);
        // What another paid is held back beside it.
        address other = vm.addr(SESSION_KEY);
        depositAs(other, 10e18);
        reserveAs(other, operator, LANE, 10e18);
        Voucher memory voucher = voucherOf(LANE, 10e18);
        voucher.payer = other;
        claimAs(operator, voucher, SESSION_KEY);
        for (uint32 attempt; attempt < 3; ++attempt) {
            Case memory case_ = stepCase(attempt, 12, Cheat.None);
            case_.terms.price = 0.8e18;
            case_.receipt = receiptOf(case_.terms, commitments(TO, 12, Cheat.None));
            openStep(case_);
            skip(CLOCK + 1);
            court.settle(case_);
            eq(hub.unspentOf(payer), min(4e18 * (attempt + 1), 10e18), "4 OMNI an attempt, 10 in all");
        }
        eq(hub.accountOf(operator).heldBack, 10e18, "what another paid stays");
    }

    function test_whatWasReleasedCannotBeTakenBack() public {
        _pay(10e18);
        skip(26 hours);
        hub.release(operator);
        Case memory case_ = stepCase(0, 12, Cheat.None);
        case_.terms.price = 1e18;
        case_.receipt = receiptOf(case_.terms, commitments(TO, 12, Cheat.None));
        openStep(case_);
        skip(CLOCK + 1);
        court.settle(case_);
        eq(hub.unspentOf(payer), 0, "nothing is held back");
        eq(token.balanceOf(payer), 5e18, "the slash refunds all of it");
    }

    function test_reportingOneselfNeverPays() public {
        Case memory case_ = pairCase(0, 5, Cheat.None, Cheat.Computation);
        (case_.challenger, case_.terms.payer, case_.terms.price) = (stranger, stranger, 1_000e18);
        case_.receipt = receiptOf(case_.terms, commitments(TO, FROM, Cheat.None));
        case_.other = receiptOf(case_.terms, commitments(TO, FROM, Cheat.Computation));
        proveEquivocation(case_, case_.other.root, new bytes32[](0));
        atMost(2 * token.balanceOf(stranger), STAKE, "at least half is burned");
        eq(vault.activeStake(operator), 0, "and all is slashed");
    }

    function testFuzz_anAttemptIsSlashedForItsWorstReceiptInAnyOrder(uint8[4] memory sizes, uint96 price) public {
        SessionTerms memory terms = termsOf(0);
        terms.price = uint96(bound(price, 1, 20e18));
        uint256 worst;
        uint256 stake = vault.activeStake(operator);
        for (uint256 i; i < 4; ++i) {
            uint64 size = uint64(bound(sizes[i], 1, 5));
            Case memory case_ = stepCase(0, FROM, Cheat.None);
            case_.terms = terms;
            case_.receipt = receiptOf(terms, commitments(FROM + size, FROM, Cheat.None));
            openStep(case_);
            skip(CLOCK + 1);
            court.settle(case_);
            requireStage(case_, Stage.Convicted);
            if (size > worst) worst = size;
        }
        uint256 expected = 200 * worst * terms.price;
        if (expected < stake / 10) expected = stake / 10;
        eq(court.attemptOf(SignedHashes.hashTerms(terms)).slashed, expected, "the highest");
        eq(vault.activeStake(operator), expected < stake ? stake - expected : 0, "once");
        eq(token.balanceOf(challenger) >= _challengerBefore ? 1 : 0, 1, "all bonds went back");
        requireEmptyCourt();
    }

    // ---- pauses

    function test_aPauseStopsEveryClockAndEveryMove() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        bytes32 id = openStep(case_);
        skip(CLOCK);
        hub.pause();
        bytes memory paused = abi.encodeWithSelector(IClock.ClockPaused.selector, block.timestamp + 72 hours);
        vm.expectRevert(paused);
        court.settle(case_);
        vm.expectRevert(paused);
        court.commit(keccak256("another"));
        vm.expectRevert(paused);
        court.refund(case_.terms);
        skip(71 hours);
        vm.expectRevert(paused);
        court.settle(case_);
        hub.unpause();
        uint256 deadline = court.deadlineOf(id);
        eq(hub.clock(), deadline, "the last second is still there");
        answer(case_, Cheat.None);
    }

    // ---- locks

    function test_theOperatorStaysWhereItIsWhileItIsDisputed() public {
        vm.prank(operator);
        vault.unstake(STAKE);
        skip(14 days - 2 minutes);
        Case memory case_ = stepCase(0, 12, Cheat.None);
        openStep(case_);
        uint256 until = hub.clock() + 2 * CLOCK + 24 hours;
        eq(vault.lockedUntil(operator), until, "longest dispute, and a day to settle it");
        skip(CLOCK + 1);
        vm.prank(operator);
        (bool left,) = address(vault).call(abi.encodeWithSignature("withdraw()"));
        isTrue(!left, "locked");
        court.settle(case_);
        eq(vault.exitingStake(operator), STAKE - STAKE / 10, "slashed on its way out");
    }

    // ---- helpers

    function _answered(Cheat cheat) private returns (Case memory case_) {
        case_ = stepCase(0, 12, cheat);
        openStep(case_);
        answer(case_, cheat);
    }

    function _pay(uint256 amount) private {
        depositAs(payer, amount);
        reserveAs(payer, operator, LANE, amount);
        claimAs(operator, voucherOf(LANE, amount), PAYER_KEY);
    }

    function _lastCommitments() private pure returns (bytes32[] memory last) {
        bytes32[] memory list = commitments(TO, 12, Cheat.None);
        last = new bytes32[](3);
        for (uint256 i; i < 3; ++i) {
            last[i] = list[i + 2];
        }
    }

    function _demandDelivery(Case memory case_) private {
        address[] memory jurors = new address[](5);
        for (uint256 i; i < 5; ++i) {
            jurors[i] = vm.addr(0x1000 + i);
        }
        jury.set(jurors);
        vm.prank(challenger);
        court.demandDelivery(case_);
        beacon.set(uint64(block.number) + 2, keccak256("value"));
    }

    function _signatures(Case memory case_, uint256 count)
        private
        view
        returns (uint256[] memory seats, bytes[] memory signatures)
    {
        bytes32 id = court.idOf(case_);
        bytes32 digest = court.hashDelivery(id, court.stepOf(id).answer);
        (seats, signatures) = (new uint256[](count), new bytes[](count));
        for (uint256 i; i < count; ++i) {
            (seats[i], signatures[i]) = (i, sign(0x1000 + i, digest));
        }
    }

    function _confirm(Case memory case_, uint256 count) private {
        (uint256[] memory seats, bytes[] memory signatures) = _signatures(case_, count);
        court.confirmDelivery(case_, seats, signatures);
    }

    function _requireRefused(
        Case memory case_,
        Answer memory answer_,
        Proof kind,
        bytes memory proof,
        bytes memory reason
    ) private {
        vm.expectRevert(reason);
        court.showFault(case_, answer_, kind, proof);
    }

    function _requireNoFault(Case memory case_, Answer memory answer_, Proof kind, bytes memory proof) private {
        _requireRefused(case_, answer_, kind, proof, abi.encodePacked(IExaminerErrors.NoFault.selector));
    }

    function _requireConvicted(Case memory case_) private view {
        requireStage(case_, Stage.Convicted);
        eq(vault.activeStake(operator), STAKE - STAKE / 10, "a tenth is slashed");
        eq(
            token.balanceOf(challenger) - _challengerBefore,
            (STAKE / 10) * 3 / 10,
            "the bond went back, with the reward"
        );
        eq(court.openOf(challenger, operator), 0, "closed");
        requireEmptyCourt();
    }

    function _requireAcquitted(Case memory case_) private view {
        requireStage(case_, Stage.Acquitted);
        eq(vault.activeStake(operator), STAKE, "nothing is slashed");
        eq(_challengerBefore - token.balanceOf(challenger), BOND, "the bond is forfeited");
        eq(token.balanceOf(operator) - _operatorBefore, BOND / 2, "half of it is the operator's");
        eq(court.openOf(challenger, operator), 0, "closed");
        requireEmptyCourt();
    }
}
