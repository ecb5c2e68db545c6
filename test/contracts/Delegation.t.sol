// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IClock} from "../../contracts/interfaces/IClock.sol";
import {IStakeVault} from "../../contracts/interfaces/IStakeVault.sol";
import {Commission, Pool, SlashPayout, SlashResult} from "../../contracts/types/StakeTypes.sol";
import {System} from "./utils/System.sol";

/// @notice Delegators of the vault: entry, exit, slash, commission and rewards.
contract DelegationTest is System {
    address private alice = address(0xA11);
    address private bob = address(0xB22);

    function setUp() public {
        deploySystem();
        stakeAs(operator, 1000 * OMNI);
        vm.prank(operator);
        vault.setDelegationLimit(type(uint256).max);
        token.approve(address(vault), type(uint256).max);
    }

    // ---- delegate

    function testFuzz_whatIsDelegatedIsActive(uint256 amount) public {
        amount = bound(amount, 1, 9000 * OMNI);
        delegateAs(alice, operator, amount);
        eq(vault.delegatedStake(operator), amount, "delegated");
        eq(vault.activeStake(operator), 1000 * OMNI + amount, "active");
        eq(vault.ownStake(operator), 1000 * OMNI, "own");
        eq(vault.backingStake(operator), 1000 * OMNI + amount, "backing");
        eq(vault.stakeOf(operator, alice), amount, "of the delegator");
        eq(hub.heldBackLimitOf(operator), (1000 * OMNI + amount) / 200, "backs claims");
    }

    function test_delegatesWithAPermitThatAnotherSubmittedFirst() public {
        require(token.transfer(payer, 5 * OMNI));
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 structHash =
            keccak256(abi.encode(typeHash, payer, address(vault), 5 * OMNI, 0, type(uint256).max));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(PAYER_KEY, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), structHash)));
        token.permit(payer, address(vault), 5 * OMNI, type(uint256).max, v, r, s);
        vm.prank(payer);
        vault.delegateWithPermit(operator, 5 * OMNI, type(uint256).max, v, r, s);
        eq(vault.stakeOf(operator, payer), 5 * OMNI, "delegated");
    }

    function test_revertsWhenDelegatingToOneself() public {
        bytes memory self = abi.encodeWithSelector(IStakeVault.DelegationToSelf.selector);
        vm.startPrank(operator);
        vm.expectRevert(self);
        vault.delegate(operator, 1);
        vm.expectRevert(self);
        vault.undelegate(operator, 1);
        vm.expectRevert(self);
        vault.withdrawDelegation(operator);
        vm.stopPrank();
    }

    function test_revertsOnAmountsOfZero() public {
        vm.expectRevert(IStakeVault.AmountZero.selector);
        vault.delegate(operator, 0);
        vm.expectRevert(IStakeVault.AmountZero.selector);
        vault.undelegate(operator, 0);
        vm.expectRevert(IStakeVault.AmountZero.selector);
        vault.reward(operator, 0);
    }

    function test_revertsAboveTheOperatorsLimit() public {
        vm.prank(operator);
        vault.setDelegationLimit(10);
        vault.delegate(operator, 10);
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.DelegationLimitExceeded.selector, 11, 10));
        vault.delegate(operator, 1);
        eq(vault.delegationLimitOf(operator), 10, "limit");
    }

    function test_nobodyIsDelegatedToWhoDidNotAskForIt() public {
        stakeAs(stranger, 1000 * OMNI);
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.DelegationLimitExceeded.selector, 1, 0));
        vault.delegate(stranger, 1);
    }

    function test_revertsWhenLessThanATenthWouldBeOwn() public {
        vault.delegate(operator, 9000 * OMNI);
        vm.expectRevert(
            abi.encodeWithSelector(IStakeVault.OwnStakeTooSmall.selector, 1000 * OMNI, 1000 * OMNI + 1)
        );
        vault.delegate(operator, 1);
    }

    function test_revertsWhenTheOperatorIsBelowTheMinimum() public {
        vm.prank(operator);
        vault.unstake(1);
        vm.expectRevert(
            abi.encodeWithSelector(IStakeVault.OwnStakeTooSmall.selector, 1000 * OMNI - 1, 1000 * OMNI)
        );
        vault.delegate(operator, 1);
    }

    function test_anOperatorThatLeavesLessThanATenthMayNotLease() public {
        stakeAs(operator, 1000 * OMNI);
        delegateAs(alice, operator, 18_000 * OMNI);
        vm.prank(operator);
        vault.unstake(1);
        (bool eligible, uint32 standing) = vault.standingOf(operator);
        isTrue(!eligible && standing == 1, "lost");
        eq(vault.requiredStake(operator), 2000 * OMNI, "needs a tenth");
        atMost(vault.backingStake(operator), 10 * (2000 * OMNI - 1), "backing");
        vm.prank(alice);
        vault.undelegate(operator, 9000 * OMNI);
        (eligible, standing) = vault.standingOf(operator);
        isTrue(eligible && standing == 1, "may lease anew, old leases stay dead");
    }

    // ---- undelegate

    function test_aDelegatorLeavesByItsOwnQueue() public {
        delegateAs(alice, operator, 300);
        delegateAs(bob, operator, 500);
        vm.startPrank(alice);
        uint64 readyAt = vault.undelegate(operator, 300);
        eq(readyAt, hub.clock() + 14 days, "exit delay");
        eq(vault.exitsOf(operator, alice).length, 1, "one exit");
        eq(vault.exitsOf(operator, bob).length, 0, "not the other's");
        eq(vault.exitingStake(operator), 300, "exiting");
        vm.warp(readyAt - 1);
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.NothingToWithdraw.selector, readyAt));
        vault.withdrawDelegation(operator);
        vm.warp(readyAt);
        eq(vault.withdrawable(operator, alice), 300, "withdrawable");
        eq(vault.withdrawDelegation(operator), 300, "paid");
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.NothingToWithdraw.selector, 0));
        vault.withdrawDelegation(operator);
        vm.stopPrank();
        eq(token.balanceOf(alice), 300, "received");
        eq(vault.stakeOf(operator, bob), 500, "the other's");
    }

    function test_revertsWhenUndelegatingMoreThanIsHeld() public {
        delegateAs(alice, operator, 300);
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.StakeInsufficient.selector, 301, 300));
        vm.prank(alice);
        vault.undelegate(operator, 301);
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.StakeInsufficient.selector, 1, 0));
        vm.prank(bob);
        vault.undelegate(operator, 1);
    }

    function test_revertsWhenWithdrawingADelegationWhilePaused() public {
        delegateAs(alice, operator, 300);
        hub.pause();
        bytes memory paused = abi.encodeWithSelector(IClock.ClockPaused.selector, block.timestamp + 72 hours);
        vm.startPrank(alice);
        vm.expectRevert(paused);
        vault.withdrawDelegation(operator);
        vm.expectRevert(paused);
        vault.claimRewards(operator);
        vm.stopPrank();
    }

    function test_aLockHoldsADelegatorNoLongerThanTheLongestDispute() public {
        delegateAs(alice, operator, 300);
        vm.prank(alice);
        uint64 readyAt = vault.undelegate(operator, 300);
        vm.warp(readyAt);
        vault.lock(operator, readyAt + 8 days);
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.OperatorLocked.selector, readyAt + 8 days));
        vm.prank(alice);
        vault.withdrawDelegation(operator);
        vm.warp(readyAt + 8 days - 1);
        vault.lock(operator, readyAt + 16 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.OperatorLocked.selector, readyAt + 8 days));
        vm.prank(alice);
        vault.withdrawDelegation(operator);
        vm.warp(readyAt + 8 days);
        vm.prank(alice);
        eq(vault.withdrawDelegation(operator), 300, "not for ever");
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.NothingToWithdraw.selector, 0));
        vm.prank(alice);
        vault.withdrawDelegation(operator);
    }

    // ---- slash

    function test_ownStakeIsExhaustedFirst() public {
        delegateAs(alice, operator, 9000 * OMNI);
        vm.prank(operator);
        vault.unstake(400 * OMNI);
        slash(operator, 1000 * OMNI);
        eq(vault.ownStake(operator), 0, "own active");
        eq(vault.exitingStake(operator), 0, "own exiting");
        eq(vault.stakeOf(operator, alice), 9000 * OMNI, "delegators untouched");
        eq(vault.backingStake(operator), 0, "and back nothing alone");
    }

    function test_delegatorsAreSlashedProRataActiveAndExiting() public {
        delegateAs(alice, operator, 6000 * OMNI);
        delegateAs(bob, operator, 3000 * OMNI);
        vm.prank(bob);
        vault.undelegate(operator, 3000 * OMNI);
        SlashResult memory result =
            vault.slash(operator, 1900 * OMNI, SlashPayout(alice, type(uint256).max, bob, type(uint256).max));
        eq(result.slashed, 1900 * OMNI, "slashed");
        eq(result.rewarded, 300 * OMNI, "a reward of the operator's part alone");
        eq(result.refunded, 200 * OMNI, "a refund too");
        eq(result.burned, 1400 * OMNI, "delegators' part is burned whole");
        eq(vault.stakeOf(operator, alice), 5400 * OMNI, "active");
        skip(14 days);
        vm.prank(bob);
        eq(vault.withdrawDelegation(operator), 2700 * OMNI, "exiting");
    }

    function test_whatIsDelegatedAfterAWipeIsNotTheOldOnes() public {
        delegateAs(alice, operator, 100);
        slash(operator, type(uint256).max);
        eq(vault.stakeOf(operator, alice), 0, "wiped");
        stakeAs(operator, 1000 * OMNI);
        delegateAs(bob, operator, 50);
        eq(vault.stakeOf(operator, alice), 0, "still nothing");
        eq(vault.stakeOf(operator, bob), 50, "the new one's");
        delegateAs(alice, operator, 7);
        eq(vault.stakeOf(operator, alice), 7, "and whoever comes back");
    }

    // ---- commission

    function test_aHigherCommissionWaitsForWhoWantsToLeave() public {
        vm.startPrank(operator);
        vault.setCommission(2000);
        Commission memory announced = vault.commissionOf(operator);
        eq(announced.rate, 0, "not yet");
        eq(announced.nextRate, 2000, "announced");
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.CommissionTooEarly.selector, announced.nextAt));
        vault.applyCommission();
        skip(14 days);
        vault.applyCommission();
        eq(vault.commissionOf(operator).rate, 2000, "holds");
        vm.expectRevert(IStakeVault.CommissionNotAnnounced.selector);
        vault.applyCommission();
        vault.setCommission(1500);
        eq(vault.commissionOf(operator).rate, 1500, "lower at once");
        vm.stopPrank();
    }

    function test_beforeItOpensAnOperatorSetsAnyCommission() public {
        vm.startPrank(stranger);
        vault.setCommission(5000);
        eq(vault.commissionOf(stranger).rate, 5000, "at once");
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.CommissionTooHigh.selector, 5001, 5000));
        vault.setCommission(5001);
        vm.stopPrank();
    }

    function test_closingDoesNotHideAHigherCommission() public {
        vm.startPrank(operator);
        vault.setDelegationLimit(0);
        vault.setCommission(5000);
        vault.setDelegationLimit(1);
        eq(vault.commissionOf(operator).rate, 0, "still waits");
        vm.stopPrank();
    }

    // ---- rewards

    function test_revertsWhenAStrangerRewards() public {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        vm.prank(stranger);
        vault.reward(operator, 1);
    }

    function test_rewardsFlowEvenlyForAWeek() public {
        delegateAs(alice, operator, 3000 * OMNI);
        vault.reward(operator, 700 * OMNI);
        eq(vault.rewardsOf(operator, alice), 0, "not stepped");
        skip(1 days);
        eq(vault.rewardsOf(operator, operator), 25 * OMNI, "a quarter of a day's");
        near(vault.rewardsOf(operator, alice), 75 * OMNI, "three quarters");
        skip(30 days);
        eq(vault.rewardsOf(operator, operator), 175 * OMNI, "all of it");
        near(vault.rewardsOf(operator, alice), 525 * OMNI, "no more");
        vm.prank(operator);
        eq(vault.claimRewards(operator), 175 * OMNI, "the operator's");
        vm.prank(alice);
        near(vault.claimRewards(operator), 525 * OMNI, "the delegator's");
        eq(vault.streamOf(operator).remaining, 0, "nothing left");
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.NothingToClaim.selector, operator));
        vm.prank(alice);
        vault.claimRewards(operator);
    }

    function test_rewardsArePaidOut() public {
        delegateAs(alice, operator, 3000 * OMNI);
        vault.reward(operator, 700 * OMNI);
        skip(7 days);
        uint256 before = token.balanceOf(operator);
        vm.prank(operator);
        uint256 toOperator = vault.claimRewards(operator);
        eq(token.balanceOf(operator) - before, toOperator, "the operator has it");
        vm.prank(alice);
        uint256 toAlice = vault.claimRewards(operator);
        eq(token.balanceOf(alice), toAlice, "the delegator has it");
        near(toOperator + toAlice, 700 * OMNI, "all of it");
    }

    function test_aDelegatorOfOneWeiHasItsPart() public {
        delegateAs(alice, operator, 1);
        vault.reward(operator, 100_000 * OMNI);
        skip(7 days);
        eq(vault.rewardsOf(operator, alice), 99, "100 times its stake, rounded down");
    }

    function test_nobodyIsPaidWhereNobodyIsNamed() public {
        SlashResult memory result =
            vault.slash(operator, 100 * OMNI, SlashPayout(address(0), 100 * OMNI, address(0), 100 * OMNI));
        eq(result.rewarded + result.refunded, 0, "nobody");
        eq(result.burned, 100 * OMNI, "all of it is burned");
    }

    function test_aCommissionThatAppliesAtOnceAnnouncesNothing() public {
        vm.startPrank(operator);
        vault.setCommission(2000);
        skip(14 days);
        vault.applyCommission();
        vault.setCommission(3000);
        vault.setCommission(1500);
        vm.stopPrank();
        Commission memory commission = vault.commissionOf(operator);
        eq(commission.rate, 1500, "lower at once");
        eq(uint256(commission.nextRate) + commission.nextAt, 0, "nothing announced");
    }

    function test_laterRewardsJoinWhatRemains() public {
        vault.reward(operator, 700 * OMNI);
        skip(1 days);
        vault.reward(operator, 100 * OMNI);
        eq(vault.streamOf(operator).remaining, 700 * OMNI, "six sevenths and the new");
        eq(vault.streamOf(operator).endsAt, hub.clock() + 7 days, "for a week");
        skip(7 days);
        eq(vault.rewardsOf(operator, operator), 800 * OMNI, "all");
    }

    function test_commissionIsTakenOfWhatDelegatorsEarn() public {
        vm.prank(operator);
        vault.setCommission(1000);
        skip(14 days);
        delegateAs(alice, operator, 1000 * OMNI);
        vault.reward(operator, 700 * OMNI);
        skip(1 days);
        vm.prank(operator);
        vault.applyCommission();
        eq(vault.rewardsOf(operator, operator), 50 * OMNI, "nothing of what flowed before");
        skip(6 days);
        eq(vault.rewardsOf(operator, operator), 380 * OMNI, "own part and a tenth of the rest");
        near(vault.rewardsOf(operator, alice), 320 * OMNI, "the rest");
    }

    function test_whoComesLateEarnsFromThenOn() public {
        delegateAs(alice, operator, 1000 * OMNI);
        vault.reward(operator, 700 * OMNI);
        skip(1 days);
        delegateAs(bob, operator, 2000 * OMNI);
        eq(vault.rewardsOf(operator, bob), 0, "nothing of the first day");
        skip(1 days);
        near(vault.rewardsOf(operator, alice), 75 * OMNI, "a half, then a quarter");
        near(vault.rewardsOf(operator, bob), 50 * OMNI, "a half");
        vm.prank(alice);
        vault.undelegate(operator, 1000 * OMNI);
        skip(5 days);
        near(vault.rewardsOf(operator, alice), 75 * OMNI, "what exits earns nothing");
    }

    function test_rewardsWaitWhileNobodyIsStaked() public {
        vault.reward(operator, 700 * OMNI);
        vm.prank(operator);
        vault.unstake(1000 * OMNI);
        skip(30 days);
        eq(vault.rewardsOf(operator, operator), 0, "nothing flowed");
        stakeAs(operator, 1);
        skip(1 days);
        eq(vault.rewardsOf(operator, operator), 100 * OMNI, "a day's");
    }

    function test_rewardsStandStillDuringAPause() public {
        vault.reward(operator, 700 * OMNI);
        hub.pause();
        skip(72 hours);
        eq(vault.rewardsOf(operator, operator), 0, "nothing flowed");
        skip(1 days);
        eq(vault.rewardsOf(operator, operator), 100 * OMNI, "a day's");
    }

    function test_whatWasEarnedOutlivesAWipe() public {
        delegateAs(alice, operator, 1000 * OMNI);
        vault.reward(operator, 700 * OMNI);
        skip(1 days);
        slash(operator, type(uint256).max);
        near(vault.rewardsOf(operator, alice), 50 * OMNI, "earned before");
        skip(3 days);
        stakeAs(operator, 1000 * OMNI);
        delegateAs(bob, operator, 1000 * OMNI);
        skip(6 days);
        near(vault.rewardsOf(operator, alice), 50 * OMNI, "and no more");
        near(vault.rewardsOf(operator, bob), 300 * OMNI, "the rest of the stream");
        vm.prank(alice);
        near(vault.claimRewards(operator), 50 * OMNI, "paid");
    }

    function test_whatARescaleLeavesEarnsOnceTouched() public {
        delegateAs(alice, operator, 9000 * OMNI);
        slash(operator, 10_000 * OMNI - 1e6);
        (Pool memory pool,) = vault.delegatedPoolsOf(operator);
        eq(pool.generation, 1, "rescaled");
        vault.reward(operator, 7 * OMNI);
        skip(1 days);
        eq(vault.rewardsOf(operator, alice), 0, "not before");
        vm.prank(alice);
        vault.undelegate(operator, 1);
        skip(6 days);
        isTrue(vault.rewardsOf(operator, alice) > 5 * OMNI, "from then on");
    }

    function testFuzz_rewardsAreConserved(uint256 a, uint256 b, uint256 amount, uint256 rate, uint256[6] memory times)
        public
    {
        vm.startPrank(stranger);
        vault.setCommission(bound(rate, 0, 5000));
        vault.setDelegationLimit(type(uint256).max);
        vm.stopPrank();
        stakeAs(stranger, 100_000 * OMNI);
        amount = bound(amount, 1, 1_000_000 * OMNI);
        delegateAs(alice, stranger, bound(a, 1, 400_000 * OMNI));
        vault.reward(stranger, amount);
        for (uint256 i; i < 6; ++i) {
            skip(bound(times[i], 0, 2 days));
            delegateAs(bob, stranger, bound(b, 1, 1000 * OMNI));
        }
        skip(7 days);
        uint256 sum =
            vault.rewardsOf(stranger, stranger) + vault.rewardsOf(stranger, alice) + vault.rewardsOf(stranger, bob);
        atMost(sum, amount, "no more than was given");
        isTrue(sum + 20 >= amount, "no less but for rounding");
    }

    function near(uint256 actual, uint256 expected, string memory what) private pure {
        atMost(actual, expected, what);
        isTrue(actual + 10 >= expected, what);
    }
}
