// The gradient of a row of 64 tokens of a model whose layers are split over two nodes, each a process of its own, beside the same in one
// process: seconds, memory, and whether the bits are the same. Rank 4, queries and values, one thread each.
//
//   node --import ./node/bin/from-source.js bench/train-split.ts [--model FILE] [--rows N]
import assert from "node:assert/strict";
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readModelShape } from "../node/src/engine/model-shape.ts";
import { newAdapter } from "../node/src/federated/adapter/new-adapter.ts";
import { openSplitTrainer } from "../node/src/federated/split/open-split-trainer.ts";
import { createTrainer, type RowGradient, type Trainer } from "../node/src/federated/training/trainer.ts";
import { createHost } from "../node/src/net/host.ts";
import { openGgufWeights } from "../node/src/store/gguf/open-gguf-weights.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string", default: process.env.OMNI_GEMMA ?? ".build/models/gemma-3-270m-q4_k_m.gguf" },
    rows: { type: "string", default: "4" },
  },
});
const MANIFEST = "bafyr4iaaaa";
const script = fileURLToPath(new URL("../test/node/federated/split/serving-node.ts", import.meta.url));
const source = await openGgufWeights(values.model);
const shape = readModelShape(source.metadata);
const adapter = newAdapter({ shape, rank: 4, alpha: 8, targets: ["attn_q", "attn_v"], seed: 1n });
const common = { source, adapter, rowTokens: 65, threads: 1 };
const row = { tokens: Int32Array.from({ length: 65 }, (_, i) => (37 * i) % shape.vocabularySize) };

/** Most memory that a process has had, MiB. */
async function peak(pid: number | undefined): Promise<string> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return (Number(/VmHWM:\s*(\d+)/.exec(status)?.[1]) / 1_024).toFixed(0);
}

async function measure(what: string, trainer: Trainer): Promise<RowGradient> {
  const seconds: number[] = [];
  let result = await trainer.gradientOf(row);
  for (let i = 0; i < Number(values.rows); i++) {
    const start = performance.now();
    result = await trainer.gradientOf(row);
    seconds.push((performance.now() - start) / 1_000);
  }
  console.log(`${what}: ${seconds.map((s) => s.toFixed(2)).join(", ")} s, loss ${result.loss.toFixed(4)}`);
  return result;
}

const middle = shape.blocks.length >> 1;
const nodes: ChildProcess[] = [];
const addresses: string[][] = [];
for (const layers of [
  [0, middle],
  [middle, shape.blocks.length],
]) {
  const node = fork(script, [values.model, ...layers.map(String), MANIFEST]);
  nodes.push(node);
  addresses.push((await once(node, "message"))[0] as string[]);
}
await using host = await createHost({ listen: [] });
const signal = AbortSignal.timeout(600_000);
const split = await openSplitTrainer({ ...common, host, manifest: MANIFEST, nodes: addresses, signal });
const apart = await measure("two nodes", split);
console.log(
  `MiB: driver ${await peak(process.pid)}, nodes ${(await Promise.all(nodes.map(({ pid }) => peak(pid)))).join(" and ")}`,
);
await split.close();
for (const node of nodes) node.kill();
const whole = await createTrainer(common);
const together = await measure("one process", whole);
console.log(`MiB: ${await peak(process.pid)}`);
await whole.close();
assert.deepEqual(apart, together);
console.log("loss and gradients: the same bits");
