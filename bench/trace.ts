// What committing to every layer costs a decoding stage: node bench/trace.ts --model FILE [--layers A:B] [--tokens 64] [--rounds 6]
//
// One process with one thread of compute decodes in turns of `tokens`, traced and not, each turn in a session of its own. A
// traced turn records each step as a paid session does (rows handed out, hashed, written to a file, synced for every 16
// positions). "prefill" is a prompt of 256 tokens in one step, with the hashing that follows it.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { TraceLayout } from "../node/src/economy/trace/layout.ts";
import { positionBytes, TraceWriter } from "../node/src/economy/trace/trace-file.ts";
import { TraceRecorder } from "../node/src/economy/trace/trace-recorder.ts";
import { loadStage } from "../node/src/engine/load-stage.ts";
import { readModelShape } from "../node/src/engine/model-shape.ts";
import { openGgufWeights } from "../node/src/store/gguf/open-gguf-weights.ts";
import type { Stage, StageInput } from "../node/src/types/stage.ts";

const RECEIPT_POSITIONS = 16;
const PROMPT = 256;

const { values } = parseArgs({
  options: {
    model: { type: "string" },
    layers: { type: "string" },
    tokens: { type: "string", default: "64" },
    rounds: { type: "string", default: "6" },
  },
});
if (values.model === undefined) throw new TypeError("--model FILE is needed");
const [tokens, rounds] = [Number(values.tokens), Number(values.rounds)];
const source = await openGgufWeights(values.model);
const { blocks } = readModelShape(source.metadata);
const [first = 0, last = blocks.length] = values.layers?.split(":").map(Number) ?? [];
const stage = await loadStage({ source, layers: [first, last], threads: 1, device: "cpu" });
const folder = await mkdtemp(join(tmpdir(), "omni-trace-"));

/** Seconds for a prompt, if there is one, and for `tokens` steps of one token. */
async function turn(traced: boolean, prompt: number): Promise<number> {
  const session = stage.openSession({ capacity: tokens + prompt, traced });
  const layout = new TraceLayout(stage);
  const path = join(folder, "trace.bin");
  const file = traced
    ? await TraceWriter.create(path, { from: 0, threads: stage.threads, layout })
    : undefined;
  const recorder = new TraceRecorder(0, stage, file);
  let syncing: Promise<void> | undefined;
  const step = async (input: StageInput, nTokens: number) => {
    const position = session.position;
    const { rows, chunks, ...output } = await session.run(input, { want: "argmax" });
    if (!traced || rows === undefined || chunks === undefined) return;
    const token = output.kind === "token" ? output.id : undefined;
    recorder.record({
      position,
      nTokens,
      chunks,
      input: input.kind === "tokens" ? input.ids : input.data,
      rows,
      token,
    });
    if (recorder.recorded % RECEIPT_POSITIONS === 0) syncing = recorder.flush();
  };
  const start = performance.now();
  if (prompt > 0) await step(inputOf(stage, prompt), prompt);
  else for (let i = 0; i < tokens; i++) await step(inputOf(stage, 1), 1);
  if (prompt > 0) await recorder.flush();
  const seconds = (performance.now() - start) / 1_000;
  await syncing;
  await recorder.flush();
  await file?.close();
  await rm(path, { force: true });
  session.close();
  return seconds;
}

function inputOf({ hasEmbedding, width }: Stage, n: number): StageInput {
  if (hasEmbedding) return { kind: "tokens", ids: Int32Array.from({ length: n }, (_, i) => 300 + i) };
  return { kind: "hidden", data: new Float32Array(n * width).fill(0.01) };
}

const median = (list: number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

try {
  for (const [name, prompt, unit] of [
    ["decode", 0, tokens],
    ["prefill", PROMPT, PROMPT],
  ] as const) {
    const times: [number[], number[]] = [[], []];
    await turn(true, prompt);
    for (let i = 0; i < rounds; i++) {
      times[0].push(await turn(false, prompt));
      times[1].push(await turn(true, prompt));
    }
    const [plain, traced] = times.map(median) as [number, number];
    const rate = (seconds: number) => (unit / seconds).toFixed(1);
    const overhead = ((traced / plain - 1) * 100).toFixed(1);
    console.log(`${name}: ${rate(plain)} tokens/s, traced ${rate(traced)} tokens/s: ${overhead} % more time`);
  }
  console.log(`bytes a position: ${positionBytes(new TraceLayout(stage))}`);
} finally {
  await stage.close();
  await source.close();
  await rm(folder, { recursive: true });
}
