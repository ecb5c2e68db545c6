// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OmniToken} from "../../contracts/OmniToken.sol";
import {PaymentHub} from "../../contracts/PaymentHub.sol";
import {StakeVault} from "../../contracts/StakeVault.sol";
import {Holding, Lane, PayeeAccount, SessionKey} from "../../contracts/types/HubTypes.sol";
import {Exit, SlashPayout} from "../../contracts/types/StakeTypes.sol";
import {Voucher} from "../../contracts/types/SignedTypes.sol";
import {System} from "./utils/System.sol";
import {Test} from "./utils/Test.sol";

/// @notice Two payers pay two operators over two lanes each, by their own and by session keys, in any order, with pauses,
/// slashes, refunds, delegators and exits between. Every call must succeed, or fail where it must.
contract PaymentHubHandler is Test {
    PaymentHub private immutable _hub;
    StakeVault private immutable _vault;
    OmniToken private immutable _token;
    address private immutable _court;

    uint256[2] private _keys = [uint256(0xA11CE), 0xCA201];
    address[2] public payers = [vm.addr(0xA11CE), vm.addr(0xCA201)];
    uint256[2] private _sessionKeys = [uint256(0x5E1), 0x5E2];
    address[2] public payees = [address(0xB1), address(0xB2)];
    address[2] public delegators = [address(0xE1), address(0xE2)];

    mapping(bytes32 lane => uint256) public signed;
    mapping(bytes32 lane => uint256) public accepted;
    mapping(address payee => uint256) public earned;
    mapping(address payee => uint256) public released;
    mapping(address payee => uint256) public refunded;
    mapping(address payee => uint256) public releases;
    mapping(bytes32 lane => uint64) public reclaimAt;
    uint256 public funded;
    uint256 public slashed;
    uint256 public pausedFor;
    uint64 public lastClock;

    constructor(PaymentHub hub, StakeVault vault, OmniToken token) {
        (_hub, _vault, _token, _court) = (hub, vault, token, msg.sender);
        for (uint256 i; i < 2; ++i) {
            vm.prank(payers[i]);
            token.approve(address(hub), type(uint256).max);
            vm.prank(delegators[i]);
            token.approve(address(vault), type(uint256).max);
            vm.startPrank(payees[i]);
            token.approve(address(vault), type(uint256).max);
            vault.setDelegationLimit(type(uint256).max);
            vm.stopPrank();
        }
    }

    function laneKey(uint256 payer, uint256 payee, uint64 lane) public pure returns (bytes32) {
        return keccak256(abi.encode(payer, payee, lane));
    }

    function stake(uint256 who, uint256 amount) external {
        address payee = payees[who % 2];
        amount = bound(amount, 1e18, 10_000e18);
        _give(payee, amount);
        vm.prank(payee);
        _vault.stake(amount);
    }

    function delegate(uint256 who, uint256 whom, uint256 amount) external {
        (address delegator, address payee) = (delegators[who % 2], payees[whom % 2]);
        (uint256 own, uint256 delegated) = (_vault.ownStake(payee), _vault.delegatedStake(payee));
        if (own < _vault.requiredStake(payee) || own * 9 <= delegated) return;
        amount = bound(amount, 1, min(own * 9 - delegated, 10_000e18));
        _give(delegator, amount);
        vm.prank(delegator);
        _vault.delegate(payee, amount);
    }

    function leavePart(uint256 who, uint256 whom, uint256 amount) external {
        (address holder, address payee) = (_holder(who, whom), payees[whom % 2]);
        uint256 available = _vault.stakeOf(payee, holder);
        if (available == 0 || _vault.exitsOf(payee, holder).length == 16) return;
        amount = bound(amount, 1, available);
        vm.prank(holder);
        if (holder == payee) _vault.unstake(amount);
        else _vault.undelegate(payee, amount);
    }

    /// @dev Held-back payment keeps the operator from taking its stake out, and nobody else.
    function withdrawStake(uint256 who, uint256 whom) external {
        (address holder, address payee) = (_holder(who, whom), payees[whom % 2]);
        Exit[] memory exits = _vault.exitsOf(payee, holder);
        bool ready;
        for (uint256 i; i < exits.length; ++i) {
            if (exits[i].readyAt <= _hub.clock()) ready = true;
        }
        if (!ready || _hub.paused()) return;
        bool backed = _hub.heldBackOf(payee) <= _hub.heldBackLimitOf(payee);
        vm.startPrank(holder);
        if (holder != payee) {
            _vault.withdrawDelegation(payee);
        } else {
            try _vault.withdraw() {
                isTrue(backed, "left what is held back unbacked");
            } catch {
                isTrue(!backed, "an exit was refused");
            }
        }
        vm.stopPrank();
    }

    function slash(uint256 who, uint256 amount) external {
        vm.prank(_court);
        slashed += _vault.slash(
            payees[who % 2], bound(amount, 0, 2000e18), SlashPayout(address(0), 0, address(0), 0)
        ).burned;
    }

    function fund(uint256 who, uint256 payee, uint256 lane, uint256 amount, uint256 share) external {
        if (_hub.paused()) return;
        address payer = payers[who % 2];
        amount = bound(amount, 1, 100e18);
        _give(payer, amount);
        reclaimAt[laneKey(who % 2, payee % 2, uint64(lane % 2))] = 0;
        vm.startPrank(payer);
        _hub.deposit(amount);
        _hub.reserve(payees[payee % 2], uint64(lane % 2), uint96(bound(share, 1, amount)));
        vm.stopPrank();
    }

    function withdraw(uint256 who, uint256 amount) external {
        address payer = payers[who % 2];
        uint256 unspent = _hub.unspentOf(payer);
        if (_hub.paused() || unspent == 0) return;
        vm.prank(payer);
        _hub.withdraw(bound(amount, 1, unspent));
    }

    function claim(uint256 who, uint256 payee, uint256 lane, uint256 amount) external {
        if (_hub.paused()) return;
        Lane memory state = _hub.laneOf(payers[who % 2], payees[payee % 2], uint64(lane % 2));
        if (state.reserved == state.accepted) return;
        // Above the reserve too: it must not be paid.
        uint256 cumulative = bound(amount, uint256(state.accepted) + 1, uint256(state.reserved) + 1e18);
        Voucher memory voucher = Voucher(
            payers[who % 2],
            payees[payee % 2],
            uint64(lane % 2),
            uint128(cumulative),
            0,
            0,
            _hub.clock() + 48 hours
        );
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_keys[who % 2], _hub.hashVoucher(voucher));
        uint256 heldBack = _hub.heldBackOf(voucher.payee);
        vm.prank(voucher.payee);
        earned[voucher.payee] += _hub.claim(voucher, abi.encodePacked(r, s, v));
        bytes32 key = laneKey(who % 2, payee % 2, voucher.lane);
        if (cumulative > signed[key]) signed[key] = cumulative;
        uint256 now_ = _hub.laneOf(voucher.payer, voucher.payee, voucher.lane).accepted;
        isTrue(now_ > accepted[key], "accepted only grows");
        accepted[key] = now_;
        _requireBacked(voucher.payee, heldBack);
    }

    function grant(uint256 who, uint256 payee, uint256 lane, uint256 cap, uint256 time) external {
        address key = vm.addr(_sessionKeys[who % 2]);
        (address payer, uint64 number) = (payers[who % 2], uint64(lane % 2));
        SessionKey memory old = _hub.keyOf(payer, payees[payee % 2], number, key);
        uint256 expiry = _hub.clock() + bound(time, 48 hours, 30 days);
        if (expiry < old.expiry) return;
        cap = uint256(old.cap) + bound(cap, 0, 10e18);
        vm.prank(payer);
        _hub.grantKey(payees[payee % 2], number, key, uint128(cap), uint64(expiry));
    }

    function revoke(uint256 who, uint256 payee, uint256 lane) external {
        address key = vm.addr(_sessionKeys[who % 2]);
        (address payer, uint64 number) = (payers[who % 2], uint64(lane % 2));
        SessionKey memory old = _hub.keyOf(payer, payees[payee % 2], number, key);
        if (old.expiry == 0) return;
        vm.prank(payer);
        _hub.revokeKey(payees[payee % 2], number, key);
        SessionKey memory now_ = _hub.keyOf(payer, payees[payee % 2], number, key);
        isTrue(now_.expiry >= min(old.expiry, _hub.clock() + 96 hours), "a key's thaw was cut short");
    }

    /// @dev A key's voucher is worth something exactly while it has not expired, and up to its cap.
    function claimByKey(uint256 who, uint256 payee, uint256 lane, uint256 amount) external {
        if (_hub.paused()) return;
        (who, payee) = (who % 2, payee % 2);
        Voucher memory voucher =
            Voucher(payers[who], payees[payee], uint64(lane % 2), 0, 0, 0, _hub.clock() + 48 hours);
        Lane memory state = _hub.laneOf(voucher.payer, voucher.payee, voucher.lane);
        SessionKey memory key =
            _hub.keyOf(voucher.payer, voucher.payee, voucher.lane, vm.addr(_sessionKeys[who]));
        voucher.cumulative = uint128(bound(amount, 1, uint256(state.reserved) + 1e18));
        bool good = key.expiry >= _hub.clock() && voucher.cumulative <= key.cap
            && min(voucher.cumulative, state.reserved) > state.accepted;
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_sessionKeys[who], _hub.hashVoucher(voucher));
        vm.prank(voucher.payee);
        try _hub.claim(voucher, abi.encodePacked(r, s, v)) returns (uint256 paid) {
            isTrue(good, "a key signed what it may not");
            earned[voucher.payee] += paid;
            bytes32 id = laneKey(who, payee, voucher.lane);
            if (voucher.cumulative > signed[id]) signed[id] = voucher.cumulative;
            accepted[id] += paid;
        } catch {
            isTrue(!good, "a key's voucher was refused");
        }
    }

    function release(uint256 who) external {
        address payee = payees[who % 2];
        PayeeAccount memory account = _hub.accountOf(payee);
        uint256 releasable = _hub.releasableOf(payee);
        bool room = account.pending != 0 && _hub.heldBackLimitOf(payee) > account.heldBack;
        if (_hub.paused() || (releasable == 0 && !room)) return;
        uint256 supply = _token.totalSupply();
        uint256 paid = _hub.release(payee);
        eq(paid + supply - _token.totalSupply(), releasable, "paid and burned what was announced");
        released[payee] += releasable;
        ++releases[payee];
    }

    function refund(uint256 who, uint256 payee, uint256 amount) external {
        vm.prank(_court);
        refunded[payees[payee % 2]] +=
            _hub.refund(payees[payee % 2], payers[who % 2], bound(amount, 0, 50e18));
    }

    function requestReclaim(uint256 who, uint256 payee, uint256 lane) external {
        Lane memory state = _hub.laneOf(payers[who % 2], payees[payee % 2], uint64(lane % 2));
        if (_hub.paused() || state.reserved == state.accepted) return;
        vm.prank(payers[who % 2]);
        uint64 deadline = _hub.requestReclaim(payees[payee % 2], uint64(lane % 2));
        if (state.reclaimAt != 0) eq(deadline, state.reclaimAt, "a deadline moved");
        reclaimAt[laneKey(who % 2, payee % 2, uint64(lane % 2))] = deadline;
    }

    function reclaim(uint256 who, uint256 payee, uint256 lane) external {
        Lane memory state = _hub.laneOf(payers[who % 2], payees[payee % 2], uint64(lane % 2));
        if (_hub.paused() || state.reclaimAt == 0 || state.reclaimAt > _hub.clock()) return;
        vm.prank(payers[who % 2]);
        _hub.reclaim(payees[payee % 2], uint64(lane % 2));
        reclaimAt[laneKey(who % 2, payee % 2, uint64(lane % 2))] = 0;
    }

    function pause() external {
        vm.prank(_court);
        try _hub.pause() {} catch {}
    }

    function unpause() external {
        if (!_hub.paused()) return;
        vm.prank(_court);
        _hub.unpause();
    }

    function wait(uint256 time) external {
        time = bound(time, 1, 3 days);
        uint256 until = _hub.pausedUntil();
        if (block.timestamp < until) pausedFor += min(time, until - block.timestamp);
        vm.warp(block.timestamp + time);
        isTrue(_hub.clock() >= lastClock, "the clock ran backwards");
        lastClock = _hub.clock();
    }

    function _give(address account, uint256 amount) private {
        require(_token.transfer(account, amount));
        funded += amount;
    }

    function _holder(uint256 who, uint256 whom) private view returns (address) {
        return who % 3 == 2 ? payees[whom % 2] : delegators[who % 3];
    }

    /// @dev A slash may leave more held back than is backed; a claim never adds to it then.
    function _requireBacked(address payee, uint256 before) private view {
        uint256 heldBack = _hub.heldBackOf(payee);
        isTrue(heldBack == before || heldBack <= _hub.heldBackLimitOf(payee), "held back beyond the stake");
    }
}

contract PaymentHubInvariants is System {
    PaymentHubHandler private handler;

    function setUp() public {
        deploySystem();
        handler = new PaymentHubHandler(hub, vault, token);
        require(token.transfer(address(handler), 90_000_000 * OMNI));
        targetContract(address(handler));
    }

    function invariant_theHubHoldsExactlyWhatItOwes() public view {
        uint256 owed;
        for (uint256 i; i < 2; ++i) {
            owed += hub.unspentOf(handler.payers(i));
            PayeeAccount memory account = hub.accountOf(handler.payees(i));
            owed += uint256(account.pending) + account.heldBack;
            for (uint256 j; j < 4; ++j) {
                Lane memory lane = hub.laneOf(handler.payers(i), handler.payees(j / 2), uint64(j % 2));
                owed += lane.reserved - lane.accepted;
            }
        }
        eq(token.balanceOf(address(hub)), owed, "balance = unspent + reserved + pending + held back");
    }

    function invariant_acceptedNeverPassesSignedOrReserved() public view {
        for (uint256 i; i < 8; ++i) {
            (uint256 payer_, uint256 payee_, uint64 number) = (i / 4, (i / 2) % 2, uint64(i % 2));
            Lane memory lane = hub.laneOf(handler.payers(payer_), handler.payees(payee_), number);
            bytes32 key = handler.laneKey(payer_, payee_, number);
            atMost(lane.accepted, lane.reserved, "accepted <= reserved");
            atMost(lane.accepted, handler.signed(key), "accepted <= signed");
            eq(lane.accepted, handler.accepted(key), "accepted by claims alone");
        }
    }

    function invariant_whatWasAcceptedIsSomewhere() public view {
        for (uint256 i; i < 2; ++i) {
            address payee = handler.payees(i);
            PayeeAccount memory account = hub.accountOf(payee);
            eq(
                handler.earned(payee),
                handler.released(payee) + handler.refunded(payee) + account.pending + account.heldBack,
                "accepted = released + refunded + pending + held back"
            );
        }
    }

    function invariant_holdingsCoverWhatIsHeldBackInOrder() public view {
        for (uint256 i; i < 2; ++i) {
            Holding[] memory holdings = hub.holdingsOf(handler.payees(i));
            uint256 sum;
            for (uint256 j; j < holdings.length; ++j) {
                sum += holdings[j].amount;
                if (j != 0) isTrue(holdings[j].releaseAt > holdings[j - 1].releaseAt, "in order");
            }
            isTrue(sum >= hub.heldBackOf(handler.payees(i)), "holdings >= held back");
        }
    }

    /// @dev Payers, payees and delegators as one coalition: whatever it does with its money, burns are all that changes it.
    function invariant_noCoalitionGainsByPayingItself() public view {
        uint256 wealth = token.balanceOf(address(hub)) + token.balanceOf(address(vault));
        uint256 burned = handler.slashed();
        for (uint256 i; i < 2; ++i) {
            wealth += token.balanceOf(handler.payers(i)) + token.balanceOf(handler.payees(i));
            wealth += token.balanceOf(handler.delegators(i));
            burned += hub.burnedOf(handler.payees(i));
        }
        eq(wealth + burned, handler.funded(), "wealth + burned = what it brought");
    }

    function invariant_aTenthOfWhatIsReleasedIsBurned() public view {
        for (uint256 i; i < 2; ++i) {
            address payee = handler.payees(i);
            uint256 burned = hub.burnedOf(payee);
            isTrue(burned * 10 >= handler.released(payee), "at least a tenth");
            atMost(burned * 10, handler.released(payee) + 9 * handler.releases(payee), "no more than rounding");
        }
    }

    function invariant_nobodyMovesARequestsDeadline() public view {
        for (uint256 i; i < 8; ++i) {
            (uint256 payer_, uint256 payee_, uint64 number) = (i / 4, (i / 2) % 2, uint64(i % 2));
            Lane memory lane = hub.laneOf(handler.payers(payer_), handler.payees(payee_), number);
            eq(lane.reclaimAt, handler.reclaimAt(handler.laneKey(payer_, payee_, number)), "reclaimAt");
        }
    }

    function invariant_onlyBurnsAndMintsMoveTheSupply() public view {
        uint256 burned = handler.slashed() + hub.burnedOf(handler.payees(0)) + hub.burnedOf(handler.payees(1));
        eq(token.totalSupply() + burned, token.totalMinted(), "supply + burned = minted");
        atMost(token.totalMinted(), token.maxMinted(), "minted <= cap");
    }

    function invariant_aPauseShortensNoDeadline() public view {
        eq(hub.clock(), block.timestamp - handler.pausedFor(), "clock = time less time paused");
    }
}
