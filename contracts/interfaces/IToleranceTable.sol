// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IPaymentHub} from "./IPaymentHub.sol";

/// @title Tolerances of matrix products
/// @notice How far a product may be from the exact sum, for weights of each type: entry t of the table is a tolerance of
/// t 2^-24, relative to the Euclidean norms of weights and activations (docs/OPERATION-TRACES.md). Entries stand for Q4_0,
/// Q5_0, Q8_0, Q4_K, Q6_K, in this order. A session's terms name a table by its hash, and its work is judged by that table for
/// ever: another one changes nothing about terms that are signed.
///
/// Invariants:
/// - the current table, and every table that ever was, is within the bounds;
/// - the current hash is that of the current table, and is known;
/// - what is known stays known; nothing is known that was not current once;
/// - every table that ever was current is in an event {TableSet} with its hash.
interface IToleranceTable {
    /// @notice An entry outside its bounds.
    error ToleranceOutOfBounds(uint256 index, uint256 value, uint256 minimum, uint256 maximum);
    /// @notice The table is the current one.
    error TableUnchanged(bytes32 hash);

    /// @notice Another table is current from now on; or the first one.
    event TableSet(bytes32 indexed hash, uint16[5] taus);

    /// @notice Makes another table current. Only for the governor role.
    /// @param taus entries in units of 2^-24, 64 to 4,096 each
    function setTable(uint16[5] calldata taus) external;

    /// @notice Clock of {current}.
    function hub() external view returns (IPaymentHub);

    /// @notice The current table.
    /// @return taus its entries, in units of 2^-24
    /// @return hash its hash: what new terms name
    /// @return since clock at which it became current
    /// @return previous hash of the table before; zero where there was none
    function current() external view returns (uint16[5] memory taus, bytes32 hash, uint64 since, bytes32 previous);

    /// @notice Whether a table with this hash is or was current.
    function known(bytes32 hash) external view returns (bool);

    /// @notice keccak256(abi.encode(taus)).
    function hashOf(uint16[5] memory taus) external pure returns (bytes32);
}
