import { getPlanRoot, type LayerPlan, planFlags } from "@omninode/sdk";
import { bytesToHex, type Hex } from "viem";
import { type BlockShape, type ModelShape, readModelShape } from "../engine/model-shape.ts";
import { stageTensors } from "../engine/stage-tensors.ts";
import type { Manifest } from "../store/manifest/manifest.ts";
import { weightTree } from "../store/weights/weight-tree.ts";
import { OmniError } from "../types/errors.ts";
import type { WeightSource } from "../types/model.ts";
import { manifestWeights, missingEntries } from "./manifest-weights.ts";

/** A model whose matrix products can be judged: what its verifiers are bound to. */
export interface ModelPlan {
  /** Of each layer, in order. */
  readonly layers: readonly LayerPlan[];
  /** Root over their hashes. */
  readonly planRoot: Hex;
  readonly weightRoot: Hex;
  /** Leaves under the weight root. */
  readonly weightBlocks: bigint;
}

/** Why no product of a model can be judged, in words. */
export interface Unjudgeable {
  readonly reason: string;
}

/** Q4_0, Q5_0, Q8_0, Q4_K, Q6_K. */
const MATRIX_TYPES: ReadonlySet<number> = new Set([2, 6, 8, 12, 14]);
const MATRICES = ["attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down"] as const;

/**
 * The plans of all layers of a model (docs/OPERATION-TRACES.md) from its manifest alone, so that whoever has the manifest computes
 * which version of the model the registry must have.
 */
export function planOfManifest(manifest: Manifest): ModelPlan | Unjudgeable {
  const source = manifestWeights(manifest);
  const missing = missingEntries(manifest, source);
  if (missing.length > 0) return { reason: `the manifest does not repeat ${missing.join(", ")}` };
  const shape = shapeOf(source);
  if (shape instanceof OmniError) return { reason: shape.message };
  const reason = whyUnjudgeable(shape, source);
  if (reason !== undefined) return { reason };
  const tree = weightTree(manifest.tensors);
  const first = new Map(manifest.tensors.map(({ name }, i) => [name, BigInt(tree.first[i] ?? 0)]));
  const layers = shape.blocks.map((block, layer) => layerPlan(shape, block, layer, source, first));
  const weightRoot = bytesToHex(tree.root);
  return { layers, planRoot: getPlanRoot(layers), weightRoot, weightBlocks: BigInt(tree.leaves) };
}

/** The shape of a model that this engine can run, all of whose tensors have the dimensions that it calls for. */
function shapeOf(source: WeightSource): ModelShape | OmniError {
  try {
    const shape = readModelShape(source.metadata);
    stageTensors(source, shape, [0, shape.blocks.length]);
    return shape;
  } catch (error) {
    if (error instanceof OmniError) return error;
    throw error;
  }
}

function whyUnjudgeable({ blocks }: ModelShape, { tensors }: WeightSource): string | undefined {
  const heads = new Set(blocks.map((block) => `${block.heads} ${block.kvHeads} ${block.headDim}`));
  if (heads.size > 1) return "its layers differ in their heads";
  if (blocks.some(({ rope }) => rope.extrapolation !== 0 || rope.attention !== 1)) return "it uses YaRN";
  if (blocks.some(({ rope }) => rope.frequencyFactors) && tensors.has("rope_freqs.weight")) {
    return "it has RoPE factors";
  }
  for (const layer of blocks.keys()) {
    for (const matrix of MATRICES) {
      const name = `blk.${layer}.${matrix}`;
      if (tensors.has(`${name}.bias`)) return `${name} has a bias`;
      const type = tensors.get(`${name}.weight`)?.type;
      if (type === undefined || !MATRIX_TYPES.has(type)) return `${name} is of type ${type}`;
    }
  }
  return undefined;
}

function layerPlan(
  { width, vocabularySize, normEpsilon, embeddingScale, blocks }: ModelShape,
  block: BlockShape,
  layer: number,
  { tensors }: WeightSource,
  first: ReadonlyMap<string, bigint>,
): LayerPlan {
  const names = [
    ...["attn_norm", "attn_q", "attn_k", "attn_v", "attn_output"],
    ...["ffn_norm", "ffn_gate", "ffn_up", "ffn_down"],
    ...(block.qkNorm ? ["attn_q_norm", "attn_k_norm"] : []),
    ...(block.postNorms ? ["post_attention_norm", "post_ffw_norm"] : []),
  ].map((name) => `blk.${layer}.${name}.weight`);
  if (layer === 0) names.push("token_embd.weight");
  return {
    layers: blocks.length,
    layer,
    width,
    heads: block.heads,
    kvHeads: block.kvHeads,
    headDim: block.headDim,
    feedForward: block.feedForward,
    vocabulary: vocabularySize,
    window: block.slidingWindow ?? 0,
    flags: flagsOf(block),
    epsilon: floatBits(normEpsilon),
    ropeBase: floatBits(block.rope.base),
    ropeScale: floatBits(block.rope.scale),
    attentionScale: floatBits(block.attentionScale),
    embeddingScale: floatBits(embeddingScale),
    tensors: names.map((name) => ({ type: tensors.get(name)?.type ?? 0, first: first.get(name) ?? 0n })),
  };
}

function flagsOf({ qkNorm, postNorms, activation, rope }: BlockShape): number {
  return (
    (qkNorm ? planFlags.qkNorm : 0) |
    (postNorms ? planFlags.postNorms : 0) |
    (activation === "gelu" ? planFlags.gelu : 0) |
    (rope.pairs === "halves" ? planFlags.halves : 0)
  );
}

/** Bits of a number as an f32. */
function floatBits(value: number): number {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value);
  return view.getUint32(0);
}
