/**
 * The bytes of a contribution to an open round: the difference that training made to an adapter's parameters, the largest
 * of each chunk of 4,096, in two magnitudes a chunk. Little-endian (docs/FEDERATED-WIRE.md):
 *
 *   offset  size  field
 *        0     4  magic, "OMNU"
 *        4     2  version, 1
 *        6     2  kept: most values of a full chunk, 1 to 4,096
 *        8     4  parameters, at least 1
 *       12     4  norm: L2 norm of the difference in 1/1,000, rounded up
 *       16    32  digest of the adapter that training started from; zeros where there was none
 *       48     …  one record a chunk
 *
 *   record: 2 count, at most ceil(kept * parameters of the chunk / 4,096); nothing more where it is 0
 *           4 low, 4 high: magnitudes in units of 2^-24, 1 <= low <= high
 *           ceil(12 count / 8) indices within the chunk, ascending
 *           ceil(2 count / 8) codes: bit 0 is set where the value is negative, bit 1 where its magnitude is high
 *
 * A difference has one encoding: both magnitudes occur where they differ, high is never named where they do not, padding is
 * zero, nothing follows, and the norm is exact. So equal differences have equal digests, and a copy is seen as one. That is
 * also why the contributor's account is not in here: the signed upload says whose the bytes are.
 */
import { CHUNK, DIGEST_BYTES } from "../constants.ts";
import { packBits, packedBytes, unpackBits } from "./bits.ts";
import {
  ContributionMalformedError,
  ContributionMismatchError,
  ContributionNormError,
  ContributionTooLargeError,
} from "./errors.ts";
import { normOf } from "./norm.ts";

const MAGIC = 0x554e4d4f; // "OMNU"
const VERSION = 1;
const HEADER = 48;
const INDEX_BITS = 12;
const CODE_BITS = 2;
export const NEGATIVE = 1;
export const HIGH = 2;

/** What is sent of up to 4,096 parameters. */
export interface ContributionChunk {
  /** Magnitudes in units of 2^-24; both 0 where nothing is sent. */
  readonly low: number;
  readonly high: number;
  /** Within the chunk, ascending. */
  readonly indices: Uint16Array;
  /** One an index: {@link NEGATIVE}, {@link HIGH}. */
  readonly codes: Uint16Array;
}

export interface Contribution {
  /** BLAKE3-256 of the adapter that training started from; zeros where there was none. */
  readonly base: Uint8Array;
  /** Of the adapter. */
  readonly parameters: number;
  /** Most values of a full chunk. */
  readonly kept: number;
  /** L2 norm in 1/1,000, rounded up. */
  readonly norm: number;
  readonly chunks: readonly ContributionChunk[];
}

/** What a round asks of a contribution. */
export interface ContributionRules {
  readonly base: Uint8Array;
  readonly parameters: number;
  readonly kept: number;
  /** Norm in 1/1,000 that the contributor committed to. */
  readonly norm: number;
  /** The round's `maxBytes`. */
  readonly maxBytes: number;
}

/** Parameters of chunk `index`. */
export const chunkLength = (parameters: number, index: number): number =>
  Math.min(CHUNK, parameters - index * CHUNK);

/** Most values that are sent of a chunk of `length` parameters. */
export const keptOf = (kept: number, length: number): number => Math.ceil((kept * length) / CHUNK);

/** The most bytes a contribution takes, for a round's `maxBytes`. */
export function largestContribution(parameters: number, kept: number): number {
  let bytes = HEADER;
  for (let index = 0; index * CHUNK < parameters; index++)
    bytes += recordBytes(keptOf(kept, chunkLength(parameters, index)));
  return bytes;
}

const bodyBytes = (count: number): number =>
  8 + packedBytes(count, INDEX_BITS) + packedBytes(count, CODE_BITS);
const recordBytes = (count: number): number => (count === 0 ? 2 : 2 + bodyBytes(count));

export function encodeContribution({ base, parameters, kept, norm, chunks }: Contribution): Uint8Array {
  const size = chunks.reduce((sum, { indices }) => sum + recordBytes(indices.length), HEADER);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, kept, true);
  view.setUint32(8, parameters, true);
  view.setUint32(12, norm, true);
  bytes.set(base, 16);
  let at = HEADER;
  for (const { low, high, indices, codes } of chunks) {
    view.setUint16(at, indices.length, true);
    at += 2;
    if (indices.length === 0) continue;
    view.setUint32(at, low, true);
    view.setUint32(at + 4, high, true);
    const packed = packBits(indices, INDEX_BITS);
    bytes.set(packed, at + 8);
    bytes.set(packBits(codes, CODE_BITS), at + 8 + packed.length);
    at += bodyBytes(indices.length);
  }
  return bytes;
}

/**
 * Reads a stranger's contribution by the rules of its round, in time and memory linear in its size.
 *
 * @throws ContributionTooLargeError, ContributionMalformedError, ContributionMismatchError, ContributionNormError
 */
export function decodeContribution(bytes: Uint8Array, rules: ContributionRules): Contribution {
  if (bytes.length > rules.maxBytes) throw new ContributionTooLargeError(bytes.length, rules.maxBytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER) throw new ContributionMalformedError(bytes.length, "the header is cut off");
  if (view.getUint32(0, true) !== MAGIC) throw new ContributionMalformedError(0, "it is no contribution");
  const version = view.getUint16(4, true);
  if (version !== VERSION) throw new ContributionMalformedError(4, `version ${version} is unknown`);
  const base = bytes.slice(16, 16 + DIGEST_BYTES);
  const header = {
    kept: view.getUint16(6, true),
    parameters: view.getUint32(8, true),
    norm: view.getUint32(12, true),
  };
  // Before anything is allocated: the header is a stranger's, the rules are the round's.
  for (const field of ["parameters", "kept", "norm"] as const) {
    if (header[field] !== rules[field])
      throw new ContributionMismatchError(field, header[field], rules[field]);
  }
  if (Buffer.compare(base, rules.base) !== 0)
    throw new ContributionMismatchError("base", hex(base), hex(rules.base));

  const chunks: ContributionChunk[] = [];
  let squares = 0n;
  let at = HEADER;
  for (let index = 0; index * CHUNK < header.parameters; index++) {
    const chunk = decodeChunk(view, at, header.kept, chunkLength(header.parameters, index));
    chunks.push(chunk);
    squares += squaresOf(chunk);
    at += recordBytes(chunk.indices.length);
  }
  if (at !== bytes.length) throw new ContributionMalformedError(at, "more follows");
  const norm = normOf(squares);
  if (norm !== header.norm) throw new ContributionNormError(header.norm, norm);
  return { base, ...header, chunks };
}

const NOTHING: ContributionChunk = {
  low: 0,
  high: 0,
  indices: new Uint16Array(0),
  codes: new Uint16Array(0),
};

function decodeChunk(view: DataView, start: number, kept: number, length: number): ContributionChunk {
  const refuse = (at: number, why: string): never => {
    throw new ContributionMalformedError(at, why);
  };
  if (start + 2 > view.byteLength) refuse(start, "a chunk is missing");
  const count = view.getUint16(start, true);
  if (count === 0) return NOTHING;
  const most = keptOf(kept, length);
  if (count > most) refuse(start, `${count} values where ${most} are allowed`);
  const at = start + 2;
  if (at + bodyBytes(count) > view.byteLength) refuse(at, "a chunk is cut off");
  const low = view.getUint32(at, true);
  const high = view.getUint32(at + 4, true);
  if (low === 0 || low > high) refuse(at, "magnitudes must be 1 <= low <= high");

  const body = new Uint8Array(view.buffer, view.byteOffset + at + 8, bodyBytes(count) - 8);
  const codesAt = packedBytes(count, INDEX_BITS);
  const indices = unpackBits(body.subarray(0, codesAt), count, INDEX_BITS);
  const codes = unpackBits(body.subarray(codesAt), count, CODE_BITS);
  if (indices === undefined || codes === undefined) return refuse(at + 8, "padding is not zero");
  let previous = -1;
  for (const index of indices) {
    if (index <= previous) refuse(at + 8, "indices do not ascend");
    previous = index;
  }
  if (previous >= length) refuse(at + 8, `index ${previous} is beyond ${length} parameters`);
  const highs = codes.reduce((sum, code) => sum + (code & HIGH), 0) / HIGH;
  if (low === high ? highs > 0 : highs === 0 || highs === count)
    refuse(at, "a magnitude is named that is not used");
  return { low, high, indices, codes };
}

/** Sum of the squares of a chunk's values, units squared. */
export function squaresOf({ low, high, codes }: ContributionChunk): bigint {
  let highs = 0;
  for (const code of codes) if ((code & HIGH) !== 0) highs++;
  return BigInt(codes.length - highs) * BigInt(low) ** 2n + BigInt(highs) * BigInt(high) ** 2n;
}

/** A value of a chunk in units of 2^-24. */
export function valueAt({ low, high, codes }: ContributionChunk, position: number): number {
  const code = codes[position] ?? 0;
  const magnitude = (code & HIGH) !== 0 ? high : low;
  return (code & NEGATIVE) !== 0 ? -magnitude : magnitude;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
