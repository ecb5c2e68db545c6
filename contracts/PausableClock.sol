// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IClock} from "./interfaces/IClock.sol";

/// @title See {IClock}
abstract contract PausableClock is IClock, AccessManaged {
    uint40 internal constant MAX_PAUSE = 72 hours;
    uint40 internal constant PAUSE_INTERVAL = 14 days;

    /// @dev Block time at which the last pause began; 0 where it was ended early or none ever was.
    uint40 private _pausedAt;
    /// @dev Seconds of all pauses before the one at `_pausedAt`.
    uint40 private _pausedFor;
    uint40 private _nextPauseAt;

    /// @dev Reverts while paused.
    modifier whileRunning() {
        if (paused()) revert ClockPaused(pausedUntil());
        _;
    }

    /// @inheritdoc IClock
    function pause() external restricted {
        uint40 nextPauseAt = _nextPauseAt;
        if (block.timestamp < nextPauseAt) revert PauseTooSoon(nextPauseAt);
        // The interval exceeds the longest pause: one that was not ended early ran out in full.
        if (_pausedAt != 0) _pausedFor += MAX_PAUSE;
        uint40 now_ = uint40(block.timestamp);
        _pausedAt = now_;
        _nextPauseAt = now_ + PAUSE_INTERVAL;
        emit Paused(now_ + MAX_PAUSE);
    }

    /// @inheritdoc IClock
    function unpause() external restricted {
        if (!paused()) revert ClockNotPaused();
        uint40 pausedFor = uint40(block.timestamp) - _pausedAt;
        _pausedAt = 0;
        _pausedFor += pausedFor;
        emit Unpaused(pausedFor);
    }

    /// @inheritdoc IClock
    function clock() public view returns (uint64) {
        uint256 pausedAt = _pausedAt;
        uint256 pausedNow = pausedAt == 0 ? 0 : block.timestamp - pausedAt;
        if (pausedNow > MAX_PAUSE) pausedNow = MAX_PAUSE;
        return uint64(block.timestamp - _pausedFor - pausedNow);
    }

    /// @inheritdoc IClock
    function runningClock() external view returns (uint64) {
        (uint256 pausedAt, uint256 pausedFor) = (_pausedAt, _pausedFor);
        if (pausedAt != 0) {
            uint256 until = pausedAt + MAX_PAUSE;
            if (block.timestamp < until) revert ClockPaused(until);
            pausedFor += MAX_PAUSE;
        }
        return uint64(block.timestamp - pausedFor);
    }

    /// @inheritdoc IClock
    function paused() public view returns (bool) {
        return block.timestamp < pausedUntil();
    }

    /// @inheritdoc IClock
    function pausedUntil() public view returns (uint256) {
        uint256 pausedAt = _pausedAt;
        return pausedAt == 0 ? 0 : pausedAt + MAX_PAUSE;
    }
}
