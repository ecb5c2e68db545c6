// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IRewardDistributor} from "../../contracts/interfaces/IRewardDistributor.sol";
import {RewardDistributor} from "../../contracts/RewardDistributor.sol";
import {Member} from "../../contracts/types/QualityTypes.sol";
import {Pool, RewardClaim} from "../../contracts/types/RewardTypes.sol";
import {Voucher} from "../../contracts/types/SignedTypes.sol";
import {QualitySystem} from "./utils/QualitySystem.sol";

contract RewardDistributorTest is QualitySystem {
    address private rival = address(0x21BA1);

    function setUp() public {
        deployQuality();
        for (uint256 i; i < 4; ++i) {
            joinAs(validator(i), 10_000 * OMNI);
        }
        stakeAs(operator, 1_000_000 * OMNI);
        stakeAs(rival, 1_000_000 * OMNI);
        enrolAs(operator);
        enrolAs(rival);
        nextEpoch();
    }

    // ---- work

    function test_emissionIsNineTenthsOfTheBurnTimesTheScore() public {
        work(operator, 1_000 * OMNI);
        runRound(10_000);
        uint256 score = oracle.scoreOf(operator);
        credit(operator);
        eq(score, 5_750, "a tenth up from what an overdue round left of 5,000");
        Pool memory pool = distributor.poolOf(operator);
        eq(pool.burned, 100 * OMNI, "burn credited");
        eq(pool.raw, 90 * OMNI * score / 10_000, "0.9 x burn x score");
        eq(distributor.earnedOf(operator), 0, "the epoch is not over");
        nextEpoch();
        eq(distributor.earnedOf(operator), pool.raw * 9 / 10, "nine tenths into the pool");
        eq(distributor.validatorPoolOf(oracle.currentEpoch() - 1), pool.raw / 10, "one tenth to the committee");
    }

    function test_creditingTwiceOrLateCountsABurnOnce() public {
        work(operator, 1_000 * OMNI);
        address[] memory twice = new address[](2);
        (twice[0], twice[1]) = (operator, operator);
        distributor.credit(twice);
        uint256 raw = distributor.poolOf(operator).raw;
        credit(operator);
        eq(distributor.poolOf(operator).raw, raw, "once");
        eq(distributor.rawOf(oracle.currentEpoch()), raw, "in the sum too");
        nextEpoch();
        uint256 earned = distributor.earnedOf(operator);
        credit(operator);
        eq(distributor.earnedOf(operator), earned, "folding changes nothing");
        eq(distributor.poolOf(operator).raw, 0, "a new epoch");
    }

    function test_emissionOnRefundedClaims() public {
        accept(operator, 1_000 * OMNI);
        hub.refund(operator, payer, 400 * OMNI);
        credit(operator);
        eq(distributor.poolOf(operator).raw, 0, "nothing at the claim");
        skip(26 hours);
        hub.release(operator);
        credit(operator);
        eq(distributor.poolOf(operator).burned, 60 * OMNI, "only what was released and burned");
        hub.refund(operator, payer, 600 * OMNI);
        credit(operator);
        eq(distributor.poolOf(operator).burned, 60 * OMNI, "nothing is left to refund");
    }

    function test_workWithoutAColumnEarnsNothingLaterEither() public {
        stakeAs(stranger, 1_000_000 * OMNI);
        work(stranger, 1_000 * OMNI);
        credit(stranger);
        enrolAs(stranger);
        credit(stranger);
        eq(distributor.poolOf(stranger).raw, 0, "credited at a score of 0");
        eq(distributor.poolOf(stranger).burned, 100 * OMNI, "and used up");
    }

    function test_theScheduleScalesEverybodyAlike() public {
        uint256 schedule = distributor.scheduleOf(oracle.currentEpoch());
        mockBurn(operator, 4 * schedule);
        mockBurn(rival, 2 * schedule);
        credit(operator);
        credit(rival);
        uint64 epoch = oracle.currentEpoch();
        isTrue(distributor.rawOf(epoch) > schedule, "asks for more");
        nextEpoch();
        uint256 sum = distributor.earnedOf(operator) + distributor.earnedOf(rival);
        atMost(sum + distributor.validatorPoolOf(epoch), schedule, "never more than the schedule");
        isTrue(sum + distributor.validatorPoolOf(epoch) + 3 >= schedule, "nor less, but for rounding");
        atMost(distributor.earnedOf(operator), 2 * distributor.earnedOf(rival) + 2, "pro rata");
    }

    function test_theScheduleHalvesEveryFourYears() public view {
        uint64 first = distributor.firstEpoch();
        uint256 day = distributor.scheduleOf(first);
        eq(distributor.scheduleOf(first - 1), 0, "not before");
        eq(distributor.scheduleOf(first + 1_459), day, "four years");
        eq(distributor.scheduleOf(first + 1_460), day / 2, "half");
        eq(distributor.scheduledBefore(first), 0, "none yet");
        eq(distributor.scheduledBefore(first + 10), 10 * day, "ten days");
        eq(distributor.scheduledBefore(first + 1_470), 1_460 * day + 10 * (day / 2), "across");
        atMost(distributor.scheduledBefore(type(uint64).max), 600_000_000e18, "all of it");
        isTrue(distributor.scheduledBefore(type(uint64).max) > 599_999_999e18, "almost all of it");
    }

    // ---- roots

    function test_aPoolPaysIntoTheOperatorsStream() public {
        uint256 earned = earnedPool();
        uint256 rootId = activeRoot(leaf(operator, earned));
        uint256 minted = token.totalMinted();
        eq(claimOne(rootId, operator, earned), earned, "paid");
        eq(token.totalMinted() - minted, earned, "minted");
        eq(vault.streamOf(operator).remaining, earned, "to operator and delegators");
        eq(distributor.paidOf(operator), earned, "counted");
        vm.expectRevert(IRewardDistributor.NothingToPay.selector);
        this.claimOne(rootId, operator, earned);
    }

    function test_aProofIsNeededForEveryLeaf() public {
        uint256 earned = earnedPool();
        bytes32 other = leaf(rival, 1);
        uint256 rootId = activeRoot(pair(leaf(operator, earned), other));
        RewardClaim[] memory leaves = one(operator, earned);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.LeafUnproven.selector, operator));
        distributor.claim(rootId, leaves);
        leaves[0].proof = new bytes32[](1);
        leaves[0].proof[0] = other;
        eq(distributor.claim(rootId, leaves), earned, "proven");
    }

    /// @dev A node of the tree is no leaf: leaves are hashed twice.
    function testFuzz_innerNodesAreNoLeaves(address a, uint256 x, address b, uint256 y) public view {
        bytes32 inner = pair(leaf(a, x), leaf(b, y));
        isTrue(inner != leaf(a, x) && inner != leaf(b, y), "domain");
        isTrue(distributor.leafOf(a, x) != keccak256(abi.encode(a, x)), "twice");
    }

    function test_aRootAboveItsPoolIsRefutedAndPaysNothing() public {
        uint256 earned = earnedPool();
        uint256 rootId = distributor.postRoot(leaf(operator, earned + 1), "");
        RewardClaim memory claim_ = one(operator, earned + 1)[0];
        uint256 supply = token.totalSupply();
        vm.prank(stranger);
        distributor.refuteRoot(rootId, claim_);
        eq(token.balanceOf(stranger), 500 * OMNI, "half of the bond");
        eq(supply - token.totalSupply(), 500 * OMNI, "half burned");
        bytes memory revoked = abi.encodeWithSelector(IRewardDistributor.RootRevoked.selector, rootId);
        vm.expectRevert(revoked);
        distributor.refuteRoot(rootId, claim_);
        skip(24 hours);
        vm.expectRevert(revoked);
        distributor.claim(rootId, one(operator, earned + 1));
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.BondGone.selector, rootId));
        distributor.returnBond(rootId);
    }

    function test_aRootThatNobodyRefutedStillPaysNoMoreThanThePool() public {
        uint256 earned = earnedPool();
        uint256 rootId = activeRoot(leaf(operator, earned + 1));
        distributor.returnBond(rootId);
        RewardClaim[] memory leaves = one(operator, earned + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IRewardDistributor.PoolExhausted.selector, earned + 1, earned)
        );
        distributor.claim(rootId, leaves);
        uint256 supply = token.totalSupply();
        distributor.refuteRoot(rootId, leaves[0]);
        eq(token.totalSupply(), supply, "its bond was back already");
        isTrue(distributor.rootOf(rootId).revoked, "revoked all the same");
    }

    function test_aRightRootIsNotRefuted() public {
        uint256 earned = earnedPool();
        uint256 rootId = distributor.postRoot(leaf(operator, earned), "cid");
        RewardClaim memory claim_ = one(operator, earned)[0];
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.LeafCovered.selector, earned, earned));
        distributor.refuteRoot(rootId, claim_);
        claim_.cumulative = earned + 1;
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.LeafUnproven.selector, operator));
        distributor.refuteRoot(rootId, claim_);
        uint256 balance = token.balanceOf(address(this));
        uint256 activeAt = distributor.rootOf(rootId).activeAt;
        bytes memory pending = abi.encodeWithSelector(IRewardDistributor.RootPending.selector, activeAt);
        vm.expectRevert(pending);
        distributor.returnBond(rootId);
        vm.expectRevert(pending);
        distributor.claim(rootId, one(operator, earned));
        skip(24 hours);
        distributor.returnBond(rootId);
        eq(token.balanceOf(address(this)) - balance, 1_000 * OMNI, "the bond is back");
        eq(token.balanceOf(address(distributor)), 0, "nothing stays");
    }

    function test_cumulativeAmountsArePaidOnceWhateverTheRoot() public {
        uint256 earned = earnedPool();
        uint256 first = activeRoot(leaf(operator, earned / 2));
        uint256 second = activeRoot(leaf(operator, earned));
        claimOne(second, operator, earned);
        vm.expectRevert(IRewardDistributor.NothingToPay.selector);
        this.claimOne(first, operator, earned / 2);
        eq(distributor.paidOf(operator), earned, "once");
        // What rounding left in the pool is paid with what comes next.
        work(operator, 7);
        credit(operator);
        nextEpoch();
        eq(distributor.earnedOf(operator) - earned, 0, "dust earns dust");
    }

    function test_revertsOnUnknownAndEmptyRoots() public {
        vm.expectRevert(IRewardDistributor.RootZero.selector);
        distributor.postRoot(0, "");
        bytes memory unknown = abi.encodeWithSelector(IRewardDistributor.RootUnknown.selector, 0);
        vm.expectRevert(unknown);
        distributor.rootOf(0);
        vm.expectRevert(unknown);
        distributor.returnBond(0);
        eq(distributor.rootCount(), 0, "none");
    }

    function test_revertsOnClaimsWhilePaused() public {
        uint256 earned = earnedPool();
        uint256 rootId = activeRoot(leaf(operator, earned));
        hub.pause();
        vm.expectRevert(IRewardDistributor.Paused.selector);
        this.claimOne(rootId, operator, earned);
        vm.expectRevert(IRewardDistributor.Paused.selector);
        distributor.claimValidator(0, 0);
    }

    // ---- validators

    function test_theCommitteeSharesATenthBySeats() public {
        work(operator, 1_000 * OMNI);
        credit(operator);
        uint64 epoch = oracle.currentEpoch();
        nextEpoch();
        runRound(8_000);
        uint256 pool = distributor.validatorPoolOf(epoch);
        isTrue(pool != 0, "something to share");
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.Vesting.selector, epoch + 11));
        distributor.claimValidator(epoch, 0);
        vm.warp(block.timestamp + 10 days);
        Member[] memory members = oracle.membersOf(epoch);
        uint256 sum;
        for (uint256 i; i < members.length; ++i) {
            uint256 before = token.balanceOf(members[i].account);
            uint256 paid = distributor.claimValidator(epoch, i);
            eq(paid, pool * members[i].seats / 21, "by seats");
            eq(token.balanceOf(members[i].account) - before, paid, "to the validator");
            sum += paid;
        }
        atMost(sum, pool, "no more than the pool");
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.AlreadyClaimed.selector, epoch, 0));
        distributor.claimValidator(epoch, 0);
    }

    function test_whoPraisedAConvictIsNotPaid() public {
        work(operator, 1_000 * OMNI);
        credit(operator);
        nextEpoch();
        (uint64 epoch, bytes[] memory ballots) = runRound(9_000);
        vm.warp(block.timestamp + 10 days);
        oracle.reportFault(operator, epoch);
        oracle.voidReward(epoch, 0, 0, ballots[0]);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.NotRewarded.selector, epoch, 0));
        distributor.claimValidator(epoch, 0);
    }

    /// @dev Signed in the last second of the epoch, disputed 24 hours later, decided after 8 days: a day is left to void.
    function test_aFaultProvenAtTheLastMomentStillVoids() public {
        work(operator, 1_000 * OMNI);
        credit(operator);
        uint64 epoch = oracle.currentEpoch();
        uint256 lastSecond = (uint256(epoch) + 1) * 24 hours - 1;
        warpTo(lastSecond + 1);
        (, bytes[] memory ballots) = runRound(9_000);
        warpTo(lastSecond + 24 hours + 8 days);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.Vesting.selector, epoch + 11));
        distributor.claimValidator(epoch, 0);
        warpTo(lastSecond + 25 hours + 8 days);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.Vesting.selector, epoch + 11));
        distributor.claimValidator(epoch, 0);
        oracle.reportFault(operator, epoch);
        oracle.voidReward(epoch, 0, 0, ballots[0]);
        warpTo(uint256(epoch + 11) * 24 hours);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.NotRewarded.selector, epoch, 0));
        distributor.claimValidator(epoch, 0);
    }

    function test_silentMembersAndUnfinishedRoundsArePaidNothing() public {
        uint64 epoch = drawRound(keccak256("draw"));
        bytes[] memory ballots = sameBallots(epoch, 9_000);
        ballots[0] = "";
        voteRound(epoch, ballots);
        vm.warp(block.timestamp + 11 days);
        for (uint256 i; i < 2; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.NotRewarded.selector, epoch, i));
            distributor.claimValidator(epoch, i);
        }
    }

    // ---- bootstrap

    function test_canariesAreDrawnAmongThoseWhoStoodBefore() public {
        standAs(operator);
        eq(distributor.candidateOf(operator).weight, 20_000 * OMNI, "counts up to 20,000 OMNI");
        drawCanaries("same epoch");
        for (uint256 i; i < 8; ++i) {
            eq(distributor.canariesOf(oracle.currentEpoch())[i], address(0), "stood too late");
        }
        nextEpoch();
        drawCanaries("next epoch");
        for (uint256 i; i < 8; ++i) {
            eq(distributor.canariesOf(oracle.currentEpoch())[i], operator, "the only candidate");
        }
    }

    function test_canariesAreDrawnProRataToStake() public {
        vm.prank(rival);
        vault.unstake(990_000 * OMNI);
        standAs(operator);
        standAs(rival);
        uint256 whole;
        uint256 half;
        for (uint256 i; i < 50; ++i) {
            nextEpoch();
            drawCanaries(abi.encode(i));
            address[] memory canaries = distributor.canariesOf(oracle.currentEpoch());
            for (uint256 j; j < 8; ++j) {
                if (canaries[j] == operator) ++whole;
                if (canaries[j] == rival) ++half;
            }
        }
        eq(whole + half, 400, "all slots");
        // Expected 267 and 133, standard deviation 9.4.
        isTrue(whole > 220 && whole < 314, "20,000 against 10,000");
    }

    function test_canariesEarnByScoreOnceJudged() public {
        standAs(operator);
        nextEpoch();
        drawCanaries("draw");
        uint64 epoch = oracle.currentEpoch();
        vm.expectRevert(
            abi.encodeWithSelector(
                IRewardDistributor.ScoresNotCurrent.selector, epoch, oracle.lastFinal()
            )
        );
        distributor.creditCanaries(epoch);
        nextEpoch();
        runRound(10_000);
        uint256 score = oracle.scoreOf(operator);
        distributor.creditCanaries(epoch);
        eq(distributor.bootstrapOf(operator), 8 * (2_500 * OMNI * score / 10_000), "by score");
        eq(distributor.bootstrapSpent(), distributor.bootstrapOf(operator), "off the budget");
        eq(distributor.earnedOf(operator), distributor.bootstrapOf(operator), "claimable like the rest");
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.NoCanaries.selector, epoch));
        distributor.creditCanaries(epoch);
    }

    function test_canariesThatNobodyLookedAtEarnNothing() public {
        standAs(operator);
        nextEpoch();
        drawCanaries("draw");
        uint64 epoch = oracle.currentEpoch();
        nextEpoch();
        runRound(NONE);
        distributor.creditCanaries(epoch);
        eq(distributor.bootstrapSpent(), 0, "no opinion, no work");
    }

    /// @dev A column given up and taken anew within the epoch is not the one that was drawn.
    function test_canariesThatEnrolledAnewEarnNothing() public {
        standAs(operator);
        nextEpoch();
        drawCanaries("draw");
        uint64 epoch = oracle.currentEpoch();
        vm.prank(operator);
        vault.unstake(999_500 * OMNI);
        oracle.strike(operator);
        stakeAs(operator, 999_500 * OMNI);
        enrolAs(operator);
        nextEpoch();
        runRound(10_000);
        distributor.creditCanaries(epoch);
        eq(distributor.bootstrapSpent(), 0, "another column");
    }

    /// @dev It stood before the epoch, but with the column that it left: whoever enrols once a value is known is not drawn.
    function test_canariesThatEnrolledAnewAreNotDrawn() public {
        standAs(operator);
        nextEpoch();
        vm.prank(operator);
        vault.unstake(999_500 * OMNI);
        oracle.strike(operator);
        stakeAs(operator, 999_500 * OMNI);
        enrolAs(operator);
        drawCanaries("draw");
        address[] memory drawn = distributor.canariesOf(oracle.currentEpoch());
        for (uint256 i; i < drawn.length; ++i) {
            eq(drawn[i], address(0), "nobody else stands");
        }
    }

    /// @dev Payments buy no canary work: neither who is drawn nor what it earns depends on them.
    function test_paymentsHaveNoInfluenceOnBootstrap() public {
        standAs(operator);
        standAs(rival);
        work(rival, 1_000 * OMNI);
        credit(rival);
        nextEpoch();
        drawCanaries("draw");
        uint64 epoch = oracle.currentEpoch();
        address[] memory canaries = distributor.canariesOf(epoch);
        uint256 drawn;
        for (uint256 i; i < 8; ++i) {
            if (canaries[i] == rival) ++drawn;
        }
        nextEpoch();
        runRound(10_000);
        distributor.creditCanaries(epoch);
        eq(distributor.bootstrapOf(rival), drawn * (2_500 * OMNI * oracle.scoreOf(rival) / 10_000), "by draw");
    }

    function test_columnsAddedAfterTheBlockIsFixedChangeNoDraw() public {
        standAs(operator);
        nextEpoch();
        uint64 block_ = distributor.fixCanaries();
        stakeAs(stranger, 1_000 * OMNI);
        enrolAs(stranger);
        mineTo(block_, keccak256("value"));
        beacon.record();
        distributor.drawCanaries();
        for (uint256 i; i < 8; ++i) {
            eq(distributor.canariesOf(oracle.currentEpoch())[i], operator, "among two columns");
        }
    }

    function test_revertsOnCanariesOutOfTurn() public {
        uint64 epoch = oracle.currentEpoch();
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.NoCanaries.selector, epoch));
        distributor.drawCanaries();
        drawCanaries("draw");
        bytes memory drawn = abi.encodeWithSelector(IRewardDistributor.CanariesDrawn.selector, epoch);
        vm.expectRevert(drawn);
        distributor.fixCanaries();
        vm.expectRevert(drawn);
        distributor.drawCanaries();
        uint64 lastFinal = oracle.lastFinal();
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.NoCanaries.selector, lastFinal));
        distributor.creditCanaries(lastFinal);
        bytes memory denied = abi.encodeWithSelector(IRewardDistributor.NotEligible.selector, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(denied);
        distributor.standForCanaries();
        vm.stopPrank();
        vm.startPrank(operator);
        vault.unstake(999_500 * OMNI);
        vm.expectRevert(abi.encodeWithSelector(IRewardDistributor.NotEligible.selector, operator));
        distributor.standForCanaries();
    }

    function test_theBootstrapBudgetIsFixed() public {
        // Slot of bootstrapSpent: all but 1 OMNI of the budget is gone.
        setSpent(50_000_000e18 - OMNI);
        standAs(operator);
        for (uint256 i; i < 2; ++i) {
            nextEpoch();
            drawCanaries(abi.encode(i));
            uint64 epoch = oracle.currentEpoch();
            nextEpoch();
            runRound(10_000);
            if (i == 1) vm.expectRevert(IRewardDistributor.BootstrapSpent.selector);
            distributor.creditCanaries(epoch);
            eq(distributor.bootstrapOf(operator), OMNI, "the last of it");
        }
    }

    function test_revertsWhereTheCapLeavesLessThanTheBudgets() public {
        manager.grantRole(MINTER, address(this), 0);
        token.mint(address(this), 250_000_001e18);
        vm.expectRevert(
            abi.encodeWithSelector(
                IRewardDistributor.BudgetAboveCap.selector, 650_000_000e18, 649_999_999e18
            )
        );
        new RewardDistributor(oracle, address(manager));
    }

    // ---- helpers

    function claimOne(uint256 rootId, address account, uint256 cumulative) public returns (uint256) {
        return distributor.claim(rootId, one(account, cumulative));
    }

    function credit(address account) private {
        address[] memory list = new address[](1);
        list[0] = account;
        distributor.credit(list);
    }

    function accept(address payee, uint256 amount) private {
        depositAs(payer, amount);
        reserveAs(payer, payee, 1, amount);
        Voucher memory voucher = voucherOf(1, uint256(hub.laneOf(payer, payee, 1).accepted) + amount);
        voucher.payee = payee;
        claimAs(payee, voucher, PAYER_KEY);
    }

    function work(address payee, uint256 amount) private {
        accept(payee, amount);
        skip(26 hours);
        hub.release(payee);
    }

    /// @dev Burn of an operator as if it had been paid ten times as much.
    function mockBurn(address account, uint256 burned) private {
        CallVm(address(vm)).mockCall(
            address(hub), abi.encodeCall(hub.burnedOf, (account)), abi.encode(burned)
        );
    }

    function setSpent(uint256 spent) private {
        for (uint256 slot; slot < 16; ++slot) {
            bytes32 before = CallVm(address(vm)).load(address(distributor), bytes32(slot));
            CallVm(address(vm)).store(address(distributor), bytes32(slot), bytes32(spent));
            if (distributor.bootstrapSpent() == spent) return;
            CallVm(address(vm)).store(address(distributor), bytes32(slot), before);
        }
        revert("no such slot");
    }

    function earnedPool() private returns (uint256 earned) {
        work(operator, 1_000 * OMNI);
        credit(operator);
        nextEpoch();
        earned = distributor.earnedOf(operator);
        isTrue(earned > 1 * OMNI, "something earned");
    }

    function activeRoot(bytes32 root) private returns (uint256 rootId) {
        rootId = distributor.postRoot(root, "");
        skip(24 hours);
    }

    function standAs(address account) private {
        vm.prank(account);
        distributor.standForCanaries();
    }

    function drawCanaries(bytes memory value) private {
        mineTo(distributor.fixCanaries(), keccak256(value));
        beacon.record();
        distributor.drawCanaries();
    }

    function leaf(address account, uint256 cumulative) private pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(account, cumulative))));
    }

    function pair(bytes32 a, bytes32 b) private pure returns (bytes32) {
        return a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a));
    }

    function one(address account, uint256 cumulative) private pure returns (RewardClaim[] memory claims) {
        claims = new RewardClaim[](1);
        claims[0] = RewardClaim(account, cumulative, new bytes32[](0));
    }
}

interface CallVm {
    function mockCall(address target, bytes calldata data, bytes calldata result) external;
    function load(address target, bytes32 slot) external view returns (bytes32);
    function store(address target, bytes32 slot, bytes32 value) external;
}
