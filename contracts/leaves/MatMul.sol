// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Activation, Activations} from "./Activations.sol";
import {Floats} from "./Floats.sol";
import {Formats} from "./Formats.sol";
import {Values} from "./Values.sol";
import {Weights} from "./Weights.sol";

/// @title Products of a tile of a matrix
library MatMul {
    /// @notice The tile.
    /// @param kind ggml type of the weights
    /// @param rows its rows, at most 12
    /// @param columns its columns, at most 256
    /// @param tau multiples of 2^-24
    struct Tile {
        uint256 kind;
        uint256 rows;
        uint256 columns;
        uint256 tau;
    }

    /// Sums reach this nowhere but beside a block that is nearly zero.
    uint256 private constant SUM_LIMIT = 1 << 120;
    /// Excesses reach this nowhere: their square fits a word.
    uint256 internal constant EXCESS_LIMIT = 1 << 100;

    /// @notice Whether each row's product is within tau ‖w‖ ‖x‖ of the exact one.
    /// @param inputs the block of activations; the tile, row by row; products of the tiles before it in the rows, where there are any
    function isRight(Tile memory tile, bytes[] memory inputs, bytes memory output) internal pure returns (bool) {
        uint256 rowBytes = Formats.weightBytes(tile.kind, tile.columns);
        if (inputs[1].length != tile.rows * rowBytes) return false;
        if (inputs.length == 3 && !Values.isSingles(inputs[2], tile.rows)) return false;
        if (!Values.isSingles(output, tile.rows)) return false;
        (bool valid, Activation memory x) = Activations.read(inputs[0], tile.kind, tile.columns);
        if (!valid) return false;
        Weights.Row memory row = Weights.Row(inputs[1], 0, tile.kind, tile.columns / 32);
        (uint256 rows, uint256 tau) = (tile.rows, tile.tau);
        bytes memory before = inputs.length == 3 ? inputs[2] : new bytes(48);
        unchecked {
            // Within the tile.
            for (uint256 i; i < rows; ++i) {
                if (!_isRow(row, x, singleAt(before, i), singleAt(output, i), tau)) return false;
                row.offset += rowBytes;
            }
        }
        return true;
    }

    function _isRow(Weights.Row memory row, Activation memory x, int256 acc, int256 out, uint256 tau)
        private
        pure
        returns (bool)
    {
        (bool finite, int256 sum) = Weights.sum(row, x);
        if (!finite) return false;
        uint256 delta = excessOf(acc, out, sum, x.exponent);
        if (delta >= EXCESS_LIMIT) return false;
        unchecked {
            // Tolerances have 16 bits, squares 102; the other side has 248.
            return delta == 0 || Weights.reaches(row, x.square * tau * tau, (delta * delta) << 48);
        }
    }

    /// @notice What |out - acc - sum| is above roundings, or EXCESS_LIMIT at least.
    function excessOf(int256 acc, int256 out, int256 sum, int256 exponent) internal pure returns (uint256) {
        unchecked {
            // Exponents are from -149 to 41.
            int256 shift = 24 - Floats.SINGLE_UNIT - exponent;
            (int256 fitAcc, int256 fitOut) = (_scaled(acc, shift), _scaled(out, shift));
            // The limit is a power of two.
            if (Floats.abs(fitAcc) | Floats.abs(fitOut) >= SUM_LIMIT) {
                // The tile is below the rounding of the sum, which is taken in units of 2^-100 and must stay what it was.
                return _excess(_scaled(acc, -49), _scaled(out, -49), 0, 0) == 0 ? 0 : EXCESS_LIMIT;
            }
            // 2^-126, below which machines differ.
            uint256 least = exponent < -102 ? 1 << uint256(-102 - exponent) : 0;
            return _excess(fitAcc, fitOut, sum, least);
        }
    }

    /// @dev What |out - acc - sum| is above the rounding of f32, of the integers themselves, and `least`.
    function _excess(int256 acc, int256 out, int256 sum, uint256 least) private pure returns (uint256) {
        unchecked {
            // All below 2^166.
            uint256 slack = ((Floats.abs(acc) + Floats.abs(out)) >> 23) + 2 + least;
            uint256 difference = Floats.abs(out - acc - sum);
            return difference > slack ? difference - slack : 0;
        }
    }

    /// @dev Times 2^shift, rounded toward zero. Numbers of 214 bits are shifted up by 24 at most.
    function _scaled(int256 number, int256 shift) private pure returns (int256) {
        if (shift >= 0) return number << uint256(shift);
        unchecked {
            // By 2^166 at most.
            return number / int256(1 << uint256(-shift));
        }
    }

    /// @notice Number `index` of a value of f32, as {Floats-single} has it.
    function singleAt(bytes memory value, uint256 index) internal pure returns (int256) {
        unchecked {
            return Floats.single(Floats.bitsOf(Values.word(value, 4 * index)) >> 224);
        }
    }
}
