import { CID } from "multiformats/cid";
import * as Digest from "multiformats/hashes/digest";
import { InvalidCidError } from "./errors.ts";
import { DIGEST_BYTES } from "./hash/chunks.ts";

export const RAW = 0x55;
export const DAG_CBOR = 0x71;
export const BLAKE3 = 0x1e;

/** Texts that may be a blob's CID in base32, and nothing that steers a terminal. */
export const CID_TEXT = /^b[a-z2-7]{50,100}$/;

export interface BlobCid {
  /** CIDv1 in base32: lower-case letters and digits alone, fit for a file name. */
  readonly text: string;
  readonly codec: typeof RAW | typeof DAG_CBOR;
  /** BLAKE3-256 of the blob. */
  readonly digest: Uint8Array;
}

/** The CID of a blob with this BLAKE3-256. */
export function blobCid(digest: Uint8Array, codec: BlobCid["codec"] = RAW): string {
  return CID.createV1(codec, Digest.create(BLAKE3, digest)).toString();
}

/** Reads a CID in any multibase; only CIDv1, raw or dag-cbor, BLAKE3-256 name blobs. */
export function parseBlobCid(text: string): BlobCid {
  return checkBlobCid(decode(text), text);
}

export function checkBlobCid(cid: CID, text = cid.toString()): BlobCid {
  const { version, code, multihash } = cid;
  if (version !== 1 || (code !== RAW && code !== DAG_CBOR))
    throw new InvalidCidError(text, "it is not CIDv1 raw or dag-cbor");
  if (multihash.code !== BLAKE3 || multihash.digest.length !== DIGEST_BYTES) {
    throw new InvalidCidError(text, "its hash is not BLAKE3-256");
  }
  return { text: cid.toString(), codec: code, digest: multihash.digest };
}

function decode(text: string): CID {
  try {
    return CID.parse(text);
  } catch (error) {
    throw new InvalidCidError(text, "it cannot be decoded", error);
  }
}
