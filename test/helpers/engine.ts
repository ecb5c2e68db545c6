import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadStage } from "../../node/src/engine/load-stage.ts";
import type { LoadedStage } from "../../node/src/engine/loaded-stage.ts";
import { type SyntheticModel, writeSyntheticModel } from "../../node/src/engine/synthetic.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import type { LoraAdapter } from "../../node/src/types/adapter.ts";
import type { LayerRange, WeightSource } from "../../node/src/types/model.ts";
import type { Stage, StageInput, StageOutput, StageSession, StageWant } from "../../node/src/types/stage.ts";

export const TINY: SyntheticModel = {
  architecture: "llama",
  layers: 4,
  width: 64,
  heads: 8,
  kvHeads: 4,
  feedForward: 160,
  vocabulary: 320,
  context: 2048,
  type: "q8_0",
  tied: false,
  seed: 7,
};

export const TINY_GEMMA: SyntheticModel = {
  ...TINY,
  architecture: "gemma3",
  layers: 7,
  headDim: 16,
  slidingWindow: 24,
  tied: true,
};

/** Gemma's shape with rows of whole blocks of 256 values. */
export const BLOCK_GEMMA: SyntheticModel = {
  ...TINY_GEMMA,
  layers: 2,
  width: 512,
  heads: 4,
  kvHeads: 2,
  headDim: 64,
  feedForward: 768,
};

export interface TemporaryModel extends AsyncDisposable {
  readonly path: string;
  readonly source: WeightSource;
}

/** A synthetic model in a temporary folder, removed at the end of the scope. */
export async function temporaryModel(model: SyntheticModel): Promise<TemporaryModel> {
  const folder = await mkdtemp(join(tmpdir(), "omni-engine-"));
  const path = join(folder, "model.gguf");
  await writeSyntheticModel(path, model);
  const source = await openGgufWeights(path);
  return {
    path,
    source,
    async [Symbol.asyncDispose]() {
      await source.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Stages of a model cut at the given layers, with one session each, closed at the end of the scope. */
export class Pipeline implements AsyncDisposable {
  readonly stages: readonly Stage[];
  readonly sessions: readonly StageSession[];

  constructor(stages: readonly Stage[], capacity: number) {
    this.stages = stages;
    this.sessions = stages.map((stage) => stage.openSession({ capacity }));
  }

  /** `cuts`: where stages begin and end, such as [0, 2, 4]. */
  static async open(
    source: WeightSource,
    cuts: readonly number[],
    capacity = 256,
    adapter?: LoraAdapter,
  ): Promise<Pipeline> {
    const stages: Stage[] = [];
    for (const [i, end] of cuts.slice(1).entries()) {
      const layers: LayerRange = [cuts[i] ?? 0, end];
      stages.push(await loadStage({ source, layers, adapter, threads: 1, device: "cpu" }));
    }
    return new Pipeline(stages, capacity);
  }

  async run(ids: readonly number[], want: StageWant): Promise<StageOutput> {
    let input: StageInput = { kind: "tokens", ids: Int32Array.from(ids) };
    let output: StageOutput = { kind: "nothing" };
    for (const session of this.sessions) {
      output = await session.run(input, { want });
      if (output.kind === "hidden") input = output;
    }
    return output;
  }

  /** Logits after the last of `ids`, or after each of them. */
  async logits(ids: readonly number[], want: "logits" | "all-logits" = "logits"): Promise<Float32Array> {
    const output = await this.run(ids, want);
    if (output.kind !== "logits") throw new TypeError(`got ${output.kind}`);
    return output.data;
  }

  /** Prompt and `count` greedy tokens. */
  async greedy(prompt: readonly number[], count: number): Promise<number[]> {
    const ids: number[] = [];
    for (let next = prompt; ids.length < count; next = ids.slice(-1)) {
      const output = await this.run(next, "argmax");
      if (output.kind !== "token") throw new TypeError(`got ${output.kind}`);
      ids.push(output.id);
    }
    return ids;
  }

  /** Forgets the sequence. */
  restart(): void {
    for (const session of this.sessions) session.truncate(0);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const stage of this.stages) await stage.close();
  }
}

/** Graphs that a stage has built. */
export function graphsBuilt(stage: Stage): number {
  return (stage as LoadedStage).graphsBuilt;
}

/** Squared error relative to the size of what is expected. */
export function relativeError(actual: Float32Array, expected: Float32Array): number {
  let error = 0;
  let size = 0;
  for (const [i, value] of expected.entries()) {
    error += ((actual[i] ?? Number.NaN) - value) ** 2;
    size += value ** 2;
  }
  return error / size;
}

/** A repeatable sequence of token ids below `vocabulary`. */
export function tokens(count: number, vocabulary = TINY.vocabulary): number[] {
  return Array.from({ length: count }, (_, i) => (i * 37 + 5) % vocabulary);
}
