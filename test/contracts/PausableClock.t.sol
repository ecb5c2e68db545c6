// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IClock} from "../../contracts/interfaces/IClock.sol";
import {Reservation, SignedVoucher} from "../../contracts/types/HubTypes.sol";
import {Voucher} from "../../contracts/types/SignedTypes.sol";
import {System} from "./utils/System.sol";

contract PausableClockTest is System {
    function setUp() public {
        deploySystem();
        stakeAs(operator, 1000 * OMNI);
        depositAs(payer, 10 * OMNI);
        reserveAs(payer, operator, 1, 5 * OMNI);
    }

    function testFuzz_theClockStandsStillWhilePaused(uint256 before, uint256 paused, uint256 after_) public {
        skip(bound(before, 0, 30 days));
        uint64 frozen = hub.clock();
        hub.pause();
        paused = bound(paused, 0, 72 hours - 1);
        skip(paused);
        eq(hub.clock(), frozen, "still");
        isTrue(hub.paused(), "paused");
        hub.unpause();
        after_ = bound(after_, 0, 30 days);
        skip(after_);
        eq(hub.clock(), frozen + after_, "goes on");
        eq(hub.clock(), block.timestamp - paused, "time less time paused");
    }

    function testFuzz_theRunningClockIsTheClockOrReverts(uint256 first, bool early, uint256 second, uint256 last) public {
        eq(hub.runningClock(), hub.clock(), "before any pause");
        hub.pause();
        uint256 until = hub.pausedUntil();
        skip(bound(first, 0, 72 hours - 1));
        vm.expectRevert(abi.encodeWithSelector(IClock.ClockPaused.selector, until));
        hub.runningClock();
        if (early) hub.unpause();
        else vm.warp(until);
        eq(hub.runningClock(), hub.clock(), "after one, however it ended");
        skip(14 days + bound(second, 0, 30 days));
        hub.pause();
        skip(bound(last, 0, 6 days));
        if (hub.paused()) return;
        eq(hub.runningClock(), hub.clock(), "after another");
    }

    function test_aPauseEndsByItselfAfter72Hours() public {
        uint64 frozen = hub.clock();
        hub.pause();
        skip(72 hours);
        isTrue(!hub.paused(), "over");
        skip(1 hours);
        eq(hub.clock(), frozen + 1 hours, "72 hours were not counted");
        skip(11 days);
        frozen = hub.clock();
        hub.pause();
        skip(1 hours);
        eq(hub.clock(), frozen, "the second one stops it too");
        hub.unpause();
        eq(hub.clock(), frozen, "and counts on from there");
    }

    function test_revertsOnASecondPauseWithin14Days() public {
        hub.pause();
        uint256 notBefore = block.timestamp + 14 days;
        hub.unpause();
        skip(14 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IClock.PauseTooSoon.selector, notBefore));
        hub.pause();
        skip(1);
        hub.pause();
    }

    function test_revertsWhenEndingNoPause() public {
        vm.expectRevert(IClock.ClockNotPaused.selector);
        hub.unpause();
        hub.pause();
        skip(72 hours);
        vm.expectRevert(IClock.ClockNotPaused.selector);
        hub.unpause();
    }

    function test_revertsOnPaymentsWhilePaused() public {
        Voucher memory voucher = voucherOf(1, 1);
        bytes memory signature = sign(PAYER_KEY, hub.hashVoucher(voucher));
        hub.pause();
        bytes memory pausedError = abi.encodeWithSelector(IClock.ClockPaused.selector, block.timestamp + 72 hours);
        vm.startPrank(operator);
        vm.expectRevert(pausedError);
        hub.claim(voucher, signature);
        vm.expectRevert(pausedError);
        hub.claimBatch(new SignedVoucher[](0));
        vm.expectRevert(pausedError);
        hub.release(operator);
        vm.stopPrank();
        vm.startPrank(payer);
        vm.expectRevert(pausedError);
        hub.deposit(1);
        vm.expectRevert(pausedError);
        hub.depositWithPermit(1, 0, 0, 0, 0);
        vm.expectRevert(pausedError);
        hub.withdraw(1);
        vm.expectRevert(pausedError);
        hub.reserve(operator, 1, 1);
        vm.expectRevert(pausedError);
        hub.reserveMany(new Reservation[](0));
        vm.expectRevert(pausedError);
        hub.requestReclaim(operator, 1);
        vm.expectRevert(pausedError);
        hub.reclaim(operator, 1);
        vm.stopPrank();
    }

    function test_aPauseMovesVouchersExitsReclaimsAndReleases() public {
        Voucher memory voucher = voucherOf(1, 2 * OMNI);
        claimAs(operator, voucherOf(1, OMNI), PAYER_KEY);
        uint64 releaseAt = hub.holdingsOf(operator)[0].releaseAt;
        vm.prank(payer);
        uint64 reclaimAt = hub.requestReclaim(operator, 1);
        vm.prank(operator);
        uint64 readyAt = vault.unstake(500 * OMNI);
        hub.pause();
        skip(72 hours);
        vm.warp(voucher.expiry + 72 hours);
        eq(claimAs(operator, voucher, PAYER_KEY), OMNI, "claimable to its last second");
        vm.warp(releaseAt + 72 hours);
        hub.release(operator);
        vm.warp(reclaimAt + 72 hours);
        vm.prank(payer);
        eq(hub.reclaim(operator, 1), 3 * OMNI, "reclaimed");
        vm.warp(readyAt + 72 hours);
        vm.prank(operator);
        vault.withdraw();
    }
}
