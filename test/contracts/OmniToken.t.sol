// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IOmniToken} from "../../contracts/interfaces/IOmniToken.sol";
import {OmniToken} from "../../contracts/OmniToken.sol";
import {System} from "./utils/System.sol";

contract OmniTokenTest is System {
    function setUp() public {
        deploySystem();
    }

    function test_initialSupplyCountsTowardsTheCap() public view {
        eq(token.totalMinted(), 100_000_000 * OMNI, "minted");
        eq(token.maxMinted(), 1_000_000_000 * OMNI, "cap");
    }

    function test_revertsWhenTheInitialHolderIsZero() public {
        vm.expectRevert(IOmniToken.InitialHolderZero.selector);
        new OmniToken(address(0), 1, address(manager));
    }

    function test_revertsWhenTheInitialSupplyPassesTheCap() public {
        uint256 cap = token.maxMinted();
        vm.expectRevert(abi.encodeWithSelector(IOmniToken.MintCapExceeded.selector, cap + 1, cap));
        new OmniToken(address(this), cap + 1, address(manager));
    }

    function test_revertsWhenAStrangerMints() public {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        vm.prank(stranger);
        token.mint(stranger, 1);
    }

    function testFuzz_burningNeverMakesRoomToMint(uint256 burned, uint256 minted) public {
        uint256 remaining = token.maxMinted() - token.totalMinted();
        token.burn(bound(burned, 0, token.totalSupply()));
        minted = bound(minted, 0, remaining);
        token.mint(stranger, minted);
        eq(token.balanceOf(stranger), minted, "minted");
        vm.expectRevert(
            abi.encodeWithSelector(IOmniToken.MintCapExceeded.selector, remaining - minted + 1, remaining - minted)
        );
        token.mint(stranger, remaining - minted + 1);
    }

    function test_votesFollowDelegationByTimestamp() public {
        token.delegate(stranger);
        uint256 before = block.timestamp;
        skip(1);
        require(token.transfer(operator, 40));
        eq(token.getVotes(stranger), 100_000_000 * OMNI - 40, "votes now");
        skip(1);
        eq(token.getPastVotes(stranger, before), 100_000_000 * OMNI, "votes then");
        eq(token.clock(), block.timestamp, "clock");
        isTrue(keccak256(bytes(token.CLOCK_MODE())) == keccak256("mode=timestamp"), "clock mode");
    }
}
