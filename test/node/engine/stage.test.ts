import assert from "node:assert/strict";
import { truncate } from "node:fs/promises";
import { describe, it } from "node:test";
import { BATCH_TOKENS } from "../../../node/src/engine/constants.ts";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import type { StageInput } from "../../../node/src/types/stage.ts";
import { graphsBuilt, Pipeline, TINY, TINY_GEMMA, temporaryModel, tokens } from "../../helpers/engine.ts";

const ALL = [0, TINY.layers] as const;

describe("a stage", () => {
  it("gives the same greedy tokens however the model is cut", async () => {
    for (const shape of [TINY, TINY_GEMMA]) {
      await using model = await temporaryModel(shape);
      const outputs: number[][] = [];
      for (const cuts of [
        [0, shape.layers],
        [0, 1, shape.layers],
        [0, 2, 3, shape.layers],
      ]) {
        await using pipeline = await Pipeline.open(model.source, cuts);
        outputs.push(await pipeline.greedy(tokens(30), 40));
      }
      assert.deepEqual(outputs[1], outputs[0]);
      assert.deepEqual(outputs[2], outputs[0]);
    }
  });

  it("says what it is and what it holds", async () => {
    await using model = await temporaryModel(TINY);
    await using pipeline = await Pipeline.open(model.source, [0, 1, 3, TINY.layers]);
    const [first, middle, last] = pipeline.stages;
    assert.deepEqual(
      [first, middle, last].map((stage) => [stage?.layers, stage?.hasEmbedding, stage?.hasHead]),
      [
        [[0, 1], true, false],
        [[1, 3], false, false],
        [[3, 4], false, true],
      ],
    );
    assert.equal(middle?.width, TINY.width);
    assert.equal(middle?.vocabularySize, TINY.vocabulary);
    // Two layers of 2 caches of 256 positions of 4 heads of 8 half-precision values.
    assert.equal(middle?.memory.kv, 2 * 2 * 256 * 4 * 8 * 2);
    await pipeline.greedy(tokens(3), 2);
    assert.ok((middle?.memory.weights ?? 0) > 0 && (middle?.memory.compute ?? 0) > 0);
  });

  it("takes prompts of any length, in any pieces", async () => {
    await using model = await temporaryModel(TINY_GEMMA);
    const cuts = [0, 3, TINY_GEMMA.layers];
    const ids = tokens(600);
    await using whole = await Pipeline.open(model.source, cuts, 700);
    await using pieces = await Pipeline.open(model.source, cuts, 700);
    const expected = await whole.greedy(ids, 5);
    for (const [from, to] of [
      [0, 1],
      [1, 258],
      [258, 599],
    ] as const)
      await pieces.run(ids.slice(from, to), "nothing");
    assert.deepEqual(await pieces.greedy(ids.slice(599), 5), expected);
    assert.equal(pieces.sessions[0]?.position, 604);
  });

  it("gives every token's logits where they are asked for", async () => {
    await using model = await temporaryModel(TINY);
    await using pipeline = await Pipeline.open(model.source, ALL, 512);
    const ids = tokens(300);
    const all = await pipeline.logits(ids, "all-logits");
    assert.equal(all.length, 300 * TINY.vocabulary);
    pipeline.sessions[0]?.truncate(0);
    assert.deepEqual(await pipeline.logits(ids), all.slice(-TINY.vocabulary));
  });

  it("takes the arg max of the logits it would give", async () => {
    await using model = await temporaryModel(TINY);
    await using pipeline = await Pipeline.open(model.source, ALL);
    const logits = await pipeline.logits(tokens(9));
    pipeline.sessions[0]?.truncate(0);
    const best = logits.indexOf(Math.max(...logits));
    assert.deepEqual(await pipeline.run(tokens(9), "argmax"), { kind: "token", id: best });
  });

  it("takes every token's arg max where it is asked for, of a few tokens at once", async () => {
    await using model = await temporaryModel(TINY_GEMMA);
    await using pipeline = await Pipeline.open(model.source, [0, 3, TINY_GEMMA.layers]);
    await pipeline.run(tokens(9), "nothing");
    const ids = [4, 9, 30, 2, 7];
    const all = await pipeline.run(ids, "all-argmax");
    const expected: number[] = [];
    for (const session of pipeline.sessions) session.truncate(9);
    for (const id of ids) {
      const output = await pipeline.run([id], "argmax");
      if (output.kind === "token") expected.push(output.id);
    }
    assert.deepEqual(all, { kind: "tokens", ids: Int32Array.from(expected) });
    await assert.rejects(pipeline.run(tokens(BATCH_TOKENS + 1), "all-argmax"), { code: "OMNI_ENGINE_INPUT" });
  });

  it("reuses its graphs: none is built for a token of a length seen before", async () => {
    await using model = await temporaryModel(TINY);
    await using pipeline = await Pipeline.open(model.source, ALL);
    await pipeline.greedy(tokens(3), 2);
    const [stage] = pipeline.stages;
    assert.ok(stage);
    const built = graphsBuilt(stage);
    await pipeline.greedy([5], 60);
    assert.equal(graphsBuilt(stage), built);
  });

  it("forgets what is truncated, and only that", async () => {
    await using model = await temporaryModel(TINY_GEMMA);
    await using pipeline = await Pipeline.open(model.source, [0, 3, TINY_GEMMA.layers]);
    const expected = await pipeline.greedy(tokens(40), 10);
    await pipeline.greedy(tokens(7), 3);
    for (const session of pipeline.sessions) {
      session.truncate(40);
      session.truncate(100);
      assert.equal(session.position, 40);
    }
    assert.deepEqual(await pipeline.greedy(expected.slice(0, 1), 9), expected.slice(1));
  });

  it("keeps concurrent sessions apart", async () => {
    await using model = await temporaryModel(TINY);
    const stage = await loadStage({ source: model.source, layers: ALL, threads: 1, device: "cpu" });
    const prompts = [tokens(5), tokens(20).reverse(), tokens(70)];
    const alone: number[][] = [];
    for (const prompt of prompts) alone.push(await new Pipeline([stage], 128).greedy(prompt, 20));
    const together = prompts.map((prompt) => new Pipeline([stage], 128).greedy(prompt, 20));
    assert.deepEqual(await Promise.all(together), alone);
    await stage.close();
  });

  it("runs on several threads with the same result", async () => {
    await using model = await temporaryModel(TINY);
    await using single = await Pipeline.open(model.source, ALL);
    const stage = await loadStage({ source: model.source, layers: ALL, threads: 2, device: "cpu" });
    const several = new Pipeline([stage], 64);
    assert.deepEqual(await several.greedy(tokens(9), 6), await single.greedy(tokens(9), 6));
    await stage.close();
  });
});

describe("closing", () => {
  it("waits for the computation in progress, and refuses what comes after", async () => {
    await using model = await temporaryModel(TINY);
    const stage = await loadStage({ source: model.source, layers: ALL, threads: 1, device: "cpu" });
    const session = stage.openSession({ capacity: 512 });
    const input: StageInput = { kind: "tokens", ids: Int32Array.from(tokens(200)) };
    const running = session.run(input, { want: "argmax" });
    const queued = session.run(input, { want: "argmax" });
    const other = stage.openSession({ capacity: 512 });
    // The first has its turn before the session closes under it.
    await new Promise(setImmediate);
    session.close();
    assert.equal((await running).kind, "token");
    await assert.rejects(queued, { code: "OMNI_ENGINE_CLOSED" });
    const long: StageInput = { kind: "tokens", ids: Int32Array.from(tokens(400)) };
    const ended = other.run(long, { want: "argmax" });
    await new Promise(setImmediate);
    other.close();
    await assert.rejects(ended, { code: "OMNI_ENGINE_CLOSED" });
    await assert.rejects(session.run(input, { want: "argmax" }), { code: "OMNI_ENGINE_CLOSED" });
    await stage.close();
    assert.equal(stage.memory.kv, 0);
    assert.throws(() => stage.openSession({ capacity: 1 }), { code: "OMNI_ENGINE_CLOSED" });
    await stage.close();
  });

  it("of a stage closes its sessions, even while they compute", async () => {
    await using model = await temporaryModel(TINY);
    const stage = await loadStage({ source: model.source, layers: ALL, threads: 1, device: "cpu" });
    const sessions = [1, 2].map(() => stage.openSession({ capacity: 512 }));
    const input: StageInput = { kind: "tokens", ids: Int32Array.from(tokens(300)) };
    const runs = sessions.map((session) => session.run(input, { want: "logits" }));
    await Promise.all([stage.close(), Promise.allSettled(runs)]);
    assert.throws(() => sessions[0]?.truncate(0), { code: "OMNI_ENGINE_CLOSED" });
  });
});

describe("aborting", () => {
  it("stops a long prompt between chunks and leaves the session as it was", async () => {
    await using model = await temporaryModel(TINY);
    await using pipeline = await Pipeline.open(model.source, ALL, 2048);
    const [session] = pipeline.sessions;
    assert.ok(session);
    const before = await pipeline.greedy(tokens(4), 3);
    const { position } = session;
    const controller = new AbortController();
    const ids = Int32Array.from(tokens(1800));
    const running = session.run({ kind: "tokens", ids }, { want: "argmax", signal: controller.signal });
    setImmediate(() => controller.abort());
    await assert.rejects(running, { name: "AbortError" });
    assert.equal(session.position, position);
    session.truncate(0);
    assert.deepEqual(await pipeline.greedy(tokens(4), 3), before);
  });

  it("keeps a run that waits its turn from starting", async () => {
    await using model = await temporaryModel(TINY);
    await using pipeline = await Pipeline.open(model.source, ALL);
    const [session] = pipeline.sessions;
    const ids = Int32Array.from(tokens(100));
    const first = session?.run({ kind: "tokens", ids }, { want: "argmax" });
    const second = session?.run({ kind: "tokens", ids }, { want: "argmax", signal: AbortSignal.abort() });
    await assert.rejects(second ?? Promise.resolve(), { name: "AbortError" });
    await first;
    assert.equal(session?.position, 100);
  });

  it("stops loading", async () => {
    await using model = await temporaryModel(TINY);
    const signal = AbortSignal.abort();
    await assert.rejects(loadStage({ source: model.source, layers: ALL, signal }), { name: "AbortError" });
  });
});

describe("a stage refuses", () => {
  const refused: [string, StageInput, string][] = [
    ["no tokens", { kind: "tokens", ids: new Int32Array(0) }, "OMNI_ENGINE_INPUT"],
    ["a negative token id", { kind: "tokens", ids: Int32Array.of(1, -1) }, "OMNI_ENGINE_INPUT"],
    [
      "a token id beyond the vocabulary",
      { kind: "tokens", ids: Int32Array.of(TINY.vocabulary) },
      "OMNI_ENGINE_INPUT",
    ],
    ["hidden states where it embeds", { kind: "hidden", data: new Float32Array(64) }, "OMNI_ENGINE_INPUT"],
    [
      "more tokens than its cache holds",
      { kind: "tokens", ids: new Int32Array(65) },
      "OMNI_ENGINE_CONTEXT_FULL",
    ],
  ];
  for (const [what, input, code] of refused) {
    it(what, async () => {
      await using model = await temporaryModel(TINY);
      await using pipeline = await Pipeline.open(model.source, [0, 1], 64);
      const [session] = pipeline.sessions;
      await assert.rejects(session?.run(input, { want: "nothing" }) ?? Promise.resolve(), { code });
      assert.equal(session?.position, 0);
    });
  }

  it("hidden states of another width, not finite, or tokens where it does not embed", async () => {
    await using model = await temporaryModel(TINY);
    await using pipeline = await Pipeline.open(model.source, [1, 2], 64);
    const [session] = pipeline.sessions;
    for (const input of [
      { kind: "hidden", data: new Float32Array(TINY.width + 1) },
      { kind: "hidden", data: new Float32Array(TINY.width).fill(Number.NaN) },
      { kind: "hidden", data: new Float32Array(TINY.width).fill(Number.POSITIVE_INFINITY) },
      { kind: "tokens", ids: Int32Array.of(1) },
    ] satisfies StageInput[]) {
      await assert.rejects(session?.run(input, { want: "nothing" }) ?? Promise.resolve(), {
        code: "OMNI_ENGINE_INPUT",
      });
    }
  });

  it("a capacity that is no number of the model's positions", async () => {
    await using model = await temporaryModel(TINY);
    await using pipeline = await Pipeline.open(model.source, [0, 1], 64);
    for (const capacity of [0, -1, 1.5, Number.NaN, TINY.context + 1, 2 ** 40]) {
      assert.throws(() => pipeline.stages[0]?.openSession({ capacity }), { code: "OMNI_ENGINE_INPUT" });
    }
  });

  it("layers that the model does not have", async () => {
    await using model = await temporaryModel(TINY);
    for (const layers of [
      [0, 5],
      [2, 2],
      [-1, 2],
      [3, 1],
      [0.5, 2],
    ] as const) {
      await assert.rejects(loadStage({ source: model.source, layers }), {
        code: "OMNI_ENGINE_LAYERS",
        exitCode: 2,
      });
    }
  });

  it("a file that ends inside a tensor", async () => {
    await using model = await temporaryModel(TINY);
    const source = await openGgufWeights(model.path);
    await truncate(model.path, 100_000);
    await assert.rejects(loadStage({ source, layers: ALL }), { code: "OMNI_ENGINE_WEIGHT_READ" });
    await source.close();
  });

  it("a tensor whose bytes are elsewhere", async () => {
    await using model = await temporaryModel(TINY);
    const locate = (name: string) => (name.startsWith("blk.3.") ? undefined : model.source.locate(name));
    const source = { ...model.source, locate };
    await assert.rejects(loadStage({ source, layers: ALL }), { code: "OMNI_ENGINE_TENSOR_NOT_LOCAL" });
    await (await loadStage({ source, layers: [0, 3] })).close();
  });
});
