// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IBeacon} from "../interfaces/IBeacon.sol";
import {IJury} from "../interfaces/IJury.sol";
import {ILeafVerifier} from "../interfaces/ILeafVerifier.sol";
import {MountainRange} from "../libraries/MountainRange.sol";
import {Statement, Verdict, Wire} from "../types/CourtTypes.sol";

/// @title A verifier of operations that hash: output = abi.encode(keccak256 of the inputs' hashes)
contract HashVerifier is ILeafVerifier {
    /// @inheritdoc ILeafVerifier
    function judge(Statement calldata statement, bytes calldata evidence) external pure returns (Verdict) {
        if (evidence.length == 0) return Verdict.Undecided;
        Wire[] calldata inputs = statement.leaf.inputs;
        bytes32[] memory hashes = new bytes32[](inputs.length);
        for (uint256 i; i < inputs.length; ++i) {
            hashes[i] = inputs[i].hash;
        }
        bytes32 output = keccak256(abi.encode(keccak256(abi.encode(hashes))));
        return output == statement.leaf.output ? Verdict.Right : Verdict.Wrong;
    }
}

/// @title A beacon whose values a test sets
contract SetBeacon is IBeacon {
    mapping(uint64 drawBlock => bytes32) private _values;

    /// @notice Sets the value of a block.
    function set(uint64 drawBlock_, bytes32 value) external {
        _values[drawBlock_] = value;
    }

    /// @inheritdoc IBeacon
    function record() external returns (bytes32) {
        return _values[uint64(block.number)] = bytes32(block.prevrandao);
    }

    /// @inheritdoc IBeacon
    function recordHeader(bytes calldata) external pure returns (uint64, bytes32) {
        revert HeaderUnknown(0);
    }

    /// @inheritdoc IBeacon
    function drawBlock() external view returns (uint64) {
        return uint64(block.number) + 2;
    }

    /// @inheritdoc IBeacon
    function valueOf(uint64 drawBlock_) external view returns (bytes32 value) {
        value = _values[drawBlock_];
        if (value == 0) revert ValueUnknown(drawBlock_, drawBlock_);
    }

    /// @inheritdoc IBeacon
    function tryValueOf(uint64 drawBlock_) external view returns (bool known, bytes32 value, uint64 block_) {
        value = _values[drawBlock_];
        return (value != 0, value, drawBlock_);
    }

    /// @inheritdoc IBeacon
    function lookahead() external pure returns (uint64) {
        return 2;
    }
}

/// @title Jurors whom a test names
contract SetJury is IJury {
    address[] private _jurors;

    /// @notice Names the jurors.
    function set(address[] calldata jurors) external {
        _jurors = jurors;
    }

    /// @inheritdoc IJury
    function draw(uint256, uint256, uint64) external view returns (address[] memory) {
        return _jurors;
    }
}

/// @title {MountainRange}, callable
contract MountainRangeHarness {
    /// @notice {MountainRange-includes}
    function includes(bytes32 root, uint256 size, uint256 index, bytes32 leaf, bytes32[] calldata path)
        external
        pure
        returns (bool)
    {
        return MountainRange.includes(root, size, index, leaf, path);
    }

    /// @notice {MountainRange-continues}
    function continues(bytes32 older, uint256 from, bytes32 root, uint256 size, bytes32[] calldata path)
        external
        pure
        returns (bool)
    {
        return MountainRange.continues(older, from, root, size, path);
    }
}

/// @title An account that takes no coins
contract Penniless {
    /// @notice Calls another contract.
    function execute(address target, bytes calldata data) external payable {
        (bool success, bytes memory result) = target.call{value: msg.value}(data);
        if (success) return;
        assembly ("memory-safe") {
            revert(add(result, 32), mload(result))
        }
    }
}
