// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IToleranceTable} from "../../contracts/interfaces/IToleranceTable.sol";
import {ToleranceTable} from "../../contracts/ToleranceTable.sol";
import {System} from "./utils/System.sol";

contract ToleranceTableTest is System {
    uint256 private constant MIN = 64;
    uint256 private constant MAX = 4_096;

    ToleranceTable private table;
    uint16[5] private initial = [uint16(100), 200, 300, 400, 500];

    function setUp() public {
        deploySystem();
        table = new ToleranceTable(hub, initial, address(manager));
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = table.setTable.selector;
        manager.setTargetFunctionRole(address(table), selectors, ROLE);
    }

    function same(uint16[5] memory a, uint16[5] memory b) private pure returns (bool) {
        return keccak256(abi.encode(a)) == keccak256(abi.encode(b));
    }

    function test_beginsWithTheTableThatItIsGiven() public {
        (uint16[5] memory taus, bytes32 hash, uint64 since, bytes32 previous) = table.current();
        isTrue(same(taus, initial), "the table");
        isTrue(hash == keccak256(abi.encode(initial)), "its hash");
        eq(since, hub.clock(), "since it was made");
        eq(uint256(previous), 0, "there was none before");
        isTrue(table.known(hash), "known");
        eq(address(table.hub()), address(hub), "its clock");
        vm.expectEmit();
        emit IToleranceTable.TableSet(hash, initial);
        new ToleranceTable(hub, initial, address(manager));
    }

    function test_anotherTableIsCurrentAtOnceAndTheOneBeforeStaysKnown(uint16[5] memory raw) public {
        uint16[5] memory next;
        for (uint256 i; i < 5; ++i) {
            next[i] = uint16(bound(raw[i], MIN, MAX));
        }
        vm.assume(!same(next, initial));
        bytes32 before = table.hashOf(initial);
        bytes32 after_ = table.hashOf(next);
        isTrue(!table.known(after_), "not known before");
        skip(3 hours);
        vm.expectEmit();
        emit IToleranceTable.TableSet(after_, next);
        table.setTable(next);
        (uint16[5] memory taus, bytes32 hash, uint64 since, bytes32 previous) = table.current();
        isTrue(same(taus, next) && hash == after_, "the new one");
        eq(since, hub.clock(), "since now");
        isTrue(previous == before, "after the first");
        isTrue(table.known(before) && table.known(after_), "both are known");
    }

    function test_aTableCanComeBack() public {
        uint16[5] memory next = [uint16(64), 64, 64, 64, 64];
        table.setTable(next);
        table.setTable(initial);
        (, bytes32 hash,, bytes32 previous) = table.current();
        isTrue(hash == table.hashOf(initial) && previous == table.hashOf(next), "in turn");
    }

    function test_timesAreTheHubs() public {
        hub.pause();
        skip(2 hours);
        table.setTable([uint16(64), 64, 64, 64, 64]);
        (,, uint64 since,) = table.current();
        eq(since, block.timestamp - 2 hours, "the hub's clock stood still");
    }

    function test_revertsOnAnEntryOutsideItsBounds(uint256 index, uint16 value) public {
        index = bound(index, 0, 4);
        vm.assume(value < MIN || value > MAX);
        uint16[5] memory next = initial;
        next[index] = value;
        bytes memory refusal =
            abi.encodeWithSelector(IToleranceTable.ToleranceOutOfBounds.selector, index, value, MIN, MAX);
        vm.expectRevert(refusal);
        table.setTable(next);
        vm.expectRevert(refusal);
        new ToleranceTable(hub, next, address(manager));
    }

    function test_takesTheBoundsThemselves(uint256 index) public {
        uint16[5] memory next = initial;
        next[bound(index, 0, 4)] = uint16(MIN);
        table.setTable(next);
        next[bound(index, 0, 4)] = uint16(MAX);
        table.setTable(next);
    }

    function test_revertsOnTheCurrentTable() public {
        vm.expectRevert(abi.encodeWithSelector(IToleranceTable.TableUnchanged.selector, table.hashOf(initial)));
        table.setTable(initial);
    }

    function test_revertsWhenAnotherSetsIt() public {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        vm.prank(stranger);
        table.setTable([uint16(64), 64, 64, 64, 64]);
    }
}
