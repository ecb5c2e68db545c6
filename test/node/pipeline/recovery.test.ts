import assert from "node:assert/strict";
import { test } from "node:test";
import type { RouteEvent } from "../../../node/src/pipeline/gateway-session.ts";
import { GREEDY, promptOf, reference, SAMPLED, startRing } from "./ring.ts";

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
void GREEDY;
