import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryLimitError } from "../../../node/src/engine/errors.ts";
import { createHost } from "../../../node/src/net/host.ts";
import type { GatewaySessionOptions } from "../../../node/src/pipeline/session-options.ts";
import { SessionPrefixes } from "../../../node/src/pipeline/session-prefixes.ts";
import type { Stage } from "../../../node/src/types/stage.ts";
import { assertGreedy, idsOf, promptOf, type Ring, startRing } from "./ring.ts";

const POSITIONS = 150;
const PROMPTS = [
  Int32Array.of(...promptOf(POSITIONS), 5, 6),
  Int32Array.of(...promptOf(POSITIONS), 7),
  promptOf(POSITIONS),
] as const;

/** Counts the positions that a stage computes from now on. */
function computedBy(stage: Stage): () => number {
  let computed = 0;
  const openSession = stage.openSession.bind(stage);
  stage.openSession = (options) => {
    const session = openSession(options);
    const run = session.run.bind(session);
    session.run = (input, how) => {
      computed += input.kind === "tokens" ? input.ids.length : input.data.length / stage.width;
      return run(input, how);
    };
    return session;
  };
  return () => computed;
}

async function generate(ring: Ring, options: Partial<GatewaySessionOptions>): Promise<number[]> {
  await using session = await ring.open({ maxTokens: 12, ...options });
  const ids = await idsOf(session.tokens());
  await session.close();
  await ring.idle();
  return ids;
}

for (const cuts of [
  [0, 4],
  [0, 2, 4],
  [0, 1, 3, 4],
]) {
  test(`a prompt that begins like an earlier one is computed from there on: a ring cut at ${cuts}`, async (t) => {
    const ring = await startRing(t, cuts);
    const counts = ring.stages.map(computedBy);
    const prefixes = new SessionPrefixes();
    for (const [i, prompt] of PROMPTS.entries()) {
      const before = counts.map((count) => count());
      await assertGreedy(prompt, await generate(ring, { prompt, prefixes }));
      const after = counts.map((count, stage) => count() - (before[stage] ?? 0));
      for (const computed of after)
        assert.equal(computed, i === 0 ? prompt.length + 11 : prompt.length - (i === 1 ? 150 : 149) + 11);
    }
  });
}

test("where one stage has kept nothing, all begin anew", async (t) => {
  const ring = await startRing(t, [0, 2, 4]);
  const prefixes = new SessionPrefixes();
  const [first, second] = PROMPTS;
  await generate(ring, { prompt: first, prefixes });
  const { session = 0n } = prefixes.longest(ring.route, second) ?? {};
  assert.notEqual(session, 0n);
  // What the second stage keeps is in its way: its memory is wanted for other sessions.
  const [, last] = ring.stages;
  assert.ok(last);
  const openSession = last.openSession.bind(last);
  let refusals = 0;
  last.openSession = (options) => {
    if (refusals++ === 0) throw new MemoryLimitError([2, 4], { weights: 1, kv: 1, compute: 1 }, 2, undefined);
    return openSession(options);
  };
  const counts = ring.stages.map(computedBy);
  await assertGreedy(second, await generate(ring, { prompt: second, prefixes }));
  assert.deepEqual(
    counts.map((count) => count()),
    [second.length + 11, second.length + 11],
  );
});

test("what a session began with is not tried again where the session fails, unless its user ended it", async (t) => {
  const ring = await startRing(t, [0, 2, 4]);
  const prefixes = new SessionPrefixes();
  const [first, second] = PROMPTS;
  await generate(ring, { prompt: first, prefixes });
  const leaving = new AbortController();
  {
    await using session = await ring.open({
      prompt: second,
      maxTokens: 12,
      prefixes,
      signal: leaving.signal,
    });
    const tokens = session.tokens();
    await tokens.next();
    leaving.abort();
    await assert.rejects(idsOf(tokens));
  }
  assert.ok(prefixes.longest(ring.route, second) !== undefined);
  await using session = await ring.open({ prompt: second, maxTokens: 12, prefixes });
  const tokens = session.tokens();
  await tokens.next();
  void ring.hosts[1]?.stop();
  await assert.rejects(idsOf(tokens));
  await session.close();
  assert.equal(prefixes.longest(ring.route, second), undefined);
});

test("nobody begins with another gateway's session, nor with more of one than it has", async (t) => {
  const ring = await startRing(t, [0, 2, 4]);
  const prefixes = new SessionPrefixes();
  const [first, second] = PROMPTS;
  await generate(ring, { prompt: first, prefixes });
  const counts = ring.stages.map(computedBy);
  const stranger = await createHost({ listen: [] });
  t.after(() => stranger.stop());
  await assertGreedy(second, await generate(ring, { prompt: second, prefixes, host: stranger }));
  const known = new SessionPrefixes();
  const { session = 0n } = prefixes.longest(ring.route, first) ?? {};
  const longer = Int32Array.of(...promptOf(180));
  known.add(ring.route, session, longer);
  await assertGreedy(longer, await generate(ring, { prompt: longer, prefixes: known }));
  const all = second.length + longer.length + 2 * 11;
  assert.deepEqual(
    counts.map((count) => count()),
    [all, all],
  );
});

for (const lost of [0, 1, 2]) {
  test(`stage ${lost} of a session that began with another one's positions is lost, and another one goes on`, async (t) => {
    const cuts = [0, 1, 3, 4];
    const layers: [number, number] = [cuts[lost] ?? 0, cuts[lost + 1] ?? 0];
    const ring = await startRing(t, cuts, {}, [layers]);
    const prefixes = new SessionPrefixes();
    const [first, second] = PROMPTS;
    await generate(ring, { prompt: first, prefixes });
    await using session = await ring.open({
      ...{ prompt: second, prefixes, maxTokens: 40, standbys: ring.standbys },
    });
    const ids: number[] = [];
    for await (const { id, position } of session.tokens()) {
      ids.push(id);
      if (position === second.length + 10) void ring.hosts[lost]?.stop();
    }
    await assertGreedy(second, ids);
    assert.equal(session.stages[lost]?.peerId, ring.hosts.at(-1)?.peerId);
    await session.close();
    await ring.idle();
    // The new stage has kept the session, too.
    const counts = [...ring.stages.keys()].map((i) => computedBy(ring.stages[i] as Stage));
    const third = Int32Array.of(...promptOf(POSITIONS), 9);
    const route = session.stages;
    await assertGreedy(third, await generate(ring, { prompt: third, prefixes, route }));
    const indices = [0, 1, 2].map((index) => (index === lost ? 3 : index));
    for (const index of indices) assert.equal(counts[index]?.(), third.length - POSITIONS + 11);
  });
}

test("a session that cannot be begun with what is kept holds no memory", async (t) => {
  const ring = await startRing(t, [0, 4]);
  const prefixes = new SessionPrefixes();
  const [first, second] = PROMPTS;
  await generate(ring, { prompt: first, prefixes });
  const [stage] = ring.stages;
  assert.ok(stage);
  let held = 0;
  const openSession = stage.openSession.bind(stage);
  stage.openSession = (options) => {
    const session = openSession(options);
    const close = session.close.bind(session);
    held++;
    session.copyFrom = () => Promise.reject(new Error("the device is gone"));
    session.close = () => {
      held--;
      return close();
    };
    return session;
  };
  await assert.rejects(
    ring.open({ prompt: second, maxTokens: 12, prefixes }),
    /the device is gone|internal/i,
  );
  await ring.idle();
  assert.equal(held, 0);
});
