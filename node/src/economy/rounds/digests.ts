import { bytesToHex, type Hex, hexToBytes } from "viem";
import { blobCid } from "../../store/cid.ts";
import { blake3Hash } from "../../store/hash/blake3.ts";

/** BLAKE3-256, as rounds name bytes. */
export const digestOf = (bytes: Uint8Array): Hex => bytesToHex(blake3Hash(bytes));

/** CID of the bytes that a round names. */
export const cidOf = (digest: Hex): string => blobCid(hexToBytes(digest));
