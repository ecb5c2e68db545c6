// What committing to every layer costs a decoding stage: node bench/trace.ts --model FILE [--layers A:B] [--threads 1] [--tokens 64]
//   [--rounds 15]
//
// One process decodes in turns of `tokens`, traced and not, each turn in a session of its own. A traced turn records each step as a
// paid session does (rows handed out, hashed, written to a file, synced for every 16 positions). Turns come in pairs of which the
// traced one is first every other time, and the median of the pairs' ratios counts: other work on the machine then hits both.
// CPU is of the event loop, which the next step waits for, and of all threads. "prefill" is a prompt of 256 tokens in one step, with
// the hashing that follows it.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { TraceLayout } from "../node/src/economy/trace/layout.ts";
import { positionBytes } from "../node/src/economy/trace/record.ts";
import { TraceWriter } from "../node/src/economy/trace/trace-file.ts";
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
    threads: { type: "string", default: "1" },
    tokens: { type: "string", default: "64" },
    rounds: { type: "string", default: "15" },
  },
});
if (values.model === undefined) throw new TypeError("--model FILE is needed");
const [tokens, rounds] = [Number(values.tokens), Number(values.rounds)];
const source = await openGgufWeights(values.model);
const { blocks } = readModelShape(source.metadata);
const [first = 0, last = blocks.length] = values.layers?.split(":").map(Number) ?? [];
const stage = await loadStage({
  source,
  layers: [first, last],
  threads: Number(values.threads),
  device: "cpu",
});
const folder = await mkdtemp(join(tmpdir(), "omni-trace-"));

interface Turn {
  /** ms a token: elapsed, CPU of the event loop, CPU of all threads. */
  readonly elapsed: number;
  readonly loop: number;
  readonly cpu: number;
}

/** A prompt, if there is one, else `tokens` steps of one token. */
async function turn(traced: boolean, prompt: number): Promise<Turn> {
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
  const [start, loop, cpu] = [performance.now(), process.threadCpuUsage(), process.cpuUsage()];
  if (prompt > 0) await step(inputOf(stage, prompt), prompt);
  else for (let i = 0; i < tokens; i++) await step(inputOf(stage, 1), 1);
  if (prompt > 0) await recorder.flush();
  const elapsed = performance.now() - start;
  await syncing;
  await recorder.close();
  const [loopUsed, cpuUsed] = [process.threadCpuUsage(loop), process.cpuUsage(cpu)];
  await file?.close();
  await rm(path, { force: true });
  session.close();
  const each = (used: { user: number; system: number }) =>
    (used.user + used.system) / 1_000 / (prompt || tokens);
  return { elapsed: elapsed / (prompt || tokens), loop: each(loopUsed), cpu: each(cpuUsed) };
}

function inputOf({ hasEmbedding, width }: Stage, n: number): StageInput {
  if (hasEmbedding) return { kind: "tokens", ids: Int32Array.from({ length: n }, (_, i) => 300 + i) };
  return { kind: "hidden", data: new Float32Array(n * width).fill(0.01) };
}

const median = (list: number[]): number => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

try {
  for (const [name, prompt] of [
    ["decode", 0],
    ["prefill", PROMPT],
  ] as const) {
    const turns: { readonly plain: Turn; readonly traced: Turn }[] = [];
    await turn(true, prompt);
    for (let i = 0; i < rounds; i++) {
      const first = await turn(i % 2 === 1, prompt);
      const second = await turn(i % 2 === 0, prompt);
      turns.push(i % 2 === 0 ? { plain: first, traced: second } : { plain: second, traced: first });
    }
    const of = (key: keyof Turn) => {
      const [plain, traced] = [
        median(turns.map((t) => t.plain[key])),
        median(turns.map((t) => t.traced[key])),
      ];
      return `${plain.toFixed(3)} -> ${traced.toFixed(3)}`;
    };
    const ratios = turns.map(({ plain, traced }) => traced.elapsed / plain.elapsed - 1);
    const percent = (ratio: number | undefined) => `${((ratio ?? Number.NaN) * 100).toFixed(1)} %`;
    const sorted = ratios.toSorted((a, b) => a - b);
    const spread = `${percent(sorted[rounds >> 2])} to ${percent(sorted[rounds - 1 - (rounds >> 2)])}`;
    console.log(`${name}: ${percent(median(ratios))} more time (half of the pairs ${spread})`);
    console.log(`  ms a token: ${of("elapsed")}; event loop ${of("loop")}; CPU of all threads ${of("cpu")}`);
  }
  console.log(`bytes a position: ${positionBytes(new TraceLayout(stage))}`);
} finally {
  await stage.close();
  await source.close();
  await rm(folder, { recursive: true });
}
