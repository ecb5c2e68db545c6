// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ModelRegistry} from "../../contracts/ModelRegistry.sol";
import {OmniToken} from "../../contracts/OmniToken.sol";
import {StakeVault} from "../../contracts/StakeVault.sol";
import {Lease, Offer} from "../../contracts/types/RegistryTypes.sol";
import {SlashPayout} from "../../contracts/types/StakeTypes.sol";
import {System} from "./utils/System.sol";
import {Test} from "./utils/Test.sol";

/// @notice Three operators lease two models while they stake, leave and are slashed, and strangers prune what they can.
contract ModelRegistryHandler is Test {
    ModelRegistry private immutable _registry;
    StakeVault private immutable _vault;
    OmniToken private immutable _token;
    address private immutable _court;

    address[3] public operators = [address(0xA1), address(0xA2), address(0xA3)];
    bytes32[2] public models;
    /// @dev Leases that were made and not removed.
    uint256[] public open;
    mapping(uint256 lease => uint256) public madeAfterLosses;
    mapping(uint256 lease => uint256) public extendedUntil;
    mapping(address operator => uint256) public losses;

    constructor(ModelRegistry registry, StakeVault vault, OmniToken token) {
        (_registry, _vault, _token, _court) = (registry, vault, token, msg.sender);
        for (uint256 i; i < 2; ++i) {
            models[i] =
                registry.registerModel(abi.encodePacked(bytes4(0x01711e20), keccak256(abi.encode(i))), 0, 0);
        }
        for (uint256 i; i < 3; ++i) {
            vm.prank(operators[i]);
            token.approve(address(vault), type(uint256).max);
        }
    }

    function openCount() external view returns (uint256) {
        return open.length;
    }

    function stake(uint256 who, uint256 amount) external {
        amount = bound(amount, 1, 3000e18);
        require(_token.transfer(operators[who % 3], amount));
        vm.prank(operators[who % 3]);
        _vault.stake(amount);
    }

    function unstake(uint256 who, uint256 amount) external {
        address operator = operators[who % 3];
        uint256 own = _vault.ownStake(operator);
        if (own == 0 || _vault.exitsOf(operator, operator).length == 16) return;
        vm.prank(operator);
        _vault.unstake(bound(amount, 1, own));
        _noteLoss(operator);
    }

    function slash(uint256 who, uint256 amount) external {
        address operator = operators[who % 3];
        vm.prank(_court);
        uint256 slashed =
            _vault.slash(operator, bound(amount, 0, 500e18), SlashPayout(address(0), 0, address(0), 0)).slashed;
        if (slashed != 0) _noteLoss(operator);
    }

    function setMinimum(uint256 value) external {
        vm.prank(_court);
        _vault.setMinimumStake(bound(value, 100e18, 3000e18));
    }

    function lease(uint256 who, uint256 model, uint256 a) external {
        address operator = operators[who % 3];
        a = bound(a, 0, 9);
        (bool eligible,) = _vault.standingOf(operator);
        if (!eligible || _registry.leasesOfOperator(operator).length == 64) return;
        vm.prank(operator);
        uint256 id = _registry.lease(Offer(models[model % 2], uint32(a), uint32(a + 1), 7, "peer", ""));
        open.push(id);
        madeAfterLosses[id] = losses[operator];
        extendedUntil[id] = _registry.leaseOf(id).expiresAt;
    }

    function extend(uint256 which) external {
        if (open.length == 0) return;
        uint256[] memory ids = new uint256[](1);
        ids[0] = open[which % open.length];
        address operator = _registry.leaseOf(ids[0]).operator;
        (bool eligible,) = _vault.standingOf(operator);
        bool may = eligible && madeAfterLosses[ids[0]] == losses[operator];
        vm.prank(operator);
        try _registry.extend(ids) {
            isTrue(may, "a dead lease was extended");
            extendedUntil[ids[0]] = _registry.leaseOf(ids[0]).expiresAt;
        } catch {
            isTrue(!may, "a heartbeat was refused");
        }
    }

    function end(uint256 which) external {
        if (open.length == 0) return;
        uint256 id = open[which % open.length];
        vm.prank(_registry.leaseOf(id).operator);
        _registry.end(id);
        _forget(which % open.length);
    }

    function prune(uint256 which) external {
        if (open.length == 0) return;
        uint256 id = open[which % open.length];
        bool live = _registry.isLive(id);
        try _registry.prune(id) {
            isTrue(!live, "a stranger ended a live lease");
            _forget(which % open.length);
        } catch {
            isTrue(live, "a dead lease cannot be removed");
        }
    }

    function wait(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 1 days));
    }

    function _noteLoss(address operator) private {
        (bool eligible,) = _vault.standingOf(operator);
        if (!eligible) ++losses[operator];
    }

    function _forget(uint256 index) private {
        open[index] = open[open.length - 1];
        open.pop();
    }
}

contract ModelRegistryInvariants is System {
    ModelRegistryHandler private handler;

    function setUp() public {
        deploySystem();
        handler = new ModelRegistryHandler(registry, vault, token);
        require(token.transfer(address(handler), 90_000_000 * OMNI));
        targetContract(address(handler));
    }

    function invariant_everyLeaseIsListedOnceInItsModelAndAtItsOperator() public view {
        uint256 count = handler.openCount();
        uint256 atOperators;
        for (uint256 i; i < 3; ++i) {
            atOperators += registry.leasesOfOperator(handler.operators(i)).length;
        }
        eq(atOperators, count, "at operators");
        eq(registry.leaseCount(handler.models(0)) + registry.leaseCount(handler.models(1)), count, "in models");
        for (uint256 i; i < count; ++i) {
            uint256 id = handler.open(i);
            Lease memory lease = registry.leaseOf(id);
            uint256 listed;
            uint256[] memory ids = registry.leasesOfOperator(lease.operator);
            for (uint256 j; j < ids.length; ++j) {
                if (ids[j] == id) ++listed;
            }
            eq(listed, 1, "once at its operator");
        }
    }

    function invariant_pagesListExactlyTheLiveLeases() public view {
        uint256 live;
        for (uint256 i; i < handler.openCount(); ++i) {
            if (registry.isLive(handler.open(i))) ++live;
        }
        uint256 listed;
        for (uint256 i; i < 2; ++i) {
            uint256 cursor;
            do {
                Lease[] memory page;
                (page, cursor) = registry.leasesOfModel(handler.models(i), cursor, 7);
                listed += page.length;
                for (uint256 j; j < page.length; ++j) {
                    isTrue(registry.isLive(page[j].id), "a dead lease is listed");
                }
            } while (cursor != 0);
        }
        eq(listed, live, "live leases");
    }

    function invariant_noLeaseOutlivesALostStanding() public view {
        for (uint256 i; i < handler.openCount(); ++i) {
            uint256 id = handler.open(i);
            Lease memory lease = registry.leaseOf(id);
            if (handler.madeAfterLosses(id) != handler.losses(lease.operator)) {
                isTrue(!registry.isLive(id), "live again");
            }
            eq(lease.expiresAt, handler.extendedUntil(id), "only its operator prolongs it");
        }
    }
}
