// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Commission, Exit, Pool, Position, SlashPayout, SlashResult, Stream} from "../types/StakeTypes.sol";
import {IOmniToken} from "./IOmniToken.sol";
import {IPaymentHub} from "./IPaymentHub.sol";

/// @title Stake of operators and their delegators
/// @notice Per operator an active and an exiting pool of shares, once for its own stake and once for what is delegated to
/// it: a slash takes own stake first, from active and exiting pro rata, then delegators' in the same way, in constant time.
/// Shares round down, slashes round up. Stake backs work only while active; it is slashable until withdrawn.
/// @dev Invariants: the vault's balance covers all pools, streams and unclaimed rewards; holders' shares sum to at most
/// their pool's; a slash never raises a share's price; no delegator is slashed while own stake is left; a round trip never
/// profits; the last one out always can leave; claimed + unclaimed rewards never pass what was distributed; slashed =
/// rewarded + refunded + burned; nobody but the holder moves its exits' times; an operator is locked from its first lock on
/// until the last of them is ended, at most 8 days after it was made.
interface IStakeVault {
    /// @notice An amount of zero.
    error AmountZero();
    /// @notice More than the caller's active stake.
    error StakeInsufficient(uint256 requested, uint256 available);
    /// @notice The caller has as many exits under way as are allowed: withdraw some, or wait.
    error TooManyExits(uint256 limit);
    /// @notice No exit of the caller is ready; the first is at `readyAt` (0: there is none).
    error NothingToWithdraw(uint256 readyAt);
    /// @notice Payments held back exceed what the remaining active stake backs: release them first.
    error HeldBackUnbacked(uint256 heldBack, uint256 limit);
    /// @notice The operator is under dispute until a time.
    error OperatorLocked(uint256 until);
    /// @notice A lock beyond the longest dispute.
    error LockTooLong(uint256 until, uint256 latest);
    /// @notice An operator's own stake is staked and unstaked, not delegated.
    error DelegationToSelf();
    /// @notice More would be delegated than the operator accepts (0: it accepts none).
    error DelegationLimitExceeded(uint256 delegated, uint256 limit);
    /// @notice The operator's own stake is below the minimum or a tenth of its total.
    error OwnStakeTooSmall(uint256 own, uint256 required);
    /// @notice A commission above what is allowed, in basis points.
    error CommissionTooHigh(uint256 rate, uint256 maximum);
    /// @notice The operator announced no higher commission.
    error CommissionNotAnnounced();
    /// @notice Delegators may still leave before the higher commission.
    error CommissionTooEarly(uint256 notBefore);
    /// @notice The caller has no rewards from this operator.
    error NothingToClaim(address operator);
    /// @notice A parameter outside its bounds.
    error ParameterOutOfBounds(uint256 value, uint256 minimum, uint256 maximum);

    /// @notice A holder added stake to an operator: its own, where holder and operator are the same.
    event Staked(address indexed operator, address indexed holder, uint256 assets, uint256 shares);
    /// @notice Stake moved from the active to the exiting pool.
    event ExitRequested(address indexed operator, address indexed holder, uint256 assets, uint256 shares, uint256 readyAt);
    /// @notice Matured exits were paid.
    event Withdrawn(address indexed operator, address indexed holder, uint256 assets);
    /// @notice The operator left or was slashed, and its own stake is too small now: its leases ended.
    event StandingLost(address indexed operator, uint256 standing);
    /// @notice Stake was slashed: fromActive + fromExiting = rewarded + refunded + burned.
    event Slashed(
        address indexed operator,
        uint256 fromActive,
        uint256 fromExiting,
        address reporter,
        uint256 rewarded,
        address refundee,
        uint256 refunded,
        uint256 burned
    );
    /// @notice The part of a slash that own stake did not cover, taken of what was delegated. All of it was burned.
    event DelegatorsSlashed(address indexed operator, uint256 fromActive, uint256 fromExiting);
    /// @notice The operator accepts delegations up to a total of `limit`.
    event DelegationLimitSet(address indexed operator, uint256 limit);
    /// @notice The operator may raise its commission to `rate` basis points from a time on.
    event CommissionAnnounced(address indexed operator, uint256 rate, uint256 from);
    /// @notice The operator takes `rate` basis points of what its delegators earn from now on.
    event CommissionSet(address indexed operator, uint256 rate);
    /// @notice Rewards began to flow; with what remained of earlier ones they flow evenly until `endsAt`.
    event Rewarded(address indexed operator, uint256 amount, uint256 endsAt);
    /// @notice A holder was paid its rewards.
    event RewardsClaimed(address indexed operator, address indexed holder, uint256 amount);
    /// @notice The operator can neither withdraw nor release payments before a time.
    event Locked(address indexed operator, uint256 until);
    /// @notice The operator's last lock was ended before its time.
    event Unlocked(address indexed operator);
    /// @notice The minimum stake changed.
    event MinimumStakeSet(uint256 value);
    /// @notice The exit delay changed, for exits requested from now on.
    event ExitDelaySet(uint256 value);

    // ---- operators

    /// @notice Adds to the caller's active stake as an operator. Needs an allowance.
    /// @param amount OMNI wei
    /// @return shares shares of the active pool received
    function stake(uint256 amount) external returns (uint256 shares);

    /// @notice As {stake}, with an EIP-2612 permit. A permit somebody else submitted first does no harm.
    /// @param amount OMNI wei
    /// @param deadline of the permit
    /// @param v signature of the permit
    /// @param r signature of the permit
    /// @param s signature of the permit
    function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        returns (uint256 shares);

    /// @notice Moves active stake of the caller to its exit queue. If what stays active is below {requiredStake}, its
    /// leases end.
    /// @param amount OMNI wei
    /// @return readyAt clock from which it can be withdrawn
    function unstake(uint256 amount) external returns (uint64 readyAt);

    /// @notice Pays all exits of the caller that are ready.
    /// @return assets OMNI wei paid
    function withdraw() external returns (uint256 assets);

    /// @notice Accepts delegations to the caller up to a total. None are accepted before. What is delegated stays.
    /// @param limit OMNI wei; 0 closes
    function setDelegationLimit(uint256 limit) external;

    /// @notice Sets the caller's commission on what its delegators earn. A rate that is not higher, or comes before the
    /// caller first accepts delegations, holds at once; a higher one is announced, and replaces an earlier announcement.
    /// @param rate basis points, at most 5,000
    function setCommission(uint256 rate) external;

    /// @notice Raises the caller's commission to the rate that it announced an exit delay ago.
    function applyCommission() external;

    // ---- delegators

    /// @notice Delegates to an operator that accepts it and is eligible. Needs an allowance.
    /// @param operator to whom
    /// @param amount OMNI wei
    /// @return shares shares of the operator's delegated pool received
    function delegate(address operator, uint256 amount) external returns (uint256 shares);

    /// @notice As {delegate}, with an EIP-2612 permit. A permit somebody else submitted first does no harm.
    /// @param operator to whom
    /// @param amount OMNI wei
    /// @param deadline of the permit
    /// @param v signature of the permit
    /// @param r signature of the permit
    /// @param s signature of the permit
    function delegateWithPermit(
        address operator,
        uint256 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint256 shares);

    /// @notice Moves what the caller delegated to its exit queue. It earns nothing more, and is slashable until withdrawn.
    /// @param operator to whom it was delegated
    /// @param amount OMNI wei
    /// @return readyAt clock from which it can be withdrawn
    function undelegate(address operator, uint256 amount) external returns (uint64 readyAt);

    /// @notice Pays all exits of the caller from an operator that are ready. A lock holds back those that became ready less
    /// than 8 days ago.
    /// @param operator to whom it was delegated
    /// @return assets OMNI wei paid
    function withdrawDelegation(address operator) external returns (uint256 assets);

    /// @notice Pays what the caller earned with an operator, as the operator itself or as its delegator.
    /// @param operator which
    /// @return amount OMNI wei paid
    function claimRewards(address operator) external returns (uint256 amount);

    // ---- court, distributor and governance

    /// @notice Slashes own stake, active and exiting pro rata, then what it does not cover of delegators' in the same way.
    /// Clamps to what is there and never reverts for a caller with the slasher role. Payouts come out of own stake alone:
    /// what delegators lose, and at least half of what the operator loses, is burned.
    /// @param operator whose stake
    /// @param amount OMNI wei
    /// @param payout who is paid out of it
    function slash(address operator, uint256 amount, SlashPayout calldata payout)
        external
        returns (SlashResult memory result);

    /// @notice Keeps an operator from withdrawing and from releasing payments while it is disputed: until each of its locks was
    /// ended by {unlock} or by its time. Only for the locker role.
    /// @param operator who
    /// @param until clock at which this lock ends by itself, at most 8 days ahead
    function lock(address operator, uint64 until) external;

    /// @notice Ends a lock before its time. Only for the locker role, which made it, once.
    /// @param operator who
    /// @param until the lock's
    function unlock(address operator, uint64 until) external;

    /// @notice Lets rewards flow to an operator and its delegators, evenly for 7 days, together with what remains of
    /// earlier ones: pro rata to active stake, less the operator's commission. Needs an allowance. Only for the rewarder role.
    /// @param operator to whom
    /// @param amount OMNI wei, from the caller
    function reward(address operator, uint256 amount) external;

    /// @notice Sets the least own stake that can lease. Only for the governor role.
    /// @param value OMNI wei, 100 to 100,000 OMNI
    function setMinimumStake(uint256 value) external;

    /// @notice Sets the exit delay. Only for the governor role.
    /// @param value seconds, 14 to 60 days
    function setExitDelay(uint256 value) external;

    // ---- views

    /// @notice The staked token.
    function token() external view returns (IOmniToken);

    /// @notice The hub whose clock and held-back payments bind exits.
    function hub() external view returns (IPaymentHub);

    /// @notice OMNI wei active for an operator, own and delegated.
    function activeStake(address operator) external view returns (uint256);

    /// @notice OMNI wei exiting from an operator, own and delegated, ready or not.
    function exitingStake(address operator) external view returns (uint256);

    /// @notice OMNI wei of active stake that back work and claims: own, and of what is delegated up to nine times as much.
    /// Delegators' stake alone backs nothing: an operator without own stake has nothing to lose.
    function backingStake(address operator) external view returns (uint256);

    /// @notice OMNI wei of an operator's own active stake.
    function ownStake(address operator) external view returns (uint256);

    /// @notice OMNI wei of active stake delegated to an operator.
    function delegatedStake(address operator) external view returns (uint256);

    /// @notice OMNI wei of own active stake that the operator needs to lease and to be delegated to: the minimum, and a
    /// tenth of its total.
    function requiredStake(address operator) external view returns (uint256);

    /// @notice OMNI wei that a holder's active shares are worth.
    function stakeOf(address operator, address holder) external view returns (uint256);

    /// @notice Pools of an operator's own stake. A share is worth (assets + 1) / (shares + 1), rounded down.
    function poolsOf(address operator) external view returns (Pool memory active, Pool memory exiting);

    /// @notice Pools of what is delegated to an operator.
    function delegatedPoolsOf(address operator) external view returns (Pool memory active, Pool memory exiting);

    /// @notice A holder's active shares, of the generation of the pool in which they were last touched.
    function positionOf(address operator, address holder) external view returns (Position memory);

    /// @notice A holder's exits that were not withdrawn.
    function exitsOf(address operator, address holder) external view returns (Exit[] memory);

    /// @notice OMNI wei of a holder's exits that are ready, whatever else keeps them from being withdrawn.
    function withdrawable(address operator, address holder) external view returns (uint256);

    /// @notice Whether the operator may lease, and its standing: a number that changes each time it loses it.
    function standingOf(address operator) external view returns (bool eligible, uint32 standing);

    /// @notice An operator's commission, and a higher one that it announced.
    function commissionOf(address operator) external view returns (Commission memory);

    /// @notice OMNI wei up to which an operator accepts delegations.
    function delegationLimitOf(address operator) external view returns (uint256);

    /// @notice OMNI wei that a holder could claim of an operator's rewards now.
    function rewardsOf(address operator, address holder) external view returns (uint256);

    /// @notice An operator's rewards that were not shared out yet.
    function streamOf(address operator) external view returns (Stream memory);

    /// @notice Clock until which an operator is locked at the latest (0 where it has no lock).
    function lockedUntil(address operator) external view returns (uint64);

    /// @notice OMNI wei of own active stake needed to lease. Default 1,000 OMNI.
    function minimumStake() external view returns (uint96);

    /// @notice Seconds from {unstake} to {withdraw}, and from {undelegate} to {withdrawDelegation}. Default and least value 14 days: terms last at most 6 days and
    /// begin before the exit, and 8 days cover the receipt window and the longest dispute.
    function exitDelay() external view returns (uint64);
}
