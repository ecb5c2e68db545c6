// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Stream} from "../types/StakeTypes.sol";

/// @title Arithmetic of rewards that flow over time
/// @dev What flowed is a share of what remains, so nothing is lost to rounding: the end gives all that is left.
library StreamMath {
    /// @dev Rewards a share are kept in units of 2^-96 wei: rounding costs all holders together less than
    /// shares / 2^96 wei a time, at most 2^30.
    uint256 internal constant PRECISION_BITS = 96;
    uint256 internal constant BPS = 10_000;

    /// @notice What flowed since the last time, and the stream as it is after.
    function flow(Stream memory stream, uint64 now_) internal pure returns (uint256 flowed) {
        uint64 elapsed = now_ - stream.updatedAt;
        flowed = now_ >= stream.endsAt
            ? stream.remaining
            : (uint256(stream.remaining) * elapsed) / (stream.endsAt - stream.updatedAt);
        stream.remaining -= uint96(flowed);
        stream.updatedAt = now_;
    }

    /// @notice Nothing flows while nobody is staked: the stream waits.
    function postpone(Stream memory stream, uint64 now_) internal pure {
        stream.endsAt += now_ - stream.updatedAt;
        stream.updatedAt = now_;
    }

    /// @notice Delegators' part of what flowed: pro rata to stake, less the operator's commission, rounded down.
    function delegatorsPart(uint256 flowed, uint256 own, uint256 delegated, uint256 rate)
        internal
        pure
        returns (uint256)
    {
        return (flowed * delegated * (BPS - rate)) / ((own + delegated) * BPS);
    }

    /// @notice What shares earned between two values of the rewards a share, rounded down.
    function earned(uint256 shares, uint256 from, uint256 to) internal pure returns (uint256) {
        return (shares * (to - from)) >> PRECISION_BITS;
    }
}
