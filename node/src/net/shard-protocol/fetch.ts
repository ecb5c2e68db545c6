import { parseBlobCid } from "../../store/cid.ts";
import { blake3Hash } from "../../store/hash/blake3.ts";
import { CHUNK_BYTES } from "../../store/hash/chunks.ts";
import type { BlobSpec, BlobStore, BlobWriter } from "../../types/blob-store.ts";
import type { Host } from "../host.ts";
import { MAX_BLOCK } from "./constants.ts";
import { Download, type DownloadOptions, type ProviderReport } from "./download.ts";
import {
  BlobNotServedError,
  BlockTooLargeError,
  NoProviderLeftError,
  type ProviderFailure,
  ProviderLiedError,
} from "./errors.ts";
import { type ProviderOptions, type ProviderTarget, ShardProvider, targetName } from "./provider.ts";

export interface FetchOptions extends Omit<DownloadOptions, "onChunk"> {
  readonly onProgress?: (progress: FetchProgress) => void;
}

export interface FetchProgress {
  /** Bytes of all blobs, those that were here already included. */
  readonly total: number;
  readonly done: number;
}

export interface FetchReport {
  /** Blobs that were not whole here before. */
  readonly fetched: number;
  /** Blobs that were. */
  readonly reused: number;
  /** Verified bytes that came over the network. */
  readonly bytes: number;
  readonly seconds: number;
  readonly providers: readonly ProviderReport[];
}

/**
 * Fetches blobs into a store, from all providers at once; resumes what an earlier attempt left. Blobs become visible in
 * the store one by one, each when it is whole and verified.
 *
 * @throws NoProviderLeftError; what the store throws; the signal's reason
 */
export async function fetchBlobs(
  host: Host,
  providers: readonly ProviderTarget[],
  specs: readonly BlobSpec[],
  store: BlobStore,
  options: FetchOptions = {},
): Promise<FetchReport> {
  const { onProgress, ...rest } = options;
  const start = performance.now();
  const wanted: { readonly spec: BlobSpec; readonly writer: BlobWriter }[] = [];
  const total = specs.reduce((sum, { size }) => sum + size, 0);
  let missing = 0;
  let bytes = 0;
  const report = (): void => onProgress?.({ total, done: total - missing + bytes });
  try {
    // Blocks that are alike share a blob: it is wanted once.
    for (const spec of new Map(specs.map((spec) => [spec.cid, spec])).values()) {
      if (await store.has(spec.cid)) continue;
      const writer = await store.receive(spec);
      wanted.push({ spec, writer });
      for (const index of writer.missing()) missing += Math.min(CHUNK_BYTES, spec.size - index * CHUNK_BYTES);
    }
    report();
    const onChunk = (length: number): void => {
      bytes += length;
      report();
    };
    const download = new Download(host, wanted.length === 0 ? [] : providers, wanted, { ...rest, onChunk });
    if (wanted.length > 0) await download.run();
    return {
      fetched: wanted.length,
      reused: specs.length - wanted.length,
      bytes,
      seconds: (performance.now() - start) / 1000,
      providers: download.report,
    };
  } finally {
    await Promise.all(wanted.map(({ writer }) => writer.close()));
  }
}

/** Fetches one blob: see `fetchBlobs`. */
export function fetchBlob(
  host: Host,
  providers: readonly ProviderTarget[],
  spec: BlobSpec,
  store: BlobStore,
  options: FetchOptions = {},
): Promise<FetchReport> {
  return fetchBlobs(host, providers, [spec], store, options);
}

/** Ranges of a block that are asked for at a time. */
const BLOCK_WINDOW = 8;

/**
 * Fetches a block whose size is not known, such as a manifest or an adapter: at most 64 MiB, verified as a whole. Providers are tried
 * in turn.
 *
 * @throws NoProviderLeftError, InvalidCidError; the signal's reason
 */
export async function fetchBlock(
  host: Host,
  providers: readonly ProviderTarget[],
  cid: string,
  options: ProviderOptions = {},
): Promise<Uint8Array> {
  const { digest, text } = parseBlobCid(cid);
  const failures: ProviderFailure[] = [];
  for (const target of providers) {
    try {
      return await blockOf(host, target, text, digest, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      failures.push({
        target: targetName(target),
        error: error instanceof Error ? error : new Error(String(error)),
      });
    }
  }
  throw new NoProviderLeftError(text, failures);
}

async function blockOf(
  host: Host,
  target: ProviderTarget,
  cid: string,
  digest: Uint8Array,
  options: ProviderOptions,
): Promise<Uint8Array> {
  const provider = await ShardProvider.connect(host, target, options);
  const aborted = (): void => provider.drop(new Error("the transfer was given up"));
  options.signal?.addEventListener("abort", aborted, { once: true });
  try {
    const size = await provider.size(cid);
    if (size === undefined) throw new BlobNotServedError(provider.peerId, cid);
    if (size > MAX_BLOCK) throw new BlockTooLargeError(cid, size, MAX_BLOCK);
    const bytes = await readAll(provider, cid, size);
    if (Buffer.compare(blake3Hash(bytes), digest) !== 0) throw new ProviderLiedError(provider.peerId, cid);
    return bytes;
  } finally {
    options.signal?.removeEventListener("abort", aborted);
    await provider.close();
  }
}

async function readAll(provider: ShardProvider, cid: string, size: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < size; at += BLOCK_WINDOW * CHUNK_BYTES) {
    const end = Math.min(size, at + BLOCK_WINDOW * CHUNK_BYTES);
    const reads: Promise<Uint8Array>[] = [];
    for (let offset = at; offset < end; offset += CHUNK_BYTES) {
      reads.push(provider.read({ cid, offset, length: Math.min(CHUNK_BYTES, end - offset) }));
    }
    parts.push(...(await Promise.all(reads)));
  }
  return Buffer.concat(parts);
}
