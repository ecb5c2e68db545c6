// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {IBeacon} from "./interfaces/IBeacon.sol";
import {IClock} from "./interfaces/IClock.sol";
import {IFederatedRounds} from "./interfaces/IFederatedRounds.sol";
import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {IOmniToken} from "./interfaces/IOmniToken.sol";
import {IPaymentHub} from "./interfaces/IPaymentHub.sol";
import {IRoundPanel} from "./interfaces/IRoundPanel.sol";
import {IStakeVault} from "./interfaces/IStakeVault.sol";
import {RoundChecks} from "./libraries/RoundChecks.sol";
import {RoundPhases} from "./libraries/RoundPhases.sol";
import {RoundSettlement} from "./libraries/RoundSettlement.sol";
import {RoundPanel} from "./RoundPanel.sol";
import {
    CancelReason,
    Contribution,
    ContributionState,
    Round,
    RoundDeadlines,
    RoundKind,
    RoundPhase,
    RoundRules,
    RoundState,
    RoundStatus
} from "./types/RoundTypes.sol";

/// @title See {IFederatedRounds}
contract FederatedRounds is IFederatedRounds, AccessManaged, Multicall {
    using SafeCast for uint256;
    using SafeERC20 for IOmniToken;
    using RoundPhases for Round;
    using RoundSettlement for Round;

    uint256 internal constant BPS = 10_000;
    uint256 internal constant MIN_OPENER_BOND = 50e18;

    /// @inheritdoc IFederatedRounds
    IOmniToken public immutable token;
    /// @inheritdoc IFederatedRounds
    IPaymentHub public immutable hub;
    /// @inheritdoc IFederatedRounds
    IRoundPanel public immutable panel;
    /// @inheritdoc IFederatedRounds
    IModelRegistry public immutable registry;
    /// @inheritdoc IFederatedRounds
    IBeacon public immutable beacon;

    /// @inheritdoc IFederatedRounds
    uint96 public minimumBond = 5e18;
    /// @inheritdoc IFederatedRounds
    uint96 public validatorBond = 50e18;
    /// @inheritdoc IFederatedRounds
    uint16 public openerBondBps = 2500;
    /// @inheritdoc IFederatedRounds
    uint256 public roundCount;

    mapping(uint256 roundId => Round) private _rounds;

    modifier whileRunning() {
        _requireRunning();
        _;
    }

    /// @param registry_ where models are registered; its vault's hub runs the clock
    /// @param beacon_ whose randomness assigns cohorts
    /// @param authority AccessManager that knows the roles
    constructor(IModelRegistry registry_, IBeacon beacon_, address authority) AccessManaged(authority) {
        registry = registry_;
        beacon = beacon_;
        IStakeVault vault = registry_.vault();
        hub = vault.hub();
        token = vault.token();
        panel = new RoundPanel(vault);
    }

    // ---- openers

    /// @inheritdoc IFederatedRounds
    function open(RoundRules memory rules) external whileRunning returns (uint256 roundId) {
        RoundChecks.check(rules, minimumBond);
        // Reverts where the model is unknown.
        registry.modelOf(rules.modelId);
        roundId = ++roundCount;
        Round storage round = _rounds[roundId];
        round.rules = rules;
        uint256 openerBond = Math.max(MIN_OPENER_BOND, (uint256(rules.pot) * openerBondBps) / BPS);
        uint40 now_ = uint40(hub.clock());
        RoundState storage state = round.state;
        state.opener = msg.sender;
        state.openedAt = now_;
        state.openerBond = openerBond.toUint96();
        emit RoundOpened(roundId, msg.sender, rules.modelId, rules, openerBond, now_);
        token.safeTransferFrom(msg.sender, address(this), rules.pot + openerBond);
    }

    /// @inheritdoc IFederatedRounds
    function revealHeldOut(uint256 roundId, bytes32 digest, bytes32 salt) external whileRunning {
        Round storage round = _inPhase(roundId, RoundPhase.HeldOut);
        if (digest == 0) revert RoundDigestZero();
        bytes32 committed = round.rules.heldOut;
        bytes32 revealed = hashHeldOut(round.state.opener, digest, salt);
        if (revealed != committed) revert HeldOutMismatch(committed, revealed);
        round.state.heldOut = digest;
        emit HeldOutRevealed(roundId, digest);
    }

    // ---- contributors

    /// @inheritdoc IFederatedRounds
    function commit(uint256 roundId, bytes32 commitment, uint32 norm) external whileRunning returns (uint256 index) {
        Round storage round = _inPhase(roundId, RoundPhase.Commit);
        if (commitment == 0) revert RoundDigestZero();
        uint256 limit = round.rules.maxNorm;
        if (norm == 0 || norm > limit) revert NormOutOfBounds(norm, limit);
        if (round.placeOf[msg.sender] != 0) revert ContributionExists(roundId, msg.sender);
        index = round.state.contributors;
        limit = round.rules.maxContributors;
        if (index == limit) revert RoundFull(roundId, limit);
        round.state.contributors = uint16(index + 1);
        round.placeOf[msg.sender] = index + 1;
        Contribution storage contribution = round.contributions[index];
        contribution.content = commitment;
        contribution.contributor = msg.sender;
        contribution.norm = norm;
        emit ContributionCommitted(roundId, msg.sender, index, commitment, norm);
        token.safeTransferFrom(msg.sender, address(this), round.rules.bond);
    }

    /// @inheritdoc IFederatedRounds
    function draw(uint256 roundId) external whileRunning {
        Round storage round = _inPhase(roundId, RoundPhase.Reveal);
        if (round.rules.kind != RoundKind.Private) revert RoundNotPrivate(roundId);
        if (round.state.drawBlock != 0) revert CohortsDrawn(roundId);
        uint64 drawBlock = beacon.drawBlock();
        round.state.drawBlock = drawBlock;
        emit CohortDrawRequested(roundId, drawBlock);
    }

    /// @inheritdoc IFederatedRounds
    function reveal(uint256 roundId, bytes32 digest, uint32 size, bytes32 salt) external whileRunning {
        Round storage round = _inPhase(roundId, RoundPhase.Reveal);
        uint256 index = _indexOf(roundId, round, msg.sender);
        Contribution storage contribution = round.contributions[index];
        if (contribution.state != ContributionState.Committed) revert ContributionRevealed(roundId, msg.sender);
        if (digest == 0) revert RoundDigestZero();
        uint256 limit = round.rules.maxBytes;
        if (size == 0 || size > limit) revert ContributionSizeInvalid(size, limit);

        contribution.state = ContributionState.Revealed;
        if (round.rules.kind == RoundKind.Open) {
            bytes32 revealed = hashContribution(roundId, msg.sender, digest, size, salt);
            if (contribution.content != revealed) revert ContributionMismatch(contribution.content, revealed);
            _noteOriginal(roundId, round, digest, index);
        } else {
            contribution.rank = _joinCohort(roundId, round, index);
        }
        contribution.content = digest;
        ++round.state.revealed;
        emit ContributionOpened(roundId, msg.sender, index, digest, size);
        token.safeTransfer(msg.sender, round.rules.bond);
    }

    // ---- anyone

    /// @inheritdoc IFederatedRounds
    function settle(uint256 roundId, uint256 limit) external whileRunning returns (uint256 settled) {
        Round storage round = _inPhase(roundId, RoundPhase.Settle);
        if (limit == 0) revert SettleLimitZero();
        uint256 units = round.units();
        uint256 from = round.state.settledUnits;
        settled = from + Math.min(limit, units - from);
        uint256[] memory medians = panel.score(
            roundId, from, round.liveUnits(from, settled), round.rules.minScore, round.rules.maxScore
        );
        uint256 gain = round.note(from, medians);
        emit UnitsSettled(roundId, from, settled, gain);
        if (settled == units) _finish(roundId, round, gain);
    }

    /// @inheritdoc IFederatedRounds
    function cancel(uint256 roundId) external whileRunning {
        Round storage round = _known(roundId);
        (RoundPhase phase, CancelReason reason) = _outcome(roundId, round);
        if (phase != RoundPhase.Cancelled || round.state.status == RoundStatus.Cancelled) {
            revert RoundPhaseWrong(roundId, phase, RoundPhase.Cancelled);
        }
        _cancel(roundId, round, reason);
    }

    /// @inheritdoc IFederatedRounds
    function collect(uint256 roundId, address account) external whileRunning returns (uint256 amount) {
        Round storage round = _known(roundId);
        (RoundPhase phase, CancelReason reason) = _outcome(roundId, round);
        if (phase == RoundPhase.Cancelled && round.state.status == RoundStatus.Live) _cancel(roundId, round, reason);
        amount = _take(round, account, phase, reason);
        if (amount == 0) revert NothingToCollect(roundId, account);
        emit Collected(roundId, account, amount);
        token.safeTransfer(account, amount);
    }

    /// @inheritdoc IFederatedRounds
    function permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external {
        // A permit that somebody else submitted first has left the allowance that the transfer needs.
        try token.permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
    }

    // ---- governance

    /// @inheritdoc IFederatedRounds
    function setBonds(uint256 contributor, uint256 validator, uint256 openerBps) external restricted {
        _requireWithin(contributor, 0.1e18, 1000e18);
        _requireWithin(validator, 10e18, 1000e18);
        _requireWithin(openerBps, 1000, BPS);
        minimumBond = uint96(contributor);
        validatorBond = uint96(validator);
        openerBondBps = uint16(openerBps);
        emit BondsSet(contributor, validator, openerBps);
    }

    // ---- views

    /// @inheritdoc IFederatedRounds
    function rulesOf(uint256 roundId) external view returns (RoundRules memory) {
        return _known(roundId).rules;
    }

    /// @inheritdoc IFederatedRounds
    function stateOf(uint256 roundId) external view returns (RoundState memory) {
        return _known(roundId).state;
    }

    /// @inheritdoc IFederatedRounds
    function outcomeOf(uint256 roundId) external view returns (RoundPhase phase, CancelReason reason) {
        return _outcome(roundId, _known(roundId));
    }

    /// @inheritdoc IFederatedRounds
    function isParty(uint256 roundId, address account) external view returns (bool) {
        Round storage round = _known(roundId);
        return account == round.state.opener || round.placeOf[account] != 0;
    }

    /// @inheritdoc IFederatedRounds
    function deadlinesOf(uint256 roundId) external view returns (RoundDeadlines memory) {
        return _known(roundId).deadlines();
    }

    /// @inheritdoc IFederatedRounds
    function unitsOf(uint256 roundId) external view returns (uint256) {
        return _known(roundId).units();
    }

    /// @inheritdoc IFederatedRounds
    function gainOf(uint256 roundId, uint256 unit) external view returns (uint256) {
        Round storage round = _known(roundId);
        if (unit >= round.state.settledUnits) return 0;
        (uint256 from, uint256 to) = round.gains(unit);
        return to - from;
    }

    /// @inheritdoc IFederatedRounds
    function contributionOf(uint256 roundId, address contributor)
        external
        view
        returns (uint256 index, Contribution memory contribution)
    {
        Round storage round = _known(roundId);
        index = _indexOf(roundId, round, contributor);
        contribution = round.contributions[index];
    }

    /// @inheritdoc IFederatedRounds
    function contributionsOf(uint256 roundId, uint256 cursor, uint256 limit)
        external
        view
        returns (Contribution[] memory contributions, uint256 next)
    {
        Round storage round = _known(roundId);
        uint256 length = round.state.contributors;
        uint256 left = cursor < length ? length - cursor : 0;
        uint256 size = Math.min(limit, left);
        if (size < left) next = cursor + size;
        contributions = new Contribution[](size);
        for (uint256 i; i < size; ++i) {
            contributions[i] = round.contributions[cursor + i];
        }
    }

    /// @inheritdoc IFederatedRounds
    function cohortOf(uint256 roundId, uint256 index) external view returns (uint256 cohort, uint256 size) {
        Round storage round = _known(roundId);
        return round.cohortOf(index, _seedOf(roundId, round));
    }

    /// @inheritdoc IFederatedRounds
    function owedTo(uint256 roundId, address account) external view returns (uint256 amount) {
        Round storage round = _known(roundId);
        (RoundPhase phase, CancelReason reason) = _outcome(roundId, round);
        amount = round.owedToOpener(account, phase, reason) + round.owedToContributor(account, phase, reason);
    }

    /// @inheritdoc IFederatedRounds
    function hashContribution(uint256 roundId, address contributor, bytes32 digest, uint32 size, bytes32 salt)
        public
        view
        returns (bytes32)
    {
        return keccak256(abi.encode(block.chainid, address(this), roundId, contributor, digest, size, salt));
    }

    /// @inheritdoc IFederatedRounds
    function hashHeldOut(address opener, bytes32 digest, bytes32 salt) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), opener, digest, salt));
    }

    // ---- internals

    function _requireRunning() private view {
        if (hub.paused()) revert IClock.ClockPaused(hub.pausedUntil());
    }

    function _known(uint256 roundId) private view returns (Round storage round) {
        round = _rounds[roundId];
        if (round.state.opener == address(0)) revert RoundUnknown(roundId);
    }

    function _inPhase(uint256 roundId, RoundPhase needed) private view returns (Round storage round) {
        round = _known(roundId);
        (RoundPhase phase,) = _outcome(roundId, round);
        if (phase != needed) revert RoundPhaseWrong(roundId, phase, needed);
    }

    function _outcome(uint256 roundId, Round storage round) private view returns (RoundPhase, CancelReason) {
        return round.phaseAt(roundId, hub.clock(), panel);
    }

    function _indexOf(uint256 roundId, Round storage round, address contributor) private view returns (uint256) {
        uint256 place = round.placeOf[contributor];
        if (place == 0) revert ContributionUnknown(roundId, contributor);
        return place - 1;
    }

    /// @dev Of those that revealed the same bytes the first to commit is the original, whoever revealed first.
    function _noteOriginal(uint256 roundId, Round storage round, bytes32 digest, uint256 index) private {
        uint256 place = index + 1;
        uint256 known = round.originals[digest];
        if (known == 0) {
            round.originals[digest] = place;
            return;
        }
        (uint256 original, uint256 copy) = known < place ? (known, place) : (place, known);
        round.originals[digest] = original;
        round.contributions[copy - 1].state = ContributionState.Copied;
        emit ContributionCopied(roundId, copy - 1, original - 1);
    }

    function _joinCohort(uint256 roundId, Round storage round, uint256 index) private returns (uint8) {
        bytes32 seed = _seedOf(roundId, round);
        if (round.state.seed == 0) round.state.seed = seed;
        (uint256 cohort, uint256 size) = round.cohortOf(index, seed);
        uint256 rank = round.cohorts[cohort].revealed;
        round.cohorts[cohort].revealed = uint16(rank + 1);
        if (RoundPhases.isLive(rank + 1, size) && !RoundPhases.isLive(rank, size)) ++round.state.liveCohorts;
        // A cohort has at most 199 members.
        return uint8(rank);
    }

    function _seedOf(uint256 roundId, Round storage round) private view returns (bytes32 seed) {
        seed = round.state.seed;
        if (seed != 0) return seed;
        uint64 drawBlock = round.state.drawBlock;
        if (drawBlock == 0) revert CohortsNotDrawn(roundId);
        return keccak256(abi.encode(block.chainid, address(this), roundId, beacon.valueOf(drawBlock)));
    }

    function _finish(uint256 roundId, Round storage round, uint256 gain) private {
        uint256 earned = round.earned();
        uint256 lost = round.lostBonds(CancelReason.None);
        round.state.status = RoundStatus.Settled;
        round.state.adoptUntil = uint40(hub.clock() + round.rules.adoptFor);
        uint256 fees = panel.close(roundId, round.feePot());
        uint256 remainder = round.rules.pot - earned - fees;
        round.state.remainder = uint96(remainder);
        emit RoundSettled(roundId, gain, earned, fees, remainder, lost);
        if (lost != 0) token.burn(lost);
        if (fees != 0) token.safeTransfer(address(panel), fees);
    }

    function _cancel(uint256 roundId, Round storage round, CancelReason reason) private {
        round.state.status = RoundStatus.Cancelled;
        round.state.reason = reason;
        uint256 lost = round.lostBonds(reason);
        emit RoundCancelled(roundId, reason, lost);
        if (reason == CancelReason.TooFewScores) panel.burnSilent(roundId);
        if (lost != 0) token.burn(lost);
    }

    /// @dev What an account is owed, noted as paid.
    function _take(Round storage round, address account, RoundPhase phase, CancelReason reason)
        private
        returns (uint256 amount)
    {
        amount = round.owedToOpener(account, phase, reason);
        if (amount != 0) round.state.openerCollected = true;
        uint256 owed = round.owedToContributor(account, phase, reason);
        if (owed != 0) round.contributions[round.placeOf[account] - 1].collected = true;
        amount += owed;
    }

    function _requireWithin(uint256 value, uint256 minimum, uint256 maximum) private pure {
        if (value < minimum || value > maximum) revert ParameterOutOfBounds(value, minimum, maximum);
    }
}
