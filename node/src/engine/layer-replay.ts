import type { LayerReplayRequest, LayerValues, OfMatrices } from "../types/replay.ts";
import { roundActivations } from "./activations.ts";
import { attentionSpan } from "./attention-span.ts";
import type { BlockTensors } from "./block-graph.ts";
import { CausalMask } from "./causal-mask.ts";
import { compute } from "./compute.ts";
import { ComputeBuffer } from "./compute-buffer.ts";
import { MissingTensorError } from "./errors.ts";
import { type Device, openDevice } from "./ffi/device.ts";
import type { Tensor } from "./ffi/graph.ts";
import { writeInputs } from "./graph-inputs.ts";
import { type BlockCache, KvCache } from "./kv-cache.ts";
import { checkReplay } from "./replay-request.ts";
import { buildStageGraph, type StageGraph, type StageParts } from "./stage-graph.ts";

/**
 * Computes one layer again as a session computed it, with as many rows and threads and the same view of the cache: to the bit the
 * same values, on the same build of ggml. Never while a session of the stage computes.
 *
 * @throws StageInputError where the request is not of the stage's shape, OutOfMemoryError
 */
export async function replayLayer(stage: StageParts, request: LayerReplayRequest): Promise<LayerValues> {
  const { layer, first, rows, row, before, batch, threads } = request;
  const block = checkReplay(stage, request);
  using stack = new DisposableStack();
  const cpu = stack.adopt(openDevice("cpu", threads), (device) => device.free());
  const device = stage.device.kind === "cpu" ? cpu : stage.device;
  const { kv, localStart } = attentionSpan(first, rows, block.slidingWindow ?? 0);
  const cache = stack.adopt(new KvCache(device, [block], kv), (made) => made.free());
  const buffer = stack.adopt(new ComputeBuffer(device), (made) => made.free());
  const embedding = layer === 0 ? stage.embedding : undefined;
  const parts: StageParts = { ...stage, device, buffer, layers: [layer, layer + 1], embedding };
  const part = { caches: cache.blocks, tokens: rows, kv, localStart };
  const padding = [before, batch - before - rows] as const;
  const plan = { parts: [part], padding, want: "nothing", kept: "operations" } as const;
  const graph = stack.adopt(buildStageGraph(parts, plan), (made) => made.free());
  const [[tensors], [cached]] = [graph.blocks, cache.blocks];
  if (tensors === undefined || cached === undefined) throw new TypeError("a graph lacks its block");
  await write(parts, graph, cached, request);
  await compute(device, graph.pointer);
  const values = readBlock(device, tensors, batch, before + row);
  return {
    ...values,
    cachedKeys: readCached(device, cached.keys, first + row),
    cachedValues: readCached(device, cached.values, first + row),
    activations: await roundAll(cpu, stage, layer, values),
  };
}

/** What the session had in its graph and its cache before it computed. */
async function write(
  { device, embedding, shape, layers }: StageParts,
  graph: StageGraph,
  cache: BlockCache,
  { first, rows, before, batch, input, keys, values, seenFrom }: LayerReplayRequest,
): Promise<void> {
  const own = input.kind === "tokens" ? input.ids : input.data;
  const each = own.length / rows;
  const data = own instanceof Int32Array ? new Int32Array(batch * each) : new Float32Array(batch * each);
  data.set(own, before * each);
  const ready = embedding !== undefined && data instanceof Int32Array ? await embedding.rows(data) : data;
  const kv = graph.plan.parts[0]?.kv ?? 0;
  const window = shape.blocks[layers[0]]?.slidingWindow;
  const masks = { all: new CausalMask(kv), local: new CausalMask(kv, window) };
  writeInputs(device, graph, [{ first, masks }], ready);
  for (const [tensor, rows] of [
    [cache.keys, keys],
    [cache.values, values],
  ] as const) {
    const offset = seenFrom * tensor.shape[0] * rows.BYTES_PER_ELEMENT;
    if (rows.length > 0) device.ggml.tensorSet(tensor.pointer, rows, offset, rows.byteLength);
  }
}

type BlockValues = Omit<LayerValues, "cachedKeys" | "cachedValues" | "activations">;

/** Row `row` of what each operation gave for `rows` rows, those of no sequence too. */
function readBlock({ ggml }: Device, tensors: BlockTensors, rows: number, row: number): BlockValues {
  const read = (tensor: Tensor): Float32Array => {
    const [n0, n1, n2] = tensor.shape;
    const values = new Float32Array((n0 * n1 * n2) / rows);
    ggml.tensorGet(tensor.pointer, values, row * values.byteLength, values.byteLength);
    return values;
  };
  const { postAttentionNorm, postFeedNorm } = tensors;
  return {
    input: read(tensors.input),
    attentionNorm: read(tensors.attentionNorm),
    queries: read(tensors.queries),
    keys: read(tensors.keys),
    values: read(tensors.values),
    rotatedQueries: read(tensors.rotatedQueries),
    rotatedKeys: read(tensors.rotatedKeys),
    attention: read(tensors.attention),
    attentionOut: read(tensors.attentionOut),
    postAttentionNorm: postAttentionNorm && read(postAttentionNorm),
    attended: read(tensors.attended),
    feedNorm: read(tensors.feedNorm),
    gate: read(tensors.gate),
    up: read(tensors.up),
    gated: read(tensors.gated),
    feedOut: read(tensors.feedOut),
    postFeedNorm: postFeedNorm && read(postFeedNorm),
    fed: read(tensors.fed),
  };
}

function readCached({ ggml }: Device, tensor: Tensor, position: number): Uint16Array {
  const values = new Uint16Array(tensor.shape[0]);
  ggml.tensorGet(tensor.pointer, values, position * values.byteLength, values.byteLength);
  return values;
}

async function roundAll(
  cpu: Device,
  { weights }: StageParts,
  layer: number,
  { attentionNorm, attention, feedNorm, gated }: BlockValues,
): Promise<OfMatrices<Uint8Array>> {
  const input = (matrix: string, row: Float32Array) => {
    const name = `blk.${layer}.${matrix}.weight`;
    const type = weights.get(name)?.type;
    if (type === undefined) throw new MissingTensorError(name);
    return { type, row };
  };
  const inputs: OfMatrices<ReturnType<typeof input>> = {
    queries: input("attn_q", attentionNorm),
    keys: input("attn_k", attentionNorm),
    values: input("attn_v", attentionNorm),
    attentionOut: input("attn_output", attention),
    gate: input("ffn_gate", feedNorm),
    up: input("ffn_up", feedNorm),
    feedOut: input("ffn_down", gated),
  };
  const rounded = await roundActivations(cpu, Object.values(inputs));
  const named = Object.keys(inputs).map((name, i) => [name, rounded[i]] as const);
  return Object.fromEntries(named) as unknown as OfMatrices<Uint8Array>;
}
