import { openFileSource } from "./byte-source.ts";
import { readGguf } from "./gguf/read-gguf.ts";
import { ggmlTypeName } from "./gguf/tensor-types.ts";
import {
  architectureOf,
  isTied,
  layerCount,
  type Manifest,
  type ManifestEntry,
  type Outline,
} from "./manifest/manifest.ts";
import { outline } from "./manifest/outline.ts";

/** What `omni-node inspect` tells of a model. */
export interface Inspection {
  readonly architecture: string;
  readonly name: string | undefined;
  readonly layers: number;
  /** Of the hidden state. */
  readonly width: number | undefined;
  readonly vocabulary: number | undefined;
  /** Positions that the model was trained for. */
  readonly context: number | undefined;
  readonly tied: boolean;
  readonly parameters: number;
  /** Bytes of the file. */
  readonly size: number;
  /** Tensors' share of the file by ggml type, bytes. */
  readonly types: Readonly<Record<string, number>>;
  readonly memory: {
    /** Bytes of weights by layer. */
    readonly layers: readonly number[];
    /** Bytes of weights beside the layers; a tied embedding is needed by the last stage too. */
    readonly embedding: number;
    readonly head: number;
    /** Bytes that one position of one session takes in the KV cache of each layer, at 16 bits a value. */
    readonly kvPerPosition: readonly number[] | undefined;
  };
  readonly metadata: Readonly<
    Record<string, ManifestEntry["value"] | { readonly type: number; readonly count: number }>
  >;
  readonly shards: readonly {
    readonly kind: string;
    readonly block?: number;
    readonly cid?: string;
    readonly size: number;
  }[];
  readonly tensors: readonly {
    readonly name: string;
    readonly type: string;
    readonly shape: readonly number[];
    readonly size: number;
    readonly offset: number;
  }[];
}

export async function inspectFile(path: string): Promise<Inspection> {
  const source = await openFileSource(path);
  try {
    return inspectOutline(outline(await readGguf(source)));
  } finally {
    await source.close();
  }
}

export function inspectManifest({ file, ...rest }: Manifest): Inspection {
  return {
    ...inspectOutline({ ...rest, size: file.size }),
    shards: rest.shards.map(({ chunks: _, ...shard }) => shard),
  };
}

function inspectOutline(model: Outline): Inspection {
  const { gguf, tensors, shards, size } = model;
  const architecture = architectureOf(model);
  const number = (key: string): number | undefined => {
    const value = gguf.metadata.get(key)?.value;
    return typeof value === "number" ? value : undefined;
  };
  const name = gguf.metadata.get("general.name")?.value;
  const embedding = tensors.find((tensor) => tensor.name === "token_embd.weight");
  const layers = layerCount(model);
  return {
    architecture,
    name: typeof name === "string" ? name : undefined,
    layers,
    width: number(`${architecture}.embedding_length`) ?? embedding?.shape[0],
    vocabulary: embedding?.shape[1],
    context: number(`${architecture}.context_length`),
    tied: isTied(model),
    parameters: tensors.reduce(
      (sum, { shape }) => sum + shape.reduce((product, length) => product * length, 1),
      0,
    ),
    size,
    types: byType(tensors),
    memory: {
      layers: Array.from({ length: Math.min(layers, shards.length) }, (_, layer) =>
        shardSize(shards, "block", layer),
      ),
      embedding: shardSize(shards, "embedding"),
      head: shardSize(shards, "head"),
      kvPerPosition: kvPerPosition(model, architecture, layers),
    },
    metadata: Object.fromEntries(
      [...gguf.metadata].map(([key, { value, type, count }]) => [key, value ?? { type, count }]),
    ),
    shards,
    tensors: tensors.map(({ name, type, shape, size, offset }) => ({
      name,
      type: ggmlTypeName(type),
      shape,
      size,
      offset,
    })),
  };
}

function shardSize(shards: Outline["shards"], kind: string, block?: number): number {
  return shards.find((shard) => shard.kind === kind && shard.block === block)?.size ?? 0;
}

function byType(tensors: Outline["tensors"]): Record<string, number> {
  const types: Record<string, number> = {};
  for (const { type, size } of tensors) types[ggmlTypeName(type)] = (types[ggmlTypeName(type)] ?? 0) + size;
  return types;
}

const F16_BYTES = 2;

/** Undefined where the metadata do not tell the shape of the attention heads. */
function kvPerPosition({ gguf }: Outline, architecture: string, layers: number): number[] | undefined {
  const value = (key: string): ManifestEntry["value"] => gguf.metadata.get(`${architecture}.${key}`)?.value;
  const heads = value("attention.head_count");
  const kvHeads = value("attention.head_count_kv") ?? heads;
  const width = value("embedding_length");
  const headWidth =
    typeof width === "number" && typeof heads === "number" && heads > 0 ? width / heads : undefined;
  const key = value("attention.key_length") ?? headWidth;
  const val = value("attention.value_length") ?? headWidth;
  if (typeof key !== "number" || typeof val !== "number") return undefined;
  const ofLayer = (layer: number): number => {
    const count = Array.isArray(kvHeads) ? kvHeads[layer] : kvHeads;
    return typeof count === "number" ? count * (key + val) * F16_BYTES : 0;
  };
  return Array.from({ length: Math.min(layers, 4096) }, (_, layer) => ofLayer(layer));
}
