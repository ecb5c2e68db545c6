// Time to the first token of a prompt of some 1,024 tokens over OpenAI's API: one that nothing is known of, and one that begins like it.
//
//   node bench/prefix.ts [--model FILE] [--tokens N] [--rounds N] [--cut BLOCK] [--paid]
//
// With --paid the stages are paid on a local chain.
import { parseArgs } from "node:util";
import { layerCount } from "./decode/stages.ts";
import { paidStages } from "./sessions/paid-stages.ts";
import { oneProcess, twoStages } from "./sessions/servers.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string", default: process.env.OMNI_GEMMA ?? ".build/models/gemma-3-270m-q4_k_m.gguf" },
    tokens: { type: "string", default: "1024" },
    rounds: { type: "string", default: "5" },
    cut: { type: "string" },
    paid: { type: "boolean", default: false },
  },
});
const blocks = await layerCount(values.model);
const cut = Number(values.cut ?? Math.floor(blocks / 2));
const servers = values.paid ? [paidStages(cut, blocks)] : [oneProcess, twoStages(cut)];

console.log("| | prompt tokens | cold, ms | warm, ms | warm / cold |\n|---|---|---|---|---|");
for (const server of servers) {
  await server.with(values.model, async (url, model) => {
    await firstToken(url, model, "Warm up.");
    const [cold, warm]: [number[], number[]] = [[], []];
    let tokens = 0;
    for (let round = 0; round < Number(values.rounds); round++) {
      // Each word is a token: a beginning of its own for every round, and two ends.
      const start = `${round} times`.concat(" again".repeat(Number(values.tokens) - 16));
      const first = await firstToken(url, model, `${start} they went home`);
      cold.push(first.ms);
      warm.push((await firstToken(url, model, `${start} she sang`)).ms);
      tokens = first.tokens;
    }
    const [one, two] = [median(cold), median(warm)];
    console.log(
      `| ${server.name} | ${tokens} | ${one.toFixed(0)} | ${two.toFixed(0)} | ${(two / one).toFixed(3)} |`,
    );
  });
}

async function firstToken(
  url: string,
  model: string,
  prompt: string,
): Promise<{ ms: number; tokens: number }> {
  const started = performance.now();
  const response = await fetch(`${url}/v1/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ model, prompt, max_tokens: 1, temperature: 0 }),
  });
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  const { usage } = (await response.json()) as { usage: { prompt_tokens: number } };
  return { ms: performance.now() - started, tokens: usage.prompt_tokens };
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
}
