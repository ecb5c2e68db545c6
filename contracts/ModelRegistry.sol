// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {EnumerableSet} from "@openzeppelin/contracts/utils/structs/EnumerableSet.sol";
import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {IPaymentHub} from "./interfaces/IPaymentHub.sol";
import {IStakeVault} from "./interfaces/IStakeVault.sol";
import {Lease, Model, Offer} from "./types/RegistryTypes.sol";

/// @title See {IModelRegistry}
contract ModelRegistry is IModelRegistry, AccessManaged {
    using EnumerableSet for EnumerableSet.UintSet;

    uint256 internal constant CID_LENGTH = 36;
    /// @dev CIDv1, dag-cbor, BLAKE3, 32 bytes.
    bytes4 internal constant CID_PREFIX = 0x01711e20;
    uint256 internal constant MAX_LAYERS = 65_536;
    uint256 internal constant MAX_PEER_ID = 64;
    uint256 internal constant MAX_ENDPOINT = 256;
    uint256 internal constant MAX_LEASES = 64;

    /// @inheritdoc IModelRegistry
    IStakeVault public immutable vault;
    IPaymentHub private immutable _hub;

    /// @inheritdoc IModelRegistry
    uint64 public leaseDuration = 24 hours;
    uint64 private _lastLeaseId;

    mapping(bytes32 id => Model) private _models;
    /// @dev Stored without their ids, which their readers know.
    mapping(uint256 leaseId => Lease) private _leases;
    mapping(bytes32 id => EnumerableSet.UintSet) private _leasesOfModel;
    mapping(address operator => EnumerableSet.UintSet) private _leasesOfOperator;

    /// @param vault_ where stake is read; its hub's clock runs the leases
    /// @param authority AccessManager that knows the roles
    constructor(IStakeVault vault_, address authority) AccessManaged(authority) {
        vault = vault_;
        _hub = vault_.hub();
    }

    /// @inheritdoc IModelRegistry
    function registerModel(bytes calldata manifestCid, bytes32 weightRoot, bytes32 verifierSet)
        external
        returns (bytes32 id)
    {
        if (manifestCid.length != CID_LENGTH || bytes4(manifestCid) != CID_PREFIX) {
            revert ManifestCidInvalid(manifestCid);
        }
        id = modelId(manifestCid, weightRoot, verifierSet);
        if (_isRegistered(id)) revert ModelAlreadyRegistered(id);
        bytes32 manifestDigest = bytes32(manifestCid[4:]);
        _models[id] = Model({
            manifestDigest: manifestDigest,
            weightRoot: weightRoot,
            verifierSet: verifierSet,
            publisher: msg.sender,
            registeredAt: _hub.clock()
        });
        emit ModelRegistered(id, msg.sender, manifestDigest, weightRoot, verifierSet);
    }

    /// @inheritdoc IModelRegistry
    function lease(Offer calldata offer) external returns (uint256 leaseId) {
        _checkOffer(offer);
        (bool eligible, uint32 standing) = vault.standingOf(msg.sender);
        if (!eligible) revert StakeBelowMinimum(vault.ownStake(msg.sender), vault.requiredStake(msg.sender));
        if (_leasesOfOperator[msg.sender].length() == MAX_LEASES) revert TooManyLeases(MAX_LEASES);

        leaseId = ++_lastLeaseId;
        uint64 expiresAt = _hub.clock() + leaseDuration;
        Lease storage lease_ = _leases[leaseId];
        lease_.operator = msg.sender;
        lease_.expiresAt = expiresAt;
        lease_.standing = standing;
        lease_.offer = offer;
        _leasesOfModel[offer.modelId].add(leaseId);
        _leasesOfOperator[msg.sender].add(leaseId);
        emit Leased(
            leaseId,
            offer.modelId,
            msg.sender,
            offer.a,
            offer.b,
            offer.price,
            offer.peerId,
            offer.endpoint,
            expiresAt
        );
    }

    /// @inheritdoc IModelRegistry
    function extend(uint256[] calldata leaseIds) external {
        (bool eligible, uint32 standing) = vault.standingOf(msg.sender);
        if (!eligible) revert StakeBelowMinimum(vault.ownStake(msg.sender), vault.requiredStake(msg.sender));
        uint64 expiresAt = _hub.clock() + leaseDuration;
        for (uint256 i; i < leaseIds.length; ++i) {
            Lease storage lease_ = _owned(leaseIds[i]);
            if (lease_.standing != standing) revert LeaseStandingLost(leaseIds[i]);
            lease_.expiresAt = expiresAt;
            emit LeaseExtended(leaseIds[i], expiresAt);
        }
    }

    /// @inheritdoc IModelRegistry
    function end(uint256 leaseId) external {
        _remove(leaseId, _owned(leaseId));
    }

    /// @inheritdoc IModelRegistry
    function prune(uint256 leaseId) external {
        Lease storage lease_ = _known(leaseId);
        if (_isLive(lease_)) revert LeaseLive(leaseId);
        _remove(leaseId, lease_);
    }

    /// @inheritdoc IModelRegistry
    function setLeaseDuration(uint256 value) external restricted {
        if (value < 1 hours || value > 7 days) revert ParameterOutOfBounds(value, 1 hours, 7 days);
        leaseDuration = uint64(value);
        emit LeaseDurationSet(value);
    }

    /// @inheritdoc IModelRegistry
    function modelId(bytes calldata manifestCid, bytes32 weightRoot, bytes32 verifierSet)
        public
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(keccak256(manifestCid), weightRoot, verifierSet));
    }

    /// @inheritdoc IModelRegistry
    function modelOf(bytes32 id) external view returns (Model memory) {
        _requireRegistered(id);
        return _models[id];
    }

    /// @inheritdoc IModelRegistry
    function judgeable(bytes32 id) external view returns (bool) {
        Model storage model = _models[id];
        return model.weightRoot != 0 && model.verifierSet != 0;
    }

    /// @inheritdoc IModelRegistry
    function manifestCidOf(bytes32 id) external view returns (bytes memory) {
        _requireRegistered(id);
        return bytes.concat(CID_PREFIX, _models[id].manifestDigest);
    }

    /// @inheritdoc IModelRegistry
    function leaseOf(uint256 leaseId) external view returns (Lease memory lease_) {
        lease_ = _known(leaseId);
        lease_.id = leaseId;
    }

    /// @inheritdoc IModelRegistry
    function isLive(uint256 leaseId) external view returns (bool) {
        return _isLive(_leases[leaseId]);
    }

    /// @inheritdoc IModelRegistry
    function leasesOfModel(bytes32 id, uint256 cursor, uint256 limit)
        external
        view
        returns (Lease[] memory leases, uint256 next)
    {
        EnumerableSet.UintSet storage listed = _leasesOfModel[id];
        uint256 length = listed.length();
        uint256 left = cursor < length ? length - cursor : 0;
        uint256 size = limit < left ? limit : left;
        if (size < left) next = cursor + size;

        leases = new Lease[](size);
        uint256 count;
        for (uint256 i; i < size; ++i) {
            uint256 leaseId = listed.at(cursor + i);
            Lease storage lease_ = _leases[leaseId];
            if (!_isLive(lease_)) continue;
            leases[count] = lease_;
            leases[count++].id = leaseId;
        }
        assembly ("memory-safe") {
            // Only shortens the array: the dead ones left no entry.
            mstore(leases, count)
        }
    }

    /// @inheritdoc IModelRegistry
    function leasesOfOperator(address operator) external view returns (uint256[] memory) {
        return _leasesOfOperator[operator].values();
    }

    /// @inheritdoc IModelRegistry
    function leaseCount(bytes32 id) external view returns (uint256) {
        return _leasesOfModel[id].length();
    }

    function _checkOffer(Offer calldata offer) private view {
        _requireRegistered(offer.modelId);
        if (offer.a >= offer.b || offer.b > MAX_LAYERS) revert LayerRangeInvalid(offer.a, offer.b);
        uint256 peerIdLength = offer.peerId.length;
        if (peerIdLength == 0 || peerIdLength > MAX_PEER_ID) revert PeerIdLengthInvalid(peerIdLength);
        uint256 endpointLength = bytes(offer.endpoint).length;
        if (endpointLength > MAX_ENDPOINT) revert EndpointTooLong(endpointLength);
    }

    function _remove(uint256 leaseId, Lease storage lease_) private {
        (bytes32 model, address operator) = (lease_.offer.modelId, lease_.operator);
        _leasesOfModel[model].remove(leaseId);
        _leasesOfOperator[operator].remove(leaseId);
        delete _leases[leaseId];
        emit LeaseEnded(leaseId, model, operator);
    }

    function _isLive(Lease storage lease_) private view returns (bool) {
        if (lease_.expiresAt <= _hub.clock()) return false;
        (bool eligible, uint32 standing) = vault.standingOf(lease_.operator);
        return eligible && standing == lease_.standing;
    }

    function _known(uint256 leaseId) private view returns (Lease storage lease_) {
        lease_ = _leases[leaseId];
        if (lease_.operator == address(0)) revert LeaseUnknown(leaseId);
    }

    function _owned(uint256 leaseId) private view returns (Lease storage lease_) {
        lease_ = _known(leaseId);
        if (lease_.operator != msg.sender) revert LeaseNotOwned(leaseId, lease_.operator);
    }

    function _requireRegistered(bytes32 id) private view {
        if (!_isRegistered(id)) revert ModelUnknown(id);
    }

    function _isRegistered(bytes32 id) private view returns (bool) {
        return _models[id].publisher != address(0);
    }
}
