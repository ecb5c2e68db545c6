// Checks a trained file in llama.cpp (node-llama-cpp), against the text it was trained on: that the tokenizer gives the
// whole text back, and that the loss on the validation part is the one that training reported.
//
//   node scripts/embedded-model/check.ts MODEL.gguf --text FILE
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { getLlama, LlamaLogLevel } from "node-llama-cpp";

/** As in corpus.py. */
const VALIDATION_SHARE = 0.05;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { text: { type: "string" } } });
const [modelPath] = positionals;
if (modelPath === undefined || values.text === undefined) throw new Error("check.ts MODEL.gguf --text FILE");

const llama = await getLlama({ gpu: false, build: "never", logLevel: LlamaLogLevel.error });
const model = await llama.loadModel({ modelPath });
const text = await readFile(values.text, "utf8");
const tokens = model.tokenize(text);
if (model.detokenize(tokens) !== text) throw new Error("the tokenizer does not give the text back");
console.log(`${tokens.length} tokens, given back exactly`);

const length = model.trainContextSize;
const held = tokens.slice(Math.trunc(tokens.length * (1 - VALIDATION_SHARE)));
const context = await model.createContext({ contextSize: length, threads: 1 });
const sequence = context.getSequence();
let loss = 0;
let predicted = 0;
for (let start = 0; start + length < held.length; start += length) {
  await sequence.clearHistory();
  const row = held.slice(start, start + length);
  const results = await sequence.controlledEvaluate(
    row.map((token) => [token, { generateNext: { probabilities: true } }]),
  );
  for (const [i, result] of results.entries()) {
    const next = held[start + i + 1];
    if (next === undefined) continue;
    loss -= Math.log(result?.next.probabilities?.get(next) ?? Number.MIN_VALUE);
    predicted++;
  }
}
console.log(`${(loss / predicted).toFixed(4)} nats a token on ${predicted} validation tokens`);
await llama.dispose();
