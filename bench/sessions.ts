// Tokens per second of 1 and of 8 sessions at once, over OpenAI's API: ours in one process and as two stages, and llama-server of the
// same source. The contenders take turns, round after round, so that whatever else the machine does touches all of them.
//
//   bench/llama-cpp/build.sh llama-server && node bench/sessions.ts [--model FILE] [--tokens N] [--rounds N] [--cut BLOCK]
//                                                                   [--llama-cpp FOLDER] [--only NAME]…
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { layerCount } from "./decode/stages.ts";
import { totalRate } from "./sessions/completions.ts";
import { llamaServer, oneProcess, SLOTS, twoStages } from "./sessions/servers.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string", default: process.env.OMNI_GEMMA ?? ".build/models/gemma-3-270m-q4_k_m.gguf" },
    tokens: { type: "string", default: "64" },
    rounds: { type: "string", default: "3" },
    cut: { type: "string" },
    "llama-cpp": { type: "string", default: ".build/llama.cpp/build/bin" },
    only: { type: "string", multiple: true, default: [] },
  },
});
const [tokens, rounds] = [Number(values.tokens), Number(values.rounds)];
const cut = Number(values.cut ?? Math.floor((await layerCount(values.model)) / 2));
const servers = [
  oneProcess,
  llamaServer(values["llama-cpp"], 1),
  twoStages(cut),
  llamaServer(values["llama-cpp"], 2),
].filter(({ name }) => values.only.length === 0 || values.only.some((part) => name.includes(part)));

const rates = servers.map(() => ({ one: [] as number[], many: [] as number[] }));
for (let round = 0; round < rounds; round++) {
  for (const [i, server] of servers.entries()) {
    const [one, many] = await server.with(values.model, async (url, model) => {
      await totalRate(url, model, SLOTS, 8); // warm-up
      return [await totalRate(url, model, 1, tokens), await totalRate(url, model, SLOTS, tokens)] as const;
    });
    rates[i]?.one.push(one);
    rates[i]?.many.push(many);
    console.error(`round ${round + 1}: ${server.name}: ${one.toFixed(1)}, ${many.toFixed(1)} tokens/s`);
  }
}

const median = (all: readonly number[] = []): number =>
  all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
console.log(
  `${tokens} tokens a session, ${cpus()[0]?.model}, ${availableParallelism()} cores; medians of ${rounds}\n`,
);
console.log(`| | 1 session, tokens/s | ${SLOTS} sessions, tokens/s | ratio |\n|---|---|---|---|`);
for (const [i, { name }] of servers.entries()) {
  const [one, many] = [median(rates[i]?.one), median(rates[i]?.many)];
  console.log(`| ${name} | ${one.toFixed(1)} | ${many.toFixed(1)} | ${(many / one).toFixed(2)} |`);
}
