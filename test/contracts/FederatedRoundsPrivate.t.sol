// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IBeacon} from "../../contracts/interfaces/IBeacon.sol";
import {IFederatedRounds} from "../../contracts/interfaces/IFederatedRounds.sol";
import {CancelReason, RoundPhase} from "../../contracts/types/RoundTypes.sol";
import {Rounds} from "./utils/Rounds.sol";

/// @notice Private rounds: cohorts, drop-outs, pay per cohort.
contract FederatedRoundsPrivateTest is Rounds {
    function setUp() public {
        deployRounds();
    }

    function test_aCohortWithADropOutIsPaidEqually() public {
        uint256 id = _drawn(8);
        for (uint256 i; i < 7; ++i) {
            revealAs(id, who(i), digestOf(i));
            eq(token.balanceOf(who(i)), BOND, "bond back");
        }
        eq(rounds.unitsOf(id), 1, "one cohort");
        uint256 supply = token.totalSupply();
        judgeRound(id, _scores(500));
        eq(supply - token.totalSupply(), BOND, "the drop-out's bond");
        uint256 paid;
        for (uint256 i; i < 7; ++i) {
            uint256 amount = rounds.collect(id, who(i));
            isTrue(amount == (900 * OMNI) / 7 || amount == (900 * OMNI) / 7 + 1, "a seventh");
            paid += amount;
        }
        eq(paid, 900 * OMNI, "the whole prize");
        eq(rounds.owedTo(id, who(7)), 0, "the drop-out gets nothing");
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.NothingToCollect.selector, id, who(7)));
        rounds.collect(id, who(7));
    }

    function test_twoThirdsOfACohortKeepItAlive() public {
        uint256 id = _drawn(8);
        for (uint256 i; i < 5; ++i) {
            revealAs(id, who(i), digestOf(i));
        }
        eq(rounds.stateOf(id).liveCohorts, 0, "5 of 8 are not enough");
        revealAs(id, who(5), digestOf(5));
        eq(rounds.stateOf(id).liveCohorts, 1, "6 of 8 are");
        revealAs(id, who(6), digestOf(6));
        eq(rounds.stateOf(id).liveCohorts, 1, "counted once");
    }

    function test_aRoundWithoutALiveCohortIsCancelled() public {
        uint256 id = _drawn(8);
        for (uint256 i; i < 5; ++i) {
            revealAs(id, who(i), digestOf(i));
        }
        toHeldOut(id);
        phaseIs(id, RoundPhase.Cancelled, "masks cannot be removed");
        uint256 supply = token.totalSupply();
        eq(rounds.collect(id, opener), POT + OPENER_BOND, "pot and bond");
        eq(supply - token.totalSupply(), 3 * BOND, "of those who dropped out");
        eq(uint256(rounds.stateOf(id).reason), uint256(CancelReason.NoContributions), "reason");
    }

    function test_everyMemberHasOneCohortOfAtLeastEight() public {
        uint256 id = _drawn(27);
        eq(rounds.unitsOf(id), 3, "three cohorts");
        uint256[3] memory members;
        for (uint256 i; i < 27; ++i) {
            (uint256 cohort, uint256 size) = rounds.cohortOf(id, i);
            ++members[cohort];
            eq(size, cohort == 2 ? 11 : 8, "size");
        }
        eq(members[0], 8, "first");
        eq(members[1], 8, "second");
        eq(members[2], 11, "the last takes the rest");
    }

    function test_cohortsArePaidByTheirOwnGain() public {
        uint256 id = _drawn(19);
        for (uint256 i; i < 19; ++i) {
            revealAs(id, who(i), digestOf(i));
        }
        judgeRound(id, list(100, 300));
        eq(rounds.gainOf(id, 0), 100, "first");
        eq(rounds.gainOf(id, 1), 300, "second");
        uint256[2] memory paid;
        for (uint256 i; i < 19; ++i) {
            (uint256 cohort,) = rounds.cohortOf(id, i);
            paid[cohort] += rounds.collect(id, who(i));
        }
        eq(paid[0], 225 * OMNI, "first cohort");
        eq(paid[1], 675 * OMNI, "second cohort");
    }

    function test_aDeadCohortEarnsNothingWhateverItIsScored() public {
        uint256 id = _drawn(16);
        uint256 left = 3;
        for (uint256 i; i < 16; ++i) {
            (uint256 cohort,) = rounds.cohortOf(id, i);
            // Three of the second cohort drop out: 5 of 8 remain.
            if (cohort == 1 && left != 0) {
                --left;
                continue;
            }
            revealAs(id, who(i), digestOf(i));
        }
        judgeRound(id, list(100, 300));
        eq(rounds.gainOf(id, 1), 0, "dead");
        uint256 paid;
        for (uint256 i; i < 16; ++i) {
            paid += rounds.owedTo(id, who(i));
        }
        eq(paid, 900 * OMNI, "all of it to the first");
    }

    function test_theSameDigestTwiceIsNoCopyInAPrivateRound() public {
        uint256 id = _drawn(8);
        for (uint256 i; i < 8; ++i) {
            // Somebody front-runs masked contributions: who they are by is decided by the signatures in them.
            revealAs(id, who(i), digestOf(0));
        }
        judgeRound(id, _scores(500));
        eq(rounds.owedTo(id, who(7)), rounds.owedTo(id, who(0)), "nobody is pushed out");
    }

    function test_revealsWaitForTheDraw() public {
        uint256 id = _joined(8);
        vm.expectRevert(wrongPhase(id, RoundPhase.Commit, RoundPhase.Reveal));
        rounds.draw(id);
        toReveal(id);
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.CohortsNotDrawn.selector, id));
        revealAs(id, who(0), digestOf(0));
        rounds.draw(id);
        vm.expectRevert(abi.encodeWithSelector(IFederatedRounds.CohortsDrawn.selector, id));
        rounds.draw(id);
        uint64 drawBlock = rounds.stateOf(id).drawBlock;
        vm.expectRevert(abi.encodeWithSelector(IBeacon.ValueUnknown.selector, drawBlock, drawBlock));
        revealAs(id, who(0), digestOf(0));
        _record(drawBlock);
        (uint256 before,) = rounds.cohortOf(id, 0);
        revealAs(id, who(0), digestOf(0));
        (uint256 cohort,) = rounds.cohortOf(id, 0);
        eq(cohort, before, "the same before and after it is stored");
        isTrue(rounds.stateOf(id).seed != 0, "stored");
    }

    function _scores(uint256 a) private pure returns (uint256[] memory scores) {
        scores = new uint256[](1);
        scores[0] = a;
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
        _record(rounds.stateOf(id).drawBlock);
    }

    function _record(uint256 blockNumber) private {
        rvm.roll(blockNumber);
        rvm.prevrandao(keccak256(abi.encode(blockNumber)));
        beacon.record();
    }
}
