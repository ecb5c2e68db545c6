// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Holding, Lane, PayeeAccount, Reservation, SessionKey, SignedVoucher} from "../types/HubTypes.sol";
import {Attestation, Boundary, KeyGrant, SessionTerms, StepReceipt, Voucher} from "../types/SignedTypes.sol";
import {IClock} from "./IClock.sol";
import {IOmniToken} from "./IOmniToken.sol";
import {IStakeVault} from "./IStakeVault.sol";

/// @title Payments by voucher
/// @notice A payer deposits, and reserves part of it in lanes, one payee each. It pays by cumulative vouchers signed off
/// chain. The payee presents the last one; what is new is accepted, then held back for the refund window (as much as
/// the payee's active stake backs; the rest waits), then released: 90 % to the payee, 10 % burned.
/// @dev Invariants: the hub's balance is exactly unspent + (reserved - accepted) + pending + held back; accepted <= signed and
/// accepted <= reserved, per lane, and accepted only grows; accepted = released + refunded + pending + held back, per payee;
/// a claim never holds back more than the stake backs; burned >= a tenth of what was released, and counted only then; a
/// pause shortens no deadline; nobody but its owner starts or moves a deadline.
interface IPaymentHub is IClock {
    /// @notice An amount of zero.
    error AmountZero();
    /// @notice More than the caller's unspent deposit.
    error DepositInsufficient(uint256 requested, uint256 available);
    /// @notice A payee of the zero address.
    error PayeeZero();
    /// @notice The vault belongs to another hub or token.
    error VaultMismatch(address vault);
    /// @notice Nothing of the lane is left to reclaim.
    error NothingToReclaim(address payee, uint64 lane);
    /// @notice The payer did not ask for this lane back.
    error ReclaimNotRequested(address payee, uint64 lane);
    /// @notice The payee may still claim: reclaim from `reclaimAt` on.
    error ReclaimTooEarly(uint256 reclaimAt);
    /// @notice The voucher is another payee's.
    error VoucherNotForCaller(address payee);
    /// @notice The voucher expired.
    error VoucherExpired(uint256 expiry);
    /// @notice The voucher's signature is neither the payer's nor that of a key of the lane.
    error VoucherSignerInvalid(address signer);
    /// @notice The session key's vouchers cannot be claimed any more.
    error SessionKeyExpired(address key, uint256 expiry);
    /// @notice The voucher is above what the session key may sign.
    error SessionKeyCapExceeded(uint256 cumulative, uint256 cap);
    /// @notice The voucher is worth no more than what was accepted or is reserved.
    error VoucherWorthless(uint256 cumulative, uint256 accepted, uint256 reserved);
    /// @notice Nothing of the payee can be released or held back now.
    error NothingToRelease(address payee);
    /// @notice The payee is under dispute until a time.
    error PayeeLocked(uint256 until);
    /// @notice A session key of the zero address.
    error SessionKeyZero();
    /// @notice A grant cannot lower the cap or the expiry of a key whose vouchers may be unclaimed: revoke it instead.
    error SessionKeyLowered(uint256 cap, uint256 expiry);
    /// @notice The key would expire within the claim window.
    error SessionKeyExpiryTooEarly(uint256 expiry, uint256 earliest);
    /// @notice No such key.
    error SessionKeyUnknown(address key);
    /// @notice The grant's signature is not the payer's.
    error GrantSignatureInvalid(address payer);
    /// @notice A parameter outside its bounds.
    error ParameterOutOfBounds(uint256 value, uint256 minimum, uint256 maximum);

    /// @notice A payer's unspent deposit grew.
    event Deposited(address indexed payer, uint256 amount);
    /// @notice A payer took unspent deposit out.
    event Withdrawn(address indexed payer, uint256 amount);
    /// @notice A lane grew; `reserved` is its new total.
    event Reserved(address indexed payer, address indexed payee, uint64 indexed lane, uint256 amount, uint256 reserved);
    /// @notice A payer asked for the rest of a lane.
    event ReclaimRequested(address indexed payer, address indexed payee, uint64 indexed lane, uint256 reclaimAt);
    /// @notice A payer got the rest of a lane back into its unspent deposit.
    event Reclaimed(address indexed payer, address indexed payee, uint64 indexed lane, uint256 amount);
    /// @notice A voucher was accepted for `amount` more.
    event VoucherAccepted(
        address indexed payer,
        address indexed payee,
        uint64 indexed lane,
        uint256 amount,
        uint256 cumulative,
        uint64 seq,
        bytes32 receiptHash
    );
    /// @notice A voucher of a batch was skipped; `reason` is the selector of the error it would have raised alone.
    event VoucherRefused(uint256 indexed index, address indexed payer, uint64 indexed lane, bytes4 reason);
    /// @notice Accepted payment is held back until `releaseAt`.
    event HeldBack(address indexed payee, uint256 amount, uint256 releaseAt);
    /// @notice Held-back payment was released.
    event Released(address indexed payee, uint256 paid, uint256 burned);
    /// @notice Payment not released yet went back to a payer's unspent deposit.
    event Refunded(address indexed payee, address indexed payer, uint256 amount);
    /// @notice A session key may sign for a lane.
    event SessionKeyGranted(
        address indexed payer, address indexed payee, uint64 indexed lane, address key, uint256 cap, uint256 expiry
    );
    /// @notice A session key's vouchers can be claimed until `expiry` only.
    event SessionKeyRevoked(
        address indexed payer, address indexed payee, uint64 indexed lane, address key, uint256 expiry
    );
    /// @notice The claim window changed.
    event ClaimWindowSet(uint256 value);
    /// @notice The reclaim delay changed, for requests from now on.
    event ReclaimDelaySet(uint256 value);
    /// @notice The refund window changed, for claims from now on.
    event RefundWindowSet(uint256 value);

    // ---- payers

    /// @notice Adds to the caller's unspent deposit. Needs an allowance.
    /// @param amount OMNI wei
    function deposit(uint256 amount) external;

    /// @notice As {deposit}, with an EIP-2612 permit. A permit somebody else submitted first does no harm.
    /// @param amount OMNI wei
    /// @param deadline of the permit
    /// @param v signature of the permit
    /// @param r signature of the permit
    /// @param s signature of the permit
    function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) external;

    /// @notice Takes unspent deposit out.
    /// @param amount OMNI wei
    function withdraw(uint256 amount) external;

    /// @notice Reserves unspent deposit in a lane, and withdraws the caller's request to reclaim it, if any.
    /// @param payee whom the lane pays
    /// @param lane any number; with payer and payee it names the lane
    /// @param amount OMNI wei
    function reserve(address payee, uint64 lane, uint96 amount) external;

    /// @notice Funds a route: as {reserve}, for several lanes.
    /// @param reservations lanes and amounts
    function reserveMany(Reservation[] calldata reservations) external;

    /// @notice Asks for what the payee will not have claimed of a lane when the reclaim delay is over.
    /// @param payee payee of the lane
    /// @param lane number of the lane
    /// @return reclaimAt clock from which {reclaim} succeeds
    function requestReclaim(address payee, uint64 lane) external returns (uint64 reclaimAt);

    /// @notice Moves what was not claimed of a lane back to the caller's unspent deposit.
    /// @param payee payee of the lane
    /// @param lane number of the lane
    /// @return amount OMNI wei
    function reclaim(address payee, uint64 lane) external returns (uint256 amount);

    /// @notice Lets a key sign vouchers of a lane of the caller. Can only raise what a key already has.
    /// @param payee payee of the lane
    /// @param lane number of the lane
    /// @param key the session key
    /// @param cap highest cumulative amount it may sign
    /// @param expiry last second of the clock at which its vouchers can be claimed; beyond the claim window
    function grantKey(address payee, uint64 lane, address key, uint128 cap, uint64 expiry) external;

    /// @notice As {grantKey}, signed by the payer (ECDSA, or ERC-1271 for a wallet), submitted by anyone.
    /// @param grant the grant; its nonce is the payer's next
    /// @param signature over {hashKeyGrant}
    function grantKeyWithSignature(KeyGrant calldata grant, bytes calldata signature) external;

    /// @notice Ends a key of the caller. Vouchers it signed stay claimable for the reclaim delay.
    /// @param payee payee of the lane
    /// @param lane number of the lane
    /// @param key the session key
    function revokeKey(address payee, uint64 lane, address key) external;

    // ---- payees

    /// @notice Presents the caller's last voucher of a lane. A voucher above what is reserved counts for what is.
    /// @param voucher the voucher
    /// @param signature 65-byte ECDSA signature of the payer or of a session key of the lane, over {hashVoucher}
    /// @return amount OMNI wei accepted
    function claim(Voucher calldata voucher, bytes calldata signature) external returns (uint256 amount);

    /// @notice Presents vouchers of many lanes. One that would be refused alone is skipped and harms no other.
    /// @param vouchers vouchers of the caller
    /// @return amount OMNI wei accepted
    function claimBatch(SignedVoucher[] calldata vouchers) external returns (uint256 amount);

    /// @notice Pays a payee what was held back for the refund window (10 % is burned), then holds back what waits for
    /// room. Closes at most 64 holdings: call it again where more are ripe. Anyone may call it.
    /// @param payee whose
    /// @return paid OMNI wei paid
    function release(address payee) external returns (uint256 paid);

    // ---- court and governance

    /// @notice Moves payment that was not released yet back to a payer's unspent deposit. Clamps to what is there and
    /// never reverts for a caller with the refunder role.
    /// @param payee from whom
    /// @param payer to whom
    /// @param amount OMNI wei
    /// @return refunded OMNI wei moved
    function refund(address payee, address payer, uint256 amount) external returns (uint256 refunded);

    /// @notice Sets the claim window. Only for the governor role.
    /// @param value seconds, 24 hours to 7 days, less than the reclaim delay
    function setClaimWindow(uint256 value) external;

    /// @notice Sets the reclaim delay. Only for the governor role.
    /// @param value seconds, 48 hours to 30 days, more than the claim window
    function setReclaimDelay(uint256 value) external;

    /// @notice Sets the refund window. Only for the governor role.
    /// @param value seconds, 24 hours to 14 days
    function setRefundWindow(uint256 value) external;

    // ---- views

    /// @notice The token of all payments, for good.
    function token() external view returns (IOmniToken);

    /// @notice The vault whose active stake backs held-back payments.
    function vault() external view returns (IStakeVault);

    /// @notice OMNI wei a payer deposited and has neither reserved nor taken out.
    function unspentOf(address payer) external view returns (uint256);

    /// @notice A lane.
    function laneOf(address payer, address payee, uint64 lane) external view returns (Lane memory);

    /// @notice A session key of a lane (all zero: none).
    function keyOf(address payer, address payee, uint64 lane, address key) external view returns (SessionKey memory);

    /// @notice Nonce that a payer's next {grantKeyWithSignature} must carry.
    function nonces(address payer) external view returns (uint256);

    /// @notice What a payee has pending and held back.
    function accountOf(address payee) external view returns (PayeeAccount memory);

    /// @notice Open holdings of a payee, oldest first. Refunds are taken off them at release.
    function holdingsOf(address payee) external view returns (Holding[] memory);

    /// @notice OMNI wei held back of a payee.
    function heldBackOf(address payee) external view returns (uint256);

    /// @notice OMNI wei that may be held back of a payee at once: {IStakeVault-backingStake} / 200.
    function heldBackLimitOf(address payee) external view returns (uint256);

    /// @notice OMNI wei, before burning, that {release} would release now.
    function releasableOf(address payee) external view returns (uint256);

    /// @notice OMNI wei burned so far at a payee's releases: what bounds the emission that its work may earn.
    function burnedOf(address payee) external view returns (uint256);

    /// @notice Seconds a voucher must stay claimable when it is signed: payees refuse one that expires sooner.
    function claimWindow() external view returns (uint64);

    /// @notice Seconds from {requestReclaim} to {reclaim}. Default 96 hours.
    function reclaimDelay() external view returns (uint64);

    /// @notice Seconds payments are held back, rounded up to a full hour of the clock. Default 24 hours.
    function refundWindow() external view returns (uint64);

    /// @notice EIP-712 domain separator.
    // solhint-disable-next-line func-name-mixedcase
    function DOMAIN_SEPARATOR() external view returns (bytes32);

    /// @notice EIP-712 digest to sign.
    function hashTerms(SessionTerms calldata terms) external view returns (bytes32);

    /// @notice EIP-712 digest to sign.
    function hashReceipt(StepReceipt calldata receipt) external view returns (bytes32);

    /// @notice EIP-712 digest to sign.
    function hashBoundary(Boundary calldata boundary) external view returns (bytes32);

    /// @notice EIP-712 digest to sign.
    function hashVoucher(Voucher calldata voucher) external view returns (bytes32);

    /// @notice EIP-712 digest to sign.
    function hashKeyGrant(KeyGrant calldata grant) external view returns (bytes32);

    /// @notice EIP-712 digest to sign.
    function hashAttestation(Attestation calldata attestation) external view returns (bytes32);
}
