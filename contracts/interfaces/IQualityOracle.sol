// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Member, Post, Ratings, Round, Subject, Validator} from "../types/QualityTypes.sol";
import {IBeacon} from "./IBeacon.sol";
import {IPaymentHub} from "./IPaymentHub.sol";

/// @title Scores of operators
/// @notice Each epoch (24 hours of the hub's clock) a committee of staked validators, drawn by the beacon after the epoch,
/// scores what operators did in it: each member commits to a ballot, reveals it, and the score of each column (operator)
/// moves towards the median of the ballots. The medians are computed off chain and posted with a bond; anyone refutes a
/// wrong column on chain and takes half of the bond. Scores steer rewards and ranking. They never slash.
///
/// Invariants:
/// - a score is at most 10,000, and no round moves one by more than 1,000;
/// - what is final is what the ballots say, for every column that somebody looked at within the challenge window;
/// - who reveals in time keeps its bond, whatever it said; the contract's balance is the sum of all bonds;
/// - a validator with x of the stake has x of the seats on average, however it splits its stake;
/// - ratings weigh no more than the fees burned.
interface IQualityOracle {
    /// @notice The caller has too little active stake of its own standing.
    error NotEligible(address account);
    /// @notice A bond below the least.
    error BondTooSmall(uint256 bond, uint256 minimum);
    /// @notice The caller is a validator already.
    error AlreadyValidator(address account);
    /// @notice The account is no validator.
    error NotValidator(address account);
    /// @notice All places are taken by validators with more stake.
    error ValidatorsFull(uint256 weight, uint256 lightest);
    /// @notice Too few validators for a committee.
    error ValidatorsTooFew(uint256 count, uint256 minimum);
    /// @notice A round draws or judges: the list of validators is frozen until it is closed.
    error ValidatorsFrozen(uint64 epoch);
    /// @notice The hub's clock stands still.
    error Paused();
    /// @notice The operator has a column already.
    error AlreadySubject(address operator);
    /// @notice The operator has no column.
    error NotSubject(address operator);
    /// @notice The operator has standing: its column stays.
    error StillEligible(address operator);
    /// @notice All columns are taken.
    error ColumnsFull(uint256 limit);
    /// @notice No such column.
    error ColumnUnknown(uint256 column, uint256 columns);
    /// @notice A column can be given to another operator only between rounds.
    error ColumnsFrozen(uint64 epoch);
    /// @notice The round of the last epoch was opened already.
    error RoundExists(uint64 epoch);
    /// @notice The round before is under way.
    error RoundUnderWay(uint64 epoch);
    /// @notice The round is in another phase.
    error WrongPhase(uint64 epoch, uint8 phase);
    /// @notice Commitments closed.
    error CommitClosed(uint256 until);
    /// @notice Ballots are revealed from a time on.
    error RevealNotOpen(uint256 from);
    /// @notice Reveals closed.
    error RevealClosed(uint256 until);
    /// @notice Members may still reveal.
    error RevealOpen(uint256 until);
    /// @notice The place in the committee is not the caller's.
    error NotMember(uint256 index, address account);
    /// @notice The member committed already.
    error BallotCommitted(address validator);
    /// @notice The member never committed, or revealed already.
    error NothingToReveal(address validator);
    /// @notice The ballot is not what was committed to.
    error CommitMismatch(bytes32 expected, bytes32 actual);
    /// @notice Not two bytes a column.
    error ScoresLengthInvalid(uint256 length, uint256 expected);
    /// @notice These scores were posted already.
    error AlreadyPosted(bytes32 scoresHash);
    /// @notice These scores were not posted, or refuted.
    error PostUnknown(bytes32 scoresHash);
    /// @notice The posted column is right.
    error PostCorrect(uint256 column, uint256 value);
    /// @notice A ballot for each member is needed; those of members that did not reveal are not read.
    error BallotsInvalid(uint256 index);
    /// @notice The post can be refuted until a time.
    error ChallengeOpen(uint256 until);
    /// @notice The round does not lapse before a time.
    error LapseTooEarly(uint256 notBefore);
    /// @notice Nobody proved a fault in that column in that epoch.
    error FaultUnreported(uint64 epoch, uint256 column);
    /// @notice The member gave the column less than 9,000, or no score.
    error ScoreInnocent(uint256 score);
    /// @notice A rating above 10,000.
    error RatingTooHigh(uint256 rating);
    /// @notice No fees of the payer were burned since its last rating of this lane.
    error RatingWeightless();
    /// @notice A parameter outside its bounds.
    error ParameterOutOfBounds(uint256 value, uint256 minimum, uint256 maximum);

    /// @notice A validator joined.
    event ValidatorJoined(address indexed validator, uint256 weight, uint256 bond);
    /// @notice A validator left, or made place for one with more stake; its bond was returned.
    event ValidatorLeft(address indexed validator, uint256 bond);
    /// @notice A validator did not reveal: its bond was burned, and it is no validator any more.
    event BondForfeited(uint64 indexed epoch, address indexed validator, uint256 bond);
    /// @notice An operator has a column.
    event SubjectEnrolled(address indexed operator, uint256 column, uint256 score);
    /// @notice An operator lost its column.
    event SubjectStruck(address indexed operator, uint256 column, uint256 score);
    /// @notice The round of an epoch was opened.
    event RoundOpened(uint64 indexed epoch, uint64 drawBlock, uint256 columns);
    /// @notice A validator sits in a round's committee.
    event Seated(uint64 indexed epoch, address indexed validator, uint256 index, uint256 seats);
    /// @notice The committee is drawn.
    event Drawn(uint64 indexed epoch, uint256 commitUntil, uint256 revealUntil);
    /// @notice A member committed.
    event Committed(uint64 indexed epoch, address indexed validator, bytes32 commitment);
    /// @notice A member revealed its ballot.
    event Revealed(uint64 indexed epoch, address indexed validator, bytes ballot, bytes32 evidenceRoot);
    /// @notice Reveals are over.
    event Closed(uint64 indexed epoch, uint256 seatsRevealed);
    /// @notice Scores were posted.
    event Posted(uint64 indexed epoch, address indexed poster, bytes scores, uint256 finalAt);
    /// @notice Posted scores were proven wrong.
    event Refuted(uint64 indexed epoch, bytes32 indexed scoresHash, address indexed refuter, uint256 column, uint256 reward);
    /// @notice Scores count from now on.
    event Finalised(uint64 indexed epoch, bytes32 indexed scoresHash);
    /// @notice A round ended without scores.
    event RoundLapsed(uint64 indexed epoch);
    /// @notice A post that was neither refuted nor made final got its bond back.
    event PostWithdrawn(uint64 indexed epoch, bytes32 indexed scoresHash, address indexed poster);
    /// @notice A court convicted an operator of a fault in an epoch.
    event FaultReported(address indexed operator, uint64 indexed epoch, uint256 column);
    /// @notice A validator that praised a convict lost the reward of that epoch.
    event RewardVoided(uint64 indexed epoch, address indexed validator, uint256 column, uint256 score);
    /// @notice A payer rated an operator.
    event Rated(address indexed payer, address indexed operator, uint64 indexed lane, uint256 rating, uint256 weight);
    /// @notice Bonds changed, for those who join or post from now on.
    event BondsSet(uint256 validatorBond, uint256 postBond);
    /// @notice Windows changed, for rounds drawn and scores posted from now on.
    event WindowsSet(uint256 commitWindow, uint256 revealWindow, uint256 challengeWindow);

    // ---- validators

    /// @notice Makes the caller a validator. Needs standing in the vault and an allowance for the bond. If all places are
    /// taken, it replaces the validator with the least weight, if that is less than its own. Its weight is its active
    /// stake, but at most 1,000 times its bond.
    /// @param bond OMNI wei, at least {validatorBond}
    function join(uint256 bond) external;

    /// @notice Ends the caller's duty and returns its bond. Not while a round draws or judges.
    function quit() external;

    /// @notice Commits a member to its ballot.
    /// @param index the caller's place in the committee
    /// @param commitment {commitmentOf} its ballot
    function commit(uint256 index, bytes32 commitment) external;

    /// @notice Reveals a member's ballot.
    /// @param index the caller's place in the committee
    /// @param ballot two bytes a column: 0 to 10,000, anything above is no opinion
    /// @param evidenceRoot Merkle root of what the opinions rest on
    /// @param salt random
    function reveal(uint256 index, bytes calldata ballot, bytes32 evidenceRoot, bytes32 salt) external;

    // ---- operators

    /// @notice Gives the caller, an operator with standing, a column. It starts at 5,000, or at what it had before if that
    /// is less.
    function enrol() external returns (uint256 column);

    /// @notice Takes the column of an operator that lost its standing. Anyone may call it.
    function strike(address operator) external;

    // ---- rounds: anyone may call these

    /// @notice Opens the round of the last full epoch: reads the validators' stake and fixes the block of the draw.
    function open() external returns (uint64 epoch);

    /// @notice Draws the committee, once the beacon knows the block's value.
    function draw() external;

    /// @notice Ends the reveals: burns the bonds of members that did not.
    function close() external;

    /// @notice Posts scores with a bond of {postBond}.
    /// @param scores {expectedScore} of every column, two bytes each
    function post(bytes calldata scores) external;

    /// @notice Proves a column of posted scores wrong: half of the bond is the caller's, half is burned.
    /// @param scores as posted
    /// @param column a wrong one
    /// @param ballots the ballot of each member, in order; empty for those that did not reveal
    function refute(bytes calldata scores, uint256 column, bytes[] calldata ballots) external;

    /// @notice Makes posted scores final and returns their bond.
    /// @param scores as posted
    function finalise(bytes calldata scores) external;

    /// @notice Ends a round for which nothing right was posted within 48 hours.
    function lapse() external;

    /// @notice Returns the bond of a post that was neither refuted nor final when its round ended.
    function withdrawPost(uint64 epoch, bytes32 scoresHash) external;

    /// @notice Voids the reward of a member that gave 9,000 or more to an operator convicted of a fault in that epoch.
    /// @param epoch the epoch
    /// @param index the member's place
    /// @param column the operator's column
    /// @param ballot the member's, as revealed
    function voidReward(uint64 epoch, uint256 index, uint256 column, bytes calldata ballot) external;

    /// @notice Rates an operator that the caller paid. Weighs as much as was burned of what it paid in that lane since its
    /// last rating. For routing only: nothing on chain reads it.
    /// @param operator the payee
    /// @param lane the lane
    /// @param rating 0 to 10,000
    function rate(address operator, uint64 lane, uint256 rating) external returns (uint256 weight);

    // ---- court and governance

    /// @notice Records that an operator was convicted by proof of a fault in an epoch. Only for the reporter role. Never
    /// reverts for it.
    function reportFault(address operator, uint64 epoch) external;

    /// @notice Sets the bonds. Only for the governor role.
    /// @param validatorBond_ OMNI wei, 10 to 10,000 OMNI
    /// @param postBond_ OMNI wei, 50 to 10,000 OMNI
    function setBonds(uint256 validatorBond_, uint256 postBond_) external;

    /// @notice Sets the windows. Only for the governor role.
    /// @param commitWindow_ seconds, 1 to 12 hours
    /// @param revealWindow_ seconds, 1 to 6 hours
    /// @param challengeWindow_ seconds, 2 to 24 hours
    function setWindows(uint256 commitWindow_, uint256 revealWindow_, uint256 challengeWindow_) external;

    // ---- views

    /// @notice The hub whose clock runs the epochs and whose fees weigh ratings.
    function hub() external view returns (IPaymentHub);

    /// @notice Who draws.
    function beacon() external view returns (IBeacon);

    /// @notice The epoch of now: {IClock-clock} / 24 hours.
    function currentEpoch() external view returns (uint64);

    /// @notice The epoch of the last round opened.
    function lastRound() external view returns (uint64);

    /// @notice The last epoch with final scores (the one before deployment: none yet).
    function lastFinal() external view returns (uint64);

    /// @notice Seats of a committee.
    function seats() external view returns (uint256);

    /// @notice An operator's score, 0 to 10,000: decayed by a twentieth for each epoch whose round is overdue. 0 for one
    /// without a column.
    function scoreOf(address operator) external view returns (uint256);

    /// @notice Score and whether two thirds of the seats had an opinion of it in round {lastFinal}.
    function judgementOf(address operator) external view returns (uint256 score, bool judged);

    /// @notice What is right to post for a column of the closed round. Reverts unless every revealed ballot is there.
    function expectedScore(uint256 column, bytes[] calldata ballots) external view returns (uint256);

    /// @notice What a validator commits to.
    function commitmentOf(address validator, uint64 epoch, bytes calldata ballot, bytes32 evidenceRoot, bytes32 salt)
        external
        view
        returns (bytes32);

    /// @notice A round.
    function roundOf(uint64 epoch) external view returns (Round memory);

    /// @notice Members of a round's committee.
    function membersOf(uint64 epoch) external view returns (Member[] memory);

    /// @notice One of them.
    function memberAt(uint64 epoch, uint256 index) external view returns (Member memory);

    /// @notice All validators, with their stake as last read.
    function validators() external view returns (Validator[] memory);

    /// @notice OMNI wei of a validator's bond.
    function bondOf(address validator) external view returns (uint256);

    /// @notice Scores posted for a round (all zero: none such).
    function postOf(uint64 epoch, bytes32 scoresHash) external view returns (Post memory);

    /// @notice How many columns there are, taken or not.
    function columnCount() external view returns (uint256);

    /// @notice The operator of a column (zero: none).
    function operatorAt(uint256 column) external view returns (address);

    /// @notice Where an operator stands.
    function subjectOf(address operator) external view returns (Subject memory);

    /// @notice Whether a fault was proven in a column in an epoch.
    function faultIn(uint64 epoch, uint256 column) external view returns (bool);

    /// @notice What payers think of an operator.
    function ratingsOf(address operator) external view returns (Ratings memory);

    /// @notice OMNI wei that a validator puts up at least. Default 100 OMNI.
    function validatorBond() external view returns (uint96);

    /// @notice OMNI wei that a poster of scores puts up. Default 500 OMNI.
    function postBond() external view returns (uint96);

    /// @notice Seconds from the draw to the end of commitments. Default 6 hours.
    function commitWindow() external view returns (uint64);

    /// @notice Seconds from then to the end of reveals. Default 2 hours.
    function revealWindow() external view returns (uint64);

    /// @notice Seconds during which posted scores can be refuted. Default 6 hours.
    function challengeWindow() external view returns (uint64);
}
