// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {
    CancelReason,
    Cohort,
    Contribution,
    ContributionState,
    Round,
    RoundKind,
    RoundPhase,
    RoundState
} from "../types/RoundTypes.sol";
import {RoundMath} from "./RoundMath.sol";
import {RoundPhases} from "./RoundPhases.sol";

/// @title Who gets what of a round
/// @dev The pot = fees + what gains earn + remainder, exactly: parts are differences of one rounded running sum.
library RoundSettlement {
    using RoundPhases for Round;

    uint256 internal constant BPS = 10_000;

    /// @notice Which of the units [from, to) count: original contributions that were revealed, cohorts whose masks can be
    /// removed.
    function liveUnits(Round storage self, uint256 from, uint256 to) internal view returns (bool[] memory live) {
        bool isOpen = self.rules.kind == RoundKind.Open;
        live = new bool[](to - from);
        for (uint256 unit = from; unit < to; ++unit) {
            live[unit - from] =
                isOpen ? self.contributions[unit].state == ContributionState.Revealed : _isLive(self, unit);
        }
    }

    /// @notice Notes the gains of units from `from` on.
    /// @return gain sum of the gains of all units so far
    function note(Round storage self, uint256 from, uint256[] memory medians) internal returns (uint256 gain) {
        bool isOpen = self.rules.kind == RoundKind.Open;
        gain = self.state.gain;
        for (uint256 i; i < medians.length; ++i) {
            gain += medians[i];
            // At most 1,000 units of at most 10^9: below 2^40.
            if (isOpen) self.contributions[from + i].cumulative = uint40(gain);
            else self.cohorts[from + i].cumulative = uint40(gain);
        }
        self.state.gain = uint40(gain);
        self.state.settledUnits = uint16(from + medians.length);
    }

    /// @notice OMNI wei for validators.
    function feePot(Round storage self) internal view returns (uint256) {
        return (uint256(self.rules.pot) * self.rules.validatorBps) / BPS;
    }

    /// @notice OMNI wei that all gains earn.
    function earned(Round storage self) internal view returns (uint256) {
        return RoundMath.part(_prize(self), 0, self.state.gain, _whole(self));
    }

    /// @notice Bonds that are lost: of contributors that did not reveal, of an opener that hid the held-out set.
    function lostBonds(Round storage self, CancelReason reason) internal view returns (uint256 lost) {
        RoundState storage state = self.state;
        if (reason == CancelReason.TooFewCommitments) return 0;
        lost = uint256(state.contributors - state.revealed) * self.rules.bond;
        if (reason == CancelReason.HeldOutWithheld) lost += state.openerBond;
    }

    /// @notice OMNI wei owed to the opener.
    function owedToOpener(Round storage self, address account, RoundPhase phase, CancelReason reason)
        internal
        view
        returns (uint256)
    {
        RoundState storage state = self.state;
        if (account != state.opener || state.openerCollected) return 0;
        if (_isDivided(phase)) return uint256(state.remainder) + state.openerBond;
        if (phase != RoundPhase.Cancelled) return 0;
        return self.rules.pot + (reason == CancelReason.HeldOutWithheld ? 0 : state.openerBond);
    }

    /// @notice OMNI wei owed to a contributor.
    function owedToContributor(Round storage self, address account, RoundPhase phase, CancelReason reason)
        internal
        view
        returns (uint256)
    {
        uint256 place = self.placeOf[account];
        if (place == 0) return 0;
        Contribution storage contribution = self.contributions[place - 1];
        if (contribution.collected) return 0;
        if (reason == CancelReason.TooFewCommitments) return self.rules.bond;
        if (!_isDivided(phase) || contribution.state == ContributionState.Committed) return 0;
        if (self.rules.kind == RoundKind.Open) return earnedBy(self, place - 1);
        (uint256 cohort,) = self.cohortOf(place - 1, self.state.seed);
        uint256 rank = contribution.rank;
        return RoundMath.part(earnedBy(self, cohort), rank, rank + 1, self.cohorts[cohort].revealed);
    }

    /// @notice OMNI wei that a settled unit earned.
    function earnedBy(Round storage self, uint256 unit) internal view returns (uint256) {
        (uint256 from, uint256 to) = gains(self, unit);
        return RoundMath.part(_prize(self), from, to, _whole(self));
    }

    /// @notice Sums of the gains before and with a settled unit.
    function gains(Round storage self, uint256 unit) internal view returns (uint256 from, uint256 to) {
        if (self.rules.kind == RoundKind.Open) {
            if (unit != 0) from = self.contributions[unit - 1].cumulative;
            return (from, self.contributions[unit].cumulative);
        }
        if (unit != 0) from = self.cohorts[unit - 1].cumulative;
        return (from, self.cohorts[unit].cumulative);
    }

    function _isLive(Round storage self, uint256 cohort) private view returns (bool) {
        uint256 size = self.rules.cohortSize;
        if (cohort + 1 == self.units()) size = self.state.contributors - cohort * size;
        Cohort storage cohort_ = self.cohorts[cohort];
        return RoundPhases.isLive(cohort_.revealed, size);
    }

    /// @dev The part of the pot for contributors.
    function _prize(Round storage self) private view returns (uint256) {
        return self.rules.pot - feePot(self);
    }

    /// @dev The gain that earns the whole prize.
    function _whole(Round storage self) private view returns (uint256) {
        return Math.max(self.state.gain, self.rules.targetGain);
    }

    function _isDivided(RoundPhase phase) private pure returns (bool) {
        return phase == RoundPhase.Adopt || phase == RoundPhase.Closed;
    }
}
