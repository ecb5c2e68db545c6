// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice A pool of stake in which slashing is shared pro rata by its shares.
/// @param assets OMNI wei
/// @param shares shares outstanding
/// @param generation counts the times the pool was slashed to nothing; shares of older generations are worth nothing
struct Pool {
    uint96 assets;
    uint128 shares;
    uint32 generation;
}

/// @notice A holder's shares in an active pool.
/// @param shares shares of the pool
/// @param generation generation of the pool they belong to
struct Position {
    uint128 shares;
    uint32 generation;
}

/// @notice Stake on its way out, in shares of the operator's exiting pool.
/// @param shares shares of the exiting pool
/// @param readyAt clock from which it can be withdrawn
/// @param generation generation of the exiting pool they belong to
struct Exit {
    uint128 shares;
    uint64 readyAt;
    uint32 generation;
}

/// @notice Who is paid out of a slash, and at most how much; what is over a cap is burned.
/// @param reporter receives the reward (zero address: none)
/// @param reward OMNI wei, clamped to 30 % of what is slashed
/// @param refundee receives the refund (zero address: none)
/// @param refund OMNI wei, clamped to 20 % of what is slashed
struct SlashPayout {
    address reporter;
    uint256 reward;
    address refundee;
    uint256 refund;
}

/// @notice What a slash did, in OMNI wei: slashed = rewarded + refunded + burned.
struct SlashResult {
    uint256 slashed;
    uint256 rewarded;
    uint256 refunded;
    uint256 burned;
}
