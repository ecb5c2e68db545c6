import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { blake3Hash } from "../../../../node/src/store/hash/blake3.ts";
import { CHUNK_BYTES, createBlobHasher } from "../../../../node/src/store/hash/chunks.ts";
import { hashFile } from "../../../../node/src/store/hash/hash-file.ts";
import { temporaryFolder } from "../../../helpers/omni-node.ts";

const pattern = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 10)) & 255);

test("hashes the whole and every chunk in one pass, however the blob arrives", () => {
  const bytes = pattern(2 * CHUNK_BYTES + 5);
  const expected = [0, 1, 2].map((i) => blake3Hash(bytes.subarray(i * CHUNK_BYTES, (i + 1) * CHUNK_BYTES)));
  for (const step of [bytes.length, CHUNK_BYTES, 700_001]) {
    const hasher = createBlobHasher();
    for (let at = 0; at < bytes.length; at += step) hasher.update(bytes.subarray(at, at + step));
    assert.deepEqual(hasher.digest(), { digest: blake3Hash(bytes), chunks: expected });
  }
  assert.deepEqual(createBlobHasher().digest(), { digest: blake3Hash(new Uint8Array(0)), chunks: [] });
});

test("hashes files on another thread, several at once", async (t) => {
  const folder = await temporaryFolder(t);
  const sizes = [0, 1, CHUNK_BYTES, CHUNK_BYTES + 1];
  const results = await Promise.all(
    sizes.map(async (size) => {
      const path = join(folder, `${size}`);
      await writeFile(path, pattern(size));
      return hashFile(path);
    }),
  );
  for (const [index, size] of sizes.entries()) {
    assert.equal(results[index]?.size, size);
    assert.deepEqual(results[index]?.digest, blake3Hash(pattern(size)));
    assert.equal(results[index]?.chunks.length, Math.ceil(size / CHUNK_BYTES));
  }
});

test("a missing file keeps its error code, and an aborted hash ends with the reason", async (t) => {
  const folder = await temporaryFolder(t);
  await assert.rejects(hashFile(join(folder, "none")), { code: "ENOENT" });
  const path = join(folder, "large");
  await writeFile(path, new Uint8Array(64 * CHUNK_BYTES));
  const controller = new AbortController();
  const reason = new Error("enough");
  const hashing = hashFile(path, { signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(hashing, reason);
  await assert.rejects(hashFile(path, { signal: controller.signal }), reason);
  const seen: number[] = [];
  await hashFile(path, { onProgress: (bytes) => seen.push(bytes) });
  assert.deepEqual(seen, [32 * CHUNK_BYTES, 64 * CHUNK_BYTES]);
});
