import assert from "node:assert/strict";
import { once } from "node:events";
import { type TestContext, test } from "node:test";
import { openChannel, serveChannels } from "../../../node/src/net/channels.ts";
import { PIPELINE_PROTOCOL } from "../../../node/src/net/constants.ts";
import {
  ChannelClosedError,
  CloseTimeoutError,
  FrameBacklogError,
  FrameError,
} from "../../../node/src/net/errors.ts";
import type { FrameChannel } from "../../../node/src/net/frame-channel.ts";
import { controlFrame, dataFrame, encodeFrame, type Frame, FrameType } from "../../../node/src/net/frames.ts";
import { dialingHost, listeningHost } from "./support/hosts.ts";
import { spawn } from "./support/spawn.ts";

const SHAPE = { width: 1024, maxTokens: 64 };

/** Two ends of a channel between two hosts. */
async function pair(t: TestContext): Promise<{ near: FrameChannel; far: FrameChannel }> {
  const [server, client] = [await listeningHost(t), await dialingHost(t)];
  const { promise, resolve } = Promise.withResolvers<FrameChannel>();
  await serveChannels(server, resolve);
  const near = await openChannel(await client.connect(server.addresses));
  const far = await promise;
  near.setShape(SHAPE);
  far.setShape(SHAPE);
  return { near, far };
}

function hidden(tokens: number, sequence: number): Frame {
  const data = new Float32Array(tokens * SHAPE.width).fill(sequence);
  return dataFrame({ session: 3n, sequence }, { kind: "hidden", data }, SHAPE.width);
}

test("frames arrive once, whole and in order, in both directions", async (t) => {
  const { near, far } = await pair(t);
  const count = 200;
  const collect = (channel: FrameChannel): Promise<Frame[]> =>
    new Promise((resolve) => {
      const frames: Frame[] = [];
      channel.onFrame((frame) => {
        frames.push({ ...frame, payload: Uint8Array.from(frame.payload) });
        if (frames.length === count) resolve(frames);
      });
    });
  const arrived = [collect(near), collect(far)];
  const sent = Array.from({ length: count }, (_, i) =>
    i % 3 === 0 ? controlFrame(FrameType.ack, { sequence: i }, new Uint8Array(i)) : hidden(1 + (i % 9), i),
  );
  await Promise.all(
    [near, far].map(async (channel) => {
      for (const frame of sent) await channel.send(frame);
    }),
  );
  for (const frames of await Promise.all(arrived)) {
    assert.deepEqual(
      frames,
      sent.map((frame) => ({ ...frame, payload: Uint8Array.from(frame.payload) })),
    );
  }
});

test("a payload may be reused as soon as send has returned", async (t) => {
  const { near, far } = await pair(t);
  const seen: number[] = [];
  const done = new Promise<void>((resolve) =>
    far.onFrame(({ payload }) => {
      seen.push(new Float32Array(payload.buffer, payload.byteOffset, 1)[0] ?? -1);
      if (seen.length === 50) resolve();
    }),
  );
  const data = new Float32Array(SHAPE.width);
  for (let i = 0; i < 50; i++) {
    data.fill(i);
    void near.send(dataFrame({ sequence: i }, { kind: "hidden", data }, SHAPE.width));
  }
  await done;
  assert.deepEqual(
    seen,
    Array.from({ length: 50 }, (_, i) => i),
  );
});

test("a receiver that does not consume stops the sender, and loses nothing", async (t) => {
  const { near, far } = await pair(t);
  const release = Promise.withResolvers<void>();
  let received = 0;
  // The window of 4 MiB holds 15 of these frames with their headers.
  const { promise: full, resolve: gotFull } = Promise.withResolvers<void>();
  const { promise: all, resolve: gotAll } = Promise.withResolvers<void>();
  far.onFrame(async ({ sequence }) => {
    assert.equal(sequence, received++);
    if (received === 15) gotFull();
    if (received === 100) gotAll();
    await release.promise;
  });
  let sent = 0;
  const sending = (async () => {
    for (let i = 0; i < 100; i++) {
      await near.send(hidden(64, i));
      sent++;
    }
  })();
  const pong = new Promise<void>((resolve) => near.onFrame(() => resolve()));
  await full;
  await far.send(controlFrame(FrameType.ack));
  await pong;
  assert.deepEqual([sent, received], [15, 15]);
  release.resolve();
  await Promise.all([sending, all]);
});

test("a sender that does not wait for a stalled peer is cut off before its memory grows without bound", async (t) => {
  const { near, far } = await pair(t);
  far.onFrame(() => new Promise(() => undefined));
  for (let i = 0; i < 60; i++) void near.send(hidden(64, i));
  const end = await near.closed;
  assert.ok(end.kind === "aborted" && end.error instanceof FrameBacklogError);
  assert.ok(end.error.bytes < 5 * 1024 * 1024);
  await assert.rejects(near.send(hidden(1, 0)), ChannelClosedError);
});

test("a peer that sends beyond its credit is cut off", async (t) => {
  const [server, client] = [await listeningHost(t), await dialingHost(t)];
  const { promise, resolve } = Promise.withResolvers<FrameChannel>();
  await serveChannels(server, (channel) => {
    channel.setShape(SHAPE);
    channel.onFrame(() => new Promise(() => undefined));
    resolve(channel);
  });
  const stream = await (await client.connect(server.addresses)).open(PIPELINE_PROTOCOL);
  const bytes = encodeFrame(hidden(64, 0));
  for (let i = 0; i < 40; i++) void stream.write(bytes);
  const end = await (await promise).closed;
  assert.ok(end.kind === "aborted" && end.error instanceof FrameError);
  assert.match(end.error.message, /more than its credit/);
});

test("bytes that are no frame end the channel with the reason, on one side, and a reset on the other", async (t) => {
  const [server, client] = [await listeningHost(t), await dialingHost(t)];
  const { promise, resolve } = Promise.withResolvers<FrameChannel>();
  await serveChannels(server, (channel) => {
    channel.onFrame(() => undefined);
    resolve(channel);
  });
  const stream = await (await client.connect(server.addresses)).open(PIPELINE_PROTOCOL);
  stream.onData(() => undefined);
  void stream.write(new Uint8Array(64));
  const end = await (await promise).closed;
  assert.ok(end.kind === "aborted" && end.error instanceof FrameError);
  assert.equal((await stream.ended).kind, "finished");
});

test("a handler that fails ends the channel", async (t) => {
  const { near, far } = await pair(t);
  near.onFrame(() => undefined);
  const broken = new Error("cannot compute");
  far.onFrame(() => Promise.reject(broken));
  await near.send(hidden(1, 0));
  assert.deepEqual(await far.closed, { kind: "aborted", error: broken });
  assert.deepEqual(await near.closed, { kind: "reset" });
  await assert.rejects(near.send(hidden(1, 1)), ChannelClosedError);
});

test("close delivers what was sent before it, and both sides know who asked for it", async (t) => {
  const { near, far } = await pair(t);
  let received = 0;
  far.onFrame(() => void received++);
  near.onFrame(() => undefined);
  for (let i = 0; i < 30; i++) void near.send(hidden(64, i));
  assert.deepEqual(await near.close(), { kind: "closed", by: "local" });
  assert.equal(received, 30);
  assert.deepEqual(await far.closed, { kind: "closed", by: "remote" });
  await assert.rejects(near.send(hidden(1, 0)), ChannelClosedError);
  await assert.rejects(far.send(hidden(1, 0)), ChannelClosedError);
});

test("a peer that does not confirm the end costs the closing side its deadline, no more", async (t) => {
  const [server, client] = [await listeningHost(t), await dialingHost(t)];
  await server.serve(PIPELINE_PROTOCOL, (stream) => stream.onData(() => undefined));
  const channel = await openChannel(await client.connect(server.addresses));
  channel.onFrame(() => undefined);
  const end = await channel.close(100);
  assert.ok(end.kind === "aborted" && end.error instanceof CloseTimeoutError);
});

test("a peer that asks for the end and takes nothing more keeps no channel open", async (t) => {
  const [server, client] = [await listeningHost(t), await dialingHost(t)];
  await server.serve(PIPELINE_PROTOCOL, (stream) => {
    stream.onData(() => undefined);
    void stream.write(encodeFrame(controlFrame(FrameType.close)));
  });
  const channel = await openChannel(await client.connect(server.addresses));
  channel.setShape(SHAPE);
  for (let i = 0; i < 20; i++) void channel.send(hidden(64, i));
  channel.onFrame(() => undefined);
  const end = await channel.closed;
  assert.ok(end.kind === "aborted" && end.error instanceof CloseTimeoutError);
});

test("close by both sides at once is a close for both", async (t) => {
  const { near, far } = await pair(t);
  near.onFrame(() => undefined);
  far.onFrame(() => undefined);
  const ends = await Promise.all([near.close(), far.close()]);
  assert.deepEqual(
    ends.map(({ kind }) => kind),
    ["closed", "closed"],
  );
});

for (const [manner, end] of [
  ["aborted by the opener", (near) => near.abort(new Error("no longer needed"))],
  ["aborted by the other side", (_near, far) => far.abort(new Error("no longer needed"))],
  ["closed", (near) => near.close()],
] satisfies readonly (readonly [string, (near: FrameChannel, far: FrameChannel) => unknown])[]) {
  test(`channels that are ${manner} leave no stream behind on their connection`, async (t) => {
    const [server, client] = [await listeningHost(t), await dialingHost(t)];
    const accepted: FrameChannel[] = [];
    await serveChannels(server, (channel) => accepted.push(channel));
    const connection = await client.connect(server.addresses);
    // More than a connection lets be open at a time (256).
    for (let round = 0; round < 9; round++) {
      const near = await Promise.all(Array.from({ length: 32 }, () => openChannel(connection)));
      const far = accepted.splice(0);
      for (const channel of [...near, ...far]) channel.onFrame(() => undefined);
      for (const [i, channel] of near.entries()) end(channel, far[i] ?? assert.fail("not accepted"));
      await Promise.all([...near, ...far].map((channel) => channel.closed));
    }
  });
}

test("the death of a peer by kill -9 is noticed within the idle timeout", { timeout: 20_000 }, async (t) => {
  const { child, message } = await spawn<string[]>(t, "echo-peer.ts");
  const client = await dialingHost(t);
  const channel = await openChannel(await client.connect(message));
  channel.setShape(SHAPE);
  await new Promise<void>((resolve) => {
    channel.onFrame(() => resolve());
    void channel.send(hidden(4, 0));
  });
  const start = performance.now();
  child.kill("SIGKILL");
  await once(child, "exit");
  assert.deepEqual(await channel.closed, { kind: "connection-lost" });
  const took = performance.now() - start;
  assert.ok(took < 6_000, `noticed after ${took} ms`);
  await assert.rejects(channel.send(hidden(1, 1)), ChannelClosedError);
});
