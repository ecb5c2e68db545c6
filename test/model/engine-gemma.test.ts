import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { createTokenizer, type Tokenizer } from "../../node/src/engine/tokenizer.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import { Pipeline } from "../helpers/engine.ts";
import { cpuVariants, llamaLogits, type Sequence } from "./helpers/cpu-variants.ts";
import { divergence, gap, topTwo } from "./helpers/distributions.ts";

const MODEL = process.env.OMNI_GEMMA ?? "";
const CUTS = [
  [0, 18],
  [0, 1, 18],
  [0, 9, 18],
  [0, 5, 12, 18],
];
const PROMPTS = [
  "The capital of France is",
  "def fibonacci(n):\n    ",
  "Once upon a time, in a village by the sea,",
  "Water boils at a temperature of",
  "Die Würde des Menschen ist",
];
const FORCED = 16;
const CAPACITY = 128;
const MEAN_DIVERGENCE = 1e-3;

describe("Gemma 3 270M, Q4_K_M, against llama.cpp fed with the same tokens", () => {
  let source: Awaited<ReturnType<typeof openGgufWeights>>;
  let tokenizer: Tokenizer;
  let sequences: Sequence[];
  /** llama.cpp's logits at every position, and the largest change of a top-2 gap between two of its CPU builds. */
  let expected: readonly Float32Array[];
  let noise = 0;

  before(async () => {
    assert.ok(MODEL, "OMNI_GEMMA names no file: run npm run test:python");
    source = await openGgufWeights(MODEL);
    tokenizer = await createTokenizer(source.metadata);
    sequences = [];
    for (const prompt of PROMPTS) sequences.push(await llamaContinues([...tokenizer.encode(prompt)]));
    expected = await required(llamaLogits(MODEL, vocabulary(), sequences));
  });
  after(async () => {
    await tokenizer.close();
    await source.close();
  });

  const vocabulary = () => source.tensors.get("token_embd.weight")?.shape[1] ?? 0;

  /** llama.cpp's own greedy tokens, by asking again with one more. */
  async function llamaContinues(prompt: number[]): Promise<Sequence> {
    const { openLlama } = await import("../../node/src/engine/ffi/llama.ts");
    const llama = openLlama({ path: MODEL, context: 512, threads: 1 });
    const forced = [topTwo(llama.decode(Int32Array.from(prompt)))[0]];
    while (forced.length < FORCED) forced.push(topTwo(llama.decode(Int32Array.of(forced.at(-1) ?? 0)))[0]);
    llama.close();
    return { prompt, forced };
  }

  it("measures the noise between ggml's CPU builds", async (t) => {
    const pairs = expected.map(topTwo);
    let measured = 0;
    for (const variant of await cpuVariants()) {
      const logits = await llamaLogits(MODEL, vocabulary(), sequences, variant);
      if (logits === undefined) {
        t.diagnostic(`skipped: this machine cannot run the build ${variant}`);
        continue;
      }
      measured++;
      const changes = pairs.map((pair, i) => Math.abs(gap(at(logits, i), pair) - gap(at(expected, i), pair)));
      const largest = Math.max(...changes);
      noise = Math.max(noise, largest);
      t.diagnostic(`${variant}: top-2 gaps change by up to ${largest.toFixed(4)}`);
    }
    assert.ok(measured >= 2, "fewer than two builds run here");
    assert.ok(noise < 3, `a noise of ${noise} would excuse anything`);
  });

  for (const cuts of CUTS) {
    it(`agrees cut as ${cuts.join(":")}`, async (t) => {
      let position = 0;
      let decided = 0;
      let sum = 0;
      await using pipeline = await Pipeline.open(source, cuts, CAPACITY);
      for (const { prompt, forced } of sequences) {
        pipeline.restart();
        for (const ids of [prompt, ...forced.map((id) => [id])]) {
          const theirs = at(expected, position++);
          const ours = await pipeline.logits(ids);
          sum += divergence(theirs, ours);
          const pair = topTwo(theirs);
          if (gap(theirs, pair) <= noise) continue;
          decided++;
          assert.equal(topTwo(ours)[0], pair[0], `position ${position}`);
        }
      }
      const mean = sum / position;
      t.diagnostic(
        `mean divergence ${mean.toExponential(2)}, ${decided} of ${position} tokens beyond the noise`,
      );
      assert.ok(mean <= MEAN_DIVERGENCE, `mean divergence ${mean}`);
      assert.ok(decided > position / 2, `only ${decided} of ${position} tokens are beyond the noise`);
    });
  }

  it("runs freely to the same tokens however it is cut", async () => {
    const outputs: number[][][] = [];
    for (const cuts of CUTS) {
      await using pipeline = await Pipeline.open(source, cuts, CAPACITY);
      const texts: number[][] = [];
      for (const { prompt } of sequences) {
        pipeline.restart();
        texts.push(await pipeline.greedy(prompt, 32));
      }
      outputs.push(texts);
    }
    for (const output of outputs) assert.deepEqual(output, outputs[0]);
  });
});

async function required<T>(promise: Promise<T | undefined>): Promise<T> {
  const value = await promise;
  assert.ok(value !== undefined);
  return value;
}

function at(rows: readonly Float32Array[], index: number): Float32Array {
  const row = rows[index];
  assert.ok(row);
  return row;
}
