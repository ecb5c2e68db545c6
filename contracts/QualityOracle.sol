// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IOmniToken} from "./interfaces/IOmniToken.sol";
import {IPaymentHub} from "./interfaces/IPaymentHub.sol";
import {IQualityOracle} from "./interfaces/IQualityOracle.sol";
import {IStakeVault} from "./interfaces/IStakeVault.sol";
import {ScoreMath} from "./libraries/ScoreMath.sol";
import {Member, Phase, Post, Ratings, Round, Subject, Validator} from "./types/QualityTypes.sol";

/// @title See {IQualityOracle}
contract QualityOracle is IQualityOracle, AccessManaged {
    using SafeCast for uint256;
    using SafeERC20 for IOmniToken;

    uint64 internal constant EPOCH = 24 hours;
    uint64 internal constant LAPSE_DELAY = 48 hours;
    /// @dev Bounds on the work of one call: a draw walks the validators for every seat, a refutation reads every ballot.
    uint256 internal constant MAX_VALIDATORS = 64;
    uint256 internal constant MIN_VALIDATORS = 3;
    uint256 internal constant SEATS = 21;
    uint256 internal constant STAKE_PER_BOND = 1_000;
    uint256 internal constant MAX_COLUMNS = 4_096;
    uint256 internal constant INITIAL_SCORE = 5_000;
    /// @dev A validator answers for scores from here on.
    uint256 internal constant PRAISE = 9_000;
    /// @dev Columns in a storage slot, 16 bits each, the first one highest: as in the bytes posted.
    uint256 internal constant PER_SLOT = 16;
    /// @dev One tenth of what is paid is burned at release ({PaymentHub}).
    uint256 internal constant BURN_DIVISOR = 10;

    /// @inheritdoc IQualityOracle
    IPaymentHub public immutable hub;
    /// @inheritdoc IQualityOracle
    IBeacon public immutable beacon;
    IStakeVault private immutable _vault;
    IOmniToken private immutable _token;

    /// @inheritdoc IQualityOracle
    uint64 public lastRound;
    /// @inheritdoc IQualityOracle
    uint64 public lastFinal;
    /// @inheritdoc IQualityOracle
    uint64 public commitWindow = 6 hours;
    /// @inheritdoc IQualityOracle
    uint64 public revealWindow = 2 hours;
    /// @inheritdoc IQualityOracle
    uint64 public challengeWindow = 6 hours;
    /// @inheritdoc IQualityOracle
    uint96 public validatorBond = 100e18;
    /// @inheritdoc IQualityOracle
    uint96 public postBond = 500e18;

    Validator[] private _validators;
    /// @dev Place in the list + 1.
    mapping(address validator => uint256) private _placeOf;
    /// @inheritdoc IQualityOracle
    mapping(address validator => uint256) public bondOf;

    mapping(uint64 epoch => Round) private _rounds;
    mapping(uint64 epoch => Member[]) private _members;
    mapping(uint64 epoch => mapping(bytes32 scoresHash => Post)) private _posts;
    /// @inheritdoc IQualityOracle
    mapping(uint64 epoch => mapping(uint256 column => bool)) public faultIn;

    address[] private _operators;
    uint256[] private _freeColumns;
    mapping(address operator => Subject) private _subjects;
    mapping(uint256 slot => uint256) private _scores;
    mapping(address operator => Ratings) private _ratings;
    mapping(bytes32 laneId => uint256) private _ratedOf;

    /// @param hub_ clock, fees, and by its vault the stake
    /// @param beacon_ who draws
    /// @param authority AccessManager that knows the roles
    constructor(IPaymentHub hub_, IBeacon beacon_, address authority) AccessManaged(authority) {
        hub = hub_;
        beacon = beacon_;
        _vault = hub_.vault();
        _token = hub_.token();
        lastFinal = currentEpoch() - 1;
        lastRound = lastFinal;
    }

    // ---- validators

    /// @inheritdoc IQualityOracle
    function join(uint256 bond) external {
        _requireListFree();
        if (_placeOf[msg.sender] != 0) revert AlreadyValidator(msg.sender);
        if (bond < validatorBond) revert BondTooSmall(bond, validatorBond);
        uint96 weight = _bonded(_weightOf(msg.sender), bond);
        if (weight == 0) revert NotEligible(msg.sender);
        if (_validators.length == MAX_VALIDATORS) _evictLightest(weight);

        _validators.push(Validator({account: msg.sender, weight: weight}));
        _placeOf[msg.sender] = _validators.length;
        bondOf[msg.sender] = bond;
        emit ValidatorJoined(msg.sender, weight, bond);
        _token.safeTransferFrom(msg.sender, address(this), bond);
    }

    /// @inheritdoc IQualityOracle
    function quit() external {
        if (hub.paused()) revert Paused();
        _requireListFree();
        _dismiss(msg.sender);
    }

    /// @inheritdoc IQualityOracle
    function commit(uint256 index, bytes32 commitment) external {
        (uint64 epoch, Round storage round) = _inPhase(Phase.Drawn);
        if (hub.clock() >= round.commitUntil) revert CommitClosed(round.commitUntil);
        Member storage member = _memberOf(epoch, index);
        if (member.digest != 0) revert BallotCommitted(msg.sender);
        member.digest = commitment;
        emit Committed(epoch, msg.sender, commitment);
    }

    /// @inheritdoc IQualityOracle
    function reveal(uint256 index, bytes calldata ballot, bytes32 evidenceRoot, bytes32 salt) external {
        (uint64 epoch, Round storage round) = _inPhase(Phase.Drawn);
        uint64 now_ = hub.clock();
        if (now_ < round.commitUntil) revert RevealNotOpen(round.commitUntil);
        if (now_ >= round.revealUntil) revert RevealClosed(round.revealUntil);
        Member storage member = _memberOf(epoch, index);
        bytes32 committed = member.digest;
        if (committed == 0 || member.revealed) revert NothingToReveal(msg.sender);
        _requireLength(ballot, round.columns);
        bytes32 actual = commitmentOf(msg.sender, epoch, ballot, evidenceRoot, salt);
        if (actual != committed) revert CommitMismatch(committed, actual);

        member.digest = keccak256(ballot);
        member.revealed = true;
        round.seatsRevealed += member.seats;
        emit Revealed(epoch, msg.sender, ballot, evidenceRoot);
    }

    // ---- operators

    /// @inheritdoc IQualityOracle
    function enrol() external returns (uint256 column) {
        Subject storage subject = _subjects[msg.sender];
        if (subject.column != 0) revert AlreadySubject(msg.sender);
        if (_weightOf(msg.sender) == 0) revert NotEligible(msg.sender);
        uint256 score = subject.lastColumn == 0 ? INITIAL_SCORE : Math.min(INITIAL_SCORE, subject.kept);

        if (_freeColumns.length == 0) {
            column = _operators.length;
            if (column == MAX_COLUMNS) revert ColumnsFull(MAX_COLUMNS);
            _operators.push(msg.sender);
        } else {
            // The scores of a round's columns stay as they are until it is over.
            if (_isUnderWay(_rounds[lastRound].phase)) revert ColumnsFrozen(lastRound);
            column = _freeColumns[_freeColumns.length - 1];
            _freeColumns.pop();
            _operators[column] = msg.sender;
        }
        subject.column = subject.lastColumn = uint16(column + 1);
        subject.since = currentEpoch();
        _setScore(column, score);
        emit SubjectEnrolled(msg.sender, column, score);
    }

    /// @inheritdoc IQualityOracle
    function strike(address operator) external {
        if (_weightOf(operator) != 0) revert StillEligible(operator);
        uint256 column = _columnOf(operator);
        (uint256 score,) = judgementOf(operator);
        Subject storage subject = _subjects[operator];
        subject.column = 0;
        subject.kept = uint16(score);
        subject.until = currentEpoch();
        delete _operators[column];
        _freeColumns.push(column);
        emit SubjectStruck(operator, column, score);
    }

    // ---- rounds

    /// @inheritdoc IQualityOracle
    function open() external returns (uint64 epoch) {
        epoch = currentEpoch() - 1;
        if (epoch <= lastRound) revert RoundExists(lastRound);
        if (_isUnderWay(_rounds[lastRound].phase)) revert RoundUnderWay(lastRound);
        uint256 count = _validators.length;
        if (count < MIN_VALIDATORS) revert ValidatorsTooFew(count, MIN_VALIDATORS);
        uint256 eligible;
        for (uint256 i; i < count; ++i) {
            Validator storage validator = _validators[i];
            uint96 weight = _bonded(_weightOf(validator.account), bondOf[validator.account]);
            if (weight != validator.weight) validator.weight = weight;
            if (weight != 0) ++eligible;
        }
        if (eligible < MIN_VALIDATORS) revert ValidatorsTooFew(eligible, MIN_VALIDATORS);

        Round storage round = _rounds[epoch];
        round.drawBlock = beacon.drawBlock();
        round.columns = uint16(_operators.length);
        round.missed = Math.min(epoch - lastFinal - 1, type(uint16).max).toUint16();
        round.phase = Phase.Opened;
        lastRound = epoch;
        emit RoundOpened(epoch, round.drawBlock, round.columns);
    }

    /// @inheritdoc IQualityOracle
    function draw() external {
        (uint64 epoch, Round storage round) = _inPhase(Phase.Opened);
        bytes32 value = beacon.valueOf(round.drawBlock);
        bytes32 seed = keccak256(abi.encode(block.chainid, address(this), epoch, value));
        _seat(epoch, seed);
        uint64 commitUntil = hub.clock() + commitWindow;
        uint64 revealUntil = commitUntil + revealWindow;
        (round.commitUntil, round.revealUntil) = (commitUntil, revealUntil);
        round.phase = Phase.Drawn;
        emit Drawn(epoch, commitUntil, revealUntil);
    }

    /// @inheritdoc IQualityOracle
    function close() external {
        (uint64 epoch, Round storage round) = _inPhase(Phase.Drawn);
        if (hub.clock() < round.revealUntil) revert RevealOpen(round.revealUntil);
        round.phase = Phase.Closed;
        emit Closed(epoch, round.seatsRevealed);
        Member[] storage members = _members[epoch];
        uint256 burned;
        for (uint256 i; i < members.length; ++i) {
            if (members[i].revealed) continue;
            address account = members[i].account;
            uint256 bond = _remove(account);
            burned += bond;
            emit BondForfeited(epoch, account, bond);
        }
        if (burned != 0) _token.burn(burned);
    }

    /// @inheritdoc IQualityOracle
    function post(bytes calldata scores) external {
        (uint64 epoch, Round storage round) = _inPhase(Phase.Closed);
        _requireLength(scores, round.columns);
        bytes32 scoresHash = keccak256(scores);
        Post storage post_ = _posts[epoch][scoresHash];
        if (post_.poster != address(0)) revert AlreadyPosted(scoresHash);
        uint96 bond = postBond;
        uint64 finalAt = hub.clock() + challengeWindow;
        (post_.poster, post_.bond, post_.finalAt) = (msg.sender, bond, finalAt);
        emit Posted(epoch, msg.sender, scores, finalAt);
        _token.safeTransferFrom(msg.sender, address(this), bond);
    }

    /// @inheritdoc IQualityOracle
    function refute(bytes calldata scores, uint256 column, bytes[] calldata ballots) external {
        (uint64 epoch,) = _inPhase(Phase.Closed);
        bytes32 scoresHash = keccak256(scores);
        Post memory post_ = _takePost(epoch, scoresHash);
        uint256 expected = expectedScore(column, ballots);
        if (ScoreMath.scoreAt(scores, column) == expected) revert PostCorrect(column, expected);
        // Half, so that refuting oneself costs as much as it takes to be refuted first by a stranger.
        uint256 reward = post_.bond / 2;
        emit Refuted(epoch, scoresHash, msg.sender, column, reward);
        _token.burn(post_.bond - reward);
        _token.safeTransfer(msg.sender, reward);
    }

    /// @inheritdoc IQualityOracle
    function finalise(bytes calldata scores) external {
        (uint64 epoch, Round storage round) = _inPhase(Phase.Closed);
        bytes32 scoresHash = keccak256(scores);
        Post memory post_ = _takePost(epoch, scoresHash);
        if (hub.clock() < post_.finalAt) revert ChallengeOpen(post_.finalAt);
        round.phase = Phase.Final;
        lastFinal = epoch;
        _setScores(scores);
        emit Finalised(epoch, scoresHash);
        _token.safeTransfer(post_.poster, post_.bond);
    }

    /// @inheritdoc IQualityOracle
    function lapse() external {
        (uint64 epoch, Round storage round) = _inPhase(Phase.Closed);
        uint256 notBefore = round.revealUntil + LAPSE_DELAY;
        if (hub.clock() < notBefore) revert LapseTooEarly(notBefore);
        round.phase = Phase.Lapsed;
        emit RoundLapsed(epoch);
    }

    /// @inheritdoc IQualityOracle
    function withdrawPost(uint64 epoch, bytes32 scoresHash) external {
        Phase phase = _rounds[epoch].phase;
        if (phase != Phase.Final && phase != Phase.Lapsed) revert WrongPhase(epoch, uint8(phase));
        Post memory post_ = _takePost(epoch, scoresHash);
        emit PostWithdrawn(epoch, scoresHash, post_.poster);
        _token.safeTransfer(post_.poster, post_.bond);
    }

    /// @inheritdoc IQualityOracle
    function voidReward(uint64 epoch, uint256 index, uint256 column, bytes calldata ballot) external {
        if (!faultIn[epoch][column]) revert FaultUnreported(epoch, column);
        Member storage member = _place(epoch, index);
        if (!member.revealed || member.digest != keccak256(ballot)) revert BallotsInvalid(index);
        if (column >= _rounds[epoch].columns) revert ColumnUnknown(column, _rounds[epoch].columns);
        uint256 score = ScoreMath.scoreAt(ballot, column);
        if (score < PRAISE || score > ScoreMath.ONE) revert ScoreInnocent(score);
        if (member.voided) return;
        member.voided = true;
        emit RewardVoided(epoch, member.account, column, score);
    }

    /// @inheritdoc IQualityOracle
    function rate(address operator, uint64 lane, uint256 rating) external returns (uint256 weight) {
        if (rating > ScoreMath.ONE) revert RatingTooHigh(rating);
        bytes32 laneId = keccak256(abi.encode(msg.sender, operator, lane));
        uint256 fees = hub.laneOf(msg.sender, operator, lane).accepted / BURN_DIVISOR;
        Ratings storage ratings = _ratings[operator];
        // Fees of refunded claims were not burned: all ratings together never weigh more than what was.
        weight = Math.min(fees - _ratedOf[laneId], hub.burnedOf(operator) - ratings.weight);
        if (weight == 0) revert RatingWeightless();
        _ratedOf[laneId] += weight;
        ratings.sum += uint128(weight * rating);
        ratings.weight += uint128(weight);
        emit Rated(msg.sender, operator, lane, rating, weight);
    }

    // ---- court and governance

    /// @inheritdoc IQualityOracle
    function reportFault(address operator, uint64 epoch) external restricted {
        Subject memory subject = _subjects[operator];
        // Without a column in all of that epoch it was not scored, or another had the column.
        if (subject.lastColumn == 0 || epoch < subject.since) return;
        if (subject.column == 0 && epoch >= subject.until) return;
        uint256 column = subject.lastColumn - 1;
        faultIn[epoch][column] = true;
        emit FaultReported(operator, epoch, column);
    }

    /// @inheritdoc IQualityOracle
    function setBonds(uint256 validatorBond_, uint256 postBond_) external restricted {
        _requireWithin(validatorBond_, 10e18, 10_000e18);
        _requireWithin(postBond_, 50e18, 10_000e18);
        (validatorBond, postBond) = (uint96(validatorBond_), uint96(postBond_));
        emit BondsSet(validatorBond_, postBond_);
    }

    /// @inheritdoc IQualityOracle
    function setWindows(uint256 commitWindow_, uint256 revealWindow_, uint256 challengeWindow_) external restricted {
        _requireWithin(commitWindow_, 1 hours, 12 hours);
        _requireWithin(revealWindow_, 1 hours, 6 hours);
        _requireWithin(challengeWindow_, 2 hours, 24 hours);
        (commitWindow, revealWindow) = (uint64(commitWindow_), uint64(revealWindow_));
        challengeWindow = uint64(challengeWindow_);
        emit WindowsSet(commitWindow_, revealWindow_, challengeWindow_);
    }

    // ---- views

    /// @inheritdoc IQualityOracle
    function currentEpoch() public view returns (uint64) {
        return hub.clock() / EPOCH;
    }

    /// @inheritdoc IQualityOracle
    function seats() external pure returns (uint256) {
        return SEATS;
    }

    /// @inheritdoc IQualityOracle
    function scoreOf(address operator) external view returns (uint256 score) {
        if (_subjects[operator].column != 0) (score,) = judgementOf(operator);
    }

    /// @inheritdoc IQualityOracle
    function judgementOf(address operator) public view returns (uint256 score, bool judged) {
        uint256 value = _stored(_columnOf(operator));
        // The round of an epoch ends in the next one: only what is older than that is overdue.
        uint256 epoch = currentEpoch();
        uint256 missed = epoch > lastFinal + 2 ? epoch - lastFinal - 2 : 0;
        return (ScoreMath.decay(value & ~ScoreMath.JUDGED, missed), value & ScoreMath.JUDGED != 0);
    }

    /// @inheritdoc IQualityOracle
    function expectedScore(uint256 column, bytes[] calldata ballots) public view returns (uint256) {
        (uint64 epoch, Round storage round) = _inPhase(Phase.Closed);
        if (column >= round.columns) revert ColumnUnknown(column, round.columns);
        uint256 old = ScoreMath.decay(_stored(column) & ~ScoreMath.JUDGED, round.missed);
        (uint256[] memory opinions, uint256[] memory weights, uint256 count, uint256 total) =
            _opinions(epoch, column, ballots);
        if (3 * total < 2 * SEATS) return ScoreMath.decay(old, 1);
        return ScoreMath.move(old, ScoreMath.median(opinions, weights, count, total)) | ScoreMath.JUDGED;
    }

    /// @inheritdoc IQualityOracle
    function commitmentOf(address validator, uint64 epoch, bytes calldata ballot, bytes32 evidenceRoot, bytes32 salt)
        public
        view
        returns (bytes32)
    {
        return keccak256(
            abi.encode(block.chainid, address(this), validator, epoch, keccak256(ballot), evidenceRoot, salt)
        );
    }

    /// @inheritdoc IQualityOracle
    function roundOf(uint64 epoch) external view returns (Round memory) {
        return _rounds[epoch];
    }

    /// @inheritdoc IQualityOracle
    function membersOf(uint64 epoch) external view returns (Member[] memory) {
        return _members[epoch];
    }

    /// @inheritdoc IQualityOracle
    function memberAt(uint64 epoch, uint256 index) external view returns (Member memory) {
        return _place(epoch, index);
    }

    /// @inheritdoc IQualityOracle
    function validators() external view returns (Validator[] memory) {
        return _validators;
    }

    /// @inheritdoc IQualityOracle
    function postOf(uint64 epoch, bytes32 scoresHash) external view returns (Post memory) {
        return _posts[epoch][scoresHash];
    }

    /// @inheritdoc IQualityOracle
    function columnCount() external view returns (uint256) {
        return _operators.length;
    }

    /// @inheritdoc IQualityOracle
    function operatorAt(uint256 column) external view returns (address) {
        if (column >= _operators.length) revert ColumnUnknown(column, _operators.length);
        return _operators[column];
    }

    /// @inheritdoc IQualityOracle
    function subjectOf(address operator) external view returns (Subject memory) {
        return _subjects[operator];
    }

    /// @inheritdoc IQualityOracle
    function ratingsOf(address operator) external view returns (Ratings memory) {
        return _ratings[operator];
    }

    // ---- internals

    /// @dev Each seat goes to a validator with a chance of its share of the stake: the seats of a stake do not depend on how
    /// many validators it is split into.
    function _seat(uint64 epoch, bytes32 seed) private {
        uint256 count = _validators.length;
        Validator[] memory list = _validators;
        uint256 total;
        for (uint256 i; i < count; ++i) {
            total += list[i].weight;
        }
        uint256[] memory won = new uint256[](count);
        for (uint256 seat; seat < SEATS; ++seat) {
            uint256 ticket = uint256(keccak256(abi.encode(seed, seat))) % total;
            uint256 i;
            while (ticket >= list[i].weight) {
                ticket -= list[i].weight;
                ++i;
            }
            ++won[i];
        }
        Member[] storage members = _members[epoch];
        for (uint256 i; i < count; ++i) {
            if (won[i] == 0) continue;
            emit Seated(epoch, list[i].account, members.length, won[i]);
            members.push(
                Member({account: list[i].account, seats: uint8(won[i]), revealed: false, voided: false, digest: 0})
            );
        }
    }

    function _opinions(uint64 epoch, uint256 column, bytes[] calldata ballots)
        private
        view
        returns (uint256[] memory opinions, uint256[] memory weights, uint256 count, uint256 total)
    {
        Member[] storage members = _members[epoch];
        uint256 length = members.length;
        if (ballots.length != length) revert BallotsInvalid(ballots.length);
        opinions = new uint256[](length);
        weights = new uint256[](length);
        for (uint256 i; i < length; ++i) {
            Member memory member = members[i];
            if (!member.revealed) continue;
            if (keccak256(ballots[i]) != member.digest) revert BallotsInvalid(i);
            uint256 opinion = ScoreMath.scoreAt(ballots[i], column);
            if (opinion > ScoreMath.ONE) continue;
            (opinions[count], weights[count]) = (opinion, member.seats);
            ++count;
            total += member.seats;
        }
    }

    function _evictLightest(uint256 weight) private {
        uint256 lightest = type(uint256).max;
        address account;
        for (uint256 i; i < MAX_VALIDATORS; ++i) {
            Validator memory validator = _validators[i];
            if (validator.weight >= lightest) continue;
            (lightest, account) = (validator.weight, validator.account);
        }
        if (lightest >= weight) revert ValidatorsFull(weight, lightest);
        _dismiss(account);
    }

    function _dismiss(address account) private {
        if (_placeOf[account] == 0) revert NotValidator(account);
        uint256 bond = _remove(account);
        emit ValidatorLeft(account, bond);
        _token.safeTransfer(account, bond);
    }

    function _remove(address account) private returns (uint256 bond) {
        uint256 place = _placeOf[account];
        Validator memory last = _validators[_validators.length - 1];
        _validators[place - 1] = last;
        _placeOf[last.account] = place;
        _validators.pop();
        delete _placeOf[account];
        bond = bondOf[account];
        delete bondOf[account];
    }

    function _takePost(uint64 epoch, bytes32 scoresHash) private returns (Post memory post_) {
        post_ = _posts[epoch][scoresHash];
        if (post_.poster == address(0)) revert PostUnknown(scoresHash);
        delete _posts[epoch][scoresHash];
    }

    /// @dev A slot at a time; what lies beyond the columns of the round in the last one stays.
    function _setScores(bytes calldata scores) private {
        uint256 whole = scores.length / 32;
        for (uint256 slot; slot < whole; ++slot) {
            _scores[slot] = uint256(bytes32(scores[32 * slot:32 * slot + 32]));
        }
        uint256 bits = 8 * (scores.length % 32);
        if (bits == 0) return;
        // A slice shorter than 32 bytes is padded with zeros on the right.
        uint256 tail = uint256(bytes32(scores[32 * whole:]));
        _scores[whole] = tail | (_scores[whole] & (type(uint256).max >> bits));
    }

    function _setScore(uint256 column, uint256 score) private {
        uint256 shift = _shiftOf(column);
        uint256 slot = column / PER_SLOT;
        _scores[slot] = (_scores[slot] & ~(uint256(type(uint16).max) << shift)) | (score << shift);
    }

    function _stored(uint256 column) private view returns (uint256) {
        return uint16(_scores[column / PER_SLOT] >> _shiftOf(column));
    }

    function _shiftOf(uint256 column) private pure returns (uint256) {
        return 16 * (PER_SLOT - 1 - (column % PER_SLOT));
    }

    function _columnOf(address operator) private view returns (uint256) {
        uint256 column = _subjects[operator].column;
        if (column == 0) revert NotSubject(operator);
        return column - 1;
    }

    /// @dev Stake counts as far as its bond reaches: who keeps a committee from judging loses in proportion to its seats.
    function _bonded(uint256 stake, uint256 bond) private pure returns (uint96) {
        return Math.min(stake, bond * STAKE_PER_BOND).toUint96();
    }

    /// @dev Active stake of an account with standing; 0 for one without.
    function _weightOf(address account) private view returns (uint96) {
        (bool eligible,) = _vault.standingOf(account);
        return eligible ? _vault.activeStake(account).toUint96() : 0;
    }

    function _memberOf(uint64 epoch, uint256 index) private view returns (Member storage member) {
        member = _place(epoch, index);
        if (member.account != msg.sender) revert NotMember(index, member.account);
    }

    function _place(uint64 epoch, uint256 index) private view returns (Member storage) {
        Member[] storage members = _members[epoch];
        if (index >= members.length) revert NotMember(index, address(0));
        return members[index];
    }

    function _inPhase(Phase phase) private view returns (uint64 epoch, Round storage round) {
        epoch = lastRound;
        round = _rounds[epoch];
        if (round.phase != phase) revert WrongPhase(epoch, uint8(round.phase));
    }

    function _requireListFree() private view {
        Phase phase = _rounds[lastRound].phase;
        if (phase == Phase.Opened || phase == Phase.Drawn) revert ValidatorsFrozen(lastRound);
    }

    function _isUnderWay(Phase phase) private pure returns (bool) {
        return phase == Phase.Opened || phase == Phase.Drawn || phase == Phase.Closed;
    }

    function _requireLength(bytes calldata scores, uint256 columns) private pure {
        if (scores.length != 2 * columns) revert ScoresLengthInvalid(scores.length, 2 * columns);
    }

    function _requireWithin(uint256 value, uint256 minimum, uint256 maximum) private pure {
        if (value < minimum || value > maximum) revert ParameterOutOfBounds(value, minimum, maximum);
    }
}
