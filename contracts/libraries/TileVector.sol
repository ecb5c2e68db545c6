// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Groth16} from "./Groth16.sol";

/// @title The vector that a tile's circuit binds, evaluated where the challenge says
/// @notice Coefficients, the lowest first: of each of 12 rows of weights ⌈rowBytes / 31⌉ words, 9 words of activations, 12 sums of
/// rows, the sum of the activations (docs/CIRCUITS.md). A word is 31 bytes, big-endian, zeros behind the last byte.
library TileVector {
    uint256 private constant ROWS = 12;

    /// @notice The polynomial modulo the groups' order, by Horner's rule.
    /// @param r where, below the groups' order
    /// @param weights of the tile's rows, one after another; rows that there are not are zero
    /// @param rows of the tile
    /// @param rowBytes bytes of a row of a whole tile; those that a row does not have are zero
    /// @param block_ activations, from byte `from` on; bytes that there are not are zero
    /// @param from where numbers begin
    /// @param length bytes of the activations of a whole tile
    /// @param sums of the rows, then of the activations: below the groups' order
    function evaluate(
        uint256 r,
        bytes memory weights,
        uint256 rows,
        uint256 rowBytes,
        bytes memory block_,
        uint256 from,
        uint256 length,
        uint256[13] memory sums
    ) internal pure returns (uint256 e) {
        for (uint256 i = ROWS + 1; i > 0; --i) {
            e = addmod(mulmod(e, r, Groth16.FIELD), sums[i - 1], Groth16.FIELD);
        }
        e = _words(e, r, block_, from, block_.length - from, length);
        uint256 part = weights.length / rows;
        for (uint256 i = ROWS; i > 0; --i) {
            e = _words(e, r, weights, (i - 1) * part, i > rows ? 0 : part, rowBytes);
        }
    }

    /// @dev Goes on with the words of `length` bytes, the last first: `present` from `from` on, zeros behind.
    function _words(uint256 e, uint256 r, bytes memory data, uint256 from, uint256 present, uint256 length)
        private
        pure
        returns (uint256)
    {
        uint256 p = Groth16.FIELD;
        assembly ("memory-safe") {
            let start := add(add(data, 32), from)
            for { let at := mul(31, div(add(length, 30), 31)) } at {} {
                at := sub(at, 31)
                let word := 0
                if lt(at, present) {
                    // Reads past the data, and drops what is there.
                    word := shr(8, mload(add(start, at)))
                    let rest := sub(present, at)
                    if lt(rest, 31) {
                        let absent := mul(8, sub(31, rest))
                        word := shl(absent, shr(absent, word))
                    }
                }
                e := addmod(mulmod(e, r, p), word, p)
            }
        }
        return e;
    }
}
