import { fileURLToPath } from "node:url";
import { loadStage } from "../../node/src/engine/load-stage.ts";
import { readModelShape } from "../../node/src/engine/model-shape.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import type { Contender, DecodeTask } from "./contender.ts";
import { output } from "./processes.ts";

const self = fileURLToPath(import.meta.url);

/** The whole model as one stage: what the engine does by itself, without tokenizer or network. */
export const oneProcess: Contender = {
  name: "omni-node, one process",
  async run({ model, tokens, prompt }) {
    return Number(await output(process.execPath, [self, model, String(tokens), String(prompt)]));
  },
};

/** Decodes greedily from an empty cache, as llama-bench does, after a warm-up of the same length. */
async function decode({ model, tokens, prompt }: DecodeTask): Promise<number> {
  const source = await openGgufWeights(model);
  const { blocks } = readModelShape(source.metadata);
  const stage = await loadStage({ source, layers: [0, blocks.length], threads: 1, device: "cpu" });
  let rate = 0;
  for (const _ of ["warm-up", "measured"]) {
    const session = stage.openSession({ capacity: tokens });
    const ids = new Int32Array([1]);
    const started = performance.now();
    if (prompt)
      await session.run({ kind: "tokens", ids: new Int32Array(tokens).fill(1) }, { want: "argmax" });
    for (let i = 0; !prompt && i < tokens; i++) {
      const result = await session.run({ kind: "tokens", ids }, { want: "argmax" });
      if (result.kind !== "token") throw new Error(`the engine answered with ${result.kind}`);
      ids[0] = result.id;
    }
    rate = tokens / ((performance.now() - started) / 1000);
    session.close();
  }
  await stage.close();
  await source.close();
  return rate;
}

const [, script, model, tokens, prompt] = process.argv;
if (script === self && model !== undefined)
  console.log(await decode({ model, tokens: Number(tokens), prompt: prompt === "true" }));
