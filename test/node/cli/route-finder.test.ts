import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { createLog } from "../../../node/src/cli/log.ts";
import { isOfRoute, RouteFinder } from "../../../node/src/cli/route-finder.ts";
import { PeerUnreachableError } from "../../../node/src/net/errors.ts";
import { EmptyPromptError, StageLostError, StageRefusedError } from "../../../node/src/pipeline/errors.ts";
import { BLOCKS, embeddedWeights, idsOf, MANIFEST, type Ring, startRing } from "../pipeline/ring.ts";

const NEVER = new AbortController().signal;
const speed = (decodeMs: number) => ({
  speed: () => ({ decodeMs, prefillMs: 10 * decodeMs, prefillTokens: 128 }),
});

/** Two nodes that hold the whole model, of which one says that it is faster, and a gateway that plans over both. */
async function setting(t: TestContext) {
  const fast = await startRing(t, [0, BLOCKS], speed(10));
  const slow = await startRing(t, [0, BLOCKS], { ...speed(14), maxSessions: 1 });
  const idOf = (ring: Ring): string => ring.hosts[0]?.peerId ?? "";
  const peers = [fast, slow].map((ring) => ring.hosts[0]?.addresses ?? []);
  const network = { host: fast.gateway, peers, leases: [], adapter: undefined, paid: false };
  const source = await embeddedWeights();
  const finder = new RouteFinder({
    context: { log: createLog("silent", false, process.stderr), signal: NEVER },
    model: { cid: MANIFEST, blocks: BLOCKS, source },
    networkNow: async () => network,
    maxPrice: 0n,
  });
  const find = async (without?: string) => finder.find(16, NEVER, without);
  const chosen = async (without?: string) => (await find(without)).route.map(({ peerId }) => peerId);
  return { finder, fast, slow, find, chosen, ids: { fast: idOf(fast), slow: idOf(slow) } };
}

test("what a gateway saw of a node outweighs what the node says", async (t) => {
  const { finder, find, chosen, ids } = await setting(t);
  const found = await find();
  assert.deepEqual([found.route[0]?.peerId, found.expectedMs], [ids.fast, 10]);
  finder.note(found, 30);
  assert.deepEqual(await chosen(), [ids.slow]);
  assert.deepEqual(await chosen(ids.slow), [ids.fast], "where there is no other");
});

test("a gateway's own sessions count before the nodes are asked again", async (t) => {
  const { finder, find, chosen, ids } = await setting(t);
  const { route } = await find();
  const leave = [finder.take(route), finder.take(route)];
  assert.deepEqual(
    await chosen(),
    [ids.fast],
    "half as long again is not a tenth more than the other one takes",
  );
  leave.push(finder.take(route));
  assert.deepEqual(await chosen(), [ids.slow]);
  for (const over of leave) over();
  assert.deepEqual(await chosen(), [ids.fast]);
});

test("a session takes the route of the one before while that is about as fast and has room", async (t) => {
  const { finder, find, chosen, ids } = await setting(t);
  const first = await find();
  finder.note(first, 14.5);
  assert.deepEqual(await chosen(), [ids.fast], "the other takes 14 ms");
  finder.note(await find(), 40);
  const second = await find();
  assert.deepEqual(second.route[0]?.peerId, ids.slow);
  finder.take(second.route);
  assert.deepEqual(await chosen(), [ids.fast], "the other takes one session at a time");
});

test("a node that is being stopped is asked no more once that is known", async (t) => {
  const { finder, fast, chosen, ids } = await setting(t);
  assert.deepEqual(await chosen(), [ids.fast]);
  await using session = await fast.open({});
  const drain = new AbortController();
  const stopping = fast.servers[0]?.stop(drain.signal);
  finder.forget();
  assert.deepEqual(await chosen(), [ids.slow]);
  assert.ok((await idsOf(session.tokens())).length > 0);
  await session.close();
  drain.abort();
  await stopping;
});

test("a session that could not begin is tried elsewhere where that may help", () => {
  const refusal = (code: string) => new StageRefusedError("peer", [0, 1], { code, message: "", remedy: "" });
  const helps = [
    refusal("OMNI_NODE_BUSY"),
    refusal("OMNI_GATEWAY_SHARE"),
    refusal("OMNI_NOT_SERVED_HERE"),
    new StageLostError("peer", [0, 1], "it is gone"),
    new PeerUnreachableError("address", "nobody is there"),
  ];
  assert.deepEqual(helps.map(isOfRoute), [true, true, true, true, true]);
  const not = [refusal("OMNI_SETTLEMENT_MISMATCH"), new EmptyPromptError(), new Error("anything")];
  assert.deepEqual(not.map(isOfRoute), [false, false, false]);
});
