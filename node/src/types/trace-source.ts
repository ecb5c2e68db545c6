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

/** Makes operation traces from what the node committed to. `zk/` implements it; the trace protocol serves what it makes. */
export interface TraceSource {
  /** @throws OmniError where the attempt is not here any more, or its layer is not this node's */
  operations(request: OperationsRequest, signal: AbortSignal): Promise<OperationTrace>;
}
