// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OmniToken} from "../../contracts/OmniToken.sol";
import {PaymentHub} from "../../contracts/PaymentHub.sol";
import {StakeVault} from "../../contracts/StakeVault.sol";
import {Exit, Pool, Position, SlashPayout, SlashResult} from "../../contracts/types/StakeTypes.sol";
import {System} from "./utils/System.sol";
import {Test} from "./utils/Test.sol";

/// @notice Three operators stake, leave and are slashed in any order. Every call must succeed.
contract StakeVaultHandler is Test {
    StakeVault private immutable _vault;
    PaymentHub private immutable _hub;
    OmniToken private immutable _token;
    address private immutable _slasher;

    address[3] public operators = [address(0xA1), address(0xA2), address(0xA3)];
    mapping(address operator => uint256) public staked;
    mapping(address operator => uint256) public withdrawn;
    mapping(address operator => uint256) public slashed;

    constructor(StakeVault vault, PaymentHub hub, OmniToken token) {
        (_vault, _hub, _token, _slasher) = (vault, hub, token, msg.sender);
        for (uint256 i; i < 3; ++i) {
            vm.prank(operators[i]);
            token.approve(address(vault), type(uint256).max);
        }
    }

    function stake(uint256 who, uint256 amount) external {
        address operator = operators[who % 3];
        amount = bound(amount, 1, 1_000_000e18);
        require(_token.transfer(operator, amount));
        vm.prank(operator);
        isTrue(_vault.stake(amount) >= amount, "a share is never worth more than a wei");
        staked[operator] += amount;
    }

    function unstake(uint256 who, uint256 amount) external {
        address operator = operators[who % 3];
        uint256 available = _vault.stakeOf(operator, operator);
        if (available == 0 || _vault.exitsOf(operator, operator).length == 16) return;
        vm.prank(operator);
        _vault.unstake(bound(amount, 1, available));
    }

    function withdraw(uint256 who) external {
        _withdraw(operators[who % 3]);
    }

    /// @dev The last one out finds the door open, whatever happened before.
    function leave(uint256 who) external {
        address operator = operators[who % 3];
        if (_vault.exitsOf(operator, operator).length == 16) {
            vm.warp(block.timestamp + 14 days);
            _withdraw(operator);
        }
        uint256 available = _vault.stakeOf(operator, operator);
        if (available != 0) {
            vm.prank(operator);
            _vault.unstake(available);
        }
        vm.warp(block.timestamp + 14 days);
        _withdraw(operator);
        eq(_vault.exitingStake(operator), 0, "nothing stays behind in the exits");
        eq(_vault.stakeOf(operator, operator), 0, "nothing stays behind in the stake");
    }

    function slash(uint256 who, uint256 amount, uint256 reward) external {
        address operator = operators[who % 3];
        (Pool memory active, Pool memory exiting) = _vault.poolsOf(operator);
        vm.prank(_slasher);
        SlashResult memory result = _vault.slash(
            operator, bound(amount, 0, 2_000_000e18), SlashPayout(address(0xBEEF), reward, address(0xF00D), reward)
        );
        slashed[operator] += result.slashed;
        (Pool memory activeAfter, Pool memory exitingAfter) = _vault.poolsOf(operator);
        _requireNoDearer(active, activeAfter);
        _requireNoDearer(exiting, exitingAfter);
    }

    function wait(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 10 days));
    }

    function _withdraw(address operator) private {
        Exit[] memory exits = _vault.exitsOf(operator, operator);
        bool ready;
        for (uint256 i; i < exits.length; ++i) {
            if (exits[i].readyAt <= _hub.clock()) ready = true;
        }
        if (!ready) return;
        uint256 expected = _vault.withdrawable(operator, operator);
        vm.prank(operator);
        uint256 paid = _vault.withdraw();
        atMost(paid, expected + exits.length, "no more than was announced");
        withdrawn[operator] += paid;
    }

    function _requireNoDearer(Pool memory before, Pool memory after_) private pure {
        if (before.generation != after_.generation) return;
        uint256 dearest = (uint256(before.assets) + 1) * (uint256(after_.shares) + 1);
        atMost((uint256(after_.assets) + 1) * (uint256(before.shares) + 1), dearest, "a slash raised a price");
    }
}

contract StakeVaultInvariants is System {
    StakeVaultHandler private handler;

    function setUp() public {
        deploySystem();
        handler = new StakeVaultHandler(vault, hub, token);
        require(token.transfer(address(handler), 90_000_000 * OMNI));
        targetContract(address(handler));
    }

    function invariant_theVaultCoversEveryPool() public view {
        uint256 pools;
        for (uint256 i; i < 3; ++i) {
            address account = handler.operators(i);
            pools += vault.activeStake(account) + vault.exitingStake(account);
        }
        isTrue(token.balanceOf(address(vault)) >= pools, "balance >= active + exiting");
    }

    function invariant_sharesSumToTheirPools() public view {
        for (uint256 i; i < 3; ++i) {
            address account = handler.operators(i);
            (Pool memory active, Pool memory exiting) = vault.poolsOf(account);
            Position memory position = vault.positionOf(account, account);
            uint256 held = position.generation == active.generation ? position.shares : 0;
            eq(held, active.shares, "active shares");
            Exit[] memory exits = vault.exitsOf(account, account);
            uint256 leaving;
            for (uint256 j; j < exits.length; ++j) {
                if (exits[j].generation == exiting.generation) leaving += exits[j].shares;
            }
            eq(leaving, exiting.shares, "exiting shares");
        }
    }

    function invariant_sharesStayBounded() public view {
        for (uint256 i; i < 3; ++i) {
            (Pool memory active, Pool memory exiting) = vault.poolsOf(handler.operators(i));
            atMost(active.assets, active.shares, "active price <= 1");
            atMost(exiting.assets, exiting.shares, "exiting price <= 1");
            atMost(active.shares, (uint256(active.assets) + 1) * 1e9, "active price floor");
            atMost(exiting.shares, (uint256(exiting.assets) + 1) * 1e9, "exiting price floor");
        }
    }

    function invariant_nobodyTakesOutMoreThanWentIn() public view {
        for (uint256 i; i < 3; ++i) {
            address account = handler.operators(i);
            uint256 inside = vault.activeStake(account) + vault.exitingStake(account);
            atMost(
                handler.withdrawn(account) + handler.slashed(account) + inside,
                handler.staked(account),
                "withdrawn + slashed + inside <= staked"
            );
        }
    }
}
