/** Which layer of which committed position is asked for. */
export interface OperationsRequest {
  /** 32 bytes, hexadecimal: names the attempt. */
  readonly termsHash: `0x${string}`;
  readonly position: number;
  /** Number of the layer in the model. */
  readonly layer: number;
}

/** The operations of one layer of one position, leaf by leaf (docs/OPERATION-TRACES.md). */
export interface OperationTrace {
  /** ABI encoding of each leaf: its keccak256 is a leaf under the trace's root. */
  readonly leaves: readonly Uint8Array[];
  /** What came out of each leaf, by its number. */
  readonly outputs: readonly Uint8Array[];
}

/** Whom a leaf is shown to: who computes it from its values, or who verifies a proof of its exact sums (docs/CIRCUITS.md). */
export const proofKinds = ["evm", "groth16"] as const;

export type ProofKind = (typeof proofKinds)[number];

/** A matrix product of a step that is to be shown. */
export interface LeafRequest extends OperationsRequest {
  /** Number of the leaf in the trace. */
  readonly leaf: number;
  /** 32 bytes of the asker's, which a proof is bound to as one before the court is to the dispute's id. */
  readonly nonce: `0x${string}`;
  readonly proof: ProofKind;
}

/** A matrix product with all that its verifier looks at. */
export interface ShownLeaf {
  /** In the verifier's own encoding: values, and the proof where one was asked for. */
  readonly evidence: Uint8Array;
  /** Inclusion of the tile of weights under the model's weight root. */
  readonly path: readonly Uint8Array[];
}

/** Shows single leaves of operation traces, and proves them. */
export interface LeafSource {
  /** @throws OmniError where the leaf is no matrix product, the step is not this node's, or too much is asked for */
  leaf(request: LeafRequest, signal: AbortSignal): Promise<ShownLeaf>;
}

/** Makes operation traces from what the node committed to. `zk/` implements it; the trace protocol serves what it makes. */
export interface TraceSource {
  /** @throws OmniError where the attempt is not here any more, or its layer is not this node's */
  operations(request: OperationsRequest, signal: AbortSignal): Promise<OperationTrace>;
}
