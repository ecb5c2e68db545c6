/**
 * What members of a cohort send, in this order (Bonawitz et al. 2017, doi:10.1145/3133956.3133982; docs/FEDERATED-WIRE.md).
 * All begin with the same ten bytes; little-endian; n is the cohort's size, sets are ceil(n / 8) bytes of bits.
 *
 *   4  magic, "OMNM"    2  version, 1    2  kind    2  n    2  member that sends it (12 bytes in all)
 *
 *   1 announcement   32  channel key
 *                    16 n  a tag for each member: HMAC under the pair's announcing key; zeros for itself
 *   2 shares         set  members it shares with
 *                    12  nonce
 *                    146 for each of them: 32, 32 BLAKE3 of the share of its masking key and of its seed; 82 both, encrypted
 *   3 masked         32  base adapter's digest    4  parameters    4  norm in 1/1,000    4  values
 *                    set  roster    32  BLAKE3 of its seed
 *                    4 each  value plus masks, modulo 2^32
 *   4 unmasking      set  roster    set  survivors
 *                    33 for each of the roster: its share of a survivor's seed, of another's masking key
 */
import { ByteReader, memberBits, uint16, uint32 } from "./byte-reader.ts";
import { KEY_BYTES, type MaskingCohort } from "./cohort.ts";

const MAGIC = Uint8Array.from(Buffer.from("OMNM"));
const VERSION = 1;
export const TAG_BYTES = 16;
export const NONCE_BYTES = 12;
const HASH_BYTES = 32;
/** A secret of 32 bytes and the share's place. */
export const SHARE_BYTES = 33;
const SEALED_BYTES = 2 * SHARE_BYTES + 16;
const HEAD_BYTES = 12;

const kinds = { announcement: 1, shares: 2, masked: 3, unmasking: 4 } as const;
type Kind = keyof typeof kinds;
const titles: Readonly<Record<Kind, string>> = {
  announcement: "announcement of a key",
  shares: "message of shares",
  masked: "masked contribution",
  unmasking: "unmasking message",
};

export interface Announcement {
  readonly member: number;
  /** X25519, 32 bytes: shares to this member are encrypted to it. */
  readonly channelKey: Uint8Array;
  /** By member; 16 bytes each. */
  readonly tags: readonly Uint8Array[];
}

export interface SealedShare {
  readonly keyHash: Uint8Array;
  readonly seedHash: Uint8Array;
  readonly sealed: Uint8Array;
}

export interface ShareMessage {
  readonly member: number;
  readonly nonce: Uint8Array;
  /** By member it shares with, ascending; itself among them. */
  readonly shares: ReadonlyMap<number, SealedShare>;
}

export interface MaskedContribution {
  readonly member: number;
  readonly base: Uint8Array;
  readonly parameters: number;
  /** In 1/1,000, as committed; what is in the masks cannot be compared with it. */
  readonly norm: number;
  /** Members whose masks are in it, ascending. */
  readonly roster: readonly number[];
  readonly seedHash: Uint8Array;
  readonly values: Uint32Array;
}

export interface Unmasking {
  readonly member: number;
  readonly roster: readonly number[];
  readonly survivors: readonly number[];
  /** By member of the roster. */
  readonly shares: ReadonlyMap<number, Uint8Array>;
}

/** What a round asks of a masked contribution. */
export interface MaskedRules {
  readonly base: Uint8Array;
  readonly parameters: number;
  readonly norm: number;
  /** How many indices the round draws. */
  readonly count: number;
}

function head(kind: Kind, { keys }: MaskingCohort, member: number): Uint8Array {
  return Buffer.concat([MAGIC, ...[VERSION, kinds[kind], keys.length, member].map(uint16)]);
}

function open(
  kind: Kind,
  { keys }: MaskingCohort,
  bytes: Uint8Array,
): { reader: ByteReader; member: number } {
  const reader = new ByteReader(bytes, titles[kind]);
  const wanted = head(kind, { context: new Uint8Array(0), keys }, 0).subarray(0, 10);
  if (Buffer.compare(reader.take(10), wanted) !== 0) reader.refuse("its head is another's");
  const member = reader.uint16();
  if (member >= keys.length) reader.refuse(`there is no member ${member}`);
  return { reader, member };
}

/** Bytes of a masked contribution of so many values. */
export const maskedBytes = (members: number, values: number): number =>
  HEAD_BYTES + 2 * HASH_BYTES + 12 + Math.ceil(members / 8) + 4 * values;

/** Bytes of the longest message that a cohort of so many members passes on. */
export const largestRelayed = (members: number): number =>
  HEAD_BYTES + Math.ceil(members / 8) + NONCE_BYTES + members * (2 * HASH_BYTES + SEALED_BYTES);

export function encodeAnnouncement(cohort: MaskingCohort, message: Announcement): Uint8Array {
  return join(head("announcement", cohort, message.member), message.channelKey, ...message.tags);
}

/** @throws MaskingMessageError */
export function decodeAnnouncement(cohort: MaskingCohort, bytes: Uint8Array): Announcement {
  const { reader, member } = open("announcement", cohort, bytes);
  const channelKey = reader.take(KEY_BYTES);
  const tags = cohort.keys.map(() => reader.take(TAG_BYTES));
  if (tags[member]?.some((byte) => byte !== 0)) reader.refuse("it has a tag for itself");
  reader.end();
  return { member, channelKey, tags };
}

export function encodeShares(cohort: MaskingCohort, { member, nonce, shares }: ShareMessage): Uint8Array {
  const entries = [...shares.values()].flatMap(({ keyHash, seedHash, sealed }) => [
    keyHash,
    seedHash,
    sealed,
  ]);
  const set = memberBits([...shares.keys()], cohort.keys.length);
  return join(head("shares", cohort, member), set, nonce, ...entries);
}

/** @throws MaskingMessageError */
export function decodeShares(cohort: MaskingCohort, bytes: Uint8Array): ShareMessage {
  const { reader, member } = open("shares", cohort, bytes);
  const set = reader.members(cohort.keys.length);
  const nonce = reader.take(NONCE_BYTES);
  const shares = new Map(
    set.map((other) => {
      const [keyHash, seedHash] = [reader.take(HASH_BYTES), reader.take(HASH_BYTES)];
      return [other, { keyHash, seedHash, sealed: reader.take(SEALED_BYTES) }];
    }),
  );
  if (!shares.has(member)) reader.refuse("its sender keeps no share");
  reader.end();
  return { member, nonce, shares };
}

export function encodeMasked(cohort: MaskingCohort, message: MaskedContribution): Uint8Array {
  const { member, base, parameters, norm, roster, seedHash, values } = message;
  const counts = [parameters, norm, values.length].map(uint32);
  const set = memberBits(roster, cohort.keys.length);
  const body = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return join(head("masked", cohort, member), base, ...counts, set, seedHash, body);
}

/** @throws MaskingMessageError */
export function decodeMasked(
  cohort: MaskingCohort,
  bytes: Uint8Array,
  rules: MaskedRules,
): MaskedContribution {
  const { reader, member } = open("masked", cohort, bytes);
  const base = reader.take(HASH_BYTES);
  if (Buffer.compare(base, rules.base) !== 0) reader.refuse("its base is another adapter");
  for (const field of ["parameters", "norm", "count"] as const) {
    if (reader.uint32() !== rules[field]) reader.refuse(`${field} is not the round's`);
  }
  const roster = reader.members(cohort.keys.length);
  if (!roster.includes(member)) reader.refuse("its sender is not in its roster");
  const seedHash = reader.take(HASH_BYTES);
  const values = new Uint32Array(reader.take(4 * rules.count).buffer);
  reader.end();
  return { member, base, parameters: rules.parameters, norm: rules.norm, roster, seedHash, values };
}

export function encodeUnmasking(cohort: MaskingCohort, message: Unmasking): Uint8Array {
  const { member, roster, survivors, shares } = message;
  const sets = [roster, survivors].map((set) => memberBits(set, cohort.keys.length));
  return join(head("unmasking", cohort, member), ...sets, ...shares.values());
}

/** @throws MaskingMessageError */
export function decodeUnmasking(cohort: MaskingCohort, bytes: Uint8Array): Unmasking {
  const { reader, member } = open("unmasking", cohort, bytes);
  const roster = reader.members(cohort.keys.length);
  const survivors = reader.members(cohort.keys.length);
  if (!roster.includes(member)) reader.refuse("its sender is not in the roster");
  if (survivors.some((survivor) => !roster.includes(survivor)))
    reader.refuse("a survivor is not in the roster");
  const shares = new Map(roster.map((of) => [of, reader.take(SHARE_BYTES)]));
  reader.end();
  return { member, roster, survivors, shares };
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
