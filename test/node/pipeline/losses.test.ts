import assert from "node:assert/strict";
import { test } from "node:test";
import type { RouteEvent } from "../../../node/src/pipeline/session-options.ts";
import type { StepOutput } from "../../../node/src/types/stage.ts";
import { lyingStage } from "./lying-stage.ts";
import { promptOf, type Ring, reference, SAMPLED, startRing } from "./ring.ts";

const CUTS = [0, 1, 3, 4];
const LAYERS: [number, number][] = [
  [0, 1],
  [1, 3],
  [3, 4],
];

interface Course {
  readonly prompt: Int32Array;
  readonly maxTokens?: number;
  /** Called before the first token with 0, then after each with their number. */
  readonly at?: (tokens: number) => void;
  readonly ring: Ring;
}

/** Generates with standbys; the tokens must be those of one process, and every stage must be free afterwards. */
async function complete({ prompt, maxTokens = 60, at, ring }: Course): Promise<readonly RouteEvent[]> {
  const events: RouteEvent[] = [];
  await using session = await ring.open({
    prompt,
    sampling: SAMPLED,
    maxTokens,
    standbys: ring.standbys,
    onRoute: (event) => events.push(event),
  });
  const ids: number[] = [];
  const tokens = session.tokens();
  const first = tokens.next();
  at?.(0);
  for (let next = await first; !next.done; next = await tokens.next()) {
    ids.push(next.value.id);
    at?.(ids.length);
  }
  assert.deepEqual(ids, await reference(prompt, maxTokens, SAMPLED));
  await session.close();
  await ring.idle();
  return events;
}

const lostPeers = (events: readonly RouteEvent[]): string[] =>
  events.filter(({ kind }) => kind === "lost").map(({ stage }) => stage.peerId);

for (const lost of [0, 1, 2]) {
  test(`stage ${lost} is lost while the prompt is computed`, async (t) => {
    const ring = await startRing(t, CUTS, {}, LAYERS);
    const at = (tokens: number): void => void (tokens === 0 && ring.hosts[lost]?.stop());
    await complete({ ring, prompt: promptOf(190), at });
  });
}

for (const lost of [
  [0, 1],
  [1, 2],
  [0, 2],
  [0, 1, 2],
]) {
  test(`stages ${lost} are lost at once`, async (t) => {
    const ring = await startRing(t, CUTS, {}, LAYERS);
    const at = (tokens: number): void => {
      if (tokens === 20) for (const index of lost) void ring.hosts[index]?.stop();
    };
    const events = await complete({ ring, prompt: promptOf(30), at });
    assert.deepEqual(lostPeers(events).sort(), lost.map((index) => ring.hosts[index]?.peerId ?? "").sort());
  });
}

test("the stage that takes a lost one's place is lost too, while it computes again what that one had", async (t) => {
  const ring = await startRing(t, CUTS, {}, [...LAYERS, ...LAYERS], (stage, index) => {
    if (index !== 4) return stage;
    return lyingStage(stage, (output, { position }) => {
      if (position > 100) void ring.hosts[4]?.stop();
      return output;
    });
  });
  const at = (tokens: number): void => void (tokens === 30 && ring.hosts[1]?.stop());
  const events = await complete({ ring, prompt: promptOf(140), at });
  assert.deepEqual(lostPeers(events), [ring.hosts[1]?.peerId, ring.hosts[4]?.peerId]);
});

test("a standby that is busy, or gone, is passed over", async (t) => {
  const ring = await startRing(t, CUTS, {}, [
    [1, 3],
    [1, 3],
    [1, 3],
  ]);
  void ring.servers[3]?.stop(AbortSignal.abort());
  await ring.hosts[4]?.stop();
  const at = (tokens: number): void => void (tokens === 30 && ring.hosts[1]?.stop());
  await complete({ ring, prompt: promptOf(20), at });
});

test("where nobody can take the place, the session ends with the loss, and every stage is free", async (t) => {
  const ring = await startRing(t, CUTS, {}, [[0, 1]]);
  const session = await ring.open({ maxTokens: 100, standbys: ring.standbys });
  await assert.rejects(
    async () => {
      for await (const { position } of session.tokens()) if (position === 20) void ring.hosts[1]?.stop();
    },
    { code: "OMNI_STAGE_LOST", peerId: ring.hosts[1]?.peerId },
  );
  await session.close();
  await ring.idle();
});

/** Until then a frozen stage computes. */
let thawed = Promise.withResolvers<void>();

const lies: Record<string, (output: StepOutput) => StepOutput | Promise<StepOutput>> = {
  "rows that are not finite": (output) => {
    if (output.kind === "hidden") output.data.fill(Number.NaN);
    return output;
  },
  "rows of positions that are not next": (output) =>
    output.kind === "hidden"
      ? { ...output, data: new Float32Array([...output.data, ...output.data]) }
      : output,
  "nothing any more": async (output) => {
    await thawed.promise;
    return output;
  },
};

for (const [what, lie] of Object.entries(lies)) {
  test(`a stage that sends ${what} is replaced`, async (t) => {
    const liar = 1;
    // Who believes it is replaced too.
    const ring = await startRing(t, CUTS, {}, [...LAYERS, ...LAYERS], (stage, index) =>
      index === liar
        ? lyingStage(stage, (output, { position }) => (position > 60 ? lie(output) : output))
        : stage,
    );
    thawed = Promise.withResolvers();
    const at = (tokens: number): void => void (tokens === 60 && thawed.resolve());
    const events = await complete({ ring, prompt: promptOf(20), at });
    assert.ok(lostPeers(events).includes(ring.hosts[liar]?.peerId ?? ""));
  });
}
