// Memory of a stage beyond its weights, caches and buffers: the resident size of this process before and after, on a
// generated model of 1.24 billion parameters, whole or in part.
//
//   node bench/memory.ts [--model FILE] [--layers A:B] [--context N] [--prompt N] [--json]
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadStage } from "../node/src/engine/load-stage.ts";
import { readModelShape } from "../node/src/engine/model-shape.ts";
import { ONE_BILLION, writeSyntheticModel } from "../node/src/engine/synthetic.ts";
import { openGgufWeights } from "../node/src/store/gguf/open-gguf-weights.ts";
import type { LayerRange } from "../node/src/types/model.ts";
import type { StageInput } from "../node/src/types/stage.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string" },
    layers: { type: "string" },
    context: { type: "string", default: "2048" },
    prompt: { type: "string", default: "256" },
    json: { type: "boolean", default: false },
  },
});

const folder = await mkdtemp(join(tmpdir(), "omni-memory-"));
try {
  const path = values.model ?? join(folder, "one-billion.gguf");
  if (values.model === undefined) await writeSyntheticModel(path, ONE_BILLION);
  const result = await measure(path, Number(values.context), Number(values.prompt));
  if (values.json) console.log(JSON.stringify(result));
  else
    for (const [name, value] of Object.entries(result))
      console.log(
        typeof value === "number" && value > 1e4 ? `${name}: ${mebibytes(value)} MiB` : `${name}: ${value}`,
      );
} finally {
  await rm(folder, { recursive: true });
}

async function measure(path: string, capacity: number, promptTokens: number) {
  const source = await openGgufWeights(path);
  const shape = readModelShape(source.metadata);
  const layers = layersOf(shape.blocks.length);
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  const stage = await loadStage({ source, layers, threads: 1 });
  const session = stage.openSession({ capacity });
  const ids = Int32Array.from({ length: promptTokens }, (_, i) => 300 + i);
  const input: StageInput = stage.hasEmbedding
    ? { kind: "tokens", ids }
    : { kind: "hidden", data: new Float32Array(promptTokens * stage.width).fill(0.01) };
  await session.run(input, { want: "argmax" });
  const resident = process.memoryUsage().rss - before;
  const { weights, kv, compute } = stage.memory;
  await stage.close();
  await source.close();
  return {
    layers: layers.join(":"),
    file: (await stat(path)).size,
    weights,
    kv,
    compute,
    resident,
    ratio: Number((resident / (weights + kv + compute)).toFixed(4)),
    peak: process.resourceUsage().maxRSS * 1024,
  };
}

function layersOf(count: number): LayerRange {
  const [first = 0, last = count] = values.layers?.split(":").map(Number) ?? [];
  return [first, last];
}

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
