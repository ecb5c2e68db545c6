import type { TrainingMemory } from "../../node/src/federated/training/errors.ts";
import type { Differentiation } from "../../node/src/federated/training/training-graph.ts";

export interface TrainingRun {
  readonly model: string;
  /** A file: its first rows are trained on. */
  readonly text: string;
  /** Predictions a step. */
  readonly tokens: number;
  readonly rows: number;
  readonly steps: number;
  readonly threads: number;
  readonly differentiation: Differentiation;
}

export interface TrainingReport extends TrainingRun {
  /** Seconds. */
  readonly load: number;
  /** Seconds of each step. */
  readonly wall: readonly number[];
  readonly cpu: readonly number[];
  /** Bytes: the most that was ever resident, and what the trainer held. */
  readonly peak: number;
  readonly memory: TrainingMemory;
  /** Mean loss of the rows, in nats. */
  readonly before: number;
  readonly after: number;
  /** Of the first row, before any step: base64 of F32, little-endian. */
  readonly gradient: string;
}
