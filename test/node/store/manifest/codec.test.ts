import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import * as dagCbor from "@ipld/dag-cbor";
import fc from "fast-check";
import { CID } from "multiformats/cid";
import { MemoryBlobStore } from "../../../../node/src/store/blob-store/memory.ts";
import { blobCid, DAG_CBOR } from "../../../../node/src/store/cid.ts";
import { blake3Hash } from "../../../../node/src/store/hash/blake3.ts";
import {
  decodeManifest,
  encodeManifest,
  loadManifest,
  openManifest,
} from "../../../../node/src/store/manifest/codec.ts";
import { manifestOf } from "../../../../node/src/store/shard-file.ts";
import { OmniError } from "../../../../node/src/types/errors.ts";
import { temporaryFolder } from "../../../helpers/omni-node.ts";
import { tinyModel, type WritableGguf, writeGguf } from "../../../helpers/write-gguf.ts";

async function tinyManifest(t: Parameters<typeof temporaryFolder>[0], file: WritableGguf = tinyModel()) {
  const path = join(await temporaryFolder(t), "model.gguf");
  await writeFile(path, writeGguf(file));
  return (await manifestOf(path)).manifest;
}

test("is one dag-cbor block whose BLAKE3 is its CID, and decodes to what was encoded", async (t) => {
  const manifest = await tinyManifest(t);
  const { cid, bytes } = encodeManifest(manifest);
  assert.equal(cid, blobCid(blake3Hash(bytes), DAG_CBOR));
  assert.deepEqual(decodeManifest(bytes), manifest);
  const block = dagCbor.decode<{ format: string; version: number }>(bytes);
  assert.equal(block.format, "omni-manifest");
  assert.equal(block.version, 2);
});

test("has the same CID in every release", async (t) => {
  // A change of this text is a change of the format: raise MANIFEST_VERSION.
  assert.equal(
    encodeManifest(await tinyManifest(t)).cid,
    "bafyr4iafbfimyt254nghtje7dkfzurhlnvbcrkukot4zkcqomu6spt7spa",
  );
});

test("leaves large values, and numbers that dag-cbor has not, to the header", async (t) => {
  const manifest = await tinyManifest(t, {
    entries: [
      ["large", { type: "string", value: "x".repeat(5000) }],
      ["nan", { type: "float32", value: Number.NaN }],
      ["infinite", { type: "array", of: "float64", value: [1, Number.POSITIVE_INFINITY] }],
      ["huge", { type: "uint64", value: 2n ** 64n - 1n }],
      ["__proto__", { type: "float64", value: -0.5 }],
    ],
  });
  const decoded = decodeManifest(encodeManifest(manifest).bytes);
  assert.deepEqual(
    [...decoded.gguf.metadata],
    [
      ["large", { type: 8, array: false, count: 1 }],
      ["nan", { type: 6, array: false, count: 1 }],
      ["infinite", { type: 12, array: true, count: 2 }],
      ["huge", { type: 10, array: false, count: 1, value: 2n ** 64n - 1n }],
      ["__proto__", { type: 12, array: false, count: 1, value: -0.5 }],
    ],
  );
});

// biome-ignore lint/suspicious/noExplicitAny: a decoded block that the test then spoils
type Block = any;

const shardCid = (digest: number) => CID.parse(blobCid(new Uint8Array(32).fill(digest)));

const lies: readonly (readonly [name: string, spoil: (block: Block) => void])[] = [
  ["another format", (block) => (block.format = "other")],
  ["an earlier version", (block) => (block.version = 1)],
  ["a later version", (block) => (block.version = 3)],
  ["a short weight root", (block) => (block.tensors[1].root = new Uint8Array(31))],
  ["an unknown field", (block) => (block.extra = 1)],
  ["a tensor in another shard", (block) => (block.tensors[1].shard = 0)],
  ["a tensor elsewhere in its shard", (block) => (block.tensors[2].shardOffset = 0)],
  ["a tensor elsewhere in the file", (block) => (block.tensors[1].offset += 32)],
  ["a tensor of another size", (block) => (block.tensors[0].size -= 32)],
  ["a tensor of another shape", (block) => (block.tensors[0].shape[0] *= 2)],
  ["a tensor of an unknown type", (block) => (block.tensors[0].type = 99)],
  ["a tensor of five dimensions", (block) => (block.tensors[0].shape = [32, 4, 1, 1, 1])],
  ["a dimension of 2^53", (block) => (block.tensors[0].shape = [2 ** 53])],
  ["a negative offset", (block) => (block.tensors[0].offset = -1)],
  ["two tensors of one name", (block) => (block.tensors[2].name = block.tensors[1].name)],
  ["a tensor that belongs to another block", (block) => (block.tensors[1].name = "blk.1.attn_norm.weight2")],
  ["a missing tensor", (block) => block.tensors.splice(2, 1)],
  ["no shards", (block) => (block.shards = [])],
  ["a missing shard", (block) => block.shards.pop()],
  ["a shard too many", (block) => block.shards.push(block.shards[1])],
  ["shards in another order", (block) => block.shards.reverse()],
  ["a shard of another size", (block) => (block.shards[1].size += 1)],
  ["a shard of another kind", (block) => (block.shards[1].kind = "head")],
  ["a shard without a CID", (block) => (block.shards[1].cid = "bafkr4i")],
  [
    "a shard that is dag-cbor",
    (block) => (block.shards[1].cid = CID.parse(blobCid(new Uint8Array(32), DAG_CBOR))),
  ],
  ["too few chunk hashes", (block) => (block.shards[1].chunks = new Uint8Array(0))],
  ["too many chunk hashes", (block) => (block.shards[1].chunks = new Uint8Array(64))],
  ["a file of another size", (block) => (block.file.size += 1)],
  ["a header beyond the file", (block) => (block.gguf.dataStart = 2 ** 20)],
  ["another alignment", (block) => (block.gguf.alignment = 4096)],
  ["an alignment of 0", (block) => (block.gguf.alignment = 0)],
];

for (const [name, spoil] of lies) {
  test(`refuses ${name}`, async (t) => {
    const block = dagCbor.decode<Block>(encodeManifest(await tinyManifest(t)).bytes);
    spoil(block);
    assert.throws(
      () => decodeManifest(dagCbor.encode(block)),
      (error) =>
        error instanceof OmniError && ["OMNI_MANIFEST_MALFORMED", "OMNI_CID_INVALID"].includes(error.code),
    );
  });
}

test("refuses bytes that are no manifest, at once", () => {
  for (const bytes of [
    new Uint8Array(0),
    Buffer.from("GGUF"),
    dagCbor.encode(null),
    dagCbor.encode([1, 2, 3]),
    new Uint8Array(1_000_000).fill(0x81),
    Buffer.from("9bffffffffffffffff", "hex"),
    Buffer.from("5bffffffffffffffff", "hex"),
  ]) {
    assert.throws(() => decodeManifest(bytes), { code: "OMNI_MANIFEST_MALFORMED", exitCode: 3 });
  }
  assert.throws(() => decodeManifest(new Uint8Array(64 * 2 ** 20 + 1)), { code: "OMNI_MANIFEST_TOO_LARGE" });
});

test("a mutated manifest is refused or is one that encodes to the same bytes", async (t) => {
  const { bytes } = encodeManifest(await tinyManifest(t));
  const mutation = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  let refused = 0;
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
      const mutated = Uint8Array.from(bytes);
      for (const [at, byte] of mutations) mutated[at] = byte;
      try {
        assert.deepEqual(encodeManifest(decodeManifest(mutated)).bytes, mutated);
      } catch (error) {
        if (!(error instanceof OmniError)) throw error;
        refused++;
      }
    }),
    { numRuns: 1000 },
  );
  assert.ok(refused > 100);
});

test("is loaded by its CID alone, and refused where the bytes are others", async (t) => {
  const manifest = await tinyManifest(t);
  const { cid, bytes } = encodeManifest(manifest);
  const store = new MemoryBlobStore();
  await assert.rejects(loadManifest(store, cid), { code: "OMNI_BLOB_MISSING" });
  await store.put(cid, bytes);
  assert.deepEqual(await loadManifest(store, cid), manifest);
  assert.deepEqual(openManifest(cid, bytes), manifest);
  const other = encodeManifest({ ...manifest, file: { ...manifest.file, cid: shardCid(7).toString() } });
  assert.throws(() => openManifest(cid, other.bytes), { code: "OMNI_BLOB_MISMATCH" });
  await assert.rejects(loadManifest(store, manifest.file.cid), { code: "OMNI_MANIFEST_MALFORMED" });
});
