import type { Address, Hex } from "viem";

// Times are seconds of the hub's clock (getClock). A position is one token of a session's sequence, prompt included.

/** Terms of one attempt of one stage of a session, signed by gateway and operator before work starts. */
export interface SessionTerms {
  /** Whose deposit pays. */
  readonly payer: Address;
  /** Account that drives the session and countersigns. */
  readonly gateway: Address;
  /** Account that serves, and the payee of the lane. */
  readonly operator: Address;
  /** Random id chosen by the gateway, 32 bytes. */
  readonly session: Hex;
  /** Counts the attempts of this stage within the session, from 0 (uint32). */
  readonly attempt: number;
  /** First position this attempt is paid for (uint64). */
  readonly fromPos: bigint;
  /** Model id, 32 bytes (getModelId). */
  readonly manifest: Hex;
  /** First layer served (uint32). */
  readonly a: number;
  /** One past the last layer served (uint32). */
  readonly b: number;
  /** OMNI wei per position, for all layers [a, b) together (uint128). */
  readonly price: bigint;
  /** Lane of (payer, operator) that pays (uint64). */
  readonly lane: bigint;
  /** keccak256 of the sampling seed, 32 bytes. */
  readonly seedCommit: Hex;
  /** Hash of the tolerance table by which a court judges this attempt, 32 bytes (zero: none). */
  readonly tauTable: Hex;
  /** When the terms begin (uint64). */
  readonly start: bigint;
  /** When the terms end, at most 6 days after start (uint64). */
  readonly end: bigint;
}

/** An operator's commitment to the work of an attempt up to a position. */
export interface StepReceipt {
  /** {@link hashSessionTermsStruct} of the terms, 32 bytes. */
  readonly termsHash: Hex;
  /** One past the last position committed to (uint64). */
  readonly toPos: bigint;
  /** Merkle mountain range over all positions of the attempt, 32 bytes. */
  readonly root: Hex;
  /** When it was signed (uint64). */
  readonly signedAt: bigint;
}

/** What crossed between two neighbours, signed by sender and receiver of the hop. */
export interface Boundary {
  /** {@link hashSessionTermsStruct} of the sender's terms, 32 bytes. */
  readonly termsHash: Hex;
  /** Position (uint64). */
  readonly pos: bigint;
  /** Index of the hop, 0 from the gateway into the first stage (uint32). */
  readonly hop: number;
  /** Commitment to the tensor or token that crossed, 32 bytes. */
  readonly hash: Hex;
}

/** A promise of payment, cumulative over the life of a lane. */
export interface Voucher {
  /** Whose deposit is reserved in the lane. */
  readonly payer: Address;
  /** The operator paid. */
  readonly payee: Address;
  /** Lane of (payer, payee) (uint64). */
  readonly lane: bigint;
  /** OMNI wei promised since the lane was first used (uint128). */
  readonly cumulative: bigint;
  /** Counts the lane's vouchers (uint64). */
  readonly seq: bigint;
  /** {@link hashStepReceiptStruct} of the receipt that this pays, 32 bytes (zero for a prepayment). */
  readonly receiptHash: Hex;
  /** Last second of the hub's clock at which it can be claimed (uint64). */
  readonly expiry: bigint;
}

/** A payer's permission for a session key to sign vouchers of one lane. */
export interface KeyGrant {
  readonly payer: Address;
  readonly payee: Address;
  /** Lane of (payer, payee) (uint64). */
  readonly lane: bigint;
  /** The session key's address. */
  readonly key: Address;
  /** Highest cumulative amount the key may sign, OMNI wei (uint128). */
  readonly cap: bigint;
  /** Last second of the hub's clock at which its vouchers can be claimed (uint64). */
  readonly expiry: bigint;
  /** The payer's next nonce in the hub. */
  readonly nonce: bigint;
}

/**
 * What a validator found when it re-executed a sample of an attempt's rows. The root over the digests of a validator's
 * attestations is the evidence root of its ballot.
 */
export interface Attestation {
  /** Who audited, and signs. */
  readonly validator: Address;
  /** Whose work it is. */
  readonly operator: Address;
  /** {@link hashSessionTermsStruct} of the terms, 32 bytes. */
  readonly termsHash: Hex;
  /** {@link hashStepReceiptStruct} of the receipt that commits to the rows, 32 bytes. */
  readonly receiptHash: Hex;
  /** The oracle's epoch of the work: that of the receipt (uint64). */
  readonly epoch: bigint;
  /** First position that could be sampled (uint64). */
  readonly fromPos: bigint;
  /** One past the last position that could be sampled (uint64). */
  readonly toPos: bigint;
  /** From which the sampled rows follow ({@link sampledRows}), 32 bytes. */
  readonly seed: Hex;
  /** How many rows were re-executed (uint32). */
  readonly samples: number;
  /** Highest normalised squared error of a row, in units of 10^-12 (uint64). */
  readonly nmse: bigint;
  /** Positions of 10,000 whose most likely tokens agree; {@link NO_AGREEMENT} where the stage gives none (uint16). */
  readonly agreement: number;
  /** What follows for the operator, 0 to 10,000 (uint16). */
  readonly score: number;
  /** When it was signed (uint64). */
  readonly signedAt: bigint;
}

/** An attestation with its validator's 65-byte signature. */
export interface SignedAttestation {
  readonly attestation: Attestation;
  readonly signature: Hex;
}

/** What a contributor to a federated round signs over its bytes, for those who store, aggregate or score them. */
export interface Upload {
  /** The FederatedRounds contract. */
  readonly rounds: Address;
  /** Id of the round. */
  readonly round: bigint;
  /** Who committed, and signs. */
  readonly contributor: Address;
  /** Digest of the adapter that it starts from, 32 bytes: another than the round's is stale. */
  readonly base: Hex;
  /** BLAKE3-256 digest of the bytes; of the masked ones in a private round. */
  readonly digest: Hex;
  /** Bytes (uint32). */
  readonly size: number;
  /** Bound of the norm in 1/1,000, as committed (uint32). */
  readonly norm: number;
}

/** A voucher with the 65-byte signature of the payer or of a session key of its lane. */
export interface SignedVoucher {
  readonly voucher: Voucher;
  readonly signature: Hex;
}
