import assert from "node:assert/strict";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import { manifestOf } from "../../../node/src/store/shard-file.ts";
import { LayerTiles } from "../../../node/src/zk/layer-tiles.ts";
import { planOfManifest } from "../../../node/src/zk/plan-of-manifest.ts";
import { weightProof } from "../../../node/src/zk/weight-proof.ts";
import { planTensors, verifyInclusion } from "../../../sdk/src/index.ts";

const path = fileURLToPath(new URL("../../../node/models/omni-shakespeare.gguf", import.meta.url));

it("a tile of every tensor of a layer is shown to be under the model's weight root, and no other in its place", async () => {
  const { manifest } = await manifestOf(path);
  const plan = planOfManifest(manifest);
  assert.ok("layers" in plan);
  const [layer] = plan.layers;
  assert.ok(layer !== undefined);
  await using tiles = await LayerTiles.open(await openGgufWeights(path), layer);
  const size = Number(plan.weightBlocks);
  for (const { first, name } of planTensors(layer)) {
    const { hash: leaf, path: proof } = await weightProof(manifest.tensors, tiles, first);
    const included = { root: plan.weightRoot, size, index: Number(first), leaf, path: proof };
    assert.ok(verifyInclusion(included), name);
    assert.ok(!verifyInclusion({ ...included, index: Number(first) ^ 1 }), `${name}, beside it`);
    assert.ok(!verifyInclusion({ ...included, leaf: plan.planRoot }), `${name}, another tile`);
  }
  await assert.rejects(weightProof(manifest.tensors, tiles, plan.weightBlocks), RangeError);
});
