// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Formats} from "../../contracts/leaves/Formats.sol";
import {Groth16} from "../../contracts/libraries/Groth16.sol";
import {TileVector} from "../../contracts/libraries/TileVector.sol";
import {Test} from "./utils/Test.sol";

/// @notice The polynomial of a tile's vector, against the vector spelled out.
contract TileVectorTest is Test {
    /// @dev What {TileVector-evaluate} takes; `part` bytes of a row.
    struct Tile {
        uint256 rows;
        uint256 part;
        uint256 rowBytes;
        uint256 from;
        uint256 length;
        bytes weights;
        bytes block_;
        uint256[13] sums;
    }

    uint256[5] private _kinds = [Formats.Q4_0, Formats.Q5_0, Formats.Q8_0, Formats.Q4_K, Formats.Q6_K];

    /// @dev Bytes by chance.
    function bytesOf(uint256 seed, uint256 length) private pure returns (bytes memory data) {
        data = new bytes(length);
        for (uint256 i; i < length; ++i) data[i] = bytes1(keccak256(abi.encode(seed, i)));
    }

    /// @dev A word of the vector: 31 bytes of `data` from `from` on, zeros from `end` on.
    function wordOf(bytes memory data, uint256 from, uint256 end) private pure returns (uint256 word) {
        for (uint256 i = from; i < from + 31; ++i) word = (word << 8) | (i < end ? uint8(data[i]) : 0);
    }

    function horner(uint256[] memory vector, uint256 r) private pure returns (uint256 e) {
        for (uint256 i = vector.length; i > 0; --i) {
            e = addmod(mulmod(e, r, Groth16.FIELD), vector[i - 1] % Groth16.FIELD, Groth16.FIELD);
        }
    }

    function test_isTheVectorsPolynomial(uint256 r, uint8 kindSeed, uint8 rowSeed, uint8 columnSeed, uint256 seed)
        public
        view
    {
        uint256 kind = _kinds[kindSeed % 5];
        uint256 columns = Formats.meetsSuper(kind) ? 256 : 32 * bound(columnSeed, 1, 8);
        check(r % Groth16.FIELD, tileOf(kind, bound(rowSeed, 1, 12), columns, seed));
    }

    function test_isThatOfWholeTilesOfEachType(uint256 r, uint256 seed) public view {
        for (uint256 i; i < 5; ++i) check(r % Groth16.FIELD, tileOf(_kinds[i], 12, 256, seed));
    }

    function tileOf(uint256 kind, uint256 rows, uint256 columns, uint256 seed) private pure returns (Tile memory tile) {
        tile.rows = rows;
        tile.part = Formats.weightBytes(kind, columns);
        tile.rowBytes = Formats.weightBytes(kind, 256);
        (tile.from, tile.length) = Formats.meetsSuper(kind) ? (4, 256) : (0, 272);
        tile.weights = bytesOf(seed, rows * tile.part);
        unchecked {
            tile.block_ = bytesOf(seed + 1, Formats.blockBytes(kind, columns));
        }
        for (uint256 i; i < 13; ++i) tile.sums[i] = uint256(keccak256(abi.encode(seed, "sum", i))) >> 8;
    }

    function vectorOf(Tile memory tile) private pure returns (uint256[] memory vector) {
        uint256 words = (tile.rowBytes + 30) / 31;
        vector = new uint256[](12 * words + 9 + 13);
        uint256 next;
        for (uint256 i; i < 12; ++i) {
            uint256 end = i < tile.rows ? (i + 1) * tile.part : 0;
            for (uint256 k; k < words; ++k) vector[next++] = wordOf(tile.weights, i * tile.part + 31 * k, end);
        }
        for (uint256 k; k < 9; ++k) vector[next++] = wordOf(tile.block_, tile.from + 31 * k, tile.block_.length);
        for (uint256 i; i < 13; ++i) vector[next++] = tile.sums[i];
    }

    function check(uint256 r, Tile memory tile) private pure {
        uint256 e = TileVector.evaluate(
            r, tile.weights, tile.rows, tile.rowBytes, tile.block_, tile.from, tile.length, tile.sums
        );
        eq(e, horner(vectorOf(tile), r), "polynomial");
    }
}
