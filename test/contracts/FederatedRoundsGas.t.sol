// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RoundPhase, RoundRules} from "../../contracts/types/RoundTypes.sol";
import {Rounds} from "./utils/Rounds.sol";

/// @notice A round of as many contributors as there may be: what each costs, and that it does not grow with their number.
contract FederatedRoundsGasTest is Rounds {
    event Figure(string what, uint256 gas);

    function setUp() public {
        deployRounds();
    }

    function test_gasIsLinearInContributors() public {
        RoundRules memory rules = rulesOfOpen();
        rules.commitFor = 1 days;
        uint256 small = _play(rules, 100);
        uint256 large = _play(rules, 1000);
        emit Figure("settle a contributor of 100, 5 validators", small);
        emit Figure("settle a contributor of 1,000, 5 validators", large);
        atMost(large, (small * 105) / 100, "no dearer a contributor");
        atMost(large, 30_000, "settlement of a contributor");
    }

    /// @dev 1,000 contributors and all 16 seats: every call stays within the gas of one transaction.
    function test_theLargestRoundSettlesInTransactionsThatFit() public {
        uint256 limit = 16_777_216;
        RoundRules memory rules = rulesOfOpen();
        rules.commitFor = 1 days;
        uint256 id = _largest(rules, 1000);
        uint256[] memory words = new uint256[](125);
        for (uint256 i; i < 125; ++i) {
            words[i] = uint256(keccak256(abi.encode(i)));
        }
        for (uint256 i; i < 16; ++i) {
            seat(judge(i), (1000 + i) * OMNI);
            bytes32 commitment = panel.hashScores(id, judge(i), words, SALT);
            vm.prank(judge(i));
            panel.commitScores(id, commitment);
        }
        toScoreReveal(id);
        for (uint256 i; i < 16; ++i) {
            vm.prank(judge(i));
            uint256 left = gasleft();
            panel.revealScores(id, words, SALT);
            atMost(left - gasleft(), limit / 4, "a reveal of 1,000 scores");
        }
        toSettle(id);
        for (uint256 settled; settled < 1000;) {
            uint256 left = gasleft();
            settled = rounds.settle(id, 200);
            emit Figure("settle 200 units, 16 validators", left - gasleft());
            // Slots are warm here: in a transaction of its own a page costs some 2M more.
            atMost(left - gasleft(), limit - 4_000_000, "a page of 200, and the division of the pot with the last");
        }
        phaseIs(id, RoundPhase.Adopt, "settled");
    }

    /// @dev All of a test is one transaction: slots are warm, so figures compare with each other, not with receipts.
    /// @return gas of settling, for each contributor
    function _play(RoundRules memory rules, uint256 count) private returns (uint256) {
        uint256 id = openRound(rules);
        uint256 spent;
        for (uint256 i; i < count; ++i) {
            fund(who(i), address(rounds), BOND);
            bytes32 commitment = rounds.hashContribution(id, who(i), digestOf(i), 100, SALT);
            vm.prank(who(i));
            uint256 left = gasleft();
            rounds.commit(id, commitment, 1000);
            if (i == count - 1) emit Figure("commit", left - gasleft());
        }
        toReveal(id);
        for (uint256 i; i < count; ++i) {
            vm.prank(who(i));
            uint256 left = gasleft();
            rounds.reveal(id, digestOf(i), 100, SALT);
            if (i == count - 1) emit Figure("reveal", left - gasleft());
        }
        uint256[] memory scores = new uint256[](count);
        for (uint256 i; i < count; ++i) {
            scores[i] = 100 + i;
        }
        toScore(id);
        for (uint256 i; i < 5; ++i) {
            seat(judge(i), 1000 * OMNI);
            scoreAs(id, judge(i), scores);
        }
        toScoreReveal(id);
        uint256[] memory words = pack(scores);
        for (uint256 i; i < 5; ++i) {
            vm.prank(judge(i));
            uint256 left = gasleft();
            panel.revealScores(id, words, SALT);
            if (i == 4) emit Figure("revealScores", left - gasleft());
        }
        toSettle(id);
        for (uint256 settled; settled < count;) {
            uint256 left = gasleft();
            settled = rounds.settle(id, 100);
            spent += left - gasleft();
            // 100 a page stay far below the 16,777,216 gas of a transaction.
            atMost(left - gasleft(), 8_000_000, "a page");
        }
        uint256 paid;
        for (uint256 i; i < count; ++i) {
            paid += rounds.collect(id, who(i));
        }
        eq(paid, 900 * OMNI, "the whole prize");
        return spent / count;
    }

    function _largest(RoundRules memory rules, uint256 count) private returns (uint256 id) {
        id = openRound(rules);
        for (uint256 i; i < count; ++i) {
            commitAs(id, who(i), digestOf(i));
        }
        toReveal(id);
        for (uint256 i; i < count; ++i) {
            revealAs(id, who(i), digestOf(i));
        }
        toScore(id);
    }
}
