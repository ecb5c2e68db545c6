import type { LoraAdapter } from "../types/adapter.ts";
import type { Computed } from "../types/computed.ts";
import type { LayerRange, WeightSource } from "../types/model.ts";
import type { LayerReplayer, LayerReplayRequest, LayerValues } from "../types/replay.ts";
import type { SessionOptions, Stage } from "../types/stage.ts";
import type { AdapterWeights } from "./adapter-weights.ts";
import { attentionSpan } from "./attention-span.ts";
import { BatchRunner } from "./batch-runner.ts";
import { BatchScheduler } from "./batch-scheduler.ts";
import { ComputeBuffer } from "./compute-buffer.ts";
import { MemoryLimitError, StageClosedError, StageInputError } from "./errors.ts";
import type { Device } from "./ffi/device.ts";
import type { HostEmbedding } from "./host-embedding.ts";
import { kvBytes } from "./kv-cache.ts";
import { replayLayer } from "./layer-replay.ts";
import { changeBytes, estimateMemory, replayBytes, tracedBytes } from "./memory-estimate.ts";
import type { ModelShape } from "./model-shape.ts";
import { checkReplay } from "./replay-request.ts";
import { Session, type StageWork } from "./session.ts";
import type { StageParts } from "./stage-graph.ts";
import type { StageTensor } from "./stage-tensors.ts";
import type { StageWeights } from "./weights.ts";
import { WorkQueue } from "./work-queue.ts";

/** What is to be loaded, checked. */
export interface StageLoad {
  readonly source: WeightSource;
  readonly shape: ModelShape;
  readonly layers: LayerRange;
  readonly tensors: readonly StageTensor[];
  readonly adapter?: LoraAdapter | undefined;
  readonly limit: number;
  readonly threads: number;
  readonly signal: AbortSignal | undefined;
  readonly onComputed?: ((computed: Computed) => void) | undefined;
}

/** What a stage has in its devices' memory; it frees all of it. */
export interface StageMemory {
  readonly weights: StageWeights;
  readonly adapter: AdapterWeights | undefined;
  /** On the CPU, where the device cannot look tokens up. */
  readonly embedding: HostEmbedding | undefined;
}

const UNCHANGED: StageParts["adapter"] = new Map();

/** A stage whose weights are in its device's memory. It owns the device and all that is in it. */
export class LoadedStage implements Stage, LayerReplayer {
  readonly layers: LayerRange;
  readonly hasEmbedding: boolean;
  readonly hasHead: boolean;
  readonly threads: number;
  readonly width: number;
  readonly vocabularySize: number;
  readonly kvWidths: readonly number[];
  readonly #load: StageLoad;
  readonly #device: Device;
  readonly #memory: StageMemory;
  readonly #buffer: ComputeBuffer;
  readonly #queue = new WorkQueue();
  readonly #runner: BatchRunner;
  readonly #work: StageWork;
  readonly #sessions = new Set<Session>();
  #closed: Promise<void> | undefined;

  constructor(load: StageLoad, device: Device, memory: StageMemory) {
    const { layers, shape } = load;
    this.layers = layers;
    this.hasEmbedding = layers[0] === 0;
    this.hasHead = layers[1] === shape.blocks.length;
    this.threads = load.threads;
    this.width = shape.width;
    this.vocabularySize = shape.vocabularySize;
    this.kvWidths = shape.blocks.slice(...layers).map(({ headDim, kvHeads }) => headDim * kvHeads);
    this.#load = load;
    this.#device = device;
    this.#memory = memory;
    this.#buffer = new ComputeBuffer(device);
    this.#runner = new BatchRunner(this.#parts);
    const scheduler = new BatchScheduler(this.#runner, this.#queue, load.onComputed);
    this.#work = { parts: this.#parts, queue: this.#queue, scheduler };
  }

  /** Graphs built so far: it grows with new shapes of computation, not with tokens. */
  get graphsBuilt(): number {
    return this.#runner.graphsBuilt;
  }

  get memory(): { readonly weights: number; readonly kv: number; readonly compute: number } {
    let kv = 0;
    for (const session of this.#sessions) kv += session.kvBytes;
    const { weights, adapter, embedding } = this.#memory;
    const bytes = weights.bytes + (adapter?.bytes ?? 0) + (embedding?.weightBytes ?? 0);
    return { weights: bytes, kv, compute: this.#buffer.bytes };
  }

  openSession(options: SessionOptions): Session {
    const { capacity, traced = false } = options;
    if (this.#closed !== undefined) throw new StageClosedError("stage");
    const { contextLength } = this.#load.shape;
    if (!Number.isInteger(capacity) || capacity < 1 || capacity > contextLength) {
      throw new StageInputError(`a capacity of ${capacity} positions, where the model has ${contextLength}`);
    }
    this.#checkLimit(capacity, traced);
    const session = new Session(this.#work, options, () => this.#sessions.delete(session));
    this.#sessions.add(session);
    return session;
  }

  async replay(request: LayerReplayRequest): Promise<LayerValues> {
    if (this.#closed !== undefined) throw new StageClosedError("stage");
    this.#checkReplayLimit(request);
    return this.#queue.run(() => replayLayer(this.#parts, request), request.signal);
  }

  close(): Promise<void> {
    this.#closed ??= this.#free();
    return this.#closed;
  }

  get #parts(): StageParts {
    return {
      device: this.#device,
      shape: this.#load.shape,
      layers: this.layers,
      weights: this.#memory.weights.tensors,
      adapter: this.#memory.adapter?.matrices ?? UNCHANGED,
      buffer: this.#buffer,
      embedding: this.#memory.embedding,
    };
  }

  async #free(): Promise<void> {
    await Promise.all([...this.#sessions].map((session) => session.close()));
    await this.#queue.idle();
    this.#buffer.free();
    this.#memory.embedding?.free();
    this.#memory.adapter?.free();
    this.#memory.weights.free();
    this.#device.free();
  }

  /** Sessions after the first are not in the estimate that was made at load. */
  #checkLimit(capacity: number, traced: boolean): void {
    const { source, shape, limit, adapter } = this.#load;
    const estimate = estimateMemory(source, shape, this.layers, capacity, adapter);
    const blocks = shape.blocks.slice(...this.layers);
    const compute = estimate.compute + (traced ? tracedBytes(shape.width, blocks.length) : 0);
    this.#checkNeed(kvBytes(blocks, capacity), Math.max(compute, this.memory.compute), limit);
  }

  #checkReplayLimit(request: LayerReplayRequest): void {
    const { shape, limit, adapter } = this.#load;
    const block = checkReplay(this.#parts, request);
    const { kv } = attentionSpan(request.first, request.rows, 0);
    const replay = replayBytes(shape.width, block, request.rows, kv);
    const change = request.rows * changeBytes(adapter, this.layers);
    const compute = this.memory.compute + replay + change;
    this.#checkNeed(kvBytes([block], kv), compute, limit);
  }

  #checkNeed(kv: number, compute: number, limit: number): void {
    const need = { weights: this.memory.weights, kv: this.memory.kv + kv, compute };
    if (need.weights + need.kv + need.compute > limit) {
      throw new MemoryLimitError(this.layers, need, limit, undefined);
    }
  }
}
