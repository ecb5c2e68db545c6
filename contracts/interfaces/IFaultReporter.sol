// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Case} from "../types/CourtTypes.sol";
import {IDisputeCourt} from "./IDisputeCourt.sol";
import {IQualityOracle} from "./IQualityOracle.sol";

/// @title Tells the oracle what the court found
/// @notice Anyone reports a dispute that ended in a conviction by proof to the {IQualityOracle}, as a fault of its operator in the
/// epoch in which the convicted receipt was signed (of two stories, in that of each). Members of that epoch's committee that praised
/// the operator then lose that epoch's reward ({IQualityOracle-voidReward}). It has the reporter role.
///
/// Silence is not reported: it costs the operator its stake, but shows nothing about the work that was praised. Who judged that
/// work well must not lose for an operator that fell silent days later.
/// @dev Invariants: only disputes that the court convicted by proof are reported, with the operator and the times that it signed; each
/// once; none before its epoch began.
interface IFaultReporter {
    /// @notice The dispute did not end in a conviction.
    error NotConvicted(bytes32 id);
    /// @notice The operator was convicted for silence: nothing was proven.
    error NotProven(bytes32 id);
    /// @notice The conviction was reported before.
    error AlreadyReported(bytes32 id);
    /// @notice The receipt is dated ahead: report it when its epoch has begun.
    error FaultAhead(uint64 epoch, uint64 current);

    /// @notice Reports a conviction.
    /// @param case_ what the dispute was about
    /// @return epoch the epoch of the fault (of two stories, that of the shorter)
    function report(Case calldata case_) external returns (uint64 epoch);

    /// @notice Whether a dispute was reported.
    function isReported(bytes32 id) external view returns (bool);

    /// @notice Whose convictions are reported.
    function court() external view returns (IDisputeCourt);

    /// @notice Where they are reported.
    function oracle() external view returns (IQualityOracle);
}
