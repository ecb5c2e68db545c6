// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Integer arithmetic of federated rounds
/// @dev All of it can be recomputed to the wei and to the bit from what is public; docs/contracts/FederatedRounds.md
/// gives the formulas.
library RoundMath {
    /// @dev Six times the bits of the largest count.
    uint256 internal constant SHUFFLE_ROUNDS = 60;
    uint256 internal constant SCORES_A_WORD = 8;
    uint256 internal constant SCORE_BITS = 32;

    /// @notice Score `i` of a packed list: eight a word, the first in the lowest bits.
    function scoreIn(uint256 word, uint256 i) internal pure returns (uint256) {
        return uint32(word >> (SCORE_BITS * (i % SCORES_A_WORD)));
    }

    /// @notice A score as it counts: none below `minimum`, no more than `maximum`.
    function clip(uint256 score, uint256 minimum, uint256 maximum) internal pure returns (uint256) {
        if (score < minimum) return 0;
        return score > maximum ? maximum : score;
    }

    /// @notice The smallest score such that at least half of the weight gave it or less. To raise it above what the
    /// others say takes more than half of the weight.
    /// @param scores of the validators
    /// @param weights of the validators
    /// @param total sum of the weights
    function weightedMedian(uint256[] memory scores, uint256[] memory weights, uint256 total)
        internal
        pure
        returns (uint256 median)
    {
        uint256 size = scores.length;
        uint256[] memory sorted = new uint256[](size);
        for (uint256 i; i < size; ++i) {
            // Weights are below 2^96: the score alone orders them.
            uint256 entry = (scores[i] << 96) | weights[i];
            uint256 j = i;
            for (; j != 0 && sorted[j - 1] > entry; --j) {
                sorted[j] = sorted[j - 1];
            }
            sorted[j] = entry;
        }
        uint256 weight;
        for (uint256 i; i < size; ++i) {
            weight += uint96(sorted[i]);
            if (2 * weight >= total) return sorted[i] >> 96;
        }
    }

    /// @notice Whether a score is near enough to the median to count as work: within a quarter of it.
    function agrees(uint256 score, uint256 median) internal pure returns (bool) {
        return (score > median ? score - median : median - score) <= median / 4;
    }

    /// @notice Part [from, to) of `whole` parts of an amount. Parts that follow one another sum exactly, each within 1 wei
    /// of its share.
    function part(uint256 amount, uint256 from, uint256 to, uint256 whole) internal pure returns (uint256) {
        return (amount * to) / whole - (amount * from) / whole;
    }

    /// @notice Where `index` of `count` comes to stand in a random order: a swap-or-not shuffle (Hoang, Morris, Rogaway).
    function shuffle(uint256 index, uint256 count, bytes32 seed) internal pure returns (uint256) {
        for (uint256 i; i < SHUFFLE_ROUNDS; ++i) {
            uint256 pivot = uint256(keccak256(abi.encode(seed, i))) % count;
            uint256 flip = (pivot + count - index) % count;
            uint256 position = index > flip ? index : flip;
            if (uint256(keccak256(abi.encode(seed, i, position))) & 1 == 1) index = flip;
        }
        return index;
    }
}
