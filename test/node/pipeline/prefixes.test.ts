import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { estimateMemory, total } from "../../../node/src/engine/memory-estimate.ts";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import { generateLocally } from "../../../node/src/pipeline/generate-locally.ts";
import { KeptSessions } from "../../../node/src/pipeline/kept-sessions.ts";
import { LocalPrefixes } from "../../../node/src/pipeline/local-prefixes.ts";
import { PrefixIndex } from "../../../node/src/pipeline/prefix-index.ts";
import type { Stage } from "../../../node/src/types/stage.ts";
import { TINY, TINY_GEMMA, temporaryModel, tokens } from "../../helpers/engine.ts";

const SAMPLING = { temperature: 0, topP: 1, topK: 0, seed: "1" };

describe("known beginnings", () => {
  it("are the longest that a sequence and a prompt have in common, less the prompt's last position", () => {
    const ids = fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(ids, { maxLength: 6 }), ids, (sequences, prompt) => {
        const index = new PrefixIndex();
        for (const [i, sequence] of sequences.entries()) index.add(`${i}`, Int32Array.from(sequence));
        const common = sequences.map((sequence) => {
          if (sequence.length < 16) return 0;
          const differs = prompt.findIndex((id, i) => id !== sequence[i]);
          return Math.min(differs < 0 ? prompt.length : differs, prompt.length - 1);
        });
        const longest = Math.max(0, ...common);
        const found = index.longest(Int32Array.from(prompt));
        assert.equal(found?.positions ?? 0, longest < 16 ? 0 : longest);
        if (found !== undefined) assert.equal(common[Number(found.key)], longest);
      }),
    );
  });
});

/** Counts what a stage's sessions compute. */
function counted(stage: Stage): { readonly stage: Stage; readonly computed: () => number } {
  let computed = 0;
  const openSession: Stage["openSession"] = (options) => {
    const session = stage.openSession(options);
    const { run } = session;
    session.run = async (input, how) => {
      if (input.kind === "tokens") computed += input.ids.length;
      return run.call(session, input, how);
    };
    return session;
  };
  return { stage: Object.assign(Object.create(stage), { openSession }), computed: () => computed };
}

describe("sequences that were computed", () => {
  for (const [name, model] of [
    ["llama", TINY],
    ["gemma3 with a window", TINY_GEMMA],
  ] as const) {
    it(`serve prompts that begin alike, with the same tokens: ${name}`, async () => {
      await using temporary = await temporaryModel(model);
      const { source } = temporary;
      await using stage = await loaded(source, model.layers);
      const { stage: observed, computed } = counted(stage.stage);
      const prefixes = new LocalPrefixes([observed]);
      const generate = async (prompt: readonly number[], known?: LocalPrefixes) => {
        const ids: number[] = [];
        for await (const { id } of generateLocally({
          ...{
            stages: [observed],
            context: 1024,
            prompt: Int32Array.from(prompt),
            maxTokens: 12,
            sampling: SAMPLING,
          },
          stopTokens: [],
          ...(known && { prefixes: known }),
        })) {
          ids.push(id);
        }
        return ids;
      };
      const shared = tokens(300);
      const first = await generate([...shared, 7, 8], prefixes);
      for (const prompt of [
        [...shared, 9, 10, 11],
        [...shared.slice(0, 290), 1],
        // The conversation goes on.
        [...shared, 7, 8, ...first.slice(0, 11), 4],
        [...shared, 7, 8],
      ]) {
        const expected = await generate(prompt);
        const before = computed();
        assert.deepEqual(await generate(prompt, prefixes), expected);
        assert.ok(computed() - before < 12 + 20, `${computed() - before} positions`);
      }
      const before = computed();
      await generate(tokens(300).reverse(), prefixes);
      assert.equal(computed() - before, 300 + 11);
    });
  }

  it("give way to sessions that need their memory, and are none where they would take more than is allowed", async () => {
    await using temporary = await temporaryModel(TINY);
    const { source } = temporary;
    const shape = readModelShape(source.metadata);
    const need = estimateMemory(source, shape, [0, TINY.layers], 512);
    await using stage = await loaded(source, TINY.layers, total(need) + need.kv);
    const kept = new KeptSessions(stage.stage);
    const [a, b] = [await kept.open({ capacity: 512 }), await kept.open({ capacity: 512 })];
    await assert.rejects(kept.open({ capacity: 512 }), { code: "OMNI_ENGINE_MEMORY_LIMIT" });
    await kept.keep("a", { session: a });
    await kept.keep("b", { session: b });
    assert.equal(kept.size, 2);
    await kept.open({ capacity: 512 });
    assert.equal(kept.size, 1);
    const small = new KeptSessions(stage.stage, 1000);
    await small.keep("b", { session: b });
    assert.equal(small.size, 0);
    assert.throws(() => b.truncate(0), { code: "OMNI_ENGINE_CLOSED" });
  });

  it("cannot be begun with from elsewhere, nor in part", async () => {
    await using temporary = await temporaryModel(TINY);
    await using stage = await loaded(temporary.source, TINY.layers);
    await using other = await loaded(temporary.source, TINY.layers);
    const source = stage.stage.openSession({ capacity: 64 });
    await source.run({ kind: "tokens", ids: Int32Array.from(tokens(40)) }, { want: "nothing" });
    const session = stage.stage.openSession({ capacity: 32 });
    const refused = { code: "OMNI_ENGINE_INPUT" };
    await assert.rejects(other.stage.openSession({ capacity: 64 }).copyFrom(source, 8), refused);
    for (const positions of [-1, 0.5, 33, 41])
      await assert.rejects(session.copyFrom(source, positions), refused);
    await session.copyFrom(source, 32);
    assert.equal(session.position, 32);
    await assert.rejects(session.copyFrom(source, 32), refused);
    await source.close();
    session.truncate(0);
    await assert.rejects(session.copyFrom(source, 8), { code: "OMNI_ENGINE_CLOSED" });
  });
});

async function loaded(
  source: Parameters<typeof loadStage>[0]["source"],
  layers: number,
  memoryLimit?: number,
) {
  const stage = await loadStage({
    ...{ source, layers: [0, layers], threads: 1, device: "cpu", context: 512 },
    ...(memoryLimit !== undefined && { memoryLimit }),
  });
  return { stage, [Symbol.asyncDispose]: () => stage.close() };
}
