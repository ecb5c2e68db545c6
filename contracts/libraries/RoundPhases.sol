// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IRoundPanel} from "../interfaces/IRoundPanel.sol";
import {
    CancelReason,
    PanelState,
    Round,
    RoundDeadlines,
    RoundKind,
    RoundPhase,
    RoundRules,
    RoundState,
    RoundStatus
} from "../types/RoundTypes.sol";
import {RoundMath} from "./RoundMath.sol";

/// @title Where a round stands
/// @dev A phase follows from the clock and from what was done in time. What failed cancels a round only when the phase in
/// which it could be helped is over.
library RoundPhases {
    /// @notice A round's phase, and why it is cancelled if it is.
    /// @param roundId its id
    /// @param now_ the hub's clock
    /// @param validators where the round is scored; asked only where it matters
    function phaseAt(Round storage self, uint256 roundId, uint256 now_, IRoundPanel validators)
        internal
        view
        returns (RoundPhase, CancelReason)
    {
        RoundState storage state = self.state;
        if (state.status == RoundStatus.Cancelled) return (RoundPhase.Cancelled, state.reason);
        if (state.status == RoundStatus.Settled) {
            bool open = now_ < state.adoptUntil && validators.panelOf(roundId).adapter == 0;
            return (open ? RoundPhase.Adopt : RoundPhase.Closed, CancelReason.None);
        }
        RoundRules storage rules = self.rules;
        RoundDeadlines memory ends = deadlines(self);
        if (now_ < ends.commit) return (RoundPhase.Commit, CancelReason.None);
        if (state.contributors < rules.minContributors) return _cancelled(CancelReason.TooFewCommitments);
        if (now_ < ends.reveal) return (RoundPhase.Reveal, CancelReason.None);
        // Not the minimum again: an opener could pass it with its own commitments, let them lapse, and keep what the
        // others revealed.
        if ((rules.kind == RoundKind.Open ? state.revealed : state.liveCohorts) == 0) {
            return _cancelled(CancelReason.NoContributions);
        }
        if (state.heldOut == 0) {
            if (now_ < ends.heldOut) return (RoundPhase.HeldOut, CancelReason.None);
            return _cancelled(CancelReason.HeldOutWithheld);
        }
        if (now_ < ends.score) return (RoundPhase.Score, CancelReason.None);
        PanelState memory panel = validators.panelOf(roundId);
        if (panel.seated < rules.minValidators) return _cancelled(CancelReason.TooFewValidators);
        if (now_ < ends.scoreReveal) return (RoundPhase.ScoreReveal, CancelReason.None);
        if (panel.revealed < rules.minValidators) return _cancelled(CancelReason.TooFewScores);
        return (RoundPhase.Settle, CancelReason.None);
    }

    /// @notice When a round's phases end.
    function deadlines(Round storage self) internal view returns (RoundDeadlines memory ends) {
        RoundRules storage rules = self.rules;
        ends.commit = self.state.openedAt + rules.commitFor;
        ends.reveal = ends.commit + rules.revealFor;
        ends.heldOut = ends.reveal + rules.heldOutFor;
        ends.score = ends.heldOut + rules.scoreFor;
        ends.scoreReveal = ends.score + rules.scoreRevealFor;
        ends.adopt = self.state.adoptUntil;
    }

    /// @notice What is scored: contributions of an open round, cohorts of a private one.
    function units(Round storage self) internal view returns (uint256) {
        uint256 contributors = self.state.contributors;
        return self.rules.kind == RoundKind.Open ? contributors : contributors / self.rules.cohortSize;
    }

    /// @notice The cohort of a contribution, and its members. The last cohort takes the members that fill no cohort.
    /// @param seed what the beacon drew
    function cohortOf(Round storage self, uint256 index, bytes32 seed)
        internal
        view
        returns (uint256 cohort, uint256 size)
    {
        uint256 contributors = self.state.contributors;
        size = self.rules.cohortSize;
        uint256 last = contributors / size - 1;
        cohort = RoundMath.shuffle(index, contributors, seed) / size;
        if (cohort < last) return (cohort, size);
        return (last, contributors - last * size);
    }

    /// @notice Whether so many reveals let a cohort's masks be removed: two thirds of it.
    function isLive(uint256 revealed, uint256 size) internal pure returns (bool) {
        return 3 * revealed >= 2 * size;
    }

    function _cancelled(CancelReason reason) private pure returns (RoundPhase, CancelReason) {
        return (RoundPhase.Cancelled, reason);
    }
}
