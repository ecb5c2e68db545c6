import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ModelShape, readModelShape } from "../../node/src/engine/model-shape.ts";
import { encodeAdapter } from "../../node/src/federated/adapter/codec.ts";
import { newAdapter } from "../../node/src/federated/adapter/new-adapter.ts";
import { parameterCount, withParameters } from "../../node/src/federated/adapter/parameters.ts";
import { openGgufWeights } from "../../node/src/store/gguf/open-gguf-weights.ts";
import { manifestOf } from "../../node/src/store/shard-file.ts";
import type { LoraAdapter } from "../../node/src/types/adapter.ts";
import { embeddedModel } from "./models.ts";

/** Every matrix that an adapter can change. */
export const ALL_TARGETS = [
  "attn_q",
  "attn_k",
  "attn_v",
  "attn_output",
  "ffn_gate",
  "ffn_up",
  "ffn_down",
] as const;

/** An adapter with parameters that change what the model says: uniform in (-size, size), from the seed. */
export function testAdapter(
  shape: ModelShape,
  { rank = 4, alpha = 8, targets = ALL_TARGETS, seed = 1n, size = 0.2 }: TestAdapterOptions = {},
): LoraAdapter {
  const adapter = newAdapter({ shape, rank, alpha, targets, seed });
  let state = Number(seed) + 1;
  const next = (): number => {
    state = (state * 48_271) % 0x7fffffff; // Lehmer's generator
    return (2 * state) / 0x7fffffff - 1;
  };
  return withParameters(
    adapter,
    Float32Array.from({ length: parameterCount(adapter) }, () => size * next()),
  );
}

interface TestAdapterOptions {
  readonly rank?: number;
  readonly alpha?: number;
  readonly targets?: readonly string[];
  readonly seed?: bigint;
  readonly size?: number;
}

/** An adapter of the embedded model that changes what it says, as a file of a folder. */
export async function adapterFile(folder: string, seed: bigint): Promise<{ path: string; cid: string }> {
  const source = await openGgufWeights(embeddedModel);
  try {
    const { cid: manifest } = await manifestOf(embeddedModel);
    const shape = readModelShape(source.metadata);
    const { cid, bytes } = encodeAdapter(testAdapter(shape, { seed, size: 2 }), { manifest, shape });
    const path = join(folder, `${seed}.gguf`);
    await writeFile(path, bytes);
    return { path, cid };
  } finally {
    await source.close();
  }
}
