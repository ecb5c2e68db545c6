// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IDisputeCourt} from "./interfaces/IDisputeCourt.sol";
import {IFaultReporter} from "./interfaces/IFaultReporter.sol";
import {IQualityOracle} from "./interfaces/IQualityOracle.sol";
import {Case, Dispute, Fault, Stage} from "./types/CourtTypes.sol";

/// @title See {IFaultReporter}
contract FaultReporter is IFaultReporter {
    /// @dev {IQualityOracle-currentEpoch}
    uint64 internal constant EPOCH = 24 hours;

    /// @inheritdoc IFaultReporter
    IDisputeCourt public immutable court;
    /// @inheritdoc IFaultReporter
    IQualityOracle public immutable oracle;

    /// @inheritdoc IFaultReporter
    mapping(bytes32 id => bool) public isReported;

    /// @param court_ whose convictions are reported
    /// @param oracle_ where they are reported; gives this contract the reporter role
    constructor(IDisputeCourt court_, IQualityOracle oracle_) {
        court = court_;
        oracle = oracle_;
    }

    /// @inheritdoc IFaultReporter
    function report(Case calldata case_) external returns (uint64 epoch) {
        // The id is the hash of the case: court and caller speak of the same operator and receipts.
        bytes32 id = court.idOf(case_);
        Dispute memory dispute = court.disputeOf(id);
        if (dispute.stage != Stage.Convicted) revert NotConvicted(id);
        if (dispute.fault == Fault.Silence) revert NotProven(id);
        if (isReported[id]) revert AlreadyReported(id);
        isReported[id] = true;

        epoch = _report(case_.terms.operator, case_.receipt.signedAt);
        if (dispute.fault != Fault.Equivocation) return epoch;
        // Two stories are told when either is signed.
        if (case_.other.signedAt / EPOCH != epoch) _report(case_.terms.operator, case_.other.signedAt);
    }

    /// @dev Nobody judged an epoch that has not begun: a receipt from the future waits.
    function _report(address operator, uint64 signedAt) private returns (uint64 epoch) {
        epoch = signedAt / EPOCH;
        uint64 current = oracle.currentEpoch();
        if (epoch > current) revert FaultAhead(epoch, current);
        oracle.reportFault(operator, epoch);
    }
}
