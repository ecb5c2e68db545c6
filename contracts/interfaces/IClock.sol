// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title The clock of every deadline
/// @notice Seconds of block time less the time paused. It stands still while paused, so a pause shortens no deadline.
interface IClock {
    /// @notice The hub is paused; every deadline waits.
    error ClockPaused(uint256 until);
    /// @notice The hub is not paused.
    error ClockNotPaused();
    /// @notice A pause came within 14 days of the one before.
    error PauseTooSoon(uint256 notBefore);

    /// @notice The guardian paused.
    /// @param until block time at which the pause ends by itself
    event Paused(uint256 until);
    /// @notice The guardian ended a pause early.
    /// @param pausedFor seconds paused
    event Unpaused(uint256 pausedFor);

    /// @notice Pauses for at most 72 hours, at most once in 14 days. Only for the guardian role.
    function pause() external;

    /// @notice Ends a pause early. Only for the guardian role.
    function unpause() external;

    /// @notice block.timestamp less all time paused.
    function clock() external view returns (uint64);

    /// @notice {clock}, for what can happen only while it runs: reverts with {ClockPaused} while paused.
    function runningClock() external view returns (uint64);

    /// @notice Whether deadlines stand still now.
    function paused() external view returns (bool);

    /// @notice Block time at which the last pause ends or ended by itself; 0 where it was ended early or none ever was.
    function pausedUntil() external view returns (uint256);
}
