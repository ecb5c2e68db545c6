// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RoundMath} from "../libraries/RoundMath.sol";

/// @notice The arithmetic of federated rounds, for comparing other implementations with it. Never deployed.
contract RoundMathMock {
    function scoreIn(uint256 word, uint256 i) external pure returns (uint256) {
        return RoundMath.scoreIn(word, i);
    }

    function judge(uint256[] memory scores, uint256[] memory weights, uint256 minimum, uint256 maximum)
        external
        pure
        returns (uint256 median, bool[] memory agree)
    {
        uint256 total;
        for (uint256 i; i < scores.length; ++i) {
            scores[i] = RoundMath.clip(scores[i], minimum, maximum);
            total += weights[i];
        }
        median = RoundMath.weightedMedian(scores, weights, total);
        agree = new bool[](scores.length);
        for (uint256 i; i < scores.length; ++i) {
            agree[i] = RoundMath.agrees(scores[i], median);
        }
    }

    function part(uint256 amount, uint256 from, uint256 to, uint256 whole) external pure returns (uint256) {
        return RoundMath.part(amount, from, to, whole);
    }

    function shuffle(uint256 index, uint256 count, bytes32 seed) external pure returns (uint256) {
        return RoundMath.shuffle(index, count, seed);
    }
}
