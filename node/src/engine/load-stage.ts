import { availableParallelism } from "node:os";
import type { LayerRange, WeightSource } from "../types/model.ts";
import type { Stage } from "../types/stage.ts";
import { ComputeBuffer } from "./compute-buffer.ts";
import { MAX_CAPACITY } from "./constants.ts";
import { MemoryLimitError, StageClosedError, StageInputError } from "./errors.ts";
import { type Device, type DeviceKind, openDevice } from "./ffi/device.ts";
import { kvBytes } from "./kv-cache.ts";
import { checkMemory, estimateMemory } from "./memory-estimate.ts";
import { type ModelShape, readModelShape } from "./model-shape.ts";
import { Session } from "./session.ts";
import type { StageParts } from "./stage-graph.ts";
import { stageTensors } from "./stage-tensors.ts";
import { loadWeights, type StageWeights } from "./weights.ts";
import { WorkQueue } from "./work-queue.ts";

export interface LoadStageOptions {
  readonly source: WeightSource;
  /** [a, b): the embedding comes with a = 0, the final norm and head with b = the number of blocks. */
  readonly layers: LayerRange;
  /** CPU threads; default: one for each core. */
  readonly threads?: number;
  /** Default: a GPU where the ggml build in use has one. */
  readonly device?: DeviceKind;
  /** Bytes that weights, caches and compute buffers may take together; default: no limit. */
  readonly memoryLimit?: number;
  /** Positions of a session, for the check against `memoryLimit`. */
  readonly context?: number;
  readonly signal?: AbortSignal;
}

const DEFAULT_CONTEXT = 2048;
const MAX_THREADS = 256;

/**
 * Loads layers [a, b) of a model: checks every tensor against the metadata, then streams the weights into the device's
 * memory. Throws before anything is allocated where they do not fit in `memoryLimit`.
 *
 * ```ts
 * const stage = await loadStage({ source, layers: [0, 9], threads: 1 });
 * const session = stage.openSession({ capacity: 2048 });
 * const { data } = await session.run({ kind: "tokens", ids: Int32Array.of(2, 818) }, { want: "nothing" });
 * ```
 */
export async function loadStage(options: LoadStageOptions): Promise<Stage> {
  const { source, layers, device: kind = "auto", memoryLimit, context = DEFAULT_CONTEXT, signal } = options;
  const threads = Math.min(MAX_THREADS, Math.max(1, Math.floor(options.threads ?? availableParallelism())));
  signal?.throwIfAborted();
  const shape = readModelShape(source.metadata);
  const tensors = stageTensors(source, shape, layers);
  const limit = memoryLimit ?? Number.POSITIVE_INFINITY;
  checkMemory(source, shape, layers, Math.min(context, shape.contextLength), limit);
  const device = openDevice(kind, threads);
  try {
    const weights = await loadWeights(device, source, tensors, signal);
    return new LoadedStage(source, shape, layers, device, weights, limit);
  } catch (error) {
    device.free();
    throw error;
  }
}

class LoadedStage implements Stage {
  readonly layers: LayerRange;
  readonly hasEmbedding: boolean;
  readonly hasHead: boolean;
  readonly width: number;
  readonly vocabularySize: number;
  readonly #source: WeightSource;
  readonly #shape: ModelShape;
  readonly #device: Device;
  readonly #weights: StageWeights;
  readonly #limit: number;
  readonly #buffer: ComputeBuffer;
  readonly #queue = new WorkQueue();
  readonly #sessions = new Set<Session>();
  #closed: Promise<void> | undefined;

  constructor(
    source: WeightSource,
    shape: ModelShape,
    layers: LayerRange,
    device: Device,
    weights: StageWeights,
    limit: number,
  ) {
    this.layers = layers;
    this.hasEmbedding = layers[0] === 0;
    this.hasHead = layers[1] === shape.blocks.length;
    this.width = shape.width;
    this.vocabularySize = shape.vocabularySize;
    this.#source = source;
    this.#shape = shape;
    this.#device = device;
    this.#weights = weights;
    this.#limit = limit;
    this.#buffer = new ComputeBuffer(device);
  }

  get memory(): { readonly weights: number; readonly kv: number; readonly compute: number } {
    let kv = 0;
    for (const session of this.#sessions) kv += session.kvBytes;
    return { weights: this.#weights.bytes, kv, compute: this.#buffer.bytes };
  }

  openSession({ capacity }: { readonly capacity: number }): Session {
    if (this.#closed !== undefined) throw new StageClosedError("stage");
    if (!Number.isInteger(capacity) || capacity < 1 || capacity > MAX_CAPACITY) {
      throw new StageInputError(`a capacity of ${capacity} positions`);
    }
    this.#checkLimit(capacity);
    const parts: StageParts = {
      device: this.#device,
      shape: this.#shape,
      layers: this.layers,
      weights: this.#weights.tensors,
      buffer: this.#buffer,
    };
    const session = new Session(parts, this.#queue, capacity, () => this.#sessions.delete(session));
    this.#sessions.add(session);
    return session;
  }

  close(): Promise<void> {
    this.#closed ??= this.#free();
    return this.#closed;
  }

  async #free(): Promise<void> {
    await Promise.all([...this.#sessions].map((session) => session.free()));
    await this.#queue.idle();
    this.#buffer.free();
    this.#weights.free();
    this.#device.free();
  }

  /** Sessions after the first are not in the estimate that was made at load. */
  #checkLimit(capacity: number): void {
    const estimate = estimateMemory(this.#source, this.#shape, this.layers, capacity);
    const blocks = this.#shape.blocks.slice(...this.layers);
    const need = {
      weights: this.memory.weights,
      kv: this.memory.kv + kvBytes(blocks, capacity),
      compute: Math.max(estimate.compute, this.memory.compute),
    };
    if (need.weights + need.kv + need.compute > this.#limit) {
      throw new MemoryLimitError(this.layers, need, this.#limit, undefined);
    }
  }
}
