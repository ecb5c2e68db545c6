// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice What an operator's pool was credited.
/// @param burned burn of its payments that was credited so far, OMNI wei
/// @param earned emission of closed epochs, OMNI wei
/// @param raw emission of `epoch` before the schedule limits it, OMNI wei
/// @param epoch the epoch of `raw`
struct Pool {
    uint96 burned;
    uint96 earned;
    uint96 raw;
    uint64 epoch;
}

/// @notice A posted root of cumulative amounts.
/// @param root Merkle root
/// @param poster who posted it
/// @param bond OMNI wei at stake (0: given back or lost)
/// @param activeAt clock from which it can be claimed against
/// @param revoked whether it was refuted
struct RewardRoot {
    bytes32 root;
    address poster;
    uint96 bond;
    uint64 activeAt;
    bool revoked;
}

/// @notice A leaf of a root, with its proof: what an operator's pool earned since the beginning.
/// Leaf = keccak256(keccak256(abi.encode(operator, cumulative))), pairs sorted.
/// @param operator whose work earned it
/// @param cumulative OMNI wei
/// @param proof Merkle proof
struct RewardClaim {
    address operator;
    uint256 cumulative;
    bytes32[] proof;
}

/// @notice A candidate for canary work.
/// @param weight OMNI wei of stake it stands for
/// @param since epoch in which it was set; it counts from the next
struct Candidate {
    uint96 weight;
    uint64 since;
}
