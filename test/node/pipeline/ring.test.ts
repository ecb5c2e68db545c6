import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { type TestContext, test } from "node:test";
import { openChannel } from "../../../node/src/net/channels.ts";
import { controlFrame, dataFrame, type Frame, FrameType } from "../../../node/src/net/frames.ts";
import { createHost } from "../../../node/src/net/host.ts";
import { findCandidates } from "../../../node/src/pipeline/candidates.ts";
import { PROMPT_CHUNK } from "../../../node/src/pipeline/constants.ts";
import type { GatewaySession } from "../../../node/src/pipeline/gateway-session.ts";
import {
  decodeMessage,
  encodeMessage,
  errorSchema,
  type Offer,
} from "../../../node/src/pipeline/messages.ts";
import {
  assertGreedy,
  BLOCKS,
  CONTEXT,
  GREEDY,
  idsOf,
  MANIFEST,
  openMessage,
  promptOf,
  type Ring,
  reference,
  SAMPLED,
  startRing,
  WIDTH,
} from "./ring.ts";

for (const cuts of [
  [0, 4],
  [0, 2, 4],
  [0, 1, 4],
  [0, 1, 2, 3, 4],
]) {
  test(`a ring cut at ${cuts} gives the tokens of one process`, async (t) => {
    const ring = await startRing(t, cuts);
    for (const [prompt, sampling] of [
      [promptOf(1), GREEDY],
      [promptOf(200), SAMPLED],
    ] as const) {
      await using session = await ring.open({ prompt, sampling, maxTokens: 40 });
      assert.deepEqual(await idsOf(session.tokens()), await reference(prompt, 40, sampling));
    }
  });
}

test("sessions at the same time do not disturb each other", async (t) => {
  const ring = await startRing(t, [0, 2, 4]);
  const prompts = [promptOf(3), promptOf(50), promptOf(140)];
  const sessions = await Promise.all(prompts.map((prompt) => ring.open({ prompt, maxTokens: 40 })));
  const texts = await Promise.all(sessions.map((session) => idsOf(session.tokens())));
  await Promise.all(sessions.map((session) => session.close()));
  for (const [index, prompt] of prompts.entries()) await assertGreedy(prompt, texts[index] ?? []);
});

test("a stop token ends the completion at the last stage", async (t) => {
  const ring = await startRing(t, [0, 2, 4]);
  const whole = await reference(promptOf(5), 16, SAMPLED);
  const stop = whole[6] ?? 0;
  await using session = await ring.open({ sampling: SAMPLED, stopTokens: [stop] });
  assert.deepEqual(await idsOf(session.tokens()), whole.slice(0, whole.indexOf(stop) + 1));
});

test("positions run on and the last token says that it is the last", async (t) => {
  const ring = await startRing(t, [0, 2, 4]);
  await using session = await ring.open({ maxTokens: 3 });
  const tokens = await Array.fromAsync(session.tokens());
  assert.deepEqual(
    tokens.map(({ position, end }) => [position, end]),
    [
      [5, false],
      [6, false],
      [7, true],
    ],
  );
});

test("closing frees the memory of every stage, also in mid-stream", async (t) => {
  const ring = await startRing(t, [0, 2, 4]);
  const session = await ring.open({ maxTokens: 200 });
  for await (const _ of session.tokens()) break;
  await session.close();
  await ring.idle();
  assert.deepEqual(
    ring.events.filter(({ kind }) => kind === "closed").map(({ error }) => error),
    [undefined, undefined],
  );
});

test("an abort ends the stream with its reason and frees the stages", async (t) => {
  const ring = await startRing(t, [0, 2, 4]);
  const controller = new AbortController();
  const session = await ring.open({ maxTokens: 200, signal: controller.signal });
  const reason = new Error("enough");
  await assert.rejects(async () => {
    for await (const _ of session.tokens()) controller.abort(reason);
  }, reason);
  await session.close();
  await ring.idle();
});

test("a stage that goes away ends the stream with a typed error that names it", async (t) => {
  const ring = await startRing(t, [0, 2, 4]);
  const session = await ring.open({ maxTokens: 200 });
  await assert.rejects(
    async () => {
      for await (const { position } of session.tokens()) if (position === 8) void ring.hosts[1]?.stop();
    },
    { name: /^(StageLostError|StageRefusedError)$/ },
  );
  await session.close();
  await ring.idle();
});

test("a gateway that opens sessions without end leaves room for others, who fill what there is", async (t) => {
  const ring = await startRing(t, [0, 4], { maxSessions: 4 });
  const gateways = [ring.gateway, await createHost({ listen: [] }), await createHost({ listen: [] })];
  for (const gateway of gateways.slice(1)) t.after(() => gateway.stop());
  const open = (gateway: number) => ring.open({ ...(gateways[gateway] && { host: gateways[gateway] }) });
  const sessions = [await open(0), await open(0), await open(0)];
  await assert.rejects(open(0), {
    name: "StageRefusedError",
    remoteCode: "OMNI_GATEWAY_SHARE",
    exitCode: 3,
  });
  sessions.push(await open(1));
  for (const gateway of [1, 2]) await assert.rejects(open(gateway), { remoteCode: "OMNI_NODE_BUSY" });
  await Promise.all(sessions.map((session) => session.close()));
  await ring.idle();
  await using session = await open(0);
  assert.equal((await idsOf(session.tokens())).length, 16);
});

test("gateways take turns: the prompt of one does not wait for all of another's", async (t) => {
  const ring = await startRing(t, [0, 4]);
  const other = await createHost({ listen: [] });
  t.after(() => other.stop());
  const prompt = promptOf(200);
  const MANY = 10;
  const many = await Promise.all(Array.from({ length: MANY }, () => ring.open({ prompt, maxTokens: 1 })));
  const one = await ring.open({ host: other, prompt, maxTokens: 1 });
  const begun: string[] = [];
  const begin = async (who: string, session: GatewaySession): Promise<void> => {
    for await (const _ of session.tokens()) begun.push(who);
  };
  await Promise.all([...many.map((session) => begin("many", session)), begin("one", one)]);
  // Each prompt takes two turns. Were they the sessions' alone, the one would be the last, or nearly.
  assert.ok(begun.indexOf("one") < MANY / 2, begun.join());
  await Promise.all([...many, one].map((session) => session.close()));
});

test("a node that is being stopped takes no session and lets the others end", async (t) => {
  const ring = await startRing(t, [0, 2, 4]);
  const session = await ring.open({ maxTokens: 30 });
  const tokens = session.tokens();
  const first = await tokens.next();
  const stopped = Promise.all(ring.servers.map((server) => server.stop(AbortSignal.timeout(20_000))));
  await assert.rejects(ring.open({}), { remoteCode: "OMNI_NODE_DRAINING" });
  const rest = await idsOf(tokens);
  assert.deepEqual([first.value?.id, ...rest], await reference(promptOf(5), 30, GREEDY));
  await session.close();
  await stopped;
});

test("a drain that takes too long ends the sessions", async (t) => {
  const ring = await startRing(t, [0, 4]);
  const session = await ring.open({ maxTokens: 200 });
  await Promise.all(ring.servers.map((server) => server.stop(AbortSignal.abort())));
  await assert.rejects(idsOf(session.tokens()), { remoteCode: "OMNI_NODE_DRAINING" });
  await session.close();
});

test("bad requests are refused before anything is dialled", async (t) => {
  const ring = await startRing(t, [0, 4]);
  await assert.rejects(ring.open({ prompt: new Int32Array(0) }), { code: "OMNI_EMPTY_PROMPT", exitCode: 2 });
  await assert.rejects(ring.open({ prompt: promptOf(250) }), { code: "OMNI_CONTEXT_EXCEEDED", needed: 266 });
  assert.deepEqual(ring.events, []);
});

test("a stage refuses what it does not serve", async (t) => {
  const ring = await startRing(t, [0, 2, 4]);
  const [first, second] = ring.route;
  assert.ok(first && second);
  const refusals: [Parameters<Ring["open"]>[0], string][] = [
    [{ manifest: "another" }, "OMNI_NOT_SERVED_HERE"],
    [{ route: [{ ...first, layers: [0, 3] }, second] }, "OMNI_NOT_SERVED_HERE"],
    [{ route: [first] }, "OMNI_PIPELINE_VIOLATION"],
    [{ route: [second, first] }, "OMNI_PIPELINE_VIOLATION"],
    [{ context: 512, prompt: promptOf(300) }, "OMNI_CONTEXT_EXCEEDED"],
    [{ stopTokens: [1 << 20] }, "OMNI_PIPELINE_VIOLATION"],
  ];
  for (const [options, remoteCode] of refusals) await assert.rejects(ring.open(options), { remoteCode });
  await ring.idle();
});

test("a stage serves its adapter to who asks for it, and refuses who asks for none or another", async (t) => {
  const adapter = `bafkr4i${"a".repeat(52)}`;
  const served: Offer = { manifest: MANIFEST, adapter, layers: [0, 4], blocks: BLOCKS, context: CONTEXT };
  const ring = await startRing(t, [0, 4], { offer: served });
  const remoteCode = "OMNI_ADAPTER_MISMATCH";
  await assert.rejects(ring.open({}), { remoteCode });
  await assert.rejects(ring.open({ adapter: `bafkr4i${"b".repeat(52)}` }), { remoteCode });
  await using session = await ring.open({ adapter });
  assert.equal(session.paid.length, 0);
  const peers = [ring.hosts[0]?.addresses ?? []];
  await assert.rejects(findCandidates(ring.gateway, MANIFEST, peers), { code: remoteCode, served: adapter });
  const { candidates } = await findCandidates(ring.gateway, MANIFEST, peers, { adapter });
  assert.equal(candidates.length, 1);
});

/** Addresses at which nobody answers. */
async function silentPeer(t: TestContext): Promise<readonly string[]> {
  const silent = createSocket("udp4").bind(0, "127.0.0.1");
  t.after(() => silent.close());
  await once(silent, "listening");
  return [`/ip4/127.0.0.1/udp/${silent.address().port}/quic-v1`];
}

test("peers that stay silent are waited for as long as they are worth it", async (t) => {
  const ring = await startRing(t, [0, 4]);
  const nobody = await silentPeer(t);
  const peers = [nobody, ring.hosts[0]?.addresses ?? []];
  const asked: [number, readonly (readonly string[])[]][] = [];
  const patience = (answered: readonly object[], unheard: ReadonlySet<readonly string[]>): number => {
    asked.push([answered.length, [...unheard]]);
    return 100;
  };
  const start = performance.now();
  const { candidates, failures } = await findCandidates(ring.gateway, MANIFEST, peers, { patience });
  assert.deepEqual([candidates.length, failures.size], [1, 0]);
  assert.deepEqual(asked, [[1, [nobody]]]);
  assert.ok(performance.now() - start < 5_000, "a dial takes 10 s to fail");
});

test("a peer that fails shortens the wait for the others", async (t) => {
  const ring = await startRing(t, [0, 4]);
  const nobody = await silentPeer(t);
  const peers = [["/ip4/127.0.0.1/tcp/1"], nobody, ring.hosts[0]?.addresses ?? []];
  const patience = (answered: readonly object[], unheard: ReadonlySet<unknown>): number =>
    answered.length === 1 && unheard.size === 1 ? 0 : Number.POSITIVE_INFINITY;
  const { candidates, failures } = await findCandidates(ring.gateway, MANIFEST, peers, { patience });
  assert.deepEqual([candidates.length, failures.size], [1, 1]);
});

test("another peer at a stage's address is refused", async (t) => {
  const ring = await startRing(t, [0, 2, 4]);
  const [first, second] = ring.route;
  assert.ok(first && second);
  const impostor = { ...second, peerId: first.peerId };
  await assert.rejects(ring.open({ route: [first, impostor] }), { name: "StageLostError" });
});

/** Speaks to a stage frame by frame, as a hostile peer would; returns the code of the error that comes back. */
async function codeOf(ring: Ring, frames: readonly Frame[]): Promise<string> {
  const [address] = ring.hosts[0]?.addresses ?? [];
  assert.ok(address);
  const channel = await openChannel(await ring.gateway.connect(address));
  channel.setShape({ width: WIDTH, maxTokens: PROMPT_CHUNK });
  const { promise, resolve } = Promise.withResolvers<string>();
  const answers: number[] = [];
  const queue = [...frames];
  const sendNext = (): void => {
    const frame = queue.shift();
    if (frame !== undefined) void channel.send(frame);
  };
  channel.onFrame(({ type, payload }) => {
    answers.push(type);
    if (type === FrameType.error) resolve(decodeMessage(errorSchema, payload, "ERROR").code);
    else sendNext();
  });
  channel.closed.then((end) => resolve(`closed: ${end.kind}`));
  sendNext();
  const code = await promise;
  await channel.close();
  return code;
}

test("hostile frames end their own session with a typed error, and no other", async (t) => {
  const ring = await startRing(t, [0, 4]);
  await using steady: GatewaySession = await ring.open({ maxTokens: 100 });
  const tokens = idsOf(steady.tokens());
  const session = 5n;
  const start = [
    controlFrame(FrameType.open, { session }, openMessage()),
    controlFrame(FrameType.start, { session }),
  ];
  const tokensFrame = (position: number, ids: number[], id = session): Frame =>
    dataFrame({ session: id, position }, { kind: "tokens", ids: Int32Array.from(ids) }, WIDTH);
  const cases: [string, readonly Frame[], string][] = [
    ["a token outside the vocabulary", [...start, tokensFrame(0, [70_000])], "OMNI_PIPELINE_VIOLATION"],
    ["a negative token", [...start, tokensFrame(0, [-1])], "OMNI_PIPELINE_VIOLATION"],
    ["a position out of order", [...start, tokensFrame(3, [1])], "OMNI_PIPELINE_VIOLATION"],
    ["a frame of another session", [...start, tokensFrame(0, [1], 6n)], "OMNI_PIPELINE_VIOLATION"],
    [
      "hidden states where token ids belong",
      [...start, dataFrame({ session }, { kind: "hidden", data: new Float32Array(WIDTH) }, WIDTH)],
      "OMNI_PIPELINE_VIOLATION",
    ],
    [
      "a voucher without terms",
      [...start, controlFrame(FrameType.voucher, { session })],
      "OMNI_PIPELINE_VIOLATION",
    ],
    [
      "terms at a node without a chain",
      [controlFrame(FrameType.open, { session }, openMessage({ terms: 1 }))],
      "OMNI_SETTLEMENT_MISMATCH",
    ],
    [
      "an OPEN that is not cbor",
      [controlFrame(FrameType.open, { session }, Uint8Array.of(255))],
      "OMNI_PIPELINE_MALFORMED",
    ],
    [
      "an OPEN with too much",
      [controlFrame(FrameType.open, { session }, openMessage({ extra: 1 }))],
      "OMNI_PIPELINE_MALFORMED",
    ],
    [
      "an OPEN for an adapter whose name is none",
      [controlFrame(FrameType.open, { session }, openMessage({ adapter: "\u001b[2J" }))],
      "OMNI_PIPELINE_MALFORMED",
    ],
    [
      "a JOIN to nobody's session",
      [controlFrame(FrameType.join, { session }, encodeMessage({ gateway: "x" }))],
      "OMNI_PIPELINE_VIOLATION",
    ],
    [
      "a channel that begins with DATA",
      [controlFrame(FrameType.finish, { session })],
      "OMNI_PIPELINE_VIOLATION",
    ],
    ["a session that is open twice", [...start.slice(0, 1), ...start.slice(0, 1)], "OMNI_PIPELINE_VIOLATION"],
  ];
  // Each is another session: the one before may still be closing.
  for (const [i, [name, frames, code]] of cases.entries()) {
    const renamed = frames.map((frame) => ({ ...frame, session: frame.session + BigInt(10 * i) }));
    assert.equal(await codeOf(ring, renamed), code, name);
  }
  assert.deepEqual(await tokens, await reference(promptOf(5), 100, GREEDY));
  await steady.close();
  await ring.idle();
});
