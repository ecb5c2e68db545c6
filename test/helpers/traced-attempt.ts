import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TraceLayout } from "../../node/src/economy/trace/layout.ts";
import { TraceReader, TraceWriter } from "../../node/src/economy/trace/trace-file.ts";
import { TraceRecorder } from "../../node/src/economy/trace/trace-recorder.ts";
import { loadStage } from "../../node/src/engine/load-stage.ts";
import { createTokenizer } from "../../node/src/engine/tokenizer.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import { manifestOf } from "../../node/src/store/shard-file.ts";
import type { LayerRange, WeightSource } from "../../node/src/types/model.ts";
import type { LayerReplayer } from "../../node/src/types/replay.ts";
import type { Stage, StageInput } from "../../node/src/types/stage.ts";
import { type ModelPlan, planOfManifest } from "../../node/src/zk/plan-of-manifest.ts";
import { tokens } from "./engine.ts";

export interface TracedAttemptOptions {
  /** A GGUF file. */
  readonly model: string;
  /** Default: all. */
  readonly layers?: LayerRange;
  readonly threads?: number;
  /** Tokens of each step. */
  readonly steps: readonly number[];
  /** Other sessions whose single tokens are computed together with these. */
  readonly beside?: number;
  /** Whose beginning is computed, where the stage has the embedding. Default: a repeatable sequence of tokens. */
  readonly text?: string;
}

/** What a stage committed to while it computed, in a trace file of its own; closed and removed at the end of the scope. */
export interface TracedAttempt extends AsyncDisposable {
  readonly stage: Stage & LayerReplayer;
  readonly weights: WeightSource;
  readonly plan: ModelPlan;
  readonly records: TraceReader;
}

export async function traceAttempt({
  model,
  layers,
  threads = 1,
  steps,
  beside = 0,
  text,
}: TracedAttemptOptions): Promise<TracedAttempt> {
  await using stack = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), "omni-attempt-"));
  stack.defer(() => rm(folder, { recursive: true }));
  const plan = planOfManifest((await manifestOf(model)).manifest);
  if (!("layers" in plan)) throw new TypeError(plan.reason);
  const weights = stack.adopt(await openGgufWeights(model), (source) => source.close());
  const range = layers ?? [0, plan.layers.length];
  const stage = await loadStage({ source: weights, layers: range, threads, device: "cpu" });
  stack.defer(() => stage.close());
  const path = join(folder, "trace.bin");
  const layout = new TraceLayout(stage);
  const file = await TraceWriter.create(path, { from: 0, threads, layout });
  const total = steps.reduce((sum, n) => sum + n, 0);
  const ids = text === undefined ? tokens(total, stage.vocabularySize) : await tokensOf(text, weights, total);
  await record(stage, { steps, beside, ids: Int32Array.from(ids) }, file);
  const records = stack.use(await TraceReader.open(path, layout));
  const owned = stack.move();
  return { stage, weights, plan, records, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

/** The first tokens of a text. */
async function tokensOf(text: string, { metadata }: WeightSource, count: number): Promise<Int32Array> {
  const tokenizer = await createTokenizer(metadata, AbortSignal.timeout(60_000));
  try {
    const ids = tokenizer.encode(text);
    assert.ok(ids.length >= count, `the text has ${ids.length} tokens, not ${count}`);
    return ids.subarray(0, count);
  } finally {
    await tokenizer.close();
  }
}

async function record(
  stage: Stage,
  { steps, beside, ids }: { steps: readonly number[]; beside: number; ids: Int32Array },
  file: TraceWriter,
): Promise<void> {
  const session = stage.openSession({ capacity: ids.length, traced: true });
  const others = Array.from({ length: beside }, () => stage.openSession({ capacity: ids.length }));
  const recorder = new TraceRecorder(0, stage, file);
  for (const nTokens of steps) {
    const { position } = session;
    const input = inputOf(stage, ids, position, nTokens);
    const around = others.map((other, i) =>
      nTokens === 1
        ? other.run(inputOf(stage, ids, i, 1), { want: i % 2 === 0 ? "nothing" : "argmax" })
        : undefined,
    );
    const output = await session.run(input, { want: "argmax" });
    await Promise.all(around);
    const { rows, chunks } = output;
    assert.ok(rows && chunks);
    assert.ok(nTokens > 1 || chunks[0]?.batch === beside + 1);
    recorder.record({
      position,
      nTokens,
      chunks,
      input: input.kind === "tokens" ? input.ids : input.data,
      rows,
      token: output.kind === "token" ? output.id : undefined,
    });
  }
  await recorder.flush();
  await recorder.close();
  await file.close();
  for (const one of [session, ...others]) one.close();
}

/** Tokens, or a residual stream of the size that streams have. */
function inputOf({ hasEmbedding, width }: Stage, ids: Int32Array, position: number, n: number): StageInput {
  if (hasEmbedding) return { kind: "tokens", ids: ids.subarray(position, position + n) };
  const wave = (_: unknown, i: number) => Math.sin((position * width + i) * 0.37) * (1 + (i % 7));
  return { kind: "hidden", data: Float32Array.from({ length: n * width }, wave) };
}
