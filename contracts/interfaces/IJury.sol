// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Validators that a beacon can draw
///
/// Invariants:
/// - the same arguments give the same answer at every time from `asOf` on;
/// - a jury is `count` different accounts, or none.
interface IJury {
    /// @notice Draws validators by stake, each at most once. The same arguments always give the same answer, so that
    /// nobody enters or leaves after a draw was made.
    /// @param seed randomness
    /// @param count how many
    /// @param asOf clock as of which membership counts
    /// @return jurors `count` accounts, or none where there are fewer
    function draw(uint256 seed, uint256 count, uint64 asOf) external view returns (address[] memory jurors);
}
