// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IPaymentHub} from "../../../contracts/interfaces/IPaymentHub.sol";
import {ModelRegistry} from "../../../contracts/ModelRegistry.sol";
import {OmniToken} from "../../../contracts/OmniToken.sol";
import {PaymentHub} from "../../../contracts/PaymentHub.sol";
import {StakeVault} from "../../../contracts/StakeVault.sol";
import {SlashPayout, SlashResult} from "../../../contracts/types/StakeTypes.sol";
import {Voucher} from "../../../contracts/types/SignedTypes.sol";
import {Test} from "./Test.sol";

/// @notice All contracts, wired as docs/contracts/DEPLOYMENT.md says, with the test contract in every role.
abstract contract System is Test {
    uint256 internal constant OMNI = 1e18;
    uint64 internal constant ROLE = 1;
    uint256 internal constant PAYER_KEY = 0xA11CE;
    uint256 internal constant OPERATOR_KEY = 0xB0B;
    uint256 internal constant SESSION_KEY = 0x5E55;

    AccessManager internal manager;
    OmniToken internal token;
    StakeVault internal vault;
    PaymentHub internal hub;
    ModelRegistry internal registry;
    address internal payer = vm.addr(PAYER_KEY);
    address internal operator = vm.addr(OPERATOR_KEY);
    address internal stranger = address(0x57A);

    function deploySystem() internal {
        vm.warp(1_800_000_000);
        manager = new AccessManager(address(this));
        token = new OmniToken(address(this), 100_000_000 * OMNI, address(manager));
        address predicted = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 1);
        vault = new StakeVault(token, IPaymentHub(predicted), address(manager));
        hub = new PaymentHub(token, vault, address(manager));
        registry = new ModelRegistry(vault, address(manager));

        manager.grantRole(ROLE, address(this), 0);
        allow(address(token), token.mint.selector);
        allow(address(vault), vault.slash.selector);
        allow(address(vault), vault.lock.selector);
        allow(address(vault), vault.unlock.selector);
        allow(address(vault), vault.reward.selector);
        allow(address(vault), vault.setMinimumStake.selector);
        allow(address(vault), vault.setExitDelay.selector);
        allow(address(hub), hub.pause.selector);
        allow(address(hub), hub.unpause.selector);
        allow(address(hub), hub.refund.selector);
        allow(address(hub), hub.setClaimWindow.selector);
        allow(address(hub), hub.setReclaimDelay.selector);
        allow(address(hub), hub.setRefundWindow.selector);
        allow(address(registry), registry.setLeaseDuration.selector);
    }

    function allow(address target, bytes4 selector) private {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        manager.setTargetFunctionRole(target, selectors, ROLE);
    }

    function skip(uint256 period) internal {
        vm.warp(block.timestamp + period);
    }

    function stakeAs(address account, uint256 amount) internal {
        require(token.transfer(account, amount));
        vm.startPrank(account);
        token.approve(address(vault), amount);
        vault.stake(amount);
        vm.stopPrank();
    }

    function delegateAs(address account, address to, uint256 amount) internal {
        require(token.transfer(account, amount));
        vm.startPrank(account);
        token.approve(address(vault), amount);
        vault.delegate(to, amount);
        vm.stopPrank();
    }

    function depositAs(address account, uint256 amount) internal {
        require(token.transfer(account, amount));
        vm.startPrank(account);
        token.approve(address(hub), amount);
        hub.deposit(amount);
        vm.stopPrank();
    }

    function reserveAs(address account, address payee, uint64 lane, uint256 amount) internal {
        vm.prank(account);
        hub.reserve(payee, lane, uint96(amount));
    }

    function slash(address account, uint256 amount) internal returns (SlashResult memory) {
        return vault.slash(account, amount, SlashPayout(address(0), 0, address(0), 0));
    }

    function voucherOf(uint64 lane, uint256 cumulative) internal view returns (Voucher memory) {
        return Voucher({
            payer: payer,
            payee: operator,
            lane: lane,
            cumulative: uint128(cumulative),
            seq: 1,
            receiptHash: keccak256("receipt"),
            expiry: hub.clock() + 48 hours
        });
    }

    function sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function claimAs(address payee, Voucher memory voucher, uint256 key) internal returns (uint256) {
        bytes memory signature = sign(key, hub.hashVoucher(voucher));
        vm.prank(payee);
        return hub.claim(voucher, signature);
    }
}
