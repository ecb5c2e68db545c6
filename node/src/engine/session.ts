import type { StageInput, StageOutput, StageSession, StageWant } from "../types/stage.ts";
import { CausalMask } from "./causal-mask.ts";
import { compute } from "./compute.ts";
import { ALL_LOGITS_BYTES, CACHED_GRAPHS, CHUNK_TOKENS, KV_STEP } from "./constants.ts";
import { ContextFullError, StageClosedError, StageInputError } from "./errors.ts";
import type { Tensor } from "./ffi/graph.ts";
import { KvCache } from "./kv-cache.ts";
import { buildStageGraph, type GraphPlan, type StageGraph, type StageParts } from "./stage-graph.ts";
import type { WorkQueue } from "./work-queue.ts";

/** One sequence in one stage. Computations of all sessions of a stage take turns in its queue. */
export class Session implements StageSession {
  readonly capacity: number;
  readonly #parts: StageParts;
  readonly #queue: WorkQueue;
  readonly #cache: KvCache;
  readonly #mask: CausalMask;
  readonly #localMask: CausalMask;
  readonly #window: number;
  readonly #graphs = new Map<string, StageGraph>();
  readonly #onFree: () => void;
  #position = 0;
  #closed = false;
  #freed: Promise<void> | undefined;
  #built = 0;

  constructor(parts: StageParts, queue: WorkQueue, capacity: number, onFree: () => void) {
    const blocks = parts.shape.blocks.slice(...parts.layers);
    this.capacity = capacity;
    this.#parts = parts;
    this.#queue = queue;
    this.#onFree = onFree;
    this.#cache = new KvCache(parts.device, blocks, capacity);
    this.#window = Math.max(0, ...blocks.map(({ slidingWindow }) => slidingWindow ?? 0));
    this.#mask = new CausalMask(this.#cache.rows);
    this.#localMask = new CausalMask(this.#cache.rows, this.#window);
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
  ): Promise<StageOutput> {
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
  ): Promise<StageOutput> {
    const { width, vocabularySize, blocks } = this.#parts.shape;
    const hasHead = this.#parts.layers[1] === blocks.length;
    const kind = hasHead ? want : "hidden";
    const rowLength = kind === "hidden" ? width : kind === "all-logits" ? vocabularySize : 0;
    const rows = new Float32Array(rowLength * tokens);
    const step = kind === "all-logits" ? allLogitsChunk(vocabularySize) : CHUNK_TOKENS;
    let output: StageOutput = { kind: "nothing" };
    for (let from = 0; from < tokens; from += step) {
      signal?.throwIfAborted();
      const count = Math.min(step, tokens - from);
      const isLast = from + count === tokens;
      const chunkKind = isLast || rowLength > 0 ? kind : "nothing";
      const target = rows.subarray(from * rowLength, (from + count) * rowLength);
      output = await this.#compute(slice(input, width, from, count), count, chunkKind, target);
      this.#position += count;
    }
    if (kind === "hidden") return { kind: "hidden", data: rows };
    return kind === "all-logits" ? { kind: "logits", data: rows } : output;
  }

  async #compute(
    data: Int32Array | Float32Array,
    count: number,
    want: GraphPlan["want"],
    target: Float32Array,
  ): Promise<StageOutput> {
    const { embedding, device } = this.#parts;
    const input = embedding !== undefined && data instanceof Int32Array ? await embedding.rows(data) : data;
    const graph = this.#graph(count, want);
    this.#write(graph, input, count);
    await compute(device, graph.pointer);
    return this.#read(graph, target);
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
    const kv = Math.ceil((this.#position + tokens) / KV_STEP) * KV_STEP;
    const oldest = this.#position - this.#window + 1;
    const localStart = this.#window === 0 ? 0 : Math.max(0, Math.floor(oldest / KV_STEP) * KV_STEP);
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
    const graph = buildStageGraph(this.#parts, this.#cache.blocks, { tokens, kv, localStart, want });
    this.#graphs.set(key, graph);
    this.#built++;
    return graph;
  }

  /** The allocator reuses the memory of inputs, so all are written for every computation. */
  #write({ inputs, plan }: StageGraph, data: Int32Array | Float32Array, count: number): void {
    const position = this.#position;
    const set = (tensor: Tensor, values: Int32Array | BigInt64Array | Float32Array | Uint16Array) =>
      this.#parts.device.ggml.tensorSet(tensor.pointer, values, 0, values.byteLength);
    set(inputs.data, data);
    set(
      inputs.positions,
      Int32Array.from({ length: count }, (_, i) => position + i),
    );
    set(
      inputs.cells,
      BigInt64Array.from({ length: count }, (_, i) => BigInt(position + i)),
    );
    if (inputs.mask) set(inputs.mask, this.#mask.rows(position, count, 0, plan.kv));
    if (inputs.localMask)
      set(inputs.localMask, this.#localMask.rows(position, count, plan.localStart, plan.kv));
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
