import { readModelShape } from "../engine/model-shape.ts";
import type { Manifest } from "../store/manifest/manifest.ts";
import type { WeightSource } from "../types/model.ts";
import { planOfManifest } from "../zk/plan-of-manifest.ts";
import { DeviceUnjudgeableError } from "./errors.ts";

/** What the engine's flags say. */
export interface EngineOptions {
  readonly threads?: number | undefined;
  readonly context?: number | undefined;
  readonly device: "auto" | "cpu" | "gpu";
  readonly memory?: number | undefined;
}

const DEFAULT_CONTEXT = 4096;

/** Positions of a session: what was asked for, never more than the model was trained for. */
export function contextOfModel(source: WeightSource, asked: number | undefined): number {
  return Math.min(asked ?? DEFAULT_CONTEXT, readModelShape(source.metadata).contextLength);
}

/** The flags as `loadStage` takes them. */
export function stageOptions({ threads, device, memory }: EngineOptions) {
  return {
    device,
    ...(threads === undefined ? {} : { threads }),
    ...(memory === undefined ? {} : { memoryLimit: memory }),
  };
}

/**
 * The same for an operator that is paid: where the device is left to the node it is the CPU, since what a GPU computes cannot be
 * shown to a court (docs/OPERATION-TRACES.md).
 *
 * @throws {DeviceUnjudgeableError} the GPU was asked for, and products of the model are judged
 */
export function paidStageOptions(options: EngineOptions, manifest: Manifest) {
  const { device } = options;
  if (device === "gpu" && "layers" in planOfManifest(manifest)) throw new DeviceUnjudgeableError();
  return stageOptions({ ...options, device: device === "auto" ? "cpu" : device });
}
