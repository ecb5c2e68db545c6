// One side of an audit in a process of its own, so with a CPU build of its own: bench/audit.ts starts it.
//
//   record MODEL TEXT OUT   decodes as an operator does, writes the records
//   audit MODEL RECORDS N   re-executes the first N as a validator does, prints what differs as JSON
import { readFile, writeFile } from "node:fs/promises";
import { examine } from "../../node/src/economy/audit/examine.ts";
import { createTokenCheck } from "../../node/src/economy/audit/token-check.ts";
import { SLICE_ELEMENTS, TraceLayout } from "../../node/src/economy/trace/layout.ts";
import { encodeRecord } from "../../node/src/economy/trace/record.ts";
import { loadStage } from "../../node/src/engine/load-stage.ts";
import { readModelShape } from "../../node/src/engine/model-shape.ts";
import { createSampler } from "../../node/src/engine/sampler.ts";
import { createTokenizer } from "../../node/src/engine/tokenizer.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import type { StageInput } from "../../node/src/types/stage.ts";

const PROMPT = 96;
const TOKENS = 64;
/** As `omni-node generate` samples unless told otherwise. */
const sampler = createSampler({ temperature: 0.7, topP: 0.9, seed: 7n });

const checkToken = createTokenCheck(sampler);

const [mode, model = "", file = "", out = ""] = process.argv.slice(2);
const source = await openGgufWeights(model);
const { blocks, contextLength } = readModelShape(source.metadata);
const layers = [0, blocks.length] as const;
const stage = await loadStage({ source, layers, threads: 1, device: "cpu" });
const layout = new TraceLayout(stage);

async function record(): Promise<void> {
  const tokenizer = await createTokenizer(source.metadata, AbortSignal.timeout(60_000));
  const prompt = tokenizer.encode(await readFile(file, "utf8")).subarray(0, PROMPT);
  const session = stage.openSession({ capacity: PROMPT + TOKENS, traced: true });
  const records: Uint8Array[] = [];
  let ids = prompt;
  for (let step = 0; step < TOKENS; step++) {
    const { position } = session;
    const input: StageInput = { kind: "tokens", ids };
    const output = await session.run(input, { want: "logits" });
    if (output.kind !== "logits") throw new TypeError("a stage with a head gives logits");
    const token = sampler.sample(output.data, session.position);
    const { rows, chunks = [] } = output;
    if (rows === undefined) throw new TypeError("a traced session hands out its rows");
    const trace = { position, nTokens: ids.length, chunks, input: ids, rows, token };
    for (let i = 0; i < ids.length; i++) records.push(encodeRecord(trace, i, layout));
    ids = Int32Array.of(token);
  }
  await writeFile(out, Buffer.concat(records));
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
  const rows: object[] = [];
  const found = await examine({
    stage,
    layout,
    inputs: inputs.slice(0, Number(out)),
    records,
    contextLength,
    checkToken,
    signal,
    onRow: (position, discrepancies) => rows.push({ position, rows: discrepancies }),
  });
  process.stdout.write(JSON.stringify({ noise: found.noise, agreement: found.agreement ?? null, rows }));
}

try {
  await (mode === "record" ? record() : audit());
} finally {
  await stage.close();
  await source.close();
}
