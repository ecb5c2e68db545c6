// Writes text with a model by llama.cpp (node-llama-cpp), to judge a training run, and checks that the tokenizer gives
// a text back exactly:
//
//   node scripts/embedded-model/sample.ts MODEL.gguf [--prompt TEXT] [--seed N] [--tokens N] [--text FILE]
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { getLlama, LlamaCompletion, LlamaLogLevel } from "node-llama-cpp";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    prompt: { type: "string", default: "ROMEO:\n" },
    seed: { type: "string", default: "7" },
    tokens: { type: "string", default: "200" },
    text: { type: "string" },
  },
});
const [modelPath] = positionals;
if (modelPath === undefined) throw new Error("name the model: sample.ts MODEL.gguf");

const llama = await getLlama({ gpu: false, build: "never", logLevel: LlamaLogLevel.warn });
const model = await llama.loadModel({ modelPath });
if (values.text !== undefined) {
  const text = await readFile(values.text, "utf8");
  const tokens = model.tokenize(text);
  console.error(
    `${tokens.length} tokens, round trip ${model.detokenize(tokens) === text ? "exact" : "NOT exact"}`,
  );
}
const context = await model.createContext({ contextSize: model.trainContextSize, threads: 1 });
const completion = new LlamaCompletion({ contextSequence: context.getSequence() });
const started = performance.now();
const text = await completion.generateCompletion(values.prompt, {
  maxTokens: Number(values.tokens),
  temperature: 0.7,
  topP: 0.9,
  topK: 0,
  seed: Number(values.seed),
});
const seconds = (performance.now() - started) / 1000;
console.error(`${(Number(values.tokens) / seconds).toFixed(0)} tokens/s with one thread`);
console.log(values.prompt + text);
await llama.dispose();
