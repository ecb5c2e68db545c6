import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { slotOfTensor } from "../../../../node/src/store/manifest/layout.ts";
import { isTied, layerCount } from "../../../../node/src/store/manifest/manifest.ts";
import { neededShards, shardLabel } from "../../../../node/src/store/manifest/needed-shards.ts";
import { manifestOf } from "../../../../node/src/store/shard-file.ts";
import { temporaryFolder } from "../../../helpers/omni-node.ts";
import { tinyModel, type WritableGguf, writeGguf } from "../../../helpers/write-gguf.ts";

async function manifest(t: TestContext, file: WritableGguf) {
  const path = join(await temporaryFolder(t), "model.gguf");
  await writeFile(path, writeGguf(file));
  return (await manifestOf(path)).manifest;
}

test("tensors go to the shard that needs them", () => {
  const labels = (names: string[]) => names.map((name) => shardLabel({ ...slotOfTensor(name) }));
  assert.deepEqual(labels(["blk.0.attn_q.weight", "blk.41.ffn_up.weight"]), ["block 0", "block 41"]);
  assert.deepEqual(labels(["token_embd.weight", "position_embd.weight"]), ["embedding", "embedding"]);
  assert.deepEqual(labels(["output.weight", "output.bias", "output_norm.weight"]), ["head", "head", "head"]);
  assert.deepEqual(
    labels(["rope_freqs.weight", "blk.01.x", "blk.x", "outputs", "mm.0"]),
    Array(5).fill("header"),
  );
});

for (const name of ["blk.4096.x", "blk.99999.x", `blk.${"9".repeat(40)}.x`]) {
  test(`refuses ${name.slice(0, 20)}`, () => {
    assert.throws(() => slotOfTensor(name), { code: "OMNI_GGUF_LIMIT" });
  });
}

test("a stage needs its blocks and the header, and embedding or head where it has them", async (t) => {
  const untied = await manifest(t, tinyModel({ layers: 3 }));
  assert.equal(layerCount(untied), 3);
  assert.equal(isTied(untied), false);
  const needed = (a: number, b: number, of = untied) => neededShards(of, [a, b]).map(shardLabel);
  assert.deepEqual(needed(0, 1), ["header", "embedding", "block 0"]);
  assert.deepEqual(needed(1, 2), ["header", "block 1"]);
  assert.deepEqual(needed(2, 3), ["header", "block 2", "head"]);
  assert.deepEqual(needed(0, 3), untied.shards.map(shardLabel));
  const tied = await manifest(t, tinyModel({ layers: 2, tied: true }));
  assert.equal(isTied(tied), true);
  assert.deepEqual(needed(1, 2, tied), ["header", "embedding", "block 1", "head"]);
  assert.deepEqual(needed(0, 1, tied), ["header", "embedding", "block 0"]);
});

test("refuses layers that the model does not have", async (t) => {
  const model = await manifest(t, tinyModel({ layers: 3 }));
  for (const [a, b] of [
    [0, 4],
    [-1, 1],
    [2, 2],
    [2, 1],
    [0.5, 2],
    [0, Number.NaN],
  ] as const) {
    assert.throws(() => neededShards(model, [a, b]), { code: "OMNI_LAYER_RANGE", exitCode: 2 });
  }
});
