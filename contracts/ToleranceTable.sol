// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IPaymentHub} from "./interfaces/IPaymentHub.sol";
import {IToleranceTable} from "./interfaces/IToleranceTable.sol";

/// @title See {IToleranceTable}
contract ToleranceTable is IToleranceTable, AccessManaged {
    /// @dev Rounding of an honest sum in single precision stays below it, whatever the order of summation.
    uint256 internal constant MIN_TAU = 64;
    /// @dev Above it, weights of the next lower quantization begin to pass.
    uint256 internal constant MAX_TAU = 4_096;

    /// @inheritdoc IToleranceTable
    IPaymentHub public immutable hub;

    uint16[5] private _taus;
    bytes32 private _hash;
    bytes32 private _previous;
    uint64 private _since;
    /// @inheritdoc IToleranceTable
    mapping(bytes32 hash => bool) public known;

    /// @param hub_ clock of changes
    /// @param initial the first table
    /// @param authority AccessManager that knows the roles
    constructor(IPaymentHub hub_, uint16[5] memory initial, address authority) AccessManaged(authority) {
        hub = hub_;
        _set(initial);
    }

    /// @inheritdoc IToleranceTable
    function setTable(uint16[5] calldata taus) external restricted {
        _set(taus);
    }

    /// @inheritdoc IToleranceTable
    function current() external view returns (uint16[5] memory taus, bytes32 hash, uint64 since, bytes32 previous) {
        return (_taus, _hash, _since, _previous);
    }

    /// @inheritdoc IToleranceTable
    function hashOf(uint16[5] memory taus) public pure returns (bytes32) {
        return keccak256(abi.encode(taus));
    }

    function _set(uint16[5] memory taus) private {
        for (uint256 i; i < taus.length; ++i) {
            if (taus[i] < MIN_TAU || taus[i] > MAX_TAU) revert ToleranceOutOfBounds(i, taus[i], MIN_TAU, MAX_TAU);
        }
        bytes32 hash = hashOf(taus);
        if (hash == _hash) revert TableUnchanged(hash);
        (_previous, _hash, _since) = (_hash, hash, hub.clock());
        _taus = taus;
        known[hash] = true;
        emit TableSet(hash, taus);
    }
}
