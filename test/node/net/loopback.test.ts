import assert from "node:assert/strict";
import { test } from "node:test";
import { ChannelClosedError } from "../../../node/src/net/errors.ts";
import type { FrameChannel } from "../../../node/src/net/frame-channel.ts";
import { controlFrame, dataFrame, type Frame, FrameType } from "../../../node/src/net/frames.ts";
import { openLoopback } from "../../../node/src/net/loopback.ts";

const WIDTH = 1024;

function pair(): readonly [FrameChannel, FrameChannel] {
  const ends = openLoopback("the-node-itself");
  for (const end of ends) end.setShape({ width: WIDTH, maxTokens: 64 });
  return ends;
}

function collect(channel: FrameChannel, count: number): Promise<readonly Frame[]> {
  const { promise, resolve } = Promise.withResolvers<readonly Frame[]>();
  const frames: Frame[] = [];
  channel.onFrame((frame) => {
    frames.push(frame);
    if (frames.length === count) resolve(frames);
  });
  return promise;
}

const rows = (tokens: number, sequence: number): Frame =>
  dataFrame(
    { session: 3n, sequence },
    { kind: "hidden", data: new Float32Array(tokens * WIDTH).fill(sequence) },
    WIDTH,
  );

test("a node sends itself more frames than its credit holds, in both directions", async () => {
  const [near, far] = pair();
  const count = 100;
  const arrived = [collect(near, count), collect(far, count)];
  const sent = Array.from({ length: count }, (_, i) =>
    i % 5 === 0 ? controlFrame(FrameType.ping, { sequence: i }, new Uint8Array(i)) : rows(1 + (i % 64), i),
  );
  await Promise.all(
    [near, far].map(async (channel) => {
      for (const frame of sent) await channel.send(frame);
    }),
  );
  for (const frames of await Promise.all(arrived)) {
    assert.deepEqual(
      frames.map(({ type, sequence, payload }) => [type, sequence, Buffer.from(payload)]),
      sent.map(({ type, sequence, payload }) => [type, sequence, Buffer.from(payload)]),
    );
  }
  assert.equal(near.peerId, "the-node-itself");
});

test("frames that came before anybody listened are not lost, and none arrives within the sender's turn", async () => {
  const [near, far] = pair();
  await near.send(rows(2, 1));
  const arrived = collect(far, 2);
  let hasArrived = false;
  const both = arrived.then(() => {
    hasArrived = true;
  });
  const sent = near.send(rows(1, 2));
  assert.equal(hasArrived, false);
  await Promise.all([sent, both]);
});

test("a sender waits for who does not consume", async () => {
  const [near, far] = pair();
  const { promise, resolve } = Promise.withResolvers<void>();
  near.onFrame(() => undefined);
  far.onFrame(() => promise);
  let taken = 0;
  const sends = Array.from({ length: 30 }, (_, i) => near.send(rows(64, i)).then(() => taken++));
  await new Promise((next) => setImmediate(next));
  assert.ok(taken < 30, `${taken} frames were taken`);
  resolve();
  await Promise.all(sends);
});

test("an orderly end is told from one that was broken off, at both ends", async () => {
  const closed = pair();
  for (const end of closed) end.onFrame(() => undefined);
  assert.deepEqual(await closed[0].close(), { kind: "closed", by: "local" });
  assert.deepEqual(await closed[1].closed, { kind: "closed", by: "remote" });
  await assert.rejects(closed[1].send(rows(1, 1)), ChannelClosedError);

  const broken = pair();
  for (const end of broken) end.onFrame(() => undefined);
  broken[1].abort(new Error("no more"));
  assert.deepEqual(await broken[0].closed, { kind: "reset" });
  await assert.rejects(broken[0].send(rows(1, 1)), ChannelClosedError);
});

test("a frame that does not belong there ends the channel, not the process", async () => {
  const [near, far] = openLoopback("the-node-itself");
  for (const end of [near, far]) end.onFrame(() => undefined);
  await near.send(rows(1, 1)).catch(() => undefined);
  assert.equal((await far.closed).kind, "aborted");
  assert.deepEqual(await near.closed, { kind: "reset" });
});
