// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OmniToken} from "../../contracts/OmniToken.sol";
import {PaymentHub} from "../../contracts/PaymentHub.sol";
import {StakeVault} from "../../contracts/StakeVault.sol";
import {Exit, Pool, SlashPayout, SlashResult} from "../../contracts/types/StakeTypes.sol";
import {System} from "./utils/System.sol";
import {Test} from "./utils/Test.sol";

/// @notice Three operators stake, leave, are slashed, locked and rewarded in any order, three delegators come and go with
/// each, and the guardian pauses between. Every call must succeed.
contract StakeVaultHandler is Test {
    StakeVault private immutable _vault;
    PaymentHub private immutable _hub;
    OmniToken private immutable _token;
    address private immutable _court;

    address[3] public operators = [address(0xA1), address(0xA2), address(0xA3)];
    address[3] public delegators = [address(0xD1), address(0xD2), address(0xD3)];
    mapping(address operator => mapping(address holder => uint256)) public staked;
    mapping(address operator => mapping(address holder => uint256)) public withdrawn;
    mapping(address operator => mapping(address holder => uint256)) public readyAtSum;
    mapping(address operator => uint256) public slashedOwn;
    mapping(address operator => uint256) public slashedDelegated;
    mapping(address operator => uint256) public rewarded;
    mapping(address operator => uint256) public claimed;
    uint256 public burned;
    mapping(uint256 who => uint64[]) private _locks;
    uint256 public calls;

    constructor(StakeVault vault, PaymentHub hub, OmniToken token) {
        (_vault, _hub, _token, _court) = (vault, hub, token, msg.sender);
        for (uint256 i; i < 3; ++i) {
            vm.prank(delegators[i]);
            token.approve(address(vault), type(uint256).max);
            vm.startPrank(operators[i]);
            token.approve(address(vault), type(uint256).max);
            vault.setCommission(1000 * i);
            vault.setDelegationLimit(type(uint256).max);
            vm.stopPrank();
        }
    }

    // ---- operators

    function stake(uint256 who, uint256 amount) external {
        ++calls;
        address operator = operators[who % 3];
        amount = bound(amount, 1, 1_000_000e18);
        require(_token.transfer(operator, amount));
        vm.prank(operator);
        isTrue(_vault.stake(amount) >= amount, "a share is never worth more than a wei");
        staked[operator][operator] += amount;
    }

    function unstake(uint256 who, uint256 amount) external {
        _leavePart(operators[who % 3], operators[who % 3], amount);
    }

    function withdraw(uint256 who) external {
        ++calls;
        _withdraw(operators[who % 3], operators[who % 3]);
    }

    /// @dev The last one out finds the door open, whatever happened before.
    function leaveWhole(uint256 who) external {
        _leave(operators[who % 3], operators[who % 3]);
    }

    function commission(uint256 who, uint256 rate) external {
        ++calls;
        address operator = operators[who % 3];
        uint256 nextAt = _vault.commissionOf(operator).nextAt;
        vm.startPrank(operator);
        uint256 now_ = _hub.clock();
        if (nextAt != 0 && nextAt <= now_ && now_ <= nextAt + 7 days) _vault.applyCommission();
        else _vault.setCommission(bound(rate, 0, 5000));
        vm.stopPrank();
    }

    // ---- delegators

    function delegate(uint256 who, uint256 whom, uint256 amount) external {
        ++calls;
        (address operator, address delegator) = (operators[whom % 3], delegators[who % 3]);
        (uint256 own, uint256 delegated) = (_vault.ownStake(operator), _vault.delegatedStake(operator));
        if (own < _vault.requiredStake(operator) || own * 9 <= delegated) return;
        amount = bound(amount, 1, own * 9 - delegated);
        require(_token.transfer(delegator, amount));
        vm.prank(delegator);
        isTrue(_vault.delegate(operator, amount) >= amount, "a share is never worth more than a wei");
        staked[operator][delegator] += amount;
        isTrue(own * 10 >= _vault.activeStake(operator), "a tenth is the operator's own");
    }

    function undelegate(uint256 who, uint256 whom, uint256 amount) external {
        _leavePart(operators[whom % 3], delegators[who % 3], amount);
    }

    function withdrawDelegation(uint256 who, uint256 whom) external {
        ++calls;
        _withdraw(operators[whom % 3], delegators[who % 3]);
    }

    function leaveDelegationWhole(uint256 who, uint256 whom) external {
        _leave(operators[whom % 3], delegators[who % 3]);
    }

    // ---- rewards

    function reward(uint256 whom, uint256 amount) external {
        ++calls;
        address operator = operators[whom % 3];
        amount = bound(amount, 1, 10_000e18);
        require(_token.transfer(_court, amount));
        vm.startPrank(_court);
        _token.approve(address(_vault), amount);
        _vault.reward(operator, amount);
        vm.stopPrank();
        rewarded[operator] += amount;
    }

    function claim(uint256 who, uint256 whom) external {
        ++calls;
        address operator = operators[whom % 3];
        address holder = who % 4 == 3 ? operator : delegators[who % 4];
        uint256 expected = _vault.rewardsOf(operator, holder);
        if (expected == 0 || _hub.paused()) return;
        vm.prank(holder);
        uint256 paid = _vault.claimRewards(operator);
        eq(paid, expected, "paid what was announced");
        claimed[operator] += paid;
    }

    // ---- court, guardian, time

    function slash(uint256 who, uint256 amount, uint256 payout) external {
        ++calls;
        address operator = operators[who % 3];
        Pool[4] memory before = _pools(operator);
        amount = _interesting(amount, _sum(before, 0), _sum(before, 2));
        vm.prank(_court);
        SlashResult memory result =
            _vault.slash(operator, amount, SlashPayout(address(0xBEEF), payout, address(0xF00D), payout));
        Pool[4] memory after_ = _pools(operator);
        for (uint256 i; i < 4; ++i) {
            _requireNoDearer(before[i], after_[i]);
        }
        uint256 own = _sum(before, 0) - _sum(after_, 0);
        uint256 delegated = _sum(before, 2) - _sum(after_, 2);
        if (delegated != 0) eq(_sum(after_, 0), 0, "own stake goes first");
        eq(result.slashed, own + delegated, "left the pools");
        eq(result.slashed, result.rewarded + result.refunded + result.burned, "conserved");
        isTrue(result.burned * 2 >= own + 2 * delegated, "half of the operator's and all of delegators' burned");
        slashedOwn[operator] += own;
        slashedDelegated[operator] += delegated;
        burned += result.burned;
    }

    function lock(uint256 who, uint256 time) external {
        ++calls;
        uint64 until = _hub.clock() + uint64(bound(time, 1, 8 days));
        vm.prank(_court);
        _vault.lock(operators[who % 3], until);
        _locks[who % 3].push(until);
    }

    function unlock(uint256 who, uint256 which) external {
        ++calls;
        uint64[] storage locks = _locks[who % 3];
        if (locks.length == 0) return;
        which = which % locks.length;
        vm.prank(_court);
        _vault.unlock(operators[who % 3], locks[which]);
        locks[which] = locks[locks.length - 1];
        locks.pop();
    }

    /// @dev Locks that were not ended, and the clock at which the last of them ends by itself.
    function locksOf(uint256 who) external view returns (uint256 count, uint64 latest) {
        count = _locks[who].length;
        for (uint256 i; i < count; ++i) {
            if (_locks[who][i] > latest) latest = _locks[who][i];
        }
    }

    function pause() external {
        ++calls;
        vm.prank(_court);
        try _hub.pause() {} catch {}
    }

    function wait(uint256 time) external {
        ++calls;
        vm.warp(block.timestamp + bound(time, 1, 10 days));
    }

    // ---- internals

    /// @dev Parts of own stake, parts of all, all but dust (which rescales), and more than there is.
    function _interesting(uint256 seed, uint256 own, uint256 delegated) private pure returns (uint256) {
        (uint256 kind, uint256 total) = (seed % 5, own + delegated);
        seed /= 5;
        if (kind == 0) return bound(seed, 0, own);
        if (kind == 1) return bound(seed, 0, total);
        if (kind == 2) return total - min(total, bound(seed, 1, 1e12));
        if (kind == 3) return own - min(own, bound(seed, 1, 1e12));
        return bound(seed, 0, 2_000_000e18);
    }

    function _leavePart(address operator, address holder, uint256 amount) private {
        ++calls;
        uint256 available = _vault.stakeOf(operator, holder);
        if (available == 0 || _vault.exitsOf(operator, holder).length == 16) return;
        _exit(operator, holder, bound(amount, 1, available));
    }

    function _leave(address operator, address holder) private {
        ++calls;
        if (_vault.exitsOf(operator, holder).length == 16) {
            vm.warp(block.timestamp + 25 days);
            _withdraw(operator, holder);
        }
        uint256 available = _vault.stakeOf(operator, holder);
        if (available != 0) _exit(operator, holder, available);
        vm.warp(block.timestamp + 25 days);
        _withdraw(operator, holder);
        eq(_vault.exitsOf(operator, holder).length, 0, "no exit stays behind");
        eq(_vault.stakeOf(operator, holder), 0, "nothing stays behind in the stake");
    }

    function _exit(address operator, address holder, uint256 amount) private {
        vm.prank(holder);
        readyAtSum[operator][holder] +=
            holder == operator ? _vault.unstake(amount) : _vault.undelegate(operator, amount);
    }

    function _withdraw(address operator, address holder) private {
        if (_hub.paused()) return;
        uint64 now_ = _hub.clock();
        uint64 grace = _vault.lockedUntil(operator) > now_ ? 8 days : 0;
        if (grace != 0 && holder == operator) return;
        Exit[] memory exits = _vault.exitsOf(operator, holder);
        bool ready;
        for (uint256 i; i < exits.length; ++i) {
            if (exits[i].readyAt + grace > now_) continue;
            ready = true;
            readyAtSum[operator][holder] -= exits[i].readyAt;
        }
        if (!ready) return;
        uint256 expected = _vault.withdrawable(operator, holder);
        vm.prank(holder);
        uint256 paid = holder == operator ? _vault.withdraw() : _vault.withdrawDelegation(operator);
        atMost(paid, expected + exits.length, "no more than was announced");
        withdrawn[operator][holder] += paid;
    }

    function _pools(address operator) private view returns (Pool[4] memory pools) {
        (pools[0], pools[1]) = _vault.poolsOf(operator);
        (pools[2], pools[3]) = _vault.delegatedPoolsOf(operator);
    }

    function _sum(Pool[4] memory pools, uint256 first) private pure returns (uint256) {
        return uint256(pools[first].assets) + pools[first + 1].assets;
    }

    function _requireNoDearer(Pool memory before, Pool memory after_) private pure {
        if (before.generation != after_.generation) return;
        uint256 dearest = (uint256(before.assets) + 1) * (uint256(after_.shares) + 1);
        atMost((uint256(after_.assets) + 1) * (uint256(before.shares) + 1), dearest, "a slash raised a price");
    }
}

contract StakeVaultInvariants is System {
    StakeVaultHandler private handler;
    uint256 private supply;

    function setUp() public {
        deploySystem();
        handler = new StakeVaultHandler(vault, hub, token);
        require(token.transfer(address(handler), 99_000_000 * OMNI));
        supply = token.totalSupply();
        targetContract(address(handler));
    }

    function invariant_theVaultHoldsExactlyWhatItOwes() public view {
        uint256 owed;
        for (uint256 i; i < 3; ++i) {
            address account = handler.operators(i);
            owed += vault.activeStake(account) + vault.exitingStake(account);
            owed += handler.rewarded(account) - handler.claimed(account);
        }
        eq(token.balanceOf(address(vault)), owed, "balance = active + exiting + unclaimed rewards");
    }

    function invariant_ownStakeIsConserved() public view {
        for (uint256 i; i < 3; ++i) {
            address account = handler.operators(i);
            (Pool memory active, Pool memory exiting) = vault.poolsOf(account);
            eq(
                handler.withdrawn(account, account) + handler.slashedOwn(account) + active.assets + exiting.assets,
                handler.staked(account, account),
                "withdrawn + slashed + inside = staked"
            );
        }
    }

    function invariant_delegatedStakeIsConserved() public view {
        for (uint256 i; i < 3; ++i) {
            address account = handler.operators(i);
            (Pool memory active, Pool memory exiting) = vault.delegatedPoolsOf(account);
            uint256 out = handler.slashedDelegated(account) + active.assets + exiting.assets;
            uint256 in_;
            for (uint256 j; j < 3; ++j) {
                out += handler.withdrawn(account, handler.delegators(j));
                in_ += handler.staked(account, handler.delegators(j));
            }
            eq(out, in_, "withdrawn + slashed + inside = delegated");
        }
    }

    function invariant_noHolderProfits() public view {
        for (uint256 i; i < 3; ++i) {
            address account = handler.operators(i);
            _requireNoProfit(account, account);
            for (uint256 j; j < 3; ++j) {
                _requireNoProfit(account, handler.delegators(j));
            }
        }
    }

    function invariant_sharesSumToTheirPools() public view {
        for (uint256 i; i < 3; ++i) {
            address account = handler.operators(i);
            (Pool memory active, Pool memory exiting) = vault.poolsOf(account);
            _requireSum(active, _held(account, account, active), "own active shares");
            _requireSum(exiting, _leaving(account, account, exiting), "own exiting shares");
            (active, exiting) = vault.delegatedPoolsOf(account);
            uint256 held;
            uint256 leaving;
            for (uint256 j; j < 3; ++j) {
                held += _held(account, handler.delegators(j), active);
                leaving += _leaving(account, handler.delegators(j), exiting);
            }
            _requireSum(active, held, "delegated active shares");
            _requireSum(exiting, leaving, "delegated exiting shares");
        }
    }

    function invariant_sharesStayBounded() public view {
        for (uint256 i; i < 3; ++i) {
            (Pool memory active, Pool memory exiting) = vault.poolsOf(handler.operators(i));
            _requireBounded(active);
            _requireBounded(exiting);
            (active, exiting) = vault.delegatedPoolsOf(handler.operators(i));
            _requireBounded(active);
            _requireBounded(exiting);
        }
    }

    function invariant_rewardsNeverPassWhatWasDistributed() public view {
        for (uint256 i; i < 3; ++i) {
            address account = handler.operators(i);
            uint256 earned = handler.claimed(account) + vault.rewardsOf(account, account);
            for (uint256 j; j < 3; ++j) {
                earned += vault.rewardsOf(account, handler.delegators(j));
            }
            atMost(earned, handler.rewarded(account), "claimed + claimable <= rewarded");
        }
    }

    function invariant_onlyHoldersMoveTheirExits() public view {
        for (uint256 i; i < 3; ++i) {
            address account = handler.operators(i);
            _requireUnmoved(account, account);
            for (uint256 j; j < 3; ++j) {
                _requireUnmoved(account, handler.delegators(j));
            }
        }
    }

    function invariant_onlySlashesBurn() public view {
        eq(token.totalSupply() + handler.burned(), supply, "supply + burned");
    }

    function invariant_delegatorsAloneBackNothing() public view {
        for (uint256 i; i < 3; ++i) {
            address account = handler.operators(i);
            atMost(vault.backingStake(account), 10 * vault.ownStake(account), "backing <= 10 x own");
            atMost(vault.backingStake(account), vault.activeStake(account), "backing <= active");
        }
    }

    function invariant_onlyWhoHasEnoughOwnStakeIsEligible() public view {
        for (uint256 i; i < 3; ++i) {
            address account = handler.operators(i);
            (bool eligible,) = vault.standingOf(account);
            uint256 own = vault.ownStake(account);
            bool enough = own >= vault.minimumStake() && own * 10 >= vault.activeStake(account);
            isTrue(eligible == enough, "eligible = minimum and a tenth");
        }
    }

    function invariant_anOperatorIsLockedUntilItsLastLockEnds() public view {
        for (uint256 i; i < 3; ++i) {
            uint256 until = vault.lockedUntil(handler.operators(i));
            atMost(until, hub.clock() + 8 days, "8 days");
            (uint256 count, uint256 latest) = handler.locksOf(i);
            if (latest > hub.clock()) atMost(latest, until, "as long as one lasts");
            if (count == 0) atMost(until, hub.clock(), "free without one");
        }
    }

    /// @dev Others' rounding may leave a holder a wei a call.
    function _requireNoProfit(address operator_, address holder) private view {
        (, Pool memory exiting) =
            holder == operator_ ? vault.poolsOf(operator_) : vault.delegatedPoolsOf(operator_);
        uint256 leaving = _leaving(operator_, holder, exiting);
        uint256 worth = (leaving * (uint256(exiting.assets) + 1)) / (uint256(exiting.shares) + 1);
        atMost(
            handler.withdrawn(operator_, holder) + vault.stakeOf(operator_, holder) + worth,
            handler.staked(operator_, holder) + handler.calls(),
            "withdrawn + worth <= staked"
        );
    }

    function _requireUnmoved(address operator_, address holder) private view {
        Exit[] memory exits = vault.exitsOf(operator_, holder);
        uint256 sum;
        for (uint256 i; i < exits.length; ++i) {
            sum += exits[i].readyAt;
        }
        eq(sum, handler.readyAtSum(operator_, holder), "times of exits");
    }

    function _held(address operator_, address holder, Pool memory pool) private view returns (uint256) {
        return _current(
            pool, vault.positionOf(operator_, holder).shares, vault.positionOf(operator_, holder).generation
        );
    }

    function _leaving(address operator_, address holder, Pool memory pool) private view returns (uint256 sum) {
        Exit[] memory exits = vault.exitsOf(operator_, holder);
        for (uint256 i; i < exits.length; ++i) {
            sum += _current(pool, exits[i].shares, exits[i].generation);
        }
    }

    function _current(Pool memory pool, uint256 shares, uint32 generation) private pure returns (uint256) {
        if (generation / 256 != pool.generation / 256) return 0;
        for (; generation < pool.generation; ++generation) {
            shares /= 1e9;
        }
        return shares;
    }

    /// @dev A rescale rounds each holder's shares down: at most one share for each exit and holder is nobody's.
    function _requireSum(Pool memory pool, uint256 sum, string memory what) private pure {
        atMost(sum, pool.shares, what);
        uint256 rescales = pool.generation % 256;
        atMost(pool.shares - sum, rescales * 51, what);
    }

    function _requireBounded(Pool memory pool) private pure {
        atMost(pool.assets, pool.shares, "price <= 1");
        atMost(pool.shares, (uint256(pool.assets) + 1) * 1e9, "price floor");
    }
}
