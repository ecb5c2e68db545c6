// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IDisputeCourt} from "../../contracts/interfaces/IDisputeCourt.sol";
import {IExaminerErrors} from "../../contracts/interfaces/IExaminerErrors.sol";
import {SignedHashes} from "../../contracts/libraries/SignedHashes.sol";
import {Case, Stage} from "../../contracts/types/CourtTypes.sol";
import {StepReceipt, Voucher} from "../../contracts/types/SignedTypes.sol";
import {Cheat, CourtSystem} from "./utils/CourtSystem.sol";

/// @notice The court at the edges of its conditions: each test tells a contract with that condition a little off.
contract DisputeCourtEdgesTest is CourtSystem {
    function setUp() public {
        deployCourt();
    }

    /// @dev The lane paid for other attempts too: what is held back of those is not this one's.
    function test_aConvictedAttemptIsRefundedItsValueAndNoMore() public {
        depositAs(payer, 12e18);
        reserveAs(payer, operator, LANE, 12e18);
        claimAs(operator, voucherOf(LANE, 12e18), PAYER_KEY);
        Case memory case_ = stepCase(0, 12, Cheat.None);
        case_.terms.price = 1e18;
        case_.receipt = receiptOf(case_.terms, commitments(TO, 12, Cheat.None));
        openStep(case_);
        skip(CLOCK + 1);
        court.settle(case_);
        eq(court.attemptOf(case_.receipt.termsHash).refunded, 5e18, "5 positions at 1 OMNI");
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.NothingToRefund.selector, case_.receipt.termsHash));
        court.refund(case_.terms);
        eq(hub.heldBackOf(operator), 7e18, "the rest stays held back");
    }

    /// @dev A tenth of the stake covers both slashes, but the longer receipts make the attempt worth more to its payer.
    function test_aLongerEquivocationCountsWhereItRaisesTheValueAlone() public {
        Case memory first = pairCase(0, 1, Cheat.None, Cheat.Computation);
        first.other = receiptOf(first.terms, commitments(FROM + 1, FROM, Cheat.Computation));
        proveEquivocation(first, first.other.root, new bytes32[](0));
        eq(court.attemptOf(first.receipt.termsHash).value, PRICE, "one position");
        uint256 stake = vault.activeStake(operator);

        Case memory second = pairCase(0, 5, Cheat.None, Cheat.Computation);
        second.terms = first.terms;
        second.receipt.termsHash = second.other.termsHash = first.receipt.termsHash;
        proveEquivocation(second, second.other.root, new bytes32[](0));
        requireStage(second, Stage.Convicted);
        eq(court.attemptOf(first.receipt.termsHash).value, 5 * PRICE, "five");
        eq(vault.activeStake(operator), stake, "and no more slashed");

        Case memory third = pairCase(0, 5, Cheat.None, Cheat.Computation);
        third.terms = first.terms;
        third.receipt.termsHash = third.other.termsHash = first.receipt.termsHash;
        commitTo(third);
        (bytes memory a, bytes memory b) = (signReceipt(third.receipt), signReceipt(third.other));
        vm.expectRevert(abi.encodeWithSelector(IDisputeCourt.AlreadySlashed.selector, first.receipt.termsHash));
        vm.prank(challenger);
        court.proveEquivocation(third, a, b, third.other.root, new bytes32[](0));
    }

    function test_bothReceiptsOfAPairAreTheOperators() public {
        Case memory case_ = pairCase(0, 3, Cheat.None, Cheat.Computation);
        commitTo(case_);
        (bytes memory a, bytes memory b) = (signReceipt(case_.receipt), signReceipt(case_.other));
        bytes memory forged = sign(PAYER_KEY, hub.hashReceipt(case_.receipt));
        bytes memory refusal =
            abi.encodeWithSelector(IExaminerErrors.ReceiptSignerInvalid.selector, payer, operator);
        vm.expectRevert(refusal);
        vm.prank(challenger);
        court.openPrefix(case_, forged, b);
        forged = sign(PAYER_KEY, hub.hashReceipt(case_.other));
        vm.expectRevert(refusal);
        vm.prank(challenger);
        court.openPrefix(case_, a, forged);
    }

    function test_everyLayerOfTheTermsMayBeDisputed() public {
        for (uint32 layer; layer < 2; ++layer) {
            Case memory case_ = stepCase(layer, 12, Cheat.None);
            case_.layer = layer;
            openStep(case_);
            requireStage(case_, Stage.Answer);
        }
    }

    /// @dev What nobody signed has signer 0: as operator or payer of the terms that is nobody's word.
    function test_nobodyIsNoSigner() public {
        Case memory case_ = stepCase(0, 12, Cheat.None);
        case_.terms.operator = address(0);
        case_.receipt = receiptOf(case_.terms, commitments(TO, 12, Cheat.None));
        commitTo(case_);
        vm.expectRevert(
            abi.encodeWithSelector(IExaminerErrors.ReceiptSignerInvalid.selector, address(0), address(0))
        );
        vm.prank(challenger);
        court.openStep(case_, "junk");

        case_ = stepCase(1, 11, Cheat.Computation);
        case_.terms.payer = address(0);
        case_.receipt = receiptOf(case_.terms, commitments(TO, 11, Cheat.Computation));
        StepReceipt memory older = receiptOf(case_.terms, commitments(12, FROM, Cheat.None));
        openStep(case_);
        older.signedAt -= 26 hours;
        Voucher memory voucher = voucherOf(LANE, 1);
        voucher.payer = address(0);
        voucher.receiptHash = SignedHashes.hashReceipt(older);
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.VoucherInvalid.selector, address(0)));
        court.showStale(case_, older, voucher, "junk");
    }

    /// @dev Of the payer to another payee, of another payer's lane: neither acknowledges this session.
    function test_aVoucherOfAnotherLaneAcknowledgesNothing() public {
        Case memory case_ = stepCase(0, 11, Cheat.Computation);
        StepReceipt memory older = receiptOf(case_.terms, commitments(12, FROM, Cheat.None));
        openStep(case_);
        older.signedAt -= 26 hours;
        Voucher memory voucher = voucherOf(LANE, 1);
        voucher.receiptHash = SignedHashes.hashReceipt(older);
        voucher.payee = stranger;
        bytes memory refusal = abi.encodeWithSelector(IExaminerErrors.VoucherInvalid.selector, payer);
        bytes memory signature = sign(PAYER_KEY, hub.hashVoucher(voucher));
        vm.expectRevert(refusal);
        court.showStale(case_, older, voucher, signature);
        (voucher.payee, voucher.payer) = (operator, stranger);
        signature = sign(PAYER_KEY, hub.hashVoucher(voucher));
        vm.expectRevert(refusal);
        court.showStale(case_, older, voucher, signature);
    }
}
