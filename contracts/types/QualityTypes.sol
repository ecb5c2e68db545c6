// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice Where a round stands.
/// None: never opened. Opened: waits for the beacon. Drawn: members commit, then reveal. Closed: scores are posted and
/// refuted. Final: scores count. Lapsed: nobody posted right ones in time.
enum Phase {
    None,
    Opened,
    Drawn,
    Closed,
    Final,
    Lapsed
}

/// @notice The round that judges the conduct of one epoch. It runs in the epoch after.
/// @param drawBlock the beacon's block of its draw
/// @param commitUntil clock before which members commit
/// @param revealUntil clock before which they reveal
/// @param columns columns judged
/// @param missed epochs without final scores between the last that had some and this one
/// @param seatsRevealed seats of members that revealed
/// @param phase where it stands
struct Round {
    uint64 drawBlock;
    uint64 commitUntil;
    uint64 revealUntil;
    uint16 columns;
    uint16 missed;
    uint8 seatsRevealed;
    Phase phase;
}

/// @notice A member of a round's committee.
/// @param account the validator
/// @param seats its seats: its weight in the median
/// @param revealed whether it revealed in time
/// @param voided whether it lost the reward of this epoch
/// @param digest its commitment; once revealed, keccak256 of its ballot
struct Member {
    address account;
    uint8 seats;
    bool revealed;
    bool voided;
    bytes32 digest;
}

/// @notice A validator.
/// @param account who
/// @param weight OMNI wei of active stake when last read, as far as its bond reaches
struct Validator {
    address account;
    uint96 weight;
}

/// @notice Scores posted for a round.
/// @param poster who
/// @param bond OMNI wei at stake
/// @param finalAt clock from which they can be made final
struct Post {
    address poster;
    uint96 bond;
    uint64 finalAt;
}

/// @notice Where an operator stands in the scores.
/// @param column its column + 1 (0: none)
/// @param lastColumn the column + 1 it has or had last (0: never had one)
/// @param since epoch in which it got that column
/// @param until epoch in which it lost it
/// @param kept score it had then
struct Subject {
    uint16 column;
    uint16 lastColumn;
    uint64 since;
    uint64 until;
    uint16 kept;
}

/// @notice What payers think of an operator.
/// @param sum of weight x rating
/// @param weight OMNI wei of fees burned behind the ratings
struct Ratings {
    uint128 sum;
    uint128 weight;
}
