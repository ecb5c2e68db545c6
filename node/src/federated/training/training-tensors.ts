import { checkAdapter } from "../../engine/adapter-targets.ts";
import { ComputeBuffer } from "../../engine/compute-buffer.ts";
import { OutOfMemoryError } from "../../engine/errors.ts";
import { type Device, openDevice } from "../../engine/ffi/device.ts";
import type { Tensor } from "../../engine/ffi/tensor.ts";
import { TrainingContext } from "../../engine/ffi/training-context.ts";
import { type StageTensor, stageTensors } from "../../engine/stage-tensors.ts";
import { TYPE_BF16, TYPE_F32 } from "../../engine/tensor-types.ts";
import { loadWeights } from "../../engine/weights.ts";
import { type TrainingMemory, TrainingUnsupportedError } from "./errors.ts";
import { type AdapterSegment, stageMatrices } from "./segments.ts";
import type { FrozenMatrix } from "./tape.ts";
import type { LoraTensors } from "./training-block.ts";
import type { TrainingParts } from "./training-graph.ts";
import { checkTrainingMemory, passesGradients, type TrainingTask } from "./training-memory.ts";
import { transposeWeights } from "./transposed-weights.ts";

/** All that a training stage holds in its device's memory, but the buffers of a step. */
export interface TrainingTensors {
  readonly parts: TrainingParts;
  readonly segments: readonly AdapterSegment[];
  /** Tokens. */
  readonly capacity: number;
  /** Bytes. */
  readonly memory: Omit<TrainingMemory, "compute">;
  /** All B, in order of the segments. */
  writeParameters(values: Float32Array): void;
  /** Makes row i of the labels say `ids[i]`. */
  writeLabels(ids: Int32Array): void;
  free(): void;
}

export interface TrainingLoad extends TrainingTask {
  readonly threads: number;
  readonly capacity: number;
  readonly limit: number;
  readonly signal: AbortSignal | undefined;
}

/** Loads a stage's weights, makes what gradients need, and copies the adapter. Everything is checked before anything is allocated. */
export async function loadTrainingTensors(load: TrainingLoad): Promise<TrainingTensors> {
  const { source, shape, layers, adapter, differentiation, threads, capacity, signal } = load;
  const tensors = stageTensors(source, shape, layers);
  checkAdapter(adapter, shape);
  checkSupported(load, tensors);
  checkTrainingMemory(load, capacity, load.limit);
  signal?.throwIfAborted();
  const stack = new DisposableStack();
  try {
    const device = stack.adopt(openDevice("cpu", threads), (opened) => opened.free());
    const tied = !source.tensors.has("output.weight");
    const through = tensors.filter((tensor) => passesGradients(tensor, shape, layers, tied));
    const tape = differentiation === "tape";
    // Copies first: what is read to make them is gone before the weights themselves are loaded.
    const transposed = tape
      ? stack.adopt(await transposeWeights(device, source, through, signal), (made) => made.free())
      : undefined;
    const weights = stack.adopt(
      await loadWeights(device, source, tape ? tensors : tensors.map(inFileLayout), signal),
      (loaded) => loaded.free(),
    );
    const segments = stageMatrices(adapter, layers);
    const hasHead = layers[1] === shape.blocks.length;
    const own = new OwnTensors(
      device,
      segments,
      adapter.rank,
      hasHead ? [shape.vocabularySize, capacity] : undefined,
    );
    stack.defer(() => own.free());
    const buffer = stack.adopt(new ComputeBuffer(device), (made) => made.free());
    const frozen = [...weights.tensors].map(
      ([name, matrix]) => [name, { matrix, transposed: transposed?.tensors.get(name) }] as const,
    );
    const parts: TrainingParts = {
      device,
      shape,
      layers,
      differentiation,
      weights: new Map<string, FrozenMatrix>(frozen),
      adapter: own.adapter,
      factor: adapter.alpha / adapter.rank,
      labels: own.labels,
      lossGradient: own.lossGradient,
      buffer,
    };
    const memory = { weights: weights.bytes, transposed: transposed?.bytes ?? 0, adapter: own.bytes };
    const owned = stack.move();
    return {
      parts,
      segments,
      capacity,
      memory,
      writeParameters: (values) => own.writeParameters(values),
      writeLabels: (ids) => own.writeLabels(ids),
      free: () => owned.dispose(),
    };
  } catch (error) {
    stack.dispose();
    throw error;
  }
}

/** Layouts of the device's own are of use to products alone, and ggml's backward pass needs more. */
function inFileLayout(tensor: StageTensor): StageTensor {
  return tensor.use === "matrix" ? { ...tensor, use: "lookup" } : tensor;
}

function checkSupported({ shape, differentiation }: TrainingLoad, tensors: readonly StageTensor[]): void {
  if (shape.logitSoftCap !== undefined) {
    throw new TrainingUnsupportedError("its logits are capped, which has no backward pass");
  }
  const bf16 = tensors.find(({ info }) => info.type === TYPE_BF16);
  if (differentiation === "autodiff" && bf16 !== undefined) {
    throw new TrainingUnsupportedError(
      `${bf16.info.name} is of type bf16, which autodiff has no backward pass for`,
    );
  }
}

/** The tensors that training itself adds to a model: the adapter, the labels, and the gradient that all others begin at. */
class OwnTensors {
  readonly adapter = new Map<string, LoraTensors>();
  readonly labels: Tensor | undefined;
  readonly lossGradient: Tensor;
  readonly bytes: number;
  readonly #device: Device;
  readonly #segments: readonly AdapterSegment[];
  readonly #free: () => void;
  #labelled: readonly number[] = [];

  /** `labels`: vocabulary and rows, of a last stage. */
  constructor(
    device: Device,
    segments: readonly AdapterSegment[],
    rank: number,
    labels: readonly [number, number] | undefined,
  ) {
    const { ggml } = device;
    const context = new TrainingContext(ggml, 2 * segments.length + 2);
    for (const { name, inputs, outputs } of segments) {
      const [a, b] = [
        context.tensor(TYPE_F32, [inputs, rank, 1]),
        context.tensor(TYPE_F32, [rank, outputs, 1]),
      ];
      this.adapter.set(name, { a, b });
    }
    this.labels = labels && context.tensor(TYPE_F32, [...labels, 1]);
    this.lossGradient = context.tensor(TYPE_F32, [1, 1, 1]);
    const buffer = ggml.allocateTensors(context.pointer, device.bufferType);
    if (buffer === null) {
      context.free();
      throw new OutOfMemoryError("an adapter");
    }
    ggml.bufferClear(buffer, 0);
    this.bytes = Number(ggml.bufferSize(buffer));
    this.#device = device;
    this.#segments = segments;
    this.#free = () => {
      ggml.bufferFree(buffer);
      context.free();
    };
    this.#write(this.lossGradient, Float32Array.of(1));
    for (const { name, a, b } of segments) {
      const tensors = this.adapter.get(name);
      if (tensors === undefined) continue;
      this.#write(tensors.a, a);
      this.#write(tensors.b, b);
    }
  }

  writeParameters(values: Float32Array): void {
    let at = 0;
    for (const { name, b } of this.#segments) {
      const tensors = this.adapter.get(name);
      if (tensors !== undefined) this.#write(tensors.b, values.subarray(at, at + b.length));
      at += b.length;
    }
  }

  /** Changes single values: writing all rows would cost more than the rest of a small step. */
  writeLabels(ids: Int32Array): void {
    const { labels } = this;
    if (labels === undefined) return;
    const set = (place: number, value: number) =>
      this.#device.ggml.tensorSet(labels.pointer, Float32Array.of(value), 4 * place, 4);
    for (const place of this.#labelled) set(place, 0);
    this.#labelled = Array.from(ids, (id, row) => row * labels.shape[0] + id);
    for (const place of this.#labelled) set(place, 1);
  }

  free(): void {
    this.#free();
  }

  #write(tensor: Tensor, values: Float32Array): void {
    this.#device.ggml.tensorSet(tensor.pointer, values, 0, values.byteLength);
  }
}
