import { peerIdFromMultihash, peerIdFromString } from "@libp2p/peer-id";
import * as Digest from "multiformats/hashes/digest";
import { bytesToHex, type Hex, hexToBytes } from "viem";

/** A peer id as the registry keeps it: its multihash. */
export function peerIdBytes(peerId: string): Hex {
  return bytesToHex(peerIdFromString(peerId).toMultihash().bytes);
}

/** The peer id of a lease, which may hold any bytes; undefined where they are none. */
export function peerIdText(bytes: Hex): string | undefined {
  try {
    return peerIdFromMultihash(Digest.decode(hexToBytes(bytes))).toString();
  } catch {
    return undefined; // whoever leases chooses the bytes
  }
}
