import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { openLlama } from "../../node/src/engine/ffi/llama.ts";
import { readModelShape } from "../../node/src/engine/model-shape.ts";
import { encodeAdapter } from "../../node/src/federated/adapter/codec.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import { testAdapter } from "../helpers/adapters.ts";
import { Pipeline, relativeError } from "../helpers/engine.ts";
import { avoidAmx } from "../helpers/ggml-folder.ts";
import { temporaryFolder } from "../helpers/omni-node.ts";

const MODEL = process.env.OMNI_GEMMA ?? "";
const CONTEXT = 256;
/** "The capital of France is Paris, and that of Germany is" and what may follow. */
const STEPS = [[2, 818, 5279, 529, 7001, 563, 9079, 236764, 532, 600, 529, 9405, 563], [12127], [236761]];
const SAME = 1e-9;
const OTHER = 1e-3;

after(await avoidAmx());

test("Gemma 3 270M, Q4_K_M, computes with an adapter as llama.cpp does with its file", async (t) => {
  assert.ok(MODEL, "OMNI_GEMMA names no file: run npm run test:python");
  const source = await openGgufWeights(MODEL);
  t.after(() => source.close());
  const shape = readModelShape(source.metadata);
  const adapter = testAdapter(shape, { size: 0.05 });
  const file = join(await temporaryFolder(t), "adapter.gguf");
  const { bytes } = encodeAdapter(adapter, { manifest: `bafyr4i${"a".repeat(52)}`, shape });
  await writeFile(file, bytes);
  const cuts = [0, 9, shape.blocks.length];
  await using changed = await Pipeline.open(source, cuts, CONTEXT, adapter);
  await using plain = await Pipeline.open(source, cuts, CONTEXT);
  const llama = openLlama({ path: MODEL, context: CONTEXT, threads: 1, adapter: file });
  try {
    for (const ids of STEPS) {
      const expected = llama.decode(Int32Array.from(ids));
      const error = relativeError(await changed.logits(ids), expected);
      const change = relativeError(await plain.logits(ids), expected);
      t.diagnostic(
        `relative error ${error.toExponential(2)}, ${change.toExponential(2)} without the adapter`,
      );
      assert.ok(error < SAME);
      assert.ok(change > OTHER, "the adapter changes what comes out");
    }
  } finally {
    llama.close();
  }
});
