// What showing how a layer came about costs: node bench/operation-trace.ts --model FILE [--layers 0,5] [--prompt 512] [--tokens 4] [--rounds 3]
//
// A traced session computes a prompt and some tokens with one thread. Then the operation trace of each layer is made for a position in the
// prompt and for the last one, from the records of the session, and checked as a challenger does that has the records and the weights.
// "delivered" is what travels: leaves and outputs.
import { parseArgs } from "node:util";
import { encodeLeaf } from "../node/src/zk/encode-leaf.ts";
import { traceAttempt } from "../test/helpers/traced-attempt.ts";
import { faultOf, operationTrace } from "../test/helpers/zk/trace-check.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string" },
    layers: { type: "string", default: "0,5" },
    prompt: { type: "string", default: "512" },
    tokens: { type: "string", default: "4" },
    rounds: { type: "string", default: "3" },
  },
});
const { model } = values;
if (model === undefined) throw new TypeError("--model FILE is needed");
const [prompt, tokens, rounds] = [Number(values.prompt), Number(values.tokens), Number(values.rounds)];

async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly ms: number }> {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}

const median = (list: readonly number[]): number =>
  list.toSorted((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

await using attempt = await traceAttempt({ model, steps: [prompt, ...new Array<number>(tokens).fill(1)] });
for (const layer of values.layers.split(",").map(Number)) {
  for (const position of [Math.floor(prompt / 2), prompt + tokens - 1]) {
    const step = { layer, position };
    const [making, checking]: [number[], number[]] = [[], []];
    let line = "";
    for (let round = 0; round < rounds; round++) {
      const made = await timed(() => operationTrace(attempt, step));
      const { leaves, outputs } = made.result;
      const checked = await timed(() => faultOf(attempt, step, made.result));
      if (checked.result !== undefined)
        throw new Error(`an honest trace does not stand: ${JSON.stringify(checked.result)}`);
      making.push(made.ms);
      checking.push(checked.ms);
      const bytes = (list: readonly Uint8Array[]) => list.reduce((sum, { length }) => sum + length, 0);
      const delivered = bytes(leaves.map(encodeLeaf)) + bytes(outputs);
      line = `${leaves.length} leaves, outputs ${bytes(outputs)} bytes, delivered ${delivered} bytes`;
    }
    const ms = `made in ${median(making).toFixed(0)} ms, checked in ${median(checking).toFixed(0)} ms`;
    console.log(`layer ${layer}, position ${position}: ${line}; ${ms}`);
  }
}
console.log(`resident at most: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
