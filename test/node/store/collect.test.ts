import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { MemoryBlobStore } from "../../../node/src/store/blob-store/memory.ts";
import { collect } from "../../../node/src/store/collect.ts";
import { shardFile } from "../../../node/src/store/shard-file.ts";
import { temporaryFolder } from "../../helpers/omni-node.ts";
import { tinyModel, writeGguf } from "../../helpers/write-gguf.ts";
import { blob, store as receive } from "./blob-store/compliance.ts";

test("keeps what pins name, through manifests, and removes the rest", async (t) => {
  const folder = await temporaryFolder(t);
  const store = new MemoryBlobStore();
  const models = [];
  for (const layers of [2, 3]) {
    const path = join(folder, `${layers}.gguf`);
    await writeFile(path, writeGguf(tinyModel({ layers })));
    models.push(await shardFile(path, store));
  }
  const [kept, dropped] = models;
  assert.ok(kept && dropped);
  const loose = blob(100);
  await receive(store, loose);
  const single = blob(200);
  await receive(store, single);
  await store.pin(kept.cid);
  await store.pin(single.cid);
  assert.deepEqual(await collect(store), { removed: [], freed: 0 });
  const { removed, freed } = await collect(store, { grace: 0 });
  assert.ok(removed.includes(loose.cid) && removed.includes(dropped.cid) && freed > 0);
  for (const { cid } of [kept, single, ...kept.manifest.shards]) assert.equal(await store.has(cid), true);
  const shared = new Set(kept.manifest.shards.map(({ cid }) => cid));
  for (const { cid } of dropped.manifest.shards) assert.equal(await store.has(cid), shared.has(cid));
});
