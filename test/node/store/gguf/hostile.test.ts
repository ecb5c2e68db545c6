import assert from "node:assert/strict";
import { truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { type ByteSource, memorySource } from "../../../../node/src/store/byte-source.ts";
import { openGgufWeights } from "../../../../node/src/store/gguf/open-gguf-weights.ts";
import { type GgufFile, readGguf } from "../../../../node/src/store/gguf/read-gguf.ts";
import { OmniError } from "../../../../node/src/types/errors.ts";
import { arbitraryGguf } from "../../../helpers/arbitrary-gguf.ts";
import { temporaryFolder } from "../../../helpers/omni-node.ts";
import {
  ggufString,
  tinyModel,
  u32,
  u64,
  type WritableGguf,
  writeGguf,
} from "../../../helpers/write-gguf.ts";

const GIGA = 2n ** 30n;
const head = (version: number, tensors: bigint, entries: bigint) =>
  Buffer.concat([Buffer.from("GGUF"), u32(version), u64(tensors), u64(entries)]);
const entry = (...parts: Uint8Array[]) => Buffer.concat([head(3, 0n, 1n), ggufString("key"), ...parts]);
const tensor = (shape: (number | bigint)[], more: object = {}): WritableGguf => ({
  tensors: [{ name: "t", type: 0, shape, data: new Uint8Array(64), ...more }],
});
const aligned = (value: number): WritableGguf => ({
  entries: [["general.alignment", { type: "uint32", value }]],
});
/** A file that claims a size that no test could write. */
const huge = (bytes: Uint8Array): ByteSource => ({
  size: 2 ** 50,
  read: async (offset, length) => {
    const out = new Uint8Array(length);
    out.set(bytes.subarray(offset, offset + length));
    return out;
  },
});

/** Entry after entry with a string of 16 MiB, as long as is allowed. */
function endless(): ByteSource {
  const length = 2 ** 24;
  const heads = Array.from({ length: 16 }, (_, i) =>
    Buffer.concat([ggufString(String.fromCharCode(97 + i)), u32(8), u64(length)]),
  );
  const start = head(3, 0n, 16n);
  return {
    size: 2 ** 50,
    async read(offset, size) {
      const out = new Uint8Array(size);
      const put = (bytes: Uint8Array, at: number) => {
        for (let i = Math.max(0, offset - at); i < bytes.length && at + i < offset + size; i++) {
          out[at + i - offset] = bytes[i] ?? 0;
        }
      };
      put(start, 0);
      for (const [i, bytes] of heads.entries()) put(bytes, start.length + i * (bytes.length + length));
      return out;
    },
  };
}

const cases: readonly (readonly [
  name: string,
  code: string,
  file: Uint8Array | WritableGguf | ByteSource,
])[] = [
  ["an empty file", "OMNI_GGUF_TRUNCATED", new Uint8Array(0)],
  ["another format", "OMNI_GGUF_MAGIC", Buffer.from("PK\x03\x04 a zip file")],
  ["a file that ends in its counts", "OMNI_GGUF_TRUNCATED", head(3, 0n, 0n).subarray(0, 20)],
  ["version 1", "OMNI_GGUF_VERSION", { version: 1 }],
  ["version 4", "OMNI_GGUF_VERSION", { version: 4 }],
  ["version 0", "OMNI_GGUF_VERSION", { version: 0 }],
  ["a big-endian file", "OMNI_GGUF_BYTE_ORDER", { version: 0x0300_0000 }],
  ["2^64 - 1 tensors", "OMNI_GGUF_LIMIT", head(3, 2n ** 64n - 1n, 0n)],
  ["2^63 entries", "OMNI_GGUF_LIMIT", head(3, 0n, 2n ** 63n)],
  ["more entries than there are", "OMNI_GGUF_TRUNCATED", head(3, 0n, 1n)],
  ["more tensors than there are", "OMNI_GGUF_TRUNCATED", head(3, 1n, 0n)],
  ["a key of 1 GiB", "OMNI_GGUF_LIMIT", Buffer.concat([head(3, 0n, 1n), u64(GIGA)])],
  ["an empty key", "OMNI_GGUF_MALFORMED", Buffer.concat([head(3, 0n, 1n), u64(0)])],
  [
    "a key that is not UTF-8",
    "OMNI_GGUF_MALFORMED",
    Buffer.concat([head(3, 0n, 1n), ggufString(Buffer.from([0xff]))]),
  ],
  ["a key with a NUL", "OMNI_GGUF_MALFORMED", Buffer.concat([head(3, 0n, 1n), ggufString("a\0b")])],
  ["an unknown value type", "OMNI_GGUF_VALUE_TYPE", entry(u32(13), u64(0))],
  ["an array of arrays", "OMNI_GGUF_VALUE_TYPE", entry(u32(9), u32(9), u64(1), u32(4), u64(0))],
  ["a boolean of 2", "OMNI_GGUF_MALFORMED", entry(u32(7), Buffer.from([2]))],
  ["a string beyond the end", "OMNI_GGUF_TRUNCATED", entry(u32(8), u64(2n ** 63n), Buffer.from("abc"))],
  ["a string of 1 GiB in a file that has it", "OMNI_GGUF_LIMIT", huge(entry(u32(8), u64(GIGA)))],
  ["an array beyond the end", "OMNI_GGUF_TRUNCATED", entry(u32(9), u32(4), u64(2n ** 62n))],
  [
    "an array of 2^30 bytes in a file that has them",
    "OMNI_GGUF_LIMIT",
    huge(entry(u32(9), u32(0), u64(GIGA))),
  ],
  [
    "an array of strings that cannot fit",
    "OMNI_GGUF_TRUNCATED",
    entry(u32(9), u32(8), u64(100), Buffer.alloc(799)),
  ],
  [
    "arrays that are too many together",
    "OMNI_GGUF_LIMIT",
    huge(
      Buffer.concat([
        head(3, 0n, 2n),
        ...[ggufString("a"), u32(9), u32(0), u64(2 ** 23 + 1), Buffer.alloc(2 ** 23 + 1)],
        ...[ggufString("b"), u32(9), u32(0), u64(2 ** 23)],
      ]),
    ),
  ],
  ["a header that never ends", "OMNI_GGUF_LIMIT", endless()],
  [
    "two entries of one key",
    "OMNI_GGUF_DUPLICATE",
    {
      entries: [
        ["k", { type: "uint8", value: 1 }],
        ["k", { type: "uint8", value: 2 }],
      ],
    },
  ],
  [
    "two tensors of one name",
    "OMNI_GGUF_DUPLICATE",
    { tensors: [...(tensor([4]).tensors ?? []), ...(tensor([4]).tensors ?? [])] },
  ],
  ["a tensor name of 64 bytes", "OMNI_GGUF_LIMIT", tensor([4], { name: "n".repeat(64) })],
  ["a tensor without dimensions", "OMNI_GGUF_MALFORMED", tensor([])],
  ["a tensor of five dimensions", "OMNI_GGUF_LIMIT", tensor([1, 1, 1, 1, 1])],
  ["a tensor without elements", "OMNI_GGUF_MALFORMED", tensor([4, 0])],
  [
    "a tensor whose product overflows 64 bits",
    "OMNI_GGUF_LIMIT",
    tensor([2n ** 62n, 2n ** 62n, 2n ** 62n, 2n ** 62n]),
  ],
  ["a tensor whose product wraps to a small number", "OMNI_GGUF_LIMIT", tensor([2n ** 32n, 2n ** 32n])],
  ["an unknown tensor type", "OMNI_GGUF_TENSOR_TYPE", tensor([4], { type: 43 })],
  ["a removed tensor type", "OMNI_GGUF_TENSOR_TYPE", tensor([32], { type: 31 })],
  ["rows that do not fill their blocks", "OMNI_GGUF_MALFORMED", tensor([33], { type: 8 })],
  ["a tensor with a gap before it", "OMNI_GGUF_LAYOUT", tensor([4], { offset: 32n })],
  ["a tensor that is not aligned", "OMNI_GGUF_LAYOUT", tensor([4], { offset: 8n })],
  ["a tensor at an offset of 2^64 - 32", "OMNI_GGUF_LAYOUT", tensor([4], { offset: 2n ** 64n - 32n })],
  [
    "tensors that overlap",
    "OMNI_GGUF_LAYOUT",
    { tensors: ["a", "b"].map((name) => ({ name, type: 0, shape: [16], offset: 0n })) },
  ],
  ["a tensor beyond the end", "OMNI_GGUF_TRUNCATED", tensor([1000])],
  ["an alignment of 0", "OMNI_GGUF_MALFORMED", aligned(0)],
  ["an alignment of 48", "OMNI_GGUF_MALFORMED", aligned(48)],
  ["an alignment of 2^31", "OMNI_GGUF_LIMIT", aligned(2 ** 30)],
  [
    "an alignment that is a string",
    "OMNI_GGUF_MALFORMED",
    { entries: [["general.alignment", { type: "string", value: "32" }]] },
  ],
];

for (const [name, code, file] of cases) {
  test(`refuses ${name} with ${code}`, async () => {
    const source =
      file instanceof Uint8Array ? memorySource(file) : "size" in file ? file : memorySource(writeGguf(file));
    await assert.rejects(readGguf(source), (error) => {
      assert.ok(error instanceof OmniError);
      assert.equal(error.code, code, error.message);
      assert.ok(error.remedy.length > 0);
      return true;
    });
  });
}

test("every cut of a file is refused as truncated, or read where only padding is missing", async () => {
  const bytes = writeGguf(tinyModel({ layers: 1 }));
  const { tensors } = await readGguf(memorySource(bytes));
  const last = tensors.at(-1);
  const end = (last?.offset ?? 0) + (last?.size ?? 0);
  for (let length = 0; length < bytes.length; length++) {
    const reading = readGguf(memorySource(bytes.subarray(0, length)));
    if (length >= end) await reading;
    else await assert.rejects(reading, { code: "OMNI_GGUF_TRUNCATED" });
  }
});

test("a truncated file on disk, a folder and a missing file are typed errors", async (t) => {
  const folder = await temporaryFolder(t);
  const path = join(folder, "model.gguf");
  await writeFile(path, writeGguf(tinyModel()));
  await truncate(path, 1000);
  await assert.rejects(openGgufWeights(path), { code: "OMNI_GGUF_TRUNCATED", exitCode: 1 });
  await assert.rejects(openGgufWeights(folder), { code: "OMNI_MODEL_UNREADABLE", exitCode: 2 });
  await assert.rejects(openGgufWeights(join(folder, "none")), { code: "OMNI_MODEL_UNREADABLE" });
});

/** What a hostile file likes to put where a length, a count or an offset stands. */
const nasty = fc.constantFrom(
  0n,
  1n,
  31n,
  255n,
  2n ** 31n,
  2n ** 32n - 1n,
  2n ** 53n,
  2n ** 63n,
  2n ** 64n - 1n,
);

type Mutation = (bytes: Uint8Array) => Uint8Array;

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(255)).map(
    ([at, byte]): Mutation =>
      (bytes) => {
        bytes[at % bytes.length] = byte;
        return bytes;
      },
  ),
  fc.tuple(fc.nat(), nasty).map(
    ([at, value]): Mutation =>
      (bytes) => {
        if (bytes.length >= 8) new DataView(bytes.buffer).setBigUint64(at % (bytes.length - 7), value, true);
        return bytes;
      },
  ),
  fc.nat().map(
    (at): Mutation =>
      (bytes) =>
        bytes.slice(0, 1 + (at % bytes.length)),
  ),
  fc.tuple(fc.nat(), fc.uint8Array({ maxLength: 24 })).map(
    ([at, more]): Mutation =>
      (bytes) => {
        const place = at % bytes.length;
        return new Uint8Array(Buffer.concat([bytes.subarray(0, place), more, bytes.subarray(place)]));
      },
  ),
);

test("mutated files give a typed error or a result whose tensors lie in the file", async () => {
  let accepted = 0;
  let refused = 0;
  const property = fc.asyncProperty(
    arbitraryGguf,
    fc.array(mutation, { minLength: 1, maxLength: 4 }),
    async (file, mutations) => {
      const bytes = mutations.reduce<Uint8Array>((mutated, mutate) => mutate(mutated), writeGguf(file));
      try {
        checkTensors(await readGguf(counting(bytes)), bytes.length);
        accepted++;
      } catch (error) {
        if (!(error instanceof OmniError)) throw error;
        refused++;
      }
    },
  );
  await fc.assert(property, { numRuns: 5000 });
  assert.ok(accepted > 100 && refused > 100, `${accepted} accepted, ${refused} refused`);
});

/** Fails where the reader asks for what is not there. */
function counting(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    async read(offset, length) {
      assert.ok(offset >= 0 && length >= 0 && offset + length <= bytes.length, "a read within the file");
      return bytes.subarray(offset, offset + length);
    },
  };
}

function checkTensors({ tensors, dataStart, alignment }: GgufFile, size: number): void {
  let end = dataStart;
  for (const tensor of tensors) {
    assert.ok(tensor.offset >= end && tensor.offset + tensor.size <= size);
    assert.equal((tensor.offset - dataStart) % alignment, 0);
    end = tensor.offset + tensor.size;
  }
}

test("a hostile count costs neither time nor memory", async () => {
  const before = process.memoryUsage().rss;
  const start = process.threadCpuUsage();
  for (const type of [0, 4, 8, 12]) {
    await assert.rejects(readGguf(huge(entry(u32(9), u32(type), u64(2n ** 40n)))), {
      code: "OMNI_GGUF_LIMIT",
    });
  }
  assert.ok(process.memoryUsage().rss - before < 64 * 2 ** 20);
  const { user, system } = process.threadCpuUsage(start);
  assert.ok(user + system < 1_000_000);
});
