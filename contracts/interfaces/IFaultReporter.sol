// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Case} from "../types/CourtTypes.sol";
import {IDisputeCourt} from "./IDisputeCourt.sol";
import {IQualityOracle} from "./IQualityOracle.sol";

/// @title Tells the oracle what the court found
/// @notice Anyone reports a dispute that ended in a conviction to the {IQualityOracle}, as a fault of its operator in the epoch
/// in which the convicted receipt was signed. Members of that epoch's committee that praised the operator then lose that
/// epoch's reward ({IQualityOracle-voidReward}). It has the reporter role and no state.
/// @dev Invariant: only disputes that the court convicted are reported, with the operator and the time that both signed.
interface IFaultReporter {
    /// @notice The dispute did not end in a conviction.
    error NotConvicted(bytes32 id);

    /// @notice Reports a conviction. Reporting again changes nothing.
    /// @param case_ what the dispute was about
    /// @return epoch the epoch of the fault
    function report(Case calldata case_) external returns (uint64 epoch);

    /// @notice Whose convictions are reported.
    function court() external view returns (IDisputeCourt);

    /// @notice Where they are reported.
    function oracle() external view returns (IQualityOracle);
}
