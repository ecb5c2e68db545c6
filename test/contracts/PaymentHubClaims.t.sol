// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IPaymentHub} from "../../contracts/interfaces/IPaymentHub.sol";
import {PaymentHub} from "../../contracts/PaymentHub.sol";
import {StakeVault} from "../../contracts/StakeVault.sol";
import {Holding, SignedVoucher} from "../../contracts/types/HubTypes.sol";
import {Voucher} from "../../contracts/types/SignedTypes.sol";
import {System} from "./utils/System.sol";

contract PaymentHubClaimsTest is System {
    function setUp() public {
        deploySystem();
        stakeAs(operator, 100_000 * OMNI);
        depositAs(payer, 1000 * OMNI);
        reserveAs(payer, operator, 1, 100 * OMNI);
    }

    // ---- claim, hold back, release

    function test_ninetyPercentArePaidAndTenBurned() public {
        uint256 supply = token.totalSupply();
        claimAs(operator, voucherOf(1, 10 * OMNI), PAYER_KEY);
        eq(hub.heldBackOf(operator), 10 * OMNI, "held back");
        eq(token.balanceOf(operator), 0, "nothing paid yet");
        eq(token.totalSupply(), supply, "nothing burned yet");
        Holding[] memory holdings = hub.holdingsOf(operator);
        vm.warp(holdings[0].releaseAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.NothingToRelease.selector, operator));
        hub.release(operator);
        vm.warp(holdings[0].releaseAt);
        vm.prank(stranger);
        eq(hub.release(operator), 9 * OMNI, "paid");
        eq(token.balanceOf(operator), 9 * OMNI, "received");
        eq(supply - token.totalSupply(), OMNI, "burned");
    }

    function testFuzz_burningRoundsUp(uint256 amount) public {
        amount = bound(amount, 1, 100 * OMNI);
        uint256 supply = token.totalSupply();
        claimAs(operator, voucherOf(1, amount), PAYER_KEY);
        skip(25 hours);
        uint256 paid = hub.release(operator);
        uint256 burned = supply - token.totalSupply();
        eq(paid + burned, amount, "conserved");
        eq(hub.burnedOf(operator), burned, "counted");
        isTrue(burned * 10 >= amount, "at least a tenth");
        atMost(burned * 10, amount + 9, "no more than the rounding");
    }

    function testFuzz_refundWindowIsNeverShort(uint256 later) public {
        skip(bound(later, 0, 3 days));
        claimAs(operator, voucherOf(1, OMNI), PAYER_KEY);
        uint256 held = hub.holdingsOf(operator)[0].releaseAt - hub.clock();
        isTrue(held >= 24 hours && held < 25 hours, "24 to 25 hours");
    }

    function test_claimsOfAnHourShareAHolding() public {
        vm.warp(1_800_000_000 / 3600 * 3600 + 1);
        claimAs(operator, voucherOf(1, OMNI), PAYER_KEY);
        skip(1800);
        claimAs(operator, voucherOf(1, 3 * OMNI), PAYER_KEY);
        eq(hub.holdingsOf(operator).length, 1, "one");
        skip(3600);
        claimAs(operator, voucherOf(1, 4 * OMNI), PAYER_KEY);
        Holding[] memory holdings = hub.holdingsOf(operator);
        eq(holdings.length, 2, "two");
        vm.warp(holdings[0].releaseAt);
        eq(hub.releasableOf(operator), 3 * OMNI, "the first");
        hub.release(operator);
        vm.warp(holdings[1].releaseAt);
        eq(hub.release(operator), 9 * OMNI / 10, "the second");
    }

    function test_whatStakeDoesNotBackWaitsWithoutExpiring() public {
        slash(operator, 99_000 * OMNI);
        eq(hub.heldBackLimitOf(operator), 5 * OMNI, "active stake / 200");
        eq(claimAs(operator, voucherOf(1, 12 * OMNI), PAYER_KEY), 12 * OMNI, "accepted");
        eq(hub.heldBackOf(operator), 5 * OMNI, "held back");
        eq(hub.accountOf(operator).pending, 7 * OMNI, "pending");
        skip(100 days);
        eq(hub.release(operator), 45 * OMNI / 10, "first part");
        eq(hub.heldBackOf(operator), 5 * OMNI, "next part held back");
        eq(hub.accountOf(operator).pending, 2 * OMNI, "rest waits");
        stakeAs(operator, 1000 * OMNI);
        eq(hub.release(operator), 0, "only moves");
        eq(hub.accountOf(operator).pending, 0, "more stake makes room");
        skip(25 hours);
        eq(hub.release(operator), 63 * OMNI / 10, "second part");
    }

    function test_withoutActiveStakeNothingIsReleased() public {
        vm.prank(operator);
        vault.unstake(100_000 * OMNI);
        claimAs(operator, voucherOf(1, 12 * OMNI), PAYER_KEY);
        eq(hub.accountOf(operator).pending, 12 * OMNI, "accepted, waits");
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.NothingToRelease.selector, operator));
        hub.release(operator);
    }

    function test_revertsWhenReleasingWhileLocked() public {
        claimAs(operator, voucherOf(1, OMNI), PAYER_KEY);
        skip(25 hours);
        uint64 until = hub.clock() + 1 days;
        vault.lock(operator, until);
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.PayeeLocked.selector, until));
        hub.release(operator);
        skip(1 days);
        hub.release(operator);
    }

    // ---- what a voucher must be

    function test_onlyTheIncreaseIsPaid() public {
        eq(claimAs(operator, voucherOf(1, 10), PAYER_KEY), 10, "first");
        eq(claimAs(operator, voucherOf(1, 25), PAYER_KEY), 15, "increase");
        _expectRefused(voucherOf(1, 25), PAYER_KEY, _worthless(25, 25, 100 * OMNI));
        _expectRefused(voucherOf(1, 24), PAYER_KEY, _worthless(24, 25, 100 * OMNI));
    }

    function test_aVoucherAboveTheReserveCountsForTheReserve() public {
        eq(claimAs(operator, voucherOf(1, 101 * OMNI), PAYER_KEY), 100 * OMNI, "clamped");
        _expectRefused(voucherOf(1, 102 * OMNI), PAYER_KEY, _worthless(102 * OMNI, 100 * OMNI, 100 * OMNI));
        reserveAs(payer, operator, 1, OMNI);
        eq(claimAs(operator, voucherOf(1, 101 * OMNI), PAYER_KEY), OMNI, "the rest after a top-up");
    }

    function test_aLaneWithoutReserveIsWorthless() public {
        _expectRefused(voucherOf(2, 1), PAYER_KEY, _worthless(1, 0, 0));
    }

    function test_revertsWhenAnotherPresentsTheVoucher() public {
        Voucher memory voucher = voucherOf(1, 1);
        bytes memory signature = sign(PAYER_KEY, hub.hashVoucher(voucher));
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.VoucherNotForCaller.selector, operator));
        vm.prank(stranger);
        hub.claim(voucher, signature);
    }

    function test_expiresByTheClock() public {
        Voucher memory voucher = voucherOf(1, 1);
        vm.warp(voucher.expiry);
        claimAs(operator, voucher, PAYER_KEY);
        voucher.cumulative = 2;
        skip(1);
        _expectRefused(
            voucher, PAYER_KEY, abi.encodeWithSelector(IPaymentHub.VoucherExpired.selector, voucher.expiry)
        );
    }

    function test_revertsWhenAStrangerSigned() public {
        bytes memory invalid = abi.encodeWithSelector(IPaymentHub.VoucherSignerInvalid.selector, vm.addr(SESSION_KEY));
        _expectRefused(voucherOf(1, 1), SESSION_KEY, invalid);
    }

    function test_revertsOnASignatureThatIsNone() public {
        Voucher memory voucher = voucherOf(1, 1);
        bytes memory invalid = abi.encodeWithSelector(IPaymentHub.VoucherSignerInvalid.selector, address(0));
        vm.startPrank(operator);
        vm.expectRevert(invalid);
        hub.claim(voucher, "");
        vm.expectRevert(invalid);
        hub.claim(voucher, new bytes(65));
        // The zero address is what recovery answers for garbage: it must not pass as a payer.
        voucher.payer = address(0);
        vm.expectRevert(_worthless(1, 0, 0));
        hub.claim(voucher, new bytes(65));
        vm.stopPrank();
    }

    function test_revertsOnAMalleatedSignature() public {
        Voucher memory voucher = voucherOf(1, 1);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(PAYER_KEY, hub.hashVoucher(voucher));
        uint256 n = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        bytes memory flipped = abi.encodePacked(r, bytes32(n - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.VoucherSignerInvalid.selector, address(0)));
        vm.prank(operator);
        hub.claim(voucher, flipped);
    }

    function testFuzz_everyFieldOfAVoucherIsSigned(uint256 field, uint256 change) public {
        Voucher memory voucher = voucherOf(1, 50);
        bytes memory signature = sign(PAYER_KEY, hub.hashVoucher(voucher));
        change = bound(change, 1, 40);
        field = bound(field, 0, 5);
        if (field == 0) voucher.payer = address(uint160(uint160(voucher.payer) + change));
        if (field == 1) voucher.lane += uint64(change);
        if (field == 2) voucher.cumulative += uint128(change);
        if (field == 3) voucher.seq += uint64(change);
        if (field == 4) voucher.receiptHash = bytes32(uint256(voucher.receiptHash) ^ change);
        if (field == 5) voucher.expiry += uint64(change);
        // Lanes of the changed payer and number exist, so that only the signature stands in the way.
        depositAs(voucher.payer, 100);
        reserveAs(voucher.payer, operator, voucher.lane, 100);
        vm.prank(operator);
        try hub.claim(voucher, signature) {
            isTrue(false, "claimed");
        } catch (bytes memory reason) {
            isTrue(bytes4(reason) == IPaymentHub.VoucherSignerInvalid.selector, "refused for its signer");
        }
    }

    function test_aVoucherOfAnotherPayeeLaneHubOrChainIsRefused() public {
        Voucher memory voucher = voucherOf(1, 50);
        bytes memory signature = sign(PAYER_KEY, hub.hashVoucher(voucher));
        reserveAs(payer, stranger, 1, 100);
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.VoucherNotForCaller.selector, operator));
        vm.prank(stranger);
        hub.claim(voucher, signature);

        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        StakeVault otherVault = new StakeVault(token, IPaymentHub(predicted), address(manager));
        PaymentHub other = new PaymentHub(token, otherVault, address(manager));
        isTrue(other.hashVoucher(voucher) != hub.hashVoucher(voucher), "another hub");

        bytes32 here = hub.hashVoucher(voucher);
        vm.chainId(1);
        isTrue(hub.hashVoucher(voucher) != here, "another chain");
    }

    // ---- session keys

    function test_aSessionKeySignsUpToItsCapUntilItExpires() public {
        address key = vm.addr(SESSION_KEY);
        uint64 expiry = hub.clock() + 3 days;
        vm.prank(payer);
        hub.grantKey(operator, 1, key, 30, expiry);
        eq(claimAs(operator, voucherOf(1, 30), SESSION_KEY), 30, "at the cap");
        _expectRefused(
            voucherOf(1, 31), SESSION_KEY, abi.encodeWithSelector(IPaymentHub.SessionKeyCapExceeded.selector, 31, 30)
        );
        reserveAs(payer, operator, 2, 10);
        _expectRefused(
            voucherOf(2, 1), SESSION_KEY, abi.encodeWithSelector(IPaymentHub.VoucherSignerInvalid.selector, key)
        );
        skip(3 days + 1);
        _expectRefused(
            voucherOf(1, 31),
            SESSION_KEY,
            abi.encodeWithSelector(IPaymentHub.SessionKeyExpired.selector, key, expiry)
        );
        eq(claimAs(operator, voucherOf(1, 31), PAYER_KEY), 1, "the payer's own key always signs");
    }

    // ---- batches

    function test_aBatchSkipsWhatWouldBeRefused() public {
        reserveAs(payer, operator, 2, 100);
        SignedVoucher[] memory batch = new SignedVoucher[](4);
        batch[0] = _signed(voucherOf(1, 40), PAYER_KEY);
        batch[1] = _signed(voucherOf(1, 40), PAYER_KEY);
        batch[2] = _signed(voucherOf(2, 50), OPERATOR_KEY);
        batch[3] = _signed(voucherOf(2, 60), PAYER_KEY);
        vm.prank(operator);
        eq(hub.claimBatch(batch), 100, "the good ones");
        eq(hub.heldBackOf(operator), 100, "held back");
        eq(hub.laneOf(payer, operator, 2).accepted, 60, "second lane");
    }

    function test_aBatchNamesWhatItRefuses() public {
        SignedVoucher[] memory batch = new SignedVoucher[](3);
        batch[0] = _signed(voucherOf(1, 40), PAYER_KEY);
        batch[1] = _signed(voucherOf(1, 40), PAYER_KEY);
        batch[2] = _signed(voucherOf(1, 50), OPERATOR_KEY);
        vm.expectEmit();
        emit IPaymentHub.VoucherRefused(1, payer, 1, IPaymentHub.VoucherWorthless.selector);
        vm.expectEmit();
        emit IPaymentHub.VoucherRefused(2, payer, 1, IPaymentHub.VoucherSignerInvalid.selector);
        vm.prank(operator);
        hub.claimBatch(batch);
    }

    function test_anEmptyBatchIsHarmless() public {
        vm.prank(stranger);
        eq(hub.claimBatch(new SignedVoucher[](0)), 0, "nothing");
    }

    function _signed(Voucher memory voucher, uint256 key) private view returns (SignedVoucher memory) {
        return SignedVoucher(voucher, sign(key, hub.hashVoucher(voucher)));
    }

    function _expectRefused(Voucher memory voucher, uint256 key, bytes memory reason) private {
        bytes memory signature = sign(key, hub.hashVoucher(voucher));
        vm.expectRevert(reason);
        vm.prank(operator);
        hub.claim(voucher, signature);
    }

    function _worthless(uint256 cumulative, uint256 accepted, uint256 reserved) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IPaymentHub.VoucherWorthless.selector, cumulative, accepted, reserved);
    }
}
