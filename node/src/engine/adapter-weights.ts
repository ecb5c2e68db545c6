import type { LoraAdapter, LoraMatrix } from "../types/adapter.ts";
import type { LayerRange } from "../types/model.ts";
import { OutOfMemoryError } from "./errors.ts";
import type { Device } from "./ffi/device.ts";
import { GraphContext, type Tensor } from "./ffi/graph.ts";
import { TYPE_F32 } from "./tensor-types.ts";

/** What is added to a matrix's product with x: `scale * b (a x)`. */
export interface LowRank {
  /** (inputs, rank) F32 */
  readonly a: Tensor;
  /** (rank, outputs) F32 */
  readonly b: Tensor;
  readonly scale: number;
}

/** An adapter's matrices of a stage's layers, in a buffer of its device. */
export interface AdapterWeights {
  /** Bytes of the buffer. */
  readonly bytes: number;
  /** By the name of the matrix that each changes. */
  readonly matrices: ReadonlyMap<string, LowRank>;
  free(): void;
}

/** The matrices of layers [first, last). */
export function matricesOf({ matrices }: LoraAdapter, [first, last]: LayerRange): readonly LoraMatrix[] {
  return matrices.filter(({ name }) => {
    const block = Number(/^blk\.(\d+)\./.exec(name)?.[1]);
    return first <= block && block < last;
  });
}

/**
 * Copies what an adapter has for layers into the device's memory.
 *
 * @param adapter checked against the model: ggml aborts where a product's shapes differ
 * @throws OutOfMemoryError
 */
export function loadAdapter(device: Device, adapter: LoraAdapter, layers: LayerRange): AdapterWeights {
  const wanted = matricesOf(adapter, layers);
  // ggml allocates no buffer for no tensors.
  if (wanted.length === 0) return { bytes: 0, matrices: new Map(), free: () => {} };
  const { ggml } = device;
  const { rank, alpha } = adapter;
  const context = new GraphContext(ggml, 2 * wanted.length);
  const made = wanted.map(({ name, inputs, outputs, a, b }) => ({
    name,
    a: { tensor: context.tensor(TYPE_F32, [inputs, rank, 1]), values: a },
    b: { tensor: context.tensor(TYPE_F32, [rank, outputs, 1]), values: b },
  }));
  const buffer = ggml.allocateTensors(context.pointer, device.bufferType);
  if (buffer === null) {
    context.free();
    throw new OutOfMemoryError("an adapter");
  }
  for (const { tensor, values } of made.flatMap(({ a, b }) => [a, b])) {
    ggml.tensorSet(tensor.pointer, values, 0, values.byteLength);
  }
  const scale = Math.fround(alpha / rank);
  return {
    bytes: Number(ggml.bufferSize(buffer)),
    matrices: new Map(made.map(({ name, a, b }) => [name, { a: a.tensor, b: b.tensor, scale }])),
    free() {
      ggml.bufferFree(buffer);
      context.free();
    },
  };
}
