// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {OmniToken} from "../../contracts/OmniToken.sol";
import {PaymentHub} from "../../contracts/PaymentHub.sol";
import {StakeVault} from "../../contracts/StakeVault.sol";
import {Holding, Lane, PayeeAccount} from "../../contracts/types/HubTypes.sol";
import {SlashPayout} from "../../contracts/types/StakeTypes.sol";
import {Voucher} from "../../contracts/types/SignedTypes.sol";
import {System} from "./utils/System.sol";
import {Test} from "./utils/Test.sol";

/// @notice Two payers pay two operators over two lanes each, in any order, with pauses, slashes and refunds between.
/// Every call must succeed.
contract PaymentHubHandler is Test {
    PaymentHub private immutable _hub;
    StakeVault private immutable _vault;
    OmniToken private immutable _token;
    address private immutable _court;

    uint256[2] private _keys = [uint256(0xA11CE), 0xCA201];
    address[2] public payers = [vm.addr(0xA11CE), vm.addr(0xCA201)];
    address[2] public payees = [address(0xB1), address(0xB2)];

    mapping(bytes32 lane => uint256) public signed;
    mapping(bytes32 lane => uint256) public accepted;
    mapping(address payee => uint256) public earned;
    mapping(address payee => uint256) public released;
    mapping(address payee => uint256) public refunded;
    uint256 public pausedFor;
    uint64 public lastClock;

    constructor(PaymentHub hub, StakeVault vault, OmniToken token) {
        (_hub, _vault, _token, _court) = (hub, vault, token, msg.sender);
        for (uint256 i; i < 2; ++i) {
            vm.prank(payers[i]);
            token.approve(address(hub), type(uint256).max);
            vm.prank(payees[i]);
            token.approve(address(vault), type(uint256).max);
        }
    }

    function laneKey(uint256 payer, uint256 payee, uint64 lane) public pure returns (bytes32) {
        return keccak256(abi.encode(payer, payee, lane));
    }

    function stake(uint256 who, uint256 amount) external {
        address payee = payees[who % 2];
        amount = bound(amount, 1e18, 10_000e18);
        require(_token.transfer(payee, amount));
        vm.prank(payee);
        _vault.stake(amount);
    }

    function slash(uint256 who, uint256 amount) external {
        vm.prank(_court);
        _vault.slash(payees[who % 2], bound(amount, 0, 2000e18), SlashPayout(address(0), 0, address(0), 0));
    }

    function fund(uint256 who, uint256 payee, uint256 lane, uint256 amount, uint256 share) external {
        if (_hub.paused()) return;
        address payer = payers[who % 2];
        amount = bound(amount, 1, 100e18);
        require(_token.transfer(payer, amount));
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
        uint64 reclaimAt = _hub.requestReclaim(payees[payee % 2], uint64(lane % 2));
        if (state.reclaimAt != 0) eq(reclaimAt, state.reclaimAt, "a deadline moved");
    }

    function reclaim(uint256 who, uint256 payee, uint256 lane) external {
        Lane memory state = _hub.laneOf(payers[who % 2], payees[payee % 2], uint64(lane % 2));
        if (_hub.paused() || state.reclaimAt == 0 || state.reclaimAt > _hub.clock()) return;
        vm.prank(payers[who % 2]);
        _hub.reclaim(payees[payee % 2], uint64(lane % 2));
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

    function invariant_aPauseShortensNoDeadline() public view {
        eq(hub.clock(), block.timestamp - handler.pausedFor(), "clock = time less time paused");
    }
}
