// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IModelRegistry} from "../../contracts/interfaces/IModelRegistry.sol";
import {Lease, Model, Offer} from "../../contracts/types/RegistryTypes.sol";
import {System} from "./utils/System.sol";

contract ModelRegistryTest is System {
    bytes internal cid = abi.encodePacked(bytes4(0x01711e20), keccak256("manifest"));
    bytes32 internal model;

    function setUp() public {
        deploySystem();
        stakeAs(operator, 1000 * OMNI);
        model = registry.registerModel(cid, 0, 0);
    }

    // ---- models

    function test_keepsAVersionAsRegistered() public view {
        Model memory stored = registry.modelOf(model);
        eq(stored.publisher, address(this), "publisher");
        eq(stored.registeredAt, hub.clock(), "registered at");
        isTrue(keccak256(registry.manifestCidOf(model)) == keccak256(cid), "CID");
        isTrue(model == registry.modelId(cid, 0, 0), "id");
    }

    function testFuzz_theIdCommitsToRootAndVerifiers(bytes32 weightRoot, bytes32 verifierSet) public {
        vm.assume(weightRoot != 0 || verifierSet != 0);
        bytes32 other = registry.registerModel(cid, weightRoot, verifierSet);
        isTrue(other != model, "another version");
        isTrue(registry.modelOf(other).weightRoot == weightRoot, "weight root");
        isTrue(registry.modelOf(other).verifierSet == verifierSet, "verifier set");
    }

    function test_revertsWhenAVersionIsRegisteredTwice() public {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelAlreadyRegistered.selector, model));
        vm.prank(stranger);
        registry.registerModel(cid, 0, 0);
    }

    function test_revertsOnOtherCids() public {
        bytes[4] memory wrong = [
            abi.encodePacked(bytes4(0x01551e20), bytes32(0)),
            abi.encodePacked(cid, uint8(0)),
            abi.encodePacked(bytes4(0x01711e20), bytes31(0)),
            bytes("")
        ];
        for (uint256 i; i < wrong.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ManifestCidInvalid.selector, wrong[i]));
            registry.registerModel(wrong[i], 0, 0);
        }
    }

    function test_revertsOnUnknownModels() public {
        bytes memory unknown = abi.encodeWithSelector(IModelRegistry.ModelUnknown.selector, bytes32(uint256(1)));
        vm.expectRevert(unknown);
        registry.modelOf(bytes32(uint256(1)));
        vm.expectRevert(unknown);
        registry.manifestCidOf(bytes32(uint256(1)));
        Offer memory offer = _offer(0, 9);
        offer.modelId = bytes32(uint256(1));
        vm.expectRevert(unknown);
        registry.lease(offer);
    }

    // ---- leases

    function test_aLeaseIsListedAsOffered() public {
        uint256 id = _lease(operator, 0, 9);
        Lease memory lease = registry.leaseOf(id);
        eq(lease.operator, operator, "operator");
        eq(lease.expiresAt, hub.clock() + 24 hours, "expires");
        eq(lease.offer.a, 0, "a");
        eq(lease.offer.b, 9, "b");
        eq(lease.offer.price, 7, "price");
        isTrue(keccak256(lease.offer.peerId) == keccak256("peer"), "peer id");
        isTrue(keccak256(bytes(lease.offer.endpoint)) == keccak256("/ip4/127.0.0.1/udp/4001/quic-v1"), "endpoint");
        isTrue(registry.isLive(id), "live");
        eq(registry.leaseCount(model), 1, "listed");
        eq(registry.leasesOfOperator(operator)[0], id, "of the operator");
    }

    function test_revertsBelowTheMinimumStake() public {
        bytes memory below =
            abi.encodeWithSelector(IModelRegistry.StakeBelowMinimum.selector, 1000 * OMNI - 1, 1000 * OMNI);
        uint256[] memory ids = new uint256[](1);
        ids[0] = _lease(operator, 0, 9);
        vm.startPrank(operator);
        vault.unstake(1);
        vm.expectRevert(below);
        registry.lease(_offer(0, 9));
        vm.expectRevert(below);
        registry.extend(ids);
        vm.stopPrank();
    }

    function test_revertsOnBadOffers() public {
        vm.startPrank(operator);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.LayerRangeInvalid.selector, 3, 3));
        registry.lease(_offer(3, 3));
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.LayerRangeInvalid.selector, 0, 65_537));
        registry.lease(_offer(0, 65_537));
        Offer memory offer = _offer(0, 65_536);
        offer.peerId = "";
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.PeerIdLengthInvalid.selector, 0));
        registry.lease(offer);
        offer.peerId = new bytes(65);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.PeerIdLengthInvalid.selector, 65));
        registry.lease(offer);
        offer.peerId = new bytes(64);
        offer.endpoint = string(new bytes(257));
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.EndpointTooLong.selector, 257));
        registry.lease(offer);
        offer.endpoint = string(new bytes(256));
        registry.lease(offer);
        vm.stopPrank();
    }

    function test_aLeaseEndsWithoutHeartbeatAndComesBackWithOne() public {
        uint256[] memory ids = new uint256[](1);
        ids[0] = _lease(operator, 0, 9);
        skip(24 hours - 1);
        isTrue(registry.isLive(ids[0]), "live");
        skip(1);
        isTrue(!registry.isLive(ids[0]), "expired");
        vm.prank(operator);
        registry.extend(ids);
        isTrue(registry.isLive(ids[0]), "extended");
        eq(registry.leaseOf(ids[0]).expiresAt, hub.clock() + 24 hours, "full duration");
    }

    function test_anExitBelowTheMinimumEndsLeasesForGood() public {
        uint256[] memory ids = new uint256[](1);
        ids[0] = _lease(operator, 0, 9);
        vm.prank(operator);
        vault.unstake(1);
        isTrue(!registry.isLive(ids[0]), "ended at once");
        stakeAs(operator, 1);
        isTrue(!registry.isLive(ids[0]), "staking again does not bring it back");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.LeaseStandingLost.selector, ids[0]));
        vm.prank(operator);
        registry.extend(ids);
        isTrue(registry.isLive(_lease(operator, 0, 9)), "a new one does");
    }

    function test_aSlashBelowTheMinimumEndsLeases() public {
        uint256 id = _lease(operator, 0, 9);
        slash(operator, 1);
        isTrue(!registry.isLive(id), "ended");
    }

    function test_aHigherMinimumEndsLeases() public {
        uint256 id = _lease(operator, 0, 9);
        vault.setMinimumStake(1001 * OMNI);
        isTrue(!registry.isLive(id), "ended");
    }

    function test_aPauseKeepsLeasesAlive() public {
        uint256 id = _lease(operator, 0, 9);
        hub.pause();
        skip(71 hours);
        isTrue(registry.isLive(id), "live");
    }

    function test_onlyTheOperatorExtendsAndEnds() public {
        uint256[] memory ids = new uint256[](1);
        ids[0] = _lease(operator, 0, 9);
        stakeAs(stranger, 1000 * OMNI);
        bytes memory notOwned = abi.encodeWithSelector(IModelRegistry.LeaseNotOwned.selector, ids[0], operator);
        vm.startPrank(stranger);
        vm.expectRevert(notOwned);
        registry.extend(ids);
        vm.expectRevert(notOwned);
        registry.end(ids[0]);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.LeaseLive.selector, ids[0]));
        registry.prune(ids[0]);
        vm.stopPrank();
        vm.prank(operator);
        registry.end(ids[0]);
        bytes memory unknown = abi.encodeWithSelector(IModelRegistry.LeaseUnknown.selector, ids[0]);
        vm.expectRevert(unknown);
        registry.leaseOf(ids[0]);
        vm.expectRevert(unknown);
        registry.prune(ids[0]);
        isTrue(!registry.isLive(ids[0]), "ended");
        eq(registry.leaseCount(model), 0, "not listed");
    }

    function test_anyonePrunesADeadLease() public {
        uint256 id = _lease(operator, 0, 9);
        skip(24 hours);
        vm.prank(stranger);
        registry.prune(id);
        eq(registry.leaseCount(model), 0, "removed");
        eq(registry.leasesOfOperator(operator).length, 0, "from the operator too");
    }

    function test_revertsOnTheSixtyFifthLease() public {
        for (uint32 i; i < 64; ++i) {
            _lease(operator, i, i + 1);
        }
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.TooManyLeases.selector, 64));
        vm.prank(operator);
        registry.lease(_offer(0, 9));
    }

    function testFuzz_pagesListEveryLiveLeaseOnce(uint256 count, uint256 limit, uint256 dead) public {
        count = bound(count, 0, 12);
        limit = bound(limit, 1, 14);
        stakeAs(stranger, 1000 * OMNI);
        uint256 expected;
        for (uint32 i; i < count; ++i) {
            bool dies = (dead >> i) & 1 == 1;
            _lease(dies ? stranger : operator, i, i + 1);
            if (!dies) expected += 1 << i;
        }
        vm.prank(stranger);
        vault.unstake(1);

        uint256 cursor;
        uint256 seen;
        do {
            Lease[] memory page;
            (page, cursor) = registry.leasesOfModel(model, cursor, limit);
            for (uint256 i; i < page.length; ++i) {
                seen += 1 << page[i].offer.a;
            }
        } while (cursor != 0);
        eq(seen, expected, "each once");
    }

    function test_aCursorBeyondTheEndIsEmpty() public {
        _lease(operator, 0, 9);
        (Lease[] memory page, uint256 next) = registry.leasesOfModel(model, 5, type(uint256).max);
        eq(page.length + next, 0, "empty");
    }

    function test_leaseDurationStaysWithinBounds() public {
        registry.setLeaseDuration(7 days);
        eq(registry.leaseDuration(), 7 days, "set");
        bytes4 selector = IModelRegistry.ParameterOutOfBounds.selector;
        vm.expectRevert(abi.encodeWithSelector(selector, 1 hours - 1, 1 hours, 7 days));
        registry.setLeaseDuration(1 hours - 1);
        vm.expectRevert(abi.encodeWithSelector(selector, 7 days + 1, 1 hours, 7 days));
        registry.setLeaseDuration(7 days + 1);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        vm.prank(stranger);
        registry.setLeaseDuration(1 days);
    }

    function _offer(uint32 a, uint32 b) private view returns (Offer memory) {
        return Offer(model, a, b, 7, "peer", "/ip4/127.0.0.1/udp/4001/quic-v1");
    }

    function _lease(address account, uint32 a, uint32 b) private returns (uint256) {
        vm.prank(account);
        return registry.lease(_offer(a, b));
    }
}
