// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {IClock} from "../../contracts/interfaces/IClock.sol";
import {IModelRegistry} from "../../contracts/interfaces/IModelRegistry.sol";
import {IOmniToken} from "../../contracts/interfaces/IOmniToken.sol";
import {IPaymentHub} from "../../contracts/interfaces/IPaymentHub.sol";
import {IStakeVault} from "../../contracts/interfaces/IStakeVault.sol";
import {PaymentHub} from "../../contracts/PaymentHub.sol";
import {StakeVault} from "../../contracts/StakeVault.sol";
import {Holding, SignedVoucher} from "../../contracts/types/HubTypes.sol";
import {Offer} from "../../contracts/types/RegistryTypes.sol";
import {KeyGrant, Voucher} from "../../contracts/types/SignedTypes.sol";
import {Exit, Pool, SlashPayout, SlashResult} from "../../contracts/types/StakeTypes.sol";
import {System} from "./utils/System.sol";

/// @notice A wallet whose owner can take its signature back, and that tries to call the hub while it is asked for one.
contract TreacherousWallet is IERC1271 {
    PaymentHub private immutable _hub;
    bool public revoked;
    bool public reenters;

    constructor(PaymentHub hub, bool reenters_) {
        (_hub, reenters) = (hub, reenters_);
    }

    function revoke() external {
        revoked = true;
    }

    function isValidSignature(bytes32, bytes memory) external view returns (bytes4) {
        if (reenters) {
            (bool success,) = address(_hub).staticcall(
                abi.encodeCall(IPaymentHub.grantKey, (address(1), 1, address(2), 3, type(uint64).max))
            );
            require(success, "refused");
        }
        return revoked ? bytes4(0xffffffff) : IERC1271.isValidSignature.selector;
    }
}

/// @notice Refuses every call: a payee, holder or reporter that would block others if it were called.
contract Refuser {
    PaymentHub private immutable _hub;

    constructor(PaymentHub hub) {
        _hub = hub;
    }

    function claim(Voucher calldata voucher, bytes calldata signature) external {
        _hub.claim(voucher, signature);
    }

    fallback() external {
        revert("refused");
    }
}

/// @notice Keeps a tenth of each transfer.
contract FeeToken is ERC20("Fee", "FEE") {
    constructor() {
        _mint(msg.sender, 1e27);
    }

    function _update(address from, address to, uint256 value) internal override {
        if (from != address(0)) {
            super._update(from, address(0), value / 10);
            value -= value / 10;
        }
        super._update(from, to, value);
    }
}

/// @notice One test for each hole that DESIGN's rules close, and for each that reviews of these contracts found.
contract RegressionsTest is System {
    address private alice = address(0xA11);
    address private bob = address(0xB22);

    function setUp() public {
        deploySystem();
        stakeAs(operator, 1000 * OMNI);
        vm.prank(operator);
        vault.setDelegationLimit(type(uint256).max);
    }

    // ---- stake

    function test_regression_exitBeforeSlash() public {
        delegateAs(alice, operator, 1000 * OMNI);
        vm.prank(operator);
        vault.unstake(1000 * OMNI);
        vm.prank(alice);
        vault.undelegate(operator, 1000 * OMNI);
        skip(14 days - 1);
        slash(operator, 1500 * OMNI);
        skip(1);
        vm.prank(operator);
        eq(vault.withdraw(), 0, "the operator's exit was slashed whole");
        vm.prank(alice);
        eq(vault.withdrawDelegation(operator), 500 * OMNI, "and its delegator's by the rest");
    }

    function test_regression_cheatingOnTheLastDayOfAnExit() public {
        _fundLane(100 * OMNI);
        vm.prank(operator);
        uint64 readyAt = vault.unstake(1000 * OMNI);
        (bool eligible,) = vault.standingOf(operator);
        isTrue(!eligible, "exiting stake backs no new terms");
        eq(hub.heldBackLimitOf(operator), 0, "nor claims");
        // Terms of just before the exit end 6 days after it; 8 days are left to dispute their last receipt.
        isTrue(readyAt - (hub.clock() + 6 days) >= 8 days, "time for the longest dispute");
        vm.warp(readyAt - 1);
        claimAs(operator, voucherOf(1, 50 * OMNI), PAYER_KEY);
        eq(hub.heldBackOf(operator), 0, "nothing moves towards release");
        eq(slash(operator, 1000 * OMNI).slashed, 1000 * OMNI, "slashable to the last second");
        eq(hub.refund(operator, payer, 50 * OMNI), 50 * OMNI, "and refundable");
    }

    function test_regression_parameterChangeDuringExit() public {
        vm.prank(operator);
        uint64 readyAt = vault.unstake(500 * OMNI);
        vault.setExitDelay(60 days);
        vault.setMinimumStake(100_000 * OMNI);
        vm.warp(readyAt);
        vm.prank(operator);
        eq(vault.withdraw(), 500 * OMNI, "as it began");
    }

    function test_regression_raisedMinimumRevivesNoLease() public {
        uint256 lease = _lease();
        vault.setMinimumStake(2000 * OMNI);
        vm.prank(operator);
        vault.unstake(1000 * OMNI);
        stakeAs(operator, 2000 * OMNI);
        (bool eligible,) = vault.standingOf(operator);
        isTrue(eligible && !registry.isLive(lease), "an exit ends leases, whatever the minimum was then");
        uint256[] memory ids = new uint256[](1);
        ids[0] = lease;
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.LeaseStandingLost.selector, lease));
        vm.prank(operator);
        registry.extend(ids);
    }

    function test_regression_donationAndShareInflation() public {
        vm.prank(stranger);
        vault.setDelegationLimit(type(uint256).max);
        stakeAs(stranger, 1000 * OMNI);
        delegateAs(alice, stranger, 1);
        require(token.transfer(address(vault), 1_000_000 * OMNI));
        _reward(stranger, 1_000_000 * OMNI);
        skip(7 days);
        delegateAs(bob, stranger, 999);
        eq(vault.stakeOf(stranger, bob), 999, "neither transfers nor rewards make a share dearer");
        eq(vault.stakeOf(stranger, alice), 1, "nor richer");
        slash(stranger, 1500 * OMNI);
        stakeAs(stranger, 1000 * OMNI);
        delegateAs(bob, stranger, 3);
        eq(vault.stakeOf(stranger, bob), 3, "every deposit gets shares, slashed or not");
    }

    function testFuzz_regression_roundingOnLastWithdrawal(uint256 a, uint256 b, uint256 cut, uint256 part) public {
        (a, b) = (bound(a, 1, 4000 * OMNI), bound(b, 1, 4000 * OMNI));
        delegateAs(alice, operator, a);
        delegateAs(bob, operator, b);
        slash(operator, 1000 * OMNI + bound(cut, 0, a + b - 1));
        _undelegateAll(alice, part);
        _undelegateAll(bob, part);
        skip(14 days);
        uint256 paid;
        if (vault.exitsOf(operator, alice).length != 0) {
            vm.prank(alice);
            paid = vault.withdrawDelegation(operator);
        }
        if (vault.exitsOf(operator, bob).length != 0) {
            vm.prank(bob);
            paid += vault.withdrawDelegation(operator);
        }
        (Pool memory active, Pool memory exiting) = vault.delegatedPoolsOf(operator);
        // A share that a rescale's rounding left to nobody is worth a wei at most.
        atMost(uint256(active.assets) + exiting.assets, 4, "nothing stays behind");
    }

    function test_regression_smallSlashTakesNoWholePool() public {
        delegateAs(alice, operator, 1 * OMNI);
        slash(operator, 1001 * OMNI - 1e9);
        stakeAs(operator, 1000 * OMNI);
        delegateAs(bob, operator, 8000 * OMNI);
        slash(operator, 1000 * OMNI + 10);
        isTrue(vault.stakeOf(operator, bob) + 11 >= 8000 * OMNI, "10 wei, however low the share's price was");
    }

    function test_regression_oneWeiGriefing() public {
        // Exits of others fill no queue and move no time but their own.
        delegateAs(alice, operator, 100);
        for (uint160 i = 1; i <= 20; ++i) {
            delegateAs(address(i + 0x10000), operator, 1);
            vm.prank(address(i + 0x10000));
            vault.undelegate(operator, 1);
        }
        vm.prank(alice);
        uint64 readyAt = vault.undelegate(operator, 50);
        vm.prank(operator);
        vault.unstake(1);
        eq(vault.exitsOf(operator, alice)[0].readyAt, readyAt, "unmoved");
        // Nobody but the distributor stretches a stream, nobody but the payee starts its holdings.
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        vm.prank(stranger);
        vault.reward(operator, 1);
        _fundLane(10 * OMNI);
        Voucher memory voucher = voucherOf(1, 1);
        bytes memory signature = sign(PAYER_KEY, hub.hashVoucher(voucher));
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.VoucherNotForCaller.selector, operator));
        vm.prank(stranger);
        hub.claim(voucher, signature);
        // Asking for a lane back again does not prolong it; a stranger cannot touch it.
        vm.prank(payer);
        uint64 reclaimAt = hub.requestReclaim(operator, 1);
        skip(1 days);
        vm.prank(payer);
        eq(hub.requestReclaim(operator, 1), reclaimAt, "unmoved");
    }

    function test_regression_selfReportingWithDelegatorsStake() public {
        delegateAs(alice, operator, 9000 * OMNI);
        uint256 before = token.balanceOf(operator);
        SlashResult memory result =
            vault.slash(operator, 10_000 * OMNI, SlashPayout(operator, 3000 * OMNI, operator, 2000 * OMNI));
        eq(token.balanceOf(operator) - before, 500 * OMNI, "half of its own at most");
        eq(result.burned, 9500 * OMNI, "and nothing of its delegators'");
    }

    function test_regression_delegatorsAloneBackNoWork() public {
        delegateAs(alice, operator, 9000 * OMNI);
        _fundLane(100 * OMNI);
        vm.prank(operator);
        vault.unstake(1000 * OMNI);
        claimAs(operator, voucherOf(1, 40 * OMNI), PAYER_KEY);
        eq(hub.heldBackOf(operator), 0, "an operator with nothing to lose is paid nothing");
        stakeAs(operator, 1000 * OMNI);
        hub.release(operator);
        eq(hub.heldBackOf(operator), 40 * OMNI, "until it stakes again");
    }

    function test_regression_heldBackPaymentHoldsNoDelegator() public {
        delegateAs(alice, operator, 9000 * OMNI);
        _fundLane(100 * OMNI);
        vm.prank(alice);
        vault.undelegate(operator, 9000 * OMNI);
        skip(14 days);
        claimAs(operator, voucherOf(1, 5 * OMNI), PAYER_KEY);
        vm.prank(operator);
        vault.unstake(200);
        isTrue(hub.heldBackOf(operator) > hub.heldBackLimitOf(operator), "the operator's own exits wait");
        vm.prank(alice);
        eq(vault.withdrawDelegation(operator), 9000 * OMNI, "its delegators' do not");
    }

    function test_regression_serialDisputesHoldNoDelegatorForEver() public {
        delegateAs(alice, operator, 100);
        vm.prank(alice);
        uint64 readyAt = vault.undelegate(operator, 100);
        for (uint256 i; i < 4; ++i) {
            vm.warp(readyAt + i * 2 days);
            vault.lock(operator, hub.clock() + 8 days);
        }
        vm.warp(readyAt + 8 days);
        isTrue(vault.lockedUntil(operator) > hub.clock(), "still locked");
        vm.prank(alice);
        eq(vault.withdrawDelegation(operator), 100, "paid");
    }

    function test_regression_commissionRaisedOnWhoJustJoined() public {
        vm.prank(operator);
        vault.setCommission(5000);
        delegateAs(alice, operator, 1000 * OMNI);
        _reward(operator, 700 * OMNI);
        skip(7 days);
        isTrue(vault.rewardsOf(operator, alice) + 10 >= 350 * OMNI, "at the rate that it saw");
    }

    function test_regression_staleAnnouncementRaisesNoCommission() public {
        vm.prank(operator);
        vault.setCommission(5000);
        skip(14 days + 7 days);
        delegateAs(alice, operator, 1000 * OMNI);
        skip(1);
        vm.expectRevert(IStakeVault.CommissionNotAnnounced.selector);
        vm.prank(operator);
        vault.applyCommission();
        vm.prank(operator);
        vault.setCommission(5000);
        skip(14 days + 7 days);
        vm.prank(operator);
        vault.applyCommission();
        eq(vault.commissionOf(operator).rate, 5000, "a new one serves, until its last second");
    }

    function test_regression_pauseDuringExit() public {
        delegateAs(alice, operator, 100);
        vm.prank(operator);
        uint64 readyAt = vault.unstake(500 * OMNI);
        vm.prank(alice);
        vault.undelegate(operator, 100);
        skip(10 days);
        hub.pause();
        skip(72 hours);
        eq(readyAt - hub.clock(), 4 days, "the exit stood still: a court that was paused too loses no time");
        vm.expectRevert(abi.encodeWithSelector(IStakeVault.NothingToWithdraw.selector, readyAt));
        vm.prank(operator);
        vault.withdraw();
        skip(4 days);
        vm.prank(operator);
        eq(vault.withdraw(), 500 * OMNI, "paid");
        vm.prank(alice);
        eq(vault.withdrawDelegation(operator), 100, "paid too");
    }

    // ---- payment

    function test_regression_replayAcrossPayerPayeeLaneChainAndContract() public {
        _fundLane(100);
        Voucher memory voucher = voucherOf(1, 40);
        bytes memory signature = sign(PAYER_KEY, hub.hashVoucher(voucher));
        vm.prank(operator);
        hub.claim(voucher, signature);
        vm.prank(operator);
        (bool again,) = address(hub).call(abi.encodeCall(IPaymentHub.claim, (voucher, signature)));
        isTrue(!again, "twice");

        depositAs(alice, 100);
        reserveAs(alice, operator, 1, 100);
        _requireReplayRefused(voucher, signature, alice, operator, 1);
        reserveAs(payer, stranger, 1, 10);
        _requireReplayRefused(voucher, signature, payer, stranger, 1);
        reserveAs(payer, operator, 2, 10);
        _requireReplayRefused(voucher, signature, payer, operator, 2);

        reserveAs(payer, operator, 1, 50);
        voucher.cumulative = 60;
        signature = sign(PAYER_KEY, hub.hashVoucher(voucher));
        bytes32 here = hub.hashVoucher(voucher);
        vm.chainId(1);
        _requireReplayRefused(voucher, signature, payer, operator, 1);
        vm.chainId(31_337);
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        StakeVault otherVault = new StakeVault(token, IPaymentHub(predicted), address(manager));
        PaymentHub other = new PaymentHub(token, otherVault, address(manager));
        isTrue(other.hashVoucher(voucher) != here, "another contract's digest");
    }

    function test_regression_oneDepositShownToManyPayees() public {
        depositAs(payer, 100);
        reserveAs(payer, operator, 1, 100);
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.DepositInsufficient.selector, 100, 0));
        reserveAs(payer, stranger, 1, 100);
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.DepositInsufficient.selector, 1, 0));
        vm.prank(payer);
        hub.withdraw(1);
        vm.prank(payer);
        hub.requestReclaim(operator, 1);
        isTrue(hub.laneOf(payer, operator, 1).reclaimAt > hub.clock() + hub.claimWindow(), "time to claim");
        eq(claimAs(operator, voucherOf(1, 100), PAYER_KEY), 100, "what was reserved for it is there");
    }

    function test_regression_junkLanesFillARivalsCap() public {
        _fundLane(10 * OMNI);
        // A rival reserves lanes for the operator and signs vouchers: it cannot present them for it.
        address rival = vm.addr(SESSION_KEY);
        depositAs(rival, 100 * OMNI);
        reserveAs(rival, operator, 7, 100 * OMNI);
        Voucher memory junk = voucherOf(7, 100 * OMNI);
        junk.payer = rival;
        bytes memory signature = sign(SESSION_KEY, hub.hashVoucher(junk));
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.VoucherNotForCaller.selector, operator));
        vm.prank(rival);
        hub.claim(junk, signature);
        eq(hub.heldBackOf(operator), 0, "the cap is the operator's own to fill");
        claimAs(operator, voucherOf(1, 10 * OMNI), PAYER_KEY);
        eq(hub.accountOf(operator).pending, 5 * OMNI, "what does not fit waits without expiring");
        skip(365 days);
        hub.release(operator);
        eq(hub.heldBackOf(operator), 5 * OMNI, "and moves up");
    }

    function test_regression_claimsPayingOneselfNeverGain() public {
        // Payer, payee, delegator and whoever releases are one.
        uint256 before = token.totalSupply();
        require(token.transfer(operator, 10 * OMNI));
        vm.startPrank(operator);
        token.approve(address(hub), type(uint256).max);
        for (uint64 i = 1; i <= 5; ++i) {
            uint256 all = min(token.balanceOf(operator), 5 * OMNI);
            hub.deposit(all);
            hub.reserve(operator, 9, uint96(all));
            Voucher memory voucher = voucherOf(9, hub.laneOf(operator, operator, 9).reserved);
            voucher.payer = operator;
            hub.claim(voucher, sign(OPERATOR_KEY, hub.hashVoucher(voucher)));
            skip(25 hours);
            hub.release(operator);
        }
        vm.stopPrank();
        uint256 burned = before - token.totalSupply();
        eq(token.balanceOf(operator), 10 * OMNI - burned, "each round costs a tenth");
        eq(hub.burnedOf(operator), burned, "which is all that emission may count on");
    }

    function test_regression_emissionOnRefundedClaims() public {
        _fundLane(4 * OMNI);
        claimAs(operator, voucherOf(1, 4 * OMNI), PAYER_KEY);
        eq(hub.burnedOf(operator), 0, "no credit at the claim");
        hub.refund(operator, payer, 4 * OMNI);
        skip(25 hours);
        hub.release(operator);
        eq(hub.burnedOf(operator), 0, "none for what was refunded");
        eq(hub.unspentOf(payer), 4 * OMNI + 100, "the payer's again");
    }

    function test_regression_holdingsOfMonthsFillNoBlock() public {
        _fundLane(5 * OMNI);
        for (uint256 i = 1; i <= 150; ++i) {
            claimAs(operator, voucherOf(1, i), PAYER_KEY);
            skip(1 hours);
        }
        skip(25 hours);
        eq(hub.holdingsOf(operator).length, 150, "one an hour");
        eq(hub.releasableOf(operator), 64, "as many as one call closes");
        hub.release(operator);
        hub.release(operator);
        hub.release(operator);
        eq(hub.holdingsOf(operator).length, 0, "all in three");
    }

    function test_regression_refundedHoldingsBlockNoRelease() public {
        _fundLane(5 * OMNI);
        for (uint256 i = 1; i <= 70; ++i) {
            claimAs(operator, voucherOf(1, i), PAYER_KEY);
            skip(1 hours);
        }
        skip(25 hours);
        hub.refund(operator, payer, 66);
        eq(hub.release(operator), 0, "64 holdings that were refunded whole");
        eq(hub.release(operator), 3, "the last 6 less 2, and a tenth");
    }

    function test_regression_revokedWalletBeforeClaim() public {
        TreacherousWallet wallet = new TreacherousWallet(hub, false);
        depositAs(address(wallet), 100);
        reserveAs(address(wallet), operator, 1, 100);
        address key = vm.addr(SESSION_KEY);
        hub.grantKeyWithSignature(
            KeyGrant(address(wallet), operator, 1, key, 100, hub.clock() + 30 days, 0), ""
        );
        Voucher memory voucher = voucherOf(1, 60);
        voucher.payer = address(wallet);
        wallet.revoke();
        vm.prank(address(wallet));
        hub.revokeKey(operator, 1, key);
        vm.warp(voucher.expiry);
        eq(claimAs(operator, voucher, SESSION_KEY), 60, "what was signed before stays claimable");
        skip(96 hours);
        voucher.cumulative = 61;
        voucher.expiry += 96 hours;
        bytes memory signature = sign(SESSION_KEY, hub.hashVoucher(voucher));
        vm.prank(operator);
        (bool success,) = address(hub).call(abi.encodeCall(IPaymentHub.claim, (voucher, signature)));
        isTrue(!success, "but not for ever");
    }

    function test_regression_signedExpiryDuringAPause() public {
        _fundLane(100);
        Voucher memory voucher = voucherOf(1, 60);
        uint64 expiry = hub.clock() + 48 hours;
        vm.prank(payer);
        hub.grantKey(operator, 1, alice, 100, expiry);
        skip(47 hours);
        hub.pause();
        skip(71 hours);
        bytes memory signature = sign(PAYER_KEY, hub.hashVoucher(voucher));
        vm.expectRevert(abi.encodeWithSelector(IClock.ClockPaused.selector, block.timestamp + 1 hours));
        vm.prank(operator);
        hub.claim(voucher, signature);
        hub.unpause();
        skip(1 hours);
        eq(claimAs(operator, voucher, PAYER_KEY), 60, "it had an hour left, and has it after");
        eq(hub.keyOf(payer, operator, 1, alice).expiry, hub.clock(), "keys too");
    }

    function test_regression_reentrancyThroughAWallet() public {
        TreacherousWallet wallet = new TreacherousWallet(hub, true);
        KeyGrant memory grant = KeyGrant(address(wallet), operator, 1, alice, 1, hub.clock() + 30 days, 0);
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.GrantSignatureInvalid.selector, address(wallet)));
        hub.grantKeyWithSignature(grant, "");
        eq(hub.nonces(address(wallet)), 0, "nothing happened");
    }

    function test_regression_reentrancyMeetsStateThatIsWritten() public {
        // No contract calls anybody but the token, and the token calls nobody: the only foreign code is a wallet's
        // view, run after its nonce was used.
        TreacherousWallet wallet = new TreacherousWallet(hub, false);
        KeyGrant memory grant = KeyGrant(address(wallet), operator, 1, alice, 1, hub.clock() + 30 days, 0);
        hub.grantKeyWithSignature(grant, "");
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, address(wallet), 1));
        hub.grantKeyWithSignature(grant, "");
    }

    function test_regression_revertingRecipient() public {
        Refuser refuser = new Refuser(hub);
        depositAs(payer, 10 * OMNI);
        reserveAs(payer, address(refuser), 1, 10 * OMNI);
        stakeAs(address(refuser), 1000 * OMNI);
        Voucher memory voucher = voucherOf(1, 5 * OMNI);
        voucher.payee = address(refuser);
        refuser.claim(voucher, sign(PAYER_KEY, hub.hashVoucher(voucher)));
        skip(25 hours);
        eq(hub.release(address(refuser)), 45 * OMNI / 10, "released");
        SlashResult memory result = vault.slash(
            address(refuser), 100 * OMNI, SlashPayout(address(refuser), 30 * OMNI, address(refuser), 20 * OMNI)
        );
        eq(result.rewarded + result.refunded, 50 * OMNI, "a slash is stopped by nobody it pays");
    }

    function test_regression_permitFrontRun() public {
        require(token.transfer(payer, 9));
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 structHash = keccak256(abi.encode(typeHash, payer, address(hub), 9, 0, type(uint256).max));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(PAYER_KEY, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), structHash)));
        vm.prank(stranger);
        token.permit(payer, address(hub), 9, type(uint256).max, v, r, s);
        vm.prank(payer);
        hub.depositWithPermit(9, type(uint256).max, v, r, s);
        eq(hub.unspentOf(payer), 9, "deposited");
        bytes4 insufficient = IERC20Errors.ERC20InsufficientAllowance.selector;
        vm.expectRevert(abi.encodeWithSelector(insufficient, address(hub), 0, 9));
        vm.prank(payer);
        hub.depositWithPermit(9, type(uint256).max, v, r, s);
    }

    function testFuzz_regression_feeOnTransferTokens(uint256 amount) public {
        // The token is fixed at deployment: OmniToken, which moves exactly what it is told to.
        amount = bound(amount, 1, 1_000_000 * OMNI);
        depositAs(payer, amount);
        eq(token.balanceOf(address(hub)), amount, "what is credited is there");
        FeeToken fee = new FeeToken();
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        StakeVault other = new StakeVault(IOmniToken(address(fee)), IPaymentHub(predicted), address(manager));
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.VaultMismatch.selector, address(other)));
        new PaymentHub(token, other, address(manager));
        fee.transfer(address(hub), 1e18);
        eq(hub.unspentOf(address(this)), 0, "another token counts for nothing");
    }

    // ---- helpers

    function _reward(address to, uint256 amount) private {
        token.approve(address(vault), amount);
        vault.reward(to, amount);
    }

    function _fundLane(uint256 amount) private {
        depositAs(payer, amount + 100);
        reserveAs(payer, operator, 1, amount);
    }

    function _lease() private returns (uint256) {
        bytes32 model = registry.registerModel(abi.encodePacked(bytes4(0x01711e20), keccak256("m")), 0, 0);
        vm.prank(operator);
        return registry.lease(Offer(model, 0, 9, 7, "peer", ""));
    }

    function _undelegateAll(address who, uint256 part) private {
        uint256 available = vault.stakeOf(operator, who);
        if (available == 0) return;
        vm.startPrank(who);
        part = bound(part, 1, available);
        vault.undelegate(operator, part);
        available = vault.stakeOf(operator, who);
        if (available != 0) vault.undelegate(operator, available);
        vm.stopPrank();
    }

    function _requireReplayRefused(
        Voucher memory voucher,
        bytes memory signature,
        address payer_,
        address payee_,
        uint64 lane
    ) private {
        Voucher memory moved = Voucher(
            payer_, payee_, lane, voucher.cumulative, voucher.seq, voucher.receiptHash, voucher.expiry
        );
        SignedVoucher[] memory batch = new SignedVoucher[](1);
        batch[0] = SignedVoucher(moved, signature);
        vm.prank(payee_);
        eq(hub.claimBatch(batch), 0, "replayed");
    }
}
