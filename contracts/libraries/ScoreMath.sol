// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Arithmetic of quality scores
/// @dev A score is 0 to 10,000. Ballots and posted scores are two big-endian bytes a column. In a ballot anything above
/// 10,000 is no opinion; in posted scores the top bit says that the column was judged in this round.
library ScoreMath {
    uint256 internal constant ONE = 10_000;
    uint256 internal constant JUDGED = 0x8000;
    /// @dev A tenth of the scale: the most by which a round moves a score.
    uint256 internal constant MAX_MOVE = 1_000;
    /// @dev A score nobody confirms loses a twentieth an epoch.
    uint256 internal constant DECAY_KEPT_PERCENT = 95;

    /// @notice The two bytes of a column.
    function scoreAt(bytes calldata scores, uint256 column) internal pure returns (uint256) {
        return uint16(bytes2(scores[2 * column:2 * column + 2]));
    }

    /// @notice The score after some epochs in which nobody confirmed it. Reaches 0 within 200.
    function decay(uint256 score, uint256 epochs) internal pure returns (uint256) {
        for (uint256 i; i < epochs && score != 0; ++i) {
            score = (score * DECAY_KEPT_PERCENT) / 100;
        }
        return score;
    }

    /// @notice Moves a score towards a target, by a tenth of the scale at most. The same as clipping every opinion to that
    /// range before taking the median, as clipping keeps their order.
    function move(uint256 score, uint256 target) internal pure returns (uint256) {
        if (target > score + MAX_MOVE) return score + MAX_MOVE;
        if (target + MAX_MOVE < score) return score - MAX_MOVE;
        return target;
    }

    /// @notice Lower weighted median: the least opinion that, with all below it, has half of the weight.
    /// @param opinions scores
    /// @param weights their weights
    /// @param count how many of them
    /// @param total sum of the weights, not 0
    function median(uint256[] memory opinions, uint256[] memory weights, uint256 count, uint256 total)
        internal
        pure
        returns (uint256)
    {
        // By insertion: a committee is small.
        for (uint256 i = 1; i < count; ++i) {
            (uint256 opinion, uint256 weight) = (opinions[i], weights[i]);
            uint256 j = i;
            for (; j != 0 && opinions[j - 1] > opinion; --j) {
                (opinions[j], weights[j]) = (opinions[j - 1], weights[j - 1]);
            }
            (opinions[j], weights[j]) = (opinion, weight);
        }
        uint256 reached = weights[0];
        uint256 k;
        while (2 * reached < total) reached += weights[++k];
        return opinions[k];
    }
}
