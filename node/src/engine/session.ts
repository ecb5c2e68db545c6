import type { StageInput, StageOutput, StageSession, StageWant, StepOutput } from "../types/stage.ts";
import type { LayerRows } from "../types/step-rows.ts";
import { attentionSpan } from "./attention-span.ts";
import { CausalMask } from "./causal-mask.ts";
import { compute } from "./compute.ts";
import { ALL_LOGITS_BYTES, CACHED_GRAPHS, CHUNK_TOKENS } from "./constants.ts";
import { ContextFullError, StageClosedError, StageInputError } from "./errors.ts";
import type { Tensor } from "./ffi/graph.ts";
import { type GraphMasks, writeInputs } from "./graph-inputs.ts";
import { KvCache } from "./kv-cache.ts";
import { RowPool } from "./row-pool.ts";
import { buildStageGraph, type GraphPlan, type StageGraph, type StageParts } from "./stage-graph.ts";
import type { WorkQueue } from "./work-queue.ts";

/** One sequence in one stage. Computations of all sessions of a stage take turns in its queue. */
export class Session implements StageSession {
  readonly capacity: number;
  readonly #parts: StageParts;
  readonly #queue: WorkQueue;
  readonly #cache: KvCache;
  readonly #masks: GraphMasks;
  readonly #window: number;
  readonly #graphs = new Map<string, StageGraph>();
  readonly #onFree: () => void;
  /** Of a traced session. */
  readonly #rowPool: RowPool | undefined;
  #position = 0;
  #closed = false;
  #freed: Promise<void> | undefined;
  #built = 0;

  constructor(
    parts: StageParts,
    queue: WorkQueue,
    { capacity, traced = false }: { readonly capacity: number; readonly traced?: boolean },
    onFree: () => void,
  ) {
    const blocks = parts.shape.blocks.slice(...parts.layers);
    this.capacity = capacity;
    this.#parts = parts;
    this.#queue = queue;
    this.#onFree = onFree;
    this.#cache = new KvCache(parts.device, blocks, capacity);
    this.#window = Math.max(0, ...blocks.map(({ slidingWindow }) => slidingWindow ?? 0));
    const kvWidths = blocks.map(({ headDim, kvHeads }) => headDim * kvHeads);
    this.#rowPool = traced ? new RowPool({ width: parts.shape.width, kvWidths }) : undefined;
    const { rows } = this.#cache;
    this.#masks = { all: new CausalMask(rows), local: new CausalMask(rows, this.#window) };
  }

  get position(): number {
    return this.#position;
  }

  get kvBytes(): number {
    return this.#cache.bytes;
  }

  /** Graphs built so far: it grows with new shapes of computation, not with tokens. */
  get graphsBuilt(): number {
    return this.#built;
  }

  async run(
    input: StageInput,
    { want, signal }: { readonly want: StageWant; readonly signal?: AbortSignal },
  ): Promise<StepOutput> {
    this.#checkOpen();
    const tokens = this.#checkInput(input);
    return this.#queue.run(async () => {
      this.#checkOpen();
      const start = this.#position;
      if (start + tokens > this.capacity) throw new ContextFullError(this.capacity, start + tokens);
      try {
        return await this.#runChunks(input, tokens, want, signal);
      } catch (error) {
        // A chunk that was not reached leaves no half of a prompt behind.
        this.#position = start;
        throw error;
      }
    }, signal);
  }

  truncate(position: number): void {
    this.#checkOpen();
    if (!Number.isInteger(position) || position < 0) throw new StageInputError(`position ${position}`);
    this.#position = Math.min(this.#position, position);
  }

  close(): void {
    void this.free();
  }

  /** Frees the cache once the computation in progress, if any, is done. */
  free(): Promise<void> {
    this.#closed = true;
    this.#freed ??= this.#queue.run(() => {
      for (const graph of this.#graphs.values()) graph.free();
      this.#graphs.clear();
      this.#cache.free();
      this.#onFree();
    });
    return this.#freed;
  }

  async #runChunks(
    input: StageInput,
    tokens: number,
    want: StageWant,
    signal: AbortSignal | undefined,
  ): Promise<StepOutput> {
    const { width, vocabularySize, blocks } = this.#parts.shape;
    const hasHead = this.#parts.layers[1] === blocks.length;
    const kind = hasHead ? want : "hidden";
    const rowLength = kind === "hidden" ? width : kind === "all-logits" ? vocabularySize : 0;
    const rows = new Float32Array(rowLength * tokens);
    const traced = this.#rowPool?.take(tokens);
    const step = kind === "all-logits" ? allLogitsChunk(vocabularySize) : CHUNK_TOKENS;
    const chunks: number[] = [];
    let output: StageOutput = { kind: "nothing" };
    for (let from = 0; from < tokens; from += step) {
      signal?.throwIfAborted();
      const count = Math.min(step, tokens - from);
      const isLast = from + count === tokens;
      const chunkKind = isLast || rowLength > 0 ? kind : "nothing";
      const target = rows.subarray(from * rowLength, (from + count) * rowLength);
      output = await this.#compute(slice(input, width, from, count), count, chunkKind, target, (graph) =>
        this.#readRows(graph, traced?.layers ?? [], from, count),
      );
      this.#position += count;
      chunks.push(count);
    }
    if (kind === "hidden") output = { kind: "hidden", data: rows };
    if (kind === "all-logits") output = { kind: "logits", data: rows };
    return traced === undefined ? output : { ...output, rows: traced, chunks };
  }

  async #compute(
    data: Int32Array | Float32Array,
    count: number,
    want: GraphPlan["want"],
    target: Float32Array,
    readRows: (graph: StageGraph) => void,
  ): Promise<StageOutput> {
    const { embedding, device } = this.#parts;
    const input = embedding !== undefined && data instanceof Int32Array ? await embedding.rows(data) : data;
    const graph = this.#graph(count, want);
    writeInputs(device, graph, this.#position, input, this.#masks);
    await compute(device, graph.pointer);
    readRows(graph);
    return this.#read(graph, target);
  }

  /** Copies streams and cache rows of a chunk that begins at the session's position to rows `from` of the step. */
  #readRows({ blocks }: StageGraph, rows: readonly LayerRows[], from: number, count: number): void {
    const { ggml } = this.#parts.device;
    const read = <T extends Float32Array | Uint16Array>(tensor: Tensor, target: T, row: number) => {
      const width = tensor.shape[0];
      const part = target.subarray(from * width, (from + count) * width);
      ggml.tensorGet(tensor.pointer, part, row * width * part.BYTES_PER_ELEMENT, part.byteLength);
    };
    for (const [i, { attended, fed, keys, values }] of rows.entries()) {
      const [block, cache] = [blocks[i], this.#cache.blocks[i]];
      if (block === undefined || cache === undefined) throw new TypeError("a traced graph lacks a block");
      read(block.attended, attended, 0);
      read(block.fed, fed, 0);
      read(cache.keys, keys, this.#position);
      read(cache.values, values, this.#position);
    }
  }

  #read({ output, plan }: StageGraph, target: Float32Array): StageOutput {
    const { ggml } = this.#parts.device;
    if (output === undefined) return { kind: "nothing" };
    if (plan.want === "argmax") {
      const id = new Int32Array(1);
      ggml.tensorGet(output.pointer, id, 0, id.byteLength);
      return { kind: "token", id: id[0] ?? 0 };
    }
    const data = plan.want === "logits" ? new Float32Array(this.#parts.shape.vocabularySize) : target;
    ggml.tensorGet(output.pointer, data, 0, data.byteLength);
    return { kind: plan.want === "hidden" ? "hidden" : "logits", data };
  }

  #graph(tokens: number, want: GraphPlan["want"]): StageGraph {
    const { kv, localStart } = attentionSpan(this.#position, tokens, this.#window);
    const key = `${tokens}:${kv}:${localStart}:${want}`;
    const known = this.#graphs.get(key);
    this.#graphs.delete(key);
    if (known !== undefined && known.generation === this.#parts.buffer.generation) {
      this.#graphs.set(key, known);
      return known;
    }
    known?.free();
    const [oldestKey, oldestGraph] = this.#graphs.entries().next().value ?? [];
    if (this.#graphs.size >= CACHED_GRAPHS && oldestKey !== undefined) {
      oldestGraph?.free();
      this.#graphs.delete(oldestKey);
    }
    const plan = { tokens, kv, localStart, want, kept: this.#rowPool ? "streams" : "nothing" } as const;
    const graph = buildStageGraph(this.#parts, this.#cache.blocks, plan);
    this.#graphs.set(key, graph);
    this.#built++;
    return graph;
  }

  #checkOpen(): void {
    if (this.#closed) throw new StageClosedError("session");
  }

  /** Returns the number of tokens. */
  #checkInput(input: StageInput): number {
    const { layers, shape } = this.#parts;
    const wanted = layers[0] === 0 ? "tokens" : "hidden";
    if (input.kind !== wanted) throw new StageInputError(`${input.kind} where ${wanted} are expected`);
    if (input.kind === "tokens") {
      const bad = input.ids.find((id) => id < 0 || id >= shape.vocabularySize);
      if (bad !== undefined) throw new StageInputError(`token id ${bad} of ${shape.vocabularySize}`);
    } else if (!input.data.every(Number.isFinite)) {
      throw new StageInputError("a value is not finite");
    }
    const tokens = input.kind === "tokens" ? input.ids.length : input.data.length / shape.width;
    if (tokens === 0) throw new StageInputError("no tokens");
    if (!Number.isInteger(tokens)) throw new StageInputError(`rows are not of width ${shape.width}`);
    return tokens;
  }
}

function slice(input: StageInput, width: number, from: number, count: number): Int32Array | Float32Array {
  return input.kind === "tokens"
    ? input.ids.subarray(from, from + count)
    : input.data.subarray(from * width, (from + count) * width);
}

function allLogitsChunk(vocabularySize: number): number {
  return Math.min(CHUNK_TOKENS, Math.max(1, Math.floor(ALL_LOGITS_BYTES / (4 * vocabularySize))));
}
