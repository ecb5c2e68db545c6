import type { Hex } from "viem";
import type { Answer, TraceLeaf, Wire } from "./court.ts";

// As docs/OPERATION-TRACES.md has them.

/** Kinds of operation, as leaves and verifier sets number them. */
export const LeafOp = {
  MatMul: 0,
  Quantize: 1,
  Gather: 2,
  Add: 3,
  Norm: 4,
  Rotate: 5,
  AttentionTile: 6,
  AttentionMix: 7,
  Gate: 8,
  Embedding: 9,
  Half: 10,
} as const;

export type LeafOp = (typeof LeafOp)[keyof typeof LeafOp];

/** Bits of {@link LayerPlan}'s `flags`. */
export const planFlags = {
  /** Queries and keys are normalized head by head. */
  qkNorm: 1,
  /** Attention and feed-forward network are followed by a norm each. */
  postNorms: 2,
  /** GELU instead of SiLU. */
  gelu: 4,
  /** RoPE turns pairs (i, i + headDim / 2) instead of (2i, 2i + 1). */
  halves: 8,
} as const;

/** Where a tensor's weights are. */
export interface TensorPlan {
  /** ggml type (uint8). */
  readonly type: number;
  /** Number of its first tile under the model's weight root (uint64). */
  readonly first: bigint;
}

/** All that a judge must know of a layer. Numbers are uint32 where nothing is said. */
export interface LayerPlan {
  /** Layers of the model. */
  readonly layers: number;
  /** Number of this one. */
  readonly layer: number;
  /** Elements of the residual stream. */
  readonly width: number;
  /** Heads of queries. */
  readonly heads: number;
  /** Heads of keys and values; divides `heads`. */
  readonly kvHeads: number;
  /** Elements of a head. */
  readonly headDim: number;
  /** Elements between the feed-forward network's projections. */
  readonly feedForward: number;
  /** Tokens: rows of the embedding. */
  readonly vocabulary: number;
  /** Positions that a token sees, itself included; 0: all. */
  readonly window: number;
  /** Sum of {@link planFlags} (uint8). */
  readonly flags: number;
  /** Of the norms, as bits of an f32; so are all that follow. */
  readonly epsilon: number;
  readonly ropeBase: number;
  readonly ropeScale: number;
  readonly attentionScale: number;
  readonly embeddingScale: number;
  /** In the order of {@link planTensors}. */
  readonly tensors: readonly TensorPlan[];
}

/** Tensors of a layer. */
export type TensorName =
  | "attn_norm"
  | "attn_q"
  | "attn_k"
  | "attn_v"
  | "attn_output"
  | "ffn_norm"
  | "ffn_gate"
  | "ffn_up"
  | "ffn_down"
  | "attn_q_norm"
  | "attn_k_norm"
  | "post_attention_norm"
  | "post_ffw_norm"
  | "token_embd";

/** A tensor of a layer with its shape. */
export interface PlannedTensor extends TensorPlan {
  readonly name: TensorName;
  readonly rows: number;
  readonly columns: number;
  /** Tiles side by side: tile (g, c) is weight block first + g * across + c. */
  readonly across: number;
}

/** Layers [a, b) that a stage computes. */
export interface TraceStage {
  readonly a: number;
  readonly b: number;
}

/** Segments of a trace, by the numbers that docs/OPERATION-TRACES.md gives them. */
export const segmentNames = [
  "embed",
  "attnNorm",
  "qBlocks",
  "qProducts",
  "qRows",
  "kBlocks",
  "kProducts",
  "kRows",
  "vBlocks",
  "vProducts",
  "vRows",
  "qRotated",
  "kRotated",
  "keys",
  "values",
  "attention",
  "attentionOut",
  "outBlocks",
  "outProducts",
  "outRows",
  "postAttentionNorm",
  "attended",
  "ffnNorm",
  "gateBlocks",
  "gateProducts",
  "gateRows",
  "upBlocks",
  "upProducts",
  "upRows",
  "gated",
  "downBlocks",
  "downProducts",
  "downRows",
  "postFfwNorm",
  "fed",
] as const;

export type SegmentName = (typeof segmentNames)[number];

/** Leaves of one kind that follow one another. */
export interface TraceSegment {
  readonly name: SegmentName;
  readonly op: LeafOp;
  /** Number of its first leaf. */
  readonly first: number;
  /** How many they are; segments that a layer has not are not listed. */
  readonly leaves: number;
}

/** Where an input comes from. */
export type PlannedWire = Omit<Wire, "hash">;

/** What stands at an index of a trace. */
export interface PlannedLeaf {
  readonly index: number;
  readonly segment: SegmentName;
  readonly op: LeafOp;
  readonly inputs: readonly PlannedWire[];
  /** One more than the slice of the position's output rows that its output is; 0: none. */
  readonly commits: number;
  /** Number of the slice of the output; of the group of 12 rows where `op` is MatMul. */
  readonly slice: number;
  /** Number of the tile of columns (MatMul) or of positions (AttentionTile), else 0. */
  readonly part: number;
  /** Elements of the row that the outputs of its segment make; rows of the matrix where `op` is MatMul. */
  readonly length: number;
  /** Those of them that its output holds: [from, to). */
  readonly from: number;
  readonly to: number;
  /** Elements of the row that the product runs over, or positions that the tile of attention covers: [first, end). */
  readonly over?: { readonly first: number; readonly end: number };
  /** Tensor that it multiplies with, or that its output is quantized for. */
  readonly tensor?: PlannedTensor;
}

/** The operation trace of a layer at a position, without values. */
export interface TracePlan {
  /** How many leaves it has. */
  readonly leaves: number;
  /** Slices under the position's input root. */
  readonly inputSlices: number;
  /** Slices under the position's output root. */
  readonly outputSlices: number;
  readonly segments: readonly TraceSegment[];
  /**
   * What stands at an index.
   * @throws ValueInvalidError where there is no such leaf
   */
  leafAt(index: number): PlannedLeaf;
}

/** What a leaf verifier judges, as contracts/types/CourtTypes.sol has it. */
export interface LeafStatement extends TraceStage {
  /** Id of the dispute. */
  readonly dispute: Hex;
  /** Model id. */
  readonly manifest: Hex;
  /** {@link hashTolerances} of the table that the terms name. */
  readonly tauTable: Hex;
  readonly position: bigint;
  readonly layer: number;
  /** Number of the leaf. */
  readonly index: number;
  readonly answer: Answer;
  readonly leaf: TraceLeaf;
}

/** Bytes behind the hashes of a leaf. */
export interface LeafValues {
  /** In the order of the leaf's inputs. */
  readonly inputs: readonly Uint8Array[];
  readonly output: Uint8Array;
}
