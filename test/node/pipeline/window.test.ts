import assert from "node:assert/strict";
import { describe, it, test } from "node:test";
import fc from "fast-check";
import { chooseWindow } from "../../../node/src/pipeline/choose-window.ts";
import { draftRoom, draftTokens, standing } from "../../../node/src/pipeline/draft.ts";
import { FirstStageTokens } from "../../../node/src/pipeline/first-stage-tokens.ts";
import type { TimedStage } from "../../../node/src/pipeline/stage-time.ts";
import type { Stage } from "../../../node/src/types/stage.ts";
import { assertGreedy, GREEDY, idsOf, promptOf, reference, SAMPLED, startRing } from "./ring.ts";

describe("guesses", () => {
  it("are what followed the end where it stood before, the last time", () => {
    const draft = (tokens: number[], most: number) => [...draftTokens(Int32Array.from(tokens), most)];
    assert.deepEqual(draft([1, 2, 3, 9, 1, 2, 4, 8, 1, 2], 3), [4, 8, 1]);
    assert.deepEqual(draft([1, 2, 3, 4, 5, 9, 2, 3, 4, 7, 1, 2, 3, 4], 2), [5, 9]);
    assert.deepEqual(draft([5, 6, 7, 5, 6, 7, 5, 6], 7), [7, 5, 6, 7, 5, 6, 7]);
    assert.deepEqual(draft([1, 2, 3, 4], 5), []);
    assert.deepEqual(draft([7, 1, 7], 5), []);
    assert.deepEqual(draft([1, 2, 1, 2], 0), []);
    assert.deepEqual(draft([], 4), []);
  });

  it("stand as far as each was sampled after the one before", () => {
    const ids = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 0, maxLength: 6 });
    fc.assert(
      fc.property(ids, ids, (drafts, sampled) => {
        if (sampled.length === 0) return;
        const count = standing(Int32Array.from(drafts), Int32Array.from(sampled));
        for (let i = 1; i < count; i++) assert.equal(drafts[i - 1], sampled[i - 1]);
        if (count < sampled.length) assert.notEqual(drafts[count - 1], sampled[count - 1]);
      }),
    );
  });

  it("give the text of a model that answers one by one, whatever it is", () => {
    // A model: the next token by the sum of those before.
    const next = (tokens: readonly number[]) =>
      tokens.reduce((sum, id, i) => (sum * 3 + id * (i + 1)) % 7, 1) % 4;
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 15 }),
        fc.integer({ min: 1, max: 30 }),
        (prompt, window, more) => {
          const capacity = prompt.length + more;
          const expected = [...prompt];
          while (expected.length < capacity) expected.push(next(expected));
          const first = new FirstStageTokens({ capacity, window, stopTokens: [] });
          first.take(0, Int32Array.from(prompt));
          let sampled = Int32Array.of(next(prompt));
          const known = [...prompt];
          for (;;) {
            const room = draftRoom(window, capacity, known.length - 1);
            const drafts = draftTokens(Int32Array.from(known), room);
            // The first turn comes of the prompt, where nothing was guessed.
            const counted = sampled.length === 1 ? 1 : standing(drafts, sampled);
            const turn = first.continue(known.length, sampled);
            known.push(...sampled.subarray(0, counted));
            assert.deepEqual([...first.slice(0, first.known)], known);
            assert.equal(first.continue(known.length - 1, sampled).kind, "known");
            if (turn.kind === "end") break;
            assert.ok(turn.kind === "rows" && turn.ids.length <= window + 1);
            assert.equal(turn.position, known.length - 1);
            const rows = [...known.slice(0, -1)];
            sampled = turn.ids.map((id) => {
              rows.push(id);
              return next(rows);
            });
          }
          assert.deepEqual(known, expected);
        },
      ),
    );
  });

  it("end with a stop token, and refuse what is not next", () => {
    const first = new FirstStageTokens({ capacity: 20, window: 4, stopTokens: [9] });
    first.take(0, Int32Array.of(1, 2, 3, 1, 2));
    assert.equal(first.continue(6, Int32Array.of(1)).kind, "wrong");
    assert.equal(first.continue(5, Int32Array.of(1, 2)).kind, "wrong");
    assert.equal(first.continue(5, Int32Array.of(9)).kind, "end");
  });
});

describe("a route", () => {
  const stage = (decodeMs: number, roundTripMs: number): TimedStage => ({
    peerId: `${decodeMs} ${roundTripMs}`,
    layers: [0, 2],
    link: { roundTripMs },
    state: {
      ...{ version: 1, sessions: 0, maxSessions: 16, freePositions: 4096 },
      speed: { decodeMs, prefillMs: 100, prefillTokens: 128 },
    },
  });

  it("has windows where tokens are longer on their way than they are computed", () => {
    assert.equal(chooseWindow([stage(15, 0.3), stage(15, 0.3)], {}), 0);
    assert.equal(chooseWindow([stage(15, 80), stage(15, 80)], {}), 8);
    assert.equal(chooseWindow([stage(15, 80)], {}), 0);
  });
});

/** A prompt that a model is likely to continue with what it has: the same again and again. */
const repeated = (length: number): Int32Array => Int32Array.from({ length }, (_, i) => 100 + (i % 6));

/** Counts steps of the stage, and the rows of those with several. */
function watched(stage: Stage): { steps: number; rows: number } {
  const counts = { steps: 0, rows: 0 };
  const openSession = stage.openSession.bind(stage);
  stage.openSession = (options) => {
    const session = openSession(options);
    const run = session.run.bind(session);
    session.run = (input, how) => {
      counts.steps++;
      counts.rows += input.kind === "tokens" ? input.ids.length : input.data.length / stage.width;
      return run(input, how);
    };
    return session;
  };
  return counts;
}

for (const cuts of [
  [0, 4],
  [0, 2, 4],
  [0, 1, 3, 4],
]) {
  test(`a ring cut at ${cuts} gives the greedy text with windows, in fewer steps`, async (t) => {
    const ring = await startRing(t, cuts);
    const counts = ring.stages.map(watched);
    for (const prompt of [repeated(60), promptOf(70)]) {
      const before = counts.map(({ steps }) => steps);
      await using session = await ring.open({ prompt, maxTokens: 80, window: 8 });
      const ids = await idsOf(session.tokens());
      assert.equal(ids.length, 80);
      await assertGreedy(prompt, ids);
      const steps = counts.map((count, i) => count.steps - (before[i] ?? 0));
      t.diagnostic(`${steps} steps`);
      for (const count of steps) assert.ok(count <= 81);
      assert.equal(new Set(steps).size, 1);
    }
    const [first] = counts;
    assert.ok((first?.steps ?? 0) < 2 * 81 - 20, `${first?.steps} steps`);
  });
}

test("a stop token ends a session with windows", async (t) => {
  const ring = await startRing(t, [0, 2, 4]);
  const prompt = repeated(60);
  const whole = await reference(prompt, 60, GREEDY);
  const stop = whole[29] ?? 0;
  await using session = await ring.open({ prompt, maxTokens: 60, window: 8, stopTokens: [stop] });
  assert.deepEqual(await idsOf(session.tokens()), whole.slice(0, whole.indexOf(stop) + 1));
  await session.close();
  await ring.idle();
});

test("sampled sessions have no windows", async (t) => {
  const ring = await startRing(t, [0, 2, 4]);
  const prompt = repeated(60);
  await using session = await ring.open({ prompt, maxTokens: 20, window: 8, sampling: SAMPLED });
  assert.deepEqual(await idsOf(session.tokens()), await reference(prompt, 20, SAMPLED));
});

for (const lost of [0, 1, 2]) {
  for (const at of [62, 75, 90, 104, 121]) {
    test(`stage ${lost} of a session with windows is lost at ${at}, and another one goes on`, async (t) => {
      const cuts = [0, 1, 3, 4];
      const layers: [number, number] = [cuts[lost] ?? 0, cuts[lost + 1] ?? 0];
      const ring = await startRing(t, cuts, {}, [layers]);
      const prompt = repeated(60);
      await using session = await ring.open({ prompt, maxTokens: 80, window: 8, standbys: ring.standbys });
      const ids: number[] = [];
      let isLost = false;
      for await (const { id, position } of session.tokens()) {
        ids.push(id);
        if (position >= at && !isLost) {
          isLost = true;
          void ring.hosts[lost]?.stop();
        }
      }
      assert.equal(ids.length, 80);
      await assertGreedy(prompt, ids);
      assert.equal(session.stages[lost]?.peerId, ring.hosts.at(-1)?.peerId);
      await session.close();
      await ring.idle();
    });
  }
}
