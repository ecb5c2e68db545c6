// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {
    CancelReason,
    Contribution,
    RoundDeadlines,
    RoundPhase,
    RoundRules,
    RoundState
} from "../types/RoundTypes.sol";
import {IBeacon} from "./IBeacon.sol";
import {IModelRegistry} from "./IModelRegistry.sol";
import {IOmniToken} from "./IOmniToken.sol";
import {IPaymentHub} from "./IPaymentHub.sol";
import {IRoundPanel} from "./IRoundPanel.sol";

/// @title Federated rounds: gradients travel, data never does
/// @notice A round trains an adapter of a model. Contributors commit to the CID of a contribution with a bond and reveal it;
/// staked validators score it by what it improved on a held-out set that was committed at the opening and is revealed after
/// the contributions; the pot pays by the stake-weighted median of the scores. The bytes are off chain, named by CID.
///
/// Phases follow from {IPaymentHub-clock}, which stands still in a pause, and from what was done in time: no phase lasts
/// beyond its deadline, and none waits for a caller that profits from silence.
///
/// Invariants:
/// - what a round pays to contributors and validators, and returns to its opener, is exactly its pot;
/// - every bond is returned or, where its owner provably failed to reveal, burned: once, whole, never to anybody else;
/// - who reveals in time has its bond back in the same call;
/// - every round ends: settled, or cancelled with the pot returned;
/// - nobody is paid twice, and the last one to collect always can.
interface IFederatedRounds {
    // ---- errors: the round

    /// @notice No round has this id.
    error RoundUnknown(uint256 roundId);
    /// @notice The call belongs to another phase of the round.
    error RoundPhaseWrong(uint256 roundId, RoundPhase phase, RoundPhase needed);
    /// @notice A rule outside its bounds; `rule` is its name in ASCII.
    error RoundRuleOutOfBounds(bytes32 rule, uint256 value, uint256 minimum, uint256 maximum);
    /// @notice A commitment or digest of zero.
    error RoundDigestZero();
    /// @notice The held-out set does not open the commitment made at the opening.
    error HeldOutMismatch(bytes32 committed, bytes32 revealed);
    /// @notice Zero units to settle.
    error SettleLimitZero();
    /// @notice The round owes the account nothing now.
    error NothingToCollect(uint256 roundId, address account);
    /// @notice A parameter outside its bounds.
    error ParameterOutOfBounds(uint256 value, uint256 minimum, uint256 maximum);

    // ---- errors: contributors

    /// @notice The round has as many contributors as it takes.
    error RoundFull(uint256 roundId, uint256 limit);
    /// @notice The account committed already.
    error ContributionExists(uint256 roundId, address contributor);
    /// @notice The account committed nothing in this round.
    error ContributionUnknown(uint256 roundId, address contributor);
    /// @notice The contribution was revealed already.
    error ContributionRevealed(uint256 roundId, address contributor);
    /// @notice What is revealed does not open the commitment.
    error ContributionMismatch(bytes32 committed, bytes32 revealed);
    /// @notice A contribution of no bytes, or of more than the round takes.
    error ContributionSizeInvalid(uint256 size, uint256 limit);
    /// @notice A norm bound of zero, or above the round's.
    error NormOutOfBounds(uint256 norm, uint256 limit);
    /// @notice Cohorts exist in private rounds only.
    error RoundNotPrivate(uint256 roundId);
    /// @notice The draw of the cohorts was made already.
    error CohortsDrawn(uint256 roundId);
    /// @notice The cohorts are not drawn: call {draw} first.
    error CohortsNotDrawn(uint256 roundId);

    // ---- events

    /// @notice A round was opened.
    event RoundOpened(
        uint256 indexed roundId,
        address indexed opener,
        bytes32 indexed modelId,
        RoundRules rules,
        uint256 openerBond,
        uint256 openedAt
    );
    /// @notice A contributor committed. `commitment` is its public key in a private round.
    event ContributionCommitted(
        uint256 indexed roundId, address indexed contributor, uint256 index, bytes32 commitment, uint256 norm
    );
    /// @notice The block that assigns contributors to cohorts is fixed.
    event CohortDrawRequested(uint256 indexed roundId, uint256 drawBlock);
    /// @notice A contributor revealed the CID of its bytes.
    event ContributionOpened(
        uint256 indexed roundId, address indexed contributor, uint256 index, bytes32 digest, uint256 size
    );
    /// @notice A contribution is a copy of one committed earlier: it scores zero.
    event ContributionCopied(uint256 indexed roundId, uint256 index, uint256 original);
    /// @notice The held-out set is known.
    event HeldOutRevealed(uint256 indexed roundId, bytes32 digest);
    /// @notice Medians of units [from, to) are fixed; `gain` is the sum of the gains up to `to`.
    event UnitsSettled(uint256 indexed roundId, uint256 from, uint256 to, uint256 gain);
    /// @notice A round's pot was divided.
    event RoundSettled(uint256 indexed roundId, uint256 gain, uint256 earned, uint256 fees, uint256 remainder, uint256 burned);
    /// @notice A round was cancelled.
    event RoundCancelled(uint256 indexed roundId, CancelReason reason, uint256 burned);
    /// @notice A round paid what it owed an account.
    event Collected(uint256 indexed roundId, address indexed account, uint256 amount);
    /// @notice The bonds changed: of contributors and openers for rounds opened from now on, of validators for rounds that have
    /// none yet.
    event BondsSet(uint256 contributor, uint256 validator, uint256 openerBps);

    // ---- openers

    /// @notice Opens a round and takes the pot and the opener's bond. Anyone may: needs an allowance, or {permit} in the
    /// same {Multicall-multicall}.
    /// @param rules all of it; see {RoundRules}
    /// @return roundId counts from 1
    function open(RoundRules calldata rules) external returns (uint256 roundId);

    /// @notice Reveals the held-out set. Anyone who knows it may: an opener that fears for its bond shares it.
    /// @param roundId of the round
    /// @param digest of the set's CID
    /// @param salt of the commitment
    function revealHeldOut(uint256 roundId, bytes32 digest, bytes32 salt) external;

    // ---- contributors

    /// @notice Commits to a contribution and takes the bond. An account commits once a round.
    /// @param roundId of the round
    /// @param commitment open round: {hashContribution}; private round: the contributor's public key for masking
    /// @param norm bound of the contribution's norm, in 1/1,000: aggregation clips to it
    /// @return index order of the commitment: the earlier of two with the same bytes is the original
    function commit(uint256 roundId, bytes32 commitment, uint32 norm) external returns (uint256 index);

    /// @notice Fixes the beacon's block that assigns contributors of a private round to cohorts. Anyone may, once, when
    /// the commitments are complete.
    /// @param roundId of the round
    function draw(uint256 roundId) external;

    /// @notice Reveals the caller's contribution and returns its bond.
    /// @param roundId of the round
    /// @param digest of the contribution's CID; of the masked one in a private round
    /// @param size bytes of the contribution
    /// @param salt of the commitment; ignored in a private round
    function reveal(uint256 roundId, bytes32 digest, uint32 size, bytes32 salt) external;

    // ---- anyone

    /// @notice Takes the medians of the next units; with the last one divides the pot and burns lost bonds.
    /// @param roundId of the round
    /// @param limit units at most
    /// @return settled units settled so far
    function settle(uint256 roundId, uint256 limit) external returns (uint256 settled);

    /// @notice Marks a round that failed as cancelled and burns lost bonds. {collect} does it too.
    /// @param roundId of the round
    function cancel(uint256 roundId) external;

    /// @notice Pays an account what a round owes it as contributor and as opener: gain, bond, remainder, pot. Anyone may call
    /// it. Validators have {IRoundPanel-collectFee}.
    /// @param roundId of the round
    /// @param account who is paid
    /// @return amount OMNI wei
    function collect(uint256 roundId, address account) external returns (uint256 amount);

    /// @notice Uses an EIP-2612 permit of the caller for this contract. One that somebody else submitted does no harm.
    /// @param amount OMNI wei
    /// @param deadline of the permit
    /// @param v signature of the permit
    /// @param r signature of the permit
    /// @param s signature of the permit
    function permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;

    // ---- governance

    /// @notice Sets the bonds. Only for the governor role.
    /// @param contributor least bond of a contributor: OMNI wei, 0.1 to 1,000 OMNI
    /// @param validator bond of a validator: OMNI wei, 10 to 1,000 OMNI
    /// @param openerBps the opener's bond as a share of the pot: 1,000 to 10,000 of 10,000
    function setBonds(uint256 contributor, uint256 validator, uint256 openerBps) external;

    // ---- views

    /// @notice The token of pots and bonds.
    function token() external view returns (IOmniToken);

    /// @notice The hub whose clock runs the deadlines.
    function hub() external view returns (IPaymentHub);

    /// @notice Where models are registered.
    function registry() external view returns (IModelRegistry);

    /// @notice Where validators score.
    function panel() external view returns (IRoundPanel);

    /// @notice Whose randomness assigns cohorts.
    function beacon() external view returns (IBeacon);

    /// @notice Rounds opened so far; the id of the last one.
    function roundCount() external view returns (uint256);

    /// @notice A round's rules.
    function rulesOf(uint256 roundId) external view returns (RoundRules memory);

    /// @notice What happened in a round.
    function stateOf(uint256 roundId) external view returns (RoundState memory);

    /// @notice A round's phase now, and why it is cancelled if it is.
    function outcomeOf(uint256 roundId) external view returns (RoundPhase phase, CancelReason reason);

    /// @notice Whether an account opened a round or contributes to it.
    function isParty(uint256 roundId, address account) external view returns (bool);

    /// @notice When a round's phases end.
    function deadlinesOf(uint256 roundId) external view returns (RoundDeadlines memory);

    /// @notice What is scored: contributions of an open round, cohorts of a private one.
    function unitsOf(uint256 roundId) external view returns (uint256);

    /// @notice Gain of a settled unit, in micro-nats a token.
    function gainOf(uint256 roundId, uint256 unit) external view returns (uint256);

    /// @notice An account's contribution and its index.
    function contributionOf(uint256 roundId, address contributor)
        external
        view
        returns (uint256 index, Contribution memory contribution);

    /// @notice Contributions in the order of their commitments, page by page.
    /// @param roundId of the round
    /// @param cursor index to begin at
    /// @param limit most to return
    /// @return contributions the page
    /// @return next cursor of the next page (0: there is none)
    function contributionsOf(uint256 roundId, uint256 cursor, uint256 limit)
        external
        view
        returns (Contribution[] memory contributions, uint256 next);

    /// @notice The cohort of a private round that a contribution belongs to, and how many members that has.
    function cohortOf(uint256 roundId, uint256 index) external view returns (uint256 cohort, uint256 size);

    /// @notice OMNI wei that {collect} would pay now.
    function owedTo(uint256 roundId, address account) external view returns (uint256);

    /// @notice Commitment to a contribution of an open round. It names the contributor: copying it gains nothing.
    function hashContribution(uint256 roundId, address contributor, bytes32 digest, uint32 size, bytes32 salt)
        external
        view
        returns (bytes32);

    /// @notice Commitment to a held-out set.
    function hashHeldOut(address opener, bytes32 digest, bytes32 salt) external view returns (bytes32);

    /// @notice Least bond of a contributor. Default 5 OMNI.
    function minimumBond() external view returns (uint96);

    /// @notice Bond of a validator. Default 50 OMNI.
    function validatorBond() external view returns (uint96);

    /// @notice The opener's bond as a share of the pot, in 1/10,000, but at least 50 OMNI. Default 2,500.
    function openerBondBps() external view returns (uint16);
}
