// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {IOmniToken} from "../../contracts/interfaces/IOmniToken.sol";
import {IPaymentHub} from "../../contracts/interfaces/IPaymentHub.sol";
import {ERC1271Wallet} from "../../contracts/mocks/ERC1271Wallet.sol";
import {OmniToken} from "../../contracts/OmniToken.sol";
import {PaymentHub} from "../../contracts/PaymentHub.sol";
import {StakeVault} from "../../contracts/StakeVault.sol";
import {Holding, Lane, Reservation, SessionKey} from "../../contracts/types/HubTypes.sol";
import {KeyGrant} from "../../contracts/types/SignedTypes.sol";
import {System} from "./utils/System.sol";

/// @notice The payer's side of the hub, its refunds and parameters. Claims are in PaymentHubClaims.t.sol.
contract PaymentHubTest is System {
    function setUp() public {
        deploySystem();
        stakeAs(operator, 100_000 * OMNI);
    }

    function test_revertsWhenTheVaultNamesAnotherHub() public {
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.VaultMismatch.selector, address(vault)));
        new PaymentHub(token, vault, address(manager));
    }

    function test_revertsWhenTheVaultHoldsAnotherToken() public {
        OmniToken other = new OmniToken(address(this), 1, address(manager));
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        StakeVault vault_ = new StakeVault(IOmniToken(address(other)), IPaymentHub(predicted), address(manager));
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.VaultMismatch.selector, address(vault_)));
        new PaymentHub(token, vault_, address(manager));
    }

    // ---- deposits

    function testFuzz_unspentDepositComesBackWhole(uint256 deposited, uint256 taken) public {
        deposited = bound(deposited, 1, 1_000_000 * OMNI);
        taken = bound(taken, 1, deposited);
        depositAs(payer, deposited);
        vm.prank(payer);
        hub.withdraw(taken);
        eq(hub.unspentOf(payer), deposited - taken, "unspent");
        eq(token.balanceOf(payer), taken, "taken");
    }

    function test_revertsOnAmountsOfZero() public {
        vm.expectRevert(IPaymentHub.AmountZero.selector);
        hub.deposit(0);
        vm.expectRevert(IPaymentHub.AmountZero.selector);
        hub.withdraw(0);
        vm.expectRevert(IPaymentHub.AmountZero.selector);
        hub.reserve(operator, 1, 0);
    }

    function test_revertsWhenTakingMoreThanIsUnspent() public {
        depositAs(payer, 5);
        vm.startPrank(payer);
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.DepositInsufficient.selector, 6, 5));
        hub.withdraw(6);
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.DepositInsufficient.selector, 6, 5));
        hub.reserve(operator, 1, 6);
        vm.stopPrank();
    }

    function test_aPermitSubmittedByAnotherDoesNoHarm() public {
        require(token.transfer(payer, 9));
        bytes32 typeHash =
            keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
        bytes32 structHash = keccak256(abi.encode(typeHash, payer, address(hub), 9, 0, type(uint256).max));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(PAYER_KEY, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), structHash)));
        token.permit(payer, address(hub), 9, type(uint256).max, v, r, s);
        vm.prank(payer);
        hub.depositWithPermit(9, type(uint256).max, v, r, s);
        eq(hub.unspentOf(payer), 9, "deposited");
    }

    // ---- lanes

    function test_reserveManyFundsARoute() public {
        depositAs(payer, 10);
        Reservation[] memory route = new Reservation[](2);
        route[0] = Reservation(operator, 1, 3);
        route[1] = Reservation(stranger, 1, 4);
        vm.prank(payer);
        hub.reserveMany(route);
        eq(hub.unspentOf(payer), 3, "unspent");
        eq(hub.laneOf(payer, operator, 1).reserved, 3, "first");
        eq(hub.laneOf(payer, stranger, 1).reserved, 4, "second");
    }

    function test_revertsWhenARouteCostsMoreThanIsUnspent() public {
        depositAs(payer, 10);
        Reservation[] memory route = new Reservation[](2);
        route[0] = Reservation(operator, 1, 6);
        route[1] = Reservation(stranger, 1, 5);
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.DepositInsufficient.selector, 11, 10));
        vm.prank(payer);
        hub.reserveMany(route);
    }

    function test_revertsWhenReservingForNobody() public {
        depositAs(payer, 1);
        vm.expectRevert(IPaymentHub.PayeeZero.selector);
        reserveAs(payer, address(0), 1, 1);
    }

    function test_revertsWhenALaneOverflows() public {
        depositAs(payer, 2);
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.DepositInsufficient.selector, type(uint96).max, 2));
        reserveAs(payer, operator, 1, type(uint96).max);
    }

    function test_thePayerGetsTheRestBackAfterTheReclaimDelay() public {
        depositAs(payer, 10 * OMNI);
        reserveAs(payer, operator, 1, 10 * OMNI);
        vm.startPrank(payer);
        uint64 reclaimAt = hub.requestReclaim(operator, 1);
        eq(reclaimAt, hub.clock() + 96 hours, "delay");
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.ReclaimTooEarly.selector, reclaimAt));
        hub.reclaim(operator, 1);
        vm.stopPrank();
        claimAs(operator, voucherOf(1, 4 * OMNI), PAYER_KEY);
        vm.warp(reclaimAt);
        vm.startPrank(payer);
        eq(hub.reclaim(operator, 1), 6 * OMNI, "the rest");
        eq(hub.unspentOf(payer), 6 * OMNI, "unspent");
        Lane memory lane = hub.laneOf(payer, operator, 1);
        eq(lane.reserved, lane.accepted, "nothing left");
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.ReclaimNotRequested.selector, operator, 1));
        hub.reclaim(operator, 1);
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.NothingToReclaim.selector, operator, 1));
        hub.requestReclaim(operator, 1);
        vm.stopPrank();
    }

    function test_askingTwiceMovesNoDeadline() public {
        depositAs(payer, 10);
        reserveAs(payer, operator, 1, 10);
        vm.startPrank(payer);
        uint64 reclaimAt = hub.requestReclaim(operator, 1);
        skip(1 hours);
        eq(hub.requestReclaim(operator, 1), reclaimAt, "the same");
        vm.stopPrank();
    }

    function test_reservingAgainWithdrawsTheRequest() public {
        depositAs(payer, 10);
        reserveAs(payer, operator, 1, 5);
        vm.prank(payer);
        hub.requestReclaim(operator, 1);
        reserveAs(payer, operator, 1, 5);
        skip(96 hours);
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.ReclaimNotRequested.selector, operator, 1));
        vm.prank(payer);
        hub.reclaim(operator, 1);
    }

    function test_nobodyReclaimsAnothersLane() public {
        depositAs(payer, 10);
        reserveAs(payer, operator, 1, 5);
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.NothingToReclaim.selector, operator, 1));
        vm.prank(stranger);
        hub.requestReclaim(operator, 1);
    }

    // ---- session keys

    function test_aGrantOnlyRaises() public {
        uint64 expiry = hub.clock() + 30 days;
        vm.startPrank(payer);
        hub.grantKey(operator, 1, stranger, 10, expiry);
        hub.grantKey(operator, 1, stranger, 11, expiry + 1);
        bytes memory lowered = abi.encodeWithSelector(IPaymentHub.SessionKeyLowered.selector, 11, expiry + 1);
        vm.expectRevert(lowered);
        hub.grantKey(operator, 1, stranger, 10, expiry + 1);
        vm.expectRevert(lowered);
        hub.grantKey(operator, 1, stranger, 11, expiry);
        vm.stopPrank();
    }

    function test_revertsWhenAKeyWouldExpireWithinTheClaimWindow() public {
        uint64 earliest = hub.clock() + 48 hours;
        vm.expectRevert(
            abi.encodeWithSelector(IPaymentHub.SessionKeyExpiryTooEarly.selector, earliest - 1, earliest)
        );
        hub.grantKey(operator, 1, stranger, 10, earliest - 1);
        hub.grantKey(operator, 1, stranger, 10, earliest);
    }

    function test_revertsWhenGrantingTheZeroKey() public {
        vm.expectRevert(IPaymentHub.SessionKeyZero.selector);
        hub.grantKey(operator, 1, address(0), 10, type(uint64).max);
    }

    function test_aRevokedKeyLastsForTheReclaimDelay() public {
        vm.startPrank(payer);
        hub.grantKey(operator, 1, stranger, 10, hub.clock() + 30 days);
        hub.revokeKey(operator, 1, stranger);
        eq(hub.keyOf(payer, operator, 1, stranger).expiry, hub.clock() + 96 hours, "shortened");
        skip(80 hours);
        hub.revokeKey(operator, 1, stranger);
        eq(hub.keyOf(payer, operator, 1, stranger).expiry, hub.clock() + 16 hours, "never lengthened");
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.SessionKeyUnknown.selector, operator));
        hub.revokeKey(operator, 1, operator);
        vm.stopPrank();
    }

    function test_anAccountGrantsBySignatureOnce() public {
        KeyGrant memory grant = _grant(payer);
        bytes memory signature = sign(PAYER_KEY, hub.hashKeyGrant(grant));
        hub.grantKeyWithSignature(grant, signature);
        eq(hub.nonces(payer), 1, "nonce used");
        SessionKey memory key = hub.keyOf(payer, operator, 1, stranger);
        eq(key.cap, grant.cap, "cap");
        eq(key.expiry, grant.expiry, "expiry");
        vm.expectRevert(abi.encodeWithSelector(Nonces.InvalidAccountNonce.selector, payer, 1));
        hub.grantKeyWithSignature(grant, signature);
    }

    function test_aContractWalletGrantsBySignature() public {
        ERC1271Wallet wallet = new ERC1271Wallet(payer);
        KeyGrant memory grant = _grant(address(wallet));
        hub.grantKeyWithSignature(grant, sign(PAYER_KEY, hub.hashKeyGrant(grant)));
        eq(hub.keyOf(address(wallet), operator, 1, stranger).cap, grant.cap, "granted");
    }

    function test_revertsWhenAnotherSignedTheGrant() public {
        KeyGrant memory grant = _grant(payer);
        bytes memory signature = sign(OPERATOR_KEY, hub.hashKeyGrant(grant));
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.GrantSignatureInvalid.selector, payer));
        hub.grantKeyWithSignature(grant, signature);
        grant.payer = address(new ERC1271Wallet(payer));
        signature = sign(OPERATOR_KEY, hub.hashKeyGrant(grant));
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.GrantSignatureInvalid.selector, grant.payer));
        hub.grantKeyWithSignature(grant, signature);
    }

    function testFuzz_everyFieldOfAGrantIsSigned(uint256 field, uint256 change) public {
        KeyGrant memory grant = _grant(payer);
        bytes memory signature = sign(PAYER_KEY, hub.hashKeyGrant(grant));
        change = bound(change, 1, 1000);
        field = bound(field, 0, 4);
        if (field == 0) grant.payee = address(uint160(uint160(grant.payee) + change));
        if (field == 1) grant.lane += uint64(change);
        if (field == 2) grant.key = address(uint160(uint160(grant.key) + change));
        if (field == 3) grant.cap += uint128(change);
        if (field == 4) grant.expiry += uint64(change);
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.GrantSignatureInvalid.selector, payer));
        hub.grantKeyWithSignature(grant, signature);
    }

    // ---- refunds

    function test_aRefundTakesPendingFirstThenHeldBack() public {
        stakeAs(stranger, 1000 * OMNI);
        depositAs(payer, 20 * OMNI);
        reserveAs(payer, operator, 1, 20 * OMNI);
        slash(operator, 99_000 * OMNI);
        claimAs(operator, voucherOf(1, 8 * OMNI), PAYER_KEY);
        eq(hub.accountOf(operator).pending, 3 * OMNI, "pending");
        eq(hub.refund(operator, payer, 4 * OMNI), 4 * OMNI, "refunded");
        eq(hub.accountOf(operator).pending, 0, "pending first");
        eq(hub.heldBackOf(operator), 4 * OMNI, "then held back");
        eq(hub.unspentOf(payer), 4 * OMNI, "to the payer");
        skip(25 hours);
        eq(hub.releasableOf(operator), 4 * OMNI, "less the refund");
        eq(hub.release(operator), 4 * OMNI * 9 / 10, "paid");
        eq(hub.heldBackOf(operator), 0, "nothing held back");
    }

    /// @dev A refund of 1 wei ahead of release comes off one holding, not off the next one too.
    function test_aRefundOfOneWeiIsTakenOnce() public {
        depositAs(payer, 2 * OMNI);
        reserveAs(payer, operator, 1, 2 * OMNI);
        claimAs(operator, voucherOf(1, OMNI), PAYER_KEY);
        eq(hub.refund(operator, payer, 1), 1, "refunded");
        skip(25 hours);
        hub.release(operator);
        claimAs(operator, voucherOf(1, 2 * OMNI), PAYER_KEY);
        skip(25 hours);
        eq(hub.releasableOf(operator), OMNI, "whole");
        eq(hub.release(operator), OMNI * 9 / 10, "paid whole");
        eq(hub.heldBackOf(operator), 0, "nothing is left behind");
    }

    function test_aRefundClampsAndNeverReverts() public {
        eq(hub.refund(operator, payer, type(uint256).max), 0, "nothing there");
        depositAs(payer, 10 * OMNI);
        reserveAs(payer, operator, 1, 10 * OMNI);
        claimAs(operator, voucherOf(1, 10 * OMNI), PAYER_KEY);
        eq(hub.refund(operator, payer, type(uint256).max), 10 * OMNI, "all of it");
        skip(25 hours);
        eq(hub.release(operator), 0, "nothing is paid");
        eq(hub.holdingsOf(operator).length, 0, "closed all the same");
        vm.expectRevert(abi.encodeWithSelector(IPaymentHub.NothingToRelease.selector, operator));
        hub.release(operator);

        reserveAs(payer, operator, 1, 10 * OMNI);
        claimAs(operator, voucherOf(1, 20 * OMNI), PAYER_KEY);
        skip(25 hours);
        eq(hub.release(operator), 9 * OMNI, "later payment is untouched");
        depositAs(payer, 10 * OMNI);
        reserveAs(payer, operator, 1, 10 * OMNI);
        claimAs(operator, voucherOf(1, 30 * OMNI), PAYER_KEY);
        skip(25 hours);
        eq(hub.release(operator), 9 * OMNI, "and so is what comes after: a refund counts once");
    }

    // ---- roles and parameters

    function test_revertsWhenAStrangerActsForTheCourtOrGovernance() public {
        bytes memory unauthorized = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger);
        vm.startPrank(stranger);
        vm.expectRevert(unauthorized);
        hub.refund(operator, payer, 1);
        vm.expectRevert(unauthorized);
        hub.setClaimWindow(48 hours);
        vm.expectRevert(unauthorized);
        hub.setReclaimDelay(96 hours);
        vm.expectRevert(unauthorized);
        hub.setRefundWindow(24 hours);
        vm.expectRevert(unauthorized);
        hub.pause();
        vm.expectRevert(unauthorized);
        hub.unpause();
        vm.stopPrank();
    }

    function test_parametersStayWithinBounds() public {
        hub.setClaimWindow(24 hours);
        eq(hub.claimWindow(), 24 hours, "claim window");
        vm.expectRevert(_outOfBounds(24 hours - 1, 24 hours, 96 hours - 1));
        hub.setClaimWindow(24 hours - 1);
        vm.expectRevert(_outOfBounds(96 hours, 24 hours, 96 hours - 1));
        hub.setClaimWindow(96 hours);

        hub.setReclaimDelay(30 days);
        eq(hub.reclaimDelay(), 30 days, "reclaim delay");
        vm.expectRevert(_outOfBounds(7 days + 1, 24 hours, 7 days));
        hub.setClaimWindow(7 days + 1);
        hub.setClaimWindow(7 days);
        vm.expectRevert(_outOfBounds(7 days, 7 days + 1, 30 days));
        hub.setReclaimDelay(7 days);
        vm.expectRevert(_outOfBounds(30 days + 1, 7 days + 1, 30 days));
        hub.setReclaimDelay(30 days + 1);

        hub.setRefundWindow(14 days);
        eq(hub.refundWindow(), 14 days, "refund window");
        vm.expectRevert(_outOfBounds(24 hours - 1, 24 hours, 14 days));
        hub.setRefundWindow(24 hours - 1);
        vm.expectRevert(_outOfBounds(14 days + 1, 24 hours, 14 days));
        hub.setRefundWindow(14 days + 1);
    }

    function test_aShorterRefundWindowKeepsHoldingsInOrder() public {
        depositAs(payer, 10 * OMNI);
        reserveAs(payer, operator, 1, 10 * OMNI);
        hub.setRefundWindow(14 days);
        claimAs(operator, voucherOf(1, OMNI), PAYER_KEY);
        hub.setRefundWindow(24 hours);
        claimAs(operator, voucherOf(1, 3 * OMNI), PAYER_KEY);
        Holding[] memory holdings = hub.holdingsOf(operator);
        eq(holdings.length, 1, "one holding");
        eq(holdings[0].amount, 3 * OMNI, "both claims");
    }

    function _grant(address payer_) private view returns (KeyGrant memory) {
        return KeyGrant(payer_, operator, 1, stranger, 10, hub.clock() + 30 days, 0);
    }

    function _outOfBounds(uint256 value, uint256 minimum, uint256 maximum) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IPaymentHub.ParameterOutOfBounds.selector, value, minimum, maximum);
    }
}
