// Writes text with a model by llama.cpp (node-llama-cpp), sampling as the demo does:
//
//   node scripts/embedded-model/sample.ts MODEL.gguf [--prompt TEXT] [--tokens N] [--seed N]
import { parseArgs } from "node:util";
import { getLlama, LlamaCompletion, LlamaLogLevel } from "node-llama-cpp";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    prompt: { type: "string", default: "ROMEO:\n" },
    tokens: { type: "string", default: "200" },
    seed: { type: "string", default: "7" },
  },
});
const [modelPath] = positionals;
if (modelPath === undefined) throw new Error("name the model: sample.ts MODEL.gguf");

const llama = await getLlama({ gpu: false, build: "never", logLevel: LlamaLogLevel.error });
const model = await llama.loadModel({ modelPath });
const context = await model.createContext({ contextSize: model.trainContextSize, threads: 1 });
const text = await new LlamaCompletion({ contextSequence: context.getSequence() }).generateCompletion(
  values.prompt,
  {
    maxTokens: Number(values.tokens),
    seed: Number(values.seed),
    temperature: 0.7,
    topP: 0.9,
    topK: 0,
  },
);
console.log(values.prompt + text);
await llama.dispose();
