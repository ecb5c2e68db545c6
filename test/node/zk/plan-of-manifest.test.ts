import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { bytesToHex, type Hex } from "viem";
import { readModelShape } from "../../../node/src/engine/model-shape.ts";
import { type SyntheticModel, writeSyntheticModel } from "../../../node/src/engine/synthetic.ts";
import { openGgufWeights } from "../../../node/src/store/gguf/open-gguf-weights.ts";
import { keccak } from "../../../node/src/store/hash/keccak.ts";
import { decodeManifest, encodeManifest } from "../../../node/src/store/manifest/codec.ts";
import type { Manifest, ManifestEntry } from "../../../node/src/store/manifest/manifest.ts";
import { manifestOf } from "../../../node/src/store/shard-file.ts";
import { tileGrid } from "../../../node/src/store/weights/tile-grid.ts";
import { type ModelPlan, planOfManifest } from "../../../node/src/zk/plan-of-manifest.ts";
import { getPlanRoot, type LayerPlan, planTensors } from "../../../sdk/src/index.ts";
import { embeddedModel } from "../../helpers/models.ts";

const llama: SyntheticModel = {
  architecture: "llama",
  layers: 3,
  width: 96,
  heads: 6,
  kvHeads: 3,
  feedForward: 160,
  vocabulary: 300,
  context: 512,
  type: "q8_0",
  tied: false,
  seed: 7,
};
const gemma: SyntheticModel = {
  ...llama,
  architecture: "gemma3",
  layers: 7,
  headDim: 32,
  slidingWindow: 64,
  type: "q5_0",
  tied: true,
};

const bits = (value: number): number => new Uint32Array(Float32Array.of(value).buffer)[0] ?? 0;

describe("the plan of a model from its manifest", () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "omni-plan-"));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const make = async (model: SyntheticModel): Promise<{ path: string; manifest: Manifest }> => {
    const path = join(folder, `${Math.random()}.gguf`);
    await writeSyntheticModel(path, model);
    return { path, manifest: (await manifestOf(path)).manifest };
  };
  const planned = (manifest: Manifest): ModelPlan => {
    const plan = planOfManifest(manifest);
    assert.ok("layers" in plan, "reason" in plan ? plan.reason : "");
    return plan;
  };
  const reasonOf = (manifest: Manifest): string => {
    const plan = planOfManifest(manifest);
    assert.ok("reason" in plan, "it is judgeable");
    return plan.reason;
  };

  for (const model of [llama, gemma, { ...llama, layers: 1, type: "q4_0" } as const]) {
    it(`has the shape that the file's own header gives: ${model.architecture} ${model.type}`, async () => {
      const { path, manifest } = await make(model);
      await using weights = await opened(path);
      const shape = readModelShape(weights.metadata);
      const { layers, planRoot } = planned(manifest);
      assert.equal(layers.length, model.layers);
      for (const [i, plan] of layers.entries()) {
        const block = shape.blocks[i];
        assert.ok(block);
        const expected: Omit<LayerPlan, "tensors"> = {
          layers: model.layers,
          layer: i,
          width: model.width,
          heads: model.heads,
          kvHeads: model.kvHeads,
          headDim: model.headDim ?? model.width / model.heads,
          feedForward: model.feedForward,
          vocabulary: model.vocabulary,
          window: block.slidingWindow ?? 0,
          flags: model.architecture === "gemma3" ? 15 : 0,
          epsilon: bits(shape.normEpsilon),
          ropeBase: bits(block.rope.base),
          ropeScale: bits(block.rope.scale),
          attentionScale: bits(block.attentionScale),
          embeddingScale: bits(model.architecture === "gemma3" ? Math.sqrt(model.width) : 1),
        };
        const { tensors, ...fields } = plan;
        assert.deepEqual(fields, expected);
        assert.equal(tensors.length, planTensors(plan).length);
      }
      assert.deepEqual(
        [...new Set(layers.map(({ window }) => window))],
        model.slidingWindow === undefined ? [0] : [model.slidingWindow, 0],
      );
      assert.equal(planRoot, getPlanRoot(layers));
    });
  }

  it("says where the weights are: any tile that it names is proven under the weight root", async () => {
    const { path, manifest } = await make(gemma);
    await using weights = await opened(path);
    const { layers, weightRoot, weightBlocks } = planned(manifest);
    const leaves = new Array<Hex>(Number(weightBlocks)).fill(`0x${"00".repeat(32)}`);
    for (const plan of layers) {
      for (const { name, first, type, rows, columns, across } of planTensors(plan)) {
        const file = name === "token_embd" ? `${name}.weight` : `blk.${plan.layer}.${name}.weight`;
        const info = weights.tensors.get(file);
        assert.ok(info);
        assert.equal(type, info.type);
        const grid = tileGrid(type, [columns, rows]);
        assert.equal(across, grid.across);
        const bytes = await weights.read(file);
        for (let tile = 0; tile < grid.tiles; tile++) {
          const [g, c] = [Math.floor(tile / across), tile % across];
          const parts = Array.from({ length: Math.min(12, rows - g * 12) }, (_, r) => {
            const row = (g * 12 + r) * grid.rowBytes;
            return bytes.subarray(
              row + c * grid.partBytes,
              row + Math.min((c + 1) * grid.partBytes, grid.rowBytes),
            );
          });
          leaves[Number(first) + tile] = bytesToHex(keccak(...parts));
        }
      }
    }
    // Tensors of no layer complete the tree.
    const norm = manifest.tensors.find(({ name }) => name === "output_norm.weight");
    assert.ok(norm);
    assert.deepEqual(tileGrid(norm.type, norm.shape).tiles, 1);
    leaves[leaves.length - 1] = bytesToHex(norm.root);
    assert.equal(rootOf(leaves), weightRoot);
  });

  it("is the same from a manifest that came by wire, and of the embedded model", async () => {
    const { manifest } = await manifestOf(embeddedModel);
    const plan = planned(manifest);
    assert.ok(plan.weightBlocks > 0n);
    assert.deepEqual(planned(decodeManifest(encodeManifest(manifest).bytes)), plan);
  });

  it("names why a model cannot be judged", async () => {
    const { manifest } = await make(llama);
    const change = (fields: Partial<Record<string, ManifestEntry["value"]>>): Manifest => {
      const metadata = new Map(manifest.gguf.metadata);
      for (const [key, value] of Object.entries(fields)) {
        const entry = {
          type: 4,
          array: Array.isArray(value),
          count: Array.isArray(value) ? value.length : 1,
        };
        metadata.set(key, value === undefined ? entry : { ...entry, value });
      }
      return { ...manifest, gguf: { ...manifest.gguf, metadata } };
    };
    assert.match(reasonOf(change({ "general.architecture": "gpt2" })), /gpt2/);
    assert.match(reasonOf(change({ "llama.attention.head_count": [6, 3, 6] })), /dimensions|heads/);
    assert.match(reasonOf(change({ "llama.attention.head_count": [6, "3", 6n] })), /does not repeat/);
    assert.match(reasonOf(change({ "llama.rope.scaling.factor": undefined })), /does not repeat llama.rope/);
    assert.match(reasonOf(change({ "llama.rope.scaling.type": "yarn" })), /YaRN/);
    assert.match(reasonOf(change({ "llama.rope.scaling.attn_factor": 1.5 })), /YaRN/);
    const optional = await make({ ...llama, optionalTensors: true });
    assert.match(reasonOf(optional.manifest), /RoPE factors/);
    const tensors = optional.manifest.tensors.filter(({ name }) => name !== "rope_freqs.weight");
    assert.match(reasonOf({ ...optional.manifest, tensors }), /attn_q has a bias/);
    for (const type of ["f16", "f32"] as const) {
      assert.match(reasonOf((await make({ ...llama, type })).manifest), /is of type [01]/);
    }
  });
});

/** A file's weights with their bytes. */
async function opened(path: string) {
  const source = await openGgufWeights(path);
  const { open } = await import("node:fs/promises");
  const file = await open(path);
  return {
    ...source,
    async read(name: string): Promise<Uint8Array> {
      const [info, location] = [source.tensors.get(name), source.locate(name)];
      assert.ok(info && location);
      const bytes = new Uint8Array(info.size);
      await file.read(bytes, 0, info.size, location.offset);
      return bytes;
    },
    async [Symbol.asyncDispose]() {
      await file.close();
      await source.close();
    },
  };
}

/** Of a tree that splits at the largest power of two below its size. */
function rootOf(leaves: readonly Hex[]): Hex {
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined) return only;
  const half = 2 ** Math.floor(Math.log2(leaves.length - 1));
  const bytes = (hex: Hex) => Buffer.from(hex.slice(2), "hex");
  return bytesToHex(keccak(bytes(rootOf(leaves.slice(0, half))), bytes(rootOf(leaves.slice(half)))));
}
