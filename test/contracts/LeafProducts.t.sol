// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Activation, Activations} from "../../contracts/leaves/Activations.sol";
import {Formats} from "../../contracts/leaves/Formats.sol";
import {MatMul} from "../../contracts/leaves/MatMul.sol";
import {Weights} from "../../contracts/leaves/Weights.sol";
import {PlainLeaves} from "./utils/PlainLeaves.sol";
import {Test} from "./utils/Test.sol";

/// @notice Matrix products of any bytes, against sums of one product after the other.
contract LeafProductsTest is Test {
    uint256[5] private kinds = [uint256(2), 6, 8, 12, 14];

    struct Made {
        uint256 kind;
        uint256 columns;
        uint256 rows;
        uint256 rowBytes;
        bytes block_;
        bytes tile;
    }

    /// @dev Any bytes with finite scales, of a usual size where `wild` is not set.
    function made(uint256 pick, uint256 seed, uint256 rows, bool wild) private view returns (Made memory one) {
        one.kind = kinds[pick % 5];
        one.columns = one.kind > 8 ? 256 : 32 * (1 + (seed % 8));
        one.rows = rows;
        one.rowBytes = Formats.weightBytes(one.kind, one.columns);
        one.tile = randomBytes(seed, rows * one.rowBytes);
        one.block_ = randomBytes(~seed, Formats.blockBytes(one.kind, one.columns));
        uint256 size = one.kind == 2 ? 18 : one.kind == 6 ? 22 : one.kind == 8 ? 34 : one.kind == 12 ? 144 : 210;
        for (uint256 at; at < one.tile.length; at += size) {
            setHalf(one.tile, at + (one.kind == 14 ? 208 : 0), wild);
            if (one.kind == 12) setHalf(one.tile, at + 2, wild);
        }
        if (one.kind > 8) {
            uint256 bits = PlainLeaves.read(one.block_, 0, 4);
            PlainLeaves.write(one.block_, 0, 4, wild ? bits % 0x48000000 : (bits & 0x807fffff) | 0x3c000000);
        } else {
            for (uint256 at; at < one.block_.length; at += 34) setHalf(one.block_, at, wild);
        }
    }

    function setHalf(bytes memory value, uint256 at, bool wild) private pure {
        uint256 bits = PlainLeaves.read(value, at, 2);
        if (bits & 0x7c00 == 0x7c00) bits ^= 0x4000;
        PlainLeaves.write(value, at, 2, wild ? bits : (bits & 0x83ff) | 0x2000);
    }

    function randomBytes(uint256 seed, uint256 length) private pure returns (bytes memory value) {
        value = new bytes(length);
        for (uint256 i; i < length; i += 32) {
            bytes32 word = keccak256(abi.encode(seed, i));
            for (uint256 j; j < 32 && i + j < length; ++j) value[i + j] = word[j];
        }
    }

    function rowOf(Made memory one, uint256 row) private pure returns (Weights.Row memory) {
        return Weights.Row(one.tile, row * one.rowBytes, one.kind, one.columns / 32);
    }

    // ---- sums

    function test_sumsOfARowAreThoseOfItsNumbers(uint8 pick, uint256 seed, bool wild) public view {
        Made memory one = made(pick, seed, 2, wild);
        (bool valid, Activation memory x) = Activations.read(one.block_, one.kind, one.columns);
        isTrue(valid, "readable");
        (int256[] memory numbers, int256 exponent) = PlainLeaves.activations(one.kind, one.block_, one.columns);
        isTrue(x.exponent == exponent, "exponent");
        eq(x.square, uint256(PlainLeaves.product(numbers, numbers)), "square of the activations");
        for (uint256 row; row < 2; ++row) {
            int256[] memory v = PlainLeaves.weights(one.kind, one.tile, row * one.rowBytes, one.columns);
            (bool finite, int256 total) = Weights.sum(rowOf(one, row), x);
            isTrue(finite && total == PlainLeaves.product(v, numbers), "sum");
            uint256 square = uint256(PlainLeaves.product(v, v));
            isTrue(Weights.reaches(rowOf(one, row), 1, square), "its square is reached");
            isTrue(!Weights.reaches(rowOf(one, row), 1, square + 1), "no more is");
            isTrue(Weights.reaches(rowOf(one, row), 3, 3 * square), "in units, too");
            isTrue(!Weights.reaches(rowOf(one, row), 3, 3 * square + 1), "exactly");
        }
    }

    function test_extremeLevelsAreExact() public view {
        for (uint256 pick; pick < 5; ++pick) {
            for (uint256 levels; levels < 4; ++levels) extremesAreExact(pick, levels & 1, levels > 1);
        }
    }

    function extremesAreExact(uint256 pick, uint256 level, bool negative) private view {
        Made memory one = made(pick, 7, 1, false);
        for (uint256 i = one.kind > 8 ? 4 : 2; i < one.block_.length; ++i) {
            if (one.kind > 8 || i % 34 > 1) one.block_[i] = negative ? bytes1(0x80) : bytes1(0x7f);
        }
        for (uint256 i; i < one.tile.length; ++i) one.tile[i] = level == 0 ? bytes1(0x00) : bytes1(0xff);
        uint256 size = one.kind == 2 ? 18 : one.kind == 6 ? 22 : one.kind == 8 ? 34 : one.kind == 12 ? 144 : 210;
        for (uint256 at; at < one.tile.length; at += size) {
            setHalf(one.tile, at + (one.kind == 14 ? 208 : 0), false);
            if (one.kind == 12) setHalf(one.tile, at + 2, false);
        }
        (, Activation memory x) = Activations.read(one.block_, one.kind, one.columns);
        (int256[] memory numbers,) = PlainLeaves.activations(one.kind, one.block_, one.columns);
        int256[] memory v = PlainLeaves.weights(one.kind, one.tile, 0, one.columns);
        (, int256 total) = Weights.sum(rowOf(one, 0), x);
        isTrue(total == PlainLeaves.product(v, numbers), "sum");
        eq(x.square, uint256(PlainLeaves.product(numbers, numbers)), "square");
    }

    function test_infiniteScalesAreToldWhereverTheyAre(uint8 pick, uint256 seed, uint16 raw) public view {
        Made memory one = made(pick, seed, 1, false);
        (, Activation memory x) = Activations.read(one.block_, one.kind, one.columns);
        uint256 size = one.kind == 2 ? 18 : one.kind == 6 ? 22 : one.kind == 8 ? 34 : one.kind == 12 ? 144 : 210;
        uint256 at = (raw % (one.tile.length / size)) * size;
        if (one.kind == 12) at += 2 * (raw & 1);
        if (one.kind == 14) at += 208;
        PlainLeaves.write(one.tile, at, 2, raw | 0x7c00);
        (bool finite, int256 total) = Weights.sum(rowOf(one, 0), x);
        isTrue(!finite && (total == 0 || one.kind <= 8), "of weights");

        one = made(pick, seed, 1, false);
        if (one.kind > 8) PlainLeaves.write(one.block_, 0, 4, uint256(raw) << 16 | 0x60000000);
        else PlainLeaves.write(one.block_, 34 * (raw % (one.block_.length / 34)), 2, raw | 0x7c00);
        (bool valid,) = Activations.read(one.block_, one.kind, one.columns);
        isTrue(!valid, "of activations");
    }

    function test_blocksOfOtherLengthsAreRefused(uint8 pick, uint256 seed, bool more) public view {
        Made memory one = made(pick, seed, 1, false);
        bytes memory other = randomBytes(seed, more ? one.block_.length + 34 : one.block_.length - 1);
        for (uint256 i; i < other.length; ++i) other[i] = 0;
        (bool valid,) = Activations.read(other, one.kind, one.columns);
        isTrue(!valid, "length");
    }

    // ---- products

    /// @dev What the rule is about: sums of V X, V squared and X squared of a row, and E.
    struct Sums {
        int256 sum;
        uint256 weights;
        uint256 activations;
        int256 exponent;
    }

    function sumsOf(Made memory one, uint256 row) private pure returns (Sums memory sums) {
        int256[] memory x;
        (x, sums.exponent) = PlainLeaves.activations(one.kind, one.block_, one.columns);
        int256[] memory v = PlainLeaves.weights(one.kind, one.tile, row * one.rowBytes, one.columns);
        sums.sum = PlainLeaves.product(v, x);
        (sums.weights, sums.activations) = (uint256(PlainLeaves.product(v, v)), uint256(PlainLeaves.product(x, x)));
    }

    /// @dev Whether `out` may be, by the rule as it is written.
    function plainlyRight(Sums memory sums, uint256 acc, uint256 out, uint256 tau) private pure returns (bool) {
        uint256 excess = plainExcess(acc, out, sums.sum, sums.exponent);
        if (excess == 0) return true;
        return excess < 1 << 100 && (excess * excess) << 48 <= tau * tau * sums.weights * sums.activations;
    }

    function plainExcess(uint256 acc, uint256 out, int256 sum, int256 exponent) private pure returns (uint256) {
        (int256 a, int256 o) = (inUnits(acc, exponent - 24), inUnits(out, exponent - 24));
        uint256 least = exponent < -102 ? 2 ** uint256(-102 - exponent) : 0;
        if (PlainLeaves.abs(a) >= 1 << 120 || PlainLeaves.abs(o) >= 1 << 120) {
            (a, o, sum, least) = (inUnits(acc, -100), inUnits(out, -100), 0, 0);
            uint256 off = PlainLeaves.abs(o - a);
            return off > ((PlainLeaves.abs(a) + PlainLeaves.abs(o)) >> 23) + 2 ? 1 << 100 : 0;
        }
        uint256 slack = ((PlainLeaves.abs(a) + PlainLeaves.abs(o)) >> 23) + 2 + least;
        uint256 difference = PlainLeaves.abs(o - a - sum);
        return difference > slack ? difference - slack : 0;
    }

    /// @dev An f32 in units of 2^unit, rounded toward zero.
    function inUnits(uint256 bits, int256 unit) private pure returns (int256) {
        int256 number = PlainLeaves.single(bits);
        return unit <= -149 ? number * int256(2 ** uint256(-149 - unit)) : number / int256(2 ** uint256(unit + 149));
    }

    /// @dev What comes out of a row, off by a part of what its tolerance is: shares are of 64.
    function outOf(Sums memory sums, uint256 acc, uint256 tau, int256 share) private pure returns (uint256) {
        uint256 norms = root(sums.weights) * root(sums.activations);
        int256 sum = sums.sum + (int256((norms * tau) >> 24) * share) / 64;
        int256 unit = sums.exponent - 24;
        sum = unit < -149 ? sum / int256(2 ** uint256(-149 - unit)) : sum * int256(2 ** uint256(unit + 149));
        return PlainLeaves.singleOf(PlainLeaves.single(acc) + sum);
    }

    function root(uint256 square) private pure returns (uint256 low) {
        uint256 high = 1 << 64;
        while (high - low > 1) {
            uint256 middle = (low + high) / 2;
            if (middle * middle <= square) low = middle;
            else high = middle;
        }
    }

    function judged(Made memory one, uint256 tau, uint256[] memory accs, uint256[] memory outs) private pure returns (bool) {
        bytes[] memory inputs = new bytes[](accs.length == 0 ? 2 : 3);
        (inputs[0], inputs[1]) = (one.block_, one.tile);
        if (accs.length != 0) inputs[2] = singlesOf(accs);
        return MatMul.isRight(MatMul.Tile(one.kind, one.rows, one.columns, tau), inputs, singlesOf(outs));
    }

    function singlesOf(uint256[] memory bits) private pure returns (bytes memory value) {
        value = new bytes(4 * bits.length);
        for (uint256 i; i < bits.length; ++i) PlainLeaves.write(value, 4 * i, 4, bits[i]);
    }

    function test_productsAreRightWithinTheirToleranceAlone(uint8 pick, uint256 seed, uint32 acc, int8 share, uint16 tau)
        public
        view
    {
        Made memory one = made(pick, seed, 2, false);
        tau = uint16(bound(tau, 64, 65_535));
        uint256[] memory accs = new uint256[](2);
        uint256[] memory outs = new uint256[](2);
        bool right = true;
        for (uint256 i; i < 2; ++i) {
            Sums memory sums = sumsOf(one, i);
            accs[i] = (acc & 0x807fffff) | 0x3a000000;
            outs[i] = outOf(sums, accs[i], tau, i == seed % 2 ? int256(share) : int256(0));
            right = right && plainlyRight(sums, accs[i], outs[i], tau);
        }
        isTrue(judged(one, tau, accs, outs) == right, "as the rule says");
        if (share > 70 || share < -70) isTrue(!right, "beyond its tolerance");
        if (share < 60 && share > -60) isTrue(right, "within its tolerance");
    }

    function test_productsOfAnyNumbersAreAsTheRuleSays(uint8 pick, uint256 seed, uint32 acc, uint32 out, bool first) public view {
        Made memory one = made(pick, seed, 1, true);
        uint256[] memory accs = new uint256[](first ? 0 : 1);
        uint256[] memory outs = new uint256[](1);
        Sums memory sums = sumsOf(one, 0);
        uint256 before = first ? 0 : acc % 0x60000000;
        if (!first) accs[0] = before;
        outs[0] = seed & 1 == 0 ? out % 0x60000000 : outOf(sums, before, 300, int256(uint256(out % 128)));
        if ((outs[0] >> 23) & 0xff >= 192) outs[0] = 0;
        isTrue(judged(one, 300, accs, outs) == plainlyRight(sums, before, outs[0], 300), "as the rule says");
    }

    function test_excessesAreAsTheRuleSays(uint32 acc, uint32 out, int112 sum, uint8 exponent, uint8 near) public pure {
        int256 e = int256(uint256(exponent) % 191) - 149;
        (uint256 a, uint256 o) = (acc % 0x60000000, near & 1 == 0 ? out % 0x60000000 : (uint256(acc) + near) % 0x60000000);
        uint256 plain = plainExcess(a, o, sum, e);
        uint256 excess = MatMul.excessOf(PlainLeaves.single(a), PlainLeaves.single(o), sum, e);
        if (plain >= 1 << 100) isTrue(excess >= MatMul.EXCESS_LIMIT, "limit");
        else eq(excess, plain, "excess");
    }

    function test_whatIsBelowTheRoundingOfASumMustLeaveItAsItWas() public view {
        Made memory one = made(3, 5, 1, false);
        // d of 2^-120, and a sum of 1: 2^144 units.
        PlainLeaves.write(one.block_, 0, 4, 7 << 23);
        uint256[] memory accs = new uint256[](1);
        uint256[] memory outs = new uint256[](1);
        (accs[0], outs[0]) = (0x3f800000, 0x3f800000);
        isTrue(judged(one, 65_535, accs, outs), "as it was");
        outs[0] = 0x3f800002;
        isTrue(judged(one, 65_535, accs, outs), "to its rounding");
        outs[0] = 0x3f800003;
        isTrue(!judged(one, 65_535, accs, outs), "no other");
        (accs[0], outs[0]) = (0, 0x3f800000);
        isTrue(!judged(one, 65_535, accs, outs), "nor from nothing");
    }

    function test_valuesOfOtherLengthsOrOutOfRangeAreWrong(uint8 pick, uint256 seed) public view {
        Made memory one = made(pick, seed, 2, false);
        uint256[] memory accs = new uint256[](2);
        uint256[] memory outs = new uint256[](2);
        for (uint256 i; i < 2; ++i) outs[i] = outOf(sumsOf(one, i), 0, 300, 0);
        uint256 right = outs[0];
        isTrue(judged(one, 300, accs, outs), "as they are");
        isTrue(judged(one, 300, new uint256[](0), outs), "nothing before is zero");
        isTrue(!judged(one, 300, new uint256[](3), outs), "a product more before");
        isTrue(!judged(one, 300, new uint256[](1), outs), "a product less before");
        isTrue(!judged(one, 300, accs, new uint256[](1)), "a product less");
        accs[1] = 0x60000000;
        isTrue(!judged(one, 300, accs, outs), "out of range before");
        (accs[1], outs[0]) = (0, 0x7fc00000);
        isTrue(!judged(one, 300, accs, outs), "no number");
        outs[0] = right;
        bytes memory tile = one.tile;
        one.tile = bytes.concat(tile, hex"00");
        isTrue(!judged(one, 300, accs, outs), "a byte more of weights");
        one.tile = tile;
        uint256 at = one.kind == 14 ? one.rowBytes + 208 : one.rowBytes;
        uint256 scale = PlainLeaves.read(tile, at, 2);
        PlainLeaves.write(tile, at, 2, 0x7c00);
        isTrue(!judged(one, 300, accs, outs), "an infinite scale of weights");
        PlainLeaves.write(tile, at, 2, scale);
        one.block_ = bytes.concat(one.block_, hex"00");
        isTrue(!judged(one, 300, accs, outs), "a byte more of activations");
    }
}
