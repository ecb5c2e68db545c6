import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ShardMessageError } from "../../../node/src/net/shard-protocol/errors.ts";
import { MessageParser } from "../../../node/src/net/shard-protocol/message-parser.ts";
import {
  decodeError,
  decodeRead,
  decodeSize,
  encodeError,
  encodeMessage,
  encodeRead,
  encodeSize,
  MESSAGE_HEADER_SIZE,
  type Message,
  MessageType,
} from "../../../node/src/net/shard-protocol/messages.ts";
import { RequestWindow } from "../../../node/src/net/shard-protocol/window.ts";
import { storeWith } from "./support/blob.ts";

const { spec } = await storeWith(10);
const LIMIT = 1024 * 1024;

const message = fc
  .tuple(
    fc.constantFrom(MessageType.data, MessageType.error),
    fc.nat(0xffffffff),
    fc.uint8Array({ maxLength: 400 }),
  )
  .map(([type, id, body]): Message => ({ type, id, body }));

function parse(bytes: Uint8Array, sizes: readonly number[]): Message[] {
  const received: Message[] = [];
  const parser = new MessageParser({
    allocate: (_type, _id, length) => {
      assert.ok(length <= LIMIT);
      return new Uint8Array(length);
    },
    received: (m) => received.push(m),
  });
  for (let at = 0, i = 0; at < bytes.byteLength; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    parser.push(bytes.subarray(at, at + size));
    at += size;
  }
  return received;
}

const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 });

test("any split of the bytes gives the same messages", () => {
  fc.assert(
    fc.property(fc.array(message, { maxLength: 5 }), sizes, (messages, split) => {
      const bytes = Buffer.concat(messages.map(({ type, id, body }) => encodeMessage(type, id, body)));
      assert.deepEqual(parse(bytes, split), messages);
    }),
  );
});

test("arbitrary bytes give messages or a typed error, and never a body above its type's limit", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), sizes, (bytes, split) => {
      try {
        parse(bytes, split);
      } catch (error) {
        assert.ok(error instanceof ShardMessageError, String(error));
      }
    }),
  );
});

test("a READ gives back its range, and bodies of any other bytes are refused or within bounds", () => {
  const request = { cid: spec.cid, offset: Number.MAX_SAFE_INTEGER, length: LIMIT };
  assert.deepEqual(decodeRead(encodeRead(request)), request);
  fc.assert(
    fc.property(fc.nat(), fc.nat(255), (at, value) => {
      const body = encodeRead(request);
      body[at % body.byteLength] = value;
      try {
        const { length, offset } = decodeRead(body);
        assert.ok(length > 0 && length <= LIMIT && Number.isSafeInteger(offset));
      } catch (error) {
        assert.ok(error instanceof ShardMessageError, String(error));
      }
    }),
  );
});

test("sizes and errors give back what was said, without what could steer a terminal", () => {
  assert.equal(decodeSize(encodeSize(2 ** 40)), 2 ** 40);
  assert.deepEqual(decodeError(encodeError(3, "no\u001b[31m more\n")), { code: 3, text: "no [31m more " });
  assert.throws(() => decodeSize(new Uint8Array(7)), ShardMessageError);
  assert.throws(() => decodeError(new Uint8Array(1)), ShardMessageError);
});

test("a header that announces too much is refused by itself", () => {
  const bytes = encodeMessage(MessageType.data, 1);
  new DataView(bytes.buffer).setUint32(0, LIMIT + 1, true);
  assert.throws(() => parse(bytes.subarray(0, MESSAGE_HEADER_SIZE), [16]), ShardMessageError);
});

/** Chunks delivered per second, and the window, after many round trips over a simulated path. */
function simulate(path: { latency: number; perChunk: number }): number {
  const window = new RequestWindow();
  for (let i = 0; i < 5_000; i++) {
    // With w requests under way a chunk waits for those before it, as far as the path's latency does not hide them.
    window.observe(Math.max(path.latency + path.perChunk, window.size * path.perChunk));
  }
  return window.size;
}

test("the window covers a long path, and stays small on a short one", () => {
  const long = simulate({ latency: 200, perChunk: 10 });
  assert.ok(long >= 20 && long <= 32, `long: ${long}`);
  const short = simulate({ latency: 0.1, perChunk: 5 });
  assert.ok(short >= 4 && short <= 12, `short: ${short}`);
});
