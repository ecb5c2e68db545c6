// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IFederatedRounds} from "../interfaces/IFederatedRounds.sol";
import {RoundKind, RoundRules} from "../types/RoundTypes.sol";

/// @title Bounds of a round's rules
library RoundChecks {
    uint256 internal constant MAX_AMOUNT = 1_000_000_000e18;
    /// @dev With MAX_SCORE below 2^30 the sum of all gains fits 40 bits.
    uint256 internal constant MAX_CONTRIBUTORS = 1000;
    uint256 internal constant MAX_SCORE = 1e9;
    uint256 internal constant MIN_COHORT = 8;
    uint256 internal constant MAX_COHORT = 100;
    /// @dev An opener that asked for more could count on too few.
    uint256 internal constant MAX_MIN_VALIDATORS = 7;
    uint256 internal constant MAX_VALIDATOR_BPS = 2000;
    uint256 internal constant MAX_BYTES = 64 * 1024 * 1024;
    uint256 internal constant MIN_DURATION = 5 minutes;
    /// @dev The beacon's draw and the shuffle come first.
    uint256 internal constant MIN_PRIVATE_REVEAL = 1 hours;
    uint256 internal constant MAX_DURATION = 14 days;

    /// @notice Reverts where a rule is outside its bounds.
    /// @param rules of the round
    /// @param minimumBond governed least bond of a contributor
    function check(RoundRules memory rules, uint256 minimumBond) internal pure {
        bool isPrivate = rules.kind == RoundKind.Private;
        if (rules.heldOut == 0) revert IFederatedRounds.RoundDigestZero();
        _within("pot", rules.pot, 1, MAX_AMOUNT);
        _within("bond", rules.bond, minimumBond, MAX_AMOUNT);
        _within("maxContributors", rules.maxContributors, 1, MAX_CONTRIBUTORS);
        _within("cohortSize", rules.cohortSize, isPrivate ? MIN_COHORT : 0, isPrivate ? MAX_COHORT : 0);
        _within("minContributors", rules.minContributors, isPrivate ? rules.cohortSize : 1, rules.maxContributors);
        _within("minValidators", rules.minValidators, 1, MAX_MIN_VALIDATORS);
        _within("validatorBps", rules.validatorBps, 0, MAX_VALIDATOR_BPS);
        _within("maxBytes", rules.maxBytes, 1, MAX_BYTES);
        _within("maxNorm", rules.maxNorm, 1, type(uint32).max);
        _within("maxScore", rules.maxScore, 1, MAX_SCORE);
        _within("minScore", rules.minScore, 0, rules.maxScore);
        _within("targetGain", rules.targetGain, 1, MAX_SCORE * MAX_CONTRIBUTORS);
        _within("revealFor", rules.revealFor, isPrivate ? MIN_PRIVATE_REVEAL : MIN_DURATION, MAX_DURATION);
        uint32[5] memory durations =
            [rules.commitFor, rules.heldOutFor, rules.scoreFor, rules.scoreRevealFor, rules.adoptFor];
        for (uint256 i; i < durations.length; ++i) {
            _within("duration", durations[i], MIN_DURATION, MAX_DURATION);
        }
    }

    function _within(bytes32 rule, uint256 value, uint256 minimum, uint256 maximum) private pure {
        if (value < minimum || value > maximum) {
            revert IFederatedRounds.RoundRuleOutOfBounds(rule, value, minimum, maximum);
        }
    }
}
