import { createHash } from "node:crypto";
import { adapterTargets, checkScale } from "../../engine/adapter-targets.ts";
import { AdapterUnfitError } from "../../engine/errors.ts";
import type { ModelShape } from "../../engine/model-shape.ts";
import type { LoraAdapter } from "../../types/adapter.ts";
import { MAX_ADAPTER_BYTES } from "./constants.ts";
import { AdapterTooLargeError } from "./errors.ts";

export interface NewAdapterOptions {
  readonly shape: ModelShape;
  readonly rank: number;
  /** What `B (A x)` is multiplied with, times the rank. */
  readonly alpha: number;
  /** Which matrices of each layer, as `attn_q`. */
  readonly targets: readonly string[];
  /** Unsigned, 64 bits. */
  readonly seed: bigint;
}

/**
 * An adapter that changes nothing yet: its B are zero. Whoever has the seed makes the same A, value for value:
 *
 *     w = the upper 24 bits of word r * inputs + i (u32, little-endian) of SHAKE256("omni-lora-a" | seed, u64 little-endian | name)
 *     A[r][i] = ((2 w + 1) / 2^24 - 1) / sqrt(inputs), computed in doubles and rounded to single precision
 *
 * which is uniform in (-1 / sqrt(inputs), 1 / sqrt(inputs)): Kaiming's bound for a slope of sqrt(5), with which LoRA begins.
 *
 * @throws AdapterUnfitError where no layer has a target, or rank or alpha are out of bounds; AdapterTooLargeError
 */
export function newAdapter({ shape, rank, alpha, targets, seed }: NewAdapterOptions): LoraAdapter {
  checkScale({ rank, alpha });
  const all = [...adapterTargets(shape).values()];
  const ofTarget = (target: string) => all.filter(({ name }) => name.endsWith(`.${target}.weight`));
  const unknown = targets.find((target) => ofTarget(target).length === 0);
  if (unknown !== undefined) throw new AdapterUnfitError(`no layer of the model has a matrix ${unknown}`);
  if (targets.length === 0) throw new AdapterUnfitError("it changes nothing");
  const chosen = [...new Set(targets.flatMap(ofTarget))].sort((x, y) => (x.name < y.name ? -1 : 1));
  const size = chosen.reduce((sum, { inputs, outputs }) => sum + 4 * rank * (inputs + outputs), 0);
  if (size > MAX_ADAPTER_BYTES) throw new AdapterTooLargeError(size, MAX_ADAPTER_BYTES);
  const matrices = chosen.map(({ name, inputs, outputs }) => ({
    name,
    inputs,
    outputs,
    a: seededValues(seed, name, rank, inputs),
    b: new Float32Array(outputs * rank),
  }));
  return { rank, alpha, matrices };
}

function seededValues(seed: bigint, name: string, rank: number, inputs: number): Float32Array {
  const values = new Float32Array(rank * inputs);
  const prefix = Buffer.alloc(8);
  prefix.writeBigUInt64LE(seed);
  const bytes = createHash("shake256", { outputLength: 4 * values.length })
    .update("omni-lora-a")
    .update(prefix)
    .update(name)
    .digest();
  const scale = Math.sqrt(inputs);
  for (let i = 0; i < values.length; i++) {
    const word = bytes.readUInt32LE(4 * i) >>> 8;
    values[i] = ((2 * word + 1) / 2 ** 24 - 1) / scale;
  }
  return values;
}
