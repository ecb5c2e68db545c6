import type { Answer, DisputeCase, LeafProof, TraceLeaf, VerifierSet, Wire } from "@omninode/sdk";
import { createMountainRange, hashTraceLeaf, type MountainRange } from "@omninode/sdk";
import type { Hex } from "viem";

/** The operations of one layer at one position, by values (docs/OPERATION-TRACES.md). */
export interface OperationTrace {
  readonly answer: Answer;
  readonly leaves: readonly TraceLeaf[];
  /** What came out of each leaf. */
  readonly outputs: readonly Uint8Array[];
}

/** What an operator can show of an attempt of its own: from its records, the model, and its books. */
export interface OperatorEvidence {
  /**
   * The trace of the case's step, and the inclusion of its position under the receipt.
   * @throws TraceMissingError, TraceCorruptError where the values are not there any more
   */
  traceOf(
    disputeCase: DisputeCase,
    signal: AbortSignal,
  ): Promise<{ readonly trace: OperationTrace; readonly path: readonly Hex[] }>;
  /** That the longer of the case's receipts continues the shorter; undefined where it does not. */
  prefixOf(disputeCase: DisputeCase): Promise<readonly Hex[] | undefined>;
  /** The bytes behind a wire that does not come from a leaf: a slice of a committed row, or a tile of weights. */
  source(disputeCase: DisputeCase, wire: Wire): Promise<Uint8Array>;
  /** What a verifier needs to see that the leaf is right. */
  judgement(disputeCase: DisputeCase, trace: OperationTrace, index: number): Promise<Judgement>;
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
  readonly #range: MountainRange<Hex>;

  constructor(trace: OperationTrace) {
    this.trace = trace;
    this.#range = createMountainRange(trace.leaves.map(hashTraceLeaf));
  }

  get root(): Hex {
    return this.#range.root();
  }

  /** @throws RangeError where the trace has no such leaf */
  proofOf(index: number): LeafProof {
    const leaf = this.trace.leaves[index];
    if (leaf === undefined) throw new RangeError(`The trace has no leaf ${index}.`);
    return { index, leaf, path: this.#range.inclusionProof(index) };
  }
}
