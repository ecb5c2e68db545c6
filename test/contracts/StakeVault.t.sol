// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IClock} from "../../contracts/interfaces/IClock.sol";
import {IStakeVault} from "../../contracts/interfaces/IStakeVault.sol";
import {Exit, Pool, Position, SlashPayout, SlashResult} from "../../contracts/types/StakeTypes.sol";
import {System} from "./utils/System.sol";

contract StakeVaultTest is System {
    function setUp() public {
        deploySystem();
    }

    // ---- stake

    function testFuzz_stakeIsActiveAtOnce(uint256 amount) public {
        amount = bound(amount, 1, 10_000_000 * OMNI);
        stakeAs(operator, amount);
        eq(vault.activeStake(operator), amount, "active");
        eq(vault.stakeOf(operator, operator), amount, "of the holder");
        eq(token.balanceOf(address(vault)), amount, "in the vault");
    }

    function test_aPositionIsInSharesOfItsPool() public {
        stakeAs(operator, 1000 * OMNI);
        slash(operator, 500 * OMNI);
        stakeAs(operator, 500 * OMNI);
        Position memory position = vault.positionOf(operator, operator);
        (Pool memory active,) = vault.poolsOf(operator);
        eq(position.shares, active.shares, "all of them");
        eq(position.generation, active.generation, "of this generation");
    }

    function test_revertsWhenStakingZero() public {
        vm.expectRevert(IStakeVault.AmountZero.selector);
        vault.stake(0);
    }

    function test_aPermitSubmittedByAnotherDoesNoHarm() public {
        (uint8 v, bytes32 r, bytes32 s) = _permit(5 * OMNI);
        vm.prank(stranger);
        token.permit(operator, address(vault), 5 * OMNI, type(uint256).max, v, r, s);
        vm.prank(operator);
        vault.stakeWithPermit(5 * OMNI, type(uint256).max, v, r, s);
        eq(vault.activeStake(operator), 5 * OMNI, "active");
    }

    function test_stakesWithAPermit() public {
        (uint8 v, bytes32 r, bytes32 s) = _permit(7 * OMNI);
        vm.prank(operator);
        vault.stakeWithPermit(7 * OMNI, type(uint256).max, v, r, s);
        eq(vault.activeStake(operator), 7 * OMNI, "active");
        eq(token.nonces(operator), 1, "nonce used");
    }

    // ---- unstake and withdraw

    function test_revertsWhenUnstakingZero() public {
        vm.expectRevert(IStakeVault.AmountZero.selector);
        vault.unstake(0);
    }

    function test_revertsWhenUnstakingMoreThanIsActive() public {
        stakeAs(operator, 10);
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.StakeInsufficient.selector, 11, 10));
        vm.prank(operator);
        vault.unstake(11);
    }

    function test_revertsWhenUnstakingAnothersStake() public {
        stakeAs(operator, 10);
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.StakeInsufficient.selector, 1, 0));
        vm.prank(stranger);
        vault.unstake(1);
    }

    function test_revertsOnTheSeventeenthExit() public {
        stakeAs(operator, 100);
        vm.startPrank(operator);
        for (uint256 i; i < 16; ++i) {
            vault.unstake(1);
        }
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.TooManyExits.selector, 16));
        vault.unstake(1);
        skip(14 days);
        eq(vault.withdraw(), 16, "all at once");
        vault.unstake(1);
        vm.stopPrank();
    }

    function testFuzz_aRoundTripNeverProfits(uint256 staked, uint256 left, uint256 slashed) public {
        staked = bound(staked, 1, 1_000_000 * OMNI);
        left = bound(left, 1, staked);
        stakeAs(operator, staked);
        slash(operator, bound(slashed, 0, staked));
        left = min(left, vault.stakeOf(operator, operator));
        if (left == 0) return;
        vm.startPrank(operator);
        uint64 readyAt = vault.unstake(left);
        vm.warp(readyAt);
        atMost(vault.withdraw(), left, "paid");
        vm.stopPrank();
        eq(vault.exitingStake(operator), 0, "nothing left exiting");
    }

    function test_exitsMatureOneByOne() public {
        stakeAs(operator, 30);
        vm.startPrank(operator);
        vault.unstake(10);
        skip(1 days);
        uint64 second = vault.unstake(20);
        skip(13 days);
        eq(vault.withdrawable(operator, operator), 10, "first is ready");
        eq(vault.withdraw(), 10, "first");
        eq(vault.exitsOf(operator, operator).length, 1, "second waits");
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.NothingToWithdraw.selector, second));
        vault.withdraw();
        skip(1 days);
        eq(vault.withdraw(), 20, "second");
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.NothingToWithdraw.selector, 0));
        vault.withdraw();
        vm.stopPrank();
    }

    function test_theEarliestExitIsNamedWhenNoneIsReady() public {
        stakeAs(operator, 30);
        vm.startPrank(operator);
        uint64 first = vault.unstake(10);
        skip(1);
        vault.unstake(10);
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.NothingToWithdraw.selector, first));
        vault.withdraw();
        vm.stopPrank();
    }

    function test_revertsWhenWithdrawingWhilePaused() public {
        _exitReady();
        hub.pause();
        vm.expectRevert(abi.encodeWithSelector(IClock.ClockPaused.selector, block.timestamp + 72 hours));
        vm.prank(operator);
        vault.withdraw();
    }

    function test_revertsWhenWithdrawingWhileLocked() public {
        _exitReady();
        uint64 until = hub.clock() + 8 days;
        vault.lock(operator, until);
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.OperatorLocked.selector, until));
        vm.prank(operator);
        vault.withdraw();
        skip(8 days);
        vm.prank(operator);
        eq(vault.withdraw(), 1000 * OMNI, "after the lock");
    }

    function test_revertsWhenWithdrawingWhatBacksHeldBackPayment() public {
        stakeAs(operator, 1000 * OMNI);
        depositAs(payer, 10 * OMNI);
        reserveAs(payer, operator, 1, 10 * OMNI);
        vm.prank(operator);
        vault.unstake(500 * OMNI);
        claimAs(operator, voucherOf(1, 2 * OMNI), PAYER_KEY);
        vm.prank(operator);
        vault.unstake(500 * OMNI);
        skip(14 days);
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.HeldBackUnbacked.selector, 2 * OMNI, 0));
        vm.prank(operator);
        vault.withdraw();
        hub.release(operator);
        vm.prank(operator);
        eq(vault.withdraw(), 1000 * OMNI, "after the release");
    }

    // ---- standing

    function test_standingIsLostByEachExitBelowTheMinimum() public {
        stakeAs(operator, 1500 * OMNI);
        (bool eligible, uint32 standing) = vault.standingOf(operator);
        isTrue(eligible, "eligible");
        vm.startPrank(operator);
        vault.unstake(500 * OMNI);
        (eligible,) = vault.standingOf(operator);
        isTrue(eligible, "at the minimum");
        vault.unstake(1);
        vault.unstake(1);
        vm.stopPrank();
        uint32 after_;
        (eligible, after_) = vault.standingOf(operator);
        isTrue(!eligible, "below");
        eq(after_, standing + 2, "lost by each exit that leaves too little");
    }

    function test_aSlashBelowTheMinimumCostsTheStanding() public {
        stakeAs(operator, 1000 * OMNI);
        slash(operator, 1);
        (bool eligible, uint32 standing) = vault.standingOf(operator);
        isTrue(!eligible && standing == 1, "lost");
    }

    // ---- slash

    function test_revertsWhenAStrangerSlashes() public {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        vm.prank(stranger);
        vault.slash(operator, 1, SlashPayout(address(0), 0, address(0), 0));
    }

    function test_slashingNothingIsNoError() public {
        SlashResult memory result = slash(operator, type(uint256).max);
        eq(result.slashed + result.burned, 0, "nothing");
    }

    function test_exitingStakeIsSlashedProRata() public {
        stakeAs(operator, 1000 * OMNI);
        vm.prank(operator);
        vault.unstake(250 * OMNI);
        slash(operator, 100 * OMNI);
        eq(vault.activeStake(operator), 675 * OMNI, "active");
        eq(vault.exitingStake(operator), 225 * OMNI, "exiting");
        skip(14 days);
        vm.prank(operator);
        eq(vault.withdraw(), 225 * OMNI, "paid less");
    }

    function test_aSlashRoundsUpInBothPools() public {
        stakeAs(operator, 3);
        vm.prank(operator);
        vault.unstake(1);
        eq(slash(operator, 1).slashed, 2, "a wei of each");
        eq(vault.activeStake(operator), 1, "active");
        eq(vault.exitingStake(operator), 0, "exiting");
    }

    function testFuzz_slashSplitsWhatItTakes(uint256 active, uint256 exiting, SlashPayout memory payout, uint256 amount)
        public
    {
        active = bound(active, 1, 1_000_000 * OMNI);
        exiting = bound(exiting, 0, active - 1);
        vm.assume(payout.reporter != address(vault) && payout.refundee != address(vault));
        stakeAs(operator, active);
        if (exiting != 0) {
            vm.prank(operator);
            vault.unstake(exiting);
        }
        uint256 total = vault.activeStake(operator) + vault.exitingStake(operator);
        uint256 balance = token.balanceOf(address(vault));
        uint256 supply = token.totalSupply();
        SlashResult memory result = vault.slash(operator, amount, payout);
        eq(result.slashed, result.rewarded + result.refunded + result.burned, "conserved");
        eq(balance - token.balanceOf(address(vault)), result.slashed, "left the vault");
        eq(supply - token.totalSupply(), result.burned, "burned");
        isTrue(result.slashed >= min(amount, total), "rounds up");
        isTrue(result.burned * 2 >= result.slashed, "at least half burned");
        atMost(result.rewarded * 10, result.slashed * 3, "reward");
        atMost(result.refunded * 10, result.slashed * 2, "refund");
        eq(vault.activeStake(operator) + vault.exitingStake(operator), total - result.slashed, "pools");
    }

    function test_aWipedPoolStartsAgainAndOldSharesAreWorthless() public {
        stakeAs(operator, 1000 * OMNI);
        vm.prank(operator);
        vault.unstake(100 * OMNI);
        slash(operator, type(uint256).max);
        eq(vault.stakeOf(operator, operator), 0, "wiped");
        eq(vault.withdrawable(operator, operator), 0, "exits too");
        stakeAs(operator, 5);
        eq(vault.stakeOf(operator, operator), 5, "new generation");
        vm.prank(operator);
        vault.unstake(5);
        skip(14 days);
        vm.prank(operator);
        eq(vault.withdraw(), 5, "only the new exit pays");
        (Pool memory active, Pool memory exiting) = vault.poolsOf(operator);
        eq(active.generation, 256, "active generation");
        eq(exiting.generation, 256, "exiting generation");
    }

    function test_aSlashTakesNoMoreThanItWasToldTo() public {
        stakeAs(operator, 1000 * OMNI);
        SlashResult memory result = slash(operator, 1000 * OMNI - 1);
        eq(result.slashed, 1000 * OMNI - 1, "to the wei");
        eq(vault.stakeOf(operator, operator), 1, "the last one is its holder's");
        stakeAs(operator, 1000 * OMNI);
        isTrue(vault.stakeOf(operator, operator) >= 1000 * OMNI, "and it can stake again");
        slash(operator, 1);
        isTrue(vault.stakeOf(operator, operator) >= 1000 * OMNI - 1, "a small slash stays small");
    }

    function testFuzz_sharesStayBoundedThroughRepeatedSlashes(uint256[8] memory cuts, uint256[8] memory stakes) public {
        for (uint256 i; i < 8; ++i) {
            stakeAs(operator, bound(stakes[i], 1, 1_000_000 * OMNI));
            slash(operator, bound(cuts[i], 0, vault.activeStake(operator)));
            (Pool memory active,) = vault.poolsOf(operator);
            atMost(active.shares, (uint256(active.assets) + 1) * 1e9, "price floor");
        }
    }

    // ---- lock, parameters

    function test_aLockIsNeverShortened() public {
        uint64 until = hub.clock() + 8 days;
        vault.lock(operator, until);
        vault.lock(operator, until - 1);
        eq(vault.lockedUntil(operator), until, "kept");
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.LockTooLong.selector, until + 1, until));
        vault.lock(operator, until + 1);
    }

    function test_theLastOfTheLocksEndsThem() public {
        uint64 now_ = hub.clock();
        vault.lock(operator, now_ + 2 days);
        vault.lock(operator, now_ + 1 days);
        vault.unlock(operator, now_ + 2 days);
        eq(vault.lockedUntil(operator), now_ + 2 days, "one is left: at the latest until then");
        vault.unlock(operator, now_ + 1 days);
        eq(vault.lockedUntil(operator), 0, "none is");
        vault.lock(operator, now_ + 3 days);
        eq(vault.lockedUntil(operator), now_ + 3 days, "locked again");
    }

    function test_revertsWhereThereIsNoLockToEnd() public {
        uint64 now_ = hub.clock();
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        vault.unlock(operator, now_);
    }

    /// @dev Whoever is locked by a lock that lasts and was not ended, is locked as long; who has none that was not ended, is free.
    function testFuzz_locksEndOneByOne(uint256 seed) public {
        uint64[16] memory untils;
        uint256 open;
        for (uint256 i; i < 32; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            skip(seed % 3 days);
            uint256 which = (seed >> 64) % 16;
            if (untils[which] == 0) {
                untils[which] = hub.clock() + 1 + uint64((seed >> 128) % 8 days);
                vault.lock(operator, untils[which]);
                ++open;
            } else {
                vault.unlock(operator, untils[which]);
                untils[which] = 0;
                --open;
            }
            uint64 latest;
            for (uint256 j; j < 16; ++j) {
                if (untils[j] > latest) latest = untils[j];
            }
            if (latest > hub.clock()) isTrue(vault.lockedUntil(operator) >= latest, "locked as long");
            if (open == 0) isTrue(vault.lockedUntil(operator) <= hub.clock(), "free");
        }
    }

    function test_revertsWhenAStrangerLocks() public {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        vm.prank(stranger);
        vault.lock(operator, 1);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        vm.prank(stranger);
        vault.unlock(operator, 1);
    }

    function test_parametersStayWithinBounds() public {
        vault.setMinimumStake(100 * OMNI);
        eq(vault.minimumStake(), 100 * OMNI, "minimum stake");
        vm.expectRevert(_outOfBounds(100 * OMNI - 1, 100 * OMNI, 100_000 * OMNI));
        vault.setMinimumStake(100 * OMNI - 1);
        vm.expectRevert(_outOfBounds(100_000 * OMNI + 1, 100 * OMNI, 100_000 * OMNI));
        vault.setMinimumStake(100_000 * OMNI + 1);
        vault.setExitDelay(21 days);
        eq(vault.exitDelay(), 21 days, "exit delay");
        vm.expectRevert(_outOfBounds(14 days - 1, 14 days, 21 days));
        vault.setExitDelay(14 days - 1);
        vm.expectRevert(_outOfBounds(21 days + 1, 14 days, 21 days));
        vault.setExitDelay(21 days + 1);
    }

    function test_revertsWhenAStrangerSetsParameters() public {
        bytes memory unauthorized = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(unauthorized);
        vault.setMinimumStake(1000 * OMNI);
        vm.expectRevert(unauthorized);
        vault.setExitDelay(14 days);
        vm.stopPrank();
    }

    function test_aLongerExitDelayMovesNoExitUnderWay() public {
        stakeAs(operator, 10);
        vm.prank(operator);
        uint64 readyAt = vault.unstake(5);
        vault.setExitDelay(21 days);
        Exit[] memory exits = vault.exitsOf(operator, operator);
        eq(exits[0].readyAt, readyAt, "unmoved");
        vm.warp(readyAt);
        vm.prank(operator);
        eq(vault.withdraw(), 5, "paid");
    }

    function _exitReady() private {
        stakeAs(operator, 1000 * OMNI);
        vm.prank(operator);
        vault.unstake(1000 * OMNI);
        skip(14 days);
    }

    function _outOfBounds(uint256 value, uint256 minimum, uint256 maximum) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IStakeVault.ParameterOutOfBounds.selector, value, minimum, maximum);
    }

    function _permit(uint256 amount) private returns (uint8 v, bytes32 r, bytes32 s) {
        require(token.transfer(operator, amount));
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 structHash = keccak256(abi.encode(typeHash, operator, address(vault), amount, 0, type(uint256).max));
        return vm.sign(OPERATOR_KEY, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), structHash)));
    }
}
