// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice A registered model version: one manifest with one weight root and one verifier set, for good.
/// @param manifestDigest BLAKE3-256 digest of the manifest; its CID is 0x01711e20 followed by it
/// @param weightRoot Merkle root of the weight blocks (zero: leaves of this version cannot be disputed)
/// @param verifierSet hash that names the leaf verifiers of this version (zero: none)
/// @param publisher who registered it
/// @param registeredAt clock at registration
struct Model {
    bytes32 manifestDigest;
    bytes32 weightRoot;
    bytes32 verifierSet;
    address publisher;
    uint64 registeredAt;
}

/// @notice What an operator offers.
/// @param modelId the model version
/// @param a first layer served
/// @param b one past the last layer served
/// @param price OMNI wei per position, for all layers [a, b) together
/// @param peerId libp2p peer id as multihash bytes, 1 to 64 bytes
/// @param endpoint multiaddr as text, 0 to 256 bytes (empty: found by peer id)
struct Offer {
    bytes32 modelId;
    uint32 a;
    uint32 b;
    uint128 price;
    bytes peerId;
    string endpoint;
}

/// @notice An offer of an operator, as listed.
/// @param id lease id
/// @param operator who serves
/// @param expiresAt clock at which it ends unless extended
/// @param standing the operator's standing in the StakeVault when it was made; another standing ends it
/// @param offer what is offered
struct Lease {
    uint256 id;
    address operator;
    uint64 expiresAt;
    uint32 standing;
    Offer offer;
}
