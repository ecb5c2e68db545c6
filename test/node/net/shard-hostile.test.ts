import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { SHARD_PROTOCOL } from "../../../node/src/net/constants.ts";
import type { Host } from "../../../node/src/net/host.ts";
import type { PeerStream } from "../../../node/src/net/peer-stream.ts";
import { NoProviderLeftError, ShardMessageError } from "../../../node/src/net/shard-protocol/errors.ts";
import { fetchBlob, fetchBlock } from "../../../node/src/net/shard-protocol/fetch.ts";
import { MessageParser } from "../../../node/src/net/shard-protocol/message-parser.ts";
import {
  encodeHeader,
  encodeMessage,
  encodeRead,
  type Message,
  MessageType,
} from "../../../node/src/net/shard-protocol/messages.ts";
import { serveShards } from "../../../node/src/net/shard-protocol/server.ts";
import { MemoryBlobStore } from "../../../node/src/store/blob-store/memory.ts";
import { storeWith } from "./support/blob.ts";
import { dialingHost, listeningHost } from "./support/hosts.ts";

const SIZE = 3_000_000;
const { spec } = await storeWith(SIZE);

/** A provider that answers every request with what `answer` makes of it. */
async function hostile(t: TestContext, answer: (request: Message) => Uint8Array): Promise<Host> {
  const host = await listeningHost(t);
  await host.serve(SHARD_PROTOCOL, (stream) => {
    const parser = new MessageParser({
      allocate: (_type, _id, length) => new Uint8Array(length),
      received: (request) => void stream.write(answer(request)),
    });
    stream.onData((bytes) => parser.push(bytes));
  });
  return host;
}

for (const [what, answer] of [
  [
    "answers what was not asked",
    ({ id }: Message) => encodeMessage(MessageType.data, id + 1000, new Uint8Array(8)),
  ],
  [
    "announces more than was asked for",
    ({ id }: Message) => encodeHeader(MessageType.data, id, 1024 * 1024 - 1),
  ],
  ["announces 4 GiB", ({ id }: Message) => encodeHeader(MessageType.data, id, 0xffffffff)],
  [
    "sends less than was asked for",
    ({ id }: Message) => encodeMessage(MessageType.data, id, new Uint8Array(5)),
  ],
  ["answers with another kind", ({ id }: Message) => encodeMessage(MessageType.ack, id)],
  ["sends noise", () => new Uint8Array(64).fill(0xee)],
  [
    "sends an error that is none",
    ({ id }: Message) => encodeMessage(MessageType.error, id, new Uint8Array(1)),
  ],
] as const) {
  test(`a provider that ${what} is dropped at once`, async (t) => {
    const provider = await hostile(t, answer);
    const host = await dialingHost(t);
    // Begun one after the other: a rejection that nobody awaits yet would fail the test.
    for (const fetching of [
      () => fetchBlob(host, [provider.addresses], spec, new MemoryBlobStore()),
      () => fetchBlock(host, [provider.addresses], spec.cid),
    ]) {
      await assert.rejects(fetching, (error) => {
        assert.ok(error instanceof NoProviderLeftError);
        const reason = error.failures[0]?.error;
        assert.ok(reason instanceof ShardMessageError, String(reason));
        return true;
      });
    }
  });
}

const request = encodeRead({ cid: spec.cid, offset: 0, length: 1024 * 1024 });
const many = (count: number): Uint8Array =>
  Buffer.concat(Array.from({ length: count }, (_, id) => encodeMessage(MessageType.read, id, request)));

for (const [what, bytes] of [
  ["sends noise", new Uint8Array(100).fill(0xee)],
  ["sends what only a provider sends", encodeMessage(MessageType.data, 1, new Uint8Array(8))],
  [
    "asks for a range of nothing",
    encodeMessage(MessageType.read, 1, request.with(8, 0).with(9, 0).with(10, 0)),
  ],
  ["names no blob", encodeMessage(MessageType.stat, 1, new Uint8Array(36))],
  ["asks for more than 64 MiB at once", many(100)],
  ["asks for more than the queue holds", many(400)],
] as const) {
  test(`a receiver that ${what} is cut off, and others are served`, async (t) => {
    const server = await listeningHost(t);
    const { store } = await storeWith(SIZE);
    await serveShards(server, store);
    const host = await dialingHost(t);
    const stream: PeerStream = await (await host.connect(server.addresses)).open(SHARD_PROTOCOL);
    stream.onData(() => undefined);
    void stream.write(bytes);
    await stream.ended;
    const report = await fetchBlob(host, [server.addresses], spec, new MemoryBlobStore());
    assert.equal(report.bytes, SIZE);
  });
}
