// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDisputeCourt} from "./interfaces/IDisputeCourt.sol";
import {IFaultReporter} from "./interfaces/IFaultReporter.sol";
import {IQualityOracle} from "./interfaces/IQualityOracle.sol";
import {Case, Stage} from "./types/CourtTypes.sol";

/// @title See {IFaultReporter}
contract FaultReporter is IFaultReporter {
    /// @dev {IQualityOracle-currentEpoch}
    uint64 internal constant EPOCH = 24 hours;

    /// @inheritdoc IFaultReporter
    IDisputeCourt public immutable court;
    /// @inheritdoc IFaultReporter
    IQualityOracle public immutable oracle;

    /// @param court_ whose convictions are reported
    /// @param oracle_ where they are reported; gives this contract the reporter role
    constructor(IDisputeCourt court_, IQualityOracle oracle_) {
        court = court_;
        oracle = oracle_;
    }

    /// @inheritdoc IFaultReporter
    function report(Case calldata case_) external returns (uint64 epoch) {
        // The id is the hash of the case: court and caller speak of the same operator and receipt.
        bytes32 id = court.idOf(case_);
        if (court.disputeOf(id).stage != Stage.Convicted) revert NotConvicted(id);
        epoch = case_.receipt.signedAt / EPOCH;
        oracle.reportFault(case_.terms.operator, epoch);
    }
}
