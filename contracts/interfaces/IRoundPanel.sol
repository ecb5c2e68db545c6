// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {PanelState, RoundValidator, Upload} from "../types/RoundTypes.sol";
import {IFederatedRounds} from "./IFederatedRounds.sol";

/// @title The validators of federated rounds
/// @notice Scores by commit and reveal, their stake-weighted median, and agreement on the new adapter. It holds validators'
/// bonds and fees, {IFederatedRounds} everything else; each deploys and knows no other.
///
/// Opinions cost nobody anything: a bond is lost by not revealing alone, and then burned. Fees go by stake and by agreement
/// with the median, so that scores made up are not paid like work.
interface IRoundPanel {
    /// @notice Only the rounds contract may.
    error CallerNotRounds(address caller);
    /// @notice The account's active stake is below the vault's minimum.
    error ValidatorIneligible(address account);
    /// @notice The opener and the contributors of a round do not score it.
    error ValidatorConflicted(uint256 roundId, address account);
    /// @notice The account committed scores already.
    error ScoresExist(uint256 roundId, address validator);
    /// @notice The account committed no scores in this round.
    error ValidatorUnknown(uint256 roundId, address account);
    /// @notice All seats are taken by validators with at least as much stake.
    error ValidatorOutweighed(uint256 weight, uint256 lightest);
    /// @notice The scores were revealed already.
    error ScoresRevealed(uint256 roundId, address validator);
    /// @notice The scores do not open the commitment.
    error ScoresMismatch(bytes32 committed, bytes32 revealed);
    /// @notice Not one score for each unit, eight a word.
    error ScoresLengthWrong(uint256 words, uint256 expected);
    /// @notice Only validators that revealed their scores attest.
    error AttestorSilent(uint256 roundId, address validator);
    /// @notice The validator attested already.
    error AttestationExists(uint256 roundId, address validator);

    /// @notice A validator committed its scores.
    event ScoresCommitted(uint256 indexed roundId, address indexed validator, uint256 weight, bytes32 commitment);
    /// @notice A validator lost its seat to one with more stake; it collects its bond.
    event ValidatorDisplaced(uint256 indexed roundId, address indexed validator, address indexed by);
    /// @notice A validator revealed its scores, eight a word. With the events of both contracts and the beacon's value a whole
    /// round can be recomputed.
    event ScoresOpened(uint256 indexed roundId, address indexed validator, uint256[] words);
    /// @notice A validator attested to the adapter that the aggregation gives.
    event AdapterAttested(uint256 indexed roundId, address indexed validator, bytes32 digest);
    /// @notice Validators with more than half of the stake that scored agree on the new adapter.
    event AdapterAdopted(uint256 indexed roundId, bytes32 digest);
    /// @notice Bonds of validators that did not reveal were burned.
    event SilenceBurned(uint256 indexed roundId, uint256 amount);
    /// @notice A round paid a validator.
    event ValidatorPaid(uint256 indexed roundId, address indexed account, uint256 amount);

    /// @notice Commits to the caller's scores and takes the validators' bond. For operators with standing that neither
    /// opened the round nor contribute. Of 16 seats the lightest is taken over by who has more active stake.
    /// @param roundId of the round
    /// @param commitment {hashScores}
    function commitScores(uint256 roundId, bytes32 commitment) external;

    /// @notice Reveals the caller's scores and returns its bond.
    /// @param roundId of the round
    /// @param words one score a unit (contribution, or cohort of a private round), 32 bits each, eight a word, the first in
    /// the lowest bits: micro-nats a token that the held-out loss is lower with the unit than without it; 0 where it is higher
    /// @param salt of the commitment
    function revealScores(uint256 roundId, uint256[] calldata words, bytes32 salt) external;

    /// @notice Attests to the adapter that the aggregation of the round gives. More than half of the stake that revealed
    /// scores adopts it. Payments do not depend on it.
    /// @param roundId of the round
    /// @param digest of the adapter's CID
    function attest(uint256 roundId, bytes32 digest) external;

    /// @notice Pays a validator its fee, or a bond that it has back. Anyone may call it.
    /// @param roundId of the round
    /// @param account who is paid
    /// @return amount OMNI wei
    function collectFee(uint256 roundId, address account) external returns (uint256 amount);

    /// @notice Uses an EIP-2612 permit of the caller for this contract. One that somebody else submitted does no harm.
    /// @param amount OMNI wei
    /// @param deadline of the permit
    /// @param v signature of the permit
    /// @param r signature of the permit
    /// @param s signature of the permit
    function permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;

    /// @notice Takes the medians of units from `from` on and counts who agreed. Only for the rounds contract, once a unit.
    /// @param roundId of the round
    /// @param from first unit
    /// @param live which of the units count; the others get 0
    /// @param minScore scores below it count as none
    /// @param maxScore scores above it count as this much
    /// @return medians one a unit
    function score(uint256 roundId, uint256 from, bool[] calldata live, uint256 minScore, uint256 maxScore)
        external
        returns (uint256[] memory medians);

    /// @notice Fixes the fees of a settled round and burns the bonds of silent validators. Only for the rounds contract,
    /// once, which then sends the fees.
    /// @param roundId of the round
    /// @param feePot OMNI wei to share
    /// @return fees OMNI wei that the shares come to, rounded down each
    function close(uint256 roundId, uint256 feePot) external returns (uint256 fees);

    /// @notice Burns the bonds of silent validators of a round that was cancelled for them. Only for the rounds contract.
    /// @param roundId of the round
    function burnSilent(uint256 roundId) external;

    /// @notice The contract of the rounds.
    function rounds() external view returns (IFederatedRounds);

    /// @notice What validators did in a round.
    function panelOf(uint256 roundId) external view returns (PanelState memory);

    /// @notice A round's validators, by seat.
    function validatorsOf(uint256 roundId) external view returns (RoundValidator[] memory);

    /// @notice The scores that a validator revealed, packed (empty: none).
    function scoresOf(uint256 roundId, address validator) external view returns (uint256[] memory);

    /// @notice OMNI wei that {collectFee} would pay now.
    function feeOwedTo(uint256 roundId, address account) external view returns (uint256);

    /// @notice Commitment to scores.
    function hashScores(uint256 roundId, address validator, uint256[] calldata words, bytes32 salt)
        external
        view
        returns (bytes32);

    /// @notice EIP-712 digest of an upload: what a contributor signs for those who take its bytes.
    function hashUpload(Upload calldata upload) external view returns (bytes32);
}
