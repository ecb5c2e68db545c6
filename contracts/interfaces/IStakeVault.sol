// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Exit, Pool, Position, SlashPayout, SlashResult} from "../types/StakeTypes.sol";
import {IOmniToken} from "./IOmniToken.sol";
import {IPaymentHub} from "./IPaymentHub.sol";

/// @title Operators' stake
/// @notice Per operator an active and an exiting pool of shares: a slash takes from both pro rata, in constant time.
/// Shares round down, slashes round up. Stake backs work only while active; it is slashable until withdrawn.
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
    /// @notice A parameter outside its bounds.
    error ParameterOutOfBounds(uint256 value, uint256 minimum, uint256 maximum);

    /// @notice A holder added stake to an operator.
    event Staked(address indexed operator, address indexed holder, uint256 assets, uint256 shares);
    /// @notice Stake moved from the active to the exiting pool.
    event ExitRequested(address indexed operator, address indexed holder, uint256 assets, uint256 shares, uint256 readyAt);
    /// @notice Matured exits were paid.
    event Withdrawn(address indexed operator, address indexed holder, uint256 assets);
    /// @notice The operator's active stake fell below the minimum: its leases ended.
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
    /// @notice The operator can neither withdraw nor release payments before a time.
    event Locked(address indexed operator, uint256 until);
    /// @notice The minimum stake changed.
    event MinimumStakeSet(uint256 value);
    /// @notice The exit delay changed, for exits requested from now on.
    event ExitDelaySet(uint256 value);

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

    /// @notice Moves active stake of the caller to its exit queue. If less than the minimum stays active, its leases end.
    /// @param amount OMNI wei
    /// @return readyAt clock from which it can be withdrawn
    function unstake(uint256 amount) external returns (uint64 readyAt);

    /// @notice Pays all exits of the caller that are ready.
    /// @return assets OMNI wei paid
    function withdraw() external returns (uint256 assets);

    /// @notice Slashes active and exiting stake pro rata. Clamps to what is there and never reverts for a caller with
    /// the slasher role. At least half of what is slashed is burned.
    /// @param operator whose stake
    /// @param amount OMNI wei
    /// @param payout who is paid out of it
    function slash(address operator, uint256 amount, SlashPayout calldata payout)
        external
        returns (SlashResult memory result);

    /// @notice Keeps an operator from withdrawing and from releasing payments while it is disputed. Never shortens a
    /// lock. Only for the locker role.
    /// @param operator who
    /// @param until clock, at most 8 days ahead
    function lock(address operator, uint64 until) external;

    /// @notice Sets the least active stake that can lease. Only for the governor role.
    /// @param value OMNI wei, 100 to 100,000 OMNI
    function setMinimumStake(uint256 value) external;

    /// @notice Sets the exit delay. Only for the governor role.
    /// @param value seconds, 14 to 60 days
    function setExitDelay(uint256 value) external;

    /// @notice The staked token.
    function token() external view returns (IOmniToken);

    /// @notice The hub whose clock and held-back payments bind exits.
    function hub() external view returns (IPaymentHub);

    /// @notice OMNI wei of an operator's active pool. Only active stake backs work and claims.
    function activeStake(address operator) external view returns (uint256);

    /// @notice OMNI wei of an operator's exiting pool, ready or not.
    function exitingStake(address operator) external view returns (uint256);

    /// @notice OMNI wei that a holder's active shares are worth.
    function stakeOf(address operator, address holder) external view returns (uint256);

    /// @notice An operator's pools. A share is worth (assets + 1) / (shares + 1), rounded down.
    function poolsOf(address operator) external view returns (Pool memory active, Pool memory exiting);

    /// @notice A holder's active shares; worth nothing where their generation is not the pool's.
    function positionOf(address operator, address holder) external view returns (Position memory);

    /// @notice A holder's exits that were not withdrawn.
    function exitsOf(address operator, address holder) external view returns (Exit[] memory);

    /// @notice OMNI wei of a holder's exits that are ready, whatever else keeps them from being withdrawn.
    function withdrawable(address operator, address holder) external view returns (uint256);

    /// @notice Whether the operator may lease, and its standing: a number that changes each time it loses it.
    function standingOf(address operator) external view returns (bool eligible, uint32 standing);

    /// @notice Clock until which an operator is locked (0: never was).
    function lockedUntil(address operator) external view returns (uint64);

    /// @notice OMNI wei of active stake needed to lease. Default 1,000 OMNI.
    function minimumStake() external view returns (uint96);

    /// @notice Seconds from {unstake} to {withdraw}. Default and least value 14 days: terms last at most 6 days and
    /// begin before the exit, and 8 days cover the receipt window and the longest dispute.
    function exitDelay() external view returns (uint64);
}
