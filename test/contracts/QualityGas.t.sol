// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {QualitySystem} from "./utils/QualitySystem.sol";

interface MockVm {
    function mockCall(address target, bytes calldata data, bytes calldata result) external;
}

/// @notice What the calls of a round cost with 32 validators and 160 operators: bounds on execution, without the 21,000 gas of
/// a transaction and its calldata.
contract QualityGasTest is QualitySystem {
    uint256 private constant COLUMNS = 160;

    function setUp() public {
        deployQuality();
        for (uint256 i; i < 32; ++i) {
            joinAs(validator(i), 10_000 * OMNI);
        }
        for (uint256 i; i < COLUMNS; ++i) {
            stakeAs(validator(1_000 + i), 1_000 * OMNI);
            enrolAs(validator(1_000 + i));
        }
        nextEpoch();
    }

    function test_aRoundStaysWithinItsGas() public {
        uint256 before = gasleft();
        uint64 epoch = oracle.open();
        within(before - gasleft(), 700_000, "open");

        mineTo(oracle.roundOf(epoch).drawBlock, keccak256("draw"));
        beacon.record();
        before = gasleft();
        oracle.draw();
        within(before - gasleft(), 1_500_000, "draw");

        bytes[] memory ballots = sameBallots(epoch, 5_500);
        voteRound(epoch, ballots);
        bytes memory wrong = ballotOf(COLUMNS, 0x8000 | 5_501);
        before = gasleft();
        oracle.post(wrong);
        within(before - gasleft(), 120_000, "post");
        before = gasleft();
        oracle.refute(wrong, COLUMNS - 1, ballots);
        within(before - gasleft(), 250_000, "refute");
        bytes memory right = ballotOf(COLUMNS, 0x8000 | 5_500);
        oracle.post(right);
        warpTo(uint256(hub.clock()) + 6 hours);
        before = gasleft();
        oracle.finalise(right);
        within(before - gasleft(), 120_000, "finalise");
    }

    /// @dev The longest ballots, from the most members that a committee can have: whatever a round needs fits a transaction of
    /// 2^24 gas, calldata at its floor of 40 gas a byte included.
    function test_aRoundOfAllColumnsFitsItsTransactions() public {
        uint256 columns = 4_096;
        MockVm mock = MockVm(address(vm));
        mock.mockCall(address(vault), abi.encodePacked(vault.standingOf.selector), abi.encode(true, uint32(1)));
        mock.mockCall(address(vault), abi.encodePacked(vault.activeStake.selector), abi.encode(10_000 * OMNI));
        for (uint256 i = COLUMNS; i < columns; ++i) {
            enrolAs(validator(10_000 + i));
        }
        for (uint256 i = 32; i < 64; ++i) {
            joinAs(validator(i), 10_000 * OMNI);
        }
        uint64 epoch = drawRound(keccak256("draw"));
        bytes[] memory ballots = new bytes[](oracle.membersOf(epoch).length);
        bytes memory ballot = filled(columns, 5_500);
        for (uint256 i; i < ballots.length; ++i) {
            ballots[i] = ballot;
            commitAs(epoch, i, ballot);
        }
        warpTo(oracle.roundOf(epoch).commitUntil);
        for (uint256 i; i < ballots.length; ++i) {
            address account = oracle.memberAt(epoch, i).account;
            vm.prank(account);
            uint256 start = gasleft();
            oracle.reveal(i, ballot, EVIDENCE, SALT);
            fits(start - gasleft(), ballot.length, "reveal");
        }
        warpTo(oracle.roundOf(epoch).revealUntil);
        oracle.close();
        bytes memory wrong = filled(columns, 0x8000 | 5_501);
        uint256 before = gasleft();
        oracle.post(wrong);
        fits(before - gasleft(), wrong.length, "post");
        before = gasleft();
        oracle.refute(wrong, columns - 1, ballots);
        fits(before - gasleft(), 22 * wrong.length, "refute");
        bytes memory right = filled(columns, 0x8000 | 5_500);
        oracle.post(right);
        warpTo(uint256(hub.clock()) + 6 hours);
        before = gasleft();
        oracle.finalise(right);
        fits(before - gasleft(), right.length, "finalise");
    }

    function filled(uint256 columns, uint256 score) private pure returns (bytes memory scores) {
        scores = new bytes(2 * columns);
        for (uint256 i; i < columns; ++i) {
            (scores[2 * i], scores[2 * i + 1]) = (bytes1(uint8(score >> 8)), bytes1(uint8(score)));
        }
    }

    /// @dev What is left of execution and calldata, whichever is more; encoding the call here counts as execution, too.
    function fits(uint256 execution, uint256 data, string memory what) private pure {
        uint256 standard = 21_000 + execution + 16 * data;
        uint256 floor_ = 21_000 + 40 * data;
        atMost(standard > floor_ ? standard : floor_, 1 << 24, what);
    }

    function within(uint256 used, uint256 limit, string memory what) private pure {
        atMost(used, limit, what);
    }
}
