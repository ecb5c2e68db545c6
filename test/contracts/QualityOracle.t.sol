// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IBeacon} from "../../contracts/interfaces/IBeacon.sol";
import {IQualityOracle} from "../../contracts/interfaces/IQualityOracle.sol";
import {ScoreMath} from "../../contracts/libraries/ScoreMath.sol";
import {Member, Phase, Subject} from "../../contracts/types/QualityTypes.sol";
import {QualitySystem} from "./utils/QualitySystem.sol";

contract QualityOracleTest is QualitySystem {
    function setUp() public {
        deployQuality();
        for (uint256 i; i < 6; ++i) {
            joinAs(validator(i), 10_000 * OMNI);
        }
        stakeAs(operator, 2_000 * OMNI);
        enrolAs(operator);
        nextEpoch();
    }

    // ---- validators

    function test_aValidatorPutsUpABond() public {
        eq(oracle.bondOf(validator(0)), 100 * OMNI, "bond");
        eq(token.balanceOf(address(oracle)), 600 * OMNI, "held");
        vm.prank(validator(0));
        oracle.quit();
        eq(token.balanceOf(validator(0)), 100 * OMNI, "returned");
        eq(oracle.validators().length, 5, "gone");
    }

    function test_duplicateValidatorsAreRefused() public {
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.AlreadyValidator.selector, validator(0)));
        vm.prank(validator(0));
        oracle.join(100 * OMNI);
    }

    function test_revertsWhenJoiningWithoutStandingOrBond() public {
        vm.startPrank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.NotEligible.selector, stranger));
        oracle.join(100 * OMNI);
        vm.expectRevert(
            abi.encodeWithSelector(IQualityOracle.BondTooSmall.selector, 100 * OMNI - 1, 100 * OMNI)
        );
        oracle.join(100 * OMNI - 1);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.NotValidator.selector, stranger));
        oracle.quit();
    }

    function test_stakeCountsAsFarAsItsBondReaches() public {
        joinAs(validator(7), 1_000_000 * OMNI);
        eq(oracle.validators()[6].weight, 100_000 * OMNI, "1,000 times the bond");
        oracle.open();
        eq(oracle.validators()[6].weight, 100_000 * OMNI, "also when read again");
    }

    function test_aFullListKeepsTheHeaviest() public {
        for (uint256 i = 6; i < 64; ++i) {
            joinAs(validator(i), (i == 40 ? 4_000 : 5_000) * OMNI);
        }
        stakeAs(stranger, 4_000 * OMNI);
        require(token.transfer(stranger, 100 * OMNI));
        vm.startPrank(stranger);
        token.approve(address(oracle), 100 * OMNI);
        vm.expectRevert(
            abi.encodeWithSelector(IQualityOracle.ValidatorsFull.selector, 4_000 * OMNI, 4_000 * OMNI)
        );
        oracle.join(100 * OMNI);
        vm.stopPrank();
        stakeAs(stranger, 1 * OMNI);
        vm.prank(stranger);
        oracle.join(100 * OMNI);
        eq(oracle.validators().length, 64, "still full");
        eq(token.balanceOf(validator(40)), 100 * OMNI, "the lightest got its bond back");
        eq(oracle.bondOf(validator(40)), 0, "and is out");
    }

    function test_revertsOnListChangesWhileARoundDraws() public {
        uint64 epoch = oracle.open();
        bytes memory frozen = abi.encodeWithSelector(IQualityOracle.ValidatorsFrozen.selector, epoch);
        vm.expectRevert(frozen);
        vm.prank(validator(0));
        oracle.quit();
        vm.expectRevert(frozen);
        vm.prank(stranger);
        oracle.join(100 * OMNI);
    }

    function test_revertsWhenQuittingWhilePaused() public {
        hub.pause();
        vm.expectRevert(IQualityOracle.Paused.selector);
        vm.prank(validator(0));
        oracle.quit();
    }

    // ---- draws

    function test_theCommitteeHas21SeatsOfDistinctMembers() public {
        uint64 epoch = drawRound(keccak256("draw"));
        eq(seatsOf(epoch), 21, "seats");
        Member[] memory members = oracle.membersOf(epoch);
        for (uint256 i; i < members.length; ++i) {
            for (uint256 j; j < i; ++j) {
                isTrue(members[i].account != members[j].account, "a member twice");
            }
        }
    }

    /// @dev Two thirds of the stake get 14 of 21 seats on average, in one validator or in many: sybils gain nothing.
    function test_seatsFollowStakeHoweverItIsSplit() public {
        joinStakedWith(validator(9), 60_000 * OMNI);
        uint256 whole;
        uint256 split;
        for (uint256 i; i < 60; ++i) {
            nextEpoch();
            uint64 epoch = drawRound(keccak256(abi.encode(i)));
            Member[] memory members = oracle.membersOf(epoch);
            for (uint256 j; j < members.length; ++j) {
                if (members[j].account == validator(9)) whole += members[j].seats;
                else split += members[j].seats;
            }
            finishEmpty(epoch);
        }
        eq(whole + split, 60 * 21, "all seats");
        // Expected 630, standard deviation 18.
        isTrue(whole > 560 && whole < 700, "half of the stake, half of the seats");
    }

    function test_anUnknownBlockDrawsNobody() public {
        uint64 epoch = oracle.open();
        uint64 block_ = oracle.roundOf(epoch).drawBlock;
        vm.expectRevert(abi.encodeWithSelector(IBeacon.ValueUnknown.selector, block_, block_));
        oracle.draw();
    }

    function test_stakeThatLeftHasNoSeats() public {
        vm.prank(validator(0));
        vault.unstake(9_500 * OMNI);
        uint64 epoch = drawRound(keccak256("draw"));
        Member[] memory members = oracle.membersOf(epoch);
        for (uint256 i; i < members.length; ++i) {
            isTrue(members[i].account != validator(0), "no standing, no seat");
        }
    }

    function test_revertsWithTooFewValidators() public {
        for (uint256 i; i < 4; ++i) {
            if (i == 3) {
                vm.prank(validator(i));
                vault.unstake(9_500 * OMNI);
                vm.expectRevert(abi.encodeWithSelector(IQualityOracle.ValidatorsTooFew.selector, 2, 3));
                oracle.open();
            }
            vm.prank(validator(i));
            oracle.quit();
        }
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.ValidatorsTooFew.selector, 2, 3));
        oracle.open();
    }

    function test_oneRoundAnEpochOneAtATime() public {
        (uint64 epoch,) = runRound(9_000);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.RoundExists.selector, epoch));
        oracle.open();
        nextEpoch();
        epoch = oracle.open();
        nextEpoch();
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.RoundUnderWay.selector, epoch));
        oracle.open();
        vm.expectRevert(
            abi.encodeWithSelector(IQualityOracle.WrongPhase.selector, epoch, uint8(Phase.Opened))
        );
        oracle.close();
    }

    // ---- commit and reveal

    /// @dev A copied commitment cannot be opened: the validator is part of it, and so are chain, oracle and epoch.
    function test_copiedScoreCommits() public {
        uint64 epoch = drawRound(keccak256("draw"));
        bytes memory ballot = ballotOf(1, 7_777);
        (address original, address copier) =
            (oracle.memberAt(epoch, 0).account, oracle.memberAt(epoch, 1).account);
        bytes32 commitment = oracle.commitmentOf(original, epoch, ballot, EVIDENCE, SALT);
        commitAs(epoch, 0, ballot);
        vm.prank(copier);
        oracle.commit(1, commitment);
        warpTo(oracle.roundOf(epoch).commitUntil);
        revealAs(epoch, 0, ballot);
        bytes32 own = oracle.commitmentOf(copier, epoch, ballot, EVIDENCE, SALT);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.CommitMismatch.selector, commitment, own));
        vm.prank(copier);
        oracle.reveal(1, ballot, EVIDENCE, SALT);
        warpTo(oracle.roundOf(epoch).revealUntil);
        oracle.close();
        eq(oracle.bondOf(copier), 0, "the copier lost its bond");
        eq(oracle.bondOf(original), 100 * OMNI, "the original did not");
    }

    function testFuzz_aCommitmentBindsEveryField(uint256 field) public {
        uint64 epoch = drawRound(keccak256("draw"));
        bytes memory ballot = ballotOf(1, 5_000);
        address account = oracle.memberAt(epoch, 0).account;
        bytes32 commitment = oracle.commitmentOf(account, epoch, ballot, EVIDENCE, SALT);
        field = field % 6;
        if (field == 0) vm.chainId(77);
        bytes32 other = oracle.commitmentOf(
            field == 1 ? stranger : account,
            field == 2 ? epoch + 1 : epoch,
            field == 3 ? ballotOf(1, 5_001) : ballot,
            field == 4 ? SALT : EVIDENCE,
            field == 5 ? EVIDENCE : SALT
        );
        isTrue(commitment != other, "another commitment");
    }

    function test_lateReveal() public {
        uint64 epoch = drawRound(keccak256("draw"));
        commitAs(epoch, 0, ballotOf(1, 1));
        uint64 until = oracle.roundOf(epoch).revealUntil;
        address late = oracle.memberAt(epoch, 0).account;
        warpTo(until);
        expectRefusal(late, 0, ballotOf(1, 1), abi.encodeWithSelector(IQualityOracle.RevealClosed.selector, until));
        oracle.close();
        eq(oracle.bondOf(late), 0, "late is never");
    }

    function test_revertsOnEarlyRevealsAndLateCommits() public {
        uint64 epoch = drawRound(keccak256("draw"));
        uint64 until = oracle.roundOf(epoch).commitUntil;
        commitAs(epoch, 0, ballotOf(1, 1));
        address early = oracle.memberAt(epoch, 0).account;
        expectRefusal(early, 0, ballotOf(1, 1), abi.encodeWithSelector(IQualityOracle.RevealNotOpen.selector, until));
        warpTo(until);
        address late = oracle.memberAt(epoch, 1).account;
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.CommitClosed.selector, until));
        vm.prank(late);
        oracle.commit(1, SALT);
    }

    function test_revertsOnCommitsTwiceOrOfOthers() public {
        uint64 epoch = drawRound(keccak256("draw"));
        address first = oracle.memberAt(epoch, 0).account;
        commitAs(epoch, 0, ballotOf(1, 1));
        vm.startPrank(first);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.BallotCommitted.selector, first));
        oracle.commit(0, SALT);
        vm.stopPrank();
        vm.startPrank(stranger);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.NotMember.selector, 0, first));
        oracle.commit(0, SALT);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.NotMember.selector, 99, address(0)));
        oracle.commit(99, SALT);
    }

    function test_revertsOnRevealsTwiceUncommittedOrTooLong() public {
        uint64 epoch = drawRound(keccak256("draw"));
        bytes memory ballot = ballotOf(1, 1);
        (address first, address second) =
            (oracle.memberAt(epoch, 0).account, oracle.memberAt(epoch, 1).account);
        commitAs(epoch, 0, ballot);
        warpTo(oracle.roundOf(epoch).commitUntil);
        expectRefusal(second, 1, ballot, abi.encodeWithSelector(IQualityOracle.NothingToReveal.selector, second));
        bytes memory tooLong = abi.encodeWithSelector(IQualityOracle.ScoresLengthInvalid.selector, 4, 2);
        expectRefusal(first, 0, ballotOf(2, 1), tooLong);
        revealAs(epoch, 0, ballot);
        expectRefusal(first, 0, ballot, abi.encodeWithSelector(IQualityOracle.NothingToReveal.selector, first));
        uint64 until = oracle.roundOf(epoch).revealUntil;
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.RevealOpen.selector, until));
        oracle.close();
    }

    function test_silentMembersLoseTheirBondsAndTheirPlaces() public {
        uint64 epoch = drawRound(keccak256("draw"));
        bytes[] memory ballots = sameBallots(epoch, 6_000);
        address silent = oracle.memberAt(epoch, 1).account;
        ballots[1] = "";
        uint256 supply = token.totalSupply();
        voteRound(epoch, ballots);
        eq(supply - token.totalSupply(), 100 * OMNI, "burned");
        eq(oracle.bondOf(silent), 0, "no bond");
        for (uint256 i; i < oracle.validators().length; ++i) {
            isTrue(oracle.validators()[i].account != silent, "no validator");
        }
        eq(oracle.roundOf(epoch).seatsRevealed, 21 - oracle.memberAt(epoch, 1).seats, "seats");
    }

    // ---- scores

    function test_aScoreMovesATenthAnEpochTowardsTheMedian() public {
        eq(oracle.scoreOf(operator), 5_000, "where everybody starts");
        uint256[7] memory expected = [uint256(6_000), 7_000, 8_000, 9_000, 9_500, 9_500, 9_500];
        for (uint256 i; i < 7; ++i) {
            runRound(9_500);
            eq(oracle.scoreOf(operator), expected[i], "towards 9,500");
            nextEpoch();
        }
        runRound(0);
        eq(oracle.scoreOf(operator), 8_500, "and down");
        (uint256 score, bool judged) = oracle.judgementOf(operator);
        isTrue(score == 8_500 && judged, "judged");
    }

    /// @dev Whoever praises everybody moves no median, and loses the epoch's reward with the first convict.
    function test_allOnesScoring() public {
        uint64 epoch = drawRound(keccak256("draw"));
        bytes[] memory ballots = sameBallots(epoch, 4_500);
        ballots[0] = ballotOf(1, 10_000);
        voteRound(epoch, ballots);
        finaliseRound(postRight(ballots));
        eq(oracle.scoreOf(operator), 4_500, "the median of the others");

        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.FaultUnreported.selector, epoch, 0));
        oracle.voidReward(epoch, 0, 0, ballots[0]);
        oracle.reportFault(operator, epoch);
        oracle.voidReward(epoch, 0, 0, ballots[0]);
        isTrue(oracle.memberAt(epoch, 0).voided, "praised a convict");
        oracle.voidReward(epoch, 0, 0, ballots[0]);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.ScoreInnocent.selector, 4_500));
        oracle.voidReward(epoch, 1, 0, ballots[1]);
        isTrue(!oracle.memberAt(epoch, 1).voided, "judged well");
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.BallotsInvalid.selector, 1));
        oracle.voidReward(epoch, 1, 0, ballots[0]);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.NotMember.selector, 50, address(0)));
        oracle.voidReward(epoch, 50, 0, ballots[0]);
    }

    function test_havingNoOpinionIsNoPraise() public {
        uint64 epoch = drawRound(keccak256("draw"));
        bytes[] memory ballots = sameBallots(epoch, NONE);
        voteRound(epoch, ballots);
        oracle.reportFault(operator, epoch);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.ScoreInnocent.selector, NONE));
        oracle.voidReward(epoch, 0, 0, ballots[0]);
        eq(oracle.expectedScore(0, ballots), 4_750, "nobody looked: it decays");
    }

    function test_belowTwoThirdsOfTheSeatsTheOldScoreDecays() public {
        uint64 epoch = drawRound(keccak256("draw"));
        bytes[] memory ballots = sameBallots(epoch, 10_000);
        uint256 left = 21;
        for (uint256 i; 3 * left >= 2 * 21; ++i) {
            left -= oracle.memberAt(epoch, i).seats;
            ballots[i] = "";
        }
        voteRound(epoch, ballots);
        finaliseRound(postRight(ballots));
        (uint256 score, bool judged) = oracle.judgementOf(operator);
        isTrue(score == 4_750 && !judged, "a twentieth off, not judged");
    }

    function test_exactlyTwoThirdsOfTheSeatsJudge() public {
        uint64 epoch = drawRound(keccak256("draw"));
        bytes[] memory ballots = sameBallots(epoch, 5_500);
        uint256 count = ballots.length;
        uint256 silent;
        for (uint256 mask = 1; mask < 1 << count && silent != 7; ++mask) {
            silent = 0;
            for (uint256 i; i < count; ++i) {
                bool speaks = mask & (1 << i) == 0;
                ballots[i] = speaks ? ballotOf(1, 5_500) : bytes("");
                if (!speaks) silent += oracle.memberAt(epoch, i).seats;
            }
        }
        eq(silent, 7, "14 of 21 speak");
        voteRound(epoch, ballots);
        eq(oracle.expectedScore(0, ballots), 0x8000 | 5_500, "judged");
    }

    function test_anIdleOracleDecaysAllScores() public {
        runRound(6_000);
        nextEpoch();
        nextEpoch();
        eq(oracle.scoreOf(operator), 5_700, "one round overdue");
        nextEpoch();
        eq(oracle.scoreOf(operator), 5_415, "two");
        runRound(5_415);
        eq(oracle.scoreOf(operator), 5_415, "goes on from there");
        vm.warp(block.timestamp + 3_000 days);
        eq(oracle.scoreOf(operator), 0, "to nothing");
    }

    /// @dev Against a plain reference: the least score with half of the opinions' weight at or below it.
    function testFuzz_theMedianIsTheWeightedOne(uint16[6] memory votes) public {
        uint64 epoch = drawRound(keccak256(abi.encode(votes)));
        bytes[] memory ballots = sameBallots(epoch, 0);
        for (uint256 i; i < ballots.length; ++i) {
            ballots[i] = ballotOf(1, votes[i] % 11_000);
        }
        voteRound(epoch, ballots);
        uint256 expected = slowMedian(epoch, ballots);
        eq(oracle.expectedScore(0, ballots), expected, "median");
        isTrue((expected & 0x7fff) >= 4_000 && (expected & 0x7fff) <= 6_000, "moved a tenth at most");
    }

    function test_theMedianOfTwoEqualHalvesIsTheLower() public pure {
        (uint256[] memory opinions, uint256[] memory weights) = (new uint256[](3), new uint256[](3));
        (opinions[0], opinions[1], opinions[2]) = (9, 1, 5);
        (weights[0], weights[1], weights[2]) = (2, 1, 1);
        eq(ScoreMath.median(opinions, weights, 3, 4), 5, "half of the weight is at 5 and below");
    }

    function test_scoresOfManyColumnsStayApart() public {
        for (uint256 i; i < 34; ++i) {
            stakeAs(validator(100 + i), 1_000 * OMNI);
            enrolAs(validator(100 + i));
        }
        uint64 epoch = drawRound(keccak256("draw"));
        bytes memory ballot;
        for (uint256 i; i < 35; ++i) {
            ballot = bytes.concat(ballot, bytes2(uint16(4_500 + 10 * i)));
        }
        bytes[] memory ballots = sameBallots(epoch, 0);
        for (uint256 i; i < ballots.length; ++i) {
            ballots[i] = ballot;
        }
        // Enrolled while the round runs: its slot is written, its score stays.
        stakeAs(stranger, 1_000 * OMNI);
        eq(enrolAs(stranger), 35, "a new column");
        voteRound(epoch, ballots);
        finaliseRound(postRight(ballots));
        eq(oracle.scoreOf(operator), 4_500, "first");
        for (uint256 i; i < 34; ++i) {
            eq(oracle.scoreOf(validator(100 + i)), 4_510 + 10 * i, "each its own");
        }
        eq(oracle.scoreOf(stranger), 5_000, "not judged yet");
    }

    // ---- posts

    function test_aWrongPostIsRefutedAndARightOneIsNot() public {
        (uint64 epoch, bytes[] memory ballots) = closedRound(6_000);
        bytes memory wrong = abi.encodePacked(uint16(9_000));
        oracle.post(wrong);
        bytes memory right = postRight(ballots);
        eq(oracle.postOf(epoch, keccak256(wrong)).bond, 500 * OMNI, "at stake");

        uint256 supply = token.totalSupply();
        vm.startPrank(stranger);
        oracle.refute(wrong, 0, ballots);
        eq(token.balanceOf(stranger), 250 * OMNI, "half of the bond");
        eq(supply - token.totalSupply(), 250 * OMNI, "half burned");
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.PostUnknown.selector, keccak256(wrong)));
        oracle.refute(wrong, 0, ballots);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.PostCorrect.selector, 0, 0x8000 | 6_000));
        oracle.refute(right, 0, ballots);
        vm.stopPrank();

        uint64 finalAt = oracle.postOf(epoch, keccak256(right)).finalAt;
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.ChallengeOpen.selector, finalAt));
        oracle.finalise(right);
        uint256 balance = token.balanceOf(address(this));
        finaliseRound(right);
        eq(token.balanceOf(address(this)) - balance, 500 * OMNI, "the bond is back");
    }

    /// @dev Wrong posts delay nothing: each has its own window, also beside a right one.
    function test_wrongPostsDelayNothing() public {
        (, bytes[] memory ballots) = closedRound(6_000);
        for (uint256 i; i < 5; ++i) {
            oracle.post(abi.encodePacked(uint16(i)));
        }
        bytes memory right = postRight(ballots);
        for (uint256 i; i < 5; ++i) {
            oracle.refute(abi.encodePacked(uint16(i)), 0, ballots);
        }
        finaliseRound(right);
        eq(oracle.scoreOf(operator), 6_000, "final one window after it was posted");
    }

    function test_revertsOnBallotsThatAreNotTheRevealedOnes() public {
        (, bytes[] memory ballots) = closedRound(6_000);
        bytes memory right = postRight(ballots);
        bytes memory changed = ballots[2];
        ballots[2] = ballotOf(1, 1);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.BallotsInvalid.selector, 2));
        oracle.refute(right, 0, ballots);
        ballots[2] = changed;
        bytes[] memory fewer = new bytes[](1);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.BallotsInvalid.selector, 1));
        oracle.refute(right, 0, fewer);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.ColumnUnknown.selector, 1, 1));
        oracle.refute(right, 1, ballots);
    }

    function test_revertsOnPostsTwiceOrOfAnotherLength() public {
        (, bytes[] memory ballots) = closedRound(6_000);
        bytes memory right = postRight(ballots);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.AlreadyPosted.selector, keccak256(right)));
        oracle.post(right);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.ScoresLengthInvalid.selector, 4, 2));
        oracle.post(ballotOf(2, 1));
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.PostUnknown.selector, keccak256("")));
        oracle.finalise("");
    }

    function test_aRoundWithoutPostsLapses() public {
        (uint64 epoch, bytes[] memory ballots) = closedRound(6_000);
        oracle.post(ballotOf(1, 1));
        uint256 notBefore = oracle.roundOf(epoch).revealUntil + 48 hours;
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.LapseTooEarly.selector, notBefore));
        oracle.lapse();
        bytes32 scoresHash = keccak256(ballotOf(1, 1));
        vm.expectRevert(
            abi.encodeWithSelector(IQualityOracle.WrongPhase.selector, epoch, uint8(Phase.Closed))
        );
        oracle.withdrawPost(epoch, scoresHash);
        warpTo(notBefore);
        oracle.lapse();
        uint256 balance = token.balanceOf(address(this));
        oracle.withdrawPost(epoch, scoresHash);
        eq(token.balanceOf(address(this)) - balance, 500 * OMNI, "an opinion on nothing costs nothing");
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.PostUnknown.selector, scoresHash));
        oracle.withdrawPost(epoch, scoresHash);
        vm.expectRevert(
            abi.encodeWithSelector(IQualityOracle.WrongPhase.selector, epoch, uint8(Phase.Lapsed))
        );
        oracle.refute(ballotOf(1, 1), 0, ballots);
        // Clock says that two epochs passed: the next round decays for the ones in between.
        nextEpoch();
        epoch = oracle.open();
        eq(oracle.roundOf(epoch).missed, epoch - oracle.lastFinal() - 1, "missed");
    }

    // ---- operators

    function test_revertsOnEnrollingTwiceOrWithoutStanding() public {
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.AlreadySubject.selector, operator));
        enrolAs(operator);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.NotEligible.selector, stranger));
        enrolAs(stranger);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.StillEligible.selector, operator));
        oracle.strike(operator);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.NotSubject.selector, stranger));
        oracle.strike(stranger);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.NotSubject.selector, stranger));
        oracle.judgementOf(stranger);
        eq(oracle.scoreOf(stranger), 0, "no column, no score");
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.ColumnUnknown.selector, 1, 1));
        oracle.operatorAt(1);
    }

    /// @dev A bad score cannot be washed off by leaving and coming back; a good one does not survive it.
    function test_aScoreIsNotWashedByEnrollingAnew() public {
        for (uint256 i; i < 2; ++i) {
            runRound(0);
            nextEpoch();
        }
        eq(oracle.scoreOf(operator), 3_000, "bad");
        vm.prank(operator);
        vault.unstake(1_500 * OMNI);
        oracle.strike(operator);
        eq(oracle.scoreOf(operator), 0, "struck");
        stakeAs(operator, 1_500 * OMNI);
        eq(enrolAs(operator), 0, "its column was free");
        eq(oracle.scoreOf(operator), 3_000, "as before");
    }

    function test_aFreedColumnIsNotGivenAwayDuringARound() public {
        vm.prank(operator);
        vault.unstake(1_500 * OMNI);
        oracle.strike(operator);
        eq(oracle.operatorAt(0), address(0), "free");
        uint64 epoch = oracle.open();
        stakeAs(stranger, 1_000 * OMNI);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.ColumnsFrozen.selector, epoch));
        enrolAs(stranger);
        finishDraw(epoch);
        finishEmpty(epoch);
        eq(enrolAs(stranger), 0, "afterwards");
        eq(oracle.scoreOf(stranger), 5_000, "and starts where everybody does");
    }

    function test_aFaultCountsForTheColumnOfItsTime() public {
        Subject memory subject = oracle.subjectOf(operator);
        oracle.reportFault(operator, subject.since - 1);
        isTrue(!oracle.faultIn(subject.since - 1, 0), "before it had the column");
        oracle.reportFault(stranger, subject.since);
        vm.prank(operator);
        vault.unstake(1_500 * OMNI);
        oracle.strike(operator);
        uint64 until = oracle.subjectOf(operator).until;
        oracle.reportFault(operator, until);
        isTrue(!oracle.faultIn(until, 0), "after it lost it");
        oracle.reportFault(operator, subject.since);
        isTrue(oracle.faultIn(subject.since, 0), "while it had it");
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        vm.prank(stranger);
        oracle.reportFault(operator, until);
    }

    // ---- ratings

    function test_ratingsWeighTheFeesBurned() public {
        paid(1, 4 * OMNI);
        vm.startPrank(payer);
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.RatingTooHigh.selector, 10_001));
        oracle.rate(operator, 1, 10_001);
        vm.expectRevert(IQualityOracle.RatingWeightless.selector);
        oracle.rate(operator, 1, 8_000);
        vm.stopPrank();
        skip(26 hours);
        hub.release(operator);
        uint256 score = oracle.scoreOf(operator);
        vm.startPrank(payer);
        eq(oracle.rate(operator, 1, 8_000), 0.4e18, "a tenth of what was paid");
        vm.expectRevert(IQualityOracle.RatingWeightless.selector);
        oracle.rate(operator, 1, 10_000);
        vm.stopPrank();
        eq(oracle.ratingsOf(operator).sum / oracle.ratingsOf(operator).weight, 8_000, "mean");
        eq(oracle.scoreOf(operator), score, "no influence on the score");
    }

    function test_refundedFeesRateNothing() public {
        paid(1, 4 * OMNI);
        hub.refund(operator, payer, 3 * OMNI);
        skip(26 hours);
        hub.release(operator);
        vm.prank(payer);
        eq(oracle.rate(operator, 1, 0), 0.1e18, "only what was burned weighs");
    }

    // ---- governance

    function test_parametersStayWithinBounds() public {
        oracle.setBonds(10e18, 50e18);
        isTrue(oracle.validatorBond() == 10e18 && oracle.postBond() == 50e18, "bonds");
        oracle.setWindows(12 hours, 6 hours, 24 hours);
        eq(oracle.commitWindow() + oracle.revealWindow() + oracle.challengeWindow(), 42 hours, "windows");
        uint256[3][5] memory wrong = [
            [uint256(10e18 - 1), 10e18, 10_000e18],
            [uint256(10_000e18 + 1), 10e18, 10_000e18],
            [uint256(1 hours - 1), 1 hours, 12 hours],
            [uint256(6 hours + 1), 1 hours, 6 hours],
            [uint256(2 hours - 1), 2 hours, 24 hours]
        ];
        for (uint256 i; i < 5; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IQualityOracle.ParameterOutOfBounds.selector, wrong[i][0], wrong[i][1], wrong[i][2]
                )
            );
            if (i < 2) oracle.setBonds(wrong[i][0], 50e18);
            else if (i == 2) oracle.setWindows(wrong[i][0], 1 hours, 2 hours);
            else if (i == 3) oracle.setWindows(1 hours, wrong[i][0], 2 hours);
            else oracle.setWindows(1 hours, 1 hours, wrong[i][0]);
        }
        vm.expectRevert(
            abi.encodeWithSelector(IQualityOracle.ParameterOutOfBounds.selector, 1, 50e18, 10_000e18)
        );
        oracle.setBonds(10e18, 1);
        vm.startPrank(stranger);
        bytes memory denied =
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger);
        vm.expectRevert(denied);
        oracle.setBonds(10e18, 50e18);
        vm.expectRevert(denied);
        oracle.setWindows(1 hours, 1 hours, 2 hours);
    }

    function test_aPauseShortensNoWindow() public {
        uint64 epoch = drawRound(keccak256("draw"));
        commitAs(epoch, 0, ballotOf(1, 1));
        hub.pause();
        skip(72 hours);
        uint256 left = oracle.roundOf(epoch).commitUntil - hub.clock();
        eq(left, 6 hours, "as long as before");
        commitAs(epoch, 1, ballotOf(1, 1));
    }

    // ---- helpers

    function joinStakedWith(address account, uint256 stake) private {
        stakeAs(account, stake);
        joinStaked(account, 100 * OMNI);
    }

    function expectRefusal(address account, uint256 index, bytes memory ballot, bytes memory error) private {
        vm.prank(account);
        vm.expectRevert(error);
        oracle.reveal(index, ballot, EVIDENCE, SALT);
    }

    function closedRound(uint256 score) private returns (uint64 epoch, bytes[] memory ballots) {
        epoch = drawRound(keccak256("draw"));
        ballots = sameBallots(epoch, score);
        voteRound(epoch, ballots);
    }

    function finishDraw(uint64 epoch) private {
        mineTo(oracle.roundOf(epoch).drawBlock, keccak256("later"));
        beacon.record();
        oracle.draw();
    }

    function finishEmpty(uint64 epoch) private {
        bytes[] memory ballots = sameBallots(epoch, NONE);
        voteRound(epoch, ballots);
        finaliseRound(postRight(ballots));
    }

    function paid(uint64 lane, uint256 amount) private {
        depositAs(payer, amount);
        reserveAs(payer, operator, lane, amount);
        claimAs(operator, voucherOf(lane, amount), PAYER_KEY);
    }

    /// @dev The least opinion with half of the weight at or below it, each clipped to what a round may move.
    function slowMedian(uint64 epoch, bytes[] memory ballots) private view returns (uint256 best) {
        uint256 total;
        uint256[] memory scores = new uint256[](ballots.length);
        for (uint256 i; i < ballots.length; ++i) {
            scores[i] = uint16(bytes2(ballots[i]));
            if (scores[i] <= 10_000) total += oracle.memberAt(epoch, i).seats;
        }
        if (3 * total < 42) return 4_750;
        best = type(uint256).max;
        for (uint256 i; i < ballots.length; ++i) {
            uint256 below;
            for (uint256 j; j < ballots.length; ++j) {
                if (scores[j] <= scores[i]) below += oracle.memberAt(epoch, j).seats;
            }
            if (scores[i] > 10_000 || 2 * below < total) continue;
            uint256 clipped = scores[i] < 4_000 ? 4_000 : min(scores[i], 6_000);
            best = min(best, clipped);
        }
        return 0x8000 | best;
    }
}
