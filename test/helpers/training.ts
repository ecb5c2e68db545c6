import { readModelShape } from "../../node/src/engine/model-shape.ts";
import type { SyntheticModel } from "../../node/src/engine/synthetic.ts";
import {
  createTrainer,
  type Trainer,
  type TrainerOptions,
  type TrainingRow,
} from "../../node/src/federated/training/trainer.ts";
import { testAdapter } from "./adapters.ts";
import { TINY, TINY_GEMMA, temporaryModel, tokens } from "./engine.ts";

/** Small models with everything that a block can have, in single precision: finite differences mean nothing where activations are rounded. */
export const FLOAT_MODELS: readonly SyntheticModel[] = [
  { ...TINY, type: "f32", layers: 3, optionalTensors: true },
  { ...TINY, type: "f32", layers: 2, tied: true, kvHeads: 8 },
  { ...TINY_GEMMA, type: "f32", slidingWindow: 5, optionalTensors: true },
];

/** A row of `count` tokens. */
export function rowOf(count: number): TrainingRow {
  return { tokens: Int32Array.from(tokens(count)) };
}

/** A trainer of a synthetic model with an adapter that changes what it says; all is gone at the end of the scope. */
export async function temporaryTrainer(
  model: SyntheticModel,
  options: Partial<TrainerOptions> & { readonly targets?: readonly string[] } = {},
): Promise<Trainer & AsyncDisposable> {
  const files = await temporaryModel(model);
  const { source } = files;
  const { targets, ...others } = options;
  const adapter = testAdapter(readModelShape(source.metadata), targets === undefined ? {} : { targets });
  const trainer = await createTrainer({ source, adapter, rowTokens: 40, threads: 1, ...others });
  const dispose = async () => {
    await trainer.close();
    await files[Symbol.asyncDispose]();
  };
  return Object.defineProperty(trainer, Symbol.asyncDispose, { value: dispose }) as Trainer & AsyncDisposable;
}

export function cosine(a: Float32Array, b: Float32Array): number {
  const product = (x: Float32Array, y: Float32Array) =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}
