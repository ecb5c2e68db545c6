import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
} from "node:crypto";
import { blake3Hash } from "../../store/hash/blake3.ts";
import { uint16 } from "./byte-reader.ts";
import { KEY_BYTES, type MaskingCohort } from "./cohort.ts";
import { TAG_BYTES } from "./messages.ts";

// What DER puts before the 32 bytes of an X25519 key (RFC 8410).
const PRIVATE_DER = Buffer.from("302e020100300506032b656e04220420", "hex");
const PUBLIC_DER = Buffer.from("302a300506032b656e032100", "hex");

const privateKey = (secret: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PRIVATE_DER, secret]), format: "der", type: "pkcs8" });

/** The X25519 public key of 32 secret bytes. */
export function publicKeyOf(secret: Uint8Array): Uint8Array {
  const der = createPublicKey(privateKey(secret)).export({ format: "der", type: "spki" });
  return new Uint8Array(der.subarray(PUBLIC_DER.length));
}

/**
 * A key for one purpose that two members of a cohort share; undefined where the other's public key is none (of small order).
 */
export function pairKey(
  cohort: MaskingCohort,
  purpose: "announce" | "share" | "mask",
  secret: Uint8Array,
  publicKey: Uint8Array,
  ...members: readonly [from: number, to: number]
): Uint8Array | undefined {
  let shared: Buffer;
  try {
    const other = createPublicKey({
      key: Buffer.concat([PUBLIC_DER, publicKey]),
      format: "der",
      type: "spki",
    });
    shared = diffieHellman({ privateKey: privateKey(secret), publicKey: other });
  } catch {
    return undefined;
  }
  const info = Buffer.concat([Buffer.from(`omninode masking 1 ${purpose}`), ...members.map(uint16)]);
  return new Uint8Array(hkdfSync("sha256", shared, cohort.context, info, KEY_BYTES));
}

/** Says to one member whose a channel key is. */
export function announceTag(key: Uint8Array, channelKey: Uint8Array): Uint8Array {
  return new Uint8Array(createHmac("sha256", key).update(channelKey).digest().subarray(0, TAG_BYTES));
}

/** ChaCha20-Poly1305. */
export function seal(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array): Uint8Array {
  const cipher = createCipheriv("chacha20-poly1305", key, nonce, { authTagLength: TAG_BYTES });
  return new Uint8Array(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
}

/** Undefined where the bytes were not sealed with this key. */
export function unseal(key: Uint8Array, nonce: Uint8Array, sealed: Uint8Array): Uint8Array | undefined {
  const cipher = createDecipheriv("chacha20-poly1305", key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    return new Uint8Array(Buffer.concat([cipher.update(sealed.subarray(0, -TAG_BYTES)), cipher.final()]));
  } catch {
    return undefined;
  }
}

/** Adds (or takes away) the mask of a key, a ChaCha20 stream of 32-bit words, modulo 2^32. */
export function addMask(values: Uint32Array, key: Uint8Array, sign: 1 | -1): void {
  const stream = createCipheriv("chacha20", key, new Uint8Array(16)).update(
    new Uint8Array(4 * values.length),
  );
  const mask = new Uint32Array(stream.buffer, stream.byteOffset, values.length);
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) + sign * (mask[i] ?? 0);
}

/** Commits a member to its seed. */
export const seedHashOf = (cohort: MaskingCohort, seed: Uint8Array): Uint8Array =>
  blake3Hash(Buffer.concat([cohort.context, seed]));
