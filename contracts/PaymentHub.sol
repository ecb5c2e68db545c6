// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";
import {IOmniToken} from "./interfaces/IOmniToken.sol";
import {IPaymentHub} from "./interfaces/IPaymentHub.sol";
import {IStakeVault} from "./interfaces/IStakeVault.sol";
import {SignedHashes} from "./libraries/SignedHashes.sol";
import {PausableClock} from "./PausableClock.sol";
import {Holding, Lane, PayeeAccount, Reservation, SessionKey, SignedVoucher} from "./types/HubTypes.sol";
import {Attestation, Boundary, KeyGrant, SessionTerms, StepReceipt, Voucher} from "./types/SignedTypes.sol";

/// @title See {IPaymentHub}
contract PaymentHub is IPaymentHub, EIP712, Nonces, PausableClock {
    using SafeCast for uint256;
    using SafeERC20 for IOmniToken;

    /// @dev Held-back payment is at most backing stake / 200: a slash of 200 times what is in doubt is always covered.
    uint256 internal constant STAKE_PER_HELD_BACK = 200;
    /// @dev One tenth of what is released is burned, rounded up.
    uint256 internal constant BURN_DIVISOR = 10;
    /// @dev Claims of an hour share a holding, so that a payee has a bounded number of them.
    uint64 internal constant HOLDING_STEP = 1 hours;
    /// @dev A payee that released nothing for long must not find more to do than fits into a block.
    uint256 internal constant MAX_CLOSED = 64;

    /// @inheritdoc IPaymentHub
    IOmniToken public immutable token;
    /// @inheritdoc IPaymentHub
    IStakeVault public immutable vault;

    // These share a slot with the clock's state, which every claim reads.
    uint40 private _claimWindow = 48 hours;
    uint40 private _reclaimDelay = 96 hours;
    uint40 private _refundWindow = 24 hours;

    mapping(address payer => uint256) private _unspent;
    mapping(bytes32 laneId => Lane) private _lanes;
    mapping(bytes32 laneId => mapping(address key => SessionKey)) private _keys;
    mapping(address payee => PayeeAccount) private _accounts;
    mapping(address payee => mapping(uint256 index => Holding)) private _holdings;
    /// @dev Refunds taken out of holdings that were not released yet: holdings = held back + this.
    mapping(address payee => uint256) private _refundedAhead;
    /// @inheritdoc IPaymentHub
    mapping(address payee => uint256) public burnedOf;

    /// @param token_ the token of all payments
    /// @param vault_ the vault, deployed with this hub's address
    /// @param authority AccessManager that knows the roles
    constructor(IOmniToken token_, IStakeVault vault_, address authority)
        EIP712("OmniNode", "1")
        AccessManaged(authority)
    {
        if (address(vault_.hub()) != address(this) || address(vault_.token()) != address(token_)) {
            revert VaultMismatch(address(vault_));
        }
        token = token_;
        vault = vault_;
    }

    // ---- payers

    /// @inheritdoc IPaymentHub
    function deposit(uint256 amount) external whileRunning {
        _deposit(amount);
    }

    /// @inheritdoc IPaymentHub
    function depositWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        whileRunning
    {
        // A permit that somebody else submitted first has left the allowance that the transfer needs.
        try token.permit(msg.sender, address(this), amount, deadline, v, r, s) {} catch {}
        _deposit(amount);
    }

    /// @inheritdoc IPaymentHub
    function withdraw(uint256 amount) external whileRunning {
        if (amount == 0) revert AmountZero();
        _spend(amount);
        emit Withdrawn(msg.sender, amount);
        token.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IPaymentHub
    function reserve(address payee, uint64 lane, uint96 amount) external whileRunning {
        _spend(amount);
        _reserve(payee, lane, amount);
    }

    /// @inheritdoc IPaymentHub
    function reserveMany(Reservation[] calldata reservations) external whileRunning {
        uint256 total;
        for (uint256 i; i < reservations.length; ++i) {
            total += reservations[i].amount;
        }
        _spend(total);
        for (uint256 i; i < reservations.length; ++i) {
            Reservation calldata item = reservations[i];
            _reserve(item.payee, item.lane, item.amount);
        }
    }

    /// @inheritdoc IPaymentHub
    function requestReclaim(address payee, uint64 lane) external whileRunning returns (uint64 reclaimAt) {
        Lane storage lane_ = _lanes[_laneId(msg.sender, payee, lane)];
        if (lane_.reserved == lane_.accepted) revert NothingToReclaim(payee, lane);
        reclaimAt = lane_.reclaimAt;
        if (reclaimAt != 0) return reclaimAt;
        reclaimAt = clock() + _reclaimDelay;
        lane_.reclaimAt = reclaimAt;
        emit ReclaimRequested(msg.sender, payee, lane, reclaimAt);
    }

    /// @inheritdoc IPaymentHub
    function reclaim(address payee, uint64 lane) external whileRunning returns (uint256 amount) {
        Lane storage lane_ = _lanes[_laneId(msg.sender, payee, lane)];
        Lane memory state = lane_;
        if (state.reclaimAt == 0) revert ReclaimNotRequested(payee, lane);
        if (clock() < state.reclaimAt) revert ReclaimTooEarly(state.reclaimAt);
        amount = state.reserved - state.accepted;
        lane_.reserved = state.accepted;
        lane_.reclaimAt = 0;
        _unspent[msg.sender] += amount;
        emit Reclaimed(msg.sender, payee, lane, amount);
    }

    /// @inheritdoc IPaymentHub
    function grantKey(address payee, uint64 lane, address key, uint128 cap, uint64 expiry) external {
        _grantKey(msg.sender, payee, lane, key, cap, expiry);
    }

    /// @inheritdoc IPaymentHub
    function grantKeyWithSignature(KeyGrant calldata grant, bytes calldata signature) external {
        _useCheckedNonce(grant.payer, grant.nonce);
        if (!SignatureChecker.isValidSignatureNowCalldata(grant.payer, hashKeyGrant(grant), signature)) {
            revert GrantSignatureInvalid(grant.payer);
        }
        _grantKey(grant.payer, grant.payee, grant.lane, grant.key, grant.cap, grant.expiry);
    }

    /// @inheritdoc IPaymentHub
    function revokeKey(address payee, uint64 lane, address key) external {
        SessionKey storage key_ = _keys[_laneId(msg.sender, payee, lane)][key];
        uint64 expiry = key_.expiry;
        if (expiry == 0) revert SessionKeyUnknown(key);
        // What the key signed stays claimable as long as the rest of the lane does when it is asked back.
        uint64 latest = clock() + _reclaimDelay;
        if (latest < expiry) expiry = latest;
        key_.expiry = expiry;
        emit SessionKeyRevoked(msg.sender, payee, lane, key, expiry);
    }

    // ---- payees

    /// @inheritdoc IPaymentHub
    function claim(Voucher calldata voucher, bytes calldata signature)
        external
        whileRunning
        returns (uint256 amount)
    {
        bytes memory refusal;
        (amount, refusal) = _accept(voucher, signature, clock());
        if (refusal.length != 0) {
            assembly ("memory-safe") {
                revert(add(refusal, 32), mload(refusal))
            }
        }
        _holdBack(msg.sender, amount);
    }

    /// @inheritdoc IPaymentHub
    function claimBatch(SignedVoucher[] calldata vouchers) external whileRunning returns (uint256 amount) {
        uint64 now_ = clock();
        for (uint256 i; i < vouchers.length; ++i) {
            SignedVoucher calldata item = vouchers[i];
            (uint256 accepted, bytes memory refusal) = _accept(item.voucher, item.signature, now_);
            if (refusal.length != 0) {
                emit VoucherRefused(i, item.voucher.payer, item.voucher.lane, bytes4(refusal));
            }
            amount += accepted;
        }
        _holdBack(msg.sender, amount);
    }

    /// @inheritdoc IPaymentHub
    function release(address payee) external whileRunning returns (uint256 paid) {
        uint64 now_ = clock();
        uint64 until = vault.lockedUntil(payee);
        if (until > now_) revert PayeeLocked(until);

        (uint256 released, uint256 closed) = _takeMatured(payee, now_);
        uint256 held = _holdBack(payee, 0);
        if (closed + held == 0) revert NothingToRelease(payee);
        // What was closed may have been refunded whole.
        if (released == 0) return 0;
        uint256 burned = Math.ceilDiv(released, BURN_DIVISOR);
        paid = released - burned;
        burnedOf[payee] += burned;
        emit Released(payee, paid, burned);
        token.burn(burned);
        token.safeTransfer(payee, paid);
    }

    // ---- court and governance

    /// @inheritdoc IPaymentHub
    function refund(address payee, address payer, uint256 amount) external restricted returns (uint256 refunded) {
        PayeeAccount storage account = _accounts[payee];
        uint256 fromPending = Math.min(amount, account.pending);
        uint256 fromHeldBack = Math.min(amount - fromPending, account.heldBack);
        refunded = fromPending + fromHeldBack;
        account.pending -= uint96(fromPending);
        account.heldBack -= uint96(fromHeldBack);
        _refundedAhead[payee] += fromHeldBack;
        _unspent[payer] += refunded;
        emit Refunded(payee, payer, refunded);
    }

    /// @inheritdoc IPaymentHub
    function setClaimWindow(uint256 value) external restricted {
        _requireWithin(value, 24 hours, Math.min(7 days, _reclaimDelay - 1));
        _claimWindow = uint40(value);
        emit ClaimWindowSet(value);
    }

    /// @inheritdoc IPaymentHub
    function setReclaimDelay(uint256 value) external restricted {
        _requireWithin(value, Math.max(48 hours, _claimWindow + 1), 30 days);
        _reclaimDelay = uint40(value);
        emit ReclaimDelaySet(value);
    }

    /// @inheritdoc IPaymentHub
    function setRefundWindow(uint256 value) external restricted {
        _requireWithin(value, 24 hours, 14 days);
        _refundWindow = uint40(value);
        emit RefundWindowSet(value);
    }

    // ---- views

    /// @inheritdoc IPaymentHub
    function unspentOf(address payer) external view returns (uint256) {
        return _unspent[payer];
    }

    /// @inheritdoc IPaymentHub
    function laneOf(address payer, address payee, uint64 lane) external view returns (Lane memory) {
        return _lanes[_laneId(payer, payee, lane)];
    }

    /// @inheritdoc IPaymentHub
    function keyOf(address payer, address payee, uint64 lane, address key) external view returns (SessionKey memory) {
        return _keys[_laneId(payer, payee, lane)][key];
    }

    /// @inheritdoc IPaymentHub
    function nonces(address payer) public view override(IPaymentHub, Nonces) returns (uint256) {
        return super.nonces(payer);
    }

    /// @inheritdoc IPaymentHub
    function accountOf(address payee) external view returns (PayeeAccount memory) {
        return _accounts[payee];
    }

    /// @inheritdoc IPaymentHub
    function holdingsOf(address payee) external view returns (Holding[] memory holdings) {
        PayeeAccount memory account = _accounts[payee];
        holdings = new Holding[](account.next - account.first);
        for (uint256 i; i < holdings.length; ++i) {
            holdings[i] = _holdings[payee][account.first + i];
        }
    }

    /// @inheritdoc IPaymentHub
    function heldBackOf(address payee) external view returns (uint256) {
        return _accounts[payee].heldBack;
    }

    /// @inheritdoc IPaymentHub
    function heldBackLimitOf(address payee) public view returns (uint256) {
        return vault.backingStake(payee) / STAKE_PER_HELD_BACK;
    }

    /// @inheritdoc IPaymentHub
    function releasableOf(address payee) external view returns (uint256) {
        PayeeAccount memory account = _accounts[payee];
        uint64 now_ = clock();
        uint256 matured;
        uint256 last = Math.min(account.next, account.first + MAX_CLOSED);
        for (uint256 i = account.first; i < last; ++i) {
            Holding memory holding = _holdings[payee][i];
            if (holding.releaseAt > now_) break;
            matured += holding.amount;
        }
        return matured - Math.min(matured, _refundedAhead[payee]);
    }

    /// @inheritdoc IPaymentHub
    function claimWindow() external view returns (uint64) {
        return _claimWindow;
    }

    /// @inheritdoc IPaymentHub
    function reclaimDelay() external view returns (uint64) {
        return _reclaimDelay;
    }

    /// @inheritdoc IPaymentHub
    function refundWindow() external view returns (uint64) {
        return _refundWindow;
    }

    /// @inheritdoc IPaymentHub
    // solhint-disable-next-line func-name-mixedcase
    function DOMAIN_SEPARATOR() external view returns (bytes32) {
        return _domainSeparatorV4();
    }

    /// @inheritdoc IPaymentHub
    function hashTerms(SessionTerms calldata terms) external view returns (bytes32) {
        return _hashTypedDataV4(SignedHashes.hashTerms(terms));
    }

    /// @inheritdoc IPaymentHub
    function hashReceipt(StepReceipt calldata receipt) external view returns (bytes32) {
        return _hashTypedDataV4(SignedHashes.hashReceipt(receipt));
    }

    /// @inheritdoc IPaymentHub
    function hashBoundary(Boundary calldata boundary) external view returns (bytes32) {
        return _hashTypedDataV4(SignedHashes.hashBoundary(boundary));
    }

    /// @inheritdoc IPaymentHub
    function hashVoucher(Voucher calldata voucher) public view returns (bytes32) {
        return _hashTypedDataV4(SignedHashes.hashVoucher(voucher));
    }

    /// @inheritdoc IPaymentHub
    function hashKeyGrant(KeyGrant calldata grant) public view returns (bytes32) {
        return _hashTypedDataV4(SignedHashes.hashKeyGrant(grant));
    }

    /// @inheritdoc IPaymentHub
    function hashAttestation(Attestation calldata attestation) external view returns (bytes32) {
        return _hashTypedDataV4(SignedHashes.hashAttestation(attestation));
    }

    // ---- internals

    function _deposit(uint256 amount) private {
        if (amount == 0) revert AmountZero();
        _unspent[msg.sender] += amount;
        emit Deposited(msg.sender, amount);
        token.safeTransferFrom(msg.sender, address(this), amount);
    }

    function _spend(uint256 amount) private {
        uint256 available = _unspent[msg.sender];
        if (amount > available) revert DepositInsufficient(amount, available);
        // Checked on the line above.
        unchecked {
            _unspent[msg.sender] = available - amount;
        }
    }

    function _reserve(address payee, uint64 lane, uint96 amount) private {
        if (payee == address(0)) revert PayeeZero();
        if (amount == 0) revert AmountZero();
        Lane storage lane_ = _lanes[_laneId(msg.sender, payee, lane)];
        uint96 reserved;
        // Checked below, after the write: so the slot is read once.
        unchecked {
            reserved = lane_.reserved + amount;
        }
        (lane_.reserved, lane_.reclaimAt) = (reserved, 0);
        // A tenth burns each time money comes round: it takes 79 times all OMNI, refunded whole, to get here.
        assert(reserved >= amount);
        emit Reserved(msg.sender, payee, lane, amount, reserved);
    }

    function _grantKey(address payer, address payee, uint64 lane, address key, uint128 cap, uint64 expiry) private {
        if (key == address(0)) revert SessionKeyZero();
        uint256 earliest = clock() + _claimWindow;
        if (expiry < earliest) revert SessionKeyExpiryTooEarly(expiry, earliest);
        SessionKey storage key_ = _keys[_laneId(payer, payee, lane)][key];
        SessionKey memory old = key_;
        if (cap < old.cap || expiry < old.expiry) revert SessionKeyLowered(old.cap, old.expiry);
        key_.cap = cap;
        key_.expiry = expiry;
        emit SessionKeyGranted(payer, payee, lane, key, cap, expiry);
    }

    /// @dev Accepts a voucher, or says in the words of an error why not.
    function _accept(Voucher calldata voucher, bytes calldata signature, uint64 now_)
        private
        returns (uint256 amount, bytes memory refusal)
    {
        if (voucher.payee != msg.sender) {
            return (0, abi.encodeWithSelector(VoucherNotForCaller.selector, voucher.payee));
        }
        if (voucher.expiry < now_) return (0, abi.encodeWithSelector(VoucherExpired.selector, voucher.expiry));

        bytes32 laneId = _laneId(voucher.payer, msg.sender, voucher.lane);
        Lane storage lane = _lanes[laneId];
        (uint96 reserved, uint96 accepted) = (lane.reserved, lane.accepted);
        uint256 worth = Math.min(voucher.cumulative, reserved);
        if (worth <= accepted) {
            return (0, abi.encodeWithSelector(VoucherWorthless.selector, voucher.cumulative, accepted, reserved));
        }
        refusal = _checkSigner(voucher, signature, laneId, now_);
        if (refusal.length != 0) return (0, refusal);

        lane.accepted = uint96(worth);
        amount = worth - accepted;
        _emitAccepted(voucher, amount);
    }

    /// @dev A function of its own for the stack's sake.
    function _emitAccepted(Voucher calldata voucher, uint256 amount) private {
        emit VoucherAccepted(
            voucher.payer,
            voucher.payee,
            voucher.lane,
            amount,
            voucher.cumulative,
            voucher.seq,
            voucher.receiptHash
        );
    }

    function _checkSigner(Voucher calldata voucher, bytes calldata signature, bytes32 laneId, uint64 now_)
        private
        view
        returns (bytes memory refusal)
    {
        (address signer,,) = ECDSA.tryRecoverCalldata(hashVoucher(voucher), signature);
        if (signer == voucher.payer && signer != address(0)) return "";
        SessionKey memory key = _keys[laneId][signer];
        if (key.expiry == 0) return abi.encodeWithSelector(VoucherSignerInvalid.selector, signer);
        if (key.expiry < now_) return abi.encodeWithSelector(SessionKeyExpired.selector, signer, key.expiry);
        if (key.cap < voucher.cumulative) {
            return abi.encodeWithSelector(SessionKeyCapExceeded.selector, voucher.cumulative, key.cap);
        }
        return "";
    }

    /// @dev Adds to what is pending, and holds back as much of it as the payee's active stake backs.
    function _holdBack(address payee, uint256 amount) private returns (uint256 held) {
        PayeeAccount memory account = _accounts[payee];
        uint256 pending = account.pending + amount;
        uint256 limit = heldBackLimitOf(payee);
        if (limit > account.heldBack) held = Math.min(pending, limit - account.heldBack);
        account.pending = (pending - held).toUint96();
        if (held != 0) {
            account.heldBack += uint96(held);
            _pushHolding(payee, account, held);
        }
        _accounts[payee] = account;
    }

    function _pushHolding(address payee, PayeeAccount memory account, uint256 amount) private {
        uint64 releaseAt = clock() + _refundWindow;
        releaseAt += (HOLDING_STEP - (releaseAt % HOLDING_STEP)) % HOLDING_STEP;
        if (account.next != account.first) {
            Holding storage last = _holdings[payee][account.next - 1];
            // Holdings mature in order, also after the window was lowered.
            if (last.releaseAt >= releaseAt) {
                last.amount += uint128(amount);
                emit HeldBack(payee, amount, last.releaseAt);
                return;
            }
        }
        _holdings[payee][account.next] = Holding({amount: uint128(amount), releaseAt: releaseAt});
        ++account.next;
        emit HeldBack(payee, amount, releaseAt);
    }

    /// @dev Closes matured holdings, oldest first; returns what of them was not refunded.
    function _takeMatured(address payee, uint64 now_) private returns (uint256 released, uint256 closed) {
        PayeeAccount storage account = _accounts[payee];
        (uint32 first, uint32 next) = (account.first, account.next);
        uint256 matured;
        for (; first != next && closed != MAX_CLOSED; ++first) {
            Holding memory holding = _holdings[payee][first];
            if (holding.releaseAt > now_) break;
            ++closed;
            matured += holding.amount;
            delete _holdings[payee][first];
        }
        if (closed == 0) return (0, 0);
        uint256 refunded = Math.min(matured, _refundedAhead[payee]);
        if (refunded != 0) _refundedAhead[payee] -= refunded;
        released = matured - refunded;
        account.first = first;
        account.heldBack -= uint96(released);
    }

    /// @dev keccak256(abi.encode(payer, payee, lane)), hashed beyond the free memory pointer and not kept.
    function _laneId(address payer, address payee, uint64 lane) private pure returns (bytes32 laneId) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, shr(96, shl(96, payer)))
            mstore(add(free, 0x20), shr(96, shl(96, payee)))
            mstore(add(free, 0x40), and(lane, 0xffffffffffffffff))
            laneId := keccak256(free, 0x60)
        }
    }

    function _requireWithin(uint256 value, uint256 minimum, uint256 maximum) private pure {
        if (value < minimum || value > maximum) revert ParameterOutOfBounds(value, minimum, maximum);
    }
}
