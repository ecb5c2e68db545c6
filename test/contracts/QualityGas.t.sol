// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {QualitySystem} from "./utils/QualitySystem.sol";

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

    function within(uint256 used, uint256 limit, string memory what) private pure {
        atMost(used, limit, what);
    }
}
