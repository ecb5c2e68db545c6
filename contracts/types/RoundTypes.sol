// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @notice How a round is scored. Hiding contributions and scoring them one by one exclude each other.
/// Open: each contribution by itself. Private: cohorts of masked contributions, of which only the sum can be read.
enum RoundKind {
    Open,
    Private
}

/// @notice Where a round stands. It follows from the clock and from what was done in time; no call moves it.
enum RoundPhase {
    Commit,
    Reveal,
    HeldOut,
    Score,
    ScoreReveal,
    Settle,
    Adopt,
    Closed,
    Cancelled
}

/// @notice Why a round was cancelled.
enum CancelReason {
    None,
    TooFewCommitments,
    NoContributions,
    HeldOutWithheld,
    TooFewValidators,
    TooFewScores
}

/// @notice What a round asks for and pays. Fixed when it is opened. CIDs are CIDv1(raw, BLAKE3-256): here by digest.
/// @param modelId the registered model that is trained
/// @param base digest of the adapter that contributions start from (zero: none yet)
/// @param terms digest of the document that says how to train and aggregate
/// @param heldOut commitment to the held-out set, {IFederatedRounds-hashHeldOut}
/// @param pot OMNI wei paid out at most
/// @param bond OMNI wei a contributor loses if it does not reveal
/// @param kind open or private
/// @param minContributors fewer commitments cancel the round
/// @param maxContributors no more commitments than this
/// @param cohortSize least members of a cohort of a private round; 0 in an open one
/// @param minValidators fewer revealed scores cancel the round
/// @param validatorBps share of the pot for validators, in 1/10,000
/// @param maxBytes largest contribution
/// @param maxNorm largest norm bound, in 1/1,000
/// @param minScore gains below it count as none, in micro-nats a token
/// @param maxScore gains above it count as this much
/// @param targetGain sum of gains at which the whole pot is paid
/// @param commitFor seconds for commitments
/// @param revealFor seconds for reveals
/// @param heldOutFor seconds for revealing the held-out set
/// @param scoreFor seconds for committing scores, after `heldOutFor`
/// @param scoreRevealFor seconds for revealing scores
/// @param adoptFor seconds for agreeing on the new adapter, from the settlement
struct RoundRules {
    bytes32 modelId;
    bytes32 base;
    bytes32 terms;
    bytes32 heldOut;
    uint96 pot;
    uint96 bond;
    RoundKind kind;
    uint16 minContributors;
    uint16 maxContributors;
    uint16 cohortSize;
    uint8 minValidators;
    uint16 validatorBps;
    uint32 maxBytes;
    uint32 maxNorm;
    uint32 minScore;
    uint32 maxScore;
    uint40 targetGain;
    uint32 commitFor;
    uint32 revealFor;
    uint32 heldOutFor;
    uint32 scoreFor;
    uint32 scoreRevealFor;
    uint32 adoptFor;
}

/// @notice Whether a round's money was divided.
enum RoundStatus {
    Live,
    Settled,
    Cancelled
}

/// @notice What happened in a round so far.
/// @param opener who opened and pays it
/// @param openedAt clock when it was opened
/// @param contributors commitments
/// @param revealed contributions revealed
/// @param liveCohorts cohorts of a private round of which two thirds revealed
/// @param status whether its money was divided
/// @param openerBond OMNI wei the opener loses if the held-out set stays hidden
/// @param adoptUntil clock until which validators may agree on the adapter (0: not settled)
/// @param openerCollected whether the opener took what it is owed at the end
/// @param reason why it was cancelled
/// @param settledUnits units whose median was taken
/// @param gain sum of the gains of those units
/// @param remainder OMNI wei of the pot that nobody earned
/// @param drawBlock draw of the beacon that assigns cohorts (0: not drawn)
/// @param seed what assigns cohorts (0: not known)
/// @param heldOut digest of the held-out set (0: hidden)
struct RoundState {
    address opener;
    uint40 openedAt;
    uint16 contributors;
    uint16 revealed;
    uint16 liveCohorts;
    RoundStatus status;
    uint96 openerBond;
    uint40 adoptUntil;
    bool openerCollected;
    CancelReason reason;
    uint16 settledUnits;
    uint40 gain;
    uint96 remainder;
    uint64 drawBlock;
    bytes32 seed;
    bytes32 heldOut;
}

/// @notice When phases end: clock of the first second after each.
struct RoundDeadlines {
    uint64 commit;
    uint64 reveal;
    uint64 heldOut;
    uint64 score;
    uint64 scoreReveal;
    uint64 adopt;
}

/// @notice What became of a contribution. Copied: an earlier commitment revealed the same bytes.
enum ContributionState {
    Committed,
    Revealed,
    Copied
}

/// @notice A contribution, in two slots.
/// @param content commitment (of a private round: public key) until it is revealed, then the digest of its bytes
/// @param contributor who committed
/// @param norm norm bound, in 1/1,000: whoever aggregates clips to it
/// @param cumulative sum of the gains of this contribution and all before it, when settled (open rounds)
/// @param rank how many members of its cohort revealed before it (private rounds)
/// @param state committed, revealed, or a copy
/// @param collected whether what it is owed was paid
struct Contribution {
    bytes32 content;
    address contributor;
    uint32 norm;
    uint40 cumulative;
    uint8 rank;
    ContributionState state;
    bool collected;
}

/// @notice A cohort of a private round.
/// @param revealed members that revealed
/// @param cumulative sum of the gains of this cohort and all before it, when settled
struct Cohort {
    uint16 revealed;
    uint40 cumulative;
}

/// @notice A validator of a round.
/// @param account who
/// @param weight its active stake when it committed
/// @param commitment to its scores
/// @param agreed units on which it agreed with the median
/// @param revealed whether it revealed its scores
/// @param attested whether it attested to an adapter
/// @param collected whether what it is owed at the end was paid
struct RoundValidator {
    address account;
    uint96 weight;
    bytes32 commitment;
    uint16 agreed;
    bool revealed;
    bool attested;
    bool collected;
}

/// @notice All that the rounds contract stores of a round.
/// @param rules fixed when it is opened
/// @param state what happened so far
/// @param contributions by index
/// @param placeOf index + 1 of an account's contribution
/// @param originals index + 1 of the earliest commitment that revealed some bytes
/// @param cohorts of a private round
struct Round {
    RoundRules rules;
    RoundState state;
    mapping(uint256 index => Contribution) contributions;
    mapping(address contributor => uint256) placeOf;
    mapping(bytes32 digest => uint256) originals;
    mapping(uint256 cohort => Cohort) cohorts;
}

/// @notice What validators did in a round.
/// @param bond OMNI wei each of them put down
/// @param weight sum of the stakes of those that revealed
/// @param seated validators that committed
/// @param revealed validators that revealed
/// @param adapter digest of the adapter that they agreed on (0: none)
/// @param feePot OMNI wei that they share by stake x agreements
/// @param work sum of stake x agreements
struct PanelState {
    uint96 bond;
    uint96 weight;
    uint8 seated;
    uint8 revealed;
    bytes32 adapter;
    uint96 feePot;
    uint128 work;
}

/// @notice What a contributor signs over the bytes of its contribution, so that whoever stores, forwards, aggregates or scores
/// them knows whose they are before the chain does, and refuses a stranger's. Signed under EIP-712 in the domain of the other
/// signed types (SignedTypes.sol): name "OmniNode", version "1", the chain's id, and the PaymentHub as verifying contract.
/// Type: Upload(address rounds,uint256 round,address contributor,bytes32 base,bytes32 digest,uint32 size,uint32 norm)
/// @param rounds the FederatedRounds contract
/// @param round id of the round
/// @param contributor who committed, and signs
/// @param base digest of the adapter that it starts from: another than the round's is stale
/// @param digest of the CID of the bytes; of the masked ones in a private round
/// @param size bytes
/// @param norm bound of the norm in 1/1,000, as committed
struct Upload {
    address rounds;
    uint256 round;
    address contributor;
    bytes32 base;
    bytes32 digest;
    uint32 size;
    uint32 norm;
}
