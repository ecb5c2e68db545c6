/** A value of a GGUF metadata entry. 64-bit integers are `bigint` only where they do not fit a safe integer. */
export type GgufValue =
  | number
  | bigint
  | boolean
  | string
  | readonly number[]
  | readonly bigint[]
  | readonly boolean[]
  | readonly string[];

export type GgufMetadata = ReadonlyMap<string, GgufValue>;

/** A half-open range of transformer blocks: [first, last). */
export type LayerRange = readonly [first: number, last: number];

export interface TensorInfo {
  readonly name: string;
  /** ggml_type number (ggml/include/ggml.h `enum ggml_type`). */
  readonly type: number;
  /** Dimensions in ggml's order: the contiguous one first; 1 to 4 of them. */
  readonly shape: readonly number[];
  /** Bytes. */
  readonly size: number;
}

/** Where a tensor's bytes lie on this machine: a GGUF file or a shard of the blob store. */
export interface TensorLocation {
  readonly path: string;
  /** Bytes from the start of the file. */
  readonly offset: number;
}

/**
 * Weights of a model, or of the part of it that is on this machine. `tensors` names all tensors of the model;
 * `locate` answers undefined for those that are not here.
 */
export interface WeightSource {
  readonly metadata: GgufMetadata;
  readonly tensors: ReadonlyMap<string, TensorInfo>;
  locate(name: string): TensorLocation | undefined;
}
