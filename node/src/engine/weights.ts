import { type FileHandle, open } from "node:fs/promises";
import type { TensorLocation, WeightSource } from "../types/model.ts";
import { SLICE_BYTES } from "./constants.ts";
import { OutOfMemoryError, TensorNotLocalError, WeightReadError } from "./errors.ts";
import type { Pointer } from "./ffi/bindings.ts";
import type { Device } from "./ffi/device.ts";
import { GraphContext, type Tensor } from "./ffi/graph.ts";
import { useHugePages } from "./ffi/huge-pages.ts";
import type { StageTensor } from "./stage-tensors.ts";
import { TYPE_F32 } from "./tensor-types.ts";

/** The weights of a stage, in buffers of its device. */
export interface StageWeights {
  /** Bytes of the buffers. */
  readonly bytes: number;
  readonly tensors: ReadonlyMap<string, Tensor>;
  free(): void;
}

const USAGE_WEIGHTS = 1;
/**
 * The one repacked layout in use. It is made row by row, so that a matrix can be handed over in slices of rows, and its products round
 * what they multiply with as all others do. Layouts with a rounding of their own (AMX, KleidiAI) are left out: how their products came
 * about could not be shown (docs/OPERATION-TRACES.md).
 */
const REPACKED_LAYOUT = "CPU_REPACK";
/** Repacked layouts interleave up to this many rows. */
const ROW_GROUP = 64;

/** Allocates the tensors and streams their bytes from the files, slice by slice. */
export async function loadWeights(
  device: Device,
  source: WeightSource,
  tensors: readonly StageTensor[],
  signal?: AbortSignal,
): Promise<StageWeights> {
  const located = tensors.map((tensor) => {
    const location = source.locate(tensor.info.name);
    if (location === undefined) throw new TensorNotLocalError(tensor.info.name);
    return { ...tensor, location };
  });
  const layouts = new Layouts(device);
  const files = new Files();
  const owned: (() => void)[] = [];
  const free = () => {
    for (const release of owned.splice(0).reverse()) release();
  };
  try {
    const made = new Map<string, Tensor>();
    let bytes = 0;
    for (const [layout, group] of Map.groupBy(located, (tensor) => layouts.choose(tensor))) {
      const context = new GraphContext(device.ggml, group.length);
      owned.push(() => context.free());
      for (const { info } of group) made.set(info.name, context.tensor(info.type, dimensions(info.shape)));
      const buffer = device.ggml.allocateTensors(context.pointer, layout);
      if (buffer === null) throw new OutOfMemoryError("weights");
      owned.push(() => device.ggml.bufferFree(buffer));
      device.ggml.bufferSetUsage(buffer, USAGE_WEIGHTS);
      if (device.kind === "cpu") useHugePages(device.ggml, buffer);
      bytes += Number(device.ggml.bufferSize(buffer));
      for (const { info, location } of group) {
        const tensor = made.get(info.name);
        if (tensor !== undefined)
          await fill(device, layout, tensor, info.name, info.size, location, files, signal);
      }
    }
    return { bytes, tensors: made, free };
  } catch (error) {
    free();
    throw error;
  } finally {
    await files.close();
  }
}

async function fill(
  device: Device,
  layout: Pointer,
  tensor: Tensor,
  name: string,
  size: number,
  location: TensorLocation,
  files: Files,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { ggml } = device;
  const plain = layout === device.bufferType;
  const rowBytes = size / tensor.shape[1];
  const rows = Math.max(ROW_GROUP, Math.floor(SLICE_BYTES / rowBytes / ROW_GROUP) * ROW_GROUP);
  const step = plain ? SLICE_BYTES : rows * rowBytes;
  const views = new GraphContext(ggml, Math.ceil(size / step));
  try {
    for (let offset = 0; offset < size; offset += step) {
      signal?.throwIfAborted();
      const bytes = await files.read(name, location, offset, Math.min(step, size - offset));
      if (plain || bytes.length === size) {
        ggml.tensorSet(tensor.pointer, bytes, offset, bytes.length);
        continue;
      }
      const view = views.rows(tensor, offset / rowBytes, bytes.length / rowBytes, rowBytes);
      if (ggml.initView(view.pointer) !== 0) throw new OutOfMemoryError("a slice of weights");
      ggml.tensorSet(view.pointer, bytes, 0, bytes.length);
    }
  } finally {
    views.free();
  }
}

/** Chooses where a tensor goes: a faster layout for matrices where the device can multiply with it, else as in the file. */
class Layouts {
  readonly #device: Device;
  readonly #repacked: readonly Pointer[];
  readonly #known = new Map<string, Pointer>();

  constructor(device: Device) {
    const { ggml, weightBufferTypes } = device;
    this.#device = device;
    this.#repacked = weightBufferTypes.filter((type) => ggml.bufferTypeName(type) === REPACKED_LAYOUT);
  }

  choose({ info, use }: StageTensor): Pointer {
    if (use !== "matrix") return this.#device.bufferType;
    const key = `${info.type}:${info.shape.join(":")}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const shape = dimensions(info.shape);
    const chosen =
      this.#repacked.find((type) => this.#supports(type, info.type, shape)) ?? this.#device.bufferType;
    this.#known.set(key, chosen);
    return chosen;
  }

  #supports(layout: Pointer, type: number, shape: ReturnType<typeof dimensions>): boolean {
    const { ggml, pointer } = this.#device;
    // ggml answers for tensors that are allocated; the memory of this one is never touched.
    const stored = new GraphContext(ggml, 1);
    const probe = new GraphContext(ggml, 2);
    let buffer: Pointer | null = null;
    try {
      const matrix = stored.tensor(type, shape);
      buffer = ggml.allocateTensors(stored.pointer, layout);
      if (buffer === null) return false;
      const product = probe.mulMat(matrix, probe.tensor(TYPE_F32, [shape[0], 1, 1]));
      return ggml.deviceSupports(pointer, product.pointer);
    } finally {
      if (buffer !== null) ggml.bufferFree(buffer);
      probe.free();
      stored.free();
    }
  }
}

/** Open files of weights, and one buffer that slices are read into. */
class Files {
  readonly #open = new Map<string, FileHandle>();
  #buffer = Buffer.alloc(0);

  /** The bytes are valid until the next read. */
  async read(
    tensor: string,
    { path, offset }: TensorLocation,
    from: number,
    length: number,
  ): Promise<Buffer> {
    if (this.#buffer.length < length) this.#buffer = Buffer.allocUnsafe(length);
    const file = await this.#file(tensor, path);
    let done = 0;
    while (done < length) {
      const bytesRead = await readInto(file, this.#buffer, done, length - done, offset + from + done).catch(
        (cause: unknown) => {
          throw new WeightReadError(tensor, path, "the file cannot be read", cause);
        },
      );
      if (bytesRead === 0) throw new WeightReadError(tensor, path, "the file ends inside the tensor");
      done += bytesRead;
    }
    return this.#buffer.subarray(0, length);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open.values()].map((file) => file.close()));
  }

  async #file(tensor: string, path: string): Promise<FileHandle> {
    const known = this.#open.get(path);
    if (known !== undefined) return known;
    const file = await open(path, "r").catch((cause: unknown) => {
      throw new WeightReadError(tensor, path, "the file cannot be opened", cause);
    });
    this.#open.set(path, file);
    return file;
  }
}

async function readInto(file: FileHandle, buffer: Buffer, at: number, length: number, position: number) {
  return (await file.read(buffer, at, length, position)).bytesRead;
}

function dimensions(shape: readonly number[]): readonly [number, number, number] {
  return [shape[0] ?? 1, shape[1] ?? 1, shape[2] ?? 1];
}
