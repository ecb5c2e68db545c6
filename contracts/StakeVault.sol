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
import {Exit, Pool, Position, SlashPayout, SlashResult} from "./types/StakeTypes.sol";

/// @title See {IStakeVault}
contract StakeVault is IStakeVault, AccessManaged {
    using PoolMath for Pool;
    using SafeCast for uint256;
    using SafeERC20 for IOmniToken;

    struct OperatorState {
        uint32 standing;
        uint64 lockedUntil;
    }

    uint256 internal constant MAX_EXITS = 16;
    uint256 internal constant MAX_LOCK = 8 days;
    uint256 internal constant MAX_REWARD_BPS = 3_000;
    uint256 internal constant MAX_REFUND_BPS = 2_000;
    uint256 internal constant BPS = 10_000;

    /// @inheritdoc IStakeVault
    IOmniToken public immutable token;
    /// @inheritdoc IStakeVault
    IPaymentHub public immutable hub;

    /// @inheritdoc IStakeVault
    uint96 public minimumStake = 1_000e18;
    /// @inheritdoc IStakeVault
    uint64 public exitDelay = 14 days;

    mapping(address operator => Pool) private _active;
    mapping(address operator => Pool) private _exiting;
    mapping(address operator => OperatorState) private _states;
    mapping(address operator => mapping(address holder => Position)) private _positions;
    mapping(address operator => mapping(address holder => Exit[])) private _exits;

    /// @param token_ the staked token
    /// @param hub_ the hub, deployed after the vault at a predicted address; it refuses a vault that names another
    /// @param authority AccessManager that knows the roles
    constructor(IOmniToken token_, IPaymentHub hub_, address authority) AccessManaged(authority) {
        token = token_;
        hub = hub_;
    }

    /// @inheritdoc IStakeVault
    function stake(uint256 amount) external returns (uint256 shares) {
        return _stake(msg.sender, msg.sender, amount);
    }

    /// @inheritdoc IStakeVault
    function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        returns (uint256 shares)
    {
        // A permit that somebody else submitted first has left the allowance that the transfer needs.
        try token.permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        return _stake(msg.sender, msg.sender, amount);
    }

    /// @inheritdoc IStakeVault
    function unstake(uint256 amount) external returns (uint64 readyAt) {
        return _unstake(msg.sender, msg.sender, amount);
    }

    /// @inheritdoc IStakeVault
    function withdraw() external returns (uint256 assets) {
        return _withdraw(msg.sender, msg.sender);
    }

    /// @inheritdoc IStakeVault
    function slash(address operator, uint256 amount, SlashPayout calldata payout)
        external
        restricted
        returns (SlashResult memory result)
    {
        (uint256 fromActive, uint256 fromExiting) = _slashPools(operator, amount);
        uint256 slashed = fromActive + fromExiting;
        result.slashed = slashed;
        if (payout.reporter != address(0)) {
            result.rewarded = Math.min(payout.reward, (slashed * MAX_REWARD_BPS) / BPS);
        }
        if (payout.refundee != address(0)) {
            result.refunded = Math.min(payout.refund, (slashed * MAX_REFUND_BPS) / BPS);
        }
        result.burned = slashed - result.rewarded - result.refunded;
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
        uint256 latest = hub.clock() + MAX_LOCK;
        if (until > latest) revert LockTooLong(until, latest);
        OperatorState storage state = _states[operator];
        if (until <= state.lockedUntil) return;
        state.lockedUntil = until;
        emit Locked(operator, until);
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

    /// @inheritdoc IStakeVault
    function activeStake(address operator) external view returns (uint256) {
        return _active[operator].assets;
    }

    /// @inheritdoc IStakeVault
    function exitingStake(address operator) external view returns (uint256) {
        return _exiting[operator].assets;
    }

    /// @inheritdoc IStakeVault
    function stakeOf(address operator, address holder) external view returns (uint256) {
        Pool memory pool = _active[operator];
        Position memory position = _positions[operator][holder];
        return position.generation == pool.generation ? pool.toAssets(position.shares) : 0;
    }

    /// @inheritdoc IStakeVault
    function poolsOf(address operator) external view returns (Pool memory active, Pool memory exiting) {
        return (_active[operator], _exiting[operator]);
    }

    /// @inheritdoc IStakeVault
    function positionOf(address operator, address holder) external view returns (Position memory) {
        return _positions[operator][holder];
    }

    /// @inheritdoc IStakeVault
    function exitsOf(address operator, address holder) external view returns (Exit[] memory) {
        return _exits[operator][holder];
    }

    /// @inheritdoc IStakeVault
    function withdrawable(address operator, address holder) external view returns (uint256 assets) {
        Pool memory pool = _exiting[operator];
        Exit[] storage exits = _exits[operator][holder];
        uint64 now_ = hub.clock();
        uint256 shares;
        for (uint256 i; i < exits.length; ++i) {
            Exit memory exit = exits[i];
            if (exit.readyAt <= now_ && exit.generation == pool.generation) shares += exit.shares;
        }
        return pool.toAssets(shares);
    }

    /// @inheritdoc IStakeVault
    function standingOf(address operator) external view returns (bool eligible, uint32 standing) {
        return (_active[operator].assets >= minimumStake, _states[operator].standing);
    }

    /// @inheritdoc IStakeVault
    function lockedUntil(address operator) external view returns (uint64) {
        return _states[operator].lockedUntil;
    }

    function _stake(address operator, address holder, uint256 amount) private returns (uint256 shares) {
        if (amount == 0) revert AmountZero();
        Pool storage pool = _active[operator];
        shares = pool.add(amount);
        Position storage position = _positions[operator][holder];
        uint32 generation = pool.generation;
        if (position.generation == generation) {
            position.shares += shares.toUint128();
        } else {
            position.shares = shares.toUint128();
            position.generation = generation;
        }
        emit Staked(operator, holder, amount, shares);
        token.safeTransferFrom(holder, address(this), amount);
    }

    function _unstake(address operator, address holder, uint256 amount) private returns (uint64 readyAt) {
        if (amount == 0) revert AmountZero();
        Exit[] storage exits = _exits[operator][holder];
        if (exits.length == MAX_EXITS) revert TooManyExits(MAX_EXITS);
        uint256 before = _active[operator].assets;
        _burnPosition(operator, holder, amount);

        Pool storage exiting = _exiting[operator];
        uint256 shares = exiting.add(amount);
        readyAt = hub.clock() + exitDelay;
        exits.push(Exit({shares: shares.toUint128(), readyAt: readyAt, generation: exiting.generation}));
        emit ExitRequested(operator, holder, amount, shares, readyAt);
        _updateStanding(operator, before);
    }

    function _burnPosition(address operator, address holder, uint256 amount) private {
        Pool storage pool = _active[operator];
        Pool memory pool_ = pool;
        Position storage position = _positions[operator][holder];
        uint256 held = position.generation == pool_.generation ? position.shares : 0;
        uint256 available = pool_.toAssets(held);
        if (amount > available) revert StakeInsufficient(amount, available);
        position.shares = (held - pool.takeAssets(amount)).toUint128();
    }

    function _withdraw(address operator, address holder) private returns (uint256 assets) {
        uint64 now_ = hub.clock();
        _requireFree(operator, now_);
        Pool storage pool = _exiting[operator];
        Exit[] storage exits = _exits[operator][holder];
        uint256 ready;
        uint256 firstReadyAt;
        for (uint256 i = exits.length; i != 0; --i) {
            Exit memory exit = exits[i - 1];
            if (exit.readyAt > now_) {
                if (firstReadyAt == 0 || exit.readyAt < firstReadyAt) firstReadyAt = exit.readyAt;
                continue;
            }
            ++ready;
            if (exit.generation == pool.generation) assets += pool.takeShares(exit.shares);
            exits[i - 1] = exits[exits.length - 1];
            exits.pop();
        }
        if (ready == 0) revert NothingToWithdraw(firstReadyAt);
        emit Withdrawn(operator, holder, assets);
        token.safeTransfer(holder, assets);
    }

    function _slashPools(address operator, uint256 amount) private returns (uint256 fromActive, uint256 fromExiting) {
        Pool storage active = _active[operator];
        Pool storage exiting = _exiting[operator];
        uint256 before = active.assets;
        uint256 total = before + exiting.assets;
        if (total == 0) return (0, 0);
        uint256 clamped = Math.min(amount, total);
        fromActive = active.reduce(Math.ceilDiv(clamped * before, total));
        fromExiting = exiting.reduce(Math.ceilDiv(clamped * exiting.assets, total));
        _updateStanding(operator, before);
    }

    function _updateStanding(address operator, uint256 before) private {
        uint256 minimum = minimumStake;
        if (before < minimum || _active[operator].assets >= minimum) return;
        emit StandingLost(operator, ++_states[operator].standing);
    }

    function _requireFree(address operator, uint64 now_) private view {
        if (hub.paused()) revert IClock.ClockPaused(hub.pausedUntil());
        uint64 until = _states[operator].lockedUntil;
        if (until > now_) revert OperatorLocked(until);
        uint256 heldBack = hub.heldBackOf(operator);
        uint256 limit = hub.heldBackLimitOf(operator);
        if (heldBack > limit) revert HeldBackUnbacked(heldBack, limit);
    }

    function _requireWithin(uint256 value, uint256 minimum, uint256 maximum) private pure {
        if (value < minimum || value > maximum) revert ParameterOutOfBounds(value, minimum, maximum);
    }
}
