// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {IOmniToken} from "../../contracts/interfaces/IOmniToken.sol";
import {IStakeVault} from "../../contracts/interfaces/IStakeVault.sol";
import {PaymentHub} from "../../contracts/PaymentHub.sol";
import {Lane, PayeeAccount} from "../../contracts/types/HubTypes.sol";
import {Voucher} from "../../contracts/types/SignedTypes.sol";
import {Proof} from "./Proof.sol";
import {AuthorityStub, TokenStub, VaultStub} from "./Stubs.sol";

/// @notice Of every reserve and voucher of at most all OMNI, and every stake. This contract is payee, releaser and court.
contract PaymentHubProof is Proof {
    address private constant PAYER = address(0xA11CE);
    address private constant SESSION_KEY = address(0x5E55);
    uint64 private constant LANE = 7;
    uint64 private constant NEVER = type(uint64).max;

    VaultStub private vault;
    PaymentHub private hub;

    constructor() {
        vm.warp(1_800_000_000);
        address token = address(new TokenStub());
        vault = new VaultStub(token);
        hub = new PaymentHub(IOmniToken(token), IStakeVault(address(vault)), address(new AuthorityStub()));
    }

    function check_claimedIsAtMostSignedAndReserved(uint96 reserved, uint128 signed, uint256 stake) public {
        _reserve(reserved, stake);
        uint256 amount = _claim(signed, PAYER);
        assert(amount <= signed && amount <= reserved && amount != 0);
        assert(amount == signed || amount == reserved);
    }

    function check_laterClaimsAddOnlyWhatIsNew(uint96 reserved, uint128 first, uint128 second, uint256 stake) public {
        _reserve(reserved, stake);
        uint256 claimed = _claim(first, PAYER);
        uint256 added = _claim(second, PAYER);
        uint256 accepted = hub.laneOf(PAYER, address(this), LANE).accepted;
        assert(accepted == claimed + added && accepted > claimed);
        assert(accepted <= second && accepted <= reserved);
    }

    function check_partialClaimsLeaveTheRestClaimable(uint96 reserved, uint96 more, uint128 signed, uint256 stake) public {
        _reserve(reserved, stake);
        vm.assume(signed > reserved && uint256(reserved) + more <= SUPPLY && more != 0);
        uint256 claimed = _claim(signed, PAYER);
        vm.prank(PAYER);
        hub.deposit(more);
        vm.prank(PAYER);
        hub.reserve(address(this), LANE, more);
        (Voucher memory voucher, bytes memory signature) = _sign(signed, PAYER);
        uint256 funded = uint256(reserved) + more;
        try hub.claim(voucher, signature) returns (uint256 rest) {
            assert(claimed + rest == (signed < funded ? signed : funded));
        } catch {
            assert(false);
        }
    }

    function check_claimsAreHeldBackAsFarAsStakeBacks(uint96 reserved, uint128 signed, uint256 stake) public {
        _reserve(reserved, stake);
        uint256 amount = _claim(signed, PAYER);
        PayeeAccount memory account = hub.accountOf(address(this));
        assert(uint256(account.pending) + account.heldBack == amount);
        assert(account.heldBack <= stake / 200);
        assert(account.pending == 0 || account.heldBack == stake / 200);
    }

    function check_aSessionKeySignsUpToItsCap(uint96 reserved, uint128 signed, uint128 cap) public {
        _reserve(reserved, 0);
        vm.prank(PAYER);
        hub.grantKey(address(this), LANE, SESSION_KEY, cap, NEVER);
        _claim(signed, SESSION_KEY);
        assert(signed <= cap);
    }

    function check_releaseBurnsATenth(uint96 reserved, uint128 signed, uint256 stake) public {
        vm.assume(stake >= uint256(reserved) * 200);
        _reserve(reserved, stake);
        uint256 amount = _claim(signed, PAYER);
        vm.warp(1_800_000_000 + 2 days);
        uint256 paid = hub.release(address(this));
        uint256 burned = hub.burnedOf(address(this));
        assert(paid + burned == amount);
        assert(burned * 10 >= amount && burned * 10 < amount + 10);
        assert(hub.heldBackOf(address(this)) == 0);
    }

    function check_refundsComeOutOfWhatIsNotReleased(uint96 reserved, uint128 signed, uint256 stake, uint256 asked) public {
        _reserve(reserved, stake);
        uint256 amount = _claim(signed, PAYER);
        uint256 refunded = hub.refund(address(this), PAYER, asked);
        PayeeAccount memory account = hub.accountOf(address(this));
        assert(refunded == (asked < amount ? asked : amount));
        assert(uint256(account.pending) + account.heldBack + refunded == amount);
        assert(hub.unspentOf(PAYER) == refunded);
    }

    function check_reclaimReturnsWhatWasNotAccepted(uint96 reserved, uint128 signed) public {
        _reserve(reserved, 0);
        vm.prank(PAYER);
        hub.requestReclaim(address(this), LANE);
        uint256 amount = _claim(signed, PAYER);
        vm.warp(1_800_000_000 + 96 hours);
        vm.prank(PAYER);
        assert(hub.reclaim(address(this), LANE) == reserved - amount);
        Lane memory lane = hub.laneOf(PAYER, address(this), LANE);
        assert(lane.reserved == lane.accepted && lane.accepted == amount);
    }

    function _reserve(uint96 reserved, uint256 stake) private {
        vm.assume(0 < reserved && reserved <= SUPPLY && stake <= SUPPLY * 200);
        vault.setStake(stake);
        vm.prank(PAYER);
        hub.deposit(reserved);
        vm.prank(PAYER);
        hub.reserve(address(this), LANE, reserved);
    }

    /// @dev Whoever the signature recovers is what a proof says it is: how ECDSA comes to it is not proved here.
    function _claim(uint128 signed, address signer) private returns (uint256) {
        (Voucher memory voucher, bytes memory signature) = _sign(signed, signer);
        return hub.claim(voucher, signature);
    }

    function _sign(uint128 signed, address signer) private view returns (Voucher memory voucher, bytes memory) {
        voucher = Voucher(PAYER, address(this), LANE, signed, 1, 0, NEVER);
        vm.assume(ecrecover(hub.hashVoucher(voucher), 27, bytes32(uint256(1)), bytes32(uint256(2))) == signer);
        return (voucher, abi.encodePacked(uint256(1), uint256(2), uint8(27)));
    }
}
