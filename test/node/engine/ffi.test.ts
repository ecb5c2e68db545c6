import assert from "node:assert/strict";
import { mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import type { Ggml } from "../../../node/src/engine/ffi/bindings.ts";
import { loadGgml, openDevice } from "../../../node/src/engine/ffi/device.ts";
import { GraphContext, type Tensor } from "../../../node/src/engine/ffi/graph.ts";
import { openGgml } from "../../../node/src/engine/ffi/library.ts";
import { selfTest } from "../../../node/src/engine/ffi/self-test.ts";
import { TYPE_F16, TYPE_F32, TYPE_I32, TYPE_I64, TYPE_Q8_0 } from "../../../node/src/engine/tensor-types.ts";

type Make = (type: number, n0: number, n1?: number, n2?: number) => Tensor;

describe("looking for ggml", () => {
  it("finds the build that came with node-llama-cpp", () => {
    assert.match(openGgml({}).directory, /node-llama-cpp/);
  });

  it("finds builds for GPUs, whose names differ", async () => {
    const bundled = openGgml({}).directory;
    const folder = await mkdtemp(join(tmpdir(), "omni-ggml-"));
    try {
      for (const file of await readdir(bundled)) {
        const renamed = file.replace(/^(lib)?ggml(?=\.)/, "$1ggml.vulkan");
        await symlink(join(bundled, file), join(folder, renamed));
      }
      assert.equal(openGgml({ OMNI_GGML_DIR: folder }).directory, folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("says so where the folder given holds none, or cannot be read, or holds no library", async () => {
    const folder = await mkdtemp(join(tmpdir(), "omni-ggml-"));
    const expected = { code: "OMNI_ENGINE_GGML_NOT_FOUND" };
    try {
      assert.throws(() => openGgml({ OMNI_GGML_DIR: folder }), expected);
      assert.throws(() => openGgml({ OMNI_GGML_DIR: join(folder, "missing") }), expected);
      for (const name of ["libggml-base.so", "libggml.so"])
        await writeFile(join(folder, name), "not a library");
      assert.throws(() => openGgml({ OMNI_GGML_DIR: folder }), expected);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("the self-test", () => {
  const ggml = loadGgml();
  const changed: [string, Partial<Ggml>][] = [
    ["the size of a type", { typeSize: (type) => (type === TYPE_Q8_0 ? 36 : ggml.typeSize(type)) }],
    ["the name of a type", { typeName: (type) => (type === TYPE_I64 ? null : ggml.typeName(type)) }],
    ["the size of a tensor", { tensorOverhead: () => 376 }],
    ["the layout of the thread pool's settings", { threadpoolDefaults: () => undefined }],
    ["the result of a computation", { tensorGet: (_, data) => data instanceof Float32Array && data.fill(7) }],
  ];
  for (const [what, change] of changed) {
    it(`refuses a library that differs in ${what}`, () => {
      assert.throws(() => selfTest({ ...ggml, ...change }), { code: "OMNI_ENGINE_GGML_ABI" });
    });
  }

  it("accepts the library in use", () => selfTest(ggml));
});

describe("a device", () => {
  it("is the CPU where it is asked for, with threads of its own", () => {
    const device = openDevice("cpu", 2);
    assert.equal(device.kind, "cpu");
    assert.notEqual(device.description, "");
    device.free();
  });
});

describe("the graph refuses what ggml would abort on", () => {
  const n = 4;
  const withContext = (use: (context: GraphContext, tensor: GraphContext["tensor"]) => unknown) => {
    const context = new GraphContext(loadGgml(), 32);
    try {
      use(context, (type, shape) => context.tensor(type, shape));
    } finally {
      context.free();
    }
  };
  const cases: Record<string, (g: GraphContext, t: Make) => unknown> = {
    "an unknown type": (_, t) => t(99, 8),
    "a dimension of zero": (_, t) => t(TYPE_F32, 0),
    "a dimension that is not whole": (_, t) => t(TYPE_F32, 1.5),
    "rows that are not whole blocks": (_, t) => t(TYPE_Q8_0, 33),
    "a product of other widths": (g, t) => g.mulMat(t(TYPE_F32, 8, 8), t(TYPE_F32, 16, n)),
    "a product with integers": (g, t) => g.mulMat(t(TYPE_F32, 8, 8), t(TYPE_I32, 8, n)),
    "a sum of other shapes": (g, t) => g.add(t(TYPE_F32, 8, n), t(TYPE_F32, 6, n)),
    "a product of other shapes": (g, t) => g.mul(t(TYPE_F32, 8, n), t(TYPE_F32, 16)),
    "rows looked up by floats": (g, t) => g.getRows(t(TYPE_F32, 8, 8), t(TYPE_F32, n)),
    "more rows than cells": (g, t) => g.setRows(t(TYPE_F16, 8, 16), t(TYPE_F32, 8, n), t(TYPE_I64, n - 1)),
    "rows wider than the cache": (g, t) => g.setRows(t(TYPE_F16, 8, 16), t(TYPE_F32, 16, n), t(TYPE_I64, n)),
    "a reshape that loses values": (g, t) => g.reshape(t(TYPE_F32, 8, n), [8, n + 1, 1]),
    "a view beyond the cache": (g, t) => g.cacheHeads(t(TYPE_F16, 8, 16), 4, 8, 9),
    "heads that do not divide the cache": (g, t) => g.cacheHeads(t(TYPE_F16, 8, 16), 3, 0, 16),
    "rows beyond the matrix": (g, t) => g.rows(t(TYPE_F32, 8, 8), 4, 5, 32),
    "a scale that is not finite": (g, t) => g.scale(t(TYPE_F32, 8), Number.NaN),
    "a negative epsilon": (g, t) => g.rmsNorm(t(TYPE_F32, 8), -1),
    "an activation of other shapes": (g, t) => g.gated("silu", t(TYPE_F32, 8), t(TYPE_F32, 16)),
    "an arg max of integers": (g, t) => g.argmax(t(TYPE_I32, 8)),
    "fewer positions than tokens": (g, t) =>
      g.rope(t(TYPE_F32, 8, 2, n), t(TYPE_I32, n - 1), undefined, { ...ROPE, dimensions: 8 }),
    "more rotated dimensions than there are": (g, t) =>
      g.rope(t(TYPE_F32, 8, 2, n), t(TYPE_I32, n), undefined, { ...ROPE, dimensions: 10 }),
    "too few frequency factors": (g, t) =>
      g.rope(t(TYPE_F32, 8, 2, n), t(TYPE_I32, n), t(TYPE_F32, 3), { ...ROPE, dimensions: 8 }),
    "heads that do not share keys evenly": (g, t) => attention(g, t, 3, 2, 16, n),
    "a mask of another length": (g, t) => attention(g, t, 4, 2, 15, n),
    "a mask for fewer tokens": (g, t) => attention(g, t, 4, 2, 16, n - 1),
  };
  for (const [what, build] of Object.entries(cases)) {
    it(what, () => {
      withContext((context) => {
        const make = (type: number, n0: number, n1 = 1, n2 = 1) => context.tensor(type, [n0, n1, n2]);
        assert.throws(() => build(context, make), { code: "OMNI_ENGINE_GRAPH" });
      });
    });
  }

  it("more tensors than there is room for", () => {
    withContext((_, tensor) => {
      for (let i = 0; i < 32; i++) tensor(TYPE_F32, [1, 1, 1]);
      assert.throws(() => tensor(TYPE_F32, [1, 1, 1]), { code: "OMNI_ENGINE_GRAPH" });
    });
  });
});

const ROPE = {
  mode: 0,
  dimensions: 8,
  originalContext: 64,
  base: 10_000,
  scale: 1,
  extrapolation: 0,
  attention: 1,
} as const;

function attention(
  g: GraphContext,
  t: Make,
  heads: number,
  kvHeads: number,
  maskLength: number,
  maskRows: number,
): Tensor {
  const cache = g.cacheHeads(t(TYPE_F16, 8 * kvHeads, 16), 8, 0, 16);
  return g.attention(t(TYPE_F32, 8, 4, heads), cache, cache, t(TYPE_F16, maskLength, maskRows), 1, 0);
}
