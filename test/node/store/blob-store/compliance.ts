/** What every BlobStore does: run by the tests of each implementation. */
import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { blobCid, DAG_CBOR } from "../../../../node/src/store/cid.ts";
import { blake3Hash } from "../../../../node/src/store/hash/blake3.ts";
import { CHUNK_BYTES, createBlobHasher } from "../../../../node/src/store/hash/chunks.ts";
import type { BlobSpec, BlobStore } from "../../../../node/src/types/blob-store.ts";

export interface Implementation {
  readonly name: string;
  /** An empty store. */
  open(t: TestContext, options?: { readonly quota?: number }): Promise<BlobStore>;
}

export function pattern(length: number, seed = 0): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = i * 31 + (i >> 8) + seed;
  return bytes;
}

export function blob(length: number, seed = 0): BlobSpec & { readonly bytes: Uint8Array } {
  const bytes = pattern(length, seed);
  const hasher = createBlobHasher();
  hasher.update(bytes);
  const { digest, chunks } = hasher.digest();
  return { cid: blobCid(digest), size: length, chunks, bytes };
}

export const chunkOf = (bytes: Uint8Array, index: number): Uint8Array =>
  bytes.slice(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES);

export async function store(target: BlobStore, { bytes, ...spec }: ReturnType<typeof blob>): Promise<void> {
  const writer = await target.receive(spec);
  for (const index of writer.missing()) await writer.write(index, chunkOf(bytes, index));
  await writer.finish();
  await writer.close();
}

async function listed(target: BlobStore): Promise<string[]> {
  const cids: string[] = [];
  for await (const { cid } of target.list()) cids.push(cid);
  return cids;
}

const LARGE = 2 * CHUNK_BYTES + 1000;

export function complies({ name, open }: Implementation): void {
  const it = (what: string, body: (t: TestContext) => Promise<void>) => test(`${name} ${what}`, body);

  it("receives a blob in any order and serves any range of it", async (t) => {
    const target = await open(t);
    const { bytes, ...spec } = blob(LARGE);
    const writer = await target.receive(spec);
    assert.deepEqual(writer.missing(), [0, 1, 2]);
    await writer.write(2, chunkOf(bytes, 2));
    await writer.write(0, chunkOf(bytes, 0));
    assert.deepEqual(writer.missing(), [1]);
    assert.equal(await target.has(spec.cid), false);
    await writer.write(1, chunkOf(bytes, 1));
    await writer.finish();
    await writer.close();
    assert.equal(await target.size(spec.cid), LARGE);
    for (const [offset, length] of [
      [0, LARGE],
      [0, 0],
      [CHUNK_BYTES - 3, 7],
      [LARGE - 1, 1],
      [LARGE, 0],
    ] as const) {
      const read = await target.read(spec.cid, offset, length);
      assert.deepEqual(Buffer.compare(read, bytes.subarray(offset, offset + length)), 0);
    }
    await target.verify(spec.cid);
  });

  it("stores nothing of a chunk that does not match its hash", async (t) => {
    const target = await open(t);
    const { bytes, ...spec } = blob(LARGE);
    const writer = await target.receive(spec);
    t.after(() => writer.close());
    const wrong = chunkOf(bytes, 1);
    wrong[5] = (wrong[5] ?? 0) ^ 1;
    await assert.rejects(writer.write(1, wrong), { code: "OMNI_CHUNK_MISMATCH", index: 1, exitCode: 3 });
    await assert.rejects(writer.write(0, chunkOf(bytes, 0).subarray(1)), { code: "OMNI_CHUNK_MISMATCH" });
    await assert.rejects(writer.write(3, new Uint8Array(0)), { code: "OMNI_BLOB_RANGE" });
    await assert.rejects(writer.write(-1, new Uint8Array(0)), { code: "OMNI_BLOB_RANGE" });
    assert.deepEqual(writer.missing(), [0, 1, 2]);
    await assert.rejects(writer.finish(), { code: "OMNI_BLOB_INCOMPLETE", missing: 3 });
    assert.equal(await target.has(spec.cid), false);
  });

  it("refuses a blob whose chunks match their hashes and whose whole does not match its CID", async (t) => {
    const target = await open(t);
    const { bytes, ...spec } = blob(LARGE);
    const lie = { ...spec, cid: blob(LARGE, 1).cid };
    const writer = await target.receive(lie);
    for (const index of writer.missing()) await writer.write(index, chunkOf(bytes, index));
    await assert.rejects(writer.finish(), { code: "OMNI_BLOB_MISMATCH", exitCode: 3 });
    await writer.close();
    assert.equal(await target.has(lie.cid), false);
    await store(target, blob(LARGE, 1));
    assert.equal(await target.has(lie.cid), true);
  });

  it("refuses descriptions that contradict themselves", async (t) => {
    const target = await open(t);
    const { bytes: _, ...spec } = blob(LARGE);
    for (const lie of [
      { ...spec, size: -1 },
      { ...spec, size: 1.5 },
      { ...spec, size: 2 ** 60 },
      { ...spec, size: 10 * CHUNK_BYTES },
      { ...spec, chunks: spec.chunks.map((chunk) => chunk.subarray(1)) },
    ]) {
      await assert.rejects(target.receive(lie), { code: "OMNI_BLOB_SPEC" });
    }
  });

  it("resumes a blob with what was verified before", async (t) => {
    const target = await open(t);
    const { bytes, ...spec } = blob(LARGE);
    const first = await target.receive(spec);
    await first.write(1, chunkOf(bytes, 1));
    await first.close();
    const second = await target.receive(spec);
    assert.deepEqual(second.missing(), [0, 2]);
    for (const index of second.missing()) await second.write(index, chunkOf(bytes, index));
    await second.finish();
    await second.close();
    assert.deepEqual(Buffer.compare(await target.read(spec.cid, 0, LARGE), bytes), 0);
    assert.deepEqual((await target.receive(spec)).missing(), []);
  });

  it("keeps the progress of a true list of chunks from a false one", async (t) => {
    const target = await open(t);
    const { bytes, ...spec } = blob(LARGE);
    const garbage = blob(LARGE, 9);
    const liar = await target.receive({ ...spec, chunks: garbage.chunks });
    for (const index of liar.missing()) await liar.write(index, chunkOf(garbage.bytes, index));
    await liar.close();
    const honest = await target.receive(spec);
    assert.deepEqual(honest.missing(), [0, 1, 2]);
    for (const index of honest.missing()) await honest.write(index, chunkOf(bytes, index));
    await honest.finish();
    await honest.close();
    assert.equal(await target.has(spec.cid), true);
  });

  it("lets several writers of one blob work at once", async (t) => {
    const target = await open(t);
    const { bytes, ...spec } = blob(LARGE);
    const [a, b, c] = await Promise.all([target.receive(spec), target.receive(spec), target.receive(spec)]);
    assert.ok(a && b && c);
    await c.close();
    await Promise.all(
      [0, 1, 2].flatMap((i) => [a.write(i, chunkOf(bytes, i)), b.write(i, chunkOf(bytes, i))]),
    );
    await Promise.all([a.finish(), b.finish()]);
    await Promise.all([a.close(), b.close()]);
    assert.deepEqual(Buffer.compare(await target.read(spec.cid, 0, LARGE), bytes), 0);
    assert.deepEqual(await listed(target), [spec.cid]);
  });

  it("hashes a blob that is written through a sink", async (t) => {
    const target = await open(t);
    for (const size of [0, 1, CHUNK_BYTES, LARGE]) {
      const { bytes, ...spec } = blob(size);
      const sink = await target.create(size);
      for (let at = 0; at < size; at += 700_001) await sink.write(bytes.subarray(at, at + 700_001));
      assert.deepEqual(await sink.finish(), spec);
      await sink.close();
      assert.deepEqual(Buffer.compare(await target.read(spec.cid, 0, size), bytes), 0);
    }
  });

  it("keeps nothing of a sink that did not finish", async (t) => {
    const target = await open(t, { quota: LARGE });
    const sink = await target.create(LARGE);
    await sink.write(pattern(10));
    await assert.rejects(sink.finish(), { code: "OMNI_BLOB_INCOMPLETE" });
    await assert.rejects(sink.write(pattern(LARGE)), { code: "OMNI_BLOB_RANGE" });
    await sink.close();
    assert.deepEqual(await listed(target), []);
    await store(target, blob(LARGE));
  });

  it("puts a small block after checking it", async (t) => {
    const target = await open(t);
    const bytes = pattern(100);
    const cid = blobCid(blake3Hash(bytes), DAG_CBOR);
    await assert.rejects(target.put(cid, pattern(100, 1)), { code: "OMNI_BLOB_MISMATCH" });
    assert.equal(await target.has(cid), false);
    await target.put(cid, bytes);
    await target.put(cid, bytes);
    assert.deepEqual(Buffer.from(await target.read(cid, 0, 100)), Buffer.from(bytes));
  });

  it("says what is missing and what is out of range", async (t) => {
    const target = await open(t);
    const { cid } = blob(10);
    assert.equal(await target.has(cid), false);
    assert.equal(await target.size(cid), undefined);
    await assert.rejects(target.read(cid, 0, 1), { code: "OMNI_BLOB_MISSING" });
    await assert.rejects(target.verify(cid), { code: "OMNI_BLOB_MISSING" });
    await store(target, blob(10));
    for (const [offset, length] of [
      [0, 11],
      [-1, 2],
      [11, 0],
      [0.5, 1],
      [2 ** 60, 1],
    ] as const) {
      await assert.rejects(target.read(cid, offset, length), { code: "OMNI_BLOB_RANGE" });
    }
  });

  it("takes only CIDs for names", async (t) => {
    const target = await open(t);
    for (const name of ["", "..", "../outside", "/etc/passwd", "a\0b"]) {
      const calls: ((cid: string) => Promise<unknown>)[] = [
        (cid) => target.has(cid),
        (cid) => target.size(cid),
        (cid) => target.read(cid, 0, 0),
        (cid) => target.verify(cid),
        (cid) => target.delete(cid),
        (cid) => target.pin(cid),
        (cid) => target.unpin(cid),
      ];
      for (const call of calls) await assert.rejects(async () => call(name), { code: "OMNI_CID_INVALID" });
      await assert.rejects(async () => target.put(name, new Uint8Array(0)), { code: "OMNI_CID_INVALID" });
      await assert.rejects(async () => target.receive({ cid: name, size: 0, chunks: [] }), {
        code: "OMNI_CID_INVALID",
      });
    }
  });

  it("stops at its quota, counts blobs under way, and has room again after a deletion", async (t) => {
    const target = await open(t, { quota: 2 * LARGE });
    await store(target, blob(LARGE));
    const { bytes: _, ...spec } = blob(LARGE, 1);
    const writer = await target.receive(spec);
    const full = { code: "OMNI_STORE_FULL", needed: LARGE, free: 0 };
    const { bytes: __, ...other } = blob(LARGE, 2);
    await assert.rejects(target.receive(other), full);
    await assert.rejects(target.create(LARGE), full);
    const block = pattern(LARGE, 3);
    await assert.rejects(target.put(blobCid(blake3Hash(block)), block), full);
    await writer.close();
    await store(target, blob(LARGE, 2));
    await assert.rejects(target.create(1), { code: "OMNI_STORE_FULL" });
    await target.delete(other.cid);
    await store(target, blob(LARGE, 1));
  });

  it("lists and deletes", async (t) => {
    const target = await open(t);
    const [a, b] = [blob(10, 1), blob(20, 2)];
    await store(target, a);
    await store(target, b);
    const found = new Map<string, number>();
    for await (const { cid, size, since } of target.list()) {
      found.set(cid, size);
      assert.ok(Math.abs(Date.now() - since.getTime()) < 60_000);
    }
    assert.deepEqual(
      found,
      new Map(
        [
          [a.cid, 10],
          [b.cid, 20],
        ].sort() as [string, number][],
      ),
    );
    await target.delete(a.cid);
    await target.delete(a.cid);
    assert.deepEqual(await listed(target), [b.cid]);
    assert.equal(await target.has(a.cid), false);
  });

  it("pins and unpins, whether the blob is here or not", async (t) => {
    const target = await open(t);
    const [a, b] = [blob(10, 1).cid, blob(20, 2).cid];
    await target.pin(a);
    await target.pin(b);
    await target.pin(a);
    assert.deepEqual([...(await target.pins())].sort(), [a, b].sort());
    await target.unpin(a);
    await target.unpin(a);
    assert.deepEqual(await target.pins(), [b]);
  });

  it("stops reading when it is told to", async (t) => {
    const target = await open(t);
    const large = blob(LARGE);
    await store(target, large);
    await assert.rejects(target.read(large.cid, 0, LARGE, AbortSignal.abort(new Error("enough"))), /enough/);
  });
}
