// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {LayerPlan} from "../types/LeafTypes.sol";

/// @title Evidence of a leaf, read where it lies
/// @dev abi.encode(LayerPlan plan, bytes32[] planPath, uint16[5] taus, bytes[] inputs, bytes output, ...), in calldata. What abi.decode
/// checks of each field costs as much as some leaves do. Nothing is checked here: plan, table and values each have a hash that
/// the caller knows, and an offset that leads astray leads to bytes with another hash. Lengths are of 32 bits, so that what is
/// copied lies within what is allocated for it.
library LeafEvidence {
    /// @notice The plan, and keccak256(abi.encode(plan)) where it is encoded as abi.encode does. Else another hash.
    function planOf(bytes calldata evidence) internal pure returns (LayerPlan memory plan, bytes32 hash) {
        assembly ("memory-safe") {
            let from := add(evidence.offset, calldataload(evidence.offset))
            let count := calldataload(add(from, 0x200))
            if shr(32, count) { revert(0, 0) }
            // An encoding is an offset, 16 words of fields, the last one the offset of the tensors, their number, and two words each.
            let size := add(0x220, shl(6, count))
            let encoded := mload(0x40)
            mstore(encoded, 0x20)
            plan := add(encoded, 0x20)
            calldatacopy(plan, from, size)
            hash := keccak256(encoded, add(size, 0x20))
            // Fields and tensors have the words in memory that they have in an encoding; but a list of structs is one of pointers.
            let tensors := add(plan, size)
            mstore(add(plan, 0x1e0), tensors)
            mstore(tensors, count)
            let pointer := add(tensors, 0x20)
            let tensor := add(plan, 0x220)
            for {} lt(tensor, tensors) {} {
                mstore(pointer, tensor)
                pointer := add(pointer, 0x20)
                tensor := add(tensor, 0x40)
            }
            mstore(0x40, pointer)
        }
    }

    /// @notice The plan's path under the model's plan root.
    function pathOf(bytes calldata evidence) internal pure returns (bytes32[] memory path) {
        assembly ("memory-safe") {
            let from := add(evidence.offset, calldataload(add(evidence.offset, 0x20)))
            let count := calldataload(from)
            if shr(32, count) { revert(0, 0) }
            let size := add(0x20, shl(5, count))
            path := mload(0x40)
            calldatacopy(path, from, size)
            mstore(0x40, add(path, size))
        }
    }

    /// @notice The table of tolerances and its hash. No entry is more than its type can hold.
    function tausOf(bytes calldata evidence) internal pure returns (uint16[5] memory taus, bytes32 hash) {
        uint256 all;
        assembly ("memory-safe") {
            calldatacopy(taus, add(evidence.offset, 0x40), 0xa0)
            hash := keccak256(taus, 0xa0)
            all := or(or(mload(taus), mload(add(taus, 0x20))), or(mload(add(taus, 0x40)), mload(add(taus, 0x60))))
            all := or(all, mload(add(taus, 0x80)))
        }
        // The terms may name the hash of anything.
        if (all > type(uint16).max) revert();
    }

    /// @notice Bytes of inputs.
    function inputsOf(bytes calldata evidence) internal pure returns (bytes[] memory inputs) {
        assembly ("memory-safe") {
            let from := add(evidence.offset, calldataload(add(evidence.offset, 0xe0)))
            let count := calldataload(from)
            if shr(32, count) { revert(0, 0) }
            from := add(from, 0x20)
            inputs := mload(0x40)
            mstore(inputs, count)
            let pointer := add(inputs, 0x20)
            let end := add(pointer, shl(5, count))
            let value := end
            for { let offset := from } lt(pointer, end) { offset := add(offset, 0x20) } {
                let at := add(from, calldataload(offset))
                let length := calldataload(at)
                if shr(32, length) { revert(0, 0) }
                calldatacopy(value, at, add(length, 0x20))
                mstore(pointer, value)
                pointer := add(pointer, 0x20)
                value := and(add(add(value, length), 0x3f), not(0x1f))
            }
            mstore(0x40, value)
        }
    }

    /// @notice Bytes of the output.
    function outputOf(bytes calldata evidence) internal pure returns (bytes memory output) {
        assembly ("memory-safe") {
            let at := add(evidence.offset, calldataload(add(evidence.offset, 0x100)))
            let length := calldataload(at)
            if shr(32, length) { revert(0, 0) }
            output := mload(0x40)
            calldatacopy(output, at, add(length, 0x20))
            mstore(0x40, and(add(add(output, length), 0x3f), not(0x1f)))
        }
    }
}
