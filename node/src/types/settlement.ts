import type { LayerRange } from "./model.ts";
import type { ChunkShape } from "./stage.ts";
import type { RowsShape, StepRows } from "./step-rows.ts";

/**
 * How the pipeline settles without knowing the chain: it carries terms, receipts and vouchers as opaque values
 * (anything dag-cbor can hold) between the two sides of a session. `economy/` implements both sides; a free swarm has
 * neither.
 */

/** What a stage has for each position, whatever is computed. */
export interface TraceShape extends RowsShape {
  /** Whether token ids come in, where hidden states do elsewhere. */
  readonly hasEmbedding: boolean;
  /** Whether it samples. */
  readonly hasHead: boolean;
}

/** The values one stage computed for consecutive positions, as it commits to them. */
export interface StepTrace {
  readonly position: number;
  readonly nTokens: number;
  /** Of the step's computations, one after the other. */
  readonly chunks: readonly ChunkShape[];
  /** Token ids (n_tokens) or hidden states (n_tokens, width). */
  readonly input: Int32Array | Float32Array;
  /** The last layer's output leaves the stage. */
  readonly rows: StepRows;
  /** Sampled after the last position. */
  readonly token: number | undefined;
}

/** By which a node's books find an attempt again: the hash of its terms. */
export type AttemptId = `0x${string}`;

export interface OperatorSession {
  readonly attempt: AttemptId;
  /** The operator's signature over the terms; travels back in ACCEPT. */
  readonly accepted: unknown;
  /** Positions below this are paid for, or within the credit that the operator grants. */
  readonly allowedUntil: number;
  /** Resolves when `allowedUntil` exceeds `position`; rejects when the payer stays silent too long. */
  waitForPayment(position: number, signal: AbortSignal): Promise<void>;
  /** Whether this attempt may begin with the first `positions` of an earlier one of this node's, which the books still have. */
  knows(attempt: AttemptId, positions: number): Promise<boolean>;
  /**
   * The first `positions` are those of an attempt that it knows: not computed, but committed to, and paid for at a lower price, with the
   * first step behind them.
   */
  begin(attempt: AttemptId, positions: number): void;
  /** Commits to computed rows. Takes over the layers' rows and releases them; copies the input before it returns. */
  record(trace: StepTrace): void;
  /** Checks and journals a voucher. Throws where it does not hold. */
  voucher(voucher: unknown): Promise<void>;
  /** Checks and journals what the gateway signed of its hop with this stage. Throws where it does not hold. */
  boundary(boundary: unknown): Promise<void>;
  /** Signs and journals last receipts where rows are uncovered; resolves when `onReceipt` was called with them. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

export interface OperatorBooks {
  /**
   * Checks terms signed by the gateway against this node's lease and price, and signs them. `onReceipt` is called with
   * each receipt once it is journalled; the pipeline sends it.
   * @throws OmniError where the terms are refused
   */
  open(request: {
    readonly terms: unknown;
    readonly session: bigint;
    readonly manifest: string;
    readonly layers: LayerRange;
    /** Number of the hop that leads into the stage: 0 from the gateway. */
    readonly hop: number;
    readonly shape: TraceShape;
    /** CPU threads of the stage: rows are the same to the bit only where they are computed with as many. */
    readonly threads: number;
    /** Most positions the session may reach. */
    readonly capacity: number;
    /** Positions below were paid to the stage whose place this one takes: they are computed for nothing. Default: none. */
    readonly paid?: number;
    readonly gatewayPeerId: string;
    readonly onReceipt: (receipt: unknown) => void;
  }): Promise<OperatorSession>;
}

/** A stage of a route as the payer sees it. */
export interface PayableStage {
  readonly peerId: string;
  readonly operator: string | undefined;
  readonly layers: LayerRange;
  /** OMNI wei a position, as the stage quotes it. */
  readonly price: bigint;
  /** Which of the model's registered versions it leases; absent where nothing is leased. */
  readonly version?: string | undefined;
}

export interface PayerSession {
  /** Terms for stage `index`, signed by the gateway; travel in OPEN. Undefined for a stage of the gateway's own. */
  terms(index: number): unknown;
  /** Checks the operator's signature. */
  accepted(index: number, value: unknown): Promise<void>;
  /** A voucher that prepays all positions below `position`. */
  prepay(index: number, position: number): Promise<unknown>;
  /**
   * Checks a receipt; answers with the voucher that pays for what it covers (undefined where it is paid already).
   * `reached`: positions known to be computed, since a token sampled after them arrived. A receipt far beyond both them
   * and what was prepaid is refused.
   */
  receipt(index: number, receipt: unknown, reached: number): Promise<unknown>;
  /** All stages begin with the first `positions` of an earlier session of theirs. */
  begin(positions: number): void;
  /** The prompt, before it is sent. */
  prompt(ids: Int32Array): Promise<void>;
  /**
   * Rows of the residual stream that crossed hop `hop`, between a stage of the gateway's own and one of another's, in the order of
   * positions: of (n, `width`). Rejects where they are not what that stage signed for.
   */
  crossed(hop: number, rows: Float32Array, width: number): Promise<void>;
  /** A token that the last stage sent. Rejects where it is not what a stage signed for. */
  sampled(id: number): Promise<void>;
  /**
   * Another stage takes the place of stage `index`, which is paid no more: terms of a new attempt, signed by the gateway. Its
   * first output that goes on is at position `from`; of the last stage, its first token.
   * @returns the first position that it is paid for: those below were promised to stages before
   * @throws OmniError where funds or chain refuse
   */
  replace(
    index: number,
    stage: PayableStage,
    options: {
      readonly from: number;
      /** Positions known to be computed. */
      readonly reached: number;
      readonly signal: AbortSignal;
    },
  ): Promise<number>;
  /** What the gateway signs, since the last call, of its hops with a stage that sent a receipt; journalled. */
  boundaries(index: number): Promise<readonly unknown[]>;
  /** Positions below this one each stage has signed for, or had from an earlier session. */
  readonly receipted: readonly number[];
  /** OMNI wei promised to each stage so far, and to those whose place it took. */
  readonly paid: readonly bigint[];
  /** Gives the lanes back, for the next session to use where all of `reached` is paid. Idempotent. */
  close(reached: number): Promise<void>;
}

export interface PayerBooks {
  /** Reserves lanes for the route and signs terms. @throws OmniError where funds or chain refuse */
  open(request: {
    readonly session: bigint;
    readonly manifest: string;
    /** Undefined: one of the gateway's own, which is not paid. */
    readonly stages: readonly (PayableStage | undefined)[];
    /** Most positions (prompt and completion) the session may reach. */
    readonly positions: number;
    readonly seed: bigint;
    readonly signal?: AbortSignal;
  }): Promise<PayerSession>;
}
