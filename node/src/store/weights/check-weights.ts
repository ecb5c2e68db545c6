import type { WeightSource } from "../../types/model.ts";
import { openFileSource } from "../byte-source.ts";
import { WeightsMismatchError, WeightsNotFiniteError } from "../errors.ts";
import { sameHash } from "../hash/keccak.ts";
import type { Manifest } from "../manifest/manifest.ts";
import type { TransferOptions } from "../shard-file.ts";
import { areScalesFinite } from "./finite-scales.ts";
import { TensorHasher } from "./tensor-root.ts";
import { tileGrid } from "./tile-grid.ts";

const READ_BYTES = 1024 * 1024;

/**
 * Recomputes the roots of all tensors that are here. Whoever serves them is judged by these roots: a publisher that wrote others
 * into the manifest could frame its operators, and so could one whose weights are not finite.
 *
 * @returns bytes hashed
 * @throws WeightsMismatchError, WeightsNotFiniteError
 */
export async function checkWeights(
  manifest: Manifest,
  weights: WeightSource,
  { signal, onProgress }: TransferOptions = {},
): Promise<number> {
  const here = manifest.tensors.flatMap((tensor) => {
    const location = weights.locate(tensor.name);
    return location === undefined ? [] : [{ tensor, location }];
  });
  const total = here.reduce((sum, { tensor }) => sum + tensor.size, 0);
  const buffer = new Uint8Array(READ_BYTES);
  let done = 0;
  for (const { tensor, location } of here) {
    const hasher = new TensorHasher(tileGrid(tensor.type, tensor.shape));
    const file = await openFileSource(location.path);
    try {
      for (let at = 0; at < tensor.size; at += READ_BYTES) {
        signal?.throwIfAborted();
        const part = buffer.subarray(0, Math.min(READ_BYTES, tensor.size - at));
        const bytes = await file.fill(part, location.offset + at);
        if (!areScalesFinite(tensor.type, bytes, at)) throw new WeightsNotFiniteError(tensor.name);
        hasher.update(bytes);
        done += part.length;
        onProgress?.(done, total);
      }
    } finally {
      await file.close();
    }
    if (!sameHash(hasher.digest(), tensor.root)) throw new WeightsMismatchError(tensor.name);
  }
  return done;
}
