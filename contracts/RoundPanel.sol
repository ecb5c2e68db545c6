// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";
import {IClock} from "./interfaces/IClock.sol";
import {IFederatedRounds} from "./interfaces/IFederatedRounds.sol";
import {IOmniToken} from "./interfaces/IOmniToken.sol";
import {IPaymentHub} from "./interfaces/IPaymentHub.sol";
import {IRoundPanel} from "./interfaces/IRoundPanel.sol";
import {IStakeVault} from "./interfaces/IStakeVault.sol";
import {RoundHashes} from "./libraries/RoundHashes.sol";
import {RoundMath} from "./libraries/RoundMath.sol";
import {CancelReason, PanelState, RoundPhase, RoundValidator, Upload} from "./types/RoundTypes.sol";

/// @title See {IRoundPanel}
contract RoundPanel is IRoundPanel, Multicall {
    using SafeCast for uint256;
    using SafeERC20 for IOmniToken;

    struct Panel {
        PanelState state;
        RoundValidator[] validators;
        mapping(address validator => uint256[]) scores;
        /// @dev Bonds of validators that lost their seats.
        mapping(address validator => uint256) displacedBonds;
        mapping(bytes32 digest => uint256) attested;
    }

    /// @dev Validators that revealed, with the words of their scores that are read now.
    struct Reading {
        uint256[] seats;
        uint256[] weights;
        uint256[] words;
        uint256[] scores;
        uint256[] agreed;
        uint256 weight;
    }

    uint256 internal constant MAX_VALIDATORS = 16;

    /// @inheritdoc IRoundPanel
    IFederatedRounds public immutable rounds;
    IOmniToken private immutable _token;
    IPaymentHub private immutable _hub;
    IStakeVault private immutable _vault;

    mapping(uint256 roundId => Panel) private _panels;

    modifier onlyRounds() {
        if (msg.sender != address(rounds)) revert CallerNotRounds(msg.sender);
        _;
    }

    modifier during(uint256 roundId, RoundPhase needed) {
        _requirePhase(roundId, needed);
        _;
    }

    /// @param vault where stake is read; deployed by the rounds contract
    constructor(IStakeVault vault) {
        rounds = IFederatedRounds(msg.sender);
        _vault = vault;
        _hub = vault.hub();
        _token = vault.token();
    }

    // ---- validators

    /// @inheritdoc IRoundPanel
    function commitScores(uint256 roundId, bytes32 commitment) external during(roundId, RoundPhase.Score) {
        if (commitment == 0) revert IFederatedRounds.RoundDigestZero();
        if (rounds.isParty(roundId, msg.sender)) revert ValidatorConflicted(roundId, msg.sender);
        (bool eligible,) = _vault.standingOf(msg.sender);
        if (!eligible) revert ValidatorIneligible(msg.sender);
        uint96 weight = _vault.activeStake(msg.sender).toUint96();
        Panel storage panel = _panels[roundId];
        if (panel.state.seated == 0) panel.state.bond = rounds.validatorBond();

        RoundValidator storage validator = _takeSeat(roundId, panel, weight);
        validator.account = msg.sender;
        validator.weight = weight;
        validator.commitment = commitment;
        emit ScoresCommitted(roundId, msg.sender, weight, commitment);
        _token.safeTransferFrom(msg.sender, address(this), panel.state.bond);
    }

    /// @inheritdoc IRoundPanel
    function revealScores(uint256 roundId, uint256[] calldata words, bytes32 salt)
        external
        during(roundId, RoundPhase.ScoreReveal)
    {
        Panel storage panel = _panels[roundId];
        RoundValidator storage validator = _validatorOf(roundId, panel);
        if (validator.revealed) revert ScoresRevealed(roundId, msg.sender);
        uint256 expected = Math.ceilDiv(rounds.unitsOf(roundId), RoundMath.SCORES_A_WORD);
        if (words.length != expected) revert ScoresLengthWrong(words.length, expected);
        bytes32 revealed = hashScores(roundId, msg.sender, words, salt);
        if (revealed != validator.commitment) revert ScoresMismatch(validator.commitment, revealed);

        validator.revealed = true;
        ++panel.state.revealed;
        panel.state.weight += validator.weight;
        panel.scores[msg.sender] = words;
        emit ScoresOpened(roundId, msg.sender, words);
        _token.safeTransfer(msg.sender, panel.state.bond);
    }

    /// @inheritdoc IRoundPanel
    function attest(uint256 roundId, bytes32 digest) external during(roundId, RoundPhase.Adopt) {
        if (digest == 0) revert IFederatedRounds.RoundDigestZero();
        Panel storage panel = _panels[roundId];
        RoundValidator storage validator = _validatorOf(roundId, panel);
        if (!validator.revealed) revert AttestorSilent(roundId, msg.sender);
        if (validator.attested) revert AttestationExists(roundId, msg.sender);
        validator.attested = true;
        uint256 weight = panel.attested[digest] + validator.weight;
        panel.attested[digest] = weight;
        emit AdapterAttested(roundId, msg.sender, digest);
        if (2 * weight <= panel.state.weight) return;
        panel.state.adapter = digest;
        emit AdapterAdopted(roundId, digest);
    }

    /// @inheritdoc IRoundPanel
    function collectFee(uint256 roundId, address account) external returns (uint256 amount) {
        _requireRunning();
        Panel storage panel = _panels[roundId];
        (uint256 displaced, uint256 owed, uint256 seat) = _owed(roundId, panel, account);
        amount = displaced + owed;
        if (amount == 0) revert IFederatedRounds.NothingToCollect(roundId, account);
        if (displaced != 0) delete panel.displacedBonds[account];
        if (owed != 0) panel.validators[seat].collected = true;
        emit ValidatorPaid(roundId, account, amount);
        _token.safeTransfer(account, amount);
    }

    /// @inheritdoc IRoundPanel
    function permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external {
        // A permit that somebody else submitted first has left the allowance that the transfer needs.
        try _token.permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
    }

    // ---- the rounds contract

    /// @inheritdoc IRoundPanel
    function score(uint256 roundId, uint256 from, bool[] calldata live, uint256 minScore, uint256 maxScore)
        external
        onlyRounds
        returns (uint256[] memory medians)
    {
        Panel storage panel = _panels[roundId];
        Reading memory reading = _reading(panel);
        medians = new uint256[](live.length);
        for (uint256 i; i < live.length; ++i) {
            uint256 unit = from + i;
            if (i == 0 || unit % RoundMath.SCORES_A_WORD == 0) _read(panel, reading, unit);
            if (live[i]) medians[i] = _median(reading, unit, minScore, maxScore);
        }
        for (uint256 i; i < reading.seats.length; ++i) {
            panel.validators[reading.seats[i]].agreed += uint16(reading.agreed[i]);
        }
    }

    /// @inheritdoc IRoundPanel
    function close(uint256 roundId, uint256 feePot) external onlyRounds returns (uint256 fees) {
        Panel storage panel = _panels[roundId];
        uint256 size = panel.validators.length;
        uint256 work;
        for (uint256 seat; seat < size; ++seat) {
            work += _work(panel.validators[seat]);
        }
        panel.state.feePot = feePot.toUint96();
        panel.state.work = work.toUint128();
        for (uint256 seat; seat < size; ++seat) {
            fees += _fee(panel, panel.validators[seat]);
        }
        _burnSilent(roundId, panel);
    }

    /// @inheritdoc IRoundPanel
    function burnSilent(uint256 roundId) external onlyRounds {
        _burnSilent(roundId, _panels[roundId]);
    }

    // ---- views

    /// @inheritdoc IRoundPanel
    function panelOf(uint256 roundId) external view returns (PanelState memory) {
        return _panels[roundId].state;
    }

    /// @inheritdoc IRoundPanel
    function validatorsOf(uint256 roundId) external view returns (RoundValidator[] memory) {
        return _panels[roundId].validators;
    }

    /// @inheritdoc IRoundPanel
    function scoresOf(uint256 roundId, address validator) external view returns (uint256[] memory) {
        return _panels[roundId].scores[validator];
    }

    /// @inheritdoc IRoundPanel
    function feeOwedTo(uint256 roundId, address account) external view returns (uint256) {
        (uint256 displaced, uint256 owed,) = _owed(roundId, _panels[roundId], account);
        return displaced + owed;
    }

    /// @inheritdoc IRoundPanel
    function hashScores(uint256 roundId, address validator, uint256[] calldata words, bytes32 salt)
        public
        view
        returns (bytes32)
    {
        return keccak256(abi.encode(block.chainid, address(this), roundId, validator, words, salt));
    }

    /// @inheritdoc IRoundPanel
    function hashUpload(Upload calldata upload) external view returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(_hub.DOMAIN_SEPARATOR(), RoundHashes.hashUpload(upload));
    }

    // ---- internals

    function _requireRunning() private view {
        if (_hub.paused()) revert IClock.ClockPaused(_hub.pausedUntil());
    }

    function _requirePhase(uint256 roundId, RoundPhase needed) private view {
        _requireRunning();
        (RoundPhase phase,) = rounds.outcomeOf(roundId);
        if (phase != needed) revert IFederatedRounds.RoundPhaseWrong(roundId, phase, needed);
    }

    function _seatOf(Panel storage panel, address account) private view returns (bool, uint256) {
        uint256 size = panel.validators.length;
        for (uint256 seat; seat < size; ++seat) {
            if (panel.validators[seat].account == account) return (true, seat);
        }
        return (false, 0);
    }

    function _validatorOf(uint256 roundId, Panel storage panel) private view returns (RoundValidator storage) {
        (bool found, uint256 seat) = _seatOf(panel, msg.sender);
        if (!found) revert ValidatorUnknown(roundId, msg.sender);
        return panel.validators[seat];
    }

    /// @dev A new seat, or that of the lightest where all are taken: filling the seats with little stake keeps nobody out.
    function _takeSeat(uint256 roundId, Panel storage panel, uint256 weight)
        private
        returns (RoundValidator storage seat)
    {
        (bool found,) = _seatOf(panel, msg.sender);
        if (found) revert ScoresExist(roundId, msg.sender);
        uint256 size = panel.validators.length;
        if (size < MAX_VALIDATORS) {
            ++panel.state.seated;
            return panel.validators.push();
        }
        seat = panel.validators[0];
        for (uint256 i = 1; i < size; ++i) {
            if (panel.validators[i].weight < seat.weight) seat = panel.validators[i];
        }
        if (weight <= seat.weight) revert ValidatorOutweighed(weight, seat.weight);
        panel.displacedBonds[seat.account] += panel.state.bond;
        emit ValidatorDisplaced(roundId, seat.account, msg.sender);
    }

    function _reading(Panel storage panel) private view returns (Reading memory reading) {
        uint256 revealed = panel.state.revealed;
        reading.seats = new uint256[](revealed);
        reading.weights = new uint256[](revealed);
        reading.words = new uint256[](revealed);
        reading.scores = new uint256[](revealed);
        reading.agreed = new uint256[](revealed);
        reading.weight = panel.state.weight;
        uint256 size = panel.validators.length;
        uint256 i;
        for (uint256 seat; seat < size; ++seat) {
            RoundValidator storage validator = panel.validators[seat];
            if (!validator.revealed) continue;
            reading.seats[i] = seat;
            reading.weights[i++] = validator.weight;
        }
    }

    function _read(Panel storage panel, Reading memory reading, uint256 unit) private view {
        for (uint256 i; i < reading.seats.length; ++i) {
            address account = panel.validators[reading.seats[i]].account;
            reading.words[i] = panel.scores[account][unit / RoundMath.SCORES_A_WORD];
        }
    }

    function _median(Reading memory reading, uint256 unit, uint256 minScore, uint256 maxScore)
        private
        pure
        returns (uint256 median)
    {
        uint256 size = reading.seats.length;
        for (uint256 i; i < size; ++i) {
            reading.scores[i] = RoundMath.clip(RoundMath.scoreIn(reading.words[i], unit), minScore, maxScore);
        }
        median = RoundMath.weightedMedian(reading.scores, reading.weights, reading.weight);
        for (uint256 i; i < size; ++i) {
            if (RoundMath.agrees(reading.scores[i], median)) ++reading.agreed[i];
        }
    }

    function _burnSilent(uint256 roundId, Panel storage panel) private {
        uint256 lost = uint256(panel.state.seated - panel.state.revealed) * panel.state.bond;
        if (lost == 0) return;
        emit SilenceBurned(roundId, lost);
        _token.burn(lost);
    }

    function _owed(uint256 roundId, Panel storage panel, address account)
        private
        view
        returns (uint256 displaced, uint256 owed, uint256 seat)
    {
        displaced = panel.displacedBonds[account];
        bool found;
        (found, seat) = _seatOf(panel, account);
        if (!found) return (displaced, 0, 0);
        RoundValidator storage validator = panel.validators[seat];
        if (validator.collected) return (displaced, 0, seat);
        (, CancelReason reason) = rounds.outcomeOf(roundId);
        owed = reason == CancelReason.TooFewValidators ? panel.state.bond : _fee(panel, validator);
    }

    /// @dev Zero until the round is settled.
    function _fee(Panel storage panel, RoundValidator storage validator) private view returns (uint256) {
        uint256 work = panel.state.work;
        return work == 0 ? 0 : Math.mulDiv(panel.state.feePot, _work(validator), work);
    }

    function _work(RoundValidator storage validator) private view returns (uint256) {
        return uint256(validator.weight) * validator.agreed;
    }
}
