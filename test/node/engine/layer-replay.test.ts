import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MemoryLimitError, StageInputError } from "../../../node/src/engine/errors.ts";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { estimateMemory } from "../../../node/src/engine/memory-estimate.ts";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import type { SyntheticModel } from "../../../node/src/engine/synthetic.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import type { WeightSource } from "../../../node/src/types/model.ts";
import type { LayerReplayer, LayerReplayRequest, LayerValues } from "../../../node/src/types/replay.ts";
import type { ChunkShape, Stage, StageInput, StageSession } from "../../../node/src/types/stage.ts";
import type { LayerRows } from "../../../node/src/types/step-rows.ts";
import { TINY, TINY_GEMMA, temporaryModel, tokens } from "../../helpers/engine.ts";
import { embeddedModel, stories260K } from "../../helpers/models.ts";

/** K-quants, a window and norms of everything. */
const GEMMA_K: SyntheticModel = {
  ...TINY_GEMMA,
  width: 256,
  heads: 4,
  kvHeads: 1,
  headDim: 64,
  feedForward: 512,
  type: "q4_K",
};

/** A stage whose session computed `steps` tokens each, and what it handed out, position by position. */
interface Computed extends AsyncDisposable {
  readonly stage: Stage & LayerReplayer;
  readonly ids: Int32Array;
  readonly layers: number;
  /** Of layer and position. */
  rows(layer: number, position: number): LayerRows;
  /** Asks for a position as it was computed. */
  request(layer: number, position: number): LayerReplayRequest;
}

async function computed(
  source: WeightSource,
  {
    layers,
    threads,
    steps,
    beside = 0,
  }: { layers: number; threads: number; steps: readonly number[]; beside?: number },
): Promise<Computed> {
  const stage = await loadStage({ source, layers: [0, layers], threads, device: "cpu" });
  const total = steps.reduce((sum, n) => sum + n, 0);
  const ids = Int32Array.from(tokens(total, stage.vocabularySize));
  const session = stage.openSession({ capacity: total, traced: true });
  const others = Array.from({ length: beside }, () => stage.openSession({ capacity: total }));
  const chunks: { first: number; shape: ChunkShape }[] = [];
  const parts: LayerRows[][] = Array.from({ length: layers }, () => []);
  for (const n of steps) {
    let first = session.position;
    const input: StageInput = { kind: "tokens", ids: ids.subarray(first, first + n) };
    // Steps of one token are computed in the middle of those of other sessions.
    const runOther = (other: StageSession, id: number) =>
      other.run(
        { kind: "tokens", ids: Int32Array.of(id + 1) },
        { want: id % 2 === 0 ? "nothing" : "logits" },
      );
    const around = n === 1 ? others.map(runOther) : [];
    const output = await session.run(input, { want: "argmax" });
    await Promise.all(around);
    for (const [layer, rows] of output.rows?.layers.entries() ?? []) parts[layer]?.push(...split(rows, n));
    for (const shape of output.chunks ?? []) {
      for (let i = 0; i < shape.tokens; i++) chunks.push({ first, shape });
      first += shape.tokens;
    }
  }
  session.close();
  const at = (layer: number, position: number): LayerRows => {
    const found = parts[layer]?.[position];
    assert.ok(found);
    return found;
  };
  return {
    stage,
    ids,
    layers,
    rows: at,
    request(layer, position) {
      const chunk = chunks[position];
      assert.ok(chunk);
      const { first, shape } = chunk;
      const { tokens: rows, before: rowsBefore, batch } = shape;
      const all = Array.from({ length: rows }, (_, i) => first + i);
      const before = Array.from({ length: first }, (_, i) => i);
      return {
        layer,
        first,
        rows,
        row: position - first,
        before: rowsBefore,
        batch,
        threads,
        input:
          layer === 0
            ? { kind: "tokens", ids: ids.subarray(first, first + rows) }
            : { kind: "hidden", data: Float32Array.from(all.flatMap((p) => [...at(layer - 1, p).fed])) },
        keys: Uint16Array.from(before.flatMap((p) => [...at(layer, p).keys])),
        values: Uint16Array.from(before.flatMap((p) => [...at(layer, p).values])),
        seenFrom: 0,
      };
    },
    [Symbol.asyncDispose]: () => stage.close(),
  };
}

function split({ attended, fed, keys, values }: LayerRows, n: number): LayerRows[] {
  const part = <T extends Float32Array | Uint16Array>(all: T, i: number) =>
    all.subarray((i * all.length) / n, ((i + 1) * all.length) / n) as T;
  return Array.from({ length: n }, (_, i) => ({
    attended: part(attended, i),
    fed: part(fed, i),
    keys: part(keys, i),
    values: part(values, i),
  }));
}

function assertSame(values: LayerValues, rows: LayerRows, what: string): void {
  assert.deepEqual(values.attended, rows.attended, `attended, ${what}`);
  assert.deepEqual(values.fed, rows.fed, `fed, ${what}`);
  assert.deepEqual(values.cachedKeys, rows.keys, `keys, ${what}`);
  assert.deepEqual(values.cachedValues, rows.values, `values, ${what}`);
}

/** A prompt of two computations, of which the first has tiles of attention, a short one, and single tokens beyond 512 positions. */
const STEPS = [300, 3, 1, 208, 1, 1];
const POSITIONS = [0, 7, 255, 256, 299, 301, 303, 304, 511, 512, 513];

describe("a layer computed again", () => {
  for (const [name, model, threads] of [
    ["llama", TINY, 1],
    ["llama of Q4_0", { ...TINY, type: "q4_0" }, 1],
    ["gemma3 of K-quants with a window", GEMMA_K, 1],
    ["gemma3 by two threads", GEMMA_K, 2],
  ] as const) {
    it(`gives what the session gave, to the bit: ${name}`, async () => {
      await using temporary = await temporaryModel(model);
      await using all = await computed(temporary.source, { layers: 2, threads, steps: STEPS });
      for (const layer of [0, 1]) {
        for (const position of POSITIONS) {
          const values = await all.stage.replay(all.request(layer, position));
          assertSame(values, all.rows(layer, position), `layer ${layer}, position ${position}`);
        }
      }
    });
  }

  for (const [name, path] of [
    ["the embedded model", embeddedModel],
    ["stories260K", stories260K],
  ] as const) {
    it(`gives what the session gave, to the bit: ${name}`, { skip: path === undefined }, async () => {
      const source = await openGgufWeights(path ?? "");
      await using _ = { [Symbol.asyncDispose]: () => source.close() };
      await using all = await computed(source, { layers: 3, threads: 1, steps: [40, 1, 1] });
      for (const layer of [0, 1, 2]) {
        for (const position of [0, 3, 39, 41]) {
          const values = await all.stage.replay(all.request(layer, position));
          assertSame(values, all.rows(layer, position), `layer ${layer}, position ${position}`);
        }
      }
    });
  }

  for (const [name, model, beside] of [
    ["llama", TINY, 4],
    ["gemma3 of K-quants with a window", GEMMA_K, 7],
  ] as const) {
    it(`gives what the session gave among others, to the bit: ${name}`, async () => {
      await using temporary = await temporaryModel(model);
      const options = { layers: model.layers, threads: 1, steps: [60, 1, 1, 1], beside };
      await using all = await computed(temporary.source, options);
      const last = model.layers - 1;
      for (const layer of [0, 1, last]) {
        for (const position of [3, 60, 61, 62]) {
          const request = all.request(layer, position);
          assert.equal(request.batch, position < 60 ? 60 : beside + 1);
          assertSame(await all.stage.replay(request), all.rows(layer, position), `${layer}, ${position}`);
        }
      }
      assert.ok(all.request(last, 61).before > 0);
    });
  }

  it("needs neither what a window hides nor the rows that come later", async () => {
    await using temporary = await temporaryModel(GEMMA_K);
    await using all = await computed(temporary.source, { layers: 2, threads: 2, steps: [300, 1, 1] });
    for (const position of [130, 290, 301]) {
      const request = all.request(1, position);
      const { first, row, input, keys, values } = request;
      assert.ok(input.kind === "hidden");
      const data = input.data.slice();
      data.fill(1e3, (row + 1) * all.stage.width);
      const seenFrom = Math.min(first, position - (GEMMA_K.slidingWindow ?? 0) + 1);
      const width = all.stage.kvWidths[1] ?? 0;
      const replayed = await all.stage.replay({
        ...request,
        input: { kind: "hidden", data },
        keys: keys.subarray(seenFrom * width),
        values: values.subarray(seenFrom * width),
        seenFrom,
      });
      assertSame(replayed, all.rows(1, position), `position ${position}`);
    }
  });

  it("gives other bits in another shape", async () => {
    await using temporary = await temporaryModel(GEMMA_K);
    const layers = 1;
    await using together = await computed(temporary.source, { layers, threads: 1, steps: [200] });
    await using apart = await computed(temporary.source, { layers, threads: 1, steps: [199, 1] });
    const [one, many] = [apart.request(0, 199), together.request(0, 199)];
    const alone = await together.stage.replay(one);
    assertSame(alone, apart.rows(0, 199), "alone");
    assert.notDeepEqual(alone.attention, (await apart.stage.replay(many)).attention);
  });

  it("refuses what no session of the stage computed", async () => {
    await using temporary = await temporaryModel(TINY);
    await using all = await computed(temporary.source, { layers: 2, threads: 1, steps: [4, 1] });
    const request = all.request(1, 4);
    const { width } = all.stage;
    for (const wrong of [
      { layer: 2 },
      { layer: -1 },
      { layer: 0 },
      { rows: 0 },
      { rows: 257, input: { kind: "hidden", data: new Float32Array(257 * width) } },
      { row: 1 },
      { batch: 0 },
      { batch: 257 },
      { before: 1 },
      { before: -1, batch: 2 },
      { first: -1 },
      { first: TINY.context },
      { seenFrom: 5 },
      { seenFrom: 1 },
      { threads: 0 },
      { threads: 257 },
      { input: { kind: "tokens", ids: Int32Array.of(1) } },
      { input: { kind: "hidden", data: new Float32Array(width - 1) } },
      { keys: request.keys.subarray(1) },
      { values: new Uint16Array() },
    ] satisfies Partial<LayerReplayRequest>[]) {
      await assert.rejects(
        all.stage.replay({ ...request, ...wrong }),
        StageInputError,
        JSON.stringify(wrong),
      );
    }
    const ids: StageInput = { kind: "tokens", ids: Int32Array.of(TINY.vocabulary) };
    await assert.rejects(all.stage.replay({ ...all.request(0, 4), input: ids }), StageInputError);
    await assert.rejects(all.stage.replay({ ...request, signal: AbortSignal.abort() }), {
      name: "AbortError",
    });
    assertSame(await all.stage.replay(request), all.rows(1, 4), "afterwards");
  });

  it("keeps to the stage's memory limit", async () => {
    await using temporary = await temporaryModel(TINY);
    const { source } = temporary;
    const needs = estimateMemory(source, readModelShape(source.metadata), [0, 1], 256);
    const memoryLimit = needs.weights + needs.kv + needs.compute;
    const stage = await loadStage({
      source,
      layers: [0, 1],
      threads: 1,
      device: "cpu",
      context: 256,
      memoryLimit,
    });
    await using _ = { [Symbol.asyncDispose]: () => stage.close() };
    const request = { layer: 0, first: 0, rows: 1, row: 0, before: 0, batch: 1, threads: 1, seenFrom: 0 };
    const empty = { keys: new Uint16Array(), values: new Uint16Array() };
    const input = (rows: number): StageInput => ({ kind: "tokens", ids: new Int32Array(rows) });
    await stage.replay({ ...request, ...empty, input: input(1) });
    const seen = new Uint16Array((TINY.context - 256) * (stage.kvWidths[0] ?? 0));
    const long = {
      ...request,
      first: TINY.context - 256,
      rows: 256,
      batch: 256,
      keys: seen,
      values: seen,
      input: input(256),
    };
    await assert.rejects(stage.replay(long), MemoryLimitError);
  });
});
