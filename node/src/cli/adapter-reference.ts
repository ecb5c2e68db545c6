import { readFile, stat } from "node:fs/promises";
import { type AdapterBase, decodeAdapter } from "../federated/adapter/codec.ts";
import { MAX_ADAPTER_BYTES } from "../federated/adapter/constants.ts";
import { AdapterTooLargeError } from "../federated/adapter/errors.ts";
import { type ModelSources, obtainBlock } from "../pipeline/model-shards.ts";
import { blobCid, CID_TEXT, parseBlobCid, RAW } from "../store/cid.ts";
import { InvalidCidError } from "../store/errors.ts";
import { blake3Hash } from "../store/hash/blake3.ts";
import type { LoraAdapter } from "../types/adapter.ts";
import { AdapterNotFoundError, FileUnreadableError } from "./errors.ts";

/** What `--adapter` names: an adapter's CID, or a file of this machine. */
export type AdapterReference =
  | { readonly kind: "cid"; readonly cid: string }
  | { readonly kind: "file"; readonly cid: string; readonly bytes: Uint8Array };

export interface OpenedAdapter {
  readonly cid: string;
  readonly bytes: Uint8Array;
  readonly adapter: LoraAdapter;
}

/**
 * What a file holds is not looked at yet.
 *
 * @throws AdapterNotFoundError, AdapterTooLargeError, FileUnreadableError, InvalidCidError
 */
export async function readAdapterReference(text: string): Promise<AdapterReference> {
  if (CID_TEXT.test(text)) {
    const { text: cid, codec } = parseBlobCid(text);
    if (codec !== RAW) throw new InvalidCidError(text, "it is a manifest's, not an adapter's");
    return { kind: "cid", cid };
  }
  const found = await stat(text).catch(() => undefined);
  if (!found?.isFile()) throw new AdapterNotFoundError(text);
  if (found.size > MAX_ADAPTER_BYTES) throw new AdapterTooLargeError(found.size, MAX_ADAPTER_BYTES);
  const bytes = await readFile(text).catch((cause: unknown) => {
    throw new FileUnreadableError(text, cause);
  });
  return { kind: "file", cid: blobCid(blake3Hash(bytes)), bytes };
}

/**
 * The adapter itself: from its file, else from the store, else from the providers, and then kept; checked against the model.
 *
 * @throws NoProviderLeftError; what decoding throws
 */
export async function openAdapter(
  reference: AdapterReference,
  base: AdapterBase,
  sources: ModelSources,
  signal?: AbortSignal,
): Promise<OpenedAdapter> {
  const { cid } = reference;
  if (reference.kind === "file") return { ...reference, adapter: await decodeAdapter(reference.bytes, base) };
  const bytes = await obtainBlock(sources, cid, signal);
  const adapter = await decodeAdapter(bytes, base);
  await sources.store.put(cid, bytes);
  return { cid, bytes, adapter };
}
