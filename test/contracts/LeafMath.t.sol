// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Activation, Activations} from "../../contracts/leaves/Activations.sol";
import {Floats} from "../../contracts/leaves/Floats.sol";
import {Lanes} from "../../contracts/leaves/Lanes.sol";
import {Values} from "../../contracts/leaves/Values.sol";
import {Test} from "./utils/Test.sol";

/// @notice The words of leaves' arithmetic, against loops over their bytes.
contract LeafMathTest is Test {
    function same(int256 actual, int256 expected, string memory what) private pure {
        isTrue(actual == expected, what);
    }

    function digit(uint256 levels, uint256 i) private pure returns (int256) {
        return int256((levels >> (248 - 8 * i)) & 0xff);
    }

    function reversedOf(uint256 levels, uint256 centre) private pure returns (Lanes.Words memory words) {
        (words.a, words.b, words.c, words.d) = Lanes.spread(Lanes.reversed(levels), centre);
    }

    /// @dev The top digit of a product of two words, each digit of `bits` bits.
    function topOf(uint256 product, uint256 bits) private pure returns (int256) {
        unchecked {
            // Half of the top digit's unit gives back what lower ones borrow.
            return int256(product + (1 << (255 - bits))) >> (256 - bits);
        }
    }

    function test_sumsOfProductsAreExact(uint256 levels, uint256 others, uint8 centre, uint8 other) public pure {
        (int256 both, int256 own, int256 total) = (0, 0, 0);
        for (uint256 i; i < 32; ++i) {
            int256 level = digit(levels, i) - int256(uint256(centre));
            both += level * (digit(others, i) - int256(uint256(other)));
            own += level * level;
            total += digit(levels, i);
        }
        (uint256 a, uint256 b, uint256 c, uint256 d) = Lanes.spread(levels, centre);
        Lanes.Words memory words = reversedOf(others, other);
        unchecked {
            uint256 product = a * words.a + b * words.b + c * words.c + d * words.d;
            same(topOf(product, 32), both, "products");
        }
        same(Lanes.square(levels, centre), own, "squares");
        same(int256(Lanes.total(levels)), total, "sum");
    }

    function test_sumsOfProductsOfFourBitsAreExactInNarrowLanes(uint256 levels, uint256 others) public pure {
        levels &= 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f;
        int256 both;
        for (uint256 i; i < 32; ++i) both += digit(levels, i) * (digit(others, i) - 128);
        (uint256 a, uint256 b) = Lanes.narrow(others, 128);
        uint256 even = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
        unchecked {
            same(topOf(((levels >> 8) & even) * a, 16) + topOf((levels & even) * b, 16), both, "products");
        }
    }

    function test_activationsHaveTheirSquare(bytes32[8] memory levels, uint16 scale) public pure {
        vm.assume((scale >> 10) & 0x1f != 0x1f);
        bytes memory block_;
        uint256 square;
        (, int256 d) = Floats.half(uint256(scale) << 240);
        for (uint256 i; i < 8; ++i) {
            block_ = bytes.concat(block_, bytes2(scale), levels[i]);
            for (uint256 j; j < 32; ++j) {
                int256 x = d * int256(int8(uint8(levels[i][j])));
                square += uint256(x * x);
            }
        }
        (bool valid, Activation memory activation) = Activations.read(block_, 8, 256);
        // A scale's bytes are given as f16 have them: the low one first.
        isTrue(valid == ((scale & 0x7c) != 0x7c), "finite");
        if (valid) eq(activation.square, square, "square");
    }

    function test_rangeIsToldOfEightAtOnce(uint32[8] memory bits) public pure {
        uint256 word;
        bool beyond;
        for (uint256 i; i < 8; ++i) {
            uint256 one = bits[i];
            beyond = beyond || (one >> 23) & 0xff >= 192;
            word = (word << 32) | ((one & 0xff) << 24) | ((one & 0xff00) << 8) | ((one >> 8) & 0xff00) | (one >> 24);
        }
        isTrue(Floats.outOfRange(word) == beyond, "range");
        uint256 read = Floats.bitsOf(word);
        for (uint256 i; i < 8; ++i) eq((read >> (224 - 32 * i)) & 0xffffffff, bits[i], "bits");
    }

    function test_paddingIsToldByTheByte(uint16 length, uint16 at, uint8 value) public pure {
        length = uint16(bound(length, 1, 256));
        at = uint16(bound(at, 0, 1_023));
        bytes memory slice = new bytes(1_024);
        isTrue(Values.isSlice(slice, length), "zeros");
        slice[at] = bytes1(value & 0x1f);
        bool inside = at < 4 * uint256(length);
        isTrue(Values.isSlice(slice, length) == (inside || value & 0x1f == 0), "padding");
    }
}
