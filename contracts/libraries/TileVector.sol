// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Groth16} from "./Groth16.sol";

/// @title The vector that a tile's circuit binds, evaluated where the challenge says
/// @notice Coefficients, the lowest first: of each of 12 rows of weights ⌈rowBytes / 31⌉ words, 9 words of activations, 12 sums of
/// rows, the sum of the activations (docs/CIRCUITS.md). A word is 31 bytes, big-endian, zeros behind the last byte.
/// @dev Horner's rule: e becomes e r + coefficient. Only products are reduced: coefficients are below 2^248 and reduced products below
/// 2^254, so their sum fits a word, which mulmod takes as it is.
library TileVector {
    uint256 private constant ROWS = 12;

    /// @notice The polynomial modulo the groups' order.
    /// @param r where, below the groups' order
    /// @param weights of the tile's rows, one after another; rows that there are not are zero
    /// @param rows of the tile
    /// @param rowBytes bytes of a row of a whole tile; those that a row does not have are zero
    /// @param block_ activations, from byte `from` on; bytes that there are not are zero
    /// @param from where numbers begin
    /// @param length bytes of the activations of a whole tile
    /// @param sums of the rows, then of the activations: below 2^248
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
        uint256 p = Groth16.FIELD;
        assembly ("memory-safe") {
            for { let at := add(sums, 416) } gt(at, sums) {} {
                at := sub(at, 32)
                e := add(mulmod(e, r, p), mload(at))
            }
        }
        uint256 start;
        unchecked {
            // Of a readable tile: no more than 3,264 bytes of weights, at most 12 rows, and a block longer than `from`.
            assembly ("memory-safe") {
                start := add(add(block_, 32), from)
            }
            e = _rows(e, r, start, 1, block_.length - from, length);
            for (uint256 words = (ROWS - rows) * ((rowBytes + 30) / 31); words > 0; --words) e = mulmod(e, r, p);
            assembly ("memory-safe") {
                start := add(weights, 32)
            }
            e = _rows(e, r, start, rows, weights.length / rows, rowBytes);
        }
        return e % p;
    }

    /// @dev Goes on with the words of rows, the last first. Each has `length` bytes: `present` one row after another from `start` on,
    /// zeros behind. In Yul, as a tile has up to 129 words.
    function _rows(uint256 e, uint256 r, uint256 start, uint256 rows, uint256 present, uint256 length)
        private
        pure
        returns (uint256)
    {
        uint256 p = Groth16.FIELD;
        assembly ("memory-safe") {
            // Words of zeros alone, and bits of the last word that are behind the row.
            length := sub(div(add(length, 30), 31), div(add(present, 30), 31))
            let absent := mul(8, sub(31, mod(present, 31)))
            for { let from := add(start, mul(rows, present)) } gt(from, start) {} {
                from := sub(from, present)
                for { let left := length } left { left := sub(left, 1) } { e := mulmod(e, r, p) }
                let at := add(from, sub(present, sub(31, shr(3, absent))))
                // Reads past the row, and drops what is there.
                if lt(absent, 248) { e := add(mulmod(e, r, p), shl(absent, shr(add(8, absent), mload(at)))) }
                // Four at a time, for less is spent on the loop.
                for {} gt(at, add(from, 123)) { at := sub(at, 124) } {
                    e := add(mulmod(e, r, p), shr(8, mload(sub(at, 31))))
                    e := add(mulmod(e, r, p), shr(8, mload(sub(at, 62))))
                    e := add(mulmod(e, r, p), shr(8, mload(sub(at, 93))))
                    e := add(mulmod(e, r, p), shr(8, mload(sub(at, 124))))
                }
                for {} gt(at, from) {} {
                    at := sub(at, 31)
                    e := add(mulmod(e, r, p), shr(8, mload(at)))
                }
            }
        }
        return e;
    }
}
