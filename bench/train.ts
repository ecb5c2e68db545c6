// Local training of a low-rank adapter (rank 4, queries and values) on frozen, quantized weights: seconds a step, memory, and the loss
// before and after, for one and two threads, by the tape and by ggml's own backward pass. Each run is a process of its own.
//
//   node bench/train.ts [--model FILE] [--text FILE] [--tokens N] [--steps N] [--threads N]… [--by tape|autodiff]… [--json]
import { execFile } from "node:child_process";
import { availableParallelism, cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs, promisify } from "node:util";
import type { Differentiation } from "../node/src/federated/training/training-graph.ts";
import type { TrainingReport, TrainingRun } from "./train/report.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string", default: process.env.OMNI_GEMMA ?? ".build/models/gemma-3-270m-q4_k_m.gguf" },
    text: { type: "string", default: fileURLToPath(new URL("../docs/ENGINE.md", import.meta.url)) },
    tokens: { type: "string", default: "64" },
    steps: { type: "string", default: "16" },
    threads: { type: "string", multiple: true, default: ["1", "2"] },
    by: { type: "string", multiple: true, default: ["tape", "autodiff"] },
    json: { type: "boolean", default: false },
  },
});

const ROWS = 4;
const script = fileURLToPath(new URL("train/one-run.ts", import.meta.url));
const reports: TrainingReport[] = [];
for (const by of values.by) {
  for (const threads of values.threads) {
    const report = await runAlone({
      model: values.model,
      text: values.text,
      tokens: Number(values.tokens),
      rows: ROWS,
      // Autodiff is slow; two steps show how slow.
      steps: by === "autodiff" ? Math.min(2, Number(values.steps)) : Number(values.steps),
      threads: Number(threads),
      differentiation: differentiationOf(by),
    });
    reports.push(report);
    console.error(`${by}, ${threads} threads: ${median(report.wall).toFixed(2)} s a step`);
  }
}

if (values.json) console.log(JSON.stringify(reports));
else {
  console.log(`${values.tokens} tokens a step, ${cpus()[0]?.model}, ${availableParallelism()} cores\n`);
  console.log(
    "| gradients by | threads | s a step, median (best) | CPU-s a step | load, s | peak resident, MiB | steps | loss before -> after |",
  );
  console.log("|---|---|---|---|---|---|---|---|");
  for (const r of reports) {
    const cells = [
      r.differentiation,
      r.threads,
      `${median(r.wall).toFixed(2)} (${Math.min(...r.wall).toFixed(2)})`,
      median(r.cpu).toFixed(2),
      r.load.toFixed(1),
      mebibytes(r.peak),
      r.steps,
      `${r.before.toFixed(3)} -> ${r.after.toFixed(3)}`,
    ];
    console.log(`| ${cells.join(" | ")} |`);
  }
  const [one, other] = ["tape", "autodiff"].map((by) =>
    reports.find(({ differentiation }) => differentiation === by),
  );
  if (one && other)
    console.log(`\ncosine of the two gradients of the first row: ${cosine(one, other).toFixed(5)}`);
  for (const { differentiation, threads, memory } of reports.filter((r) => r.threads === 1)) {
    const { weights, transposed, adapter, compute } = memory;
    console.log(
      `${differentiation}, ${threads} thread: weights ${mebibytes(weights)}, transposed ${mebibytes(transposed)}, ` +
        `adapter and labels ${mebibytes(adapter)}, compute ${mebibytes(compute)} MiB`,
    );
  }
}

async function runAlone(run: TrainingRun): Promise<TrainingReport> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, JSON.stringify(run)], {
    maxBuffer: 2 ** 26,
  });
  return JSON.parse(stdout);
}

function differentiationOf(by: string): Differentiation {
  if (by !== "tape" && by !== "autodiff") throw new Error(`--by ${by}: tape or autodiff`);
  return by;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

function cosine(a: TrainingReport, b: TrainingReport): number {
  const [x, y] = [a, b].map(({ gradient }) => {
    const bytes = Uint8Array.from(Buffer.from(gradient, "base64"));
    return new Float32Array(bytes.buffer);
  });
  const product = (u: Float32Array = new Float32Array(), v: Float32Array = new Float32Array()) =>
    u.reduce((sum, value, i) => sum + value * (v[i] ?? 0), 0);
  return product(x, y) / Math.sqrt(product(x, x) * product(y, y));
}

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
