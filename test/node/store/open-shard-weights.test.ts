import assert from "node:assert/strict";
import { open, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { getLlama, LlamaLogLevel } from "node-llama-cpp";
import { openFsBlobStore } from "../../../node/src/store/blob-store/fs.ts";
import { MemoryBlobStore } from "../../../node/src/store/blob-store/memory.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import type { Manifest } from "../../../node/src/store/manifest/manifest.ts";
import { exportHeader, openShardWeights } from "../../../node/src/store/open-shard-weights.ts";
import { requireShards } from "../../../node/src/store/require-shards.ts";
import { shardFile } from "../../../node/src/store/shard-file.ts";
import { embeddedModel } from "../../helpers/models.ts";
import { temporaryFolder } from "../../helpers/omni-node.ts";
import { tinyModel, writeGguf } from "../../helpers/write-gguf.ts";

async function sharded(t: TestContext) {
  const folder = await temporaryFolder(t);
  const path = join(folder, "model.gguf");
  await writeFile(path, writeGguf(tinyModel({ layers: 3, tied: true })));
  const store = await openFsBlobStore(join(folder, "store"));
  return { path, folder, store, ...(await shardFile(path, store)) };
}

const cidOf = ({ shards }: Manifest, kind: string, block?: number) =>
  shards.find((shard) => shard.kind === kind && shard.block === block)?.cid ?? "";

async function bytesAt({ path, offset }: { path: string; offset: number }, size: number): Promise<Buffer> {
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(size), 0, size, offset);
  await file.close();
  return buffer;
}

test("weights from shards are the weights of the file", async (t) => {
  const { path, store, manifest } = await sharded(t);
  const [shards, file] = [await openShardWeights(manifest, store), await openGgufWeights(path)];
  t.after(() => file.close());
  assert.deepEqual(shards.metadata, file.metadata);
  assert.deepEqual([...shards.tensors.keys()], [...file.tensors.keys()]);
  for (const { name, size } of file.tensors.values()) {
    const [ours, theirs] = [shards.locate(name), file.locate(name)];
    assert.ok(ours && theirs);
    assert.deepEqual(await bytesAt(ours, size), await bytesAt(theirs, size));
  }
});

test("a stage's weights are those of its layers", async (t) => {
  const { store, manifest } = await sharded(t);
  await store.delete(cidOf(manifest, "block", 0));
  const weights = await openShardWeights(manifest, store, { layers: [1, 3] });
  const here = (name: string) => weights.locate(name) !== undefined;
  assert.deepEqual(
    [
      "token_embd.weight",
      "blk.0.attn_q.weight",
      "blk.1.attn_q.weight",
      "blk.2.attn_q.weight",
      "output_norm.weight",
      "rope_freqs.weight",
    ].map(here),
    [true, false, true, true, true, true],
  );
  assert.equal(weights.tensors.has("blk.0.attn_q.weight"), true);
  assert.equal(weights.locate("absent"), undefined);
  const middle = await openShardWeights(manifest, store, { layers: [1, 2] });
  assert.equal(middle.locate("token_embd.weight"), undefined);
  const missing = { code: "OMNI_SHARDS_MISSING", shards: ["block 0"] };
  await assert.rejects(openShardWeights(manifest, store, { layers: [0, 2] }), missing);
  const partial = await openShardWeights(manifest, store);
  assert.equal(partial.locate("blk.0.attn_q.weight"), undefined);
});

test("a shard that rotted is not opened", async (t) => {
  const { store, manifest } = await sharded(t);
  const path = store.path(cidOf(manifest, "block", 1)) ?? "";
  const bytes = await readFile(path);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  await writeFile(path, bytes);
  await openShardWeights(manifest, store, { layers: [0, 1] });
  await assert.rejects(openShardWeights(manifest, store, { layers: [1, 2] }), { code: "OMNI_BLOB_CORRUPT" });
});

test("a manifest that lies about the header is refused", async (t) => {
  const { store, manifest } = await sharded(t);
  const entry = { type: 4, array: false, count: 1, value: 2 };
  const metadata = new Map([...manifest.gguf.metadata, ["llama.block_count", entry] as const]);
  const lie = { ...manifest, gguf: { ...manifest.gguf, metadata } };
  await assert.rejects(openShardWeights(lie, store), { code: "OMNI_MANIFEST_HEADER", exitCode: 3 });
  await assert.rejects(exportHeader(lie, store), { code: "OMNI_MANIFEST_HEADER" });
});

test("a manifest that lies about the size of a shard is refused", async (t) => {
  const { store, manifest } = await sharded(t);
  const shards = manifest.shards.map((shard) =>
    shard.block === 1 ? { ...shard, size: shard.size + 32 } : shard,
  );
  const lie = { ...manifest, shards };
  // Every hash is right, so only the stored blob's own length tells.
  await assert.rejects(requireShards(lie, store), { code: "OMNI_MANIFEST_MALFORMED", exitCode: 3 });
  await requireShards(manifest, store);
});

test("a store without files or without the header cannot serve weights", async (t) => {
  const { path, store, manifest } = await sharded(t);
  const memory = new MemoryBlobStore();
  await shardFile(path, memory);
  await assert.rejects(openShardWeights(manifest, memory), { code: "OMNI_STORE_WITHOUT_FILES" });
  await store.delete(cidOf(manifest, "header"));
  await assert.rejects(openShardWeights(manifest, store), { code: "OMNI_BLOB_MISSING" });
});

test("llama.cpp loads the vocabulary from the exported header", async (t) => {
  const folder = await temporaryFolder(t);
  const store = new MemoryBlobStore();
  const { manifest } = await shardFile(embeddedModel, store);
  const path = join(folder, "header.gguf");
  await writeFile(path, await exportHeader(manifest, store));
  const llama = await getLlama({
    build: "never",
    gpu: false,
    progressLogs: false,
    logLevel: LlamaLogLevel.disabled,
  });
  const text = "To be, or not to be: that is the question.";
  const [header, whole] = [
    await llama.loadModel({ modelPath: path, vocabOnly: true }),
    await llama.loadModel({ modelPath: embeddedModel, vocabOnly: true }),
  ];
  assert.deepEqual(header.tokenize(text), whole.tokenize(text));
  assert.equal(header.detokenize(header.tokenize(text)), text);
});
