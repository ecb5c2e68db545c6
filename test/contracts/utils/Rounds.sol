// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IBeacon} from "../../../contracts/interfaces/IBeacon.sol";
import {FederatedRounds} from "../../../contracts/FederatedRounds.sol";
import {PrevrandaoBeacon} from "../../../contracts/PrevrandaoBeacon.sol";
import {RoundPanel} from "../../../contracts/RoundPanel.sol";
import {RoundDeadlines, RoundKind, RoundPhase, RoundRules} from "../../../contracts/types/RoundTypes.sol";
import {System} from "./System.sol";

/// @notice More cheatcodes.
interface RoundsVm {
    function roll(uint256 blockNumber) external;
    function prevrandao(bytes32 value) external;
}

/// @notice A system with rounds, and steps of a round.
abstract contract Rounds is System {
    RoundsVm internal constant rvm = RoundsVm(address(uint160(uint256(keccak256("hevm cheat code")))));
    bytes32 internal constant SALT = keccak256("salt");
    bytes32 internal constant HELD_OUT = keccak256("held-out set");
    uint256 internal constant POT = 1000 * OMNI;
    uint256 internal constant BOND = 10 * OMNI;
    uint256 internal constant OPENER_BOND = 250 * OMNI;
    uint256 internal constant VALIDATOR_BOND = 50 * OMNI;
    uint64 internal constant HOUR = 1 hours;

    PrevrandaoBeacon internal beacon;
    FederatedRounds internal rounds;
    RoundPanel internal panel;
    bytes32 internal modelId;
    address internal opener = address(0x09E7);

    function deployRounds() internal {
        deploySystem();
        rvm.prevrandao(keccak256("first"));
        beacon = new PrevrandaoBeacon(2);
        rounds = new FederatedRounds(registry, IBeacon(address(beacon)), address(manager));
        panel = RoundPanel(address(rounds.panel()));
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = rounds.setBonds.selector;
        manager.setTargetFunctionRole(address(rounds), selectors, ROLE);
        modelId = registry.registerModel(abi.encodePacked(bytes4(0x01711e20), keccak256("manifest")), 0, 0);
    }

    function who(uint256 i) internal pure returns (address) {
        return address(uint160(0xC0_0000 + i));
    }

    function judge(uint256 i) internal pure returns (address) {
        return address(uint160(0xDA_0000 + i));
    }

    function digestOf(uint256 i) internal pure returns (bytes32) {
        return keccak256(abi.encode("contribution", i));
    }

    function rulesOfOpen() internal view returns (RoundRules memory) {
        return RoundRules({
            modelId: modelId,
            base: keccak256("base"),
            terms: keccak256("terms"),
            heldOut: rounds.hashHeldOut(opener, HELD_OUT, SALT),
            pot: uint96(POT),
            bond: uint96(BOND),
            kind: RoundKind.Open,
            minContributors: 2,
            maxContributors: 1000,
            cohortSize: 0,
            minValidators: 2,
            validatorBps: 1000,
            maxBytes: 1_000_000,
            maxNorm: 5000,
            minScore: 10,
            maxScore: 1_000_000,
            targetGain: 1,
            commitFor: 1 hours,
            revealFor: 1 hours,
            heldOutFor: 1 hours,
            scoreFor: 1 hours,
            scoreRevealFor: 1 hours,
            adoptFor: 1 hours
        });
    }

    function rulesOfPrivate(uint16 cohortSize) internal view returns (RoundRules memory rules) {
        rules = rulesOfOpen();
        rules.kind = RoundKind.Private;
        rules.cohortSize = cohortSize;
        rules.minContributors = cohortSize;
    }

    function fund(address account, address spender, uint256 amount) internal {
        require(token.transfer(account, amount));
        vm.prank(account);
        token.approve(spender, type(uint256).max);
    }

    function openRound(RoundRules memory rules) internal returns (uint256) {
        fund(opener, address(rounds), uint256(rules.pot) * 2 + 50 * OMNI);
        vm.prank(opener);
        return rounds.open(rules);
    }

    function commitAs(uint256 id, address account, bytes32 digest) internal {
        fund(account, address(rounds), BOND);
        bytes32 commitment = rounds.hashContribution(id, account, digest, 100, SALT);
        vm.prank(account);
        rounds.commit(id, commitment, 1000);
    }

    function revealAs(uint256 id, address account, bytes32 digest) internal {
        vm.prank(account);
        rounds.reveal(id, digest, 100, SALT);
    }

    function seat(address account, uint256 stake) internal {
        stakeAs(account, stake);
        fund(account, address(panel), VALIDATOR_BOND);
    }

    function scoreAs(uint256 id, address account, uint256[] memory scores) internal {
        bytes32 commitment = panel.hashScores(id, account, pack(scores), SALT);
        vm.prank(account);
        panel.commitScores(id, commitment);
    }

    function revealScoresAs(uint256 id, address account, uint256[] memory scores) internal {
        vm.prank(account);
        panel.revealScores(id, pack(scores), SALT);
    }

    function pack(uint256[] memory scores) internal pure returns (uint256[] memory words) {
        words = new uint256[]((scores.length + 7) / 8);
        for (uint256 i; i < scores.length; ++i) {
            words[i / 8] |= scores[i] << (32 * (i % 8));
        }
    }

    function list(uint256 a, uint256 b) internal pure returns (uint256[] memory scores) {
        scores = new uint256[](2);
        (scores[0], scores[1]) = (a, b);
    }

    function list(uint256 a, uint256 b, uint256 c) internal pure returns (uint256[] memory scores) {
        scores = new uint256[](3);
        (scores[0], scores[1], scores[2]) = (a, b, c);
    }

    function to(uint64 clock) internal {
        uint64 now_ = hub.clock();
        if (clock > now_) skip(clock - now_);
    }

    function toReveal(uint256 id) internal {
        to(rounds.deadlinesOf(id).commit);
    }

    function toHeldOut(uint256 id) internal {
        to(rounds.deadlinesOf(id).reveal);
    }

    /// @dev Until validators commit scores.
    function toScore(uint256 id) internal {
        toHeldOut(id);
        rounds.revealHeldOut(id, HELD_OUT, SALT);
    }

    function toScoreReveal(uint256 id) internal {
        to(rounds.deadlinesOf(id).score);
    }

    function toSettle(uint256 id) internal {
        to(rounds.deadlinesOf(id).scoreReveal);
    }

    function phaseIs(uint256 id, RoundPhase phase, string memory what) internal view {
        (RoundPhase actual,) = rounds.outcomeOf(id);
        eq(uint256(actual), uint256(phase), what);
    }

    function wrongPhase(uint256 id, RoundPhase phase, RoundPhase needed) internal pure returns (bytes memory) {
        return abi.encodeWithSignature("RoundPhaseWrong(uint256,uint8,uint8)", id, phase, needed);
    }

    /// @dev An open round of `count` contributors that all revealed, judged alike by three validators of equal stake.
    function settledRound(RoundRules memory rules, uint256[] memory scores) internal returns (uint256 id) {
        id = openRound(rules);
        for (uint256 i; i < scores.length; ++i) {
            commitAs(id, who(i), digestOf(i));
        }
        toReveal(id);
        for (uint256 i; i < scores.length; ++i) {
            revealAs(id, who(i), digestOf(i));
        }
        judgeRound(id, scores);
    }

    function judgeRound(uint256 id, uint256[] memory scores) internal {
        toScore(id);
        for (uint256 i; i < 3; ++i) {
            seat(judge(i), 1000 * OMNI);
            scoreAs(id, judge(i), scores);
        }
        toScoreReveal(id);
        for (uint256 i; i < 3; ++i) {
            revealScoresAs(id, judge(i), scores);
        }
        toSettle(id);
        rounds.settle(id, type(uint256).max);
    }
}
