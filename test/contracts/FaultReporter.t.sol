// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {FaultReporter} from "../../contracts/FaultReporter.sol";
import {IFaultReporter} from "../../contracts/interfaces/IFaultReporter.sol";
import {QualityOracle} from "../../contracts/QualityOracle.sol";
import {Case, Stage} from "../../contracts/types/CourtTypes.sol";
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

    function test_aConvictionIsReported() public {
        Case memory case_ = _silentCase();
        uint64 epoch = case_.receipt.signedAt / 1 days;
        isTrue(!oracle.faultIn(epoch, 0), "not yet");
        vm.prank(payer);
        eq(reporter.report(case_), epoch, "the epoch of the receipt");
        isTrue(oracle.faultIn(epoch, 0), "by anyone");
        isTrue(!oracle.faultIn(epoch + 1, 0), "in that epoch alone");
        isTrue(!oracle.faultIn(epoch + 3, 0), "and not in that of the verdict");
        eq(reporter.report(case_), epoch, "again");
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
        Case memory case_ = _silentCase();
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

    function _silentCase() private returns (Case memory case_) {
        case_ = stepCase(0, FROM, Cheat.None);
        openStep(case_);
        skip(CLOCK + 1);
        court.settle(case_);
        requireStage(case_, Stage.Convicted);
    }

    function _refused(Case memory case_) private {
        vm.expectRevert(abi.encodeWithSelector(IFaultReporter.NotConvicted.selector, court.idOf(case_)));
        reporter.report(case_);
    }
}
