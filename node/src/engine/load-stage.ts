import { availableParallelism } from "node:os";
import type { LoraAdapter } from "../types/adapter.ts";
import type { Computed } from "../types/computed.ts";
import type { LayerRange, WeightSource } from "../types/model.ts";
import type { LayerReplayer } from "../types/replay.ts";
import type { Stage, StageInput } from "../types/stage.ts";
import { checkAdapter } from "./adapter-targets.ts";
import { loadAdapter } from "./adapter-weights.ts";
import { MAX_THREADS } from "./constants.ts";
import { DeviceOperationError, MissingTensorError } from "./errors.ts";
import { type Device, type DeviceKind, openDevice } from "./ffi/device.ts";
import { canLookUp, HostEmbedding } from "./host-embedding.ts";
import { LoadedStage, type StageLoad } from "./loaded-stage.ts";
import { checkMemory } from "./memory-estimate.ts";
import { type ModelShape, readModelShape } from "./model-shape.ts";
import { type StageTensor, stageTensors } from "./stage-tensors.ts";
import { loadWeights } from "./weights.ts";

export interface LoadStageOptions {
  readonly source: WeightSource;
  /** [a, b): the embedding comes with a = 0, the final norm and head with b = the number of blocks. */
  readonly layers: LayerRange;
  /** What is added to products of the layers' matrices; it may change other layers too. */
  readonly adapter?: LoraAdapter | undefined;
  /** CPU threads; default: one for each core. */
  readonly threads?: number;
  /** Default: a GPU where the ggml build in use has one. */
  readonly device?: DeviceKind;
  /** Bytes that weights, caches and compute buffers may take together; default: no limit. */
  readonly memoryLimit?: number;
  /** Positions of a session, for the check against `memoryLimit`. */
  readonly context?: number;
  readonly signal?: AbortSignal;
  /** Hears of each computation of its sessions. */
  readonly onComputed?: ((computed: Computed) => void) | undefined;
}

const DEFAULT_CONTEXT = 2048;

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
export async function loadStage(options: LoadStageOptions): Promise<Stage & LayerReplayer> {
  const { source, layers, adapter, device: kind = "auto", memoryLimit, signal, onComputed } = options;
  const threads = Math.min(MAX_THREADS, Math.max(1, Math.floor(options.threads ?? availableParallelism())));
  signal?.throwIfAborted();
  const shape = readModelShape(source.metadata);
  const tensors = stageTensors(source, shape, layers);
  if (adapter !== undefined) checkAdapter(adapter, shape);
  const limit = memoryLimit ?? Number.POSITIVE_INFINITY;
  const context = Math.min(options.context ?? DEFAULT_CONTEXT, shape.contextLength);
  checkMemory(source, shape, layers, context, limit, adapter);
  const checked: StageLoad = { source, shape, layers, tensors, adapter, limit, threads, signal, onComputed };
  const load = (device: Device) => loadOn(device, checked);
  const device = openDevice(kind, threads);
  try {
    return await load(device);
  } catch (error) {
    // What a GPU cannot do, the CPU can.
    if (kind !== "auto" || device.kind === "cpu" || !(error instanceof DeviceOperationError)) throw error;
    return load(openDevice("cpu", threads));
  }
}

/** Loads a stage on a device, which it takes over. */
export async function loadOn(device: Device, load: StageLoad): Promise<Stage & LayerReplayer> {
  const { source, layers, shape, signal } = load;
  const owned: (() => void | Promise<void>)[] = [() => device.free()];
  try {
    const table = load.tensors.find(({ use }) => use === "lookup");
    const onHost = device.kind === "gpu" && table !== undefined && !canLookUp(device, table);
    const weights = await loadWeights(
      device,
      source,
      onHost ? withoutLookup(load, table) : load.tensors,
      signal,
    );
    owned.push(() => weights.free());
    const embedding = onHost ? await loadEmbedding(table, load) : undefined;
    if (embedding !== undefined) owned.push(() => embedding.free());
    const adapter = load.adapter && loadAdapter(device, load.adapter, layers);
    if (adapter !== undefined) owned.push(() => adapter.free());
    const stage = new LoadedStage(load, device, { weights, adapter, embedding });
    owned.splice(0, owned.length, () => stage.close());
    if (device.kind === "gpu") await tryOut(stage, layers, shape);
    return stage;
  } catch (error) {
    for (const release of owned.reverse()) await release();
    throw error;
  }
}

/** The device's tensors where the CPU looks up tokens: a tied table is still the head. */
function withoutLookup(
  { shape, layers, source, tensors }: StageLoad,
  table: StageTensor,
): readonly StageTensor[] {
  const rest = tensors.filter((tensor) => tensor !== table);
  const isHead = layers[1] === shape.blocks.length && !source.tensors.has("output.weight");
  return isHead ? [...rest, { info: table.info, use: "matrix" }] : rest;
}

async function loadEmbedding(
  table: StageTensor,
  { source, shape, threads, signal }: StageLoad,
): Promise<HostEmbedding> {
  const cpu = openDevice("cpu", threads);
  try {
    const weights = await loadWeights(cpu, source, [table], signal);
    const tensor = weights.tensors.get(table.info.name);
    if (tensor === undefined) throw new MissingTensorError(table.info.name);
    return new HostEmbedding(cpu, weights, tensor, shape.embeddingScale);
  } catch (error) {
    cpu.free();
    throw error;
  }
}

/** Runs one token, so that an operation that the device lacks is found at load and not in a session. */
async function tryOut(stage: Stage, layers: LayerRange, { width }: ModelShape): Promise<void> {
  const session = stage.openSession({ capacity: 1 });
  const input: StageInput =
    layers[0] === 0
      ? { kind: "tokens", ids: Int32Array.of(0) }
      : { kind: "hidden", data: new Float32Array(width) };
  try {
    await session.run(input, { want: "argmax" });
  } finally {
    session.close();
  }
}
