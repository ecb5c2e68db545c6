import { AdapterUnfitError } from "../../engine/errors.ts";
import type { LoraAdapter } from "../../types/adapter.ts";

/** How many parameters an adapter has: the values of its B. */
export function parameterCount({ matrices }: LoraAdapter): number {
  return matrices.reduce((sum, { b }) => sum + b.length, 0);
}

/** A copy of all B, one after another in order of names. */
export function parametersOf(adapter: LoraAdapter): Float32Array {
  const vector = new Float32Array(parameterCount(adapter));
  let offset = 0;
  for (const { b } of adapter.matrices) {
    vector.set(b, offset);
    offset += b.length;
  }
  return vector;
}

/**
 * The adapter with other parameters; it shares the A of the one that is given.
 *
 * @throws AdapterUnfitError where the vector has another length
 */
export function withParameters(adapter: LoraAdapter, vector: Float32Array): LoraAdapter {
  const count = parameterCount(adapter);
  if (vector.length !== count) {
    throw new AdapterUnfitError(`${vector.length} parameters are given for its ${count}`);
  }
  let offset = 0;
  const matrices = adapter.matrices.map((matrix) => {
    const b = vector.slice(offset, offset + matrix.b.length);
    offset += b.length;
    return { ...matrix, b };
  });
  return { ...adapter, matrices };
}

/**
 * The adapter with a difference added to its parameters, each sum rounded to single precision.
 *
 * @throws AdapterUnfitError where the difference has another length
 */
export function addDifference(adapter: LoraAdapter, difference: Float32Array): LoraAdapter {
  const sum = parametersOf(adapter);
  if (difference.length !== sum.length) {
    throw new AdapterUnfitError(
      `${difference.length} differences are given for its ${sum.length} parameters`,
    );
  }
  for (const [i, value] of difference.entries()) sum[i] = (sum[i] ?? 0) + value;
  return withParameters(adapter, sum);
}
