import assert from "node:assert/strict";
import { mkdir, open, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { openFsBlobStore } from "../../../../node/src/store/blob-store/fs.ts";
import { CHUNK_BYTES } from "../../../../node/src/store/hash/chunks.ts";
import { temporaryFolder } from "../../../helpers/omni-node.ts";
import { blob, chunkOf, complies, store } from "./compliance.ts";

complies({
  name: "a store in a folder",
  open: async (t, options) => openFsBlobStore(await temporaryFolder(t), options),
});

const LARGE = 2 * CHUNK_BYTES + 1000;

async function opened(t: TestContext) {
  const root = await temporaryFolder(t);
  return { root, target: await openFsBlobStore(root) };
}

/** All files below a folder. */
async function files(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function flip(path: string, position: number): Promise<void> {
  const file = await open(path, "r+");
  const byte = new Uint8Array(1);
  await file.read(byte, 0, 1, position);
  byte[0] = (byte[0] ?? 0) ^ 1;
  await file.write(byte, 0, 1, position);
  await file.close();
}

test("a blob is a file of its bytes, and what is under way leaves nothing behind", async (t) => {
  const { root, target } = await opened(t);
  const large = blob(LARGE);
  await store(target, large);
  const path = target.path(large.cid);
  assert.equal(path, join(root, "blobs", large.cid));
  assert.deepEqual(Buffer.compare(await readFile(path), large.bytes), 0);
  assert.deepEqual((await files(root)).sort(), [path, join(root, "hashes", large.cid)].sort());
});

test("a blob outlives the store that took it, and a bitmap is not trusted without its data", async (t) => {
  const { root, target } = await opened(t);
  const { bytes, ...spec } = blob(LARGE);
  const writer = await target.receive(spec);
  await writer.write(0, chunkOf(bytes, 0));
  await writer.close();
  const again = await openFsBlobStore(root);
  const resumed = await again.receive(spec);
  assert.deepEqual(resumed.missing(), [1, 2]);
  await resumed.close();
  const data = (await files(join(root, "partial"))).find((path) => path.endsWith("data")) ?? "";
  await writeFile(data, "");
  const restarted = await again.receive(spec);
  assert.deepEqual(restarted.missing(), [0, 1, 2]);
  await restarted.close();
});

test("a bitmap that promises too much costs a second fetch of the wrong chunks alone", async (t) => {
  const { root, target } = await opened(t);
  const { bytes, ...spec } = blob(LARGE);
  const writer = await target.receive(spec);
  for (const index of [0, 1, 2]) await writer.write(index, chunkOf(bytes, index));
  await writer.close();
  const data = (await files(join(root, "partial"))).find((path) => path.endsWith("data")) ?? "";
  await flip(data, CHUNK_BYTES + 17);
  const resumed = await target.receive(spec);
  assert.deepEqual(resumed.missing(), []);
  await assert.rejects(resumed.finish(), { code: "OMNI_BLOB_INCOMPLETE", missing: 1 });
  assert.equal(await target.has(spec.cid), false);
  assert.deepEqual(resumed.missing(), [1]);
  await resumed.write(1, chunkOf(bytes, 1));
  await resumed.finish();
  await resumed.close();
  await target.verify(spec.cid);
});

for (const how of ["read", "verify"] as const) {
  test(`a blob that rotted is dropped at ${how}, and can be fetched again`, async (t) => {
    const { target } = await opened(t);
    const large = blob(LARGE);
    await store(target, large);
    await flip(target.path(large.cid) ?? "", CHUNK_BYTES + 5);
    if (how === "read") await target.read(large.cid, 0, CHUNK_BYTES);
    const noticing = how === "read" ? target.read(large.cid, CHUNK_BYTES, 1) : target.verify(large.cid);
    await assert.rejects(noticing, { code: "OMNI_BLOB_CORRUPT", cid: large.cid });
    assert.equal(await target.has(large.cid), false);
    await store(target, large);
    await target.verify(large.cid);
  });
}

test("a blob that was cut short is dropped", async (t) => {
  const { target } = await opened(t);
  const small = blob(1000);
  await store(target, small);
  await writeFile(target.path(small.cid) ?? "", small.bytes.subarray(1));
  await assert.rejects(target.read(small.cid, 0, 10), { code: "OMNI_BLOB_CORRUPT" });
});

test("a list of chunk hashes that rotted or vanished is made anew", async (t) => {
  const { root, target } = await opened(t);
  const large = blob(LARGE);
  await store(target, large);
  const list = join(root, "hashes", large.cid);
  for (const damaged of [Buffer.alloc(96), Buffer.alloc(3)]) {
    await writeFile(list, damaged);
    const fresh = await openFsBlobStore(root);
    assert.deepEqual(Buffer.from(await fresh.read(large.cid, 0, 9)), Buffer.from(large.bytes.subarray(0, 9)));
    assert.deepEqual(await readFile(list), Buffer.concat(large.chunks));
  }
});

test("what dead processes left behind is swept away, what living ones write is not", async (t) => {
  const { root, target } = await opened(t);
  const sink = await target.create(10);
  t.after(() => sink.close());
  const [mine = ""] = await readdir(join(root, "tmp"));
  const dead = mine.replace(`-${process.pid}-`, "-4194305-");
  await writeFile(join(root, "tmp", dead), "left behind");
  await openFsBlobStore(root);
  assert.deepEqual(await readdir(join(root, "tmp")), [mine]);
});

test("an unfinished blob is given up after 30 days without progress", async (t) => {
  const { root, target } = await opened(t);
  const { bytes, ...spec } = blob(LARGE);
  const writer = await target.receive(spec);
  await writer.write(0, chunkOf(bytes, 0));
  await writer.close();
  const [name = ""] = await readdir(join(root, "partial"));
  const folder = join(root, "partial", name);
  const age = async (days: number) => {
    const then = new Date(Date.now() - days * 86_400_000);
    for (const path of [join(folder, "data"), folder]) await utimes(path, then, then);
  };
  await age(29);
  await openFsBlobStore(root);
  assert.deepEqual(await readdir(join(root, "partial")), [name]);
  await age(31);
  await openFsBlobStore(root);
  assert.deepEqual(await readdir(join(root, "partial")), []);
});

test("a writer whose data another process threw away says that all is missing", async (t) => {
  const { root, target } = await opened(t);
  const { bytes, ...spec } = blob(LARGE);
  const writer = await target.receive(spec);
  t.after(() => writer.close());
  for (const index of [0, 1, 2]) await writer.write(index, chunkOf(bytes, index));
  await rm(join(root, "partial"), { recursive: true });
  await assert.rejects(writer.finish(), { code: "OMNI_BLOB_INCOMPLETE", missing: 3 });
});

test("a writer never puts spoiled data in the place of a blob that another one completed", async (t) => {
  const { root, target } = await opened(t);
  const { bytes, ...spec } = blob(LARGE);
  const late = await target.receive(spec);
  for (const index of [0, 1, 2]) await late.write(index, chunkOf(bytes, index));
  const [name = ""] = await readdir(join(root, "partial"));
  await store(target, { ...spec, bytes });
  // As another process would that began anew just then.
  await mkdir(join(root, "partial", name));
  await writeFile(join(root, "partial", name, "data"), new Uint8Array(LARGE));
  await late.finish();
  await late.close();
  await target.verify(spec.cid);
});

test("a writer publishes the file that it verified, whatever the name has come to mean", async (t) => {
  const { root, target } = await opened(t);
  const { bytes, ...spec } = blob(LARGE);
  const writer = await target.receive(spec);
  t.after(() => writer.close());
  for (const index of [0, 1, 2]) await writer.write(index, chunkOf(bytes, index));
  const [name = ""] = await readdir(join(root, "partial"));
  await rm(join(root, "partial", name, "data"));
  await writeFile(join(root, "partial", name, "data"), new Uint8Array(LARGE));
  await assert.rejects(writer.finish(), { code: "OMNI_BLOB_INCOMPLETE", missing: 3 });
  assert.equal(await target.has(spec.cid), false);
  assert.deepEqual(await readdir(join(root, "tmp")), []);
});

test("a writer with spoiled data is content where another one has completed the blob", async (t) => {
  const { root, target } = await opened(t);
  const { bytes, ...spec } = blob(LARGE);
  const writer = await target.receive(spec);
  for (const index of [0, 1, 2]) await writer.write(index, chunkOf(bytes, index));
  const [name = ""] = await readdir(join(root, "partial"));
  await flip(join(root, "partial", name, "data"), 0);
  const sink = await target.create(LARGE);
  await sink.write(bytes);
  assert.equal((await sink.finish()).cid, spec.cid);
  await sink.close();
  await writer.finish();
  await writer.close();
  await target.verify(spec.cid);
});

test("stores that share a folder never complete a blob with another one's unfinished data", async (t) => {
  const root = await temporaryFolder(t);
  const blobs = Array.from({ length: 12 }, (_, i) => blob(300_000 * (i % 5) + i, i));
  const receivers = Array.from({ length: 6 }, async () => {
    const target = await openFsBlobStore(root);
    await Promise.all([...blobs, ...blobs].map((each) => store(target, each)));
  });
  await Promise.all(receivers);
  const target = await openFsBlobStore(root);
  for (const { cid } of blobs) await target.verify(cid);
  assert.deepEqual([await readdir(join(root, "partial")), await readdir(join(root, "tmp"))], [[], []]);
});

test("a folder that cannot be used is a typed error", async (t) => {
  const path = join(await temporaryFolder(t), "file");
  await writeFile(path, "not a folder");
  await assert.rejects(openFsBlobStore(path), { code: "OMNI_STORE_ACCESS" });
  assert.equal((await stat(path)).size, 12);
});
