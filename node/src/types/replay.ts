import type { StageInput } from "./stage.ts";

/** One layer of one position, to be computed again as a session computed it. */
export interface LayerReplayRequest {
  /** Of the model. */
  readonly layer: number;
  /** First position of the computation that the position was part of. */
  readonly first: number;
  /** Positions of the session in that computation. */
  readonly rows: number;
  /** Rows of other sessions before these. Their values have no influence, but their number has. */
  readonly before: number;
  /** All rows of the computation. */
  readonly batch: number;
  /** The row asked for: position `first + row`. */
  readonly row: number;
  /** CPU threads that computed it. */
  readonly threads: number;
  /** All rows of the session: token ids for layer 0, else what the layer before put out. Those behind `row` have no influence. */
  readonly input: StageInput;
  /** (first - seenFrom, head_dim * n_kv_heads) F16 bits each: what the row sees of the positions before the computation. */
  readonly keys: Uint16Array;
  readonly values: Uint16Array;
  readonly seenFrom: number;
  readonly signal?: AbortSignal;
}

/** A value for each matrix of a layer. */
export interface OfMatrices<T> {
  readonly queries: T;
  readonly keys: T;
  readonly values: T;
  readonly attentionOut: T;
  readonly gate: T;
  readonly up: T;
  readonly feedOut: T;
}

/** What the operations of a layer gave for one position: (width) where nothing else is said. */
export interface LayerValues extends OfMatrices<Float32Array> {
  /** What came in; for layer 0, the token's embedding. */
  readonly input: Float32Array;
  readonly attentionNorm: Float32Array;
  /** (head_dim * heads) and (head_dim * kv_heads). */
  readonly rotatedQueries: Float32Array;
  readonly rotatedKeys: Float32Array;
  readonly attention: Float32Array;
  /** Undefined where the model normalises no outputs. */
  readonly postAttentionNorm: Float32Array | undefined;
  readonly attended: Float32Array;
  readonly feedNorm: Float32Array;
  /** (feed_forward) */
  readonly gated: Float32Array;
  readonly postFeedNorm: Float32Array | undefined;
  readonly fed: Float32Array;
  /** F16 bits: the rows that went to the cache. */
  readonly cachedKeys: Uint16Array;
  readonly cachedValues: Uint16Array;
  /** What each matrix was multiplied with: blocks of ggml's type Q8_0 or Q8_K; empty where the matrix takes neither. */
  readonly activations: OfMatrices<Uint8Array>;
}

/** Computes layers again. */
export interface LayerReplayer {
  /** @throws OmniError where the request is not of the stage's shape, or there is no memory */
  replay(request: LayerReplayRequest): Promise<LayerValues>;
}
