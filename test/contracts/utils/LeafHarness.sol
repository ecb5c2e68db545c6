// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Add} from "../../../contracts/leaves/Add.sol";
import {Gather} from "../../../contracts/leaves/Gather.sol";
import {Half} from "../../../contracts/leaves/Half.sol";
import {MatMul} from "../../../contracts/leaves/MatMul.sol";
import {Quantize} from "../../../contracts/leaves/Quantize.sol";

/// @notice A leaf without a place. Fields that an operation has not are zero.
struct LeafCase {
    uint256 op;
    uint256 kind;
    uint256 rows;
    uint256 columns;
    uint256 tau;
    uint256 slice;
    bytes[] inputs;
    bytes output;
}

/// @title Judges values of many leaves in a call
contract LeafHarness {
    /// @return right whether each is
    /// @return gas what each cost
    function judge(LeafCase[] memory cases) external view returns (bool[] memory right, uint256[] memory gas) {
        right = new bool[](cases.length);
        gas = new uint256[](cases.length);
        for (uint256 i; i < cases.length; ++i) {
            uint256 left = gasleft();
            right[i] = _isRight(cases[i]);
            gas[i] = left - gasleft();
        }
    }

    function _isRight(LeafCase memory leaf) private pure returns (bool) {
        bytes[] memory inputs = leaf.inputs;
        if (leaf.op == 0) {
            return MatMul.isRight(MatMul.Tile(leaf.kind, leaf.rows, leaf.columns, leaf.tau), inputs, leaf.output);
        }
        if (leaf.op == 1) return Quantize.isRight(leaf.kind, leaf.columns, inputs[0], leaf.output);
        if (leaf.op == 2) return _isGathered(leaf);
        if (leaf.op == 3) return Add.isRight(leaf.columns, inputs[0], inputs[1], leaf.output);
        return Half.isRight(leaf.columns, inputs[0], leaf.output);
    }

    /// @dev Of its inputs, those that the slice cuts are looked at; of the others their hashes.
    function _isGathered(LeafCase memory leaf) private pure returns (bool) {
        uint256[] memory cut = Gather.cut(leaf.rows, leaf.slice);
        bytes32[] memory hashes = new bytes32[](leaf.inputs.length);
        bytes[] memory ends = new bytes[](cut.length);
        for (uint256 i; i < hashes.length; ++i) hashes[i] = keccak256(leaf.inputs[i]);
        for (uint256 i; i < cut.length; ++i) ends[i] = leaf.inputs[cut[i]];
        return Gather.isRight(leaf.rows, leaf.slice, hashes, ends, leaf.output);
    }
}
