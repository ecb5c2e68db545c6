// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IFederatedRounds} from "../../contracts/interfaces/IFederatedRounds.sol";
import {IModelRegistry} from "../../contracts/interfaces/IModelRegistry.sol";
import {IRoundPanel} from "../../contracts/interfaces/IRoundPanel.sol";
import {IBeacon} from "../../contracts/interfaces/IBeacon.sol";
import {FederatedRounds} from "../../contracts/FederatedRounds.sol";
import {CancelReason, RoundPhase, RoundRules, RoundState} from "../../contracts/types/RoundTypes.sol";
import {Rounds} from "./utils/Rounds.sol";

/// @notice A contributor that refuses every call.
contract RevertingContributor {
    function act(address target, bytes calldata data) external {
        (bool done, bytes memory answer) = target.call(data);
        require(done, string(answer));
    }

    fallback() external {
        revert("no");
    }
}

/// @notice A token that calls its receiver's contract again while it pays, which OMNI never does. It stands in for vault, hub
/// and registry too.
contract ReentrantToken {
    mapping(address account => uint256) public balanceOf;
    FederatedRounds public target;
    uint256 public round;
    address public victim;
    uint256 public reentered;

    function arm(FederatedRounds target_, uint256 round_, address victim_) external {
        (target, round, victim) = (target_, round_, victim_);
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
        if (address(target) != address(0)) {
            try target.collect(round, victim) {
                ++reentered;
            } catch {}
            try target.cancel(round) {
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
}

/// @notice Named holes, each with the rule that closes it.
contract FederatedRoundsAttacksTest is Rounds {
    function setUp() public {
        deployRounds();
    }

    // ---- copies

    function test_aCopiedCommitmentCannotBeOpened() public {
        uint256 id = openRound(rulesOfOpen());
        commitAs(id, who(0), digestOf(0));
        bytes32 copied = rounds.hashContribution(id, who(0), digestOf(0), 100, SALT);
        fund(who(1), address(rounds), BOND);
        vm.prank(who(1));
        rounds.commit(id, copied, 1000);
        toReveal(id);
        // The thief sees the reveal in the mempool and repeats it, first.
        vm.expectRevert(
            abi.encodeWithSelector(
                IFederatedRounds.ContributionMismatch.selector,
                copied,
                rounds.hashContribution(id, who(1), digestOf(0), 100, SALT)
            )
        );
        revealAs(id, who(1), digestOf(0));
        revealAs(id, who(0), digestOf(0));
        judgeRound(id, list(100, 100));
        eq(rounds.collect(id, who(0)), 900 * OMNI, "all of the prize");
        eq(rounds.owedTo(id, who(1)), 0, "nothing");
    }

    function test_aCopiedRevealCountsForWhoCommittedFirst() public {
        uint256 id = openRound(rulesOfOpen());
        commitAs(id, who(0), digestOf(0));
        // It learned the bytes off chain, and commits to them later.
        commitAs(id, who(1), digestOf(0));
        commitAs(id, who(2), digestOf(0));
        toReveal(id);
        // The copy is revealed first: the order of reveals decides nothing.
        revealAs(id, who(1), digestOf(0));
        revealAs(id, who(2), digestOf(0));
        revealAs(id, who(0), digestOf(0));
        judgeRound(id, list(100, 100, 100));
        eq(rounds.owedTo(id, who(0)), 900 * OMNI, "original");
        eq(rounds.owedTo(id, who(1)), 0, "copy");
        eq(rounds.owedTo(id, who(2)), 0, "copy of the copy");
        eq(token.balanceOf(who(1)), BOND, "its bond is back: copying is no provable fault");
    }

    function testFuzz_exactlyTheFirstCommitmentOfTheSameBytesCounts(uint256 order) public {
        uint256 id = openRound(rulesOfOpen());
        for (uint256 i; i < 4; ++i) {
            commitAs(id, who(i), digestOf(i == 0 ? 0 : 7));
        }
        toReveal(id);
        bool[4] memory done;
        for (uint256 i; i < 4; ++i) {
            uint256 pick = (order >> (8 * i)) % 4;
            while (done[pick]) pick = (pick + 1) % 4;
            done[pick] = true;
            revealAs(id, who(pick), digestOf(pick == 0 ? 0 : 7));
        }
        uint256[] memory scores = new uint256[](4);
        for (uint256 i; i < 4; ++i) {
            scores[i] = 100;
        }
        judgeRound(id, scores);
        eq(rounds.owedTo(id, who(0)), 450 * OMNI, "another's bytes");
        eq(rounds.owedTo(id, who(1)), 450 * OMNI, "first of the three");
        eq(rounds.owedTo(id, who(2)) + rounds.owedTo(id, who(3)), 0, "copies");
    }

    function test_copiedScoresCannotBeOpened() public {
        uint256 id = _revealed();
        toScore(id);
        for (uint256 i; i < 3; ++i) {
            seat(judge(i), 1000 * OMNI);
        }
        scoreAs(id, judge(0), list(30, 40));
        scoreAs(id, judge(1), list(30, 40));
        bytes32 copied = panel.hashScores(id, judge(0), pack(list(30, 40)), SALT);
        vm.prank(judge(2));
        panel.commitScores(id, copied);
        toScoreReveal(id);
        revealScoresAs(id, judge(0), list(30, 40));
        vm.expectRevert(
            abi.encodeWithSelector(
                IRoundPanel.ScoresMismatch.selector,
                copied,
                panel.hashScores(id, judge(2), pack(list(30, 40)), SALT)
            )
        );
        revealScoresAs(id, judge(2), list(30, 40));
    }

    // ---- silence

    function test_aNonRevealingValidatorLosesItsBondAndStopsNothing() public {
        uint256 id = _revealed();
        toScore(id);
        for (uint256 i; i < 3; ++i) {
            seat(judge(i), (i == 2 ? 100_000 : 1000) * OMNI);
            scoreAs(id, judge(i), list(100, 300));
        }
        toScoreReveal(id);
        revealScoresAs(id, judge(0), list(100, 300));
        revealScoresAs(id, judge(1), list(100, 300));
        toSettle(id);
        uint256 supply = token.totalSupply();
        rounds.settle(id, 2);
        eq(supply - token.totalSupply(), VALIDATOR_BOND, "burned");
        eq(panel.feeOwedTo(id, judge(2)), 0, "no fee");
        eq(rounds.collect(id, who(1)), 675 * OMNI, "paid by those who spoke");
        eq(panel.collectFee(id, judge(0)), 50 * OMNI, "the fees are for two");
    }

    function test_aNonRevealingContributorLosesItsBondAndStopsNothing() public {
        uint256 id = openRound(rulesOfOpen());
        for (uint256 i; i < 3; ++i) {
            commitAs(id, who(i), digestOf(i));
        }
        toReveal(id);
        revealAs(id, who(0), digestOf(0));
        uint256 supply = token.totalSupply();
        judgeRound(id, list(100, 300, 300));
        eq(supply - token.totalSupply(), 2 * BOND, "burned, below the minimum of the round");
        eq(rounds.collect(id, who(0)), 900 * OMNI, "paid");
        eq(rounds.owedTo(id, who(1)), 0, "nothing, whatever it was scored");
        eq(rounds.gainOf(id, 1), 0, "no gain");
    }

    function test_anOpenerThatHidesTheHeldOutSetLosesItsBond() public {
        uint256 id = _revealed();
        to(rounds.deadlinesOf(id).heldOut);
        phaseIs(id, RoundPhase.Cancelled, "cancelled");
        vm.expectRevert(wrongPhase(id, RoundPhase.Cancelled, RoundPhase.HeldOut));
        rounds.revealHeldOut(id, HELD_OUT, SALT);
        uint256 supply = token.totalSupply();
        eq(rounds.collect(id, opener), POT, "the pot, not the bond");
        eq(supply - token.totalSupply(), OPENER_BOND, "burned");
        eq(token.balanceOf(address(rounds)), 0, "nothing stays");
        eq(token.balanceOf(who(0)), BOND, "contributors had theirs at the reveal");
    }

    function test_anOpenerCannotCancelBySendingItsOwnCommitmentsAway() public {
        RoundRules memory rules = rulesOfOpen();
        rules.minContributors = 3;
        uint256 id = openRound(rules);
        commitAs(id, who(0), digestOf(0));
        // Two of the opener's make the minimum, and never reveal.
        commitAs(id, who(1), digestOf(1));
        commitAs(id, who(2), digestOf(2));
        toReveal(id);
        revealAs(id, who(0), digestOf(0));
        toHeldOut(id);
        phaseIs(id, RoundPhase.HeldOut, "goes on with one");
    }

    // ---- cancelled rounds

    function test_aRoundWithTooFewCommitmentsReturnsEverything() public {
        uint256 id = openRound(rulesOfOpen());
        commitAs(id, who(0), digestOf(0));
        toReveal(id);
        phaseIs(id, RoundPhase.Cancelled, "cancelled");
        vm.expectRevert(wrongPhase(id, RoundPhase.Cancelled, RoundPhase.Reveal));
        revealAs(id, who(0), digestOf(0));
        uint256 supply = token.totalSupply();
        // Nobody needs to mark it.
        eq(rounds.owedTo(id, who(0)), BOND, "announced");
        eq(rounds.collect(id, who(0)), BOND, "bond");
        eq(rounds.collect(id, opener), POT + OPENER_BOND, "pot and bond");
        eq(token.totalSupply(), supply, "nothing burned");
        vm.expectRevert(wrongPhase(id, RoundPhase.Cancelled, RoundPhase.Cancelled));
        rounds.cancel(id);
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.NothingToCollect.selector, id, who(0)));
        rounds.collect(id, who(0));
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.NothingToCollect.selector, id, opener));
        rounds.collect(id, opener);
    }

    function test_aRoundThatNobodyRevealsReturnsThePotAndBurnsBonds() public {
        uint256 id = openRound(rulesOfOpen());
        commitAs(id, who(0), digestOf(0));
        commitAs(id, who(1), digestOf(1));
        vm.expectRevert(wrongPhase(id, RoundPhase.Commit, RoundPhase.Cancelled));
        rounds.cancel(id);
        toHeldOut(id);
        uint256 supply = token.totalSupply();
        vm.prank(stranger);
        rounds.cancel(id);
        _reasonIs(id, CancelReason.NoContributions);
        eq(supply - token.totalSupply(), 2 * BOND, "burned");
        eq(rounds.owedTo(id, who(0)), 0, "lost");
        eq(rounds.collect(id, opener), POT + OPENER_BOND, "pot and bond");
        eq(token.balanceOf(address(rounds)), 0, "nothing stays");
    }

    function test_aRoundThatNobodyScoresReturnsThePotAndEveryBond() public {
        uint256 id = _revealed();
        toScore(id);
        seat(judge(0), 1000 * OMNI);
        scoreAs(id, judge(0), list(1, 2));
        toScoreReveal(id);
        phaseIs(id, RoundPhase.Cancelled, "one of two validators");
        eq(panel.feeOwedTo(id, judge(0)), VALIDATOR_BOND, "it had no chance to reveal");
        eq(panel.collectFee(id, judge(0)), VALIDATOR_BOND, "bond");
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.NothingToCollect.selector, id, judge(0)));
        panel.collectFee(id, judge(0));
        eq(rounds.collect(id, opener), POT + OPENER_BOND, "pot and bond");
        _reasonIs(id, CancelReason.TooFewValidators);
        eq(token.balanceOf(address(rounds)) + token.balanceOf(address(panel)), 0, "nothing stays");
    }

    function test_aRoundWhoseValidatorsStaySilentReturnsThePot() public {
        uint256 id = _revealed();
        toScore(id);
        for (uint256 i; i < 3; ++i) {
            seat(judge(i), 1000 * OMNI);
            scoreAs(id, judge(i), list(1, 2));
        }
        toScoreReveal(id);
        revealScoresAs(id, judge(1), list(1, 2));
        toSettle(id);
        uint256 supply = token.totalSupply();
        rounds.cancel(id);
        _reasonIs(id, CancelReason.TooFewScores);
        eq(supply - token.totalSupply(), 2 * VALIDATOR_BOND, "two were silent");
        eq(rounds.collect(id, opener), POT + OPENER_BOND, "pot and bond");
        eq(panel.feeOwedTo(id, judge(0)) + panel.feeOwedTo(id, judge(1)), 0, "no fee");
        eq(token.balanceOf(address(rounds)) + token.balanceOf(address(panel)), 0, "nothing stays");
    }

    // ---- scores

    function test_aPotSharedAmongZeroGainsGoesBackToTheOpener() public {
        uint256 id = settledRound(rulesOfOpen(), list(0, 9));
        eq(rounds.owedTo(id, who(0)) + rounds.owedTo(id, who(1)), 0, "below the least score");
        eq(rounds.collect(id, opener), 900 * OMNI + 1 + OPENER_BOND, "prize, dust of the fees, and bond");
        eq(panel.collectFee(id, judge(0)), (100 * OMNI) / 3, "validators worked all the same");
    }

    function test_oneValidatorCannotRaiseAGain() public {
        uint256 id = _revealed();
        toScore(id);
        for (uint256 i; i < 3; ++i) {
            seat(judge(i), 1000 * OMNI);
            scoreAs(id, judge(i), i == 2 ? list(1_000_000, 0) : list(100, 300));
        }
        toScoreReveal(id);
        for (uint256 i; i < 3; ++i) {
            revealScoresAs(id, judge(i), i == 2 ? list(1_000_000, 0) : list(100, 300));
        }
        toSettle(id);
        rounds.settle(id, 2);
        eq(rounds.gainOf(id, 0), 100, "median");
        eq(rounds.gainOf(id, 1), 300, "median");
        eq(panel.feeOwedTo(id, judge(2)), 0, "and is not paid for it");
        eq(panel.feeOwedTo(id, judge(0)), 50 * OMNI, "the others are");
    }

    function test_allOnesScoringEarnsLittle() public {
        uint256 id = openRound(rulesOfOpen());
        uint256[] memory work = new uint256[](10);
        uint256[] memory ones = new uint256[](10);
        for (uint256 i; i < 10; ++i) {
            (work[i], ones[i]) = (1000 * (i + 1), 1_000_000);
            commitAs(id, who(i), digestOf(i));
        }
        toReveal(id);
        for (uint256 i; i < 10; ++i) {
            revealAs(id, who(i), digestOf(i));
        }
        toScore(id);
        for (uint256 i; i < 3; ++i) {
            seat(judge(i), 1000 * OMNI);
            scoreAs(id, judge(i), i == 2 ? ones : work);
        }
        toScoreReveal(id);
        for (uint256 i; i < 3; ++i) {
            revealScoresAs(id, judge(i), i == 2 ? ones : work);
        }
        toSettle(id);
        rounds.settle(id, 10);
        eq(panel.feeOwedTo(id, judge(2)), 0, "agreed on nothing");
    }

    function test_scoresAreClipped() public {
        RoundRules memory rules = rulesOfOpen();
        rules.maxScore = 200;
        uint256 id = settledRound(rules, list(100, 4_000_000_000));
        eq(rounds.gainOf(id, 1), 200, "clipped");
        eq(rounds.owedTo(id, who(0)), 300 * OMNI, "a third");
    }

    function test_seatsFilledWithLittleStakeKeepNobodyOut() public {
        uint256 id = _revealed();
        toScore(id);
        for (uint256 i; i < 16; ++i) {
            seat(judge(i), (1001 + i) * OMNI);
            scoreAs(id, judge(i), list(0, 0));
        }
        seat(judge(16), 1001 * OMNI);
        vm.expectRevert(abi.encodeWithSelector(IRoundPanel.ValidatorOutweighed.selector, 1001 * OMNI, 1001 * OMNI));
        vm.prank(judge(16));
        panel.commitScores(id, SALT);
        seat(judge(17), 5000 * OMNI);
        scoreAs(id, judge(17), list(100, 300));
        eq(panel.validatorsOf(id)[0].account, judge(17), "took the lightest seat");
        eq(panel.panelOf(id).seated, 16, "as many as before");
        eq(panel.collectFee(id, judge(0)), VALIDATOR_BOND, "the displaced has its bond back at once");
        toScoreReveal(id);
        vm.expectRevert(abi.encodeWithSelector(IRoundPanel.ValidatorUnknown.selector, id, judge(0)));
        revealScoresAs(id, judge(0), list(0, 0));
    }

    function test_aDisplacedValidatorMayComeBackWithMoreStake() public {
        uint256 id = _revealed();
        toScore(id);
        for (uint256 i; i < 17; ++i) {
            seat(judge(i), (1001 + i) * OMNI);
            scoreAs(id, judge(i), list(0, 0));
        }
        seat(judge(0), 1000 * OMNI);
        scoreAs(id, judge(0), list(100, 300));
        toScoreReveal(id);
        revealScoresAs(id, judge(0), list(100, 300));
        eq(panel.collectFee(id, judge(0)), VALIDATOR_BOND, "the bond of the first seat");
        eq(token.balanceOf(judge(0)), 2 * VALIDATOR_BOND, "both bonds");
    }

    function test_stakeBorrowedForAMomentWeighsNothing() public {
        uint256 id = _revealed();
        toScore(id);
        seat(judge(0), 100_000 * OMNI);
        scoreAs(id, judge(0), list(1, 1));
        vm.startPrank(judge(0));
        vault.unstake(100_000 * OMNI);
        vm.expectRevert(
            abi.encodeWithSignature("NothingToWithdraw(uint256)", hub.clock() + 14 days)
        );
        vault.withdraw();
        vm.stopPrank();
    }

    // ---- recipients, re-entrancy, pause

    function test_aRevertingRecipientIsPaidAndBlocksNobody() public {
        RevertingContributor hostile = new RevertingContributor();
        uint256 id = openRound(rulesOfOpen());
        fund(address(hostile), address(rounds), BOND);
        bytes32 commitment = rounds.hashContribution(id, address(hostile), digestOf(0), 100, SALT);
        hostile.act(address(rounds), abi.encodeCall(rounds.commit, (id, commitment, 1000)));
        commitAs(id, who(1), digestOf(1));
        toReveal(id);
        hostile.act(address(rounds), abi.encodeCall(rounds.reveal, (id, digestOf(0), 100, SALT)));
        revealAs(id, who(1), digestOf(1));
        judgeRound(id, list(100, 300));
        eq(rounds.collect(id, who(1)), 675 * OMNI, "others");
        eq(rounds.collect(id, address(hostile)), 225 * OMNI, "OMNI calls no receiver");
    }

    function test_aReentrantTokenCollectsNothingTwice() public {
        ReentrantToken hostile = new ReentrantToken();
        FederatedRounds target =
            new FederatedRounds(IModelRegistry(address(hostile)), IBeacon(address(beacon)), address(manager));
        hostile.give(address(this), 10_000 * OMNI);
        RoundRules memory rules = rulesOfOpen();
        uint256 first = target.open(rules);
        // Another round whose money must not be touched.
        target.open(rules);
        target.commit(first, SALT, 1);
        skip(HOUR);
        hostile.arm(target, first, address(this));
        eq(target.collect(first, address(this)), POT + OPENER_BOND + BOND, "pot and bonds, once");
        eq(hostile.reentered(), 0, "nothing inside");
        eq(hostile.balanceOf(address(target)), POT + OPENER_BOND, "the other round's");
    }

    function test_expiryDuringAPauseWaits() public {
        uint256 id = _committed();
        uint64 end = rounds.deadlinesOf(id).reveal;
        to(end - 60);
        hub.pause();
        // Far beyond the deadline, by the time of blocks.
        skip(48 hours);
        hub.unpause();
        phaseIs(id, RoundPhase.Reveal, "a minute is left");
        skip(59);
        revealAs(id, who(0), digestOf(0));
        eq(token.balanceOf(who(0)), BOND, "bond");
        skip(1);
        phaseIs(id, RoundPhase.HeldOut, "on time");
    }

    function test_deadlinesAreExact() public {
        uint256 id = _committed();
        to(rounds.deadlinesOf(id).commit - 1);
        phaseIs(id, RoundPhase.Commit, "last second");
        skip(1);
        phaseIs(id, RoundPhase.Reveal, "first second");
        revealAs(id, who(0), digestOf(0));
        to(rounds.deadlinesOf(id).reveal - 1);
        phaseIs(id, RoundPhase.Reveal, "last second");
        skip(1);
        phaseIs(id, RoundPhase.HeldOut, "first second");
        to(rounds.deadlinesOf(id).heldOut - 1);
        rounds.revealHeldOut(id, HELD_OUT, SALT);
        for (uint256 i; i < 2; ++i) {
            seat(judge(i), 1000 * OMNI);
            scoreAs(id, judge(i), list(50, 0));
        }
        to(rounds.deadlinesOf(id).score - 1);
        phaseIs(id, RoundPhase.Score, "last second");
        skip(1);
        phaseIs(id, RoundPhase.ScoreReveal, "first second");
        for (uint256 i; i < 2; ++i) {
            revealScoresAs(id, judge(i), list(50, 0));
        }
        to(rounds.deadlinesOf(id).scoreReveal - 1);
        phaseIs(id, RoundPhase.ScoreReveal, "last second");
        skip(1);
        phaseIs(id, RoundPhase.Settle, "first second");
        // Late is not lost: settling has no deadline, as it needs nobody in particular.
        skip(365 days);
        rounds.settle(id, 2);
        to(rounds.deadlinesOf(id).adopt - 1);
        phaseIs(id, RoundPhase.Adopt, "last second");
        skip(1);
        phaseIs(id, RoundPhase.Closed, "over");
    }

    // ---- helpers

    function _reasonIs(uint256 id, CancelReason reason) private view {
        RoundState memory state = rounds.stateOf(id);
        eq(uint256(state.reason), uint256(reason), "reason");
        (, CancelReason actual) = rounds.outcomeOf(id);
        eq(uint256(actual), uint256(reason), "outcome");
    }

    function _committed() private returns (uint256 id) {
        id = openRound(rulesOfOpen());
        commitAs(id, who(0), digestOf(0));
        commitAs(id, who(1), digestOf(1));
    }

    function _revealed() private returns (uint256 id) {
        id = _committed();
        toReveal(id);
        revealAs(id, who(0), digestOf(0));
        revealAs(id, who(1), digestOf(1));
    }
}
