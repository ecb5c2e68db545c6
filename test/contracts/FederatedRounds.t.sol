// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IClock} from "../../contracts/interfaces/IClock.sol";
import {IFederatedRounds} from "../../contracts/interfaces/IFederatedRounds.sol";
import {IModelRegistry} from "../../contracts/interfaces/IModelRegistry.sol";
import {IRoundPanel} from "../../contracts/interfaces/IRoundPanel.sol";
import {
    Contribution,
    ContributionState,
    RoundDeadlines,
    RoundKind,
    RoundPhase,
    RoundRules,
    RoundState,
    RoundValidator
} from "../../contracts/types/RoundTypes.sol";
import {Rounds} from "./utils/Rounds.sol";

/// @notice The life of a round, and every refusal on the way.
contract FederatedRoundsTest is Rounds {
    function setUp() public {
        deployRounds();
    }

    // ---- open

    function test_anyoneOpensARoundWithPotAndBond() public {
        uint256 id = openRound(rulesOfOpen());
        eq(id, 1, "ids count from 1");
        eq(rounds.roundCount(), 1, "count");
        eq(token.balanceOf(address(rounds)), POT + OPENER_BOND, "pot and a quarter of it as bond");
        RoundState memory state = rounds.stateOf(id);
        eq(state.opener, opener, "opener");
        eq(state.openedAt, hub.clock(), "opened at");
        isTrue(rounds.rulesOf(id).heldOut == rulesOfOpen().heldOut, "rules");
        RoundDeadlines memory ends = rounds.deadlinesOf(id);
        eq(ends.commit, hub.clock() + HOUR, "commit");
        eq(ends.reveal, hub.clock() + 2 * HOUR, "reveal");
        eq(ends.heldOut, hub.clock() + 3 * HOUR, "held-out");
        eq(ends.score, hub.clock() + 4 * HOUR, "score");
        eq(ends.scoreReveal, hub.clock() + 5 * HOUR, "score reveal");
        eq(ends.adopt, 0, "not settled");
        isTrue(rounds.isParty(id, opener) && !rounds.isParty(id, stranger), "party");
    }

    function test_aSmallPotNeedsTheLeastOpenerBond() public {
        RoundRules memory rules = rulesOfOpen();
        rules.pot = 1;
        uint256 id = openRound(rules);
        eq(rounds.stateOf(id).openerBond, 50 * OMNI, "50 OMNI");
    }

    function test_revertsWhenTheModelIsUnknown() public {
        RoundRules memory rules = rulesOfOpen();
        rules.modelId = keccak256("another");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelUnknown.selector, rules.modelId));
        rounds.open(rules);
    }

    function test_revertsWhenARuleIsOutOfBounds() public {
        RoundRules memory rules = rulesOfOpen();
        rules.heldOut = 0;
        vm.expectRevert(IFederatedRounds.RoundDigestZero.selector);
        rounds.open(rules);

        rules = rulesOfOpen();
        rules.pot = 0;
        _refused(rules, "pot", 0, 1, 1e27);
        rules.pot = 1e27 + 1;
        _refused(rules, "pot", 1e27 + 1, 1, 1e27);
        rules = rulesOfOpen();
        rules.bond = 5e18 - 1;
        _refused(rules, "bond", 5e18 - 1, 5e18, 1e27);
        rules = rulesOfOpen();
        rules.maxContributors = 1001;
        _refused(rules, "maxContributors", 1001, 1, 1000);
        rules.maxContributors = 0;
        _refused(rules, "maxContributors", 0, 1, 1000);
        rules = rulesOfOpen();
        rules.cohortSize = 8;
        _refused(rules, "cohortSize", 8, 0, 0);
        rules = rulesOfOpen();
        rules.minContributors = 0;
        _refused(rules, "minContributors", 0, 1, 1000);
        rules.minContributors = 3;
        rules.maxContributors = 2;
        _refused(rules, "minContributors", 3, 1, 2);
        rules = rulesOfOpen();
        rules.minValidators = 0;
        _refused(rules, "minValidators", 0, 1, 7);
        rules.minValidators = 8;
        _refused(rules, "minValidators", 8, 1, 7);
        rules = rulesOfOpen();
        rules.validatorBps = 2001;
        _refused(rules, "validatorBps", 2001, 0, 2000);
        rules = rulesOfOpen();
        rules.maxBytes = 0;
        _refused(rules, "maxBytes", 0, 1, 64 * 1024 * 1024);
        rules.maxBytes = 64 * 1024 * 1024 + 1;
        _refused(rules, "maxBytes", 64 * 1024 * 1024 + 1, 1, 64 * 1024 * 1024);
        rules = rulesOfOpen();
        rules.maxNorm = 0;
        _refused(rules, "maxNorm", 0, 1, type(uint32).max);
    }

    function test_revertsWhenAScoreRuleOrADurationIsOutOfBounds() public {
        RoundRules memory rules = rulesOfOpen();
        rules.maxScore = 1e9 + 1;
        _refused(rules, "maxScore", 1e9 + 1, 1, 1e9);
        rules.maxScore = 0;
        _refused(rules, "maxScore", 0, 1, 1e9);
        rules.maxScore = 9;
        _refused(rules, "minScore", 10, 0, 9);
        rules = rulesOfOpen();
        rules.targetGain = 0;
        _refused(rules, "targetGain", 0, 1, 1e12);
        rules.targetGain = 1e12 + 1;
        _refused(rules, "targetGain", 1e12 + 1, 1, 1e12);
        rules = rulesOfOpen();
        rules.revealFor = 299;
        _refused(rules, "revealFor", 299, 300, 14 days);
        rules.revealFor = 14 days + 1;
        _refused(rules, "revealFor", 14 days + 1, 300, 14 days);
        for (uint256 i; i < 5; ++i) {
            rules = rulesOfOpen();
            _setDuration(rules, i, 299);
            _refused(rules, "duration", 299, 300, 14 days);
            _setDuration(rules, i, 14 days + 1);
            _refused(rules, "duration", 14 days + 1, 300, 14 days);
        }
    }

    function test_revertsWhenAPrivateRuleIsOutOfBounds() public {
        RoundRules memory rules = rulesOfPrivate(8);
        rules.cohortSize = 7;
        _refused(rules, "cohortSize", 7, 8, 100);
        rules.cohortSize = 101;
        _refused(rules, "cohortSize", 101, 8, 100);
        rules = rulesOfPrivate(8);
        rules.minContributors = 7;
        _refused(rules, "minContributors", 7, 8, 1000);
        rules = rulesOfPrivate(8);
        rules.revealFor = 3599;
        _refused(rules, "revealFor", 3599, 3600, 14 days);
    }

    function test_revertsWhenTheRoundIsUnknown() public {
        bytes memory unknown = abi.encodeWithSelector(IFederatedRounds.RoundUnknown.selector, 7);
        vm.expectRevert(unknown);
        rounds.commit(7, SALT, 1);
        vm.expectRevert(unknown);
        rounds.outcomeOf(7);
        vm.expectRevert(unknown);
        rounds.cancel(7);
        vm.expectRevert(unknown);
        rounds.collect(7, opener);
        vm.expectRevert(unknown);
        panel.commitScores(7, SALT);
    }

    // ---- commit and reveal

    function test_commitTakesTheBondAndRevealReturnsIt() public {
        uint256 id = openRound(rulesOfOpen());
        commitAs(id, who(0), digestOf(0));
        commitAs(id, who(1), digestOf(1));
        eq(token.balanceOf(who(0)), 0, "bond taken");
        isTrue(rounds.isParty(id, who(1)), "party");
        toReveal(id);
        revealAs(id, who(1), digestOf(1));
        eq(token.balanceOf(who(1)), BOND, "bond back in the same call");
        (uint256 index, Contribution memory contribution) = rounds.contributionOf(id, who(1));
        eq(index, 1, "index");
        isTrue(contribution.content == digestOf(1), "digest");
        eq(contribution.norm, 1000, "norm");
        eq(uint256(contribution.state), uint256(ContributionState.Revealed), "revealed");
        eq(rounds.stateOf(id).revealed, 1, "one revealed");
    }

    function test_revertsWhenACommitmentIsRefused() public {
        RoundRules memory rules = rulesOfOpen();
        rules.maxContributors = 2;
        uint256 id = openRound(rules);
        vm.expectRevert(IFederatedRounds.RoundDigestZero.selector);
        rounds.commit(id, 0, 1000);
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.NormOutOfBounds.selector, 0, 5000));
        rounds.commit(id, SALT, 0);
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.NormOutOfBounds.selector, 5001, 5000));
        rounds.commit(id, SALT, 5001);
        commitAs(id, who(0), digestOf(0));
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.ContributionExists.selector, id, who(0)));
        vm.prank(who(0));
        rounds.commit(id, SALT, 1000);
        commitAs(id, who(1), digestOf(1));
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.RoundFull.selector, id, 2));
        vm.prank(who(2));
        rounds.commit(id, SALT, 1000);
        toReveal(id);
        vm.expectRevert(wrongPhase(id, RoundPhase.Reveal, RoundPhase.Commit));
        rounds.commit(id, SALT, 1000);
    }

    function test_revertsWhenARevealIsRefused() public {
        uint256 id = openRound(rulesOfOpen());
        commitAs(id, who(0), digestOf(0));
        commitAs(id, who(1), digestOf(1));
        vm.expectRevert(wrongPhase(id, RoundPhase.Commit, RoundPhase.Reveal));
        revealAs(id, who(0), digestOf(0));
        toReveal(id);
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.ContributionUnknown.selector, id, stranger));
        revealAs(id, stranger, digestOf(0));
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.ContributionUnknown.selector, id, stranger));
        rounds.contributionOf(id, stranger);
        vm.expectRevert(IFederatedRounds.RoundDigestZero.selector);
        revealAs(id, who(0), 0);
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.ContributionSizeInvalid.selector, 0, 1_000_000));
        vm.prank(who(0));
        rounds.reveal(id, digestOf(0), 0, SALT);
        vm.expectRevert(
            abi.encodeWithSelector(IFederatedRounds.ContributionSizeInvalid.selector, 1_000_001, 1_000_000)
        );
        vm.prank(who(0));
        rounds.reveal(id, digestOf(0), 1_000_001, SALT);
        vm.expectRevert(
            abi.encodeWithSelector(
                IFederatedRounds.ContributionMismatch.selector,
                rounds.hashContribution(id, who(0), digestOf(0), 100, SALT),
                rounds.hashContribution(id, who(0), digestOf(9), 100, SALT)
            )
        );
        revealAs(id, who(0), digestOf(9));
        revealAs(id, who(0), digestOf(0));
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.ContributionRevealed.selector, id, who(0)));
        revealAs(id, who(0), digestOf(0));
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.RoundNotPrivate.selector, id));
        rounds.draw(id);
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.CohortsNotDrawn.selector, id));
        rounds.cohortOf(id, 0);
    }

    function test_contributionsAreListedPageByPage() public {
        uint256 id = openRound(rulesOfOpen());
        for (uint256 i; i < 5; ++i) {
            commitAs(id, who(i), digestOf(i));
        }
        (Contribution[] memory page, uint256 next) = rounds.contributionsOf(id, 0, 2);
        eq(page.length, 2, "two");
        eq(next, 2, "more");
        eq(page[1].contributor, who(1), "in order");
        (page, next) = rounds.contributionsOf(id, 3, 10);
        eq(page.length, 2, "the rest");
        eq(next, 0, "no more");
        (page, next) = rounds.contributionsOf(id, 5, 10);
        eq(page.length + next, 0, "beyond");
    }

    // ---- held-out set

    function test_whoeverKnowsTheHeldOutSetRevealsIt() public {
        uint256 id = _revealed();
        toHeldOut(id);
        vm.expectRevert(IFederatedRounds.RoundDigestZero.selector);
        rounds.revealHeldOut(id, 0, SALT);
        vm.expectRevert(
            abi.encodeWithSelector(
                IFederatedRounds.HeldOutMismatch.selector,
                rounds.hashHeldOut(opener, HELD_OUT, SALT),
                rounds.hashHeldOut(opener, HELD_OUT, HELD_OUT)
            )
        );
        rounds.revealHeldOut(id, HELD_OUT, HELD_OUT);
        phaseIs(id, RoundPhase.HeldOut, "hidden");
        vm.prank(stranger);
        rounds.revealHeldOut(id, HELD_OUT, SALT);
        phaseIs(id, RoundPhase.Score, "scoring begins at once");
        isTrue(rounds.stateOf(id).heldOut == HELD_OUT, "kept");
        vm.expectRevert(wrongPhase(id, RoundPhase.Score, RoundPhase.HeldOut));
        rounds.revealHeldOut(id, HELD_OUT, SALT);
    }

    function test_theHeldOutSetStaysHiddenUntilContributionsAreKnown() public {
        uint256 id = _revealed();
        vm.expectRevert(wrongPhase(id, RoundPhase.Reveal, RoundPhase.HeldOut));
        rounds.revealHeldOut(id, HELD_OUT, SALT);
    }

    // ---- validators

    function test_revertsWhenScoresAreRefused() public {
        uint256 id = _revealed();
        vm.expectRevert(wrongPhase(id, RoundPhase.Reveal, RoundPhase.Score));
        panel.commitScores(id, SALT);
        toScore(id);
        vm.expectRevert(IFederatedRounds.RoundDigestZero.selector);
        panel.commitScores(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IRoundPanel.ValidatorIneligible.selector, stranger));
        vm.prank(stranger);
        panel.commitScores(id, SALT);
        stakeAs(judge(0), 1000 * OMNI - 1);
        vm.expectRevert(abi.encodeWithSelector(IRoundPanel.ValidatorIneligible.selector, judge(0)));
        vm.prank(judge(0));
        panel.commitScores(id, SALT);
        stakeAs(opener, 1000 * OMNI);
        vm.expectRevert(abi.encodeWithSelector(IRoundPanel.ValidatorConflicted.selector, id, opener));
        vm.prank(opener);
        panel.commitScores(id, SALT);
        stakeAs(who(0), 1000 * OMNI);
        vm.expectRevert(abi.encodeWithSelector(IRoundPanel.ValidatorConflicted.selector, id, who(0)));
        vm.prank(who(0));
        panel.commitScores(id, SALT);
        seat(judge(1), 1000 * OMNI);
        scoreAs(id, judge(1), list(1, 2));
        vm.expectRevert(abi.encodeWithSelector(IRoundPanel.ScoresExist.selector, id, judge(1)));
        vm.prank(judge(1));
        panel.commitScores(id, SALT);
    }

    function test_revertsWhenAScoreRevealIsRefused() public {
        uint256 id = _revealed();
        toScore(id);
        for (uint256 i; i < 2; ++i) {
            seat(judge(i), 1000 * OMNI);
            scoreAs(id, judge(i), list(30, 40));
        }
        vm.expectRevert(wrongPhase(id, RoundPhase.Score, RoundPhase.ScoreReveal));
        revealScoresAs(id, judge(0), list(30, 40));
        toScoreReveal(id);
        vm.expectRevert(abi.encodeWithSelector(IRoundPanel.ValidatorUnknown.selector, id, stranger));
        revealScoresAs(id, stranger, list(30, 40));
        vm.expectRevert(abi.encodeWithSelector(IRoundPanel.ScoresLengthWrong.selector, 2, 1));
        revealScoresAs(id, judge(0), new uint256[](9));
        vm.expectRevert(
            abi.encodeWithSelector(
                IRoundPanel.ScoresMismatch.selector,
                panel.hashScores(id, judge(0), pack(list(30, 40)), SALT),
                panel.hashScores(id, judge(0), pack(list(30, 41)), SALT)
            )
        );
        revealScoresAs(id, judge(0), list(30, 41));
        revealScoresAs(id, judge(0), list(30, 40));
        eq(token.balanceOf(judge(0)), VALIDATOR_BOND, "bond back in the same call");
        eq(panel.scoresOf(id, judge(0))[0], 30 | (40 << 32), "kept");
        eq(panel.panelOf(id).weight, 1000 * OMNI, "weight");
        vm.expectRevert(abi.encodeWithSelector(IRoundPanel.ScoresRevealed.selector, id, judge(0)));
        revealScoresAs(id, judge(0), list(30, 40));
    }

    // ---- settlement

    function test_paysByGainAndReturnsTheRest() public {
        RoundRules memory rules = rulesOfOpen();
        rules.targetGain = 1000;
        uint256 id = settledRound(rules, list(100, 300));
        phaseIs(id, RoundPhase.Adopt, "settled");
        RoundState memory state = rounds.stateOf(id);
        eq(state.gain, 400, "gain");
        eq(state.remainder, 540 * OMNI + 1, "six tenths of the prize stay with the opener, and the dust of the fees");
        eq(rounds.gainOf(id, 1), 300, "second");
        eq(rounds.gainOf(id, 2), 0, "none beyond");
        eq(rounds.owedTo(id, who(0)), 90 * OMNI, "announced");
        vm.prank(stranger);
        eq(rounds.collect(id, who(0)), 90 * OMNI, "first");
        eq(rounds.collect(id, who(1)), 270 * OMNI, "second");
        eq(rounds.collect(id, opener), 540 * OMNI + 1 + OPENER_BOND, "opener");
        for (uint256 i; i < 3; ++i) {
            uint256 fee = panel.collectFee(id, judge(i));
            eq(fee, (100 * OMNI) / 3, "a third of the fees");
        }
        eq(token.balanceOf(address(rounds)), 0, "nothing stays behind");
        eq(token.balanceOf(address(panel)), 0, "nothing stays in the panel");
    }

    function test_aGainAboveTheTargetSharesTheWholePot() public {
        uint256 id = settledRound(rulesOfOpen(), list(100, 300));
        eq(rounds.collect(id, who(0)), 225 * OMNI, "a quarter");
        eq(rounds.collect(id, who(1)), 675 * OMNI, "three quarters");
        eq(rounds.stateOf(id).remainder, 100 * OMNI - 3 * ((100 * OMNI) / 3), "dust of the fees");
    }

    function test_theOpenerMayContribute() public {
        uint256 id = openRound(rulesOfOpen());
        commitAs(id, opener, digestOf(0));
        commitAs(id, who(1), digestOf(1));
        toReveal(id);
        revealAs(id, opener, digestOf(0));
        revealAs(id, who(1), digestOf(1));
        judgeRound(id, list(100, 300));
        uint256 before = token.balanceOf(opener);
        uint256 owed = rounds.owedTo(id, opener);
        eq(owed, 225 * OMNI + OPENER_BOND + rounds.stateOf(id).remainder, "both at once");
        eq(rounds.collect(id, opener), owed, "paid");
        eq(token.balanceOf(opener) - before, owed, "received");
        eq(rounds.owedTo(id, opener), 0, "once");
    }

    function test_settlesPageByPage() public {
        RoundRules memory rules = rulesOfOpen();
        uint256 id = openRound(rules);
        uint256[] memory scores = new uint256[](21);
        for (uint256 i; i < 21; ++i) {
            scores[i] = 100 * (i + 1);
            commitAs(id, who(i), digestOf(i));
        }
        toReveal(id);
        for (uint256 i; i < 21; ++i) {
            if (i != 13) revealAs(id, who(i), digestOf(i));
        }
        toScore(id);
        for (uint256 i; i < 2; ++i) {
            seat(judge(i), 1000 * OMNI);
            scoreAs(id, judge(i), scores);
        }
        toScoreReveal(id);
        for (uint256 i; i < 2; ++i) {
            revealScoresAs(id, judge(i), scores);
        }
        vm.expectRevert(wrongPhase(id, RoundPhase.ScoreReveal, RoundPhase.Settle));
        rounds.settle(id, 1);
        toSettle(id);
        vm.expectRevert(IFederatedRounds.SettleLimitZero.selector);
        rounds.settle(id, 0);
        eq(rounds.settle(id, 3), 3, "page");
        eq(rounds.settle(id, 7), 10, "page across words");
        phaseIs(id, RoundPhase.Settle, "not yet");
        eq(rounds.owedTo(id, who(0)), 0, "nothing before the end");
        eq(rounds.settle(id, 100), 21, "the rest");
        for (uint256 i; i < 21; ++i) {
            eq(rounds.gainOf(id, i), i == 13 ? 0 : 100 * (i + 1), "gain");
        }
        vm.expectRevert(wrongPhase(id, RoundPhase.Adopt, RoundPhase.Settle));
        rounds.settle(id, 1);
        RoundValidator[] memory validators = panel.validatorsOf(id);
        eq(validators[0].agreed, 20, "agreed on what counts");
    }

    function test_revertsWhenNothingIsOwed() public {
        uint256 id = settledRound(rulesOfOpen(), list(100, 0));
        bytes memory nothing = abi.encodeWithSelector(IFederatedRounds.NothingToCollect.selector, id, who(1));
        vm.expectRevert(nothing);
        rounds.collect(id, who(1));
        rounds.collect(id, who(0));
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.NothingToCollect.selector, id, who(0)));
        rounds.collect(id, who(0));
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.NothingToCollect.selector, id, stranger));
        panel.collectFee(id, stranger);
    }

    function test_revertsWhenCollectingFromALiveRound() public {
        uint256 id = _revealed();
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.NothingToCollect.selector, id, opener));
        rounds.collect(id, opener);
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.NothingToCollect.selector, id, who(0)));
        rounds.collect(id, who(0));
        toScore(id);
        seat(judge(0), 1000 * OMNI);
        scoreAs(id, judge(0), list(30, 40));
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.NothingToCollect.selector, id, judge(0)));
        panel.collectFee(id, judge(0));
    }

    // ---- adoption

    function test_moreThanHalfOfTheStakeAdoptsAnAdapter() public {
        uint256 id = settledRound(rulesOfOpen(), list(100, 300));
        vm.expectRevert(IFederatedRounds.RoundDigestZero.selector);
        panel.attest(id, 0);
        vm.expectRevert(abi.encodeWithSelector(IRoundPanel.ValidatorUnknown.selector, id, stranger));
        vm.prank(stranger);
        panel.attest(id, SALT);
        vm.prank(judge(0));
        panel.attest(id, SALT);
        isTrue(panel.panelOf(id).adapter == 0, "a third is not enough");
        vm.expectRevert(abi.encodeWithSelector(IRoundPanel.AttestationExists.selector, id, judge(0)));
        vm.prank(judge(0));
        panel.attest(id, SALT);
        vm.prank(judge(1));
        panel.attest(id, HELD_OUT);
        phaseIs(id, RoundPhase.Adopt, "split");
        vm.prank(judge(2));
        panel.attest(id, SALT);
        isTrue(panel.panelOf(id).adapter == SALT, "adopted");
        phaseIs(id, RoundPhase.Closed, "closed");
        rounds.collect(id, who(0));
    }

    function test_halfOfTheStakeAdoptsNothing() public {
        uint256 id = _revealed();
        toScore(id);
        for (uint256 i; i < 3; ++i) {
            seat(judge(i), 1000 * OMNI);
            scoreAs(id, judge(i), list(30, 40));
        }
        toScoreReveal(id);
        revealScoresAs(id, judge(0), list(30, 40));
        revealScoresAs(id, judge(1), list(30, 40));
        toSettle(id);
        rounds.settle(id, 2);
        vm.prank(judge(0));
        panel.attest(id, SALT);
        isTrue(panel.panelOf(id).adapter == 0, "exactly half");
        vm.expectRevert(abi.encodeWithSelector(IRoundPanel.AttestorSilent.selector, id, judge(2)));
        vm.prank(judge(2));
        panel.attest(id, SALT);
        to(rounds.deadlinesOf(id).adopt);
        phaseIs(id, RoundPhase.Closed, "ends without an adapter");
        vm.expectRevert(wrongPhase(id, RoundPhase.Closed, RoundPhase.Adopt));
        vm.prank(judge(1));
        panel.attest(id, SALT);
        rounds.collect(id, who(0));
    }

    // ---- permits, pause, governance

    function test_aPermitAndTheCallItIsForGoTogether() public {
        RoundRules memory rules = rulesOfOpen();
        uint256 amount = POT + OPENER_BOND;
        rules.heldOut = rounds.hashHeldOut(payer, HELD_OUT, SALT);
        require(token.transfer(payer, amount));
        bytes memory permit = _permit(address(rounds), amount);
        bytes[] memory calls = new bytes[](2);
        calls[0] = permit;
        calls[1] = abi.encodeCall(rounds.open, (rules));
        vm.prank(payer);
        rounds.multicall(calls);
        eq(token.balanceOf(address(rounds)), amount, "opened");
        // One that was used already changes nothing.
        vm.prank(payer);
        (bool done,) = address(rounds).call(permit);
        isTrue(done, "harmless");
    }

    function test_validatorsBringPermitsToo() public {
        uint256 id = _revealed();
        toScore(id);
        stakeAs(payer, 1000 * OMNI);
        require(token.transfer(payer, VALIDATOR_BOND));
        bytes[] memory calls = new bytes[](2);
        calls[0] = _permit(address(panel), VALIDATOR_BOND);
        calls[1] = abi.encodeCall(panel.commitScores, (id, SALT));
        vm.prank(payer);
        panel.multicall(calls);
        eq(token.balanceOf(address(panel)), VALIDATOR_BOND, "bond");
        vm.prank(payer);
        (bool done,) = address(panel).call(calls[0]);
        isTrue(done, "harmless");
    }

    function test_revertsWhilePaused() public {
        uint256 id = _revealed();
        RoundRules memory rules = rulesOfOpen();
        hub.pause();
        bytes memory paused = abi.encodeWithSelector(IClock.ClockPaused.selector, block.timestamp + 72 hours);
        vm.expectRevert(paused);
        rounds.open(rules);
        vm.expectRevert(paused);
        rounds.commit(id, SALT, 1);
        vm.expectRevert(paused);
        rounds.reveal(id, SALT, 1, SALT);
        vm.expectRevert(paused);
        rounds.draw(id);
        vm.expectRevert(paused);
        rounds.revealHeldOut(id, HELD_OUT, SALT);
        vm.expectRevert(paused);
        rounds.settle(id, 1);
        vm.expectRevert(paused);
        rounds.cancel(id);
        vm.expectRevert(paused);
        rounds.collect(id, opener);
        vm.expectRevert(paused);
        panel.commitScores(id, SALT);
        vm.expectRevert(paused);
        panel.revealScores(id, new uint256[](1), SALT);
        vm.expectRevert(paused);
        panel.attest(id, SALT);
        vm.expectRevert(paused);
        panel.collectFee(id, judge(0));
    }

    function test_theGovernorSetsBondsWithinBounds() public {
        rounds.setBonds(OMNI, 20 * OMNI, 10_000);
        eq(rounds.minimumBond(), OMNI, "contributor");
        eq(rounds.validatorBond(), 20 * OMNI, "validator");
        eq(rounds.openerBondBps(), 10_000, "opener");
        uint256 id = openRound(rulesOfOpen());
        eq(rounds.stateOf(id).openerBond, POT, "the whole pot");
        _bondsRefused(0.1e18 - 1, 10e18, 1000, 0.1e18 - 1, 0.1e18, 1000e18);
        _bondsRefused(1000e18 + 1, 10e18, 1000, 1000e18 + 1, 0.1e18, 1000e18);
        _bondsRefused(1e18, 10e18 - 1, 1000, 10e18 - 1, 10e18, 1000e18);
        _bondsRefused(1e18, 1000e18 + 1, 1000, 1000e18 + 1, 10e18, 1000e18);
        _bondsRefused(1e18, 10e18, 999, 999, 1000, 10_000);
        _bondsRefused(1e18, 10e18, 10_001, 10_001, 1000, 10_000);
        vm.expectRevert(abi.encodeWithSignature("AccessManagedUnauthorized(address)", stranger));
        vm.prank(stranger);
        rounds.setBonds(OMNI, 20 * OMNI, 10_000);
    }

    function test_aBondIsFixedWhenItIsPutDown() public {
        uint256 id = _revealed();
        toScore(id);
        for (uint256 i; i < 2; ++i) {
            seat(judge(i), 1000 * OMNI);
        }
        scoreAs(id, judge(0), list(30, 40));
        rounds.setBonds(5e18, 500e18, 2500);
        scoreAs(id, judge(1), list(30, 40));
        toScoreReveal(id);
        revealScoresAs(id, judge(0), list(30, 40));
        revealScoresAs(id, judge(1), list(30, 40));
        eq(token.balanceOf(judge(0)) + token.balanceOf(judge(1)), 2 * VALIDATOR_BOND, "what they put down");
    }

    function test_onlyTheRoundsContractRunsThePanel() public {
        bytes memory refused = abi.encodeWithSelector(IRoundPanel.CallerNotRounds.selector, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(refused);
        panel.score(1, 0, new bool[](1), 0, 1);
        vm.expectRevert(refused);
        panel.close(1, 1);
        vm.expectRevert(refused);
        panel.burnSilent(1);
        vm.stopPrank();
    }

    function test_wiring() public view {
        eq(address(rounds.token()), address(token), "token");
        eq(address(rounds.hub()), address(hub), "hub");
        eq(address(rounds.registry()), address(registry), "registry");
        eq(address(rounds.beacon()), address(beacon), "beacon");
        eq(address(panel.rounds()), address(rounds), "rounds");
    }

    // ---- helpers

    function _revealed() private returns (uint256 id) {
        id = openRound(rulesOfOpen());
        commitAs(id, who(0), digestOf(0));
        commitAs(id, who(1), digestOf(1));
        toReveal(id);
        revealAs(id, who(0), digestOf(0));
        revealAs(id, who(1), digestOf(1));
    }

    function _refused(RoundRules memory rules, bytes32 rule, uint256 value, uint256 minimum, uint256 maximum) private {
        vm.expectRevert(
            abi.encodeWithSelector(IFederatedRounds.RoundRuleOutOfBounds.selector, rule, value, minimum, maximum)
        );
        rounds.open(rules);
    }

    function _setDuration(RoundRules memory rules, uint256 which, uint256 value) private pure {
        if (which == 0) rules.commitFor = uint32(value);
        if (which == 1) rules.heldOutFor = uint32(value);
        if (which == 2) rules.scoreFor = uint32(value);
        if (which == 3) rules.scoreRevealFor = uint32(value);
        if (which == 4) rules.adoptFor = uint32(value);
    }

    function _bondsRefused(uint256 a, uint256 b, uint256 c, uint256 value, uint256 minimum, uint256 maximum) private {
        vm.expectRevert(
            abi.encodeWithSelector(IFederatedRounds.ParameterOutOfBounds.selector, value, minimum, maximum)
        );
        rounds.setBonds(a, b, c);
    }

    function _permit(address spender, uint256 amount) private view returns (bytes memory) {
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 struct_ =
            keccak256(abi.encode(typeHash, payer, spender, amount, token.nonces(payer), block.timestamp + 100));
        bytes32 digest = keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), struct_));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(PAYER_KEY, digest);
        return abi.encodeCall(rounds.permit, (amount, block.timestamp + 100, v, r, s));
    }
}
