import type {
  Answer,
  DisputeCase,
  LeafProof,
  MountainRange,
  TraceLeaf,
  VerifierSet,
  Wire,
} from "@omninode/sdk";
import { bytesToHex, type Hex } from "viem";
import { keccak } from "../../store/hash/keccak.ts";
import { encodeLeaf } from "../../zk/encode-leaf.ts";
import { rangeOver } from "../../zk/hashing.ts";

/** The operations of one layer at one position, by values (docs/OPERATION-TRACES.md). */
export interface OperationTrace {
  readonly answer: Answer;
  readonly leaves: readonly TraceLeaf[];
  /** What came out of each leaf. */
  readonly outputs: readonly Uint8Array[];
}

/** A layer of a position of an attempt. */
export interface CommittedStep {
  readonly termsHash: Hex;
  readonly position: number;
  readonly layer: number;
}

/** What answers a dispute of a step. */
export interface AnsweredStep {
  readonly trace: OperationTrace;
  /** Inclusion of the position under the receipt's root. */
  readonly path: readonly Hex[];
}

/** What an operator can show of an attempt of its own: from its records, the model, and its books. */
export interface OperatorEvidence {
  /**
   * The trace of the case's step, and the inclusion of its position under the receipt.
   * @throws TraceMissingError, TraceCorruptError where the values are not there any more
   */
  traceOf(disputeCase: DisputeCase, signal: AbortSignal): Promise<AnsweredStep>;
  /** That the longer of the case's receipts continues the shorter; undefined where it does not. */
  prefixOf(disputeCase: DisputeCase): Promise<readonly Hex[] | undefined>;
  /** The bytes behind a wire that does not come from a leaf: a slice of a committed row, or a tile of weights. */
  source(disputeCase: DisputeCase, wire: Wire): Promise<Uint8Array>;
  /** What a verifier needs to see that the leaf is right: a proof where it takes one, else values. */
  judgement(
    id: Hex,
    disputeCase: DisputeCase,
    trace: OperationTrace,
    index: number,
    signal: AbortSignal,
  ): Promise<Judgement>;
}

/** What is put before a leaf's verifier. */
export interface Judgement {
  readonly set: VerifierSet;
  /** In the verifier's own encoding. */
  readonly evidence: Hex;
}

/** Proofs over the leaves of a trace: hashed once, however many are asked for. */
export class TraceProofs {
  readonly trace: OperationTrace;
  readonly #range: MountainRange<Uint8Array>;

  constructor(trace: OperationTrace) {
    this.trace = trace;
    this.#range = rangeOver(trace.leaves.map((leaf) => keccak(encodeLeaf(leaf))));
  }

  get root(): Hex {
    return bytesToHex(this.#range.root());
  }

  /** @throws RangeError where the trace has no such leaf */
  proofOf(index: number): LeafProof {
    const leaf = this.trace.leaves[index];
    if (leaf === undefined) throw new RangeError(`The trace has no leaf ${index}.`);
    return { index, leaf, path: this.#range.inclusionProof(index).map((hash) => bytesToHex(hash)) };
  }
}
