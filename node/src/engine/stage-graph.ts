import type { LayerRange } from "../types/model.ts";
import type { StageWant } from "../types/stage.ts";
import type { LowRank } from "./adapter-weights.ts";
import {
  type BlockBuilder,
  type BlockInputs,
  type BlockPart,
  type BlockTensors,
  buildBlock,
  norm,
  weightOf,
} from "./block-graph.ts";
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
  /** Those of one sequence behind those of another. */
  readonly parts: readonly PartPlan[];
  /** Rows of no sequence before and after all others: their values have no influence, but their number has. */
  readonly padding?: readonly [before: number, after: number];
  /** What the last stage is asked for; "hidden" in the others. */
  readonly want: StageWant | "hidden";
  /** Sequences, at the end of `parts`, whose last token goes through the head. One if not said. */
  readonly heads?: number;
  /** What of all blocks can be read after the computation: nothing, the streams, or the result of every operation. */
  readonly kept: "nothing" | "streams" | "operations";
}

/** What is computed of one sequence. */
export interface PartPlan {
  /** One of each block of the stage. */
  readonly caches: readonly BlockCache[];
  readonly tokens: number;
  /** Attention looks at positions [0, kv), and at [localStart, kv) in layers with a window. */
  readonly kv: number;
  readonly localStart: number;
}

export interface GraphInputs {
  /** (n) token ids, or (width, n) hidden states. */
  readonly data: Tensor;
  readonly positions: Tensor;
  readonly parts: readonly PartInputs[];
}

export interface PartInputs {
  readonly cells: Tensor;
  /** Undefined where no layer of the stage is of that kind. */
  readonly mask: Tensor | undefined;
  readonly localMask: Tensor | undefined;
}

const TENSORS_PER_BLOCK = 56;
/** More of a block for each part: views, attention, and what joins it to the others. */
const TENSORS_PER_PART = 12;
const TENSORS_BESIDES = 32;
/** Two products, a scale and a sum. */
const TENSORS_PER_CHANGE = 4;

/** (width, n) hidden states, or (n_vocab, heads) logits, or (heads) arg maxes, or both of these. */
export interface GraphOutput {
  readonly hidden?: Tensor;
  readonly logits?: Tensor;
  readonly ids?: Tensor;
}

/** The graph of a stage for one plan: allocated, and ready to be computed any number of times. */
export interface StageGraph {
  readonly plan: GraphPlan;
  readonly pointer: Pointer;
  readonly inputs: GraphInputs;
  /** Empty where nothing is wanted but the caches' rows. */
  readonly output: GraphOutput;
  /** Those of each block; only what the plan keeps may be read. */
  readonly blocks: readonly BlockTensors[];
  /** The generation of the compute buffer that the tensors lie in. */
  readonly generation: number;
  free(): void;
}

export function buildStageGraph(parts: StageParts, plan: GraphPlan): StageGraph {
  const { device, shape, layers, buffer, weights, adapter } = parts;
  const { ggml } = device;
  const changes = adapter.size * TENSORS_PER_CHANGE;
  const blockSize = TENSORS_PER_BLOCK + (plan.parts.length + 1) * TENSORS_PER_PART;
  const size = (layers[1] - layers[0]) * blockSize + TENSORS_BESIDES + 3 * plan.parts.length + changes;
  const context = new GraphContext(ggml, size);
  try {
    const pointer = ggml.newGraph(context.pointer, size, false);
    if (pointer === null) throw new OutOfMemoryError("a graph");
    const expand = (tensor: Tensor) => ggml.expand(pointer, tensor.pointer);
    const inputs = makeInputs(context, parts, plan);
    // Inputs that a graph happens not to need are placed all the same, so that they can be written.
    for (const input of tensorsOf(inputs)) expand(input);
    const builder = { context, epsilon: shape.normEpsilon, weights, adapter, expand };
    const { x, blocks } = buildLayers(builder, parts, plan, inputs);
    const output = buildOutput(builder, plan, shape, x);
    const kept = blocks.flatMap((block) => keptOf(block, plan));
    for (const tensor of [...kept, ...Object.values(output)]) {
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

/** Tokens of a computation, those of no sequence too. */
export function batchTokens({ parts, padding = [0, 0] }: GraphPlan): number {
  return parts.reduce((sum, { tokens }) => sum + tokens, padding[0] + padding[1]);
}

function makeInputs(context: GraphContext, parts: StageParts, plan: GraphPlan): GraphInputs {
  const { shape, layers } = parts;
  const n = batchTokens(plan);
  const blocks = shape.blocks.slice(...layers);
  const local = blocks.some((block) => block.slidingWindow !== undefined);
  const global = blocks.some((block) => block.slidingWindow === undefined);
  return {
    data: takesTokens(parts)
      ? context.input(TYPE_I32, [n, 1, 1])
      : context.input(TYPE_F32, [shape.width, n, 1]),
    positions: context.input(TYPE_I32, [n, 1, 1]),
    parts: plan.parts.map(({ tokens, kv, localStart }) => ({
      cells: context.input(TYPE_I64, [tokens, 1, 1]),
      mask: global ? context.input(TYPE_F16, [kv, tokens, 1]) : undefined,
      localMask: local ? context.input(TYPE_F16, [kv - localStart, tokens, 1]) : undefined,
    })),
  };
}

function tensorsOf({ data, positions, parts }: GraphInputs): readonly Tensor[] {
  const ofParts = parts.flatMap((part) => Object.values(part).filter((tensor) => tensor !== undefined));
  return [data, positions, ...ofParts];
}

function buildLayers(
  builder: BlockBuilder,
  parts: StageParts,
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
  for (const [i, block] of shape.blocks.slice(...layers).entries()) {
    const tensors = buildBlock(builder, layers[0] + i, block, blockInputs(i, block, plan, inputs), x);
    blocks.push(tensors);
    x = tensors.fed;
  }
  return { x, blocks };
}

/** Of block `index` of the stage. */
function blockInputs(
  index: number,
  { slidingWindow }: BlockShape,
  { parts, padding = [0, 0] }: GraphPlan,
  inputs: GraphInputs,
): BlockInputs {
  const local = slidingWindow !== undefined;
  let first = padding[0];
  const made = parts.map(({ caches, tokens: count, localStart }, i): BlockPart => {
    const { cells, mask: all, localMask } = inputs.parts[i] ?? {};
    const [mask, cache] = [local ? localMask : all, caches[index]];
    if (cells === undefined || mask === undefined || cache === undefined) {
      throw new TypeError("a block's inputs were not made");
    }
    const part = { first, count, cache, cells, mask, maskStart: local ? localStart : 0 };
    first += count;
    return part;
  });
  return { positions: inputs.positions, parts: made };
}

/** What leads to the caches' rows is in the graph already: where nothing else is wanted, the rest of the last block is left out. */
function buildOutput(builder: BlockBuilder, plan: GraphPlan, shape: ModelShape, x: Tensor): GraphOutput {
  if (plan.want === "nothing") return {};
  return plan.want === "hidden" ? { hidden: x } : buildHead(builder, plan, shape, x);
}

/** Final norm and head. Of several tokens, some may be sampled from their logits and some be the largest. */
function buildHead(
  builder: BlockBuilder,
  { want, heads = 1, padding = [0, 0] }: GraphPlan,
  shape: ModelShape,
  x: Tensor,
): GraphOutput {
  const { context, weights } = builder;
  const isAll = want === "all-logits" || want === "all-argmax";
  const rows = isAll ? x : context.part(x, 1, x.shape[1] - padding[1] - heads, heads);
  const head = weights.has("output.weight") ? "output.weight" : "token_embd.weight";
  let logits = context.mulMat(weightOf(builder, head), norm(builder, rows, "output_norm.weight"));
  if (shape.logitSoftCap !== undefined) {
    logits = context.scale(context.tanh(context.scale(logits, 1 / shape.logitSoftCap)), shape.logitSoftCap);
  }
  if (want === "argmax" || want === "all-argmax") return { ids: context.argmax(logits) };
  return heads === 1 || isAll ? { logits } : { logits, ids: context.argmax(logits) };
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
