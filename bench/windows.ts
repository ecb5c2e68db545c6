// Tokens per second of greedy decoding over two stages whose ways are long, of a text that repeats itself: with tokens guessed by
// prompt lookup, eight at a time, and without. The same session options in turns, over the same stages.
//
//   node bench/windows.ts [--model FILE] [--tokens N] [--rounds N] [--delay MS] [--window N] [--cut BLOCK]
//
// --delay: added to each way between two processes by a relay in user space.
import { parseArgs } from "node:util";
import { readModelShape } from "../node/src/engine/model-shape.ts";
import { createTokenizer } from "../node/src/engine/tokenizer.ts";
import { createHost } from "../node/src/net/host.ts";
import { GatewaySession } from "../node/src/pipeline/gateway-session.ts";
import { queryOffer } from "../node/src/pipeline/offers.ts";
import { openGgufWeights } from "../node/src/store/gguf/open-gguf-weights.ts";
import { UdpRelay } from "../test/helpers/udp-relay.ts";
import { layerCount, withStages } from "./decode/stages.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string", default: process.env.OMNI_GEMMA ?? ".build/models/gemma-3-270m-q4_k_m.gguf" },
    tokens: { type: "string", default: "96" },
    rounds: { type: "string", default: "3" },
    delay: { type: "string", default: "50" },
    window: { type: "string", default: "8" },
    cut: { type: "string" },
  },
});
const [maxTokens, rounds, delay, window] = [values.tokens, values.rounds, values.delay, values.window].map(
  Number,
) as [number, number, number, number];
const cut = Number(values.cut ?? Math.floor((await layerCount(values.model)) / 2));
const TEXT = "The cat sat on the mat. The dog lay on the rug. The bird sang in the tree.\n".repeat(4);

const source = await openGgufWeights(values.model);
const { width, vocabularySize } = readModelShape(source.metadata);
const tokenizer = await createTokenizer(source.metadata, AbortSignal.timeout(60_000));
const prompt = tokenizer.encode(TEXT);
await tokenizer.close();
await source.close();

await withStages(values.model, [cut], async ({ addresses }) => {
  await using stack = new AsyncDisposableStack();
  const host = stack.adopt(await createHost({ listen: [] }), (made) => made.stop());
  const route: Awaited<ReturnType<typeof queryOffer>>[] = [];
  for (const address of addresses) {
    const relay = stack.use(await UdpRelay.to(Number(/udp\/(\d+)/.exec(address)?.[1]), delay));
    route.push(await queryOffer(host, address.replace(/udp\/\d+/, `udp/${relay.port}`)));
  }
  const manifest = route[0]?.offer.manifest ?? "";
  const run = async (guesses: number): Promise<{ rate: number; ids: string }> => {
    await using session = await GatewaySession.open({
      ...{ host, manifest, route, width, vocabularySize, context: 2048, prompt, maxTokens, stopTokens: [] },
      ...{ sampling: { temperature: 0, topP: 1, topK: 0, seed: "0" }, window: guesses },
    });
    const ids: number[] = [];
    let started = 0;
    for await (const { id } of session.tokens()) {
      if (ids.length === 0) started = performance.now();
      ids.push(id);
    }
    return { rate: ((maxTokens - 1) * 1000) / (performance.now() - started), ids: ids.join() };
  };
  const [plain, guessed]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const [one, other] = [await run(0), await run(window)];
    if (one.ids !== other.ids) console.error("the texts differ");
    plain.push(one.rate);
    guessed.push(other.rate);
    console.error(
      `round ${round + 1}: ${one.rate.toFixed(1)}, with guesses ${other.rate.toFixed(1)} tokens/s`,
    );
  }
  const [without, withGuesses] = [median(plain), median(guessed)];
  console.log(`| ${delay} ms a way | tokens/s |\n|---|---|\n| one by one | ${without.toFixed(1)} |`);
  console.log(
    `| up to ${window} guessed | ${withGuesses.toFixed(1)} (x ${(withGuesses / without).toFixed(2)}) |`,
  );
});

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
}
