import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AutodiffGraph, autodiffTensors } from "../../../node/src/engine/ffi/autodiff.ts";
import { loadGgml } from "../../../node/src/engine/ffi/device.ts";
import type { Tensor } from "../../../node/src/engine/ffi/tensor.ts";
import { type Axes, TrainingContext } from "../../../node/src/engine/ffi/training-context.ts";
import { TYPE_F16, TYPE_F32, TYPE_I32, TYPE_Q8_0 } from "../../../node/src/engine/tensor-types.ts";

type Make = (type: number, n0: number, n1?: number, n2?: number) => Tensor;

const GRAPH = { code: "OMNI_ENGINE_GRAPH" };
const ROPE = {
  mode: 0,
  dimensions: 8,
  originalContext: 64,
  base: 10_000,
  scale: 1,
  extrapolation: 0,
  attention: 1,
} as const;

function withContext(size: number, use: (context: TrainingContext, make: Make) => void): void {
  const context = new TrainingContext(loadGgml(), size, true);
  try {
    use(context, (type, n0, n1 = 1, n2 = 1) => context.tensor(type, [n0, n1, n2]));
  } finally {
    context.free();
  }
}

describe("a training graph refuses what ggml would abort on", () => {
  const cases: Record<string, (g: TrainingContext, t: Make) => unknown> = {
    "a permutation that names a dimension twice": (g, t) =>
      g.permuted(t(TYPE_F32, 8, 4), [0, 0, 1] as unknown as Axes),
    "a grouped product of other widths": (g, t) => g.product(t(TYPE_F32, 8, 4, 2), t(TYPE_F32, 6, 4, 4)),
    "a grouped product whose groups do not divide": (g, t) =>
      g.product(t(TYPE_F32, 8, 4, 3), t(TYPE_F32, 8, 4, 4)),
    "a grouped product of half precision": (g, t) => g.product(t(TYPE_F16, 8, 4), t(TYPE_F32, 8, 4)),
    "a quotient of other shapes": (g, t) => g.div(t(TYPE_F32, 8, 4), t(TYPE_F32, 8)),
    "a factor that is not finite": (g, t) => g.affine(t(TYPE_F32, 8), Number.NaN, 0),
    "a bias that is not finite": (g, t) => g.affine(t(TYPE_F32, 8), 1, Number.POSITIVE_INFINITY),
    "a sum of integers": (g, t) => g.sum(t(TYPE_I32, 8)),
    "a sum of repeats that do not divide": (g, t) => g.sumRepeats(t(TYPE_F32, 8, 4), [8, 3, 1]),
    "an activation of integers": (g, t) => g.silu(t(TYPE_I32, 8)),
    "a gradient of another shape than its activation": (g, t) => g.siluBack(t(TYPE_F32, 8), t(TYPE_F32, 4)),
    "a gradient of another shape than its norm": (g, t) =>
      g.rmsNormBack(t(TYPE_F32, 8), t(TYPE_F32, 4), 1e-5),
    "a norm's gradient with a negative epsilon": (g, t) => g.rmsNormBack(t(TYPE_F32, 8), t(TYPE_F32, 8), -1),
    "a rotation's gradient with too few positions": (g, t) =>
      g.ropeBack(t(TYPE_F32, 8, 2, 4), t(TYPE_I32, 3), undefined, ROPE),
    "a soft max under a mask of another width": (g, t) => g.softMax(t(TYPE_F32, 8, 4), t(TYPE_F32, 7, 4), 1),
    "a soft max under a mask of half precision": (g, t) => g.softMax(t(TYPE_F32, 8, 4), t(TYPE_F16, 8, 4), 1),
    "a soft max with a scale that is not finite": (g, t) =>
      g.softMax(t(TYPE_F32, 8, 4), t(TYPE_F32, 8, 4), Number.NaN),
    "a gradient of another shape than its soft max": (g, t) =>
      g.softMaxBack(t(TYPE_F32, 8, 4), t(TYPE_F32, 8, 3), 1),
    "gradients of fewer rows than were looked up": (g, t) =>
      g.getRowsBack(t(TYPE_F32, 8, 4), t(TYPE_I32, 3), 9),
    "gradients of rows looked up by floats": (g, t) => g.getRowsBack(t(TYPE_F32, 8, 4), t(TYPE_F32, 4), 9),
    "labels of another shape than the logits": (g, t) => g.crossEntropy(t(TYPE_F32, 8, 4), t(TYPE_F32, 8, 3)),
    "a loss's gradient that is not one value": (g, t) =>
      g.crossEntropyBack(t(TYPE_F32, 2), t(TYPE_F32, 8, 4), t(TYPE_F32, 8, 4)),
    "integers expanded to floats": (g, t) => g.expanded(t(TYPE_I32, 8)),
    "a transposed copy beyond its target": (g, t) =>
      g.copyTransposed(t(TYPE_F32, 8, 4), t(TYPE_F32, 16, 8), 13),
    "a transposed copy of another width": (g, t) =>
      g.copyTransposed(t(TYPE_F32, 8, 4), t(TYPE_F32, 16, 7), 0),
    "a transposed copy into blocks": (g, t) => g.copyTransposed(t(TYPE_F32, 8, 4), t(TYPE_Q8_0, 32, 8), 0),
  };
  for (const [what, build] of Object.entries(cases)) {
    it(what, () => withContext(32, (context, make) => assert.throws(() => build(context, make), GRAPH)));
  }
});

describe("ggml's own backward pass is refused what it would abort on", () => {
  const SIZE = autodiffTensors(16);
  const open = (use: (graph: AutodiffGraph, context: TrainingContext, make: Make) => void, size = SIZE) =>
    withContext(size, (context, make) => use(new AutodiffGraph(loadGgml(), context, size), context, make));
  const refuses = (act: () => unknown) => assert.throws(act, GRAPH);

  it("a parameter that is computed, or quantized", () => {
    open((graph, g, t) => {
      refuses(() => graph.parameter(g.silu(t(TYPE_F32, 8))));
      refuses(() => graph.parameter(t(TYPE_Q8_0, 32, 8)));
    });
  });

  it("no parameter, or one that the loss does not depend on", () => {
    open((graph, g, t) => {
      const [a, b] = [t(TYPE_F32, 8), t(TYPE_F32, 8)];
      graph.parameter(a);
      graph.parameter(b);
      const loss = g.sum(a);
      graph.expand(loss);
      refuses(() => graph.differentiate(loss, t(TYPE_F32, 1), []));
      refuses(() => graph.differentiate(loss, t(TYPE_F32, 1), [a, b]));
    });
  });

  it("a loss that is no single value, or not in the graph", () => {
    open((graph, g, t) => {
      const a = t(TYPE_F32, 8);
      graph.parameter(a);
      const [doubled, loss] = [g.scale(a, 2), g.sum(a)];
      graph.expand(doubled);
      refuses(() => graph.differentiate(doubled, t(TYPE_F32, 1), [a]));
      refuses(() => graph.differentiate(loss, t(TYPE_F32, 1), [a]));
      graph.expand(loss);
      refuses(() => graph.differentiate(loss, t(TYPE_F32, 2), [a]));
    });
  });

  it("operations without a backward pass", () => {
    const without: ((g: TrainingContext, a: Tensor) => Tensor)[] = [
      (g, a) => g.gated("gelu", a, a),
      (g, a) => g.tanh(a),
    ];
    for (const operation of without) {
      open((graph, g, t) => {
        const a = t(TYPE_F32, 8);
        graph.parameter(a);
        const loss = g.sum(operation(g, a));
        graph.expand(loss);
        refuses(() => graph.differentiate(loss, t(TYPE_F32, 1), [a]));
      });
    }
  });

  it("a context without room for it", () => {
    open((graph, g, t) => {
      const a = t(TYPE_F32, 8);
      graph.parameter(a);
      const loss = g.sum(a);
      graph.expand(loss);
      refuses(() => graph.differentiate(loss, t(TYPE_F32, 1), [a]));
    }, 8);
  });

  it("and derives the rest", () => {
    open((graph, g, t) => {
      const a = t(TYPE_F32, 8, 2);
      graph.parameter(a);
      const loss = g.sum(g.mul(a, a));
      graph.expand(loss);
      const [gradient] = graph.differentiate(loss, t(TYPE_F32, 1), [a]);
      assert.deepEqual(gradient?.shape, a.shape);
    });
  });
});
