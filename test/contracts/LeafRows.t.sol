// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Add} from "../../contracts/leaves/Add.sol";
import {Floats} from "../../contracts/leaves/Floats.sol";
import {Formats} from "../../contracts/leaves/Formats.sol";
import {Gather} from "../../contracts/leaves/Gather.sol";
import {Half} from "../../contracts/leaves/Half.sol";
import {Quantize} from "../../contracts/leaves/Quantize.sol";
import {Values} from "../../contracts/leaves/Values.sol";
import {PlainLeaves} from "./utils/PlainLeaves.sol";
import {Test} from "./utils/Test.sol";

/// @notice Sums, halves, gathered rows and quantizations, against one number after the other.
contract LeafRowsTest is Test {
    uint256[5] private kinds = [uint256(2), 6, 8, 12, 14];

    function inRange(uint256 bits) private pure returns (uint256) {
        return (bits & 0x80000000) | ((bits & 0x7fffffff) % 0x60000000);
    }

    function sliceWith(uint256 at, uint256 bits) private pure returns (bytes memory slice) {
        slice = new bytes(1_024);
        PlainLeaves.write(slice, 4 * at, 4, bits);
    }

    // ---- numbers

    function test_numbersAreThatOfTheirBits(uint32 bits, uint16 short) public pure {
        uint256 one = inRange(bits);
        isTrue(Floats.single(one) == PlainLeaves.single(one), "f32");
        isTrue(Floats.single(one | (1 << 32)) == PlainLeaves.single(one), "of its own bits alone");
        eq(Floats.ulp(one), PlainLeaves.ulp(one), "its ulp");
        (bool finite, int256 number) = Floats.half((uint256(short & 0xff) << 248) | (uint256(short >> 8) << 240) | bits);
        isTrue(finite == (short & 0x7c00 != 0x7c00), "finite");
        if (finite) isTrue(number == PlainLeaves.half(short), "f16");
        eq(Floats.abs(number), PlainLeaves.abs(number), "size");
    }

    function test_infiniteHalvesAreToldOfSixteenAtOnce(uint16 bits, uint8 at) public pure {
        at = uint8(bound(at, 0, 15));
        uint256 word = (uint256(bits & 0xff) << 8 | bits >> 8) << (240 - 16 * uint256(at));
        isTrue(Floats.notFinite(word) == (bits & 0x7c00 == 0x7c00), "not finite");
        isTrue(Floats.notFinite(word | 0x7c) || at == 15 || bits & 0x7c00 != 0x7c00, "beside others");
    }

    function test_formatsHaveTheirSizes() public view {
        uint256[5] memory rows = [uint256(144), 176, 272, 144, 210];
        for (uint256 i; i < 5; ++i) {
            uint256 kind = kinds[i];
            eq(Formats.indexOf(kind), i, "place in the table");
            isTrue(Formats.meetsSuper(kind) == (kind > 8), "q8_K");
            isTrue(Formats.hasFourBits(kind) == (kind == 2 || kind == 12), "four bits");
            eq(Formats.weightBytes(kind, 256), rows[i], "bytes of a row");
            eq(Formats.blockBytes(kind, 256), kind > 8 ? 260 : 272, "bytes of a block");
            if (kind > 8) continue;
            eq(Formats.weightBytes(kind, 96), (rows[i] * 3) / 8, "of three blocks");
            eq(Formats.blockBytes(kind, 96), 102, "of three blocks");
        }
        try this.indexOf(3) returns (uint256) {
            revert NotTrue("there is no such type");
        } catch (bytes memory reason) {
            bytes memory unknown = abi.encodeWithSelector(Formats.TypeUnknown.selector, 3);
            isTrue(keccak256(reason) == keccak256(unknown), "unknown");
        }
    }

    function indexOf(uint256 kind) external pure returns (uint256) {
        return Formats.indexOf(kind);
    }

    function test_singlesAndHalvesHaveTheirLengths(uint16 raw, uint32 bits) public pure {
        uint256 count = bound(raw, 1, 12);
        bytes memory value = new bytes(4 * count);
        isTrue(Values.isSingles(value, count), "zeros");
        isTrue(!Values.isSingles(value, count + 1) && !Values.isSingles(value, count - 1), "of another number");
        PlainLeaves.write(value, 4 * (raw % count), 4, bits);
        isTrue(Values.isSingles(value, count) == ((bits >> 23) & 0xff < 192), "range");
        isTrue(!Values.isSlice(new bytes(1_023), 256) && !Values.isSlice(new bytes(1_056), 256), "slice");
        isTrue(!Values.isHalves(new bytes(511), 256) && !Values.isHalves(new bytes(1_024), 256), "halves");
        isTrue(Values.isHalves(new bytes(512), 256), "zeros as well");
        bytes memory halves = new bytes(512);
        uint256 at = raw % 256;
        PlainLeaves.write(halves, 2 * at, 2, uint16(bits));
        isTrue(Values.isHalves(halves, at + 1) == (bits & 0x7c00 != 0x7c00), "finite");
        isTrue(Values.isHalves(halves, at) == (uint16(bits) == 0), "padding");
    }

    function test_rangeIsToldOfEveryElement(uint16 at, uint8 exponent) public pure {
        bytes memory slice = sliceWith(bound(at, 0, 255), uint256(exponent) << 23);
        isTrue(Values.isSlice(slice, 256) == (exponent < 192), "range");
    }

    // ---- sums

    function sumIsRight(uint256 a, uint256 b, uint256 out) private pure returns (bool) {
        int256 sum = PlainLeaves.single(a) + PlainLeaves.single(b);
        uint256 off = PlainLeaves.abs(PlainLeaves.single(out) - sum);
        return off <= PlainLeaves.ulp(out) || off <= PlainLeaves.ulpOf(sum);
    }

    function test_sumsAreWithinAnUlp(uint32 a, uint32 b, int8 off, uint8 at, bool near) public pure {
        (uint256 x, uint256 y) = (inRange(a), inRange(near ? a ^ (b & 0x80ffffff) : b));
        uint256 exact = PlainLeaves.singleOf(PlainLeaves.single(x) + PlainLeaves.single(y));
        if ((exact >> 23) & 0xff >= 192) return;
        uint256 out = inRange(uint256(int256(exact) + off / 32) & 0xffffffff);
        bool right = Add.isRight(256, sliceWith(at, x), sliceWith(at, y), sliceWith(at, out));
        isTrue(right == sumIsRight(x, y, out), "as the rule says");
        isTrue(Add.isRight(256, sliceWith(at, y), sliceWith(at, x), sliceWith(at, exact)), "rounded toward zero");
    }

    function test_sumsOfAnyNumbersAreAsTheRuleSays(uint32 a, uint32 b, uint32 out, uint8 at) public pure {
        (uint256 x, uint256 y, uint256 o) = (inRange(a), inRange(b), inRange(out));
        bool right = Add.isRight(256, sliceWith(at, x), sliceWith(at, y), sliceWith(at, o));
        isTrue(right == sumIsRight(x, y, o), "as the rule says");
    }

    function test_sumsBesidePowersOfTwoAreWithinTheLargerUlp() public pure {
        // 1 - 2^-24 - 2^-25 rounds to 1 or to 1 - 2^-24: the sum's ulp is half of that of 1.
        (uint256 one, uint256 small) = (0x3f7fffff, 0xb3000000);
        isTrue(Add.isRight(256, sliceWith(0, one), sliceWith(0, small), sliceWith(0, 0x3f800000)), "above");
        isTrue(Add.isRight(256, sliceWith(0, one), sliceWith(0, small), sliceWith(0, 0x3f7fffff)), "itself");
        isTrue(Add.isRight(256, sliceWith(0, one), sliceWith(0, small), sliceWith(0, 0x3f7ffffe)), "below");
        isTrue(!Add.isRight(256, sliceWith(0, one), sliceWith(0, small), sliceWith(0, 0x3f7ffffd)), "too far below");
        // 1 + 2^-25: given as the number below 1, it is off by less than its own ulp alone.
        isTrue(Add.isRight(256, sliceWith(0, 0x3f800000), sliceWith(0, 0x33000000), sliceWith(0, 0x3f7fffff)), "own");
        isTrue(!Add.isRight(256, sliceWith(0, 0x3f800000), sliceWith(0, 0x33000000), sliceWith(0, 0x3f7ffffe)), "no more");
    }

    function test_sumsMustBeSlicesOfTheirLength() public pure {
        bytes memory zero = new bytes(1_024);
        bytes memory long = sliceWith(9, 0x3f800000);
        isTrue(Add.isRight(10, long, zero, long), "ten elements");
        isTrue(!Add.isRight(9, long, zero, long), "not nine");
        isTrue(!Add.isRight(9, long, zero, zero) && !Add.isRight(9, zero, long, zero), "summands neither");
        isTrue(!Add.isRight(9, zero, zero, long), "nor the sum");
        isTrue(!Add.isRight(10, long, zero, zero), "nor another sum");
    }

    // ---- halves

    /// @dev Whether the f16 is one of the two that enclose the f32.
    function halfIsRight(uint256 bits, uint256 half) private pure returns (bool) {
        uint256 size = PlainLeaves.abs(PlainLeaves.single(bits));
        (uint256 low, uint256 high) = (0, 0x8000);
        while (high - low > 1) {
            uint256 middle = (low + high) / 2;
            if (uint256(PlainLeaves.half(middle)) << 125 <= size) low = middle;
            else high = middle;
        }
        bool exact = uint256(PlainLeaves.half(low)) << 125 == size;
        uint256 magnitude = half & 0x7fff;
        if (magnitude != 0 && half >> 15 != bits >> 31) return false;
        return magnitude == low || (!exact && magnitude == low + 1);
    }

    function halvesWith(uint256 at, uint256 bits) private pure returns (bytes memory halves) {
        halves = new bytes(512);
        PlainLeaves.write(halves, 2 * at, 2, bits);
    }

    /// @dev The f16 below a number, in bits: a search.
    function floorOf(uint256 bits) private pure returns (uint256 low) {
        uint256 size = PlainLeaves.abs(PlainLeaves.single(bits));
        uint256 high = 0x7c00;
        while (high - low > 1) {
            uint256 middle = (low + high) / 2;
            if (uint256(PlainLeaves.half(middle)) << 125 <= size) low = middle;
            else high = middle;
        }
        low |= (bits >> 16) & 0x8000;
    }

    function test_halvesAreTheNearestTwo(uint32 raw, int8 off, uint8 at, bool exact, bool otherSign) public pure {
        uint256 bits = (uint256(raw) & 0x80ffffff) | ((100 + (uint256(raw) >> 24) % 44) << 23);
        if (exact) bits &= 0xffffe000;
        uint256 half = uint256(int256(floorOf(bits)) + off / 40) & 0xffff;
        if (otherSign) half ^= 0x8000;
        if (half & 0x7c00 == 0x7c00) half = 0x7bff;
        bool right = Half.isRight(256, sliceWith(at, bits), halvesWith(at, half));
        isTrue(right == halfIsRight(bits, half), "as the rule says");
    }

    /// @dev Eight numbers of a usual size, of which one is off: where they are judged at once.
    function test_eightHalvesAtOnceAreAsEachAlone(uint256 seed, uint8 at, int8 off, bool otherSign) public pure {
        bytes memory slice = new bytes(1_024);
        bytes memory halves = new bytes(512);
        bool right = true;
        for (uint256 i; i < 64; ++i) {
            (uint256 bits, uint256 half) = usual(seed, i);
            if (i == at % 64) {
                half = uint256(int256(half) + off / 40) & 0xffff;
                if (otherSign) half ^= 0x8000;
            }
            right = right && halfIsRight(bits, half);
            PlainLeaves.write(slice, 4 * i, 4, bits);
            PlainLeaves.write(halves, 2 * i, 2, half);
        }
        isTrue(Half.isRight(64, slice, halves) == right, "as the rule says");
    }

    /// @dev A number that is normal as an f16, and one of the two f16 beside it.
    function usual(uint256 seed, uint256 i) private pure returns (uint256 bits, uint256 half) {
        uint256 raw = uint256(keccak256(abi.encode(seed, i)));
        bits = (raw & 0x807fffff) | ((114 + (raw >> 40) % 27) << 23);
        if (raw >> 255 == 1) bits &= 0xffffe000;
        half = floorOf(bits);
        if (raw >> 254 == 1 && bits & 0x1fff != 0) half += 1;
    }

    function test_halvesAtTheEdges() public pure {
        uint256[2][9] memory right = [
            [uint256(0), 0], [uint256(0), 0x8000], [uint256(0x80000000), 0], [uint256(1), 0], [uint256(1), 1],
            [uint256(0x38800000), 0x0400], [uint256(0x387fffff), 0x0400], [uint256(0x387fffff), 0x03ff], [uint256(0x477fefff), 0x7bff]
        ];
        for (uint256 i; i < right.length; ++i) {
            isTrue(Half.isRight(256, sliceWith(i, right[i][0]), halvesWith(i, right[i][1])), "right");
        }
        uint256[2][6] memory wrong = [
            [uint256(0), 1], [uint256(1), 0x8001], [uint256(0x38800000), 0x0401], [uint256(0x38800000), 0x03ff],
            [uint256(0x47800000), 0x7bff], [uint256(0x387fffff), 0x0401]
        ];
        for (uint256 i; i < wrong.length; ++i) {
            isTrue(!Half.isRight(256, sliceWith(i, wrong[i][0]), halvesWith(i, wrong[i][1])), "wrong");
        }
        isTrue(!Half.isRight(3, sliceWith(3, 0x3f800000), new bytes(512)), "numbers in the padding");
        isTrue(!Half.isRight(3, new bytes(1_024), halvesWith(3, 1)), "of halves, too");
        isTrue(Half.isRight(3, sliceWith(2, 0x3f800000), halvesWith(2, 0x3c00)), "none");
    }

    /// @dev A slice of eight ones but for one number.
    function onesWith(uint256 at, uint256 bits, uint256 half) private pure returns (bytes memory slice, bytes memory halves) {
        (slice, halves) = (new bytes(1_024), new bytes(512));
        for (uint256 i; i < 8; ++i) {
            PlainLeaves.write(slice, 4 * i, 4, i == at ? bits : 0x3f800000);
            PlainLeaves.write(halves, 2 * i, 2, i == at ? half : 0x3c00);
        }
    }

    function test_oneOfEightHalvesThatIsWrongIsSeen() public pure {
        // 1 as -1; 2^-15 as 0; -2^-111 as -2; and what is right.
        uint256[3][5] memory cases = [
            [uint256(0x3f800000), 0xbc00, 0], [uint256(0x38000000), 0, 0], [uint256(0x88000000), 0xc000, 0],
            [uint256(0xbf800000), 0xbc00, 1], [uint256(0x38000000), 0x0200, 1]
        ];
        for (uint256 i; i < 5; ++i) {
            for (uint256 at; at < 8; ++at) {
                (bytes memory slice, bytes memory halves) = onesWith(at, cases[i][0], cases[i][1]);
                isTrue(Half.isRight(8, slice, halves) == (cases[i][2] == 1), "as it is alone");
            }
        }
    }

    // ---- gathered rows

    struct Gathered {
        uint256 rows;
        uint256 slice;
        bytes32[] hashes;
        bytes[] ends;
        bytes output;
    }

    function gathered(uint256 rows, uint256 slice, uint256 seed) private pure returns (Gathered memory one) {
        (one.rows, one.slice, one.output) = (rows, slice, new bytes(1_024));
        (uint256 from, uint256 to) = (256 * slice, min(256 * (slice + 1), rows));
        bytes memory numbers = numbersOf(seed, from, to);
        for (uint256 i; i < numbers.length; ++i) one.output[i] = numbers[i];
        (uint256 first, uint256 last) = (from / 12, (to - 1) / 12);
        one.hashes = new bytes32[](last - first + 1);
        one.ends = new bytes[]((12 * first < from ? 1 : 0) + (min(12 * last + 12, rows) > to ? 1 : 0));
        uint256 next;
        for (uint256 group = first; group <= last; ++group) {
            uint256 end = min(12 * group + 12, rows);
            numbers = numbersOf(seed, 12 * group, end);
            one.hashes[group - first] = keccak256(numbers);
            if (12 * group < from || end > to) one.ends[next++] = numbers;
        }
    }

    function numbersOf(uint256 seed, uint256 from, uint256 to) private pure returns (bytes memory numbers) {
        numbers = new bytes(4 * (to - from));
        for (uint256 row = from; row < to; ++row) PlainLeaves.write(numbers, 4 * (row - from), 4, numberOf(seed, row));
    }

    function numberOf(uint256 seed, uint256 row) private pure returns (uint256) {
        return inRange(uint256(keccak256(abi.encode(seed, row))) >> 224);
    }

    function isGathered(Gathered memory one) private pure returns (bool) {
        return Gather.isRight(one.rows, one.slice, one.hashes, one.ends, one.output);
    }

    function test_gatheredRowsAreTheirProducts(uint16 raw, uint8 pick, uint256 seed, uint16 at) public pure {
        uint256 rows = bound(raw, 1, 900);
        uint256 slice = pick % ((rows + 255) / 256);
        Gathered memory one = gathered(rows, slice, seed);
        eq(Gather.cut(rows, slice).length, one.ends.length, "groups that are cut");
        isTrue(isGathered(one), "as they are");
        uint256 length = min(256, rows - 256 * slice);
        uint256 byte_ = bound(at, 0, 4 * length - 1);
        one.output[byte_] ^= 0x01;
        isTrue(!isGathered(one), "another element");
        one.output[byte_] ^= 0x01;
        if (length < 256) {
            one.output[bound(at, 4 * length, 1_023)] = 0x01;
            isTrue(!isGathered(one), "padding");
        }
    }

    function test_gatheredRowsAreThoseOfTheGroupsThatTheSliceCuts(uint8 pick, uint256 seed, uint8 at) public pure {
        uint256 slice = bound(pick, 0, 2);
        Gathered memory one = gathered(800, slice, seed);
        uint256[] memory cut = Gather.cut(800, slice);
        // 256 is 21 groups and 4 rows, 512 42 and 8, 768 64 groups.
        eq(cut.length, slice == 1 ? 2 : 1, "cut");
        eq(cut[0], slice == 0 ? 21 : 0, "the first");
        if (slice == 1) eq(cut[1], 21, "the last");
        eq(Gather.cut(800, 3).length, 0, "none where groups end with slices");
        bytes memory ends = one.ends[0];
        // Rows 252 to 255 are of slice 0, 256 to 263 of slice 1; 504 to 511 of slice 1, 512 to 515 of slice 2.
        uint256 inside = slice == 0 ? bound(at, 0, 3) : slice == 1 ? bound(at, 4, 11) : bound(at, 8, 11);
        ends[4 * inside] ^= 0x01;
        isTrue(!isGathered(one), "another product");
        ends[4 * inside] ^= 0x01;
        uint256 outside = slice == 0 ? 4 : 0;
        ends[4 * outside] ^= 0x01;
        isTrue(isGathered(one), "of another slice");
        PlainLeaves.write(ends, 4 * outside, 4, 0x60000000);
        isTrue(!isGathered(one), "but in range");
        one.ends[0] = bytes.concat(ends, hex"00000000");
        isTrue(!isGathered(one), "and of its length");
        one = gathered(800, slice, seed);
        one.hashes[1 + (at % 20)] ^= bytes32(uint256(1));
        isTrue(!isGathered(one), "another hash");
    }

    // ---- quantizations

    /// @dev Whether `count` elements from `from` on are what levels say, by the rule as it is written.
    function blockIsRight(bytes memory slice, bytes memory output, uint256 from, uint256 count, bool isSuper)
        private
        pure
        returns (bool)
    {
        int256 d;
        uint256 levelsAt;
        if (isSuper) {
            (d, levelsAt) = (PlainLeaves.single(PlainLeaves.read(output, 0, 4)), 4);
        } else {
            levelsAt = 34 * (from / 32) + 2;
            d = PlainLeaves.half(PlainLeaves.read(output, levelsAt - 2, 2)) << 125;
        }
        for (uint256 j; j < count; ++j) {
            int256 level = PlainLeaves.signedAt(output, levelsAt + j);
            if (level == -128 || !isNear(PlainLeaves.read(slice, 4 * (from + j), 4), d, level, isSuper)) return false;
        }
        uint256 most = largest(slice, from, count);
        uint256 excess = isSuper ? 0 : 1 << 124;
        if (PlainLeaves.abs(d) > excess && (PlainLeaves.abs(d) - excess) * 127 * 1_024 > most * 1_025) return false;
        return most <= 1 << 129 || isFull(output, levelsAt, count);
    }

    function largest(bytes memory slice, uint256 from, uint256 count) private pure returns (uint256 most) {
        for (uint256 j; j < count; ++j) {
            uint256 size = PlainLeaves.abs(PlainLeaves.single(PlainLeaves.read(slice, 4 * (from + j), 4)));
            if (size > most) most = size;
        }
    }

    function isFull(bytes memory output, uint256 levelsAt, uint256 count) private pure returns (bool full) {
        for (uint256 j; j < count; ++j) full = full || PlainLeaves.abs(PlainLeaves.signedAt(output, levelsAt + j)) == 127;
    }

    function isNear(uint256 bits, int256 d, int256 level, bool isSuper) private pure returns (bool) {
        uint256 scale = PlainLeaves.abs(d);
        uint256 off = PlainLeaves.abs(PlainLeaves.single(bits) - d * level) << 20;
        uint256 q = PlainLeaves.abs(level);
        uint256 limit = (scale << 19) + (2 * PlainLeaves.ulp(bits) << 20);
        if (isSuper) return off <= limit + q * scale + (1 << 59);
        uint256 step = scale >> 11 > 1 << 124 ? scale >> 11 : 1 << 124;
        return off <= limit + ((q + 1) * step << 20);
    }

    struct Quantized {
        uint256 kind;
        uint256 length;
        bytes slice;
        bytes output;
    }

    /// @dev A block as an honest machine makes it, of a largest element of the given exponent.
    function quantized(uint256 kind, uint256 length, uint256 seed, uint256 exponent) private pure returns (Quantized memory one) {
        (one.kind, one.length, one.slice) = (kind, length, new bytes(1_024));
        bool isSuper = kind > 8;
        one.output = new bytes(Formats.blockBytes(kind, length));
        uint256 count = isSuper ? 256 : 32;
        for (uint256 from; from < length; from += count) {
            // d is 2^(exponent - 134); as an f16, of exponent - 119.
            if (isSuper) PlainLeaves.write(one.output, 0, 4, (exponent - 7) << 23);
            else PlainLeaves.write(one.output, 34 * (from / 32), 2, (exponent - 119) << 10);
            uint256 levelsAt = isSuper ? 4 : 34 * (from / 32) + 2;
            for (uint256 j; j < count; ++j) {
                (int256 level, uint256 bits) = element(seed, from + j, j == seed % count, exponent);
                PlainLeaves.write(one.slice, 4 * (from + j), 4, bits);
                one.output[levelsAt + j] = bytes1(uint8(int8(level)));
            }
        }
    }

    /// @dev A level, and an element within half a step of it; the largest one is a multiple of the scale.
    function element(uint256 seed, uint256 at, bool most, uint256 exponent) private pure returns (int256 level, uint256 bits) {
        uint256 raw = uint256(keccak256(abi.encode(seed, at)));
        int256 d = int256(1) << (exponent + 15);
        level = int256(raw % 255) - 127;
        if (most) level = raw & 1 == 0 ? int256(127) : int256(-127);
        int256 rest = most ? int256(0) : int256((uint256(d) * ((raw >> 8) % 1_024)) / 1_024) - d / 2;
        bits = PlainLeaves.singleOf(d * level + rest);
    }

    function isQuantized(Quantized memory one) private pure returns (bool) {
        return Quantize.isRight(one.kind, one.length, one.slice, one.output);
    }

    function quantizedIsRight(Quantized memory one) private pure returns (bool right) {
        uint256 count = one.kind > 8 ? 256 : 32;
        right = true;
        for (uint256 from; from < one.length; from += count) {
            right = right && blockIsRight(one.slice, one.output, from, count, one.kind > 8);
        }
    }

    function anyQuantized(uint256 pick, uint256 seed, uint256 exponent) private view returns (Quantized memory) {
        uint256 kind = kinds[pick % 5];
        return quantized(kind, kind > 8 ? 256 : 32 * (1 + (seed % 3)), seed, exponent);
    }

    function test_blocksThatAreRoundedAreRight(uint8 pick, uint256 seed, uint8 exponent) public view {
        Quantized memory one = anyQuantized(pick, seed, bound(exponent, 120, 146));
        isTrue(quantizedIsRight(one), "by the rule");
        isTrue(isQuantized(one), "right");
    }

    function test_aLevelThatIsOffIsWrong(uint8 pick, uint256 seed, uint8 at, int8 off, int24 nudge) public view {
        Quantized memory one = anyQuantized(pick, seed, 127);
        uint256 j = at % one.length;
        uint256 levelAt = one.kind > 8 ? 4 + j : 34 * (j / 32) + 2 + (j % 32);
        unchecked {
            // Levels are modulo 256.
            one.output[levelAt] = bytes1(uint8(one.output[levelAt]) + uint8(off / 60));
        }
        int256 number = PlainLeaves.single(PlainLeaves.read(one.slice, 4 * j, 4));
        // Of a scale of 2^-7, up to half of it, in parts of 2^24.
        number += int256(nudge) << 118;
        PlainLeaves.write(one.slice, 4 * j, 4, PlainLeaves.singleOf(number));
        isTrue(isQuantized(one) == quantizedIsRight(one), "as the rule says");
    }

    function test_scalesAreBoundToTheLargestElement(uint8 pick, uint256 seed, int16 by) public view {
        Quantized memory one = anyQuantized(pick, seed, 127);
        if (one.kind > 8) {
            uint256 bits = PlainLeaves.read(one.output, 0, 4);
            PlainLeaves.write(one.output, 0, 4, uint256(int256(bits) + int256(by)));
        } else {
            uint256 bits = PlainLeaves.read(one.output, 0, 2);
            PlainLeaves.write(one.output, 0, 2, uint256(int256(bits) + by / 4_096));
        }
        isTrue(isQuantized(one) == quantizedIsRight(one), "as the rule says");
    }

    function test_blocksThatThrowResolutionAwayAreWrong(uint8 pick, uint256 seed, uint8 exponent) public view {
        // All levels zero: elements are as small as half a step.
        Quantized memory one = anyQuantized(pick, seed, 127);
        one.slice = new bytes(1_024);
        for (uint256 i = one.kind > 8 ? 4 : 0; i < one.output.length; ++i) one.output[i] = 0;
        if (one.kind > 8) PlainLeaves.write(one.output, 0, 4, 0);
        isTrue(isQuantized(one), "nothing of nothing");
        PlainLeaves.write(one.slice, 0, 4, uint256(exponent % 128) << 23);
        isTrue(isQuantized(one) == quantizedIsRight(one), "as the rule says");
    }

    function test_smallElementsMayHaveFewLevels() public pure {
        // 2^-20 is 0x35800000: its scale is no f16. 40 levels of up to 2^-25 may be it.
        bytes memory output = new bytes(34);
        output[2] = bytes1(uint8(40));
        isTrue(Quantize.isRight(8, 32, sliceWith(0, 0x35800000), output), "few levels");
        isTrue(!Quantize.isRight(8, 32, sliceWith(0, 0x35800001), output), "but where an element is larger");
        output[2] = 0x7f;
        isTrue(Quantize.isRight(8, 32, sliceWith(0, 0x35800001), output), "of which one has the highest");
        output[2] = 0x81;
        isTrue(Quantize.isRight(8, 32, sliceWith(0, 0x35800001), output), "or the lowest");
        output[2] = 0x01;
        isTrue(!Quantize.isRight(8, 32, sliceWith(0, 0x35800000), output), "too few");
        // A scale of 8 of the least f16 is beyond such an element.
        PlainLeaves.write(output, 0, 2, 8);
        output[2] = 0x02;
        isTrue(!Quantize.isRight(8, 32, sliceWith(0, 0x35800000), output), "a scale beyond the element");
    }

    function test_smallScalesHaveTheToleranceOfTheLeastHalf() public pure {
        // A scale of 2^-16, 256 of the least f16. Level 1 may be off by half of it and twice 2^-25.
        bytes memory output = new bytes(34);
        PlainLeaves.write(output, 0, 2, 256);
        (output[2], output[3]) = (0x7f, 0x01);
        bytes memory slice = sliceWith(0, PlainLeaves.singleOf(127 << 133));
        PlainLeaves.write(slice, 4, 4, PlainLeaves.singleOf((3 << 132) + (1 << 124)));
        isTrue(Quantize.isRight(8, 32, slice, output), "within it");
        PlainLeaves.write(slice, 4, 4, PlainLeaves.singleOf((3 << 132) + (3 << 124)));
        isTrue(!Quantize.isRight(8, 32, slice, output), "beyond it");
    }

    function test_theLeastLevelIsWrong(uint8 pick, uint256 seed, uint8 at) public view {
        Quantized memory one = anyQuantized(pick, seed, 127);
        uint256 j = at % one.length;
        one.output[one.kind > 8 ? 4 + j : 34 * (j / 32) + 2 + (j % 32)] = 0x80;
        int256 d = PlainLeaves.single(120 << 23);
        PlainLeaves.write(one.slice, 4 * j, 4, PlainLeaves.singleOf(-128 * d));
        isTrue(!isQuantized(one), "-128");
    }

    function test_blocksAndSlicesHaveTheirLengths(uint8 pick, uint256 seed) public view {
        Quantized memory one = anyQuantized(pick, seed, 127);
        bytes memory output = one.output;
        one.output = bytes.concat(output, hex"00");
        isTrue(!isQuantized(one), "a byte more");
        one.output = output;
        if (one.kind > 8) {
            PlainLeaves.write(output, 0, 4, 0x7f800000);
            isTrue(!isQuantized(one), "an infinite scale");
        } else {
            PlainLeaves.write(one.slice, 4 * one.length, 4, 1);
            isTrue(!isQuantized(one), "padding");
            PlainLeaves.write(one.slice, 4 * one.length, 4, 0);
            PlainLeaves.write(output, 0, 2, 0x7c00);
            isTrue(!isQuantized(one), "an infinite scale");
        }
        one = anyQuantized(pick, seed, 127);
        PlainLeaves.write(one.slice, 0, 4, 0x60000000);
        isTrue(!isQuantized(one), "out of range");
    }
}
