/** What a layer leaves behind for a step of n tokens, as it was computed: what a stage commits to beside input and output. */
export interface LayerRows {
  /** (n_tokens, width): the residual stream after attention. */
  readonly attended: Float32Array;
  /** (n_tokens, width): the residual stream after the feed-forward network, which is the layer's output. */
  readonly fed: Float32Array;
  /** (n_tokens, head_dim * n_kv_heads) F16 bits: the rows that the step wrote to the cache. */
  readonly keys: Uint16Array;
  readonly values: Uint16Array;
}

/** What the size of a layer's rows follows from. */
export interface RowsShape {
  /** Of hidden states. */
  readonly width: number;
  /** head_dim * n_kv_heads of each layer. */
  readonly kvWidths: readonly number[];
}

/** The rows of all layers of a step, in memory that threads share. */
export interface StepRows {
  /** Layer by layer: keys, values (n_tokens, kv_width) F16 bits, attended, fed (n_tokens, width) F32; as the machine has them. */
  readonly buffer: SharedArrayBuffer;
  /** Parts of `buffer`. */
  readonly layers: readonly LayerRows[];
  /** To be called, once, when they are no longer needed: a later step may then use the memory. */
  release(): void;
}

export function stepRowsBytes({ width, kvWidths }: RowsShape, nTokens: number): number {
  return kvWidths.reduce((sum, kvWidth) => sum + 4 * nTokens * (kvWidth + 2 * width), 0);
}

/** @param buffer of `stepRowsBytes`; made where it is left out */
export function stepRows(
  shape: RowsShape,
  nTokens: number,
  buffer: SharedArrayBuffer = new SharedArrayBuffer(stepRowsBytes(shape, nTokens)),
): StepRows {
  let offset = 0;
  const take = (bytes: number): number => {
    offset += bytes;
    return offset - bytes;
  };
  const halves = (length: number) => new Uint16Array(buffer, take(2 * length), length);
  const floats = (length: number) => new Float32Array(buffer, take(4 * length), length);
  const layers = shape.kvWidths.map((kvWidth) => ({
    keys: halves(nTokens * kvWidth),
    values: halves(nTokens * kvWidth),
    attended: floats(nTokens * shape.width),
    fed: floats(nTokens * shape.width),
  }));
  return { buffer, layers, release: () => {} };
}
