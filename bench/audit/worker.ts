// One side of an audit in a process of its own, so with a CPU build of its own: sides.ts starts it.
//
//   record MODEL TEXT OUT SERVICE FROM   decodes as an operator does, honest or not, writes the records
//   audit MODEL RECORDS N                re-executes the first N as a validator does, prints what differs as JSON
import { readFile, writeFile } from "node:fs/promises";
import type { Discrepancy } from "../../node/src/economy/audit/compare.ts";
import { examine } from "../../node/src/economy/audit/examine.ts";
import { createTokenCheck } from "../../node/src/economy/audit/token-check.ts";
import { SLICE_ELEMENTS, TraceLayout } from "../../node/src/economy/trace/layout.ts";
import { encodeRecord } from "../../node/src/economy/trace/record.ts";
import { loadStage } from "../../node/src/engine/load-stage.ts";
import { readModelShape } from "../../node/src/engine/model-shape.ts";
import { createSampler } from "../../node/src/engine/sampler.ts";
import { createTokenizer } from "../../node/src/engine/tokenizer.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import { type Cheat, loadCheatingStage } from "../../test/helpers/cheat/cheating-stage.ts";

const PROMPT = 96;
const TOKENS = 64;
/** As `omni-node generate` samples unless told otherwise. */
const sampler = createSampler({ temperature: 0.7, topP: 0.9, seed: 7n });

/** What an operator does: compute, or something that costs it less. */
export type Service =
  | "honest"
  /** Hands on the input of the layer in the middle. */
  | "skipped layer"
  /** Makes up the products of that layer's feed-forward network. */
  | "random products"
  /** Keeps keys and values of another prompt for the first half of this one. */
  | "stale cache"
  /** Computes each new token with the last 32 alone. */
  | "truncated context"
  /** Commits to a token of its own choice. */
  | "wrong token";

const STALE = PROMPT / 2;
const WINDOW = 32;

const [mode, model = "", file = "", out = "", service = "honest", from = "0"] = process.argv.slice(2);
const source = await openGgufWeights(model);
const { blocks, contextLength } = readModelShape(source.metadata);
const layers = [0, blocks.length] as const;
const engine = { source, layers, threads: 1, device: "cpu" } as const;
const cheats = new Map<string, Cheat>([
  ["skipped layer", "skip"],
  ["random products", "random"],
]);
const cheat = cheats.get(service);
const stage = await (cheat === undefined
  ? loadStage(engine)
  : loadCheatingStage({ ...engine, layer: blocks.length >> 1, cheat }));
const layout = new TraceLayout(stage);

async function record(): Promise<void> {
  const tokenizer = await createTokenizer(source.metadata, AbortSignal.timeout(60_000));
  const words = (await readFile(file, "utf8")).split(" ").slice(Number(from)).join(" ");
  const text = tokenizer.encode(words);
  const session = stage.openSession({ capacity: PROMPT + TOKENS, traced: true });
  const records: Uint8Array[] = [];
  /** All tokens so far; those from `position` on are to be computed. */
  const ids = [...text.subarray(0, PROMPT)];
  for (let step = 0, position = 0; step < TOKENS; step++) {
    const truncated = service === "truncated context" && step > 0;
    if (truncated) session.truncate(0);
    const first = truncated ? ids.length - WINDOW : position;
    const input = Int32Array.from(ids.slice(first));
    const computed = service === "stale cache" && step === 0 ? withOther(text) : input;
    const output = await session.run({ kind: "tokens", ids: computed }, { want: "logits" });
    if (output.kind !== "logits") throw new TypeError("a stage with a head gives logits");
    const honest = sampler.sample(output.data, ids.length);
    const token = service === "wrong token" ? (honest + 1 + 37 * step) % stage.vocabularySize : honest;
    const { rows, chunks = [] } = output;
    if (rows === undefined) throw new TypeError("a traced session hands out its rows");
    const trace = { position: first, nTokens: input.length, chunks, input, rows, token };
    for (let i = position - first; i < input.length; i++) records.push(encodeRecord(trace, i, layout));
    rows.release();
    position = ids.length;
    ids.push(token);
  }
  await writeFile(out, Buffer.concat(records));
}

/** The prompt, its first half that of another one. */
function withOther(text: Int32Array): Int32Array {
  const prompt = text.slice(0, PROMPT);
  prompt.set(text.subarray(PROMPT, PROMPT + STALE));
  return prompt;
}

async function audit(): Promise<void> {
  const bytes = await readFile(file);
  const records = new Map(
    Array.from({ length: bytes.length / layout.bytes }, (_, i) => [
      i,
      new Uint8Array(bytes.subarray(i * layout.bytes, (i + 1) * layout.bytes)),
    ]),
  );
  const inputs = [...records.values()].map((one) => one.subarray(0, 4 * SLICE_ELEMENTS * layout.inputSlices));
  const signal = AbortSignal.timeout(3_600_000);
  const tokens = new Map<number, boolean>();
  const check = createTokenCheck(sampler);
  const rows = new Map<number, readonly Discrepancy[]>();
  const { noise } = await examine({
    stage,
    layout,
    inputs: inputs.slice(0, Number(out)),
    records,
    contextLength,
    checkToken(logits, position, token) {
      const agrees = check(logits, position, token);
      tokens.set(position - 1, agrees);
      return agrees;
    },
    signal,
    onRow: (position, discrepancies) => rows.set(position, discrepancies),
  });
  const positions = [...rows].map(([position, found]) => ({
    position,
    agrees: tokens.get(position) ?? null,
    rows: found,
  }));
  process.stdout.write(JSON.stringify({ noise, positions }));
}

try {
  await (mode === "record" ? record() : audit());
} finally {
  await stage.close();
  await source.close();
}
