// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IClock} from "./interfaces/IClock.sol";
import {IOmniToken} from "./interfaces/IOmniToken.sol";
import {IPaymentHub} from "./interfaces/IPaymentHub.sol";
import {IStakeVault} from "./interfaces/IStakeVault.sol";
import {PoolMath} from "./libraries/PoolMath.sol";
import {StakeLedger} from "./StakeLedger.sol";
import {Commission, Exit, Pool, Position, SlashPayout, SlashResult, Stream} from "./types/StakeTypes.sol";

/// @title See {IStakeVault}
contract StakeVault is StakeLedger, AccessManaged {
    using PoolMath for Pool;
    using SafeCast for uint256;
    using SafeERC20 for IOmniToken;

    uint256 internal constant MAX_REWARD_BPS = 3_000;
    uint256 internal constant MAX_REFUND_BPS = 2_000;
    uint256 internal constant BPS = 10_000;
    uint256 internal constant MAX_COMMISSION = 5_000;
    uint64 internal constant REWARD_PERIOD = 7 days;

    /// @inheritdoc IStakeVault
    IOmniToken public immutable token;

    /// @param token_ the staked token
    /// @param hub_ the hub, deployed after the vault at a predicted address; it refuses a vault that names another
    /// @param authority AccessManager that knows the roles
    constructor(IOmniToken token_, IPaymentHub hub_, address authority) StakeLedger(hub_) AccessManaged(authority) {
        token = token_;
    }

    // ---- operators

    /// @inheritdoc IStakeVault
    function stake(uint256 amount) external returns (uint256 shares) {
        return _stake(msg.sender, amount);
    }

    /// @inheritdoc IStakeVault
    function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        returns (uint256 shares)
    {
        _permit(amount, deadline, v, r, s);
        return _stake(msg.sender, amount);
    }

    /// @inheritdoc IStakeVault
    function unstake(uint256 amount) external returns (uint64 readyAt) {
        readyAt = _exit(msg.sender, msg.sender, amount);
        _endLeasesUnlessEligible(msg.sender);
    }

    /// @inheritdoc IStakeVault
    function withdraw() external returns (uint256 assets) {
        return _withdraw(msg.sender);
    }

    /// @inheritdoc IStakeVault
    function setDelegationLimit(uint256 limit) external {
        OperatorState storage state = _states[msg.sender];
        state.delegationLimit = uint96(Math.min(limit, type(uint96).max));
        if (limit != 0) state.opened = true;
        emit DelegationLimitSet(msg.sender, limit);
    }

    /// @inheritdoc IStakeVault
    function setCommission(uint256 rate) external {
        if (rate > MAX_COMMISSION) revert CommissionTooHigh(rate, MAX_COMMISSION);
        OperatorState storage state = _states[msg.sender];
        // Also without delegators: one might be about to come, trusting what it saw.
        if (rate > state.commission.rate && state.opened) {
            uint64 from = hub.clock() + exitDelay;
            (state.commission.nextRate, state.commission.nextAt) = (uint16(rate), uint40(from));
            emit CommissionAnnounced(msg.sender, rate, from);
        } else {
            _setCommission(uint16(rate));
        }
    }

    /// @inheritdoc IStakeVault
    function applyCommission() external {
        Commission memory commission = _states[msg.sender].commission;
        if (commission.nextAt == 0) revert CommissionNotAnnounced();
        if (hub.clock() < commission.nextAt) revert CommissionTooEarly(commission.nextAt);
        _setCommission(commission.nextRate);
    }

    // ---- delegators

    /// @inheritdoc IStakeVault
    function delegate(address operator, uint256 amount) external returns (uint256 shares) {
        return _delegate(operator, amount);
    }

    /// @inheritdoc IStakeVault
    function delegateWithPermit(
        address operator,
        uint256 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external returns (uint256 shares) {
        _permit(amount, deadline, v, r, s);
        return _delegate(operator, amount);
    }

    /// @inheritdoc IStakeVault
    function undelegate(address operator, uint256 amount) external returns (uint64 readyAt) {
        if (operator == msg.sender) revert DelegationToSelf();
        return _exit(operator, msg.sender, amount);
    }

    /// @inheritdoc IStakeVault
    function withdrawDelegation(address operator) external returns (uint256 assets) {
        if (operator == msg.sender) revert DelegationToSelf();
        return _withdraw(operator);
    }

    /// @inheritdoc IStakeVault
    function claimRewards(address operator) external returns (uint256 amount) {
        _requireRunning();
        _settle(operator);
        Holder storage holder = _touch(operator, msg.sender);
        amount = holder.owed;
        if (amount == 0) revert NothingToClaim(operator);
        holder.owed = 0;
        emit RewardsClaimed(operator, msg.sender, amount);
        token.safeTransfer(msg.sender, amount);
    }

    // ---- court, distributor and governance

    /// @inheritdoc IStakeVault
    function slash(address operator, uint256 amount, SlashPayout calldata payout)
        external
        restricted
        returns (SlashResult memory result)
    {
        (uint256 fromOwn, uint256 fromActive, uint256 fromExiting) = _slashPools(operator, amount);
        result.slashed = fromActive + fromExiting;
        if (payout.reporter != address(0)) {
            result.rewarded = Math.min(payout.reward, (fromOwn * MAX_REWARD_BPS) / BPS);
        }
        if (payout.refundee != address(0)) {
            result.refunded = Math.min(payout.refund, (fromOwn * MAX_REFUND_BPS) / BPS);
        }
        result.burned = result.slashed - result.rewarded - result.refunded;
        emit Slashed(
            operator,
            fromActive,
            fromExiting,
            payout.reporter,
            result.rewarded,
            payout.refundee,
            result.refunded,
            result.burned
        );
        if (result.rewarded != 0) token.safeTransfer(payout.reporter, result.rewarded);
        if (result.refunded != 0) token.safeTransfer(payout.refundee, result.refunded);
        if (result.burned != 0) token.burn(result.burned);
    }

    /// @inheritdoc IStakeVault
    function lock(address operator, uint64 until) external restricted {
        uint64 now_ = hub.clock();
        if (until > now_ + MAX_LOCK) revert LockTooLong(until, now_ + MAX_LOCK);
        OperatorState storage state = _states[operator];
        (uint40 last, uint40 since, uint32 locks) = (state.lockedUntil, state.lockedSince, state.locks);
        // Locks that nobody ended in time are over: they must not hold what is locked from now on.
        if (last <= now_) (since, locks) = (uint40(now_), 0);
        if (until > last) last = uint40(until);
        ++locks;
        (state.lockedUntil, state.lockedSince, state.locks) = (last, since, locks);
        emit Locked(operator, until);
    }

    /// @inheritdoc IStakeVault
    function unlock(address operator, uint64 until) external restricted {
        OperatorState storage state = _states[operator];
        // One that was over when those of now began was counted out then.
        if (until <= state.lockedSince) return;
        if (--state.locks != 0) return;
        state.lockedUntil = 0;
        emit Unlocked(operator);
    }

    /// @inheritdoc IStakeVault
    function reward(address operator, uint256 amount) external restricted {
        if (amount == 0) revert AmountZero();
        _settle(operator);
        Stream storage stream = _streams[operator];
        uint64 now_ = hub.clock();
        uint64 endsAt = now_ + REWARD_PERIOD;
        stream.remaining += amount.toUint96();
        (stream.updatedAt, stream.endsAt) = (now_, endsAt);
        emit Rewarded(operator, amount, endsAt);
        token.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IStakeVault
    function setMinimumStake(uint256 value) external restricted {
        _requireWithin(value, 100e18, 100_000e18);
        minimumStake = value.toUint96();
        emit MinimumStakeSet(value);
    }

    /// @inheritdoc IStakeVault
    function setExitDelay(uint256 value) external restricted {
        _requireWithin(value, 14 days, 60 days);
        exitDelay = value.toUint64();
        emit ExitDelaySet(value);
    }

    // ---- views

    /// @inheritdoc IStakeVault
    function activeStake(address operator) external view returns (uint256) {
        return uint256(_own[operator].active.assets) + _delegated[operator].active.assets;
    }

    /// @inheritdoc IStakeVault
    function exitingStake(address operator) external view returns (uint256) {
        return uint256(_own[operator].exiting.assets) + _delegated[operator].exiting.assets;
    }

    /// @inheritdoc IStakeVault
    function backingStake(address operator) external view returns (uint256) {
        uint256 own = _own[operator].active.assets;
        return own + Math.min(_delegated[operator].active.assets, own * MAX_DELEGATED_PER_OWN);
    }

    /// @inheritdoc IStakeVault
    function ownStake(address operator) external view returns (uint256) {
        return _own[operator].active.assets;
    }

    /// @inheritdoc IStakeVault
    function delegatedStake(address operator) external view returns (uint256) {
        return _delegated[operator].active.assets;
    }

    /// @inheritdoc IStakeVault
    function stakeOf(address operator, address holder) external view returns (uint256) {
        Pool memory pool = _poolsOf(operator, holder).active;
        Holder memory holder_ = _holders[operator][holder];
        return pool.toAssets(pool.current(holder_.shares, holder_.generation));
    }

    /// @inheritdoc IStakeVault
    function poolsOf(address operator) external view returns (Pool memory active, Pool memory exiting) {
        return (_own[operator].active, _own[operator].exiting);
    }

    /// @inheritdoc IStakeVault
    function delegatedPoolsOf(address operator) external view returns (Pool memory active, Pool memory exiting) {
        return (_delegated[operator].active, _delegated[operator].exiting);
    }

    /// @inheritdoc IStakeVault
    function positionOf(address operator, address holder) external view returns (Position memory) {
        Holder memory holder_ = _holders[operator][holder];
        return Position({shares: holder_.shares, generation: holder_.generation});
    }

    /// @inheritdoc IStakeVault
    function exitsOf(address operator, address holder) external view returns (Exit[] memory) {
        return _exits[operator][holder];
    }

    /// @inheritdoc IStakeVault
    function withdrawable(address operator, address holder) external view returns (uint256 assets) {
        Pool memory pool = _poolsOf(operator, holder).exiting;
        Exit[] storage exits = _exits[operator][holder];
        uint64 now_ = hub.clock();
        uint256 shares;
        for (uint256 i; i < exits.length; ++i) {
            Exit memory exit = exits[i];
            if (exit.readyAt <= now_) shares += pool.current(exit.shares, exit.generation);
        }
        return pool.toAssets(shares);
    }

    /// @inheritdoc IStakeVault
    function standingOf(address operator) external view returns (bool eligible, uint32 standing) {
        return (_isEligible(operator), _states[operator].standing);
    }

    /// @inheritdoc IStakeVault
    function lockedUntil(address operator) external view returns (uint64) {
        return _states[operator].lockedUntil;
    }

    /// @inheritdoc IStakeVault
    function commissionOf(address operator) external view returns (Commission memory) {
        return _states[operator].commission;
    }

    /// @inheritdoc IStakeVault
    function delegationLimitOf(address operator) external view returns (uint256) {
        return _states[operator].delegationLimit;
    }

    /// @inheritdoc IStakeVault
    function rewardsOf(address operator, address holder) external view returns (uint256) {
        Stream memory stream = _streams[operator];
        (uint256 toOperator, uint256 perShare) =
            stream.remaining == 0 ? (uint256(0), uint256(0)) : _accrue(operator, stream, hub.clock());
        Holder storage holder_ = _holders[operator][holder];
        if (holder == operator) return holder_.owed + toOperator;
        uint32 generation = _delegated[operator].active.generation;
        return holder_.owed + _earned(operator, holder_, generation, _perShare[operator] + perShare);
    }

    /// @inheritdoc IStakeVault
    function streamOf(address operator) external view returns (Stream memory) {
        return _streams[operator];
    }

    // ---- internals

    function _stake(address operator, uint256 amount) private returns (uint256 shares) {
        shares = _add(operator, msg.sender, amount);
        token.safeTransferFrom(msg.sender, address(this), amount);
    }

    function _delegate(address operator, uint256 amount) private returns (uint256 shares) {
        if (operator == msg.sender) revert DelegationToSelf();
        shares = _stake(operator, amount);
        uint256 delegated = _delegated[operator].active.assets;
        uint256 limit = _states[operator].delegationLimit;
        if (delegated > limit) revert DelegationLimitExceeded(delegated, limit);
        (uint256 own, uint256 required) = (_own[operator].active.assets, requiredStake(operator));
        if (own < required) revert OwnStakeTooSmall(own, required);
    }

    /// @dev A permit that somebody else submitted first has left the allowance that the transfer needs.
    function _permit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) private {
        try token.permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
    }

    function _setCommission(uint16 rate) private {
        _settle(msg.sender);
        _states[msg.sender].commission = Commission({rate: rate, nextRate: 0, nextAt: 0});
        emit CommissionSet(msg.sender, rate);
    }

    function _withdraw(address operator) private returns (uint256 assets) {
        _requireRunning();
        uint64 now_ = hub.clock();
        uint64 until = _states[operator].lockedUntil;
        uint64 grace;
        if (operator == msg.sender) {
            if (until > now_) revert OperatorLocked(until);
            _requireBacked(operator);
        } else if (until > now_) {
            // A dispute over work that an exit backed was opened before it was ready, and is over when a lock would be.
            // Disputes over later work must not hold delegators for ever.
            grace = MAX_LOCK;
        }
        uint256 closed;
        uint256 firstReadyAt;
        (assets, closed, firstReadyAt) = _closeExits(operator, msg.sender, now_, grace);
        if (closed == 0) {
            if (grace != 0 && firstReadyAt != 0) revert OperatorLocked(Math.min(until, firstReadyAt));
            revert NothingToWithdraw(firstReadyAt);
        }
        emit Withdrawn(operator, msg.sender, assets);
        token.safeTransfer(msg.sender, assets);
    }

    function _requireBacked(address operator) private view {
        uint256 heldBack = hub.heldBackOf(operator);
        uint256 limit = hub.heldBackLimitOf(operator);
        if (heldBack > limit) revert HeldBackUnbacked(heldBack, limit);
    }

    function _requireRunning() private view {
        if (hub.paused()) revert IClock.ClockPaused(hub.pausedUntil());
    }

    function _requireWithin(uint256 value, uint256 minimum, uint256 maximum) private pure {
        if (value < minimum || value > maximum) revert ParameterOutOfBounds(value, minimum, maximum);
    }
}
