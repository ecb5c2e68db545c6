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
import type { Stage, StageInput, StageSession } from "../../node/src/types/stage.ts";
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
  /** An earlier attempt, of these steps, with whose first positions this one begins. */
  readonly begin?: { readonly steps: readonly number[]; readonly positions: number };
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
  begin,
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
  const header = { from: 0, threads, layout };
  const begun = begin?.positions ?? 0;
  const total = Math.max(sum(begin?.steps ?? []), begun + sum(steps));
  const ids = text === undefined ? tokens(total, stage.vocabularySize) : await tokensOf(text, weights, total);
  const session = { ids: Int32Array.from(ids), beside };
  let earlier: Begun | undefined;
  if (begin !== undefined) {
    const first = await TraceWriter.create(`${path}.first`, header);
    const kept = await record(stage, { ...session, steps: begin.steps }, first);
    stack.defer(() => kept.close());
    earlier = { session: kept, path: first.path, positions: begun };
  }
  const file = await TraceWriter.create(path, header);
  const computed = await record(stage, { ...session, steps, earlier }, file);
  await computed.close();
  const records = stack.use(await TraceReader.open(path, layout));
  const owned = stack.move();
  return { stage, weights, plan, records, [Symbol.asyncDispose]: () => owned.disposeAsync() };
}

const sum = (counts: readonly number[]): number => counts.reduce((all, n) => all + n, 0);

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

interface Begun {
  readonly session: StageSession;
  /** Of its trace. */
  readonly path: string;
  readonly positions: number;
}

interface RecordOptions {
  readonly steps: readonly number[];
  readonly beside: number;
  readonly ids: Int32Array;
  readonly earlier?: Begun | undefined;
}

async function record(
  stage: Stage,
  { steps, beside, ids, earlier }: RecordOptions,
  file: TraceWriter,
): Promise<StageSession> {
  const session = stage.openSession({ capacity: ids.length, traced: true });
  const others = Array.from({ length: beside }, () => stage.openSession({ capacity: ids.length }));
  const recorder = new TraceRecorder(0, stage, file);
  if (earlier !== undefined) {
    await session.copyFrom(earlier.session, earlier.positions);
    recorder.begin(earlier.path, earlier.positions);
  }
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
  await Promise.all(others.map((other) => other.close()));
  return session;
}

/** Tokens, or a residual stream of the size that streams have. */
function inputOf({ hasEmbedding, width }: Stage, ids: Int32Array, position: number, n: number): StageInput {
  if (hasEmbedding) return { kind: "tokens", ids: ids.subarray(position, position + n) };
  const wave = (_: unknown, i: number) => Math.sin((position * width + i) * 0.37) * (1 + (i % 7));
  return { kind: "hidden", data: Float32Array.from({ length: n * width }, wave) };
}
