// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IQualityOracle} from "../../contracts/interfaces/IQualityOracle.sol";
import {QualitySystem} from "./utils/QualitySystem.sol";

interface MockVm {
    function mockCall(address target, bytes calldata data, bytes calldata result) external;
}

/// @notice The list of columns at its ends: none, whole slots of 16, and as many as there may be.
contract QualityColumnsTest is QualitySystem {
    function setUp() public {
        deployQuality();
        for (uint256 i; i < 4; ++i) {
            joinAs(validator(i), 10_000 * OMNI);
        }
    }

    function test_theLastColumnIsTheOneBeforeTheLimit() public {
        enrolMany(4_096);
        eq(oracle.columnCount(), 4_096, "full");
        vm.expectRevert(abi.encodeWithSelector(IQualityOracle.ColumnsFull.selector, 4_096));
        enrolAs(operator);
    }

    /// @dev 16 scores fill a slot: nothing is left of a last one to keep.
    function test_scoresThatFillTheirSlotsAreAllSet() public {
        enrolMany(32);
        nextEpoch();
        runRound(6_000);
        for (uint256 i; i < 32; ++i) {
            eq(oracle.scoreOf(address(uint160(0xC01000 + i))), 6_000, "a tenth up");
        }
    }

    /// @dev A score set while a round ran, in the slot of the round's last columns, is not written over.
    function test_aColumnAddedWhileARoundRunsKeepsItsScore() public {
        enrolMany(17);
        nextEpoch();
        uint64 epoch = drawRound(keccak256("draw"));
        bytes[] memory ballots = sameBallots(epoch, 10_000);
        mockStanding();
        enrolAs(stranger);
        voteRound(epoch, ballots);
        finaliseRound(postRight(ballots));
        eq(oracle.scoreOf(stranger), 5_000, "as it began");
        eq(oracle.scoreOf(address(uint160(0xC01010))), 6_000, "and its neighbour was judged");
    }

    /// @dev Nobody had a column when the block was fixed: nobody is drawn, and the bootstrap budget is kept.
    function test_canariesOfAnEmptyListAreNobody() public {
        nextEpoch();
        uint64 block_ = distributor.fixCanaries();
        mineTo(block_, keccak256("value"));
        beacon.record();
        distributor.drawCanaries();
        address[] memory drawn = distributor.canariesOf(oracle.currentEpoch());
        for (uint256 i; i < drawn.length; ++i) {
            eq(drawn[i], address(0), "nobody");
        }
    }

    function enrolMany(uint256 count) private {
        mockStanding();
        for (uint256 i; i < count; ++i) {
            eq(enrolAs(address(uint160(0xC01000 + i))), i, "in order");
        }
    }

    /// @dev Everybody is an operator in good standing.
    function mockStanding() private {
        MockVm mock = MockVm(address(vm));
        mock.mockCall(
            address(vault), abi.encodePacked(vault.standingOf.selector), abi.encode(true, uint32(1))
        );
        mock.mockCall(
            address(vault), abi.encodePacked(vault.activeStake.selector), abi.encode(10_000 * OMNI)
        );
    }
}
