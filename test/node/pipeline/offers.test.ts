import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { loadStage } from "../../../node/src/engine/load-stage.ts";
import { openChannel, serveChannels } from "../../../node/src/net/channels.ts";
import { controlFrame, type Frame, FrameType } from "../../../node/src/net/frames.ts";
import { createHost, type Host } from "../../../node/src/net/host.ts";
import { findCandidates } from "../../../node/src/pipeline/candidates.ts";
import { PROMPT_CHUNK } from "../../../node/src/pipeline/constants.ts";
import { freePositions } from "../../../node/src/pipeline/free-positions.ts";
import { measureStage } from "../../../node/src/pipeline/measure-stage.ts";
import { decodeMessage, encodeMessage, MAX_ECHO, offerSchema } from "../../../node/src/pipeline/messages.ts";
import { queryOffer } from "../../../node/src/pipeline/offers.ts";
import { BLOCKS, CONTEXT, embeddedWeights, MANIFEST, startRing, WIDTH } from "./ring.ts";

const SPEED = { decodeMs: 1.5, prefillMs: 20, prefillTokens: 128 };

test("an offer tells speed, load and room, and the way there is measured", async (t) => {
  const limit = 1 << 28;
  const ring = await startRing(t, [0, 4], { speed: () => SPEED, maxSessions: 3, memoryLimit: limit });
  const { addresses } = ring.hosts[0] ?? {};
  const ask = () => queryOffer(ring.gateway, addresses ?? [], { rowBytes: 4 * WIDTH });
  const idle = await ask();
  assert.deepEqual(
    { ...idle.state, freePositions: 0 },
    {
      version: 1,
      speed: SPEED,
      sessions: 0,
      maxSessions: 3,
      freePositions: 0,
    },
  );
  assert.ok(idle.link && idle.link.roundTripMs > 0 && (idle.link.msPerByte ?? -1) >= 0);
  await using _session = await ring.open({});
  const busy = await ask();
  assert.equal(busy.state?.sessions, 1);
  assert.ok((busy.state?.freePositions ?? 0) < (idle.state?.freePositions ?? 0));
});

test("who asks for the offer alone, as older gateways do, gets it without a state", async (t) => {
  const ring = await startRing(t, [0, 4], { speed: () => SPEED });
  const channel = await openChannel(await ring.gateway.connect(ring.hosts[0]?.addresses ?? []));
  const answered = Promise.withResolvers<Frame>();
  channel.onFrame((frame) => answered.resolve(frame));
  await channel.send(controlFrame(FrameType.query));
  const { payload } = await answered.promise;
  assert.deepEqual(decodeMessage(offerSchema, payload, "OFFER"), {
    manifest: MANIFEST,
    layers: [0, BLOCKS],
    blocks: BLOCKS,
    context: CONTEXT,
  });
  assert.deepEqual(await channel.closed, { kind: "closed", by: "remote" });
});

test("a channel answers a few questions, and no other frames", async (t) => {
  const ring = await startRing(t, [0, 4]);
  const query = (bytes = 16) => encodeMessage({ state: 1, echo: new Uint8Array(bytes) });
  const open = async (): Promise<{ types: FrameType[]; ask: Awaited<ReturnType<typeof openChannel>> }> => {
    const ask = await openChannel(await ring.gateway.connect(ring.hosts[0]?.addresses ?? []));
    const types: FrameType[] = [];
    ask.onFrame(({ type }) => {
      types.push(type);
    });
    return { types, ask };
  };
  const patient = await open();
  for (let i = 0; i < 6; i++)
    await patient.ask.send(controlFrame(FrameType.query, {}, query())).catch(() => {});
  await patient.ask.closed;
  assert.deepEqual(patient.types, Array(4).fill(FrameType.offer));
  const greedy = await open();
  await greedy.ask.send(controlFrame(FrameType.query, {}, query(MAX_ECHO + 1)));
  await greedy.ask.closed;
  assert.deepEqual(greedy.types, [FrameType.error]);
  const mixed = await open();
  await mixed.ask.send(controlFrame(FrameType.query, {}, query()));
  await mixed.ask.send(controlFrame(FrameType.start));
  assert.deepEqual(await mixed.ask.closed, { kind: "reset" });
});

/** A peer that answers the n-th QUERY by what `answer` says. */
async function liar(t: TestContext, answer: (frame: Frame, n: number) => readonly Frame[]): Promise<Host> {
  const host = await createHost({ listen: ["/ip4/127.0.0.1/udp/0/quic-v1"] });
  t.after(() => host.stop());
  await serveChannels(host, (channel) => {
    let n = 0;
    channel.onFrame((frame) => {
      for (const reply of answer(frame, n)) void channel.send(reply);
      n++;
    });
  });
  return host;
}

const STATE = { version: 1, sessions: 0, maxSessions: 1, freePositions: 1 };
const offerFrame = (fields: object): Frame =>
  controlFrame(
    FrameType.offer,
    {},
    encodeMessage({ manifest: MANIFEST, layers: [0, 4], blocks: 4, context: 16, state: STATE, ...fields }),
  );

test("a peer that answers before it was asked, to seem near, is refused", async (t) => {
  const gateway = await createHost({ listen: [] });
  t.after(() => gateway.stop());
  const echoOf = ({ payload }: Frame): unknown => {
    const { echo } = decodeMessage(offerSchema.pick({ echo: true }).loose(), payload, "QUERY");
    return echo;
  };
  const honest = await liar(t, (frame) => [offerFrame({ echo: echoOf(frame) })]);
  assert.equal((await queryOffer(gateway, honest.addresses)).state?.maxSessions, 1);
  const early = await liar(t, (frame, n) => {
    const offer = offerFrame({ echo: echoOf(frame) });
    return n === 0 ? [offer, offer] : [];
  });
  await assert.rejects(queryOffer(gateway, early.addresses), { code: "OMNI_PIPELINE_VIOLATION" });
  const silent = await liar(t, () => [offerFrame({})]);
  await assert.rejects(queryOffer(gateway, silent.addresses), { code: "OMNI_PIPELINE_VIOLATION" });
});

test("claims out of bounds are no offer", async (t) => {
  const gateway = await createHost({ listen: [] });
  t.after(() => gateway.stop());
  for (const state of [
    { ...STATE, version: 2 },
    { ...STATE, sessions: -1 },
    { ...STATE, freePositions: 2 ** 30 },
    { ...STATE, speed: { ...SPEED, decodeMs: -1 } },
    { ...STATE, speed: { ...SPEED, prefillTokens: 0 } },
    { ...STATE, more: 1 },
  ]) {
    const host = await liar(t, () => [offerFrame({ state })]);
    await assert.rejects(queryOffer(gateway, host.addresses), { code: "OMNI_PIPELINE_MALFORMED" });
  }
});

test("a node that is being stopped offers nothing", async (t) => {
  const ring = await startRing(t, [0, 4]);
  await using _session = await ring.open({});
  const drain = new AbortController();
  const stopping = ring.servers[0]?.stop(drain.signal);
  await assert.rejects(queryOffer(ring.gateway, ring.hosts[0]?.addresses ?? []), {
    code: "OMNI_OFFER_REFUSED",
    remoteCode: "OMNI_NODE_DRAINING",
    exitCode: 3,
  });
  drain.abort();
  await stopping;
});

test("a stage measures itself, within its time, and holds nothing afterwards", async (t) => {
  const source = await embeddedWeights();
  for (const layers of [
    [0, 2],
    [2, 4],
  ] as const) {
    const stage = await loadStage({ source, layers, threads: 1 });
    t.after(() => stage.close());
    const { decodeMs, prefillMs, prefillTokens } = await measureStage(stage, {
      positions: CONTEXT,
      budgetMs: 60_000,
    });
    assert.equal(prefillTokens, PROMPT_CHUNK);
    assert.ok(decodeMs > 0 && prefillMs > decodeMs, "a chunk takes longer than a token");
    assert.ok(prefillMs < decodeMs * PROMPT_CHUNK, "and less than its tokens one by one");
    const short = await measureStage(stage, { positions: 1, traced: true, budgetMs: 0 });
    assert.ok(short.decodeMs > 0 && short.prefillTokens === 1);
    await stage
      .openSession({ capacity: 1 })
      .run(
        layers[0] === 0
          ? { kind: "tokens", ids: Int32Array.of(1) }
          : { kind: "hidden", data: new Float32Array(WIDTH) },
        { want: "nothing" },
      );
    await assert.rejects(measureStage(stage, { positions: CONTEXT, signal: AbortSignal.abort() }), {
      name: "AbortError",
    });
  }
});

test("room is what limit and system leave, in positions", async (t) => {
  const stage = await loadStage({ source: await embeddedWeights(), layers: [0, 2], threads: 1 });
  t.after(() => stage.close());
  const { weights, compute } = stage.memory;
  const perPosition = 4 * stage.kvWidths.reduce((sum, width) => sum + width, 0);
  const used = weights + compute;
  assert.equal(freePositions(stage, { limit: used + 10 * perPosition + 1, available: Infinity }), 10);
  assert.equal(freePositions(stage, { available: 3 * perPosition, yielding: perPosition }), 4);
  assert.equal(freePositions(stage, { limit: used - 1, available: 3 * perPosition }), 0);
  assert.equal(freePositions(stage, { available: Number.MAX_SAFE_INTEGER }), 1 << 24);
});

test("many answers at once are not planned with one by one", async (t) => {
  const gateway = await createHost({ listen: [] });
  t.after(() => gateway.stop());
  const peers = Array.from({ length: 300 }, (_, i) => [`nonsense ${i}`]);
  let looks = 0;
  const patience = (): number => {
    const start = performance.now();
    while (performance.now() < start + 5); // as long as a plan over many offers takes
    looks++;
    return Number.POSITIVE_INFINITY;
  };
  await assert.rejects(findCandidates(gateway, MANIFEST, peers, { patience }), { code: "OMNI_PEERS_FAILED" });
  assert.ok(looks >= 1 && looks < 100, `${looks} plans for 300 answers`);
});
