// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

/// @title Types signed under EIP-712
/// @notice Domain: name "OmniNode", version "1", the chain's id, and the PaymentHub as verifying contract. Every field
/// is signed. Times are seconds of {IPaymentHub-clock}. A position is one token of a session's sequence, prompt included.
/// A model is named by its id ({IModelRegistry-modelId}), which commits to manifest CID, weight root and verifier set.

/// @notice Terms of one attempt of one stage of a session, signed by gateway and operator before work starts. A takeover
/// or a replay after a crash is a new attempt with new terms and voids no older receipt.
/// Type: SessionTerms(address payer,address gateway,address operator,bytes32 session,uint32 attempt,uint64 fromPos,
/// bytes32 manifest,uint32 a,uint32 b,uint128 price,uint64 lane,bytes32 seedCommit,bytes32 tauTable,uint64 start,uint64 end)
/// @param payer whose deposit pays
/// @param gateway account that drives the session and countersigns
/// @param operator account that serves, and the payee of the lane
/// @param session random id chosen by the gateway
/// @param attempt counts the attempts of this stage within the session, from 0
/// @param fromPos first position this attempt is paid for
/// @param manifest model id
/// @param a first layer served
/// @param b one past the last layer served
/// @param price OMNI wei per position, for all layers [a, b) together
/// @param lane lane of (payer, operator) that pays
/// @param seedCommit keccak256 of the sampling seed
/// @param tauTable hash of the tolerance table by which a court judges this attempt (zero: none)
/// @param start when the terms begin
/// @param end when the terms end, at most 6 days after start (see {IStakeVault-exitDelay})
struct SessionTerms {
    address payer;
    address gateway;
    address operator;
    bytes32 session;
    uint32 attempt;
    uint64 fromPos;
    bytes32 manifest;
    uint32 a;
    uint32 b;
    uint128 price;
    uint64 lane;
    bytes32 seedCommit;
    bytes32 tauTable;
    uint64 start;
    uint64 end;
}

/// @notice An operator's commitment to the work of an attempt up to a position.
/// Type: StepReceipt(bytes32 termsHash,uint64 toPos,bytes32 root,uint64 signedAt)
/// @param termsHash EIP-712 struct hash of the SessionTerms
/// @param toPos one past the last position committed to
/// @param root Merkle mountain range over all positions of the attempt
/// @param signedAt when it was signed
struct StepReceipt {
    bytes32 termsHash;
    uint64 toPos;
    bytes32 root;
    uint64 signedAt;
}

/// @notice What crossed between two neighbours, signed by sender and receiver of the hop.
/// Type: Boundary(bytes32 termsHash,uint64 pos,uint32 hop,bytes32 hash)
/// @param termsHash EIP-712 struct hash of the sender's SessionTerms
/// @param pos position
/// @param hop index of the hop, 0 from the gateway into the first stage
/// @param hash commitment to the tensor or token that crossed
struct Boundary {
    bytes32 termsHash;
    uint64 pos;
    uint32 hop;
    bytes32 hash;
}

/// @notice A promise of payment, cumulative over the life of a lane. It accepts that the receipt exists, never that it
/// is correct.
/// Type: Voucher(address payer,address payee,uint64 lane,uint128 cumulative,uint64 seq,bytes32 receiptHash,uint64 expiry)
/// @param payer whose deposit is reserved in the lane
/// @param payee the operator paid
/// @param lane lane of (payer, payee)
/// @param cumulative OMNI wei promised since the lane was first used
/// @param seq counts the lane's vouchers (for bookkeeping: the highest cumulative wins, whatever its seq)
/// @param receiptHash EIP-712 struct hash of the StepReceipt this payment follows (zero for a prepayment)
/// @param expiry last second of the hub's clock at which it can be claimed
struct Voucher {
    address payer;
    address payee;
    uint64 lane;
    uint128 cumulative;
    uint64 seq;
    bytes32 receiptHash;
    uint64 expiry;
}

/// @notice A payer's permission for a session key to sign vouchers of one lane.
/// Type: KeyGrant(address payer,address payee,uint64 lane,address key,uint128 cap,uint64 expiry,uint256 nonce)
/// @param payer who grants (an account or an ERC-1271 wallet)
/// @param payee payee of the lane
/// @param lane lane of (payer, payee)
/// @param key the session key
/// @param cap highest cumulative amount the key may sign
/// @param expiry last second of the hub's clock at which its vouchers can be claimed
/// @param nonce the payer's next nonce in the hub
struct KeyGrant {
    address payer;
    address payee;
    uint64 lane;
    address key;
    uint128 cap;
    uint64 expiry;
    uint256 nonce;
}

/// @notice What a validator found when it re-executed a sample of an attempt's rows. It vouches for a score of the operator
/// in the QualityOracle: the Merkle root over the digests of a validator's attestations is its ballot's evidence root.
/// Type: Attestation(address validator,address operator,bytes32 termsHash,bytes32 receiptHash,uint64 epoch,uint64 fromPos,
/// uint64 toPos,bytes32 seed,uint32 samples,uint64 nmse,uint16 agreement,uint16 score,uint64 signedAt)
/// @param validator who audited, and signs
/// @param operator whose work it is
/// @param termsHash EIP-712 struct hash of the SessionTerms
/// @param receiptHash EIP-712 struct hash of the StepReceipt that commits to the rows
/// @param epoch the oracle's epoch of the work: that of the receipt
/// @param fromPos first position that could be sampled
/// @param toPos one past the last position that could be sampled
/// @param seed from which the sampled rows follow
/// @param samples how many rows were re-executed
/// @param nmse highest normalised squared error of a row, in units of 10^-12
/// @param agreement positions of 10,000 whose most likely tokens agree (10,001: the stage gives none)
/// @param score what follows for the operator, 0 to 10,000
/// @param signedAt when it was signed
struct Attestation {
    address validator;
    address operator;
    bytes32 termsHash;
    bytes32 receiptHash;
    uint64 epoch;
    uint64 fromPos;
    uint64 toPos;
    bytes32 seed;
    uint32 samples;
    uint64 nmse;
    uint16 agreement;
    uint16 score;
    uint64 signedAt;
}
