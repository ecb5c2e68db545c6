import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { FrameError, FrameTooLargeError } from "../../../node/src/net/errors.ts";
import { FrameParser } from "../../../node/src/net/frame-parser.ts";
import {
  controlFrame,
  dataFrame,
  encodeFrame,
  FRAME_HEADER_SIZE,
  type Frame,
  FrameDType,
  type FrameLimits,
  FrameType,
  frameInput,
} from "../../../node/src/net/frames.ts";

const WIDTH = 12;
const LIMITS: FrameLimits = { shape: { width: WIDTH, maxTokens: 8 }, maxControl: 256 };

const u32 = fc.nat(0xffffffff);
const fields = fc.record({
  flags: fc.nat(0xffff),
  session: fc.bigInt({ min: 0n, max: 0xffffffffffffffffn }),
  sequence: u32,
  position: u32,
});
const { data: _data, ...controlTypes } = FrameType;
const control = fc
  .tuple(fc.constantFrom(...Object.values(controlTypes)), fields, fc.uint8Array({ maxLength: 256 }))
  .map(([type, f, payload]) => controlFrame(type, f, payload));
const tokens = fc
  .tuple(fields, fc.int32Array({ minLength: 1, maxLength: 8 }))
  .map(([f, ids]) => dataFrame(f, { kind: "tokens", ids }, WIDTH));
const hidden = fc
  .tuple(fields, fc.integer({ min: 1, max: 8 }), fc.float({ noNaN: true }))
  .map(([f, n, x]) => dataFrame(f, { kind: "hidden", data: new Float32Array(n * WIDTH).fill(x) }, WIDTH));
const frame = fc.oneof(control, tokens, hidden);

/** What came out of pushing bytes in the given pieces; payloads copied, as views may be reused. */
function parse(pieces: Iterable<Uint8Array>, limits = LIMITS): Frame[] {
  const frames: Frame[] = [];
  const parser = new FrameParser(limits, (f) => frames.push({ ...f, payload: Uint8Array.from(f.payload) }));
  for (const piece of pieces) parser.push(piece);
  return frames;
}

function* cut(bytes: Uint8Array, sizes: readonly number[]): Iterable<Uint8Array> {
  for (let at = 0, i = 0; at < bytes.byteLength; i++) {
    const size = sizes[i % sizes.length] ?? 1;
    // Copies, so that alignment differs from piece to piece as it does on a network.
    yield Uint8Array.from(bytes.subarray(at, at + size));
    at += size;
  }
}

const plain = (f: Frame): Frame => ({ ...f, payload: Uint8Array.from(f.payload) });

test("any split of the bytes gives the same frames", () => {
  fc.assert(
    fc.property(
      fc.array(frame, { maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1 }),
      (frames, sizes) => {
        const bytes = Buffer.concat(frames.map(encodeFrame));
        assert.deepEqual(parse(cut(bytes, sizes)), frames.map(plain));
      },
    ),
  );
});

test("bytes of which any are changed give frames or a typed error, and never more memory than the limits", () => {
  fc.assert(
    fc.property(
      fc.array(frame, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      (frames, changes) => {
        const bytes = Buffer.concat(frames.map(encodeFrame));
        for (const [at, value] of changes) bytes[at % bytes.byteLength] = value;
        try {
          for (const { payload } of parse([bytes])) assert.ok(payload.byteLength <= 8 * WIDTH * 4);
        } catch (error) {
          assert.ok(error instanceof FrameError || error instanceof FrameTooLargeError, String(error));
        }
      },
    ),
    { numRuns: 1_000 },
  );
});

test("arbitrary bytes are refused at the first header", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: FRAME_HEADER_SIZE, maxLength: 200 }), (bytes) => {
      fc.pre(bytes[0] !== 0xd7);
      assert.throws(() => parse([bytes]), FrameError);
    }),
  );
});

test("hidden states and token ids are viewed in place, whatever they were sent behind", () => {
  const data = Float32Array.from({ length: 2 * WIDTH }, (_, i) => i / 3);
  const ids = Int32Array.of(1, -2, 3);
  const sent = [
    controlFrame(FrameType.open, {}, new Uint8Array(5)),
    dataFrame({}, { kind: "tokens", ids }, WIDTH),
    dataFrame({}, { kind: "hidden", data }, WIDTH),
  ];
  const bytes = new Uint8Array(Buffer.concat(sent.map(encodeFrame)));
  const received: Frame[] = [];
  new FrameParser(LIMITS, (f) => received.push(f)).push(bytes);
  const [, second, third] = received;
  assert.ok(second !== undefined && third !== undefined);
  assert.deepEqual(frameInput(second), { kind: "tokens", ids });
  assert.deepEqual(frameInput(third), { kind: "hidden", data });
  assert.equal(third.payload.buffer, bytes.buffer);
});

/** A header with some fields overwritten: [offset, size, value]. */
function header(...patches: readonly (readonly [number, 1 | 2 | 4, number])[]): Uint8Array {
  const input = { kind: "hidden", data: new Float32Array(WIDTH) } as const;
  const bytes = encodeFrame(dataFrame({}, input, WIDTH)).subarray(0, FRAME_HEADER_SIZE);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (const [offset, size, value] of patches) {
    if (size === 1) view.setUint8(offset, value);
    else if (size === 2) view.setUint16(offset, value, true);
    else view.setUint32(offset, value, true);
  }
  return bytes;
}

for (const [what, bytes, error] of [
  ["another magic", header([0, 1, 0]), /begin with 0xd7/],
  ["a later version", header([1, 1, 2]), /version is 2/],
  ["an unknown type", header([2, 1, 99]), /type 99/],
  ["an unknown dtype", header([3, 1, 9]), /dtype 9/],
  ["reserved bytes in use", header([36, 4, 1]), /reserved/],
  ["a width that is not the model's", header([28, 4, WIDTH + 1]), /neither 1 nor/],
  ["token ids as f32", header([28, 4, 1], [32, 4, 4]), /does not go with/],
  ["hidden states as i32", header([3, 1, FrameDType.i32]), /does not go with/],
  ["no tokens", header([24, 4, 0], [32, 4, 0]), /cannot hold/],
  ["a length that is not the tensor's", header([32, 4, WIDTH * 4 + 4]), /cannot hold/],
  ["more tokens than agreed", header([24, 4, 9], [32, 4, 9 * WIDTH * 4]), /at most/],
  ["a product that overflows 32 bits", header([24, 4, 0xffffffff], [32, 4, 0]), /at most/],
  ["a control frame with a tensor's fields", header([2, 1, FrameType.open]), /claims to carry/],
  [
    "a control frame of 4 GiB",
    header([2, 1, FrameType.open], [3, 1, 0], [24, 4, 0], [28, 4, 0], [32, 4, 0xffffffff]),
    /at most 256/,
  ],
] as const) {
  test(`${what}: refused by the header alone`, () => {
    assert.throws(() => parse([bytes]), error);
  });
}

test("DATA before a shape was agreed is refused", () => {
  assert.throws(() => parse([header()], { maxControl: 256 }), /before the session's shape/);
});

test("padding that is not zero is refused", () => {
  const bytes = encodeFrame(controlFrame(FrameType.open, {}, new Uint8Array(3)));
  bytes[bytes.byteLength - 1] = 1;
  assert.throws(() => parse([bytes]), /padding/);
});

test("limits that a handler changes hold for the next frame of the same bytes", () => {
  const open = encodeFrame(controlFrame(FrameType.open));
  const data = encodeFrame(dataFrame({}, { kind: "tokens", ids: Int32Array.of(7) }, WIDTH));
  const types: number[] = [];
  const parser = new FrameParser({ maxControl: 256 }, ({ type }) => {
    types.push(type);
    parser.limits = LIMITS;
  });
  parser.push(Buffer.concat([open, data]));
  assert.deepEqual(types, [FrameType.open, FrameType.data]);
});
