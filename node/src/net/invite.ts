/**
 * An invite is what one person sends another so that their nodes meet: the peer's id, its addresses, and for a private
 * node the secret that lets the guest in.
 *
 *   "omni1" base32-lower( dag-cbor {p: peer id, a: [multiaddr], s?: secret} , first 4 bytes of its SHA-256 )
 */
import { createHash } from "node:crypto";
import * as cbor from "@ipld/dag-cbor";
import { peerIdFromMultihash, peerIdFromString } from "@libp2p/peer-id";
import { multiaddr } from "@multiformats/multiaddr";
import { base32 } from "multiformats/bases/base32";
import * as Digest from "multiformats/hashes/digest";
import { z } from "zod";
import { parseAddress } from "./address.ts";
import { InviteError } from "./errors.ts";

const PREFIX = "omni1";
const CHECKSUM_SIZE = 4;
const MAX_LENGTH = 4096;
const MAX_ADDRESSES = 16;
export const INVITE_SECRET_SIZE = 16;

export interface Invite {
  readonly peerId: string;
  /** QUIC multiaddrs that end in the peer's id. */
  readonly addresses: readonly string[];
  readonly secret?: Uint8Array;
}

const bytes = z.instanceof(Uint8Array);
const Body = z.strictObject({
  p: bytes,
  a: z.array(bytes).min(1).max(MAX_ADDRESSES),
  s: bytes.refine((secret) => secret.byteLength === INVITE_SECRET_SIZE).optional(),
});

export function isInvite(text: string): boolean {
  return text.startsWith(PREFIX);
}

export function encodeInvite({ peerId, addresses, secret }: Invite): string {
  const suffix = `/p2p/${peerId}`;
  const body = cbor.encode({
    p: peerIdFromString(peerId).toMultihash().bytes,
    a: addresses.slice(0, MAX_ADDRESSES).map((address) => multiaddr(address.replace(suffix, "")).bytes),
    ...(secret === undefined ? {} : { s: secret }),
  });
  return PREFIX + base32.baseEncode(Buffer.concat([body, checksum(body)]));
}

/** @throws InviteError */
export function decodeInvite(text: string): Invite {
  const trimmed = text.trim();
  if (!isInvite(trimmed)) throw new InviteError(`it does not begin with "${PREFIX}"`);
  if (trimmed.length > MAX_LENGTH) throw new InviteError("it is too long");
  try {
    const all = base32.baseDecode(trimmed.slice(PREFIX.length));
    const body = all.subarray(0, -CHECKSUM_SIZE);
    if (Buffer.compare(checksum(body), all.subarray(-CHECKSUM_SIZE)) !== 0) {
      throw new InviteError("a letter of it is wrong or missing");
    }
    const { p, a, s } = Body.parse(cbor.decode(body));
    const peerId = peerIdFromMultihash(Digest.decode(p)).toString();
    const addresses = a.map((address) => parseAddress(`${multiaddr(address)}/p2p/${peerId}`).toString());
    return { peerId, addresses, ...(s === undefined ? {} : { secret: s }) };
  } catch (error) {
    if (error instanceof InviteError) throw error;
    throw new InviteError("it is damaged, or of a later release", error);
  }
}

function checksum(body: Uint8Array): Uint8Array {
  return createHash("sha256").update(body).digest().subarray(0, CHECKSUM_SIZE);
}
