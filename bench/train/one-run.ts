// One training run in a process of its own: prints a TrainingReport as JSON. See bench/train.ts.
import { readFile } from "node:fs/promises";
import { readModelShape } from "../../node/src/engine/model-shape.ts";
import { createTokenizer } from "../../node/src/engine/tokenizer.ts";
import { newAdapter } from "../../node/src/federated/adapter/new-adapter.ts";
import { shuffledBatches } from "../../node/src/federated/training/batches.ts";
import { LocalTraining } from "../../node/src/federated/training/local-training.ts";
import { createTrainer, type Trainer, type TrainingRow } from "../../node/src/federated/training/trainer.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import type { TrainingReport, TrainingRun } from "./report.ts";

const run = JSON.parse(process.argv[2] ?? "{}") as TrainingRun;
const source = await openGgufWeights(run.model);
const tokenizer = await createTokenizer(source.metadata);
const ids = tokenizer.encode(await readFile(run.text, "utf8"));
await tokenizer.close();
const rows: TrainingRow[] = Array.from({ length: run.rows }, (_, i) => ({
  tokens: Int32Array.from(ids.slice(i * run.tokens, (i + 1) * run.tokens + 1)),
}));
const shape = readModelShape(source.metadata);
const targets = ["attn_q", "attn_v"];
const adapter = newAdapter({ shape, rank: 4, alpha: 8, targets, seed: 1n });
const { threads, differentiation } = run;
const started = performance.now();
const trainer = await createTrainer({
  source,
  adapter,
  rowTokens: run.tokens + 1,
  threads,
  differentiation,
});
const load = (performance.now() - started) / 1000;
const [first] = rows;
if (first === undefined) throw new Error("no rows");
const { gradient } = await trainer.gradientOf(first);
const before = await meanLoss(trainer);
const order = shuffledBatches(rows.length, 1, 1n);
const batchOf = (step: number) => order(step).flatMap((i) => rows[i] ?? []);
const training = await LocalTraining.begin({ trainer, optimizer: { learningRate: 5e-3 }, batchOf });
const wall: number[] = [];
const cpu: number[] = [];
for (let i = 0; i < run.steps; i++) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await training.step();
  const { user, system } = process.cpuUsage(used);
  wall.push((performance.now() - start) / 1000);
  cpu.push((user + system) / 1e6);
}
const after = await meanLoss(trainer);
const { memory } = trainer;
await trainer.close();
await source.close();
const report: TrainingReport = {
  ...run,
  load,
  wall,
  cpu,
  peak: process.resourceUsage().maxRSS * 1024,
  memory,
  before,
  after,
  gradient: Buffer.from(gradient.buffer).toString("base64"),
};
process.stdout.write(JSON.stringify(report));

async function meanLoss(model: Trainer): Promise<number> {
  let sum = 0;
  for (const row of rows) sum += await model.lossOf(row);
  return sum / rows.length;
}
