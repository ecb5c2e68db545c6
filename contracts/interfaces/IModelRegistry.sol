// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Lease, Model, Offer} from "../types/RegistryTypes.sol";
import {IStakeVault} from "./IStakeVault.sol";

/// @title Models and who serves them
/// @notice Model versions are append-only: nothing of a version ever changes. A lease says that an operator with enough
/// own stake serves layers [a, b) of a version at a peer id and price; it ends after 24 hours unless extended, and at
/// once when the operator's own active stake falls below what it needs, by exit or slash.
/// @dev Invariants: a registered version never changes; a live lease is listed once in its model and once at its operator;
/// no lease of before an exit or slash that cost the operator its eligibility is ever live again; nobody but the operator
/// prolongs or shortens a live lease.
interface IModelRegistry {
    /// @notice Not a CIDv1 of a dag-cbor block with a BLAKE3-256 digest (0x01711e20 and 32 bytes).
    error ManifestCidInvalid(bytes manifestCid);
    /// @notice This version is registered already.
    error ModelAlreadyRegistered(bytes32 modelId);
    /// @notice No such version.
    error ModelUnknown(bytes32 modelId);
    /// @notice Not a range of layers: a < b <= 65,536 must hold.
    error LayerRangeInvalid(uint32 a, uint32 b);
    /// @notice A peer id of a length outside 1 to 64 bytes.
    error PeerIdLengthInvalid(uint256 length);
    /// @notice An endpoint of more than 256 bytes.
    error EndpointTooLong(uint256 length);
    /// @notice The caller's own active stake is below what it needs ({IStakeVault-requiredStake}).
    error StakeBelowMinimum(uint256 active, uint256 minimum);
    /// @notice The caller has as many leases as are allowed: end some.
    error TooManyLeases(uint256 limit);
    /// @notice No such lease (it may have ended).
    error LeaseUnknown(uint256 leaseId);
    /// @notice The lease is another operator's.
    error LeaseNotOwned(uint256 leaseId, address operator);
    /// @notice The operator lost its standing since: this lease has ended and cannot be extended. Make a new one.
    error LeaseStandingLost(uint256 leaseId);
    /// @notice The lease is live: only its operator may end it.
    error LeaseLive(uint256 leaseId);
    /// @notice A parameter outside its bounds.
    error ParameterOutOfBounds(uint256 value, uint256 minimum, uint256 maximum);

    /// @notice A version was registered.
    /// @param manifestDigest BLAKE3-256 digest of the manifest: who has its CID finds all its versions
    event ModelRegistered(
        bytes32 indexed modelId,
        address indexed publisher,
        bytes32 indexed manifestDigest,
        bytes32 weightRoot,
        bytes32 verifierSet
    );
    /// @notice An operator leased.
    event Leased(
        uint256 indexed leaseId,
        bytes32 indexed modelId,
        address indexed operator,
        uint32 a,
        uint32 b,
        uint128 price,
        bytes peerId,
        string endpoint,
        uint256 expiresAt
    );
    /// @notice An operator extended a lease.
    event LeaseExtended(uint256 indexed leaseId, uint256 expiresAt);
    /// @notice A lease was ended by its operator, or removed after it had ended.
    event LeaseEnded(uint256 indexed leaseId, bytes32 indexed modelId, address indexed operator);
    /// @notice The duration of leases changed, for those made or extended from now on.
    event LeaseDurationSet(uint256 value);

    /// @notice Registers a model version. Its id commits to all three arguments, so nobody can take it with others.
    /// @param manifestCid 36 bytes: CIDv1, dag-cbor, BLAKE3-256
    /// @param weightRoot Merkle root of the weight blocks; zero where the manifest carries none
    /// @param verifierSet hash that names the leaf verifiers; zero where there are none
    function registerModel(bytes calldata manifestCid, bytes32 weightRoot, bytes32 verifierSet)
        external
        returns (bytes32 id);

    /// @notice Leases: the caller serves. Needs own active stake of at least {IStakeVault-requiredStake}.
    /// @param offer what is served, where, for how much
    /// @return leaseId id of the new lease
    function lease(Offer calldata offer) external returns (uint256 leaseId);

    /// @notice The caller's heartbeat: extends its leases to a full duration from now, expired ones too.
    /// @param leaseIds leases of the caller
    function extend(uint256[] calldata leaseIds) external;

    /// @notice Ends a lease of the caller.
    /// @param leaseId which
    function end(uint256 leaseId) external;

    /// @notice Removes a lease that is not live any more. Anyone may.
    /// @param leaseId which
    function prune(uint256 leaseId) external;

    /// @notice Sets the duration of leases. Only for the governor role.
    /// @param value seconds, 1 hour to 7 days
    function setLeaseDuration(uint256 value) external;

    /// @notice Where stake is read.
    function vault() external view returns (IStakeVault);

    /// @notice Id of a version: keccak256(abi.encode(keccak256(manifestCid), weightRoot, verifierSet)).
    function modelId(bytes calldata manifestCid, bytes32 weightRoot, bytes32 verifierSet)
        external
        pure
        returns (bytes32);

    /// @notice A version. Reverts where it is unknown.
    function modelOf(bytes32 id) external view returns (Model memory);

    /// @notice Whether a version names weights and verifiers, without which its leaves cannot be disputed. False where it is unknown.
    function judgeable(bytes32 id) external view returns (bool);

    /// @notice CID of a version's manifest, 36 bytes. Reverts where it is unknown.
    function manifestCidOf(bytes32 id) external view returns (bytes memory);

    /// @notice A lease, live or not. Reverts where there is none.
    function leaseOf(uint256 leaseId) external view returns (Lease memory);

    /// @notice Whether a lease is live now.
    function isLive(uint256 leaseId) external view returns (bool);

    /// @notice Live leases of a model, page by page: looks at up to `limit` listed leases from `cursor` on. Leases that
    /// end between two pages move others to lower indices: read all pages at one block.
    /// @param id model version
    /// @param cursor 0 at first, then `next` of the page before
    /// @param limit how many to look at
    /// @return leases those that are live
    /// @return next cursor of the next page; 0 after the last
    function leasesOfModel(bytes32 id, uint256 cursor, uint256 limit)
        external
        view
        returns (Lease[] memory leases, uint256 next);

    /// @notice Ids of all leases of an operator that were not removed, live or not.
    function leasesOfOperator(address operator) external view returns (uint256[] memory);

    /// @notice How many leases of a model are listed, live or not.
    function leaseCount(bytes32 id) external view returns (uint256);

    /// @notice Seconds a lease lasts unless extended. Default 24 hours.
    function leaseDuration() external view returns (uint64);
}
