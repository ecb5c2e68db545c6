// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IBeacon} from "../../contracts/interfaces/IBeacon.sol";
import {IDisputeCourt} from "../../contracts/interfaces/IDisputeCourt.sol";
import {IExaminerErrors} from "../../contracts/interfaces/IExaminerErrors.sol";
import {Penniless} from "../../contracts/mocks/CourtMocks.sol";
import {Answer, Case, Proof, Stage, VerifierSet, WrongWeight} from "../../contracts/types/CourtTypes.sol";
import {Cheat, CourtSystem} from "./utils/CourtSystem.sol";
import {Trees} from "./utils/Trees.sol";

/// @notice What the court refuses, and its parameters.
contract DisputeCourtRevertsTest is CourtSystem {
    function setUp() public {
        deployCourt();
    }

    // ---- opening

    function test_revertsWhenCommittedToTwice() public {
        court.commit("id");
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.AlreadyCommitted.selector, bytes32("id")));
        court.commit("id");
    }

    function test_revertsWhenRevealedTooLate() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        commitTo(case_);
        uint256 until = hub.clock() - 2 minutes + 1 hours;
        skip(58 minutes + 1);
        _openReverts(case_, abi.encodeWithSelector(IDisputeCourt.RevealTooLate.selector, until));
    }

    function test_opensAtTheLastSecondOfEveryWindow() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        skip(24 hours);
        court.commit(court.idOf(case_));
        skip(1 hours);
        bytes memory signature = signReceipt(case_.receipt);
        vm.prank(challenger);
        court.openStep(case_, signature);
        requireStage(case_, Stage.Answer);
    }

    function test_revertsWhenTheReceiptIsTooOld() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        skip(24 hours + 1);
        commitTo(case_);
        _openReverts(
            case_,
            abi.encodeWithSelector(IDisputeCourt.ReceiptTooOld.selector, uint256(case_.receipt.signedAt) + 24 hours)
        );
    }

    function test_aPairIsAsOldAsItsYoungerReceipt() public {
        Case memory case_ = pairCase(0, 3, Cheat.None, Cheat.Computation);
        skip(30 hours);
        case_.other.signedAt = hub.clock();
        openPrefix(case_);
        requireStage(case_, Stage.Prefix);
    }

    function test_revertsWhenTheReceiptIsOfOtherTerms() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        case_.terms.price += 1;
        commitTo(case_);
        _openReverts(
            case_, abi.encodeWithSelector(IExaminerErrors.ReceiptOfOtherTerms.selector, case_.receipt.termsHash)
        );
    }

    function test_revertsWhenTheReceiptIsEmpty() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        case_.receipt.toPos = FROM;
        commitTo(case_);
        _openReverts(case_, abi.encodeWithSelector(IExaminerErrors.ReceiptEmpty.selector, FROM, FROM));
    }

    function test_revertsWhenAnotherSignedTheReceipt() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        commitTo(case_);
        bytes memory signature = sign(PAYER_KEY, hub.hashReceipt(case_.receipt));
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.ReceiptSignerInvalid.selector, payer, operator));
        vm.prank(challenger);
        court.openStep(case_, signature);
        vm.expectRevert(
            abi.encodeWithSelector(IExaminerErrors.ReceiptSignerInvalid.selector, address(0), operator)
        );
        vm.prank(challenger);
        court.openStep(case_, "junk");
    }

    function test_revertsWhenTheLongerReceiptGoesFirst() public {
        Case memory case_ = pairCase(0, 3, Cheat.None, Cheat.Computation);
        (case_.receipt, case_.other) = (case_.other, case_.receipt);
        commitTo(case_);
        (bytes memory a, bytes memory b) = (signReceipt(case_.receipt), signReceipt(case_.other));
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.ReceiptsOutOfOrder.selector, TO, 13));
        vm.prank(challenger);
        court.openPrefix(case_, a, b);
    }

    function test_revertsOutsideThePositionsAndLayers() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        case_.position = TO;
        commitTo(case_);
        _openReverts(
            case_, abi.encodeWithSelector(IExaminerErrors.PositionOutOfRange.selector, TO, FROM, TO)
        );
        case_.position = FROM - 1;
        commitTo(case_);
        _openReverts(
            case_, abi.encodeWithSelector(IExaminerErrors.PositionOutOfRange.selector, FROM - 1, FROM, TO)
        );
        (case_.position, case_.layer) = (12, 2);
        commitTo(case_);
        _openReverts(case_, abi.encodeWithSelector(IExaminerErrors.LayerOutOfRange.selector, 2, 0, 2));
        case_.terms.a = 1;
        case_.layer = 0;
        case_.receipt = receiptOf(case_.terms, commitments(TO, 12, Cheat.None));
        commitTo(case_);
        _openReverts(case_, abi.encodeWithSelector(IExaminerErrors.LayerOutOfRange.selector, 0, 1, 2));
    }

    function test_revertsWhereLeavesCannotBeJudged() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        case_.terms.tauTable = 0;
        _unjudgeable(case_);
        case_ = stepCase(0, 12, Cheat.None);
        case_.terms.manifest = registry.registerModel(abi.encodePacked(hex"01711e20", keccak256("b")), 0, "set");
        _unjudgeable(case_);
        case_.terms.manifest = registry.registerModel(abi.encodePacked(hex"01711e20", keccak256("c")), "root", 0);
        _unjudgeable(case_);
        case_.terms.manifest = "none";
        case_.receipt = receiptOf(case_.terms, commitments(TO, 12, Cheat.None));
        commitTo(case_);
        _openReverts(case_, abi.encodeWithSelector(IExaminerErrors.NotJudgeable.selector, bytes32("none")));
    }

    function test_revertsOnTheFifthDisputeWithAnOperator() public {
        Case memory first;
        for (uint32 i; i < 4; ++i) {
            Case memory open = stepCase(i, 12, Cheat.None);
            openStep(open);
            if (i == 0) first = open;
        }
        Case memory case_ = stepCase(4, 12, Cheat.None);
        commitTo(case_);
        _openReverts(case_, abi.encodeWithSelector(IDisputeCourt.TooManyDisputes.selector, 4));
        // Another challenger is not hindered.
        Case memory other = stepCase(5, 12, Cheat.None);
        other.challenger = stranger;
        fundChallenger(stranger, BOND);
        openStep(other);
        // And one that ends makes room.
        answer(first, Cheat.None);
        vm.prank(challenger);
        court.concede(first);
        bytes memory signature = signReceipt(case_.receipt);
        vm.prank(challenger);
        court.openStep(case_, signature);
        eq(court.openOf(challenger, operator), 4, "four again");
    }

    function test_revertsWithoutABond() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        case_.challenger = stranger;
        commitTo(case_);
        bytes memory signature = signReceipt(case_.receipt);
        vm.prank(stranger);
        (bool opened,) = address(court).call(abi.encodeCall(court.openStep, (case_, signature)));
        isTrue(!opened, "no bond, no dispute");
    }

    // ---- whose turn

    function test_movesAreThoseOfTheirSides() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        openStep(case_);
        Answer memory answer_ = answerOf(12, Cheat.None);
        bytes memory notOperator = abi.encodeWithSelector(IDisputeCourt.NotOperator.selector, operator);
        bytes memory notChallenger = abi.encodeWithSelector(IDisputeCourt.NotChallenger.selector, challenger);
        vm.expectRevert(notOperator);
        court.answer(case_, answer_, new bytes32[](0));
        answer(case_, Cheat.None);
        vm.expectRevert(notChallenger);
        court.point(case_, 0);
        vm.expectRevert(notChallenger);
        court.demandChunk(case_, 0, 0);
        vm.expectRevert(notChallenger);
        court.demandDelivery(case_);
        vm.expectRevert(notChallenger);
        court.concede(case_);
        vm.prank(challenger);
        court.demandChunk(case_, 0, 0);
        vm.expectRevert(notOperator);
        court.postChunk(case_, answer_, "", "");
    }

    function test_redrawIsTheOperatorsAndNoJuryIsPassedOverUnseen() public {
        Case memory case_ = _answered();
        vm.prank(challenger);
        court.demandDelivery(case_);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NotOperator.selector, operator));
        court.redraw(case_);
        uint64 drawBlock = uint64(block.number) + 2;
        vm.expectRevert(abi.encodeWithSelector(IBeacon.ValueUnknown.selector, drawBlock, drawBlock));
        vm.prank(operator);
        court.redraw(case_);
    }

    function test_revertsInAnotherStage() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        bytes32 id = court.idOf(case_);
        Answer memory answer_ = answerOf(12, Cheat.None);
        bytes memory wrong = abi.encodeWithSelector(IDisputeCourt.StageWrong.selector, id, Stage.None);
        vm.expectRevert(wrong);
        court.settle(case_);
        vm.expectRevert(wrong);
        court.showFault(case_, answer_, Proof.Leaf, "");
        openStep(case_);
        eq(court.deadlineOf("none"), 0, "no dispute, no deadline");
        wrong = abi.encodeWithSelector(IDisputeCourt.StageWrong.selector, id, Stage.Answer);
        vm.expectRevert(wrong);
        court.showFault(case_, answer_, Proof.Leaf, "");
        vm.expectRevert(wrong);
        court.showPrefix(case_, new bytes32[](0));
        vm.expectRevert(wrong);
        court.judge(case_, answer_, "", "");
        vm.expectRevert(wrong);
        vm.prank(challenger);
        court.point(case_, 0);
        vm.expectRevert(wrong);
        vm.prank(operator);
        court.redraw(case_);
        vm.expectRevert(wrong);
        court.confirmDelivery(case_, new uint256[](0), new bytes[](0));
        vm.expectRevert(wrong);
        vm.prank(operator);
        court.postChunk(case_, answer_, "", "");
        answer(case_, Cheat.None);
        wrong = abi.encodeWithSelector(IDisputeCourt.StageWrong.selector, id, Stage.Trace);
        vm.expectRevert(wrong);
        vm.prank(operator);
        court.answer(case_, answer_, new bytes32[](0));
        vm.prank(challenger);
        court.concede(case_);
        wrong = abi.encodeWithSelector(IDisputeCourt.StageWrong.selector, id, Stage.Acquitted);
        vm.expectRevert(wrong);
        court.settle(case_);
        vm.expectRevert(wrong);
        court.showFault(case_, answer_, Proof.Leaf, "");
    }

    function test_aFaultShownTooLateIsRefused() public {
        Case memory case_ = _answered();
        uint256 deadline = court.deadlineOf(court.idOf(case_));
        skip(CLOCK + 1);
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.ClockRanOut.selector, deadline));
        court.showFault(case_, answerOf(12, Cheat.None), Proof.Leaf, "");
    }

    // ---- answers, leaves, chunks

    function test_revertsOnAnAnswerThatIsNotCommittedToOrEmpty() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        openStep(case_);
        Answer memory answer_ = answerOf(12, Cheat.Computation);
        bytes32[] memory path = Trees.inclusion(commitments(TO, 12, Cheat.None), 2);
        vm.startPrank(operator);
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.ProofInvalid.selector, case_.receipt.root));
        court.answer(case_, answer_, path);
        answer_ = answerOf(12, Cheat.None);
        answer_.leaves = 0;
        vm.expectRevert(IDisputeCourt.AnswerEmpty.selector);
        court.answer(case_, answer_, path);
        vm.stopPrank();
    }

    function test_revertsOnAnotherAnswerThanWasGiven() public {
        Case memory case_ = _answered();
        Answer memory answer_ = answerOf(12, Cheat.None);
        bytes32 expected = keccak256(abi.encode(answer_));
        answer_.leaves = 5;
        bytes memory mismatch = abi.encodeWithSelector(IDisputeCourt.AnswerMismatch.selector, expected);
        vm.expectRevert(mismatch);
        court.showFault(case_, answer_, Proof.Leaf, "");
        vm.prank(challenger);
        court.demandChunk(case_, 1, 254);
        vm.expectRevert(mismatch);
        vm.prank(operator);
        court.postChunk(case_, answer_, "", "");
        vm.prank(operator);
        court.postChunk(case_, answerOf(12, Cheat.None), abi.encode(leafProof(12, Cheat.None, 1)), "");
        vm.prank(challenger);
        court.point(case_, 1);
        vm.expectRevert(mismatch);
        court.judge(case_, answer_, "", "");
    }

    function test_revertsOnLeavesThatAreNotThere() public {
        Case memory case_ = _answered();
        bytes memory reason = abi.encodeWithSelector(IDisputeCourt.LeafOutOfRange.selector, 4, 4);
        vm.expectRevert(reason);
        vm.prank(challenger);
        court.point(case_, 4);
        vm.expectRevert(reason);
        vm.prank(challenger);
        court.demandChunk(case_, 4, 0);
    }

    function test_revertsOnAnotherLeafThanWasAskedFor() public {
        Case memory case_ = _answered();
        Answer memory answer_ = answerOf(12, Cheat.None);
        bytes memory reason = abi.encodeWithSelector(IExaminerErrors.LeafMismatch.selector, 2, 1);
        vm.prank(challenger);
        court.demandChunk(case_, 1, 254);
        bytes memory proof = abi.encode(leafProof(12, Cheat.None, 2));
        vm.expectRevert(reason);
        vm.prank(operator);
        court.postChunk(case_, answer_, proof, "");
        vm.prank(operator);
        court.postChunk(case_, answer_, abi.encode(leafProof(12, Cheat.None, 1)), "");
        point(case_, 1);
        proof = abi.encode(leafProof(12, Cheat.None, 2), verifierSet());
        vm.expectRevert(reason);
        court.judge(case_, answer_, proof, hex"01");
        proof = abi.encode(leafProof(12, Cheat.Computation, 1), verifierSet());
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.ProofInvalid.selector, answer_.traceRoot));
        court.judge(case_, answer_, proof, hex"01");
    }

    function test_revertsOnChunksTooLongTooManyOrUnpaid() public {
        Case memory case_ = _answered();
        Answer memory answer_ = answerOf(12, Cheat.None);
        cvm.fee(1 gwei);
        uint256 price = court.chunkPrice();
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.PrepaymentTooLow.selector, price - 1, price));
        vm.prank(challenger);
        court.demandChunk{value: price - 1}(case_, 1, 254);
        cvm.fee(0);
        bytes memory proof = abi.encode(leafProof(12, Cheat.None, 1));
        for (uint256 i; i < 16; ++i) {
            vm.prank(challenger);
            court.demandChunk(case_, 1, 254);
            vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.ChunkTooLong.selector, 16_385, 16_384));
            vm.prank(operator);
            court.postChunk(case_, answer_, proof, new bytes(16_385));
            vm.prank(operator);
            court.postChunk(case_, answer_, proof, new bytes(16_384));
        }
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.TooManyDemands.selector, 16));
        vm.prank(challenger);
        court.demandChunk(case_, 1, 254);
    }

    function test_revertsOnUndecidedEvidenceAndOtherVerifiers() public {
        Case memory case_ = _answered();
        Answer memory answer_ = answerOf(12, Cheat.None);
        point(case_, 1);
        bytes memory proof = abi.encode(leafProof(12, Cheat.None, 1), verifierSet());
        vm.expectRevert(IExaminerErrors.EvidenceUndecided.selector);
        court.judge(case_, answer_, proof, "");
        VerifierSet memory set = verifierSet();
        set.verifiers[0] = stranger;
        proof = abi.encode(leafProof(12, Cheat.None, 1), set);
        bytes memory mismatch = abi.encodeWithSelector(
            IExaminerErrors.VerifierSetMismatch.selector, keccak256(abi.encode(verifierSet()))
        );
        vm.expectRevert(mismatch);
        court.judge(case_, answer_, proof, hex"01");
        WrongWeight memory weight;
        weight.consumer = leafProof(12, Cheat.None, 0);
        weight.set = set;
        vm.expectRevert(mismatch);
        court.showFault(case_, answer_, Proof.Weight, abi.encode(weight));
    }

    // ---- credit

    function test_creditIsItsOwnersAndARefusalHurtsNobodyElse() public {
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NoCredit.selector, stranger));
        vm.prank(stranger);
        court.withdrawCredit(payable(stranger));

        Case memory case_ = _answered();
        Answer memory answer_ = answerOf(12, Cheat.None);
        vm.prank(challenger);
        court.demandChunk{value: 1 ether}(case_, 1, 254);
        vm.prank(operator);
        court.postChunk(case_, answer_, abi.encode(leafProof(12, Cheat.None, 1)), "");
        address penniless = address(new Penniless());
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.CreditRefused.selector, penniless));
        vm.prank(operator);
        court.withdrawCredit(payable(penniless));
        isTrue(court.creditOf(operator) != 0, "still there");
    }

    // ---- parameters

    function test_parametersMoveWithinTheirBounds() public {
        court.setMinimumBond(10e18);
        court.setMinimumBond(10_000e18);
        eq(court.minimumBond(), 10_000e18, "bond");
        court.setChessClock(24 hours);
        eq(court.chessClock(), 24 hours, "clock");
        court.setChessClock(72 hours);
        court.setReceiptWindow(12 hours);
        eq(court.receiptWindow(), 12 hours, "receipts");
        court.setReceiptWindow(24 hours);
        court.setRevealWindow(30 minutes);
        eq(court.revealWindow(), 30 minutes, "reveal");
        court.setRevealWindow(1 hours);
        court.setGasRate(0);
        court.setGasRate(1e9);
        eq(court.gasRate(), 1e9, "gas");
    }

    function test_revertsOutsideTheBoundsOfParameters() public {
        _bounds(10e18 - 1, 10e18, 10_000e18);
        court.setMinimumBond(10e18 - 1);
        _bounds(10_000e18 + 1, 10e18, 10_000e18);
        court.setMinimumBond(10_000e18 + 1);
        _bounds(24 hours - 1, 24 hours, 72 hours);
        court.setChessClock(24 hours - 1);
        _bounds(72 hours + 1, 24 hours, 72 hours);
        court.setChessClock(72 hours + 1);
        _bounds(12 hours - 1, 12 hours, 24 hours);
        court.setReceiptWindow(12 hours - 1);
        _bounds(24 hours + 1, 12 hours, 24 hours);
        court.setReceiptWindow(24 hours + 1);
        _bounds(30 minutes - 1, 30 minutes, 1 hours);
        court.setRevealWindow(30 minutes - 1);
        _bounds(1 hours + 1, 30 minutes, 1 hours);
        court.setRevealWindow(1 hours + 1);
        _bounds(1e9 + 1, 0, 1e9);
        court.setGasRate(1e9 + 1);
    }

    function test_parametersAreTheGovernorsAlone() public {
        bytes memory reason = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(reason);
        court.setMinimumBond(20e18);
        vm.expectRevert(reason);
        court.setChessClock(48 hours);
        vm.expectRevert(reason);
        court.setReceiptWindow(24 hours);
        vm.expectRevert(reason);
        court.setRevealWindow(1 hours);
        vm.expectRevert(reason);
        court.setGasRate(1);
        vm.stopPrank();
    }

    function test_parametersChangeNothingInAnOpenDispute() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        bytes32 id = openStep(case_);
        uint256 deadline = court.deadlineOf(id);
        court.setChessClock(24 hours);
        court.setMinimumBond(100e18);
        eq(court.deadlineOf(id), deadline, "its deadline");
        eq(court.disputeOf(id).bond, BOND, "its bond");
    }

    function test_knowsItsNeighbours() public view {
        eq(address(court.hub()), address(hub), "hub");
        eq(address(court.vault()), address(vault), "vault");
        eq(address(court.token()), address(token), "token");
        eq(address(court.examiner()), address(examiner), "examiner");
        eq(address(court.beacon()), address(beacon), "beacon");
        eq(address(examiner.jury()), address(jury), "jury");
        eq(address(examiner.registry()), address(registry), "registry");
        eq(court.OUTPUT_SLOT(), 255, "output");
        eq(court.RECORD_SLOT(), 254, "record");
    }

    function _answered() private returns (Case memory case_) {
        case_ = stepCase(0, 12, Cheat.None);
        openStep(case_);
        answer(case_, Cheat.None);
    }

    function _openReverts(Case memory case_, bytes memory reason) private {
        bytes memory signature = signReceipt(case_.receipt);
        vm.expectRevert(reason);
        vm.prank(case_.challenger);
        court.openStep(case_, signature);
    }

    function _unjudgeable(Case memory case_) private {
        case_.receipt = receiptOf(case_.terms, commitments(TO, 12, Cheat.None));
        commitTo(case_);
        _openReverts(case_, abi.encodeWithSelector(IExaminerErrors.NotJudgeable.selector, case_.terms.manifest));
    }

    function _bounds(uint256 value, uint256 minimum, uint256 maximum) private {
        vm.expectRevert(
            abi.encodeWithSelector(IDisputeCourt.ParameterOutOfBounds.selector, value, minimum, maximum)
        );
    }
}
