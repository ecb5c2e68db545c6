import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { readModelShape } from "../../../../node/src/engine/model-shape.ts";
import { newAdapter } from "../../../../node/src/federated/adapter/new-adapter.ts";
import { createTrainer, type Trainer } from "../../../../node/src/federated/training/trainer.ts";
import { openGgufWeights } from "../../../../node/src/store/gguf/open-gguf-weights.ts";
import { ALL_TARGETS, testAdapter } from "../../../helpers/adapters.ts";
import { Pipeline, relativeError, TINY, TINY_GEMMA, temporaryModel } from "../../../helpers/engine.ts";
import { requantize } from "../../../helpers/requantize.ts";
import { cosine, FLOAT_MODELS, rowOf, temporaryTrainer } from "../../../helpers/training.ts";

const TOKENS = 20;
const METHODS = ["tape", "autodiff"] as const;

/** The slope of the loss along a direction in the space of parameters, by central differences. */
async function slope(trainer: Trainer, direction: Float32Array, step: number): Promise<number> {
  const start = trainer.parameters;
  const lossAt = async (sign: number) => {
    await trainer.setParameters(start.map((value, i) => value + sign * step * (direction[i] ?? 0)));
    return trainer.lossOf(rowOf(TOKENS));
  };
  const rise = (await lossAt(1)) - (await lossAt(-1));
  await trainer.setParameters(start);
  return rise / (2 * step);
}

/** Uniform in (-1, 1). */
function direction(length: number, seed: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length }, () => {
    state = (state * 48_271) % 0x7fffffff;
    return (2 * state) / 0x7fffffff - 1;
  });
}

describe("gradients against finite differences", () => {
  for (const model of FLOAT_MODELS) {
    for (const target of ALL_TARGETS) {
      it(`${model.architecture}, ${model.layers} layers: ${target}`, async () => {
        await using trainer = await temporaryTrainer(model, { targets: [target] });
        const { gradient } = await trainer.gradientOf(rowOf(TOKENS));
        for (const seed of [1, 2, 3]) {
          const along = direction(gradient.length, seed);
          const expected = gradient.reduce((sum, value, i) => sum + value * (along[i] ?? 0), 0);
          const size = Math.sqrt(gradient.reduce((sum, value) => sum + value ** 2, 0));
          const error = Math.abs((await slope(trainer, along, 4e-3)) - expected);
          assert.ok(error < 2e-2 * size, `${error} beside a gradient of ${size}`);
        }
      });
    }
  }
});

describe("the tape against ggml's own backward pass", () => {
  for (const model of FLOAT_MODELS) {
    it(`gives the same loss to the bit and the same gradients: ${model.architecture}, ${model.layers} layers`, async () => {
      const [tape, autodiff] = await Promise.all(
        METHODS.map(async (differentiation) => {
          await using trainer = await temporaryTrainer(model, { differentiation });
          return trainer.gradientOf(rowOf(TOKENS));
        }),
      );
      assert.ok(tape !== undefined && autodiff !== undefined);
      assert.equal(tape.loss, autodiff.loss);
      assert.ok(relativeError(tape.gradient, autodiff.gradient) < 1e-10);
    });
  }
});

describe("gradients of quantized models", () => {
  for (const model of [TINY, TINY_GEMMA]) {
    for (const differentiation of METHODS) {
      it(`point where those of the same weights in single precision do: ${model.architecture}, ${differentiation}`, async () => {
        await using quantized = await temporaryModel(model);
        const path = join(quantized.path, "..", "expanded.gguf");
        await requantize(quantized.path, path, () => "f32");
        const expanded = await openGgufWeights(path);
        const adapter = testAdapter(readModelShape(expanded.metadata));
        const gradients = [];
        for (const source of [quantized.source, expanded]) {
          const trainer = await createTrainer({
            source,
            adapter,
            rowTokens: TOKENS,
            threads: 1,
            differentiation,
          });
          gradients.push((await trainer.gradientOf(rowOf(TOKENS))).gradient);
          await trainer.close();
        }
        await expanded.close();
        const [rounded, exact] = gradients;
        assert.ok(rounded !== undefined && exact !== undefined);
        assert.ok(cosine(rounded, exact) > 0.99, `${cosine(rounded, exact)}`);
      });
    }
  }
});

describe("the loss of a row", () => {
  it("is the mean over the tokens that count, and so is its gradient", async () => {
    for (const differentiation of METHODS) {
      await using trainer = await temporaryTrainer(FLOAT_MODELS[0] ?? TINY, { differentiation });
      const row = rowOf(TOKENS);
      const whole = await trainer.gradientOf(row);
      const mask = fc
        .array(fc.boolean(), { minLength: TOKENS, maxLength: TOKENS })
        .filter((scored) => new Set(scored.slice(1)).size === 2);
      await fc.assert(
        fc.asyncProperty(mask, async (scored) => {
          const count = scored.slice(1).filter(Boolean).length;
          const share = count / (TOKENS - 1);
          const counted = await trainer.gradientOf({ ...row, scored });
          const others = await trainer.gradientOf({ ...row, scored: scored.map((value) => !value) });
          const loss = share * counted.loss + (1 - share) * others.loss;
          assert.ok(Math.abs(loss - whole.loss) < 1e-5, `${loss} and ${whole.loss}`);
          const mixed = counted.gradient.map(
            (value, i) => share * value + (1 - share) * (others.gradient[i] ?? Number.NaN),
          );
          assert.ok(relativeError(mixed, whole.gradient) < 1e-8);
        }),
        { numRuns: 8 },
      );
    }
  });

  for (const model of FLOAT_MODELS) {
    it(`is that of the logits which inference gives: ${model.architecture}, ${model.layers} layers`, async () => {
      await using files = await temporaryModel(model);
      await using pipeline = await Pipeline.open(files.source, [0, model.layers]);
      const { tokens } = rowOf(TOKENS);
      const logits = await pipeline.logits([...tokens.subarray(0, -1)], "all-logits");
      const losses = Array.from(tokens.subarray(1), (id, i) => {
        const row = logits.subarray(i * model.vocabulary, (i + 1) * model.vocabulary);
        return Math.log(row.reduce((sum, value) => sum + Math.exp(value), 0)) - (row[id] ?? Number.NaN);
      });
      const expected = losses.reduce((sum, value) => sum + value, 0) / losses.length;
      const shape = readModelShape(files.source.metadata);
      const trainer = await createTrainer({
        source: files.source,
        adapter: newAdapter({ shape, rank: 4, alpha: 8, targets: ["attn_q", "attn_v"], seed: 1n }),
        rowTokens: TOKENS,
        threads: 1,
      });
      const loss = await trainer.lossOf(rowOf(TOKENS));
      const { loss: again } = await trainer.gradientOf(rowOf(TOKENS));
      await trainer.close();
      assert.ok(Math.abs(loss - expected) < 1e-3 * expected, `${loss} and ${expected}`);
      assert.equal(again, loss);
    });
  }

  it("does not depend on what was computed before", async () => {
    await using trainer = await temporaryTrainer(TINY_GEMMA);
    const first = await trainer.gradientOf(rowOf(TOKENS));
    await trainer.gradientOf(rowOf(TOKENS + 11));
    await trainer.lossOf(rowOf(3));
    const again = await trainer.gradientOf(rowOf(TOKENS));
    assert.deepEqual(again, first);
  });
});
