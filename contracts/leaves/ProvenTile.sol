// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Activations} from "./Activations.sol";
import {Floats} from "./Floats.sol";
import {Formats} from "./Formats.sol";
import {MatMul} from "./MatMul.sol";
import {Values} from "./Values.sol";

/// @title Products of a tile of a matrix whose exact sums are known
/// @dev The rules are {MatMul}'s.
library ProvenTile {
    /// Sums are below: a tile's are below 2^241, and the circuit's field is above 2^253.
    uint256 internal constant SUM_LIMIT = 1 << 248;

    /// @notice Whether values have their lengths, and what the operator committed to are numbers.
    /// @param inputs as {MatMul-isRight} has them
    function isReadable(MatMul.Tile memory tile, bytes[] memory inputs, bytes memory output)
        internal
        pure
        returns (bool)
    {
        if (inputs[1].length != tile.rows * Formats.weightBytes(tile.kind, tile.columns)) return false;
        if (inputs.length == 3 && !Values.isSingles(inputs[2], tile.rows)) return false;
        if (!Values.isSingles(output, tile.rows)) return false;
        bytes memory block_ = inputs[0];
        if (block_.length != Formats.blockBytes(tile.kind, tile.columns)) return false;
        if (Formats.meetsSuper(tile.kind)) {
            (bool valid,,) = Activations.superScale(block_);
            return valid;
        }
        for (uint256 from; from < block_.length; from += 34) {
            (bool finite,) = Floats.half(Values.word(block_, from));
            if (!finite) return false;
        }
        return true;
    }

    /// @notice Whether each row's product is within tau ‖w‖ ‖x‖ of the exact one. Values are readable.
    /// @param sums of each row S + 2^128 N; of the activations sum of X squared, X of q8_K without its scale
    function isRight(
        MatMul.Tile memory tile,
        bytes[] memory inputs,
        bytes memory output,
        uint256[13] memory sums
    ) internal pure returns (bool) {
        (int256 scale, int256 exponent) = (1, -24);
        if (Formats.meetsSuper(tile.kind)) (, scale, exponent) = Activations.superScale(inputs[0]);
        bytes memory before = inputs.length == 3 ? inputs[2] : new bytes(48);
        unchecked {
            // What the square of an excess may be, times 2^48, but for the weights: of a proven tile below 2^236 with them.
            uint256 square = sums[12] * uint256(scale * scale) * tile.tau * tile.tau;
            uint256 rows = tile.rows;
            (uint256 befores, uint256 outputs) = (0, 0);
            for (uint256 i; i < rows; ++i) {
                // Eight numbers are read at once, the first on top.
                if (i & 7 == 0) {
                    befores = Floats.bitsOf(Values.word(before, 4 * i));
                    outputs = Floats.bitsOf(Values.word(output, 4 * i));
                }
                uint256 both = sums[i];
                // Below 2^127 with the scale.
                int256 sum = int128(uint128(both));
                uint256 delta =
                    MatMul.excessOf(Floats.single(befores >> 224), Floats.single(outputs >> 224), sum * scale, exponent);
                if (delta != 0) {
                    uint256 weights = (both - uint256(sum)) >> 128;
                    if (delta >= MatMul.EXCESS_LIMIT || (delta * delta) << 48 > weights * square) return false;
                }
                befores <<= 32;
                outputs <<= 32;
            }
        }
        return true;
    }
}
