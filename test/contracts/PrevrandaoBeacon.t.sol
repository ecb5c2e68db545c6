// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RLP} from "@openzeppelin/contracts/utils/RLP.sol";
import {IBeacon} from "../../contracts/interfaces/IBeacon.sol";
import {PrevrandaoBeacon} from "../../contracts/PrevrandaoBeacon.sol";
import {BlockVm} from "./utils/QualitySystem.sol";
import {Test} from "./utils/Test.sol";

contract PrevrandaoBeaconTest is Test {
    BlockVm private constant chain = BlockVm(address(uint160(uint256(keccak256("hevm cheat code")))));
    bytes32 private constant VALUE = keccak256("value");

    PrevrandaoBeacon private beacon;

    function setUp() public {
        chain.roll(10_000);
        chain.prevrandao(keccak256("first"));
        beacon = new PrevrandaoBeacon(2);
    }

    function test_aDrawWaitsForABlockTwoAhead() public {
        uint64 drawBlock = beacon.drawBlock();
        eq(drawBlock, 10_002, "two ahead");
        eq(beacon.lookahead(), 2, "lookahead");
        vm.expectRevert(abi.encodeWithSelector(IBeacon.ValueUnknown.selector, drawBlock, drawBlock));
        beacon.valueOf(drawBlock);
        chain.roll(10_001);
        chain.prevrandao(keccak256("too early"));
        beacon.record();
        vm.expectRevert(abi.encodeWithSelector(IBeacon.ValueUnknown.selector, drawBlock, drawBlock));
        beacon.valueOf(drawBlock);
        chain.roll(10_002);
        chain.prevrandao(VALUE);
        isTrue(beacon.record() == VALUE, "recorded");
        isTrue(beacon.valueOf(drawBlock) == VALUE, "known");
    }

    /// @dev Nobody gets another value by recording later or again.
    function test_aValueNeverChanges() public {
        chain.prevrandao(VALUE);
        beacon.record();
        beacon.record();
        isTrue(beacon.valueOf(10_000) == VALUE, "once");
        chain.roll(20_000);
        isTrue(beacon.valueOf(10_000) == VALUE, "for good");
    }

    function test_aHeaderProvesThe256BlocksBefore() public {
        bytes memory header = _header(10_002, VALUE);
        chain.roll(10_258);
        chain.setBlockhash(10_002, keccak256(header));
        (uint64 number, bytes32 value) = beacon.recordHeader(header);
        eq(number, 10_002, "number");
        isTrue(value == VALUE && beacon.valueOf(10_002) == VALUE, "value");
    }

    function test_revertsOnHeadersOutOfReachOrForged() public {
        bytes memory header = _header(10_002, VALUE);
        chain.roll(10_258);
        chain.setBlockhash(10_002, keccak256(header));
        vm.expectRevert(abi.encodeWithSelector(IBeacon.HeaderUnknown.selector, 10_002));
        beacon.recordHeader(_header(10_002, keccak256("forged")));
        vm.expectRevert(abi.encodeWithSelector(IBeacon.HeaderUnknown.selector, 2 ** 70));
        beacon.recordHeader(_header(2 ** 70, VALUE));
        chain.roll(10_259);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.HeaderUnknown.selector, 10_002));
        beacon.recordHeader(header);
    }

    /// @dev The draw goes on with a block that was fixed by arithmetic, 258 later, and not with one somebody picks.
    function test_aMissedBlockGivesWayToTheNextOfItsChain() public {
        chain.roll(10_258);
        (bool known,, uint64 awaited) = beacon.tryValueOf(10_002);
        isTrue(!known && awaited == 10_002, "still provable");
        chain.roll(10_259);
        chain.prevrandao(keccak256("picked"));
        beacon.record();
        (known,, awaited) = beacon.tryValueOf(10_002);
        isTrue(!known && awaited == 10_260, "missed: the next is unknown to whoever let it pass");
        chain.roll(10_260);
        chain.prevrandao(VALUE);
        beacon.record();
        isTrue(beacon.valueOf(10_002) == VALUE, "of the next");
        isTrue(beacon.valueOf(10_260) == VALUE, "which others may draw from too");
        chain.roll(60_000);
        (known,, awaited) = beacon.tryValueOf(10_002 + 258 * 2);
        isTrue(!known && awaited == 10_002 + 258 * 193, "any number of misses");
        isTrue(beacon.valueOf(10_002) == VALUE, "what is known stays");
    }

    function test_revertsWhereTheChainHasNoRandomness() public {
        chain.prevrandao(bytes32(uint256(2 ** 64)));
        vm.expectRevert(abi.encodeWithSelector(IBeacon.NoRandomness.selector, 2 ** 64));
        new PrevrandaoBeacon(2);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.NoRandomness.selector, 2 ** 64));
        beacon.record();
        chain.prevrandao(bytes32(uint256(2 ** 64 + 1)));
        new PrevrandaoBeacon(256);
    }

    function test_revertsOnALookaheadOutOfBounds() public {
        vm.expectRevert(abi.encodeWithSelector(IBeacon.LookaheadOutOfBounds.selector, 1, 2, 256));
        new PrevrandaoBeacon(1);
        vm.expectRevert(abi.encodeWithSelector(IBeacon.LookaheadOutOfBounds.selector, 257, 2, 256));
        new PrevrandaoBeacon(257);
    }

    /// @dev Where a draw may come from: its own block, or whole strides later, whatever else was recorded.
    function testFuzz_aDrawsBlockIsDecidedByArithmetic(uint256 recorded, uint256 later) public {
        uint64 drawBlock = beacon.drawBlock();
        recorded = bound(recorded, drawBlock, drawBlock + 3_000);
        later = recorded + bound(later, 0, 1_000);
        chain.roll(recorded);
        chain.prevrandao(VALUE);
        beacon.record();
        chain.roll(later);
        (bool known, bytes32 value, uint64 block_) = beacon.tryValueOf(drawBlock);
        eq((block_ - drawBlock) % 258, 0, "whole strides");
        isTrue(known == ((recorded - drawBlock) % 258 == 0), "known where its chain was recorded");
        isTrue(value == (known ? VALUE : bytes32(0)), "value");
        if (!known) isTrue(later <= uint256(block_) + 256, "what it waits for can still be proven");
    }

    function _header(uint256 number, bytes32 value) private pure returns (bytes memory) {
        bytes[] memory fields = new bytes[](21);
        for (uint256 i; i < 21; ++i) {
            fields[i] = RLP.encode(uint256(i));
        }
        fields[6] = RLP.encode(new bytes(256));
        fields[8] = RLP.encode(number);
        fields[13] = RLP.encode(value);
        return RLP.encode(fields);
    }
}
