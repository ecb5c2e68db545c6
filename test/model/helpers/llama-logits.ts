// Feeds sequences to llama.cpp and writes the logits (n_vocab) after the prompt and after each forced token, one
// sequence after another, as raw 32-bit floats: node llama-logits.ts MODEL JSON OUT
// JSON: [{"prompt": [ids], "forced": [ids]}…]. ggml is taken from OMNI_GGML_DIR where that is set.
import { open } from "node:fs/promises";
import { openLlama } from "../../../node/src/engine/ffi/llama.ts";
import { avoidAmx } from "../../helpers/ggml-folder.ts";

const [model = "", json = "[]", out = ""] = process.argv.slice(2);
const sequences: { readonly prompt: readonly number[]; readonly forced: readonly number[] }[] =
  JSON.parse(json);
const removeFolder = await avoidAmx();
const llama = openLlama({ path: model, context: 512, threads: 1 });
const file = await open(out, "w");
for (const { prompt, forced } of sequences) {
  llama.reset();
  await file.write(copyOf(llama.decode(Int32Array.from(prompt))));
  for (const id of forced) await file.write(copyOf(llama.decode(Int32Array.of(id))));
}
await file.close();
llama.close();
await removeFolder();

/** llama.cpp overwrites its logits with the next ones. */
function copyOf(logits: Float32Array): Uint8Array {
  return new Uint8Array(logits.slice().buffer);
}
