/** One matrix that an adapter changes: `y = W x + (alpha / rank) B (A x)` (LoRA, arXiv:2106.09685). */
export interface LoraMatrix {
  /** The model's tensor, as `blk.0.attn_q.weight`. */
  readonly name: string;
  readonly inputs: number;
  readonly outputs: number;
  /** `[rank][inputs]`, row-major. */
  readonly a: Float32Array;
  /** `[outputs][rank]`, row-major. */
  readonly b: Float32Array;
}

/** A low-rank adapter of a model. Its parameters as one vector are the `b` of its matrices, one after another. */
export interface LoraAdapter {
  readonly rank: number;
  readonly alpha: number;
  /** In order of names, compared by bytes; each name once. */
  readonly matrices: readonly LoraMatrix[];
}
