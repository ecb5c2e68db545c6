// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Source, Wire} from "../types/CourtTypes.sol";

/// @title Inputs of leaves in a word
/// @dev Source, position and index, of 64 bits each from the top.
library Wires {
    function leaf(uint256 index) internal pure returns (uint256) {
        return _pack(Source.Leaf, 0, index);
    }

    function input(uint256 position, uint256 slice) internal pure returns (uint256) {
        return _pack(Source.Input, position, slice);
    }

    function output(uint256 position, uint256 slice) internal pure returns (uint256) {
        return _pack(Source.Output, position, slice);
    }

    function weight(uint256 tile) internal pure returns (uint256) {
        return _pack(Source.Weight, 0, tile);
    }

    function pack(Wire calldata wire) internal pure returns (uint256) {
        return _pack(wire.source, wire.position, wire.index);
    }

    function _pack(Source source, uint256 position, uint256 index) private pure returns (uint256) {
        return (uint256(source) << 128) | (position << 64) | index;
    }
}
