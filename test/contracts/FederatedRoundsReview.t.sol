// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IBeacon} from "../../contracts/interfaces/IBeacon.sol";
import {IClock} from "../../contracts/interfaces/IClock.sol";
import {IFederatedRounds} from "../../contracts/interfaces/IFederatedRounds.sol";
import {IModelRegistry} from "../../contracts/interfaces/IModelRegistry.sol";
import {FederatedRounds} from "../../contracts/FederatedRounds.sol";
import {RoundPanel} from "../../contracts/RoundPanel.sol";
import {CancelReason, RoundDeadlines, RoundPhase, RoundRules, Upload} from "../../contracts/types/RoundTypes.sol";
import {Rounds} from "./utils/Rounds.sol";

/// @notice Stands in for token, vault, hub and registry; as a token it calls the panel again while it pays.
contract ReentrantPanelToken {
    mapping(address account => uint256) public balanceOf;
    RoundPanel public panel;
    address public victim;
    uint256 public reentered;

    function arm(RoundPanel panel_, address victim_) external {
        (panel, victim) = (panel_, victim_);
    }

    function give(address account, uint256 amount) external {
        balanceOf[account] += amount;
    }

    function transferFrom(address from, address receiver, uint256 amount) external returns (bool) {
        balanceOf[from] -= amount;
        balanceOf[receiver] += amount;
        return true;
    }

    function transfer(address receiver, uint256 amount) external returns (bool) {
        if (address(panel) != address(0)) {
            try panel.collectFee(1, victim) {
                ++reentered;
            } catch {}
        }
        balanceOf[msg.sender] -= amount;
        balanceOf[receiver] += amount;
        return true;
    }

    function burn(uint256 amount) external {
        balanceOf[msg.sender] -= amount;
    }

    function vault() external view returns (address) {
        return address(this);
    }

    function hub() external view returns (address) {
        return address(this);
    }

    function token() external view returns (address) {
        return address(this);
    }

    function clock() external view returns (uint64) {
        return uint64(block.timestamp);
    }

    function paused() external pure returns (bool) {
        return false;
    }

    function modelOf(bytes32) external pure returns (bytes32[5] memory) {}

    function standingOf(address) external pure returns (bool, uint256) {
        return (true, 1);
    }

    function activeStake(address) external pure returns (uint256) {
        return 1000e18;
    }
}

/// @notice What a second look found, or found closed: each a name, and the rule that bounds it.
contract FederatedRoundsReviewTest is Rounds {
    function setUp() public {
        deployRounds();
    }

    // ---- lateness

    function test_aLateCommitmentIsRefusedAndALateRevealLosesItsBond() public {
        uint256 id = _committed(2);
        toReveal(id);
        fund(who(2), address(rounds), BOND);
        vm.expectRevert(wrongPhase(id, RoundPhase.Reveal, RoundPhase.Commit));
        vm.prank(who(2));
        rounds.commit(id, SALT, 1000);
        revealAs(id, who(0), digestOf(0));
        toHeldOut(id);
        vm.expectRevert(wrongPhase(id, RoundPhase.HeldOut, RoundPhase.Reveal));
        revealAs(id, who(1), digestOf(1));
        uint256 supply = token.totalSupply();
        judgeRound(id, list(100, 100));
        eq(supply - token.totalSupply(), BOND, "burned");
        eq(rounds.owedTo(id, who(1)), 0, "nothing");
    }

    // ---- pause

    function test_aPauseInAnyPhaseRefusesItsCallsAndMovesNoDeadline() public {
        for (uint256 phase; phase <= uint256(RoundPhase.Adopt); ++phase) {
            uint256 id = _at(RoundPhase(phase));
            RoundDeadlines memory ends = rounds.deadlinesOf(id);
            hub.pause();
            skip(48 hours);
            phaseIs(id, RoundPhase(phase), "the clock stands still");
            _everyCallIsRefused(id);
            hub.unpause();
            phaseIs(id, RoundPhase(phase), "no second was lost");
            eq(
                uint256(keccak256(abi.encode(rounds.deadlinesOf(id)))),
                uint256(keccak256(abi.encode(ends))),
                "deadlines are where they were"
            );
            _finish(id, RoundPhase(phase));
            // A guardian pauses once in 14 days.
            skip(15 days);
        }
    }

    // ---- panels

    function test_halfOfTheStakeLowersAGainAndRaisesNone() public {
        uint256 id = _revealed(2);
        toScore(id);
        // Two of equal stake, one of them hostile: it praises its own (1) and denies the other (0).
        _judge(id, list(100, 0), list(0, 900));
        eq(rounds.gainOf(id, 0), 0, "half is enough to deny");
        eq(rounds.gainOf(id, 1), 0, "and not to grant");
        eq(rounds.collect(id, opener), 900 * OMNI + OPENER_BOND, "the prize goes back to whom it came from");
    }

    function test_aBoughtPanelMovesAPotAndNothingElse() public {
        uint256 other = _revealed(2);
        uint256 id = openRound(rulesOfOpen());
        for (uint256 i = 2; i < 4; ++i) {
            commitAs(id, who(i), digestOf(i));
        }
        toReveal(id);
        revealAs(id, who(2), digestOf(2));
        revealAs(id, who(3), digestOf(3));
        eq(token.balanceOf(who(2)), BOND, "bonds are out of its reach");
        toScore(id);
        // All of the panel lies: everything to contributor 3.
        _judge(id, list(0, 1_000_000), list(0, 1_000_000));
        uint256 paid = rounds.collect(id, who(3)) + rounds.collect(id, opener);
        paid += panel.collectFee(id, judge(0)) + panel.collectFee(id, judge(1));
        eq(paid, POT + OPENER_BOND, "pot and bond, to the wei");
        eq(token.balanceOf(address(rounds)), POT + OPENER_BOND, "the other round's");
        phaseIs(other, RoundPhase.Cancelled, "which nobody served");
        eq(rounds.collect(other, opener), POT, "and which returns its pot");
    }

    /// @dev An opener whose judges hold the panel has the work of others for its gas: no rule here stops it.
    function test_anOpenerWithTheMajorityOfItsPanelHasItsPotBack() public {
        uint256 id = _revealed(2);
        toScore(id);
        _judge(id, list(0, 0), list(0, 0));
        uint256 fees = panel.collectFee(id, judge(0)) + panel.collectFee(id, judge(1));
        eq(rounds.collect(id, opener) + fees, POT + OPENER_BOND, "all of it");
    }

    // ---- contributors against each other and the opener

    function test_belowTheTargetGainContributorsDoNotCompete(uint256 mine, uint256 others) public {
        mine = bound(mine, 10, 500);
        others = bound(others, 0, 500);
        RoundRules memory rules = rulesOfOpen();
        rules.targetGain = 1000;
        uint256 id = settledRound(rules, list(mine, others));
        eq(rounds.owedTo(id, who(0)), (900 * OMNI * mine) / 1000, "whatever the others gained");
    }

    /// @dev Above it they do: an opener that trains an account of its own on its held-out set waters the others down.
    function test_aboveTheTargetGainTheyShareOnePot() public {
        RoundRules memory rules = rulesOfOpen();
        rules.targetGain = 100;
        uint256 id = settledRound(rules, list(100, 9900));
        eq(rounds.owedTo(id, who(0)), 9 * OMNI, "a hundredth, where alone it had all");
    }

    function test_aScoreCapBoundsWhatOneAccountWatersDown() public {
        RoundRules memory rules = rulesOfOpen();
        rules.targetGain = 100;
        rules.maxScore = 100;
        uint256 id = settledRound(rules, list(100, 9900));
        eq(rounds.owedTo(id, who(0)), 450 * OMNI, "half, however well the other overfits");
    }

    function test_aStuffedRoundHoldsItsStuffersBondsUntilTheReveal() public {
        RoundRules memory rules = rulesOfOpen();
        rules.maxContributors = 3;
        uint256 id = openRound(rules);
        for (uint256 i; i < 3; ++i) {
            commitAs(id, who(i), digestOf(i));
        }
        fund(who(3), address(rounds), BOND);
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.RoundFull.selector, id, 3));
        vm.prank(who(3));
        rounds.commit(id, SALT, 1000);
        eq(token.balanceOf(address(rounds)), POT + OPENER_BOND + 3 * BOND, "locked");
        toHeldOut(id);
        uint256 supply = token.totalSupply();
        rounds.cancel(id);
        eq(supply - token.totalSupply(), 3 * BOND, "and burned where they do not even reveal junk");
    }

    function test_aHeldOutCommitmentCopiedFromAnotherOpenerCostsItsBond() public {
        uint256 id = _committed(2);
        RoundRules memory rules = rulesOfOpen();
        address thief = address(0x7417);
        fund(thief, address(rounds), POT + OPENER_BOND);
        vm.prank(thief);
        uint256 copied = rounds.open(rules);
        commitAs(copied, who(5), digestOf(5));
        commitAs(copied, who(6), digestOf(6));
        toReveal(id);
        revealAs(id, who(0), digestOf(0));
        revealAs(copied, who(5), digestOf(5));
        toHeldOut(id);
        rounds.revealHeldOut(id, HELD_OUT, SALT);
        bytes32 thiefs = rounds.hashHeldOut(thief, HELD_OUT, SALT);
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.HeldOutMismatch.selector, rules.heldOut, thiefs));
        rounds.revealHeldOut(copied, HELD_OUT, SALT);
        to(rounds.deadlinesOf(copied).heldOut);
        uint256 supply = token.totalSupply();
        eq(rounds.collect(copied, thief), POT, "the pot, not the bond");
        eq(supply - token.totalSupply(), OPENER_BOND + BOND, "burned, with that of who did not reveal");
    }

    // ---- private rounds

    /// @dev Nothing on chain knows a masked zero, or bytes that nobody can fetch: the cohort's pay is split by heads.
    function test_aFreeRiderOfACohortIsPaidLikeItsMembers() public {
        uint256 id = _drawn(8);
        for (uint256 i; i < 8; ++i) {
            revealAs(id, who(i), i == 7 ? keccak256("nothing") : digestOf(i));
        }
        _judgeOne(id, 500);
        eq(rounds.owedTo(id, who(7)), (900 * OMNI) / 8, "an eighth");
    }

    /// @dev Three of eight that stay away kill a cohort; where gains are above the target, others gain by it.
    function test_killingACohortCostsAThirdOfItsBonds() public {
        uint256 id = _drawn(8);
        for (uint256 i; i < 5; ++i) {
            revealAs(id, who(i), digestOf(i));
        }
        toHeldOut(id);
        uint256 supply = token.totalSupply();
        rounds.cancel(id);
        eq(supply - token.totalSupply(), 3 * BOND, "three bonds");
    }

    function test_aMissedDrawIsReplacedBeforeTheRevealEnds() public {
        uint256 id = _joined(8);
        toReveal(id);
        rounds.draw(id);
        uint64 drawn = rounds.stateOf(id).drawBlock;
        // Nobody recorded it while it could be proven.
        rvm.roll(uint256(drawn) + 257);
        (bool known,, uint64 awaited) = beacon.tryValueOf(drawn);
        isTrue(!known, "not known");
        eq(awaited, uint256(drawn) + 256 + 2, "a later block, fixed by arithmetic");
        rvm.roll(awaited);
        rvm.prevrandao(keccak256("later"));
        beacon.record();
        revealAs(id, who(0), digestOf(0));
        eq(token.balanceOf(who(0)), BOND, "revealed");
    }

    // ---- money

    function test_aPotOfOneWeiEndsToTheWei() public {
        RoundRules memory rules = rulesOfOpen();
        rules.pot = 1;
        uint256 id = openRound(rules);
        for (uint256 i; i < 3; ++i) {
            commitAs(id, who(i), digestOf(i));
        }
        toReveal(id);
        for (uint256 i; i < 3; ++i) {
            revealAs(id, who(i), digestOf(i));
        }
        judgeRound(id, list(100, 100, 100));
        uint256 owed;
        for (uint256 i; i < 3; ++i) {
            owed += rounds.owedTo(id, who(i));
        }
        eq(owed, 1, "one of them has it");
        eq(rounds.collect(id, who(2)), 1, "the last, by the running sum");
        eq(rounds.collect(id, opener), 50 * OMNI, "the least bond");
        eq(token.balanceOf(address(rounds)) + token.balanceOf(address(panel)), 0, "nothing stays");
    }

    function test_aFeeOfOneWeiReachesThePanel() public {
        RoundRules memory rules = rulesOfOpen();
        // 2 wei of fees, of which a validator with two thirds of the stake has 1, and the others none.
        rules.pot = 20;
        stakeAs(judge(0), 3000 * OMNI);
        uint256 id = openRound(rules);
        for (uint256 i; i < 3; ++i) {
            commitAs(id, who(i), digestOf(i));
        }
        toReveal(id);
        for (uint256 i; i < 3; ++i) {
            revealAs(id, who(i), digestOf(i));
        }
        judgeRound(id, list(100, 100, 100));
        eq(token.balanceOf(address(panel)), 1, "the validators' fee");
    }

    function test_aDonationChangesNothing() public {
        uint256 id = _revealed(2);
        require(token.transfer(address(rounds), 7));
        require(token.transfer(address(panel), 9));
        judgeRound(id, list(100, 300));
        uint256 paid = rounds.collect(id, who(0)) + rounds.collect(id, who(1)) + rounds.collect(id, opener);
        for (uint256 i; i < 3; ++i) {
            paid += panel.collectFee(id, judge(i));
        }
        eq(paid, POT + OPENER_BOND, "what the round had");
        eq(token.balanceOf(address(rounds)), 7, "stays");
        eq(token.balanceOf(address(panel)), 9, "stays");
    }

    function test_aReentrantTokenPaysNoFeeTwice() public {
        ReentrantPanelToken hostile = new ReentrantPanelToken();
        FederatedRounds target =
            new FederatedRounds(IModelRegistry(address(hostile)), IBeacon(address(beacon)), address(manager));
        RoundPanel own = RoundPanel(address(target.panel()));
        hostile.give(address(this), 10_000 * OMNI);
        hostile.give(who(0), BOND);
        hostile.give(judge(0), VALIDATOR_BOND);
        RoundRules memory rules = rulesOfOpen();
        rules.heldOut = target.hashHeldOut(address(this), HELD_OUT, SALT);
        (rules.minContributors, rules.minValidators) = (1, 1);
        uint256 id = target.open(rules);
        bytes32 commitment = target.hashContribution(id, who(0), digestOf(0), 100, SALT);
        vm.prank(who(0));
        target.commit(id, commitment, 1000);
        skip(HOUR);
        vm.prank(who(0));
        target.reveal(id, digestOf(0), 100, SALT);
        skip(HOUR);
        target.revealHeldOut(id, HELD_OUT, SALT);
        uint256[] memory words = new uint256[](1);
        words[0] = 100;
        commitment = own.hashScores(id, judge(0), words, SALT);
        vm.prank(judge(0));
        own.commitScores(id, commitment);
        skip(2 * HOUR);
        hostile.arm(own, judge(0));
        vm.prank(judge(0));
        own.revealScores(id, words, SALT);
        eq(hostile.balanceOf(judge(0)), VALIDATOR_BOND, "its bond, once");
        skip(HOUR);
        target.settle(id, 1);
        eq(own.collectFee(id, judge(0)), 100 * OMNI, "the fee, once");
        eq(hostile.reentered(), 0, "nothing inside");
        eq(hostile.balanceOf(address(own)), 0, "nothing of another's");
    }

    // ---- signed uploads

    function testFuzz_uploadsAreEip712(Upload memory u) public view {
        bytes32 typeHash = keccak256(
            "Upload(address rounds,uint256 round,address contributor,bytes32 base,bytes32 digest,uint32 size,uint32 norm)"
        );
        bytes memory data =
            abi.encode(typeHash, u.rounds, u.round, u.contributor, u.base, u.digest, u.size, u.norm);
        bytes32 expected =
            keccak256(abi.encodePacked(hex"1901", hub.DOMAIN_SEPARATOR(), keccak256(data)));
        isTrue(panel.hashUpload(u) == expected, "digest");
    }

    // ---- helpers

    function _committed(uint256 count) private returns (uint256 id) {
        id = openRound(rulesOfOpen());
        for (uint256 i; i < count; ++i) {
            commitAs(id, who(i), digestOf(i));
        }
    }

    function _revealed(uint256 count) private returns (uint256 id) {
        id = _committed(count);
        toReveal(id);
        for (uint256 i; i < count; ++i) {
            revealAs(id, who(i), digestOf(i));
        }
    }

    function _joined(uint256 count) private returns (uint256 id) {
        id = openRound(rulesOfPrivate(8));
        for (uint256 i; i < count; ++i) {
            fund(who(i), address(rounds), BOND);
            vm.prank(who(i));
            rounds.commit(id, keccak256(abi.encode("public key", i)), 1000);
        }
    }

    function _drawn(uint256 count) private returns (uint256 id) {
        id = _joined(count);
        toReveal(id);
        rounds.draw(id);
        uint256 drawBlock = rounds.stateOf(id).drawBlock;
        rvm.roll(drawBlock);
        rvm.prevrandao(keccak256(abi.encode(drawBlock)));
        beacon.record();
    }

    /// @dev Two validators of equal stake, each with scores of its own; settled.
    function _judge(uint256 id, uint256[] memory first, uint256[] memory second) private {
        for (uint256 i; i < 2; ++i) {
            seat(judge(i), 1000 * OMNI);
            scoreAs(id, judge(i), i == 0 ? first : second);
        }
        toScoreReveal(id);
        for (uint256 i; i < 2; ++i) {
            revealScoresAs(id, judge(i), i == 0 ? first : second);
        }
        toSettle(id);
        rounds.settle(id, 2);
    }

    function _judgeOne(uint256 id, uint256 score) private {
        uint256[] memory scores = new uint256[](1);
        scores[0] = score;
        judgeRound(id, scores);
    }

    /// @dev A round of its own in a phase, with all that the phase's calls need.
    function _at(RoundPhase phase) private returns (uint256 id) {
        id = _committed(2);
        if (phase == RoundPhase.Commit) return id;
        toReveal(id);
        revealAs(id, who(0), digestOf(0));
        if (phase == RoundPhase.Reveal) return id;
        toHeldOut(id);
        if (phase == RoundPhase.HeldOut) return id;
        rounds.revealHeldOut(id, HELD_OUT, SALT);
        for (uint256 i; i < 2; ++i) {
            seat(judge(i), 1000 * OMNI);
            scoreAs(id, judge(i), list(100, 0));
        }
        if (phase == RoundPhase.Score) return id;
        toScoreReveal(id);
        revealScoresAs(id, judge(0), list(100, 0));
        if (phase == RoundPhase.ScoreReveal) return id;
        revealScoresAs(id, judge(1), list(100, 0));
        toSettle(id);
        if (phase == RoundPhase.Settle) return id;
        rounds.settle(id, 2);
    }

    /// @dev What a phase was interrupted in goes on to the end.
    function _finish(uint256 id, RoundPhase phase) private {
        if (phase == RoundPhase.Reveal) revealAs(id, who(1), digestOf(1));
        if (phase == RoundPhase.HeldOut) rounds.revealHeldOut(id, HELD_OUT, SALT);
        if (phase == RoundPhase.ScoreReveal) revealScoresAs(id, judge(1), list(100, 0));
        if (phase == RoundPhase.Settle) rounds.settle(id, 2);
        if (phase == RoundPhase.Adopt) {
            vm.prank(judge(0));
            panel.attest(id, SALT);
        }
        skip(2 days);
        if (phase >= RoundPhase.Settle) return phaseIs(id, RoundPhase.Closed, "closed");
        (RoundPhase reached, CancelReason reason) = rounds.outcomeOf(id);
        isTrue(reached == RoundPhase.Cancelled || reached == RoundPhase.Settle, "ended");
        if (reason != CancelReason.None) rounds.cancel(id);
        else rounds.settle(id, 2);
    }

    function _everyCallIsRefused(uint256 id) private {
        bytes memory refused = abi.encodeWithSelector(IClock.ClockPaused.selector, hub.pausedUntil());
        vm.expectRevert(refused);
        rounds.commit(id, SALT, 1000);
        vm.expectRevert(refused);
        rounds.draw(id);
        vm.expectRevert(refused);
        rounds.reveal(id, SALT, 100, SALT);
        vm.expectRevert(refused);
        rounds.revealHeldOut(id, HELD_OUT, SALT);
        vm.expectRevert(refused);
        rounds.settle(id, 1);
        vm.expectRevert(refused);
        rounds.cancel(id);
        vm.expectRevert(refused);
        rounds.collect(id, opener);
        vm.expectRevert(refused);
        panel.commitScores(id, SALT);
        vm.expectRevert(refused);
        panel.revealScores(id, new uint256[](1), SALT);
        vm.expectRevert(refused);
        panel.attest(id, SALT);
        vm.expectRevert(refused);
        panel.collectFee(id, judge(0));
    }
}
