import type { LayerRange } from "../types/model.ts";
import type { StageWant } from "../types/stage.ts";
import type { LowRank } from "./adapter-weights.ts";
import { type BlockBuilder, type BlockTensors, buildBlock, norm, weightOf } from "./block-graph.ts";
import type { ComputeBuffer } from "./compute-buffer.ts";
import { DeviceOperationError, OutOfMemoryError } from "./errors.ts";
import type { Pointer } from "./ffi/bindings.ts";
import type { Device } from "./ffi/device.ts";
import { GraphContext, type Tensor } from "./ffi/graph.ts";
import type { HostEmbedding } from "./host-embedding.ts";
import type { BlockCache } from "./kv-cache.ts";
import type { BlockShape, ModelShape } from "./model-shape.ts";
import { TYPE_F16, TYPE_F32, TYPE_I32, TYPE_I64 } from "./tensor-types.ts";

/** What a stage computes with, whatever the sequence. */
export interface StageParts {
  readonly device: Device;
  readonly shape: ModelShape;
  readonly layers: LayerRange;
  readonly weights: ReadonlyMap<string, Tensor>;
  /** By the matrix that each is added to; empty without an adapter. */
  readonly adapter: ReadonlyMap<string, LowRank>;
  readonly buffer: ComputeBuffer;
  /** Looks tokens up where the device cannot; the graph of a first stage then begins with hidden states too. */
  readonly embedding: HostEmbedding | undefined;
}

/** What makes one graph differ from another; a graph serves every computation of the same plan. */
export interface GraphPlan {
  readonly tokens: number;
  /** Attention looks at positions [0, kv), and at [localStart, kv) in layers with a window. */
  readonly kv: number;
  readonly localStart: number;
  /** What the last stage is asked for; "hidden" in the others. */
  readonly want: StageWant | "hidden";
  /** What of all blocks can be read after the computation: nothing, the streams, or the result of every operation. */
  readonly kept: "nothing" | "streams" | "operations";
}

export interface GraphInputs {
  /** (n) token ids, or (width, n) hidden states. */
  readonly data: Tensor;
  readonly positions: Tensor;
  readonly cells: Tensor;
  /** Undefined where no layer of the stage is of that kind. */
  readonly mask: Tensor | undefined;
  readonly localMask: Tensor | undefined;
}

const TENSORS_PER_BLOCK = 56;
const TENSORS_BESIDES = 32;
/** Two products, a scale and a sum. */
const TENSORS_PER_CHANGE = 4;

/** The graph of a stage for one plan: allocated, and ready to be computed any number of times. */
export interface StageGraph {
  readonly plan: GraphPlan;
  readonly pointer: Pointer;
  readonly inputs: GraphInputs;
  /** Undefined where nothing is wanted but the cache's rows. */
  readonly output: Tensor | undefined;
  /** Those of each block; only what the plan keeps may be read. */
  readonly blocks: readonly BlockTensors[];
  /** The generation of the compute buffer that the tensors lie in. */
  readonly generation: number;
  free(): void;
}

export function buildStageGraph(
  parts: StageParts,
  caches: readonly BlockCache[],
  plan: GraphPlan,
): StageGraph {
  const { device, shape, layers, buffer, weights, adapter } = parts;
  const { ggml } = device;
  const changes = adapter.size * TENSORS_PER_CHANGE;
  const size = (layers[1] - layers[0]) * TENSORS_PER_BLOCK + TENSORS_BESIDES + changes;
  const context = new GraphContext(ggml, size);
  try {
    const pointer = ggml.newGraph(context.pointer, size, false);
    if (pointer === null) throw new OutOfMemoryError("a graph");
    const expand = (tensor: Tensor) => ggml.expand(pointer, tensor.pointer);
    const inputs = makeInputs(context, parts, plan);
    // Inputs that a graph happens not to need are placed all the same, so that they can be written.
    for (const input of Object.values(inputs)) if (input !== undefined) expand(input);
    const builder = { context, epsilon: shape.normEpsilon, weights, adapter, expand };
    const { x, blocks } = buildLayers(builder, parts, caches, plan, inputs);
    const output = buildOutput(builder, shape, plan, x);
    const kept = blocks.flatMap((block) => keptOf(block, plan));
    for (const tensor of output === undefined ? kept : [...kept, output]) {
      ggml.setOutput(tensor.pointer);
      expand(tensor);
    }
    checkSupport(device, pointer);
    buffer.allocate(pointer);
    const { generation } = buffer;
    return { plan, pointer, inputs, output, blocks, generation, free: () => context.free() };
  } catch (error) {
    context.free();
    throw error;
  }
}

function keptOf(block: BlockTensors, { kept }: GraphPlan): readonly Tensor[] {
  if (kept === "nothing") return [];
  if (kept === "streams") return [block.attended, block.fed];
  return Object.values(block).filter((tensor) => tensor !== undefined);
}

/** Whether the graph looks tokens up itself. */
function takesTokens({ layers, embedding }: StageParts): boolean {
  return layers[0] === 0 && embedding === undefined;
}

function makeInputs(context: GraphContext, parts: StageParts, plan: GraphPlan): GraphInputs {
  const { tokens: n, kv, localStart } = plan;
  const { shape, layers } = parts;
  const blocks = shape.blocks.slice(...layers);
  const local = blocks.some((block) => block.slidingWindow !== undefined);
  const global = blocks.some((block) => block.slidingWindow === undefined);
  return {
    data: takesTokens(parts)
      ? context.input(TYPE_I32, [n, 1, 1])
      : context.input(TYPE_F32, [shape.width, n, 1]),
    positions: context.input(TYPE_I32, [n, 1, 1]),
    cells: context.input(TYPE_I64, [n, 1, 1]),
    mask: global ? context.input(TYPE_F16, [kv, n, 1]) : undefined,
    localMask: local ? context.input(TYPE_F16, [kv - localStart, n, 1]) : undefined,
  };
}

function buildLayers(
  builder: BlockBuilder,
  parts: StageParts,
  caches: readonly BlockCache[],
  plan: GraphPlan,
  inputs: GraphInputs,
): { readonly x: Tensor; readonly blocks: readonly BlockTensors[] } {
  const { shape, layers } = parts;
  const blocks: BlockTensors[] = [];
  let x = inputs.data;
  if (takesTokens(parts)) {
    x = builder.context.getRows(weightOf(builder, "token_embd.weight"), inputs.data);
    if (shape.embeddingScale !== 1) x = builder.context.scale(x, shape.embeddingScale);
  }
  for (const [i, cache] of caches.entries()) {
    const index = layers[0] + i;
    const block = shape.blocks[index];
    if (block === undefined) continue;
    const tensors = buildBlock(builder, index, block, blockInputs(block, plan, inputs), cache, x);
    blocks.push(tensors);
    x = tensors.fed;
  }
  return { x, blocks };
}

/** What leads to the caches' rows is in the graph already: where nothing else is wanted, the rest of the last block is left out. */
function buildOutput(
  builder: BlockBuilder,
  shape: ModelShape,
  plan: GraphPlan,
  x: Tensor,
): Tensor | undefined {
  if (plan.want === "nothing") return undefined;
  return plan.want === "hidden" ? x : buildHead(builder, shape, plan, x);
}

function blockInputs({ slidingWindow }: BlockShape, { localStart }: GraphPlan, inputs: GraphInputs) {
  const { positions, cells } = inputs;
  const local = slidingWindow !== undefined;
  const mask = local ? inputs.localMask : inputs.mask;
  if (mask === undefined) throw new TypeError("a block's mask was not made");
  return { positions, cells, mask, maskStart: local ? localStart : 0 };
}

/** Final norm and head: logits (n_vocab, n) or, for one token, their arg max. */
function buildHead(builder: BlockBuilder, shape: ModelShape, { tokens, want }: GraphPlan, x: Tensor): Tensor {
  const { context, weights } = builder;
  const rows = want === "all-logits" ? x : context.rows(x, tokens - 1, 1, shape.width * 4);
  const head = weights.has("output.weight") ? "output.weight" : "token_embd.weight";
  let logits = context.mulMat(weightOf(builder, head), norm(builder, rows, "output_norm.weight"));
  if (shape.logitSoftCap !== undefined) {
    logits = context.scale(context.tanh(context.scale(logits, 1 / shape.logitSoftCap)), shape.logitSoftCap);
  }
  return want === "argmax" ? context.argmax(logits) : logits;
}

/** Throws where a node of a graph is beyond a device: ggml's own computation does not look. */
export function checkSupport({ ggml, pointer, description }: Device, graph: Pointer): void {
  for (let i = 0; i < ggml.nodeCount(graph); i++) {
    const node = ggml.node(graph, i);
    if (node !== null && !ggml.deviceSupports(pointer, node)) {
      throw new DeviceOperationError(description, ggml.describe(node));
    }
  }
}
