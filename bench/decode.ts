// Decoding speed with one thread a process, or with --prompt that of a prompt, ours and llama.cpp's, side by side: the contenders
// take turns, round after round and every other round backwards, so that whatever else the machine does touches all of them. The
// median of the rounds counts; of ratios, too, each of two rates of the same round.
//
//   bench/llama-cpp/build.sh && node bench/decode.ts [--model FILE] [--tokens N] [--rounds N] [--llama-cpp FOLDER] [--prompt]
//                                                    [--only NAME]… [--json]
import { existsSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import type { Contender, DecodeTask } from "./decode/contender.ts";
import { oneProcess } from "./decode/engine.ts";
import { llamaCpp } from "./decode/llama-cpp.ts";
import { twoStages } from "./decode/two-stages.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string", default: process.env.OMNI_GEMMA ?? ".build/models/gemma-3-270m-q4_k_m.gguf" },
    tokens: { type: "string", default: "128" },
    rounds: { type: "string", default: "3" },
    "llama-cpp": { type: "string", default: ".build/llama.cpp/build/bin" },
    only: { type: "string", multiple: true, default: [] },
    prompt: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});

if (!existsSync(values.model)) {
  throw new Error(`${values.model} is missing: 'npm run test:python' brings Gemma, or pass --model`);
}
const task: DecodeTask = { model: values.model, tokens: positive("tokens"), prompt: values.prompt };
const contenders = [...llamaCpp(values["llama-cpp"]), oneProcess, twoStages].filter(
  ({ name }) => values.only.length === 0 || values.only.some((part) => name.includes(part)),
);
if (contenders.length === 0) throw new Error(`--only ${values.only.join(" ")} leaves no contender`);

const rates = await takeTurns(contenders, positive("rounds"));
const [llama, rpc] = ["llama.cpp, one", "llama.cpp RPC"].map(
  (start) => rates.find(({ name }) => name.startsWith(start))?.rounds,
);
if (values.json) console.log(JSON.stringify({ ...task, cpu: cpus()[0]?.model, rates }));
else {
  console.log(
    `${task.tokens} tokens of ${task.model}, ${cpus()[0]?.model}, ${availableParallelism()} cores\n`,
  );
  console.log(
    "| one thread a process | tokens/s, median | all rounds | x llama.cpp | x its RPC |\n|---|---|---|---|---|",
  );
  for (const { name, median, rounds } of rates) {
    const shown = rounds.map((rate) => rate.toFixed(1)).join(", ");
    console.log(
      `| ${name} | ${median.toFixed(1)} | ${shown} | ${ratio(rounds, llama)} | ${ratio(rounds, rpc)} |`,
    );
  }
}

async function takeTurns(contenders: readonly Contender[], rounds: number) {
  const results = contenders.map(({ name }) => ({ name, rounds: [] as number[], median: 0 }));
  for (let round = 0; round < rounds; round++) {
    const turns = [...contenders.entries()];
    for (const [i, contender] of round % 2 === 0 ? turns : turns.reverse()) {
      const rate = await contender.run(task);
      results[i]?.rounds.push(rate);
      console.error(`round ${round + 1}: ${contender.name}: ${rate.toFixed(1)} tokens/s`);
    }
  }
  for (const result of results) result.median = medianOf(result.rounds);
  return results;
}

function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

function ratio(rates: readonly number[], reference: readonly number[] | undefined): string {
  return reference === undefined
    ? ""
    : medianOf(rates.map((rate, i) => rate / (reference[i] ?? Number.NaN))).toFixed(2);
}

function positive(option: "tokens" | "rounds"): number {
  const value = Number(values[option]);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new Error(`--${option} ${values[option]}: a positive number is needed`);
  return value;
}
