import { compute } from "../../engine/compute.ts";
import { ComputeBuffer } from "../../engine/compute-buffer.ts";
import { MissingTensorError, OutOfMemoryError } from "../../engine/errors.ts";
import type { Device } from "../../engine/ffi/device.ts";
import { useHugePages } from "../../engine/ffi/huge-pages.ts";
import type { Tensor } from "../../engine/ffi/tensor.ts";
import { TrainingContext } from "../../engine/ffi/training-context.ts";
import type { StageTensor } from "../../engine/stage-tensors.ts";
import { loadWeights } from "../../engine/weights.ts";
import type { WeightSource } from "../../types/model.ts";
import { transposedType } from "./training-memory.ts";

/** Transposed copies of a stage's matrices, in the device's memory. */
export interface TransposedWeights {
  /** Bytes of the buffer. */
  readonly bytes: number;
  /** (out, in) each, by the name of the matrix. */
  readonly tensors: ReadonlyMap<string, Tensor>;
  free(): void;
}

/** Bytes of F32 values that rows are expanded to at a time. */
const SLICE_BYTES = 32 * 1024 * 1024;
const NODES = 8;

/** Reads each matrix, expands it and writes it down transposed; no more than one is held as it is in the file. */
export async function transposeWeights(
  device: Device,
  source: WeightSource,
  tensors: readonly StageTensor[],
  signal?: AbortSignal,
): Promise<TransposedWeights> {
  const { ggml } = device;
  const context = new TrainingContext(ggml, tensors.length);
  const made = new Map<string, Tensor>();
  for (const { info } of tensors) {
    const [columns = 1, rows = 1] = info.shape;
    made.set(info.name, context.tensor(transposedType(info.type), [rows, columns, 1]));
  }
  const buffer = ggml.allocateTensors(context.pointer, device.bufferType);
  if (buffer === null) {
    context.free();
    throw new OutOfMemoryError("transposed weights");
  }
  useHugePages(ggml, buffer);
  const free = () => {
    ggml.bufferFree(buffer);
    context.free();
  };
  try {
    for (const tensor of tensors) {
      const target = made.get(tensor.info.name);
      if (target !== undefined) await transpose(device, source, tensor, target, signal);
    }
  } catch (error) {
    free();
    throw error;
  }
  return { bytes: Number(ggml.bufferSize(buffer)), tensors: made, free };
}

async function transpose(
  device: Device,
  source: WeightSource,
  { info }: StageTensor,
  target: Tensor,
  signal: AbortSignal | undefined,
): Promise<void> {
  using stack = new DisposableStack();
  // As a table to look up in, it keeps the layout that it has in the file.
  const weights = await loadWeights(device, source, [{ info, use: "lookup" }], signal);
  stack.defer(() => weights.free());
  const matrix = weights.tensors.get(info.name);
  if (matrix === undefined) throw new MissingTensorError(info.name);
  const [columns, rows] = matrix.shape;
  const step = Math.max(1, Math.floor(SLICE_BYTES / (4 * columns)));
  const buffer = stack.adopt(new ComputeBuffer(device), (made) => made.free());
  for (let start = 0; start < rows; start += step) {
    signal?.throwIfAborted();
    const context = new TrainingContext(device.ggml, NODES);
    try {
      const graph = device.ggml.newGraph(context.pointer, NODES, false);
      if (graph === null) throw new OutOfMemoryError("a graph");
      const slice = context.rows(matrix, start, Math.min(step, rows - start), info.size / rows);
      device.ggml.expand(graph, context.copyTransposed(context.expanded(slice), target, start).pointer);
      buffer.allocate(graph);
      await compute(device, graph);
    } finally {
      context.free();
    }
  }
}
