import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromHalf } from "../../../node/src/engine/half.ts";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { loadReference, type ReferenceRows } from "../../../node/src/engine/reference/forward.ts";
import type { StageInput, StageWant, StepOutput } from "../../../node/src/types/stage.ts";
import type { LayerRows } from "../../../node/src/types/step-rows.ts";
import { aloneChunk } from "../../helpers/chunk.ts";
import { Pipeline, relativeError, TINY, TINY_GEMMA, temporaryModel, tokens } from "../../helpers/engine.ts";

const PROMPT = 300;

/** Rows of a traced session over all layers, for a prompt and then `ids` one by one. */
async function trace(source: Parameters<typeof loadStage>[0]["source"], layers: number, ids: number[]) {
  const stage = await loadStage({ source, layers: [0, layers], threads: 1, device: "cpu" });
  try {
    const session = stage.openSession({ capacity: 512, traced: true });
    const run = (part: number[], want: StageWant): Promise<StepOutput> =>
      session.run({ kind: "tokens", ids: Int32Array.from(part) }, { want });
    const steps = [await run(ids.slice(0, PROMPT), "nothing")];
    for (const id of ids.slice(PROMPT)) steps.push(await run([id], "argmax"));
    return steps;
  } finally {
    await stage.close();
  }
}

/** All rows of one kind of one layer, one step after the other. */
function joined(steps: readonly StepOutput[], layer: number, kind: keyof LayerRows): Float32Array {
  return Float32Array.from(
    steps.flatMap(({ rows }) => {
      const values = rows?.layers[layer]?.[kind] ?? [];
      return values instanceof Uint16Array ? Array.from(values, fromHalf) : Array.from(values);
    }),
  );
}

describe("a traced session", () => {
  it("hands out what the reference computes within each layer", async () => {
    await using model = await temporaryModel(TINY);
    const ids = tokens(PROMPT + 4);
    const steps = await trace(model.source, TINY.layers, ids);
    const expected = Array.from({ length: TINY.layers }, (): ReferenceRows[] => []);
    (await loadReference(model.source)).run(ids, (layer, rows) => expected[layer]?.push(rows));
    for (const [layer, rows] of expected.entries()) {
      for (const kind of ["attended", "fed", "keys", "values"] as const) {
        const reference = Float32Array.from(rows.flatMap((row) => Array.from(row[kind])));
        const actual = joined(steps, layer, kind);
        assert.equal(actual.length, reference.length);
        // ggml rounds activations to Q8_0 before it multiplies.
        assert.ok(relativeError(actual, reference) < 1e-3, `${kind} of layer ${layer}`);
      }
    }
  });

  it("hands out what the next stage would get, to the bit", async () => {
    await using model = await temporaryModel(TINY_GEMMA);
    const ids = tokens(PROMPT);
    const [step] = await trace(model.source, TINY_GEMMA.layers, ids);
    const input: StageInput = { kind: "tokens", ids: Int32Array.from(ids) };
    for (const cut of [1, 4]) {
      await using pipeline = await Pipeline.open(model.source, [0, cut, TINY_GEMMA.layers], 512);
      const output: StepOutput | undefined = await pipeline.sessions[0]?.run(input, { want: "nothing" });
      assert.ok(output?.kind === "hidden");
      assert.deepEqual(step?.rows?.layers[cut - 1]?.fed, output.data);
    }
  });

  it("tells how its steps were cut into computations", async () => {
    await using model = await temporaryModel(TINY);
    const steps = await trace(model.source, TINY.layers, tokens(PROMPT + 1));
    assert.deepEqual(
      steps.map(({ chunks }) => chunks),
      [[aloneChunk(256), aloneChunk(PROMPT - 256)], [aloneChunk(1)]],
    );
  });

  it("computes what one that is not traced does", async () => {
    for (const shape of [TINY, TINY_GEMMA]) {
      await using model = await temporaryModel(shape);
      await using plain = await Pipeline.open(model.source, [0, shape.layers], 512);
      const expected = await plain.greedy(tokens(PROMPT), 5);
      const steps = await trace(model.source, shape.layers, [...tokens(PROMPT), ...expected]);
      const sampled = steps.slice(1).map((step) => (step.kind === "token" ? step.id : undefined));
      assert.deepEqual(sampled.slice(0, 4), expected.slice(1));
      assert.equal((await plain.sessions[0]?.run(one(expected), { want: "argmax" }))?.rows, undefined);
    }
  });
});

const one = (ids: readonly number[]): StageInput => ({ kind: "tokens", ids: Int32Array.from(ids.slice(-1)) });
