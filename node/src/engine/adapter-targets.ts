import type { LoraAdapter, LoraMatrix } from "../types/adapter.ts";
import { AdapterUnfitError } from "./errors.ts";
import type { ModelShape } from "./model-shape.ts";
import { tensorNeeds } from "./stage-tensors.ts";

/** A matrix of a model's layers, which an adapter may change. */
export type AdapterTarget = Pick<LoraMatrix, "name" | "inputs" | "outputs">;

/** Above it a low-rank product costs what the matrix itself costs in models of today. */
const MAX_RANK = 256;

/** The matrices of all layers of a model, by name: attn_q, attn_k, attn_v, attn_output, ffn_gate, ffn_up and ffn_down of each. */
export function adapterTargets(shape: ModelShape): ReadonlyMap<string, AdapterTarget> {
  const targets = new Map<string, AdapterTarget>();
  for (const { name, use, dimensions } of tensorNeeds(shape, [0, shape.blocks.length], false)) {
    const [inputs = 0, outputs = 0] = dimensions;
    if (use === "matrix" && name.startsWith("blk.")) targets.set(name, { name, inputs, outputs });
  }
  return targets;
}

/** @throws AdapterUnfitError */
export function checkScale({ rank, alpha }: Pick<LoraAdapter, "rank" | "alpha">): void {
  must(Number.isInteger(rank) && rank >= 1 && rank <= MAX_RANK, `its rank is ${rank}`);
  must(Number.isFinite(alpha) && alpha > 0 && Math.fround(alpha) === alpha, `its alpha is ${alpha}`);
}

/**
 * Checks all of an adapter against a model: what this lets through may be multiplied with.
 *
 * @throws AdapterUnfitError
 */
export function checkAdapter({ rank, alpha, matrices }: LoraAdapter, shape: ModelShape): void {
  checkScale({ rank, alpha });
  must(matrices.length > 0, "it changes nothing");
  const targets = adapterTargets(shape);
  let before = "";
  for (const { name, inputs, outputs, a, b } of matrices) {
    must(before < name, `${name} does not come after ${before}`);
    before = name;
    const target = targets.get(name);
    must(target !== undefined, `no layer of the model has a matrix ${name}`);
    const [given, wanted] = [`${inputs} x ${outputs}`, `${target?.inputs} x ${target?.outputs}`];
    must(given === wanted, `${name} is ${given}, where the model's is ${wanted}`);
    must(a.length === rank * inputs && b.length === rank * outputs, `${name} is not of rank ${rank}`);
    must(a.every(Number.isFinite) && b.every(Number.isFinite), `${name} has values that are not finite`);
  }
}

function must(holds: boolean, problem: string): void {
  if (!holds) throw new AdapterUnfitError(problem);
}
