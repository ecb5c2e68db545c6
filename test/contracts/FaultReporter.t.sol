// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {FaultReporter} from "../../contracts/FaultReporter.sol";
import {IFaultReporter} from "../../contracts/interfaces/IFaultReporter.sol";
import {QualityOracle} from "../../contracts/QualityOracle.sol";
import {Answer, Case, Proof, Stage} from "../../contracts/types/CourtTypes.sol";
import {Cheat, CourtSystem} from "./utils/CourtSystem.sol";

contract FaultReporterTest is CourtSystem {
    uint64 private constant REPORTER = 8;

    QualityOracle private oracle;
    FaultReporter private reporter;

    function setUp() public {
        deployCourt();
        oracle = new QualityOracle(hub, beacon, address(manager));
        reporter = new FaultReporter(court, oracle);
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = oracle.reportFault.selector;
        manager.setTargetFunctionRole(address(oracle), selectors, REPORTER);
        manager.grantRole(REPORTER, address(reporter), 0);
        vm.prank(operator);
        oracle.enrol();
    }

    function test_aConvictionIsReportedOnce() public {
        Case memory case_ = _provenCase();
        uint64 epoch = case_.receipt.signedAt / 1 days;
        skip(3 days);
        isTrue(!oracle.faultIn(epoch, 0), "not yet");
        bytes32 id = court.idOf(case_);
        isTrue(!reporter.isReported(id), "nor here");
        vm.prank(payer);
        eq(reporter.report(case_), epoch, "the epoch of the receipt");
        isTrue(oracle.faultIn(epoch, 0), "by anyone");
        isTrue(reporter.isReported(id), "and noted");
        isTrue(!oracle.faultIn(epoch + 1, 0), "in that epoch alone");
        isTrue(!oracle.faultIn(epoch + 3, 0), "and not in that of the report");
        vm.expectRevert(abi.encodeWithSelector(IFaultReporter.AlreadyReported.selector, id));
        reporter.report(case_);
    }

    function test_everyKindOfProofIsReported() public {
        Case memory case_ = stepCase(0, 12, Cheat.Output);
        openStep(case_);
        Answer memory answer_ = answer(case_, Cheat.Output);
        showFault(case_, answer_, Proof.Output, wrongOutput(case_, Cheat.Output, 3, 1));
        reporter.report(case_);
        case_ = stepCase(1, 12, Cheat.Leaf);
        openStep(case_);
        answer_ = answer(case_, Cheat.Leaf);
        showFault(case_, answer_, Proof.Leaf, wrongLeaf(case_, Cheat.Leaf, 2, 0, 1));
        reporter.report(case_);
        case_ = pairCase(2, 5, Cheat.None, Cheat.Computation);
        proveEquivocation(case_, case_.other.root, new bytes32[](0));
        reporter.report(case_);
        isTrue(reporter.isReported(court.idOf(case_)), "three of three, and computation in the other tests");
    }

    /// @dev Who praised good work must not lose because its operator fell silent days later.
    function test_silenceIsNoProof() public {
        Case memory case_ = stepCase(0, FROM, Cheat.None);
        openStep(case_);
        skip(CLOCK + 1);
        court.settle(case_);
        requireStage(case_, Stage.Convicted);
        vm.expectRevert(abi.encodeWithSelector(IFaultReporter.NotProven.selector, court.idOf(case_)));
        reporter.report(case_);
        // Nor is that nobody reconciled two receipts which may be one story.
        case_ = pairCase(1, 3, Cheat.None, Cheat.None);
        openPrefix(case_);
        skip(CLOCK + 1);
        court.settle(case_);
        requireStage(case_, Stage.Convicted);
        vm.expectRevert(abi.encodeWithSelector(IFaultReporter.NotProven.selector, court.idOf(case_)));
        reporter.report(case_);
    }

    function test_twoStoriesAreReportedInTheEpochOfEach() public {
        Case memory case_ = pairCase(0, 5, Cheat.None, Cheat.Computation);
        skip(1 days);
        case_.other.signedAt = hub.clock();
        proveEquivocation(case_, case_.other.root, new bytes32[](0));
        uint64 epoch = reporter.report(case_);
        eq(epoch, case_.receipt.signedAt / 1 days, "the shorter's");
        isTrue(oracle.faultIn(epoch, 0) && oracle.faultIn(epoch + 1, 0), "and the longer's");
    }

    function test_aReceiptFromTheFutureWaitsForItsEpoch() public {
        Case memory case_ = pairCase(0, 5, Cheat.None, Cheat.Computation);
        case_.other.signedAt = case_.receipt.signedAt + 2 days;
        proveEquivocation(case_, case_.other.root, new bytes32[](0));
        uint64 ahead = case_.other.signedAt / 1 days;
        vm.expectRevert(abi.encodeWithSelector(IFaultReporter.FaultAhead.selector, ahead, ahead - 2));
        reporter.report(case_);
        isTrue(!reporter.isReported(court.idOf(case_)), "nothing of it");
        skip(2 days);
        reporter.report(case_);
        isTrue(oracle.faultIn(ahead, 0) && oracle.faultIn(ahead - 2, 0), "whole");
    }

    function test_onlyConvictionsAreReported() public {
        Case memory case_ = stepCase(0, FROM, Cheat.None);
        _refused(case_);
        commitTo(case_);
        _refused(case_);
        bytes memory signature = signReceipt(case_.receipt);
        vm.prank(challenger);
        court.openStep(case_, signature);
        _refused(case_);
        answer(case_, Cheat.None);
        vm.prank(challenger);
        court.concede(case_);
        isTrue(court.disputeOf(court.idOf(case_)).stage == Stage.Acquitted, "acquitted");
        _refused(case_);
    }

    function test_aCaseSaysWhatTheCourtJudged() public {
        Case memory case_ = _provenCase();
        case_.terms.operator = payer;
        _refused(case_);
        case_.terms.operator = operator;
        case_.receipt.signedAt -= 1 days;
        _refused(case_);
    }

    function test_nobodyElseReports() public {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, challenger));
        vm.prank(challenger);
        oracle.reportFault(operator, 1);
    }

    function _provenCase() private returns (Case memory case_) {
        case_ = stepCase(0, 12, Cheat.Computation);
        openStep(case_);
        Answer memory answer_ = answer(case_, Cheat.Computation);
        point(case_, 1);
        judge(case_, answer_, Cheat.Computation, 1);
        requireStage(case_, Stage.Convicted);
    }

    function _refused(Case memory case_) private {
        vm.expectRevert(abi.encodeWithSelector(IFaultReporter.NotConvicted.selector, court.idOf(case_)));
        reporter.report(case_);
    }
}
