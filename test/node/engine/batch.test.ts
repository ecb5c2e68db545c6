import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  type Batch,
  type BatchState,
  chooseBatch,
  type OwnerTurns,
  singlesTogether,
  turnsAfter,
  type WaitingStep,
} from "../../../node/src/engine/choose-batch.ts";
import { BATCH_TOKENS, BESIDE_DECODING_MS, CHUNK_TOKENS } from "../../../node/src/engine/constants.ts";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import type { SyntheticModel } from "../../../node/src/engine/synthetic.ts";
import type { StageInput, StageSession, StepOutput } from "../../../node/src/types/stage.ts";
import { graphsBuilt, Pipeline, TINY, TINY_GEMMA, temporaryModel, tokens } from "../../helpers/engine.ts";

const state: BatchState = {
  turns: { singles: [], prompts: [] },
  afterPrompt: false,
  decoding: false,
  singles: BATCH_TOKENS,
  promptTokenMs: 1,
};
const step = (left: number, limit = CHUNK_TOKENS) => ({
  owner: "",
  left,
  limit,
  whole: false,
  alone: false,
});

const routes = (count: number, stages: number): number[] => new Array<number>(count).fill(stages);

/** One stage of all of the model's layers. */
async function tinyStage() {
  await using opened = new AsyncDisposableStack();
  const { source } = opened.use(await temporaryModel(TINY));
  const stage = await loadStage({ source, layers: [0, TINY.layers], threads: 1, device: "cpu" });
  opened.defer(() => stage.close());
  const held = opened.move();
  return { stage, [Symbol.asyncDispose]: () => held.disposeAsync() };
}

describe("what is computed next", () => {
  it("takes single tokens of all together, in their order, up to a bound", () => {
    const waiting = Array.from({ length: BATCH_TOKENS + 3 }, () => step(1));
    const batch = chooseBatch(waiting, state);
    assert.deepEqual(
      batch.map(({ step }) => step),
      waiting.slice(0, BATCH_TOKENS),
    );
  });

  it("computes by itself what shares no computation, in its turn", () => {
    const alone = { ...step(1), alone: true };
    assert.deepEqual(chooseBatch([step(1), alone], state), [{ step: alone, tokens: 1 }]);
    assert.deepEqual(chooseBatch([step(1), alone], { ...state, afterPrompt: true }), [
      { step: step(1), tokens: 1 },
    ]);
  });

  it("leaves as many tokens to each stage of a route", () => {
    assert.deepEqual(
      [1, 2, 3, 8, 9, 100].map((decoding) => singlesTogether(routes(decoding, 2))),
      [1, 1, 2, 4, 5, BATCH_TOKENS],
    );
    assert.equal(singlesTogether(routes(8, 1)), 8);
    const waiting = Array.from({ length: 7 }, () => step(1));
    assert.equal(chooseBatch(waiting, { ...state, singles: singlesTogether(routes(8, 2)) }).length, 4);
  });

  it("computes no fewer together for a session that names a long route", () => {
    assert.equal(singlesTogether([...routes(7, 1), 64]), 8);
    for (let stages = 1; stages <= 64; stages++) assert.equal(singlesTogether(routes(stages, stages)), 1);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 64 })), fc.integer({ min: 1, max: 64 }), (all, one) => {
        assert.ok(singlesTogether([...all, one]) >= singlesTogether(all));
      }),
    );
  });

  it("lets prompts and single tokens take turns", () => {
    const [one, prompt] = [step(1), step(500)];
    assert.deepEqual(chooseBatch([one, prompt], { ...state, afterPrompt: true }), [{ step: one, tokens: 1 }]);
    assert.equal(chooseBatch([one, prompt], state)[0]?.step, prompt);
  });

  it("gives whole chunks where nobody else decodes, and short ones where somebody does", () => {
    assert.equal(chooseBatch([step(500)], state)[0]?.tokens, CHUNK_TOKENS);
    assert.equal(chooseBatch([step(500, 7)], state)[0]?.tokens, 7);
    assert.equal(chooseBatch([step(500)], { ...state, decoding: true })[0]?.tokens, 32);
    assert.equal(chooseBatch([step(500), step(1)], { ...state, promptTokenMs: 100 })[0]?.tokens, 16);
    assert.equal(chooseBatch([step(500), step(1)], { ...state, promptTokenMs: undefined })[0]?.tokens, 16);
  });

  it("never delays decoding by more than is said, where a token's time is known, and always goes on", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            owner: fc.constantFrom("a", "b", "c"),
            left: fc.integer({ min: 1, max: 600 }),
            limit: fc.integer({ min: 1, max: 256 }),
            whole: fc.constant(false),
            alone: fc.constant(false),
          }),
          {
            minLength: 1,
            maxLength: 50,
          },
        ),
        fc.boolean(),
        fc.boolean(),
        fc.double({ min: 0.01, max: BESIDE_DECODING_MS / 16, noNaN: true }),
        (waiting, afterPrompt, decoding, promptTokenMs) => {
          const batch = chooseBatch(waiting, { ...state, afterPrompt, decoding, promptTokenMs });
          assert.ok(batch.length > 0 && batch.length <= BATCH_TOKENS);
          for (const { step, tokens } of batch)
            assert.ok(tokens > 0 && tokens <= Math.min(step.left, step.limit));
          const [first] = batch;
          assert.ok(first);
          if (batch.length > 1) assert.ok(batch.every(({ tokens }) => tokens === 1));
          const beside = decoding || waiting.some(({ left }) => left === 1);
          if (beside && first.tokens > 1) assert.ok(first.tokens * promptTokenMs <= BESIDE_DECODING_MS);
        },
      ),
    );
  });
});

describe("owners of sessions", () => {
  it("take turns with their prompts and single tokens, however many sessions each has", () => {
    const many = Array.from({ length: BATCH_TOKENS }, () => ({ ...step(1), owner: "many" }));
    const one = { ...step(1), owner: "one" };
    const batch = chooseBatch([...many, one], state);
    assert.equal(batch.length, BATCH_TOKENS);
    assert.ok(batch.some(({ step }) => step === one));
    const prompts = ["many", "many", "one", "many"].map((owner) => ({ ...step(CHUNK_TOKENS + 1), owner }));
    assert.equal(chooseBatch(prompts, state)[0]?.step, prompts[0]);
    const turns = turnsAfter(state.turns, prompts, [{ step: prompts[0] ?? one, tokens: 1 }]);
    assert.deepEqual(turns, { singles: [], prompts: ["one", "many"] });
    assert.equal(chooseBatch(prompts, { ...state, turns })[0]?.step, prompts[2]);
  });

  /** What a computation leaves of a step, and what its session wants next. */
  interface Simulated extends WaitingStep {
    left: number;
  }

  it("wait for no more turns than there are others, and nothing that could be computed waits for nothing", () => {
    const owners = ["a", "b", "c", "d", "e"];
    const arrival = fc.record({
      owner: fc.constantFrom(...owners),
      // As many sessions of it.
      sessions: fc.integer({ min: 1, max: 12 }),
      left: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 600 })),
      alone: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(arrival, { maxLength: 3 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: BATCH_TOKENS }),
        (arrivals, singles) => {
          let waiting: Simulated[] = [];
          let turns: OwnerTurns = state.turns;
          let afterPrompt = false;
          const kindOf = ({ left, alone }: Simulated) => (left === 1 && !alone ? "single" : "prompt");
          /** Computations since an owner last had one of a kind, while it waited for one. */
          const waits = new Map<string, number>();
          for (const arrived of arrivals) {
            for (const { sessions, ...made } of arrived)
              for (let i = 0; i < sessions; i++) waiting.push({ ...made, limit: CHUNK_TOKENS, whole: false });
            if (waiting.length === 0) continue;
            const batch: Batch<Simulated> = chooseBatch(waiting, { ...state, turns, afterPrompt, singles });
            turns = turnsAfter(turns, waiting, batch);
            const had = new Set(batch.map(({ step }) => `${step.owner} ${kindOf(step)}`));
            const wanted = new Set(waiting.map((one) => `${one.owner} ${kindOf(one)}`));
            for (const one of [...waits.keys()].filter((known) => !wanted.has(known))) waits.delete(one);
            for (const one of wanted) waits.set(one, had.has(one) ? 0 : (waits.get(one) ?? 0) + 1);
            // Single tokens and prompts alternate.
            const most = { single: 2 * Math.ceil(owners.length / singles), prompt: 2 * owners.length };
            for (const [one, wait] of waits)
              assert.ok(wait < (one.endsWith("single") ? most.single : most.prompt), `${one}: ${wait}`);
            const ready = waiting.filter((one) => kindOf(one) === "single").length;
            const [first] = batch;
            assert.ok(first);
            if (kindOf(first.step) === "single") assert.equal(batch.length, Math.min(ready, singles));
            afterPrompt = kindOf(first.step) === "prompt";
            for (const { step, tokens } of batch) step.left -= tokens;
            const computed = new Set<Simulated>(batch.map(({ step }) => step));
            waiting = [...waiting.filter((one) => !computed.has(one)), ...computed].filter(
              ({ left }) => left > 0,
            );
          }
        },
      ),
    );
  });

  it("have their prompts computed in turn by a stage, so that one with many keeps no other", async () => {
    await using tiny = await tinyStage();
    const { stage } = tiny;
    const prompt = tokens(300);
    const done: string[] = [];
    const compute = async (owner: string): Promise<void> => {
      const session = stage.openSession({ capacity: prompt.length, owner });
      await session.run({ kind: "tokens", ids: Int32Array.from(prompt) }, { want: "argmax" });
      done.push(owner);
    };
    await Promise.all(["many", "many", "many", "many", "many", "one"].map(compute));
    // Each has two chunks: the one's are the second and the fourth that are computed.
    assert.equal(done.indexOf("one"), 0, done.join());
  });
});

/** Greedy tokens of several prompts that decode at once, and how the single tokens were computed. */
async function together(
  model: SyntheticModel,
  prompts: readonly number[][],
  count: number,
  traced = false,
): Promise<{ readonly ids: number[][]; readonly batches: number[]; readonly built: number }> {
  await using temporary = await temporaryModel(model);
  const layers = [0, model.layers] as const;
  const stage = await loadStage({ source: temporary.source, layers, threads: 1, device: "cpu" });
  const batches: number[] = [];
  const decode = async (session: StageSession, prompt: number[]): Promise<number[]> => {
    const ids: number[] = [];
    for (let next = prompt; ids.length < count; next = ids.slice(-1)) {
      const input: StageInput = { kind: "tokens", ids: Int32Array.from(next) };
      const output: StepOutput = await session.run(input, { want: "argmax" });
      assert.ok(output.kind === "token");
      ids.push(output.id);
      if (next.length === 1) batches.push(...(output.chunks ?? []).map(({ batch }) => batch));
      output.rows?.release();
    }
    return ids;
  };
  try {
    const sessions = prompts.map((prompt) =>
      decode(stage.openSession({ capacity: prompt.length + count, traced }), prompt),
    );
    return { ids: await Promise.all(sessions), batches, built: graphsBuilt(stage) };
  } finally {
    await stage.close();
  }
}

describe("sessions computed together", () => {
  const prompts = [tokens(5), tokens(20).reverse(), tokens(70), tokens(300), tokens(1)];

  for (const [name, model] of [
    ["llama", TINY],
    ["gemma3 with a window", TINY_GEMMA],
  ] as const) {
    it(`give the tokens that each gives alone: ${name}`, async () => {
      const alone: number[][] = [];
      await using temporary = await temporaryModel(model);
      for (const prompt of prompts) {
        await using pipeline = await Pipeline.open(temporary.source, [0, 2, model.layers], 400);
        alone.push(await pipeline.greedy(prompt, 24));
      }
      assert.deepEqual((await together(model, prompts, 24)).ids, alone);
    });
  }

  it("are computed in one graph, which is kept", async () => {
    const { batches, built } = await together(TINY, prompts.slice(0, 3), 40, true);
    assert.ok(batches.filter((size) => size === 3).length > 100, `batches of ${batches}`);
    assert.ok(built < 16, `${built} graphs`);
  });

  it("may want tokens, logits, or nothing", async () => {
    await using tiny = await tinyStage();
    const { stage } = tiny;
    const sessions = [0, 1, 2, 3].map(() => stage.openSession({ capacity: 64 }));
    const run = (want: "argmax" | "logits" | "nothing", i: number) =>
      sessions[i]?.run({ kind: "tokens", ids: Int32Array.of(i + 5) }, { want });
    const outputs = await Promise.all((["argmax", "nothing", "logits", "logits"] as const).map(run));
    assert.deepEqual(
      outputs.map((output) => output?.kind),
      ["token", "nothing", "logits", "logits"],
    );
    for (const [i, output] of outputs.entries()) {
      const alone = stage.openSession({ capacity: 64 });
      const expected = await alone.run({ kind: "tokens", ids: Int32Array.of(i + 5) }, { want: "logits" });
      assert.ok(expected.kind === "logits");
      const best = expected.data.indexOf(Math.max(...expected.data));
      if (output?.kind === "token") assert.equal(output.id, best);
      if (output?.kind === "logits") assert.equal(output.data.indexOf(Math.max(...output.data)), best);
    }
  });

  it("do not share a computation with one that wants all of its tokens' logits", async () => {
    await using tiny = await tinyStage();
    const { stage } = tiny;
    const wants = ["argmax", "all-logits", "all-argmax", "argmax"] as const;
    const input = (i: number): StageInput => ({ kind: "tokens", ids: Int32Array.of(i + 5) });
    const open = () => stage.openSession({ capacity: 64 });
    const alone = [];
    for (const [i, want] of wants.entries()) alone.push(await open().run(input(i), { want }));
    assert.deepEqual(await Promise.all(wants.map((want, i) => open().run(input(i), { want }))), alone);
  });

  it("go on where one of them is aborted or closed", async () => {
    await using tiny = await tinyStage();
    const { stage } = tiny;
    const [a, b, c] = [0, 1, 2].map(() => stage.openSession({ capacity: 64 }));
    const input: StageInput = { kind: "tokens", ids: Int32Array.of(3) };
    await Promise.all([a, b, c].map((session) => session?.run(input, { want: "argmax" })));
    const outcomes = [
      a?.run(input, { want: "argmax", signal: AbortSignal.abort() }),
      b?.run(input, { want: "argmax" }),
      c?.run(input, { want: "argmax" }),
    ];
    c?.close();
    const settled = await Promise.allSettled(outcomes);
    assert.deepEqual(
      settled.map(({ status }) => status),
      ["rejected", "fulfilled", "rejected"],
    );
    assert.deepEqual([a?.position, b?.position], [1, 2]);
  });

  it("are not reckoned with once they rest", async () => {
    await using tiny = await tinyStage();
    const { stage } = tiny;
    const decoding = stage.openSession({ capacity: 64 });
    const prompt: StageInput = { kind: "tokens", ids: Int32Array.from(tokens(300)) };
    const chunksOf = async (): Promise<readonly number[]> => {
      await decoding.run({ kind: "tokens", ids: Int32Array.of(3) }, { want: "argmax" });
      return chunks();
    };
    const chunks = async (): Promise<readonly number[]> => {
      const session = stage.openSession({ capacity: 512, traced: true });
      const output = await session.run(prompt, { want: "argmax" });
      await session.close();
      return (output.chunks ?? []).map((chunk) => chunk.tokens);
    };
    assert.notDeepEqual(await chunksOf(), [256, 44]);
    decoding.rest();
    assert.deepEqual(await chunks(), [256, 44]);
  });

  it("do not wait for the whole of another's prompt", async () => {
    await using tiny = await tinyStage();
    const { stage } = tiny;
    const [decoding, prompting] = [0, 1].map(() => stage.openSession({ capacity: 2048 }));
    const one: StageInput = { kind: "tokens", ids: Int32Array.of(3) };
    await decoding?.run(one, { want: "argmax" });
    let isDone = false;
    const prompt: StageInput = { kind: "tokens", ids: Int32Array.from(tokens(1500)) };
    const done = prompting?.run(prompt, { want: "argmax" }).then(() => {
      isDone = true;
    });
    let between = 0;
    while (!isDone) {
      await decoding?.run(one, { want: "argmax" });
      between++;
    }
    await done;
    assert.ok(between >= 4, `${between} tokens beside the prompt`);
  });
});
