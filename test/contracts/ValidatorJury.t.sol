// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Examiner} from "../../contracts/Examiner.sol";
import {IExaminerErrors} from "../../contracts/interfaces/IExaminerErrors.sol";
import {Member} from "../../contracts/types/QualityTypes.sol";
import {ValidatorJury} from "../../contracts/ValidatorJury.sol";
import {QualitySystem} from "./utils/QualitySystem.sol";

contract ValidatorJuryTest is QualitySystem {
    uint256 private constant JURORS = 5;

    ValidatorJury private jury;

    function setUp() public {
        deployQuality();
        jury = new ValidatorJury(oracle);
        for (uint256 i; i < 8; ++i) {
            joinAs(validator(i), 10_000 * OMNI);
        }
        stakeAs(operator, 2_000 * OMNI);
        enrolAs(operator);
        nextEpoch();
    }

    // ---- none

    function test_aYoungNetworkHasNoJury() public view {
        eq(jury.draw(1, JURORS, hub.clock()).length, 0, "no round yet");
        eq(jury.draw(1, JURORS, 0).length, 0, "nor at the beginning of time");
    }

    function test_tooFewMembersAreNoJury() public {
        for (uint256 i = 4; i < 8; ++i) {
            vm.prank(validator(i));
            oracle.quit();
        }
        runRound(5_000);
        eq(jury.draw(1, JURORS, hub.clock()).length, 0, "four are not five");
        eq(jury.draw(1, 4, hub.clock()).length, 4, "but they are four");
        eq(jury.draw(1, 0, hub.clock()).length, 0, "none were asked for");
    }

    /// @dev Nobody must lose a dispute because validators that served long ago do not answer any more.
    function test_aCommitteeOfLongAgoIsNoJury() public {
        (uint64 epoch,) = runRound(5_000);
        warpTo((uint256(epoch) + 4) * 24 hours - 1);
        eq(jury.draw(1, JURORS, hub.clock()).length, JURORS, "the third epoch after");
        warpTo((uint256(epoch) + 4) * 24 hours);
        eq(jury.draw(1, JURORS, hub.clock()).length, 0, "the fourth");
    }

    /// @dev An operator of a young network is not convicted for there being no jurors: it needs no signature.
    function test_deliveryOfAYoungNetworkNeedsNoSignature() public {
        Examiner examiner = new Examiner(hub, registry, beacon, jury);
        uint64 drawBlock = beacon.drawBlock();
        mineTo(drawBlock, keccak256("dispute"));
        beacon.record();
        uint64 asOf = hub.clock();
        examiner.checkDelivery("id", drawBlock, asOf, "digest", new uint256[](0), new bytes[](0));

        runRound(5_000);
        examiner.checkDelivery("id", drawBlock, asOf, "digest", new uint256[](0), new bytes[](0));
        asOf = hub.clock();
        eq(examiner.jurorsOf("id", drawBlock, asOf).length, JURORS, "now there is one");
        vm.expectRevert(abi.encodeWithSelector(IExaminerErrors.TooFewJurors.selector, 0, 3));
        examiner.checkDelivery("id", drawBlock, asOf, "digest", new uint256[](0), new bytes[](0));
    }

    // ---- membership

    function test_membersServeFromTheEndOfTheReveals() public {
        uint64 epoch = drawRound("round");
        voteRound(epoch, sameBallots(epoch, 5_000));
        uint64 revealUntil = oracle.roundOf(epoch).revealUntil;
        eq(jury.draw(1, JURORS, revealUntil - 1).length, 0, "a second before");
        eq(jury.draw(1, JURORS, revealUntil).length, JURORS, "from then on");
    }

    function test_whoDidNotRevealIsNoJuror() public {
        uint64 epoch = drawRound("round");
        bytes[] memory ballots = sameBallots(epoch, 5_000);
        isTrue(ballots.length > JURORS, "enough without one");
        address silent = oracle.memberAt(epoch, 0).account;
        ballots[0] = "";
        voteRound(epoch, ballots);
        for (uint256 seed; seed < 200; ++seed) {
            isTrue(!contains(jury.draw(seed, JURORS, hub.clock()), silent), "silent");
        }
    }

    function test_aFailedRoundLeavesTheJuryToTheOneBefore() public {
        runRound(5_000);
        nextEpoch();
        address[] memory before = jury.draw(7, JURORS, hub.clock());
        uint64 epoch = drawRound("failed");
        voteRound(epoch, new bytes[](oracle.membersOf(epoch).length));
        same(jury.draw(7, JURORS, hub.clock()), before, "nobody revealed");
    }

    // ---- draws

    /// @dev Whatever happens after `asOf`, the same arguments give the same jury.
    function testFuzz_theSameArgumentsGiveTheSameJury(uint256 seed, uint256 ahead, uint8 leaver) public {
        uint64 epoch = drawRound(keccak256(abi.encode(seed)));
        bytes[] memory ballots = sameBallots(epoch, 5_000);
        for (uint256 i; i < ballots.length; ++i) {
            commitAs(epoch, i, ballots[i]);
        }
        warpTo(oracle.roundOf(epoch).commitUntil);
        uint64 early = hub.clock();
        eq(jury.draw(seed, JURORS, early).length, 0, "before the reveals");
        for (uint256 i; i < ballots.length; ++i) {
            revealAs(epoch, i, ballots[i]);
        }
        warpTo(oracle.roundOf(epoch).revealUntil);
        uint64 asOf = hub.clock();
        address[] memory first = jury.draw(seed, JURORS, asOf);

        oracle.close();
        vm.prank(validator(leaver % 8));
        oracle.quit();
        finaliseRound(postRight(ballots));
        joinAs(validator(8 + uint256(leaver)), 50_000 * OMNI);
        warpTo((uint256(epoch) + 2 + (ahead % 3)) * 24 hours);
        runRound(6_000);
        eq(jury.draw(seed, JURORS, early).length, 0, "none remains none");
        same(jury.draw(seed, JURORS, asOf), first, "the same");
    }

    function testFuzz_eachSitsAtMostOnce(uint256 seed, uint8 stakes) public {
        stakeAs(validator(0), (uint256(stakes) + 1) * 1_000 * OMNI);
        (uint64 epoch,) = runRound(5_000);
        uint256 count = min(JURORS, oracle.membersOf(epoch).length);
        address[] memory jurors = jury.draw(seed, count, hub.clock());
        eq(jurors.length, count, "as many as were asked for");
        for (uint256 i; i < count; ++i) {
            isTrue(isMember(epoch, jurors[i]), "a member");
            for (uint256 j; j < i; ++j) {
                isTrue(jurors[i] != jurors[j], "twice");
            }
        }
    }

    /// @dev The first juror of a draw is a validator with the chance of its seats, and seats follow stake.
    function test_chancesFollowStake() public {
        stakeAs(validator(0), 30_000 * OMNI);
        (uint64 epoch,) = runRound(5_000);
        Member[] memory members = oracle.membersOf(epoch);
        uint256 draws = 2_100;
        uint256[] memory first = new uint256[](members.length);
        for (uint256 seed; seed < draws; ++seed) {
            address juror = jury.draw(seed, 1, hub.clock())[0];
            for (uint256 i; i < members.length; ++i) {
                if (members[i].account == juror) ++first[i];
            }
        }
        for (uint256 i; i < members.length; ++i) {
            uint256 expected = (draws * members[i].seats) / 21;
            // Five standard deviations of a count.
            uint256 slack = 5 * sqrt(expected);
            atMost(first[i], expected + slack, "too often");
            atMost(expected, first[i] + slack, "too seldom");
        }
        isTrue(members[0].account == validator(0) && members[0].seats > 3, "a heavy one sat");
    }

    /// @dev The most that one draw can read: full committees, two of which failed.
    function test_aDrawIsBounded() public {
        for (uint256 i = 8; i < 64; ++i) {
            joinAs(validator(i), 10_000 * OMNI);
        }
        runRound(5_000);
        for (uint256 i; i < 2; ++i) {
            nextEpoch();
            uint64 epoch = drawRound(keccak256(abi.encode("failed", i)));
            bytes[] memory ballots = sameBallots(epoch, 5_000);
            for (uint256 j = 4; j < ballots.length; ++j) {
                ballots[j] = "";
            }
            voteRound(epoch, ballots);
            finaliseRound(postRight(ballots));
        }
        uint64 asOf = hub.clock();
        uint256 before = gasleft();
        jury.draw(1, JURORS, asOf);
        atMost(before - gasleft(), 400_000, "draw");
    }

    // ---- helpers

    function isMember(uint64 epoch, address account) private view returns (bool) {
        Member[] memory members = oracle.membersOf(epoch);
        for (uint256 i; i < members.length; ++i) {
            if (members[i].account == account) return true;
        }
        return false;
    }

    function contains(address[] memory list, address account) private pure returns (bool) {
        for (uint256 i; i < list.length; ++i) {
            if (list[i] == account) return true;
        }
        return false;
    }

    function same(address[] memory a, address[] memory b, string memory what) private pure {
        isTrue(a.length != 0, "some");
        isTrue(keccak256(abi.encode(a)) == keccak256(abi.encode(b)), what);
    }

    function sqrt(uint256 x) private pure returns (uint256 y) {
        while ((y + 1) * (y + 1) <= x) ++y;
    }
}
