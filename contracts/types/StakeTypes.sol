// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice A pool of stake in which slashing is shared pro rata by its shares.
/// @param assets OMNI wei
/// @param shares shares outstanding
/// @param generation 256 x the times the pool lost all its assets (older shares are worth nothing), plus the times its
/// shares were divided by 10^9 since
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

/// @notice Stake on its way out, in shares of an exiting pool of the operator.
/// @param shares shares of the exiting pool
/// @param readyAt clock from which it can be withdrawn
/// @param generation generation of the exiting pool they belong to
struct Exit {
    uint128 shares;
    uint64 readyAt;
    uint32 generation;
}

/// @notice An operator's share of what its delegators earn, in basis points.
/// @param rate what is taken now
/// @param nextRate a higher rate that was announced
/// @param nextAt clock from which it can be applied; 0 where none was announced
struct Commission {
    uint16 rate;
    uint16 nextRate;
    uint40 nextAt;
}

/// @notice Rewards that flow to an operator and its delegators, evenly until a time.
/// @param remaining OMNI wei that have not flowed yet
/// @param updatedAt clock until which they were shared out
/// @param endsAt clock at which nothing remains
struct Stream {
    uint96 remaining;
    uint64 updatedAt;
    uint64 endsAt;
}

/// @notice Who is paid out of a slash, and at most how much; what is over a cap is burned.
/// @param reporter receives the reward (zero address: none)
/// @param reward OMNI wei, clamped to 30 % of what is slashed of the operator's own stake
/// @param refundee receives the refund (zero address: none)
/// @param refund OMNI wei, clamped to 20 % of what is slashed of the operator's own stake
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
