// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RoundMath} from "../../contracts/libraries/RoundMath.sol";
import {Test} from "./utils/Test.sol";

contract FederatedRoundsMathTest is Test {
    function test_scoresAreEightAWordFromTheLowestBits() public pure {
        uint256 word = (uint256(7) << 224) | (uint256(5) << 32) | 3;
        eq(RoundMath.scoreIn(word, 0), 3, "first");
        eq(RoundMath.scoreIn(word, 1), 5, "second");
        eq(RoundMath.scoreIn(word, 2), 0, "third");
        eq(RoundMath.scoreIn(word, 7), 7, "last");
        eq(RoundMath.scoreIn(word, 9), 5, "of the second word");
    }

    function test_clipping() public pure {
        eq(RoundMath.clip(9, 10, 20), 0, "below");
        eq(RoundMath.clip(10, 10, 20), 10, "least");
        eq(RoundMath.clip(20, 10, 20), 20, "most");
        eq(RoundMath.clip(21, 10, 20), 20, "above");
    }

    function test_agreementIsAQuarterOfTheMedian() public pure {
        isTrue(RoundMath.agrees(75, 100) && RoundMath.agrees(125, 100), "within");
        isTrue(!RoundMath.agrees(74, 100) && !RoundMath.agrees(126, 100), "without");
        isTrue(RoundMath.agrees(0, 0) && !RoundMath.agrees(1, 0), "nothing agrees with nothing alone");
    }

    function test_medianOfKnownPanels() public pure {
        eq(_median(_of(5), _of(1)), 5, "one");
        eq(_median(_of(1, 9), _of(1, 1)), 1, "the lower of two");
        eq(_median(_of(9, 1), _of(2, 1)), 9, "the heavier of two");
        eq(_median(_of(9, 1, 5), _of(1, 1, 1)), 5, "the middle of three");
        eq(_median(_of(9, 1, 5), _of(3, 1, 1)), 9, "more than half of the weight");
    }

    /// @dev Recomputed from its definition: the least score that at least half of the weight does not exceed.
    function testFuzz_medianIsWhatItsDefinitionSays(uint256[8] memory seeds, uint256 size) public pure {
        size = bound(size, 1, 8);
        uint256[] memory scores = new uint256[](size);
        uint256[] memory weights = new uint256[](size);
        uint256 total;
        for (uint256 i; i < size; ++i) {
            scores[i] = seeds[i] % 6;
            weights[i] = 1 + ((seeds[i] >> 8) % 1e28);
            total += weights[i];
        }
        uint256 median = RoundMath.weightedMedian(scores, weights, total);
        for (uint256 candidate; candidate < 6; ++candidate) {
            uint256 weight;
            for (uint256 i; i < size; ++i) {
                if (scores[i] <= candidate) weight += weights[i];
            }
            if (2 * weight >= total) {
                eq(median, candidate, "the least such score");
                return;
            }
        }
    }

    function testFuzz_halfOfTheWeightCannotRaiseTheMedian(uint256 honest, uint256 lie, uint256 weight) public pure {
        honest = bound(honest, 0, 1e9);
        lie = bound(lie, honest, type(uint32).max);
        weight = bound(weight, 1, 1e27);
        atMost(_median(_of(honest, lie), _of(weight, weight)), honest, "half");
        eq(_median(_of(honest, lie), _of(weight, weight + 1)), lie, "more than half can");
    }

    function testFuzz_partsSumToTheWhole(uint256 amount, uint256 a, uint256 b, uint256 whole) public pure {
        whole = bound(whole, 1, 1e12);
        amount = bound(amount, 0, 1e27);
        b = bound(b, 0, whole);
        a = bound(a, 0, b);
        uint256 first = RoundMath.part(amount, 0, a, whole);
        uint256 second = RoundMath.part(amount, a, b, whole);
        uint256 third = RoundMath.part(amount, b, whole, whole);
        eq(first + second + third, amount, "nothing is lost");
        uint256 exact = (amount * (b - a)) / whole;
        isTrue(second == exact || second == exact + 1, "within 1 wei of its share");
    }

    /// @dev Vectors: whoever recomputes a round must come to the same order.
    function test_shuffleOfKnownSeeds() public pure {
        bytes memory order;
        for (uint256 i; i < 16; ++i) {
            order = abi.encodePacked(order, uint8(RoundMath.shuffle(i, 16, keccak256("seed"))));
        }
        isTrue(bytes16(order) == hex"01090d020e0c0f08000b05040306070a", "the order of 16");
    }

    function testFuzz_shufflingIsAPermutation(bytes32 seed, uint256 count) public pure {
        count = bound(count, 1, 40);
        uint256 seen;
        for (uint256 i; i < count; ++i) {
            uint256 place = RoundMath.shuffle(i, count, seed);
            isTrue(place < count && seen & (1 << place) == 0, "a place of its own");
            seen |= 1 << place;
        }
    }

    /// @dev Seven neighbours of a victim share its cohort of 8 among 64 about as often as chance has them: the mean of
    /// neighbours in the same cohort is 7 * 7 / 63.
    function test_neighboursAreSpread() public pure {
        uint256 together;
        for (uint256 draw; draw < 40; ++draw) {
            bytes32 seed = keccak256(abi.encode(draw));
            uint256 cohort = RoundMath.shuffle(10, 64, seed) / 8;
            for (uint256 i = 11; i < 18; ++i) {
                if (RoundMath.shuffle(i, 64, seed) / 8 == cohort) ++together;
            }
        }
        isTrue(together > 12 && together < 52, "about 31 of 280");
    }

    function _median(uint256[] memory scores, uint256[] memory weights) private pure returns (uint256) {
        uint256 total;
        for (uint256 i; i < weights.length; ++i) {
            total += weights[i];
        }
        return RoundMath.weightedMedian(scores, weights, total);
    }

    function _of(uint256 a) private pure returns (uint256[] memory values) {
        values = new uint256[](1);
        values[0] = a;
    }

    function _of(uint256 a, uint256 b) private pure returns (uint256[] memory values) {
        values = new uint256[](2);
        (values[0], values[1]) = (a, b);
    }

    function _of(uint256 a, uint256 b, uint256 c) private pure returns (uint256[] memory values) {
        values = new uint256[](3);
        (values[0], values[1], values[2]) = (a, b, c);
    }
}
