import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { JournalError } from "../../../node/src/economy/errors.ts";
import { PaymentGate } from "../../../node/src/economy/payment-gate.ts";
import { openChannel, serveChannels } from "../../../node/src/net/channels.ts";
import type { FrameChannel } from "../../../node/src/net/frame-channel.ts";
import { controlFrame, dataFrame, type Frame, FrameType } from "../../../node/src/net/frames.ts";
import { createHost } from "../../../node/src/net/host.ts";
import { FLAG, PROMPT_CHUNK } from "../../../node/src/pipeline/constants.ts";
import { GatewaySession } from "../../../node/src/pipeline/gateway-session.ts";
import { decodeMessage, encodeMessage, errorSchema } from "../../../node/src/pipeline/messages.ts";
import type { GatewaySessionOptions } from "../../../node/src/pipeline/session-options.ts";
import { StageServer, type StageServerOptions } from "../../../node/src/pipeline/stage-server.ts";
import { encodeError } from "../../../node/src/pipeline/wire-error.ts";
import type { LayerRange } from "../../../node/src/types/model.ts";
import type { OperatorSession, PayerSession } from "../../../node/src/types/settlement.ts";
import type { Stage, StepOutput } from "../../../node/src/types/stage.ts";
import { stepRows } from "../../../node/src/types/step-rows.ts";
import { aloneChunk } from "../../helpers/chunk.ts";
import {
  BLOCKS,
  CONTEXT,
  GREEDY,
  idsOf,
  MANIFEST,
  openMessage,
  promptOf,
  startRing,
  VOCABULARY,
  WIDTH,
} from "./ring.ts";

const session = 5n;
const LOOPBACK = ["/ip4/127.0.0.1/udp/0/quic-v1"];

const openFrame = (overrides: object = {}): Frame =>
  controlFrame(FrameType.open, { session }, openMessage(overrides));
const start = controlFrame(FrameType.start, { session });
const tokensFrame = (ids: ArrayLike<number>, fields: object = {}): Frame =>
  dataFrame({ session, position: 0, ...fields }, { kind: "tokens", ids: Int32Array.from(ids) }, WIDTH);

/** A peer's end of a channel, frame by frame. */
class Speaker {
  readonly channel: FrameChannel;
  readonly #arrived: Frame[] = [];
  #wake = Promise.withResolvers<void>();

  constructor(channel: FrameChannel, width = WIDTH) {
    this.channel = channel;
    channel.setShape({ width, maxTokens: PROMPT_CHUNK });
    channel.onFrame((frame) => {
      this.#arrived.push(frame);
      this.#wake.resolve();
    });
    channel.closed.then(() => this.#wake.resolve());
  }

  /** The type of the next frame, the code of an error, or how the channel ended. */
  async hear(): Promise<number | string> {
    let frame = this.#arrived.shift();
    if (frame === undefined) {
      await this.#wake.promise;
      this.#wake = Promise.withResolvers();
      frame = this.#arrived.shift();
    }
    if (frame === undefined) return (await this.channel.closed).kind;
    if (frame.type !== FrameType.error) return frame.type;
    return decodeMessage(errorSchema, frame.payload, "ERROR").code;
  }

  say(...frames: readonly Frame[]): void {
    for (const frame of frames) void this.channel.send(frame);
  }
}

async function dial(t: TestContext, addresses: readonly string[], width?: number): Promise<Speaker> {
  const host = await createHost({ listen: [] });
  t.after(() => host.stop());
  return new Speaker(await openChannel(await host.connect(addresses)), width);
}

interface FakeStageOptions {
  readonly width?: number;
  readonly stepMs?: number;
  readonly layers?: LayerRange;
  /** Called when a step is done, with its position. */
  readonly onStep?: (position: number) => void;
}

/** A stage that computes nothing: as slow and as wide as a test needs. */
function fakeStage(options: FakeStageOptions = {}): Stage {
  const { width = WIDTH, stepMs = 0, layers = [0, BLOCKS], onStep } = options;
  let position = 0;
  const hasHead = layers[1] === BLOCKS;
  return {
    layers,
    hasEmbedding: true,
    threads: 1,
    hasHead,
    width,
    vocabularySize: VOCABULARY,
    kvWidths: [],
    memory: { weights: 0, kv: 0, compute: 0 },
    openSession: ({ capacity, traced = false }) => ({
      capacity,
      get position() {
        return position;
      },
      async run(input): Promise<StepOutput> {
        await setTimeout(stepMs);
        const rows = input.kind === "tokens" ? input.ids.length : input.data.length / width;
        position += rows;
        onStep?.(position);
        const trace = traced
          ? { rows: stepRows({ width, kvWidths: [] }, rows), chunks: [aloneChunk(rows)] }
          : {};
        if (hasHead) return { kind: "token", id: 1, ...trace };
        return { kind: "hidden", data: new Float32Array(rows * width), ...trace };
      },
      copyFrom: () => Promise.reject(new Error("nothing is kept")),
      rest: () => {},
      truncate: () => {},
      close: async () => {},
    }),
    close: async () => {},
  };
}

async function serve(t: TestContext, stage: Stage, options: Partial<StageServerOptions> = {}) {
  const host = await createHost({ listen: LOOPBACK });
  t.after(() => host.stop());
  const closed = Promise.withResolvers<unknown>();
  const offer = {
    manifest: MANIFEST,
    layers: [...stage.layers] as [number, number],
    blocks: BLOCKS,
    context: 4096,
  };
  const server = await StageServer.start({
    host,
    stage,
    offer,
    onSession: ({ kind, error }) => kind === "closed" && closed.resolve(error),
    ...options,
  });
  return { host, server, closed: closed.promise };
}

test("a refused OPEN leaves no cache behind", async (t) => {
  const ring = await startRing(t, [0, 4]);
  const addresses = ring.hosts[0]?.addresses ?? [];
  const speaker = await dial(t, addresses);
  speaker.say(openFrame({ sampling: { ...GREEDY, seed: "9".repeat(20) } }));
  assert.equal(await speaker.hear(), "OMNI_PIPELINE_MALFORMED");
  assert.equal(ring.stages[0]?.memory.kv, 0);
});

test("a channel is for one session, started once", async (t) => {
  const ring = await startRing(t, [0, 4]);
  const addresses = ring.hosts[0]?.addresses ?? [];
  const twice = await dial(t, addresses);
  twice.say(openFrame());
  assert.equal(await twice.hear(), FrameType.accept);
  twice.say(start);
  assert.equal(await twice.hear(), FrameType.ready);
  twice.say(start);
  assert.equal(await twice.hear(), "OMNI_PIPELINE_VIOLATION");

  await ring.idle();
});

test("a channel on which more comes before ACCEPT is broken off", async (t) => {
  const asked = Promise.withResolvers<void>();
  const books = {
    open(): Promise<never> {
      asked.resolve();
      return new Promise(() => {});
    },
  };
  const { host } = await serve(t, fakeStage(), { books });
  const hasty = await dial(t, host.addresses);
  hasty.say(openFrame({ terms: 1 }));
  await asked.promise;
  hasty.say(start);
  assert.match(String(await hasty.hear()), /^(reset|aborted)$/);
});

test("rows come in chunks, so that no frame makes a stage set much memory aside", async (t) => {
  const ring = await startRing(t, [0, 4]);
  const speaker = await dial(t, ring.hosts[0]?.addresses ?? []);
  speaker.say(openFrame());
  assert.equal(await speaker.hear(), FrameType.accept);
  speaker.say(start);
  assert.equal(await speaker.hear(), FrameType.ready);
  speaker.say(tokensFrame(promptOf(PROMPT_CHUNK + 1)));
  assert.match(String(await speaker.hear()), /^(reset|aborted)$/);
  await ring.idle();
});

test("a stage dials the neighbour that was named, and nobody else", async (t) => {
  const { host } = await serve(t, fakeStage({ layers: [0, 2] }));
  const [me, other] = [await createHost({ listen: LOOPBACK }), await createHost({ listen: LOOPBACK })];
  t.after(() => Promise.all([me.stop(), other.stop()]));
  for (const addresses of [other.addresses, ["/dns4/localhost/tcp/80"], ["nonsense"]]) {
    const speaker = await dial(t, host.addresses);
    const neighbours = { previous: me.peerId, next: { peerId: me.peerId, addresses } };
    speaker.say(openFrame({ layers: [0, 2], stages: 2, ...neighbours }));
    assert.equal(await speaker.hear(), "OMNI_PIPELINE_VIOLATION", addresses[0]);
  }
});

test("rows before START are refused", async (t) => {
  const { host } = await serve(t, fakeStage({ layers: [0, 2] }));
  const me = await createHost({ listen: LOOPBACK });
  t.after(() => me.stop());
  const speaker = await dial(t, host.addresses);
  const neighbours = { previous: me.peerId, next: { peerId: me.peerId, addresses: me.addresses } };
  speaker.say(openFrame({ layers: [0, 2], stages: 2, ...neighbours }));
  assert.equal(await speaker.hear(), FrameType.accept);
  speaker.say(tokensFrame([1]));
  assert.equal(await speaker.hear(), "OMNI_PIPELINE_VIOLATION");
});

test("rows before START are refused by a stage that is alone, too, and START by one that takes another's place", async (t) => {
  const { host } = await serve(t, fakeStage());
  const early = await dial(t, host.addresses);
  early.say(openFrame());
  assert.equal(await early.hear(), FrameType.accept);
  early.say(tokensFrame([1]));
  assert.equal(await early.hear(), "OMNI_PIPELINE_VIOLATION");
  const late = await dial(t, host.addresses);
  const other = { session: session + 1n };
  late.say(controlFrame(FrameType.open, other, openMessage({ resume: { from: 1, paid: 0 } })));
  assert.equal(await late.hear(), FrameType.accept);
  late.say(tokensFrame([1, 2], other), controlFrame(FrameType.start, other));
  assert.equal(await late.hear(), "OMNI_PIPELINE_VIOLATION");
});

test("a neighbour that takes nothing keeps no session that has ended", async (t) => {
  const width = 8192;
  const stalled = Promise.withResolvers<void>();
  const onStep = (position: number): void => {
    if (position === 3 * PROMPT_CHUNK) stalled.resolve(); // credit is for two
  };
  const { host, server, closed } = await serve(t, fakeStage({ layers: [0, 2], width, onStep }));
  const neighbour = await createHost({ listen: LOOPBACK });
  t.after(() => neighbour.stop());
  await serveChannels(neighbour, (channel) => {
    channel.setShape({ width, maxTokens: PROMPT_CHUNK });
    channel.onFrame(({ type }) => {
      if (type === FrameType.join) return void channel.send(controlFrame(FrameType.ready, { session }));
      return new Promise(() => {});
    });
  });
  const speaker = await dial(t, host.addresses, width);
  const { peerId, addresses } = neighbour;
  const neighbours = { previous: peerId, next: { peerId, addresses } };
  speaker.say(openFrame({ layers: [0, 2], stages: 2, capacity: 4096, ...neighbours }));
  assert.equal(await speaker.hear(), FrameType.accept);
  speaker.say(start);
  assert.equal(await speaker.hear(), FrameType.ready);
  for (let position = 0; position < 8 * PROMPT_CHUNK; position += PROMPT_CHUNK) {
    speaker.say(tokensFrame(promptOf(PROMPT_CHUNK), { position }));
  }
  await stalled.promise;
  speaker.say(controlFrame(FrameType.finish, { session }));
  assert.equal(await speaker.hear(), FrameType.finish);
  await speaker.channel.close();
  assert.equal(await closed, undefined);
  assert.equal(server.sessions, 0);
});

test("long work is not silence", async (t) => {
  const { host } = await serve(t, fakeStage({ stepMs: 600 }), { idleTimeoutMs: 200 });
  const speaker = await dial(t, host.addresses);
  speaker.say(openFrame({ maxTokens: 1 }));
  assert.equal(await speaker.hear(), FrameType.accept);
  speaker.say(start);
  assert.equal(await speaker.hear(), FrameType.ready);
  speaker.say(tokensFrame([1], { flags: FLAG.sample }));
  assert.equal(await speaker.hear(), FrameType.data);
  assert.equal(await speaker.hear(), "OMNI_SESSION_IDLE");
});

test("what is paid for is computed, to the last position", async (t) => {
  const gate = new PaymentGate(0, 500);
  const waiting = Promise.withResolvers<void>();
  const operator: OperatorSession = {
    attempt: "0x01",
    knows: async () => false,
    begin: () => assert.fail("it began with another attempt's positions"),
    accepted: 1,
    get allowedUntil() {
      return gate.allowedUntil;
    },
    waitForPayment(position, signal) {
      waiting.resolve();
      return gate.wait(position, signal);
    },
    record: () => {},
    voucher: async () => gate.raise(3),
    boundary: async () => {},
    finish: async () => {},
    close: async () => {},
  };
  const { host } = await serve(t, fakeStage(), { books: { open: async () => operator } });
  const speaker = await dial(t, host.addresses);
  speaker.say(openFrame({ terms: 1, maxTokens: 1 }));
  assert.equal(await speaker.hear(), FrameType.accept);
  speaker.say(start);
  assert.equal(await speaker.hear(), FrameType.ready);
  speaker.say(tokensFrame([1, 2, 3], { flags: FLAG.sample }));
  await waiting.promise;
  speaker.say(controlFrame(FrameType.voucher, { session }, encodeMessage({})));
  assert.equal(await speaker.hear(), FrameType.data);
});

test("a peer hears of refusals, and nothing of this node's files", () => {
  const { code, message } = decodeMessage(
    errorSchema,
    encodeError(new JournalError("/home/x", "is full")),
    "ERROR",
  );
  assert.equal(code, "OMNI_INTERNAL");
  assert.doesNotMatch(message, /home/);
});

/** A stage that opens sessions as it should, and answers rows as the test wants. */
async function impostor(
  t: TestContext,
  answer: (channel: FrameChannel, frame: Frame) => void,
): Promise<{ options: GatewaySessionOptions; channels: FrameChannel[] }> {
  const host = await createHost({ listen: LOOPBACK });
  const gateway = await createHost({ listen: [] });
  t.after(() => Promise.all([host.stop(), gateway.stop()]));
  const channels: FrameChannel[] = [];
  await serveChannels(host, (channel) => {
    channel.setShape({ width: WIDTH, maxTokens: PROMPT_CHUNK });
    channels.push(channel);
    channel.onFrame((frame) => {
      const { session, type } = frame;
      if (type === FrameType.finish) void channel.send(controlFrame(FrameType.finish, { session }));
      else if (type === FrameType.start) void channel.send(controlFrame(FrameType.ready, { session }));
      else answer(channel, frame);
    });
  });
  const options: GatewaySessionOptions = {
    host: gateway,
    manifest: MANIFEST,
    route: [{ peerId: host.peerId, addresses: host.addresses, layers: [0, BLOCKS], price: 0n }],
    width: WIDTH,
    vocabularySize: VOCABULARY,
    context: CONTEXT,
    prompt: promptOf(5),
    maxTokens: 4,
    stopTokens: [9],
    sampling: GREEDY,
  };
  return { options, channels };
}

const accept = (channel: FrameChannel, { session }: Frame): void =>
  void channel.send(controlFrame(FrameType.accept, { session }, encodeMessage({})));

for (const [name, id, flags] of [
  ["a token outside the vocabulary", VOCABULARY, 0],
  ["a negative token", -1, 0],
  ["an end before the last token", 3, FLAG.end],
  ["a stop token without an end", 9, 0],
] as const) {
  test(`a gateway takes no ${name.replace(/^an? /, "")}`, async (t) => {
    const { options } = await impostor(t, (channel, frame) => {
      if (frame.type === FrameType.open) accept(channel, frame);
      else if (frame.flags & FLAG.sample) {
        void channel.send(tokensFrame([id], { session: frame.session, position: 5, flags }));
      }
    });
    await using gateway = await GatewaySession.open(options);
    await assert.rejects(idsOf(gateway.tokens()), { code: "OMNI_PIPELINE_VIOLATION" });
  });
}

/** What an impostor sends before its token: where, and how likely it is said to be. */
const said = (position: number, logprob: number, session: bigint): Frame =>
  controlFrame(FrameType.logprobs, { session, position }, encodeMessage({ logprob, top: [[3, -1]] }));

for (const [name, topLogprobs, before] of [
  ["a token without its log probability", 1, []],
  ["log probabilities that nobody asked for", undefined, [[5, -1]]],
  ["log probabilities of another position", 1, [[6, -1]]],
  [
    "log probabilities twice",
    1,
    [
      [5, -1],
      [5, -1],
    ],
  ],
  ["a log probability that its own ranking denies", 1, [[5, -2]]],
  ["a log probability above 0", 1, [[5, 1]]],
] as const) {
  test(`a gateway takes no ${name.replace(/^an? /, "")}`, async (t) => {
    const { options } = await impostor(t, (channel, frame) => {
      const { session } = frame;
      if (frame.type === FrameType.open) accept(channel, frame);
      else if (frame.flags & FLAG.sample) {
        for (const [position, logprob] of before) void channel.send(said(position, logprob, session));
        void channel.send(tokensFrame([3], { session, position: 5 }));
      }
    });
    await using gateway = await GatewaySession.open({ ...options, topLogprobs });
    await assert.rejects(idsOf(gateway.tokens()), { code: /^OMNI_PIPELINE_(VIOLATION|MALFORMED)$/ });
  });
}

test("log probabilities are asked of the last stage alone, and no more than it ranks", async (t) => {
  const { host } = await serve(t, fakeStage({ layers: [0, 2] }));
  for (const [topLogprobs, code] of [
    [1, "OMNI_PIPELINE_VIOLATION"],
    [21, "OMNI_PIPELINE_MALFORMED"],
  ] as const) {
    const speaker = await dial(t, host.addresses);
    const { peerId, addresses } = host;
    const neighbours = { previous: peerId, next: { peerId, addresses } };
    speaker.say(openFrame({ layers: [0, 2], stages: 2, topLogprobs, ...neighbours }));
    assert.equal(await speaker.hear(), code);
  }
});

test("a long prompt has time to be computed", async (t) => {
  const { options } = await impostor(t, (channel, frame) => {
    if (frame.type === FrameType.open) accept(channel, frame);
    else if (frame.flags & FLAG.sample) {
      const last = tokensFrame([1], { session: frame.session, position: 200, flags: FLAG.end });
      void setTimeout(1_200).then(() => channel.send(last));
    }
  });
  await using gateway = await GatewaySession.open({
    ...options,
    prompt: promptOf(200),
    maxTokens: 1,
    stepTimeoutMs: 1_000,
  });
  assert.deepEqual(await idsOf(gateway.tokens()), [1]);
});

test("a prompt is prepaid no further ahead of the receipts than the route needs", async (t) => {
  let rows = 0;
  const { options } = await impostor(t, (channel, frame) => {
    if (frame.type === FrameType.open) accept(channel, frame);
    rows += frame.tokens;
  });
  let prepaid = 0;
  const payer: PayerSession = {
    terms: () => 1,
    accepted: async () => {},
    prepay: async (_, position) => {
      prepaid = position;
      return undefined;
    },
    receipt: async () => undefined,
    begin: () => {},
    crossed: async () => {},
    prompt: async () => {},
    sampled: async () => {},
    boundaries: async () => [],
    replace: async () => 0,
    receipted: [0],
    paid: [],
    close: async () => {},
  };
  await using gateway = await GatewaySession.open({
    ...options,
    books: { open: async () => payer },
    prompt: promptOf(1_000),
    context: 2_000,
    stepTimeoutMs: 300,
  });
  await assert.rejects(idsOf(gateway.tokens()), { code: "OMNI_STAGE_LOST", message: /no receipt/ });
  assert.deepEqual([prepaid, rows], [2 * PROMPT_CHUNK, 2 * PROMPT_CHUNK]);
});

test("where one stage cannot be reached, no channel to another stays open", async (t) => {
  const { options, channels } = await impostor(t, accept);
  const [first] = options.route;
  assert.ok(first);
  const speechless = await createHost({ listen: LOOPBACK });
  t.after(() => speechless.stop());
  const { peerId, addresses } = speechless;
  await options.host.connect(first.addresses); // so that it is there before the other fails
  const route = [first, { ...first, peerId, addresses }];
  await assert.rejects(GatewaySession.open({ ...options, route }), { code: "OMNI_PROTOCOL_UNSUPPORTED" });
  await Promise.all(channels.map(({ closed }) => closed));
});

test("a stage's words do not steer the terminal", async (t) => {
  const { options } = await impostor(t, (channel, { session }) => {
    const error = { code: "OMNI_X", message: "no\x1b[2J\r\nway", remedy: "\x07go" };
    void channel.send(controlFrame(FrameType.error, { session }, encodeMessage(error)));
  });
  await assert.rejects(GatewaySession.open(options), (error: unknown) => {
    assert.ok(error instanceof Error && "remedy" in error);
    assert.doesNotMatch(`${error.message}${error.remedy}`, /\p{Cc}/u);
    return true;
  });
});
