// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {RewardClaim} from "../../contracts/types/RewardTypes.sol";
import {Member} from "../../contracts/types/QualityTypes.sol";
import {Voucher} from "../../contracts/types/SignedTypes.sol";
import {QualitySystem} from "./utils/QualitySystem.sol";

/// @notice Two payers pay three operators, claims are refunded, burns are credited, rounds score at random, canaries are
/// drawn, right and wrong roots are posted and claimed against, in any order. Every call must succeed.
contract RewardDistributorHandler is QualitySystem {
    uint256 private constant OPERATORS = 3;
    uint256[2] private _keys = [uint256(0xA11CE), 0xCA201];

    mapping(address operator => mapping(uint64 epoch => uint256)) private _raw;
    mapping(address operator => uint256) public promised;
    uint64[] private _epochs;
    uint256 public minted;
    uint256 public bonds;
    uint256 private _initial;

    function start() external {
        deployQuality();
        _initial = token.totalMinted();
        for (uint256 i; i < 4; ++i) {
            joinAs(validator(i), 10_000 * OMNI);
        }
        for (uint256 i; i < OPERATORS; ++i) {
            stakeAs(operatorAt(i), (i + 1) * 10_000 * OMNI);
            if (i != 2) enrolAs(operatorAt(i));
        }
        nextEpoch();
    }

    function operatorAt(uint256 i) public pure returns (address) {
        return address(uint160(0x09E2A700 + i));
    }

    // ---- what the invariants read

    function burnedOf(uint256 i) external view returns (uint256) {
        return hub.burnedOf(operatorAt(i));
    }

    /// @dev What payments to an operator caused: its pool but for bootstrap, and its part of the committees' shares.
    function causedBy(uint256 i) external view returns (uint256 sum) {
        address account = operatorAt(i);
        sum = distributor.earnedOf(account) - distributor.bootstrapOf(account);
        for (uint256 j; j < _epochs.length; ++j) {
            uint64 epoch = _epochs[j];
            if (_raw[account][epoch] == 0) continue;
            sum += (distributor.validatorPoolOf(epoch) * _raw[account][epoch]) / distributor.rawOf(epoch);
        }
    }

    function poolsOf(uint256 i) external view returns (uint256 paid, uint256 earned, uint256 promised_) {
        address account = operatorAt(i);
        return (distributor.paidOf(account), distributor.earnedOf(account), promised[account]);
    }

    function mintedAndSchedule() external view returns (uint256 minted_, uint256 scheduled, uint256 bootstrap) {
        minted_ = token.totalMinted() - _initial;
        scheduled = distributor.scheduledBefore(oracle.currentEpoch());
        bootstrap = distributor.bootstrapSpent();
    }

    function budget() external view returns (uint256) {
        return distributor.bootstrapBudget();
    }

    function balance() external view returns (uint256) {
        return token.balanceOf(address(distributor));
    }

    // ---- actions

    function work(uint256 who, uint256 key, uint256 amount) external {
        address payee = operatorAt(who % OPERATORS);
        uint256 room = hub.heldBackLimitOf(payee) - min(hub.heldBackLimitOf(payee), hub.heldBackOf(payee));
        if (room < 20) return;
        amount = bound(amount, 1, room);
        key = _keys[key % 2];
        address account = vm.addr(key);
        depositAs(account, amount);
        reserveAs(account, payee, 1, amount);
        Voucher memory voucher = voucherOf(1, uint256(hub.laneOf(account, payee, 1).accepted) + amount);
        (voucher.payer, voucher.payee) = (account, payee);
        claimAs(payee, voucher, key);
    }

    function refund(uint256 who, uint256 amount) external {
        hub.refund(operatorAt(who % OPERATORS), payer, bound(amount, 0, 100 * OMNI));
    }

    function release(uint256 who) external {
        address payee = operatorAt(who % OPERATORS);
        if (hub.releasableOf(payee) != 0) hub.release(payee);
    }

    function credit(uint256 who) external {
        address account = operatorAt(who % OPERATORS);
        uint256 raw = distributor.poolOf(account).raw;
        uint64 epoch = oracle.currentEpoch();
        if (distributor.poolOf(account).epoch != epoch) raw = 0;
        address[] memory list = new address[](2);
        (list[0], list[1]) = (account, account);
        distributor.credit(list);
        _raw[account][epoch] += distributor.poolOf(account).raw - raw;
        if (_epochs.length == 0 || _epochs[_epochs.length - 1] != epoch) _epochs.push(epoch);
    }

    function round(uint256 score) external {
        if (oracle.currentEpoch() - 1 <= oracle.lastRound()) nextEpoch();
        (uint64 epoch,) = runRound(score % 11_000);
        if (distributor.canariesOf(epoch).length != 0) distributor.creditCanaries(epoch);
    }

    function enrol() external {
        if (oracle.subjectOf(operatorAt(2)).column == 0) enrolAs(operatorAt(2));
    }

    function canaries(uint256 who, uint256 random) external {
        address account = operatorAt(who % OPERATORS);
        if (oracle.subjectOf(account).column == 0) return;
        vm.prank(account);
        distributor.standForCanaries();
        if (distributor.canaryBlockOf(oracle.currentEpoch()) != 0) return;
        mineTo(distributor.fixCanaries(), keccak256(abi.encode(random, "canary")));
        beacon.record();
        distributor.drawCanaries();
    }

    /// @dev Posts a root of one leaf, right or above the pool, and claims against it or refutes it.
    function root(uint256 who, uint256 share, bool refuted) external {
        address account = operatorAt(who % OPERATORS);
        uint256 earned = distributor.earnedOf(account);
        uint256 cumulative = bound(share, 1, earned + earned / 4 + 1);
        RewardClaim[] memory leaves = new RewardClaim[](1);
        leaves[0] = RewardClaim(account, cumulative, new bytes32[](0));
        uint256 rootId = distributor.postRoot(distributor.leafOf(account, cumulative), "");
        bonds += 1_000 * OMNI;
        if (cumulative > earned && refuted) {
            distributor.refuteRoot(rootId, leaves[0]);
            bonds -= 1_000 * OMNI;
            return;
        }
        if (cumulative > promised[account]) promised[account] = cumulative;
        warpTo(uint256(hub.clock()) + 24 hours);
        uint256 paid = distributor.paidOf(account);
        try distributor.claim(rootId, leaves) returns (uint256 amount) {
            eq(amount, cumulative - paid, "what the root says less what was paid");
        } catch {
            isTrue(cumulative <= paid || cumulative > distributor.earnedOf(account), "a good claim was refused");
        }
        if (share % 2 == 0) {
            distributor.returnBond(rootId);
            bonds -= 1_000 * OMNI;
        }
    }

    function payValidators(uint256 back) external {
        uint64 epoch = oracle.currentEpoch() - 10 - uint64(back % 5);
        Member[] memory members = oracle.membersOf(epoch);
        for (uint256 i; i < members.length; ++i) {
            try distributor.claimValidator(epoch, i) {} catch {}
        }
    }

    function wait(uint256 time) external {
        vm.warp(chain.getBlockTimestamp() + bound(time, 1, 2 days));
    }
}

contract RewardDistributorInvariants is QualitySystem {
    RewardDistributorHandler private handler;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    FuzzSelector[] private _selectors;

    function setUp() public {
        handler = new RewardDistributorHandler();
        handler.start();
        targetContract(address(handler));
        bytes4[] memory selectors = new bytes4[](10);
        selectors[0] = handler.work.selector;
        selectors[1] = handler.refund.selector;
        selectors[2] = handler.release.selector;
        selectors[3] = handler.credit.selector;
        selectors[4] = handler.round.selector;
        selectors[5] = handler.enrol.selector;
        selectors[6] = handler.canaries.selector;
        selectors[7] = handler.root.selector;
        selectors[8] = handler.payValidators.selector;
        selectors[9] = handler.wait.selector;
        _selectors.push(FuzzSelector(address(handler), selectors));
    }

    function targetSelectors() public view returns (FuzzSelector[] memory) {
        return _selectors;
    }

    function invariant_emissionIsAtMostNineTenthsOfTheBurnItRestsOn() public view {
        for (uint256 i; i < 3; ++i) {
            atMost(10 * handler.causedBy(i), 9 * handler.burnedOf(i), "operator + delegators + validators");
        }
    }

    function invariant_everybodyTogetherLosesByPaying() public view {
        (uint256 minted,, uint256 bootstrap) = handler.mintedAndSchedule();
        uint256 burned = handler.burnedOf(0) + handler.burnedOf(1) + handler.burnedOf(2);
        atMost(10 * minted, 9 * burned + 10 * bootstrap, "all coalitions at once");
    }

    function invariant_mintedIsScheduled() public view {
        (uint256 minted, uint256 scheduled, uint256 bootstrap) = handler.mintedAndSchedule();
        atMost(minted, scheduled + bootstrap, "minted <= schedule");
        atMost(bootstrap, handler.budget(), "bootstrap <= budget");
    }

    function invariant_claimsPassNeitherPoolNorRoot() public view {
        for (uint256 i; i < 3; ++i) {
            (uint256 paid, uint256 earned, uint256 promised) = handler.poolsOf(i);
            atMost(paid, earned, "claims <= pool");
            atMost(paid, promised, "claims <= root");
        }
    }

    function invariant_theDistributorHoldsItsBondsOnly() public view {
        eq(handler.balance(), handler.bonds(), "balance = bonds of roots");
    }
}

interface StateVm {
    function snapshotState() external returns (uint256);
    function revertToState(uint256 id) external returns (bool);
}

/// @notice Two worlds that differ in one thing: in one of them a coalition of a payer, an operator, its delegator and all
/// validators pays itself. It must end poorer than in the other, whatever a rival earns and whatever it scores.
contract SelfDealingTest is QualitySystem {
    StateVm private constant state = StateVm(address(uint160(uint256(keccak256("hevm cheat code")))));
    address private delegator = address(0xDE1E);
    address private rival = address(0x21BA1);
    uint256 private constant RIVAL_KEY = 0xCA201;

    function setUp() public {
        deployQuality();
        for (uint256 i; i < 4; ++i) {
            joinAs(validator(i), 10_000 * OMNI);
        }
        stakeAs(operator, 1_000_000 * OMNI);
        stakeAs(rival, 1_000_000 * OMNI);
        vm.startPrank(operator);
        vault.setDelegationLimit(1_000_000 * OMNI);
        vm.stopPrank();
        delegateAs(delegator, operator, 500_000 * OMNI);
        enrolAs(operator);
        enrolAs(rival);
        require(token.transfer(payer, 5_000 * OMNI));
        require(token.transfer(vm.addr(RIVAL_KEY), 5_000 * OMNI));
        nextEpoch();
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzz_noCoalitionGainsByPayingItself(uint256 own, uint256 others, uint256 score) public {
        own = bound(own, 1_000, 4_000 * OMNI);
        others = bound(others, 0, 4_000 * OMNI);
        uint256 world = state.snapshotState();
        uint256 honest = _live(0, others, score);
        require(state.revertToState(world));
        uint256 selfPaying = _live(own, others, score);
        uint256 burned = own / 10;
        isTrue(selfPaying + burned / 10 <= honest, "it lost a tenth of the burn at least");
    }

    /// @dev What the coalition owns two weeks later, everything claimed and released.
    function _live(uint256 own, uint256 others, uint256 score) private returns (uint256 wealth) {
        if (own != 0) _pay(PAYER_KEY, operator, own);
        if (others != 0) _pay(RIVAL_KEY, rival, others);
        skip(26 hours);
        if (own != 0) hub.release(operator);
        if (others != 0) hub.release(rival);
        address[] memory list = new address[](2);
        (list[0], list[1]) = (operator, rival);
        distributor.credit(list);
        uint64 epoch = oracle.currentEpoch();
        nextEpoch();
        runRound(score % 10_001);
        uint256 earned = distributor.earnedOf(operator);
        if (earned != 0) {
            uint256 rootId = distributor.postRoot(distributor.leafOf(operator, earned), "");
            skip(24 hours);
            RewardClaim[] memory leaves = new RewardClaim[](1);
            leaves[0] = RewardClaim(operator, earned, new bytes32[](0));
            distributor.claim(rootId, leaves);
        }
        vm.warp(chain.getBlockTimestamp() + 14 days);
        Member[] memory members = oracle.membersOf(epoch);
        for (uint256 i; i < members.length; ++i) {
            distributor.claimValidator(epoch, i);
        }
        wealth = token.balanceOf(payer) + token.balanceOf(operator) + token.balanceOf(delegator);
        wealth += vault.rewardsOf(operator, operator) + vault.rewardsOf(operator, delegator);
        for (uint256 i; i < 4; ++i) {
            wealth += token.balanceOf(validator(i));
        }
    }

    function _pay(uint256 key, address payee, uint256 amount) private {
        address account = vm.addr(key);
        vm.startPrank(account);
        token.approve(address(hub), amount);
        hub.deposit(amount);
        hub.reserve(payee, 1, uint96(amount));
        vm.stopPrank();
        Voucher memory voucher = voucherOf(1, amount);
        (voucher.payer, voucher.payee) = (account, payee);
        claimAs(payee, voucher, key);
    }
}
