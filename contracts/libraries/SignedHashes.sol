// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {Attestation, Boundary, KeyGrant, SessionTerms, StepReceipt, Voucher} from "../types/SignedTypes.sol";

/// @title EIP-712 struct hashes of the signed types
/// @dev All fields are static, so abi.encode of the type hash and the struct is the EIP-712 encoding.
library SignedHashes {
    /// @notice A session's terms may last this long at most: {IStakeVault-exitDelay} counts on it.
    uint64 internal constant MAX_TERMS_DURATION = 6 days;

    bytes32 internal constant SESSION_TERMS_TYPEHASH = keccak256(
        "SessionTerms(address payer,address gateway,address operator,bytes32 session,uint32 attempt,uint64 fromPos,bytes32 manifest,uint32 a,uint32 b,uint128 price,uint64 lane,bytes32 seedCommit,bytes32 tauTable,uint64 start,uint64 end)"
    );
    bytes32 internal constant STEP_RECEIPT_TYPEHASH =
        keccak256("StepReceipt(bytes32 termsHash,uint64 toPos,bytes32 root,uint64 signedAt)");
    bytes32 internal constant BOUNDARY_TYPEHASH =
        keccak256("Boundary(bytes32 termsHash,uint64 pos,uint32 hop,bytes32 hash)");
    bytes32 internal constant VOUCHER_TYPEHASH = keccak256(
        "Voucher(address payer,address payee,uint64 lane,uint128 cumulative,uint64 seq,bytes32 receiptHash,uint64 expiry)"
    );
    bytes32 internal constant KEY_GRANT_TYPEHASH = keccak256(
        "KeyGrant(address payer,address payee,uint64 lane,address key,uint128 cap,uint64 expiry,uint256 nonce)"
    );
    bytes32 internal constant ATTESTATION_TYPEHASH = keccak256(
        "Attestation(address validator,address operator,bytes32 termsHash,bytes32 receiptHash,uint64 epoch,uint64 fromPos,uint64 toPos,bytes32 seed,uint32 samples,uint64 nmse,uint16 agreement,uint16 score,uint64 signedAt)"
    );

    function hashTerms(SessionTerms memory terms) internal pure returns (bytes32) {
        return keccak256(abi.encode(SESSION_TERMS_TYPEHASH, terms));
    }

    function hashReceipt(StepReceipt memory receipt) internal pure returns (bytes32) {
        return keccak256(abi.encode(STEP_RECEIPT_TYPEHASH, receipt));
    }

    function hashBoundary(Boundary memory boundary) internal pure returns (bytes32) {
        return keccak256(abi.encode(BOUNDARY_TYPEHASH, boundary));
    }

    function hashVoucher(Voucher memory voucher) internal pure returns (bytes32) {
        return keccak256(abi.encode(VOUCHER_TYPEHASH, voucher));
    }

    function hashKeyGrant(KeyGrant memory grant) internal pure returns (bytes32) {
        return keccak256(abi.encode(KEY_GRANT_TYPEHASH, grant));
    }

    function hashAttestation(Attestation memory attestation) internal pure returns (bytes32) {
        return keccak256(abi.encode(ATTESTATION_TYPEHASH, attestation));
    }
}
