// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {IPaymentHub} from "./interfaces/IPaymentHub.sol";
import {IStakeVault} from "./interfaces/IStakeVault.sol";
import {PoolMath} from "./libraries/PoolMath.sol";
import {StreamMath} from "./libraries/StreamMath.sol";
import {Commission, Exit, Pool, Stream} from "./types/StakeTypes.sol";

/// @title Pools, holders and rewards behind {IStakeVault}
/// @dev Moves no token: what calls it does.
abstract contract StakeLedger is IStakeVault {
    using PoolMath for Pool;
    using SafeCast for uint256;
    using StreamMath for Stream;

    /// @dev An operator's own stake, or all that was delegated to it.
    struct Pools {
        Pool active;
        Pool exiting;
    }

    /// @dev `locks` were made from `lockedSince` on and not ended; none of them lasts longer than until `lockedUntil`.
    struct OperatorState {
        uint32 standing;
        uint40 lockedUntil;
        uint40 lockedSince;
        uint32 locks;
        Commission commission;
        uint96 delegationLimit;
        bool opened;
    }

    /// @dev `owed`: rewards credited and not claimed. `paid`: the pool's rewards a share that `owed` includes.
    struct Holder {
        uint128 shares;
        uint32 generation;
        uint96 owed;
        uint256 paid;
    }

    uint256 internal constant MAX_EXITS = 16;
    uint64 internal constant MAX_LOCK = 8 days;
    /// @dev An operator's own stake is at least a tenth of its total: at most nine times as much is delegated.
    uint256 internal constant MAX_DELEGATED_PER_OWN = 9;

    /// @inheritdoc IStakeVault
    IPaymentHub public immutable hub;

    /// @inheritdoc IStakeVault
    uint96 public minimumStake = 1_000e18;
    /// @inheritdoc IStakeVault
    uint64 public exitDelay = 14 days;

    mapping(address operator => Pools) internal _own;
    mapping(address operator => Pools) internal _delegated;
    mapping(address operator => OperatorState) internal _states;
    mapping(address operator => Stream) internal _streams;
    /// @dev Rewards of one share of the delegated pool since ever, in 2^-96 wei.
    mapping(address operator => uint256) internal _perShare;
    /// @dev The same when a generation of that pool ended.
    mapping(address operator => mapping(uint32 generation => uint256)) internal _perShareAtEnd;
    mapping(address operator => mapping(address holder => Holder)) internal _holders;
    mapping(address operator => mapping(address holder => Exit[])) internal _exits;

    constructor(IPaymentHub hub_) {
        hub = hub_;
    }

    /// @inheritdoc IStakeVault
    function requiredStake(address operator) public view returns (uint256) {
        return Math.max(minimumStake, Math.ceilDiv(_delegated[operator].active.assets, MAX_DELEGATED_PER_OWN));
    }

    function _poolsOf(address operator, address holder) internal view returns (Pools storage) {
        return holder == operator ? _own[operator] : _delegated[operator];
    }

    function _isEligible(address operator) internal view returns (bool) {
        return _own[operator].active.assets >= requiredStake(operator);
    }

    function _add(address operator, address holder, uint256 amount) internal returns (uint256 shares) {
        if (amount == 0) revert AmountZero();
        _settle(operator);
        Holder storage holder_ = _touch(operator, holder);
        shares = _poolsOf(operator, holder).active.add(amount);
        holder_.shares += shares.toUint128();
        emit Staked(operator, holder, amount, shares);
    }

    function _exit(address operator, address holder, uint256 amount) internal returns (uint64 readyAt) {
        if (amount == 0) revert AmountZero();
        Exit[] storage exits = _exits[operator][holder];
        if (exits.length == MAX_EXITS) revert TooManyExits(MAX_EXITS);
        _settle(operator);
        Pools storage pools = _poolsOf(operator, holder);
        _burnShares(operator, holder, pools.active, amount);

        uint256 shares = pools.exiting.add(amount);
        readyAt = hub.clock() + exitDelay;
        exits.push(Exit({shares: shares.toUint128(), readyAt: readyAt, generation: pools.exiting.generation}));
        emit ExitRequested(operator, holder, amount, shares, readyAt);
    }

    function _burnShares(address operator, address holder, Pool storage pool, uint256 amount) private {
        Holder storage holder_ = _touch(operator, holder);
        Pool memory pool_ = pool;
        uint256 available = pool_.toAssets(holder_.shares);
        if (amount > available) revert StakeInsufficient(amount, available);
        holder_.shares = (holder_.shares - pool.takeAssets(amount)).toUint128();
        if (holder != operator) _noteEnd(operator, pool_.generation);
    }

    /// @dev Closes the exits that have waited `grace` longer than they had to.
    function _closeExits(address operator, address holder, uint64 now_, uint64 grace)
        internal
        returns (uint256 assets, uint256 closed, uint256 firstReadyAt)
    {
        Pool storage pool = _poolsOf(operator, holder).exiting;
        Exit[] storage exits = _exits[operator][holder];
        for (uint256 i = exits.length; i != 0; --i) {
            Exit memory exit = exits[i - 1];
            uint64 readyAt = exit.readyAt + grace;
            if (readyAt > now_) {
                if (firstReadyAt == 0 || readyAt < firstReadyAt) firstReadyAt = readyAt;
                continue;
            }
            ++closed;
            assets += pool.takeShares(PoolMath.current(pool, exit.shares, exit.generation));
            exits[i - 1] = exits[exits.length - 1];
            exits.pop();
        }
    }

    /// @dev Own stake first; what it does not cover is taken of what was delegated.
    function _slashPools(address operator, uint256 amount)
        internal
        returns (uint256 fromOwn, uint256 fromActive, uint256 fromExiting)
    {
        Pools storage own = _own[operator];
        uint256 total = uint256(own.active.assets) + own.exiting.assets;
        if (amount > total) {
            _settle(operator);
            (fromActive, fromExiting) = _slashDelegated(operator, amount - total);
        }
        (uint256 ownActive, uint256 ownExiting) = _slashProRata(own, Math.min(amount, total), total);
        fromOwn = ownActive + ownExiting;
        fromActive += ownActive;
        fromExiting += ownExiting;
        if (fromOwn != 0) _endLeasesUnlessEligible(operator);
    }

    function _slashDelegated(address operator, uint256 amount)
        private
        returns (uint256 fromActive, uint256 fromExiting)
    {
        Pools storage pools = _delegated[operator];
        uint32 generation = pools.active.generation;
        uint256 total = uint256(pools.active.assets) + pools.exiting.assets;
        (fromActive, fromExiting) = _slashProRata(pools, Math.min(amount, total), total);
        _noteEnd(operator, generation);
        if (fromActive + fromExiting != 0) emit DelegatorsSlashed(operator, fromActive, fromExiting);
    }

    function _slashProRata(Pools storage pools, uint256 amount, uint256 total)
        private
        returns (uint256 fromActive, uint256 fromExiting)
    {
        if (amount == 0) return (0, 0);
        uint256 exiting = pools.exiting.assets;
        fromActive = pools.active.reduce(Math.ceilDiv(amount * (total - exiting), total));
        if (exiting != 0) fromExiting = pools.exiting.reduce(Math.ceilDiv(amount * exiting, total));
    }

    /// @dev Whoever leaves or is slashed and may not lease after that has no lease from before, whatever is governed and
    /// staked later.
    function _endLeasesUnlessEligible(address operator) internal {
        if (_isEligible(operator)) return;
        // 2^32 exits of one operator take a thousand years of full blocks.
        unchecked {
            emit StandingLost(operator, ++_states[operator].standing);
        }
    }

    // ---- rewards

    /// @dev Shares out what flowed since the last time. It must come before any change of an active pool but a slash of
    /// own stake: what flowed until then is shared by what is left.
    function _settle(address operator) internal {
        Stream memory stream = _streams[operator];
        if (stream.remaining == 0) return;
        uint64 now_ = hub.clock();
        if (now_ == stream.updatedAt) return;
        (uint256 toOperator, uint256 perShare) = _accrue(operator, stream, now_);
        _streams[operator] = stream;
        if (toOperator != 0) _holders[operator][operator].owed += uint96(toOperator);
        if (perShare != 0) _perShare[operator] += perShare;
    }

    /// @dev What flowed, for the operator and for each share delegated to it; moves the stream it is given.
    function _accrue(address operator, Stream memory stream, uint64 now_)
        internal
        view
        returns (uint256 toOperator, uint256 perShare)
    {
        uint256 own = _own[operator].active.assets;
        Pool memory delegated = _delegated[operator].active;
        if (own + delegated.assets == 0) {
            stream.postpone(now_);
            return (0, 0);
        }
        uint256 flowed = stream.flow(now_);
        if (delegated.assets == 0) return (flowed, 0);
        uint256 rate = _states[operator].commission.rate;
        uint256 toDelegators = StreamMath.delegatorsPart(flowed, own, delegated.assets, rate);
        return (flowed - toDelegators, (toDelegators << StreamMath.PRECISION_BITS) / delegated.shares);
    }

    /// @dev Brings a holder up to its pool's generation, and credits what its shares earned.
    function _touch(address operator, address holder) internal returns (Holder storage holder_) {
        holder_ = _holders[operator][holder];
        Pool memory pool = _poolsOf(operator, holder).active;
        if (holder != operator) {
            uint256 perShare = _perShare[operator];
            holder_.owed += uint96(_earned(operator, holder_, pool.generation, perShare));
            if (holder_.paid != perShare) holder_.paid = perShare;
        }
        if (holder_.generation != pool.generation) {
            holder_.shares = pool.current(holder_.shares, holder_.generation).toUint128();
            holder_.generation = pool.generation;
        }
    }

    /// @dev A holder's shares earn until their generation ends, and again once the holder was brought up to the next.
    function _earned(address operator, Holder storage holder_, uint32 generation, uint256 perShare)
        internal
        view
        returns (uint256)
    {
        uint256 shares = holder_.shares;
        if (shares == 0) return 0;
        uint32 held = holder_.generation;
        return StreamMath.earned(
            shares, holder_.paid, held == generation ? perShare : _perShareAtEnd[operator][held]
        );
    }

    function _noteEnd(address operator, uint32 generation) private {
        if (_delegated[operator].active.generation == generation) return;
        _perShareAtEnd[operator][generation] = _perShare[operator];
    }
}
