import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "@ipld/dag-cbor";
import { openChannel } from "../../../node/src/net/channels.ts";
import type { FrameChannel } from "../../../node/src/net/frame-channel.ts";
import { FrameParser } from "../../../node/src/net/frame-parser.ts";
import { controlFrame, type Frame, FrameType } from "../../../node/src/net/frames.ts";
import { createHost } from "../../../node/src/net/host.ts";
import type { GatewaySessionOptions, RouteEvent } from "../../../node/src/pipeline/session-options.ts";
import { SessionPrefixes } from "../../../node/src/pipeline/session-prefixes.ts";
import { type PrivateRing, startPrivateRing } from "./private-ring.ts";
import { GREEDY, idsOf, openMessage, promptOf, reference, SAMPLED, WIDTH } from "./ring.ts";

type Asked = Partial<GatewaySessionOptions> & Pick<GatewaySessionOptions, "prompt" | "maxTokens">;

/** Generates, closes the session, and waits until no stage holds it. */
async function generate({ open, ring }: PrivateRing, options: Asked): Promise<readonly number[]> {
  const session = await open(options);
  const ids = await idsOf(session.tokens());
  await session.close();
  await ring.idle();
  return ids;
}

test("a gateway that keeps both ends to itself generates what one process does", async (t) => {
  const own = await startPrivateRing(t);
  for (const sampling of [GREEDY, SAMPLED]) {
    const prompt = promptOf(150);
    const expected = await reference(prompt, 40, sampling);
    assert.deepEqual(await generate(own, { prompt, maxTokens: 40, sampling }), expected);
    const stop = expected[20] ?? 0;
    assert.deepEqual(
      await generate(own, { prompt, maxTokens: 40, sampling, stopTokens: [stop] }),
      expected.slice(0, expected.indexOf(stop) + 1),
    );
  }
});

test("tokens are guessed, and a prompt that begins like an earlier one is not computed again", async (t) => {
  const computed: number[] = [];
  const own = await startPrivateRing(t, 0, {}, (stage) => {
    const openSession = stage.openSession.bind(stage);
    stage.openSession = (options) => {
      const session = openSession(options);
      const run = session.run.bind(session);
      session.run = (input, how) => {
        computed.push(session.position);
        return run(input, how);
      };
      return session;
    };
    return stage;
  });
  const prompt = Int32Array.from({ length: 120 }, (_, i) => (i % 6) + 40);
  const expected = await reference(prompt, 60, GREEDY);
  const prefixes = new SessionPrefixes();
  const asked = { prompt, maxTokens: 60, prefixes, window: 8 };
  assert.deepEqual(await generate(own, asked), expected);
  assert.ok(computed.length < 50, `${computed.length} steps for 60 tokens`);
  computed.length = 0;
  assert.deepEqual(await generate(own, asked), expected);
  assert.equal(computed[0], prompt.length - 1);
});

/** Frames by stream, in the order of what these are for, without those that say how time went by. */
function framesOf(streams: readonly Uint8Array[]): Frame[][] {
  return streams
    .map((bytes) => {
      const frames: Frame[] = [];
      const limits = { maxControl: 65_536, shape: { width: WIDTH, maxTokens: 128 } };
      new FrameParser(limits, (frame) => frames.push(frame)).push(bytes);
      return frames.filter(({ type }) => type !== FrameType.ping && type !== FrameType.credit);
    })
    .filter(({ length }) => length > 0)
    .sort(([a], [b]) => (a?.type ?? 0) - (b?.type ?? 0));
}

test("what leaves the gateway's process tells two texts of the same lengths apart by hidden states alone", async (t) => {
  const own = await startPrivateRing(t);
  const course = async (asked: Asked): Promise<Frame[][]> => {
    own.sent();
    await generate(own, { ...asked, maxTokens: 30 });
    return framesOf(own.sent());
  };
  const one = await course({ prompt: promptOf(140), maxTokens: 30, sampling: SAMPLED, topLogprobs: 3 });
  const other = await course({
    prompt: promptOf(140).map((id) => (id + 1) % 1000),
    maxTokens: 30,
    sampling: { ...SAMPLED, temperature: 0.3, seed: "8" },
    stopTokens: [1_023],
  });
  const frames = one.flat();
  for (const { type, hiddenDim } of frames) if (type === FrameType.data) assert.equal(hiddenDim, WIDTH);
  assert.ok(frames.filter(({ type }) => type === FrameType.data).length > 30);
  const shown = (streams: Frame[][]) =>
    streams.map((stream) =>
      stream.map(({ session: _, payload, ...header }) =>
        header.type === FrameType.data ? header : { ...header, payload: Buffer.from(payload) },
      ),
    );
  assert.deepEqual(shown(one), shown(other));
  const open = frames.find(({ type }) => type === FrameType.open);
  const told: Record<string, unknown> = decode(open?.payload ?? new Uint8Array());
  assert.deepEqual(told.sampling, GREEDY);
  assert.deepEqual(told.stopTokens, []);
  assert.equal(told.maxTokens, 170);
  assert.deepEqual(Object.keys(told).toSorted(), [
    "capacity",
    "index",
    "layers",
    "manifest",
    "maxTokens",
    "next",
    "previous",
    "sampling",
    "stages",
    "stopTokens",
  ]);
});

test("the gateway's stages serve nobody else", async (t) => {
  const { ring, open } = await startPrivateRing(t);
  await using session = await open({ maxTokens: 60 });
  const tokens = session.tokens();
  await tokens.next();
  // A stranger has the connection over which the gateway came.
  const stranger = await createHost({ listen: ["/ip4/127.0.0.1/udp/0/quic-v1"] });
  t.after(() => stranger.stop());
  const { promise, resolve } = Promise.withResolvers<FrameChannel>();
  await stranger.serve("/omni/pipeline/1.0.0", (_, back) => void openChannel(back).then(resolve));
  await openChannel(await ring.gateway.connect(stranger.addresses));
  const channel = await promise;
  const { promise: answered, resolve: answer } = Promise.withResolvers<Frame>();
  channel.onFrame(answer);
  const layers = { layers: [3, 4], index: 2, stages: 3 };
  await channel.send(controlFrame(FrameType.open, { session: 9n }, openMessage(layers)));
  const { type, payload } = await answered;
  assert.equal(type, FrameType.error);
  assert.match(Buffer.from(payload).toString(), /computes for itself alone/);
  await idsOf(tokens);
});

interface Course {
  readonly own: PrivateRing;
  /** Called after each token with their number. */
  readonly at: (tokens: number) => void;
  readonly asked?: Partial<GatewaySessionOptions>;
}

/** Generates with standbys; the tokens must be those of one process. */
async function mended({ own, at, asked }: Course): Promise<readonly RouteEvent[]> {
  const { ring, open } = own;
  const events: RouteEvent[] = [];
  const prompt = promptOf(140);
  const sampling = asked?.sampling ?? SAMPLED;
  await using session = await open({
    prompt,
    sampling,
    maxTokens: 60,
    standbys: ring.standbys,
    onRoute: (event) => events.push(event),
    ...asked,
  });
  const ids: number[] = [];
  for await (const { id } of session.tokens()) {
    ids.push(id);
    at(ids.length);
  }
  assert.deepEqual(ids, await reference(prompt, 60, sampling));
  await session.close();
  await own.idle();
  return events;
}

const course = (events: readonly RouteEvent[]): [string, string][] =>
  events.map(({ kind, stage }) => [kind, stage.peerId]);

test("a stage between the gateway's own is lost in mid-decode, and another one goes on", async (t) => {
  const own = await startPrivateRing(t, 1);
  const [lost, next] = own.ring.hosts.map(({ peerId }) => peerId);
  const at = (tokens: number): void => void (tokens === 20 && own.ring.hosts[0]?.stop());
  assert.deepEqual(course(await mended({ own, at })), [
    ["lost", lost],
    ["mended", next],
  ]);
});

test("one that is told to stop hands its session over", async (t) => {
  const own = await startPrivateRing(t, 1);
  const [left, next] = own.ring.hosts.map(({ peerId }) => peerId);
  const at = (tokens: number): void =>
    void (tokens === 10 && own.ring.servers[0]?.stop(AbortSignal.timeout(30_000)));
  assert.deepEqual(course(await mended({ own, at })), [
    ["left", left],
    ["mended", next],
  ]);
});

test("one that puts the blame on the gateway's stage is replaced, never that", async (t) => {
  const channels: FrameChannel[] = [];
  const own = await startPrivateRing(t, 1, {
    async reach(_, { back, signal }) {
      assert.ok(back, "the gateway is reached over its own connection");
      const channel = await openChannel(back, { signal });
      channels.push(channel);
      return channel;
    },
  });
  const [lost, next] = own.ring.hosts.map(({ peerId }) => peerId);
  const at = (tokens: number): void => void (tokens === 20 && channels[0]?.abort(new Error("cut off")));
  assert.deepEqual(course(await mended({ own, at })), [
    ["lost", lost],
    ["mended", next],
  ]);
});

test("where nobody can take the place between, the session ends with the loss", async (t) => {
  const own = await startPrivateRing(t);
  await assert.rejects(mended({ own, at: (tokens) => void (tokens === 20 && own.ring.hosts[0]?.stop()) }), {
    code: "OMNI_STAGE_LOST",
    peerId: own.ring.hosts[0]?.peerId,
  });
});
