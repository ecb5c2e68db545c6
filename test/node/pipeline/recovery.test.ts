import assert from "node:assert/strict";
import { test } from "node:test";
import type { RouteEvent } from "../../../node/src/pipeline/session-options.ts";
import { promptOf, reference, SAMPLED, startRing } from "./ring.ts";

for (const cuts of [
  [0, 4],
  [0, 2, 4],
  [0, 1, 3, 4],
]) {
  for (const lost of cuts.slice(1).keys()) {
    test(`stage ${lost} of a ring cut at ${cuts} is lost in mid-decode, and another one goes on`, async (t) => {
      const layers: [number, number] = [cuts[lost] ?? 0, cuts[lost + 1] ?? 0];
      const ring = await startRing(t, cuts, {}, [layers]);
      const events: RouteEvent[] = [];
      const prompt = promptOf(140);
      await using session = await ring.open({
        prompt,
        sampling: SAMPLED,
        maxTokens: 60,
        standbys: ring.standbys,
        onRoute: (event) => events.push(event),
      });
      const ids: number[] = [];
      for await (const { id, position } of session.tokens()) {
        ids.push(id);
        if (position === 150) void ring.hosts[lost]?.stop();
      }
      assert.deepEqual(ids, await reference(prompt, 60, SAMPLED));
      assert.deepEqual(
        events.map(({ kind, stage }) => [kind, stage.peerId]),
        [
          ["lost", ring.hosts[lost]?.peerId],
          ["mended", ring.hosts.at(-1)?.peerId],
        ],
      );
      await session.close();
      await ring.idle();
    });
  }
}

for (const lost of [0, 1, 2]) {
  test(`stage ${lost} is told to stop and hands its session over`, async (t) => {
    const cuts = [0, 1, 3, 4];
    const layers: [number, number] = [cuts[lost] ?? 0, cuts[lost + 1] ?? 0];
    const ring = await startRing(t, cuts, {}, [layers]);
    const prompt = promptOf(20);
    await using session = await ring.open({
      prompt,
      sampling: SAMPLED,
      maxTokens: 100,
      standbys: ring.standbys,
    });
    const ids: number[] = [];
    let stopped: Promise<void> | undefined;
    for await (const { id, position } of session.tokens()) {
      ids.push(id);
      if (position === 30) stopped = ring.servers[lost]?.stop(AbortSignal.timeout(30_000));
      if (position === 90) await stopped; // the session is not over, and has left
    }
    assert.deepEqual(ids, await reference(prompt, 100, SAMPLED));
    assert.equal(session.stages[lost]?.peerId, ring.hosts.at(-1)?.peerId);
    const closed = ring.events.filter(({ kind }) => kind === "closed");
    assert.deepEqual(
      closed.map(({ error }) => error),
      [undefined],
    );
    await session.close();
    await ring.idle();
  });
}
