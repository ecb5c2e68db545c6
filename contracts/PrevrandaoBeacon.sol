// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BlockHeader} from "@openzeppelin/contracts/utils/BlockHeader.sol";
import {Memory} from "@openzeppelin/contracts/utils/Memory.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";

/// @title The beacon chain's randomness. See {IBeacon}
contract PrevrandaoBeacon is IBeacon {
    using BlockHeader for bytes;
    using BlockHeader for Memory.Slice[];
    using SafeCast for uint256;

    /// @dev The value of the next block is known to whoever proposes this one: 2 is the least that is unknown to it.
    uint64 internal constant MIN_LOOKAHEAD = 2;
    uint64 internal constant MAX_LOOKAHEAD = 256;
    /// @dev How far BLOCKHASH reaches back.
    uint64 internal constant PROVABLE_BLOCKS = 256;
    /// @dev EIP-4399: a value up to 2^64 is no output of the beacon chain, but a difficulty or another chain's constant.
    uint256 internal constant MAX_WITHOUT_RANDOMNESS = 2 ** 64;

    /// @inheritdoc IBeacon
    uint64 public immutable lookahead;

    mapping(uint64 blockNumber => bytes32) private _values;

    /// @param lookahead_ blocks from a draw to its block, 2 to 256; 64 or more where proposers are known in advance
    constructor(uint64 lookahead_) {
        if (lookahead_ < MIN_LOOKAHEAD || lookahead_ > MAX_LOOKAHEAD) {
            revert LookaheadOutOfBounds(lookahead_, MIN_LOOKAHEAD, MAX_LOOKAHEAD);
        }
        lookahead = lookahead_;
        _requireRandom(bytes32(block.prevrandao));
    }

    /// @inheritdoc IBeacon
    function record() external returns (bytes32 value) {
        value = bytes32(block.prevrandao);
        _record(block.number.toUint64(), value);
    }

    /// @inheritdoc IBeacon
    function recordHeader(bytes calldata header) external returns (uint64 blockNumber, bytes32 value) {
        Memory.Slice[] memory fields = header.parseHeader();
        uint256 number = fields.getNumber();
        // Not the library's check: it reaches further back on chains with EIP-2935, and a missed block must stay missed.
        if (blockhash(number) != keccak256(header)) revert HeaderUnknown(number);
        blockNumber = number.toUint64();
        value = fields.getPrevRandao();
        _record(blockNumber, value);
    }

    /// @inheritdoc IBeacon
    function drawBlock() external view returns (uint64) {
        return block.number.toUint64() + lookahead;
    }

    /// @inheritdoc IBeacon
    function valueOf(uint64 drawBlock_) external view returns (bytes32 value) {
        bool known;
        uint64 block_;
        (known, value, block_) = tryValueOf(drawBlock_);
        if (!known) revert ValueUnknown(drawBlock_, block_);
    }

    /// @inheritdoc IBeacon
    function tryValueOf(uint64 drawBlock_) public view returns (bool known, bytes32 value, uint64 block_) {
        block_ = drawBlock_;
        while (true) {
            value = _values[block_];
            if (value != 0) return (true, value, block_);
            if (block.number <= uint256(block_) + PROVABLE_BLOCKS) return (false, 0, block_);
            // Missed for good. The next one is as far ahead of the last block that could prove this one as a draw is of
            // its own, so that whoever could still have recorded it does not know what it would get instead.
            block_ += PROVABLE_BLOCKS + lookahead;
        }
    }

    function _record(uint64 blockNumber, bytes32 value) private {
        _requireRandom(value);
        if (_values[blockNumber] != 0) return;
        _values[blockNumber] = value;
        emit Recorded(blockNumber, value);
    }

    function _requireRandom(bytes32 value) private pure {
        if (uint256(value) <= MAX_WITHOUT_RANDOMNESS) revert NoRandomness(uint256(value));
    }
}
