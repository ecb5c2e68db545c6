import { compute } from "./compute.ts";
import { ComputeBuffer } from "./compute-buffer.ts";
import { OutOfMemoryError } from "./errors.ts";
import type { Device } from "./ffi/device.ts";
import { GraphContext, type Tensor } from "./ffi/graph.ts";
import type { StageTensor } from "./stage-tensors.ts";
import { TYPE_I32 } from "./tensor-types.ts";
import type { StageWeights } from "./weights.ts";

const NODES = 8;

/** Looks token embeddings up on the CPU, where the stage's device cannot read rows of the table's type. */
export class HostEmbedding {
  readonly #device: Device;
  readonly #weights: StageWeights;
  readonly #table: Tensor;
  readonly #scale: number;
  readonly #buffer: ComputeBuffer;

  /** Takes over the device and the weights, which hold the table alone. */
  constructor(device: Device, weights: StageWeights, table: Tensor, scale: number) {
    this.#device = device;
    this.#weights = weights;
    this.#table = table;
    this.#scale = scale;
    this.#buffer = new ComputeBuffer(device);
  }

  get weightBytes(): number {
    return this.#weights.bytes;
  }

  /** (n) ids to (width, n). One call at a time. */
  async rows(ids: Int32Array): Promise<Float32Array> {
    const { ggml } = this.#device;
    const context = new GraphContext(ggml, NODES);
    try {
      const graph = ggml.newGraph(context.pointer, NODES, false);
      if (graph === null) throw new OutOfMemoryError("a graph");
      const input = context.input(TYPE_I32, [ids.length, 1, 1]);
      const rows = context.getRows(this.#table, input);
      const scaled = this.#scale === 1 ? rows : context.scale(rows, this.#scale);
      ggml.setOutput(scaled.pointer);
      ggml.expand(graph, scaled.pointer);
      this.#buffer.allocate(graph);
      ggml.tensorSet(input.pointer, ids, 0, ids.byteLength);
      await compute(this.#device, graph);
      const out = new Float32Array(ids.length * this.#table.shape[0]);
      ggml.tensorGet(scaled.pointer, out, 0, out.byteLength);
      return out;
    } finally {
      context.free();
    }
  }

  free(): void {
    this.#buffer.free();
    this.#weights.free();
    this.#device.free();
  }
}

/** Whether a device can look up rows of a table. */
export function canLookUp({ ggml, pointer }: Device, { info }: StageTensor): boolean {
  const context = new GraphContext(ggml, 3);
  try {
    const table = context.tensor(info.type, [info.shape[0] ?? 1, info.shape[1] ?? 1, 1]);
    return ggml.deviceSupports(pointer, context.getRows(table, context.tensor(TYPE_I32, [1, 1, 1])).pointer);
  } finally {
    context.free();
  }
}
