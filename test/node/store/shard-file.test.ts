import assert from "node:assert/strict";
import { readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import fc from "fast-check";
import { assemble } from "../../../node/src/store/assemble.ts";
import { openFsBlobStore } from "../../../node/src/store/blob-store/fs.ts";
import { MemoryBlobStore } from "../../../node/src/store/blob-store/memory.ts";
import { openFileSource } from "../../../node/src/store/byte-source.ts";
import { blobCid } from "../../../node/src/store/cid.ts";
import { blake3Hash } from "../../../node/src/store/hash/blake3.ts";
import { loadManifest } from "../../../node/src/store/manifest/codec.ts";
import { manifestOf, shardFile } from "../../../node/src/store/shard-file.ts";
import { verifyFile } from "../../../node/src/store/verify-file.ts";
import { arbitraryGguf } from "../../helpers/arbitrary-gguf.ts";
import { embeddedModel, stories260K } from "../../helpers/models.ts";
import { temporaryFolder } from "../../helpers/omni-node.ts";
import { tinyModel, type WritableGguf, writeGguf } from "../../helpers/write-gguf.ts";

async function written(t: TestContext, file: WritableGguf = tinyModel()) {
  const folder = await temporaryFolder(t);
  const path = join(folder, "model.gguf");
  await writeFile(path, writeGguf(file));
  return { folder, path };
}

test("any valid file is cut, described and rebuilt byte for byte", async (t) => {
  const folder = await temporaryFolder(t);
  const [path, out] = [join(folder, "in.gguf"), join(folder, "out.gguf")];
  const property = fc.asyncProperty(arbitraryGguf, async (file) => {
    const bytes = writeGguf(file);
    await writeFile(path, bytes);
    const store = new MemoryBlobStore();
    const sharded = await shardFile(path, store);
    const manifest = await loadManifest(store, sharded.cid);
    assert.deepEqual(manifest, { ...sharded.manifest });
    await assemble(manifest, store, out);
    assert.equal(Buffer.compare(await readFile(out), bytes), 0);
    assert.equal(manifest.file.cid, blobCid(blake3Hash(bytes)));
    assert.equal(
      manifest.shards.reduce((sum, { size }) => sum + size, 0),
      bytes.length,
    );
    const alignment = Number(file.entries?.find(([key]) => key === "general.alignment")?.[1].value ?? 32);
    for (const { offset, size, shard, shardOffset } of manifest.tensors) {
      assert.equal(shardOffset % alignment, 0);
      const data = await store.read(manifest.shards[shard]?.cid ?? "", shardOffset, size);
      assert.equal(Buffer.compare(data, bytes.subarray(offset, offset + size)), 0);
    }
  });
  await fc.assert(property, { numRuns: 150 });
});

for (const [name, path] of [
  ["the embedded model", embeddedModel],
  ["stories260K", stories260K],
] as const) {
  test(`${name} is rebuilt byte for byte from a store in a folder`, async (t) => {
    if (path === undefined) return t.skip("the models folder beside the project is missing");
    const folder = await temporaryFolder(t);
    const store = await openFsBlobStore(join(folder, "store"));
    const { manifest, cid } = await shardFile(path, store);
    assert.deepEqual(
      manifest.shards.slice(0, 3).map(({ kind, block }) => [kind, block]),
      [
        ["header", undefined],
        ["embedding", undefined],
        ["block", 0],
      ],
    );
    assert.equal(manifest.shards.at(-1)?.kind, "head");
    await assemble(manifest, store, join(folder, "out.gguf"));
    assert.equal(Buffer.compare(await readFile(join(folder, "out.gguf")), await readFile(path)), 0);
    assert.deepEqual(await verifyFile(manifest, path), { ok: true, mismatches: [] });
    const before = await readdir(join(folder, "store"), { recursive: true });
    assert.equal((await shardFile(path, store)).cid, cid);
    assert.deepEqual(await readdir(join(folder, "store"), { recursive: true }), before);
  });
}

test("the same file has the same manifest, stored or not", async (t) => {
  const { path } = await written(t);
  const stored = await shardFile(path, new MemoryBlobStore());
  assert.deepEqual(await manifestOf(path), stored);
});

test("models share the shards that they have in common", async (t) => {
  const { path, folder } = await written(t);
  const bytes = await readFile(path);
  const { tensors } = (await manifestOf(path)).manifest;
  const changed = tensors.find(({ name }) => name === "blk.1.attn_q.weight");
  const at = changed?.offset ?? 0;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  const tuned = join(folder, "tuned.gguf");
  await writeFile(tuned, bytes);
  const store = new MemoryBlobStore();
  const first = await shardFile(path, store);
  const second = await shardFile(tuned, store);
  const different = second.manifest.shards.filter(
    ({ cid }, index) => cid !== first.manifest.shards[index]?.cid,
  );
  assert.deepEqual(
    different.map(({ kind, block }) => [kind, block]),
    [["block", 1]],
  );
  assert.deepEqual(await verifyFile(first.manifest, tuned), { ok: false, mismatches: ["block 1", "file"] });
});

test("a file that a manifest describes wrongly does not verify", async (t) => {
  const { path } = await written(t);
  const { manifest } = await manifestOf(path);
  const [first, ...rest] = manifest.tensors;
  assert.ok(first);
  const lie = { ...manifest, tensors: [{ ...first, shape: [...first.shape].reverse() }, ...rest] };
  assert.deepEqual(await verifyFile(lie, path), { ok: false, mismatches: ["description"] });
});

test("reports progress to the last byte", async (t) => {
  const { path } = await written(t);
  const seen: number[] = [];
  const size = (await readFile(path)).length;
  await shardFile(path, new MemoryBlobStore(), { onProgress: (done, total) => seen.push(done, total) });
  assert.deepEqual(seen.slice(-2), [size, size]);
});

test("an aborted or refused cut leaves nothing in the store", async (t) => {
  const { path, folder } = await written(t);
  const root = join(folder, "store");
  const files = async () => {
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile());
  };
  const store = await openFsBlobStore(root);
  const controller = new AbortController();
  const aborted = shardFile(path, store, {
    signal: controller.signal,
    onProgress: () => controller.abort(new Error("enough")),
  });
  await assert.rejects(aborted, /enough/);
  assert.deepEqual(await files(), []);
  await truncate(path, 4000);
  await assert.rejects(shardFile(path, store), { code: "OMNI_GGUF_TRUNCATED" });
  assert.deepEqual(await files(), []);
  const small = await openFsBlobStore(root, { quota: 1_000_000 });
  await assert.rejects(shardFile(embeddedModel, small), { code: "OMNI_STORE_FULL" });
  assert.deepEqual(await files(), []);
});

test("a file that shrinks while it is read is a typed error", async (t) => {
  const { path } = await written(t);
  const source = await openFileSource(path);
  t.after(() => source.close());
  await truncate(path, 100);
  await assert.rejects(source.read(0, source.size), { code: "OMNI_MODEL_CHANGED", path });
});

test("a rebuild that fails leaves no file, and an old one as it was", async (t) => {
  const { path, folder } = await written(t);
  const store = await openFsBlobStore(join(folder, "store"));
  const { manifest } = await shardFile(path, store);
  const out = join(folder, "out.gguf");
  await writeFile(out, "old");
  const state = async () => [(await readdir(folder)).sort(), await readFile(out, "utf8")];
  const before = await state();
  const rebuild = (options = {}) => assemble(manifest, store, out, options);
  await assert.rejects(rebuild({ signal: AbortSignal.abort(new Error("enough")) }), /enough/);
  const wrong = { ...manifest, file: { ...manifest.file, cid: blobCid(new Uint8Array(32)) } };
  await assert.rejects(assemble(wrong, store, out), { code: "OMNI_BLOB_MISMATCH" });
  await assert.rejects(assemble(manifest, store, join(folder, "none", "x")), {
    code: "OMNI_OUTPUT_UNWRITABLE",
  });
  const block = manifest.shards[2]?.cid ?? "";
  const bytes = await readFile(store.path(block) ?? "");
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  await writeFile(store.path(block) ?? "", bytes);
  await assert.rejects(rebuild(), { code: "OMNI_BLOB_CORRUPT", cid: block });
  await assert.rejects(rebuild(), { code: "OMNI_SHARDS_MISSING", shards: ["block 0"] });
  await shardFile(path, store);
  const head = manifest.shards.at(-1)?.cid ?? "";
  await writeFile(store.path(head) ?? "", "cut short");
  await assert.rejects(rebuild(), { code: "OMNI_BLOB_CORRUPT", cid: head });
  await assert.rejects(rebuild(), { code: "OMNI_SHARDS_MISSING", shards: ["head"] });
  assert.deepEqual(await state(), before);
});
