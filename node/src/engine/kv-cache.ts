import { setImmediate } from "node:timers/promises";
import { KV_STEP } from "./constants.ts";
import { OutOfMemoryError } from "./errors.ts";
import type { Ggml } from "./ffi/bindings.ts";
import type { Device } from "./ffi/device.ts";
import { GraphContext, type Tensor } from "./ffi/graph.ts";
import type { BlockShape } from "./model-shape.ts";
import { TYPE_F16 } from "./tensor-types.ts";

/** Keys and values of one block: (head_dim * kv_heads, positions) each, F16. */
export interface BlockCache {
  readonly keys: Tensor;
  readonly values: Tensor;
}

/** Keys and values of one sequence in one stage. */
export class KvCache {
  readonly blocks: readonly BlockCache[];
  /** Positions there is room for: the capacity rounded up to a whole step. */
  readonly rows: number;
  readonly bytes: number;
  readonly #ggml: Ggml;
  readonly #free: () => void;

  constructor(device: Device, shapes: readonly BlockShape[], capacity: number) {
    const { ggml } = device;
    this.#ggml = ggml;
    this.rows = kvRows(capacity);
    const context = new GraphContext(ggml, shapes.length * 2);
    this.blocks = shapes.map(({ headDim, kvHeads }) => ({
      keys: context.tensor(TYPE_F16, [headDim * kvHeads, this.rows, 1]),
      values: context.tensor(TYPE_F16, [headDim * kvHeads, this.rows, 1]),
    }));
    const buffer = ggml.allocateTensors(context.pointer, device.bufferType);
    if (buffer === null) {
      context.free();
      throw new OutOfMemoryError("a KV cache");
    }
    // Rows beyond the sequence are masked, but what is in them must be numbers.
    ggml.bufferClear(buffer, 0);
    this.bytes = Number(ggml.bufferSize(buffer));
    this.#free = () => {
      ggml.bufferFree(buffer);
      context.free();
    };
  }

  /** Copies rows [0, count) of another cache of the same blocks. */
  async copyFrom(other: KvCache, count: number): Promise<void> {
    for (const [i, { keys, values }] of this.blocks.entries()) {
      const source = other.blocks[i];
      if (source === undefined) throw new TypeError("caches of different blocks");
      this.#copy(source.keys, keys, count);
      this.#copy(source.values, values, count);
      await setImmediate();
    }
  }

  #copy(from: Tensor, to: Tensor, count: number): void {
    const rows = new Uint16Array(count * to.shape[0]);
    this.#ggml.tensorGet(from.pointer, rows, 0, rows.byteLength);
    this.#ggml.tensorSet(to.pointer, rows, 0, rows.byteLength);
  }

  free(): void {
    this.#free();
  }
}

export function kvRows(capacity: number): number {
  return Math.ceil(capacity / KV_STEP) * KV_STEP;
}

/** Bytes of a cache of `capacity` positions. */
export function kvBytes(shapes: readonly BlockShape[], capacity: number): number {
  const values = shapes.reduce((sum, { headDim, kvHeads }) => sum + 2 * headDim * kvHeads, 0);
  return values * 2 * kvRows(capacity);
}
