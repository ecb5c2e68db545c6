import { HASH_BYTES, keccak } from "./keccak.ts";
import { KECCAK_DATA_BYTES, keccakModule, RATE } from "./keccak-module.ts";

/** keccak-256 of many messages of one length. */
export interface KeccakEach {
  readonly implementation: "simd" | "plain";
  /** Hashes of the messages of `length` bytes that lie one after the other in `messages`: 32 bytes each, in their order. */
  each(messages: Uint8Array, length: number): Uint8Array<ArrayBuffer>;
}

const PAGES = 3;
/** Most messages hashed before their hashes are taken out; even. */
const MAX_SLOTS = 1_024;

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  absorb(first: number, second: number, blocks: number, out: number): void;
}

/** What is used of it: the types of Node.js leave it out. */
declare const WebAssembly: {
  instantiate(module: Uint8Array): Promise<{ readonly instance: { readonly exports: unknown } }>;
};

/** Two messages at a time. @throws WebAssembly.CompileError where the machine lacks vectors of 128 bits */
export async function simdKeccak(): Promise<KeccakEach> {
  const { instance } = await WebAssembly.instantiate(keccakModule(PAGES));
  const { memory, absorb } = instance.exports as Exports;
  const bytes = new Uint8Array(memory.buffer);
  const output = bytes.length - MAX_SLOTS * HASH_BYTES;
  // Messages lie in slots of whole blocks. The padding of a length stays in place until another length comes.
  let padded = { length: 0, slots: 0 };
  function pad(length: number, slotBytes: number, slots: number): void {
    if (padded.length !== length) padded = { length, slots: 0 };
    for (; padded.slots < slots; padded.slots++) {
      const [start, end] = [padded.slots * slotBytes + length, (padded.slots + 1) * slotBytes - 1];
      bytes.fill(0, KECCAK_DATA_BYTES + start, KECCAK_DATA_BYTES + end);
      bytes[KECCAK_DATA_BYTES + end] = start === end ? 0x81 : 0x80;
      if (start < end) bytes[KECCAK_DATA_BYTES + start] = 0x01;
    }
  }
  return {
    implementation: "simd",
    each(messages, length) {
      const blocks = Math.floor(length / RATE) + 1;
      const slotBytes = blocks * RATE;
      const slots = Math.min(MAX_SLOTS, Math.floor((output - KECCAK_DATA_BYTES) / slotBytes / 2) * 2);
      const count = countOf(messages, length);
      if (slots === 0) return plainKeccak.each(messages, length);
      pad(length, slotBytes, Math.min(slots, count));
      const hashes = new Uint8Array(count * HASH_BYTES);
      for (let done = 0; done < count; done += slots) {
        const batch = Math.min(slots, count - done);
        for (let i = 0, at = KECCAK_DATA_BYTES; i < batch; i++, at += slotBytes) {
          bytes.set(messages.subarray((done + i) * length, (done + i + 1) * length), at);
        }
        for (let i = 0, at = KECCAK_DATA_BYTES; i < batch; i += 2, at += 2 * slotBytes) {
          absorb(at, at + slotBytes, blocks, output + i * HASH_BYTES);
        }
        hashes.set(bytes.subarray(output, output + batch * HASH_BYTES), done * HASH_BYTES);
      }
      return hashes;
    },
  };
}

/** One after the other. */
export const plainKeccak: KeccakEach = {
  implementation: "plain",
  each(messages, length) {
    const count = countOf(messages, length);
    const hashes = new Uint8Array(count * HASH_BYTES);
    for (let i = 0; i < count; i++) {
      hashes.set(keccak(messages.subarray(i * length, (i + 1) * length)), i * HASH_BYTES);
    }
    return hashes;
  },
};

function countOf(messages: Uint8Array, length: number): number {
  const count = messages.length / length;
  if (!Number.isSafeInteger(count))
    throw new RangeError(`${messages.length} bytes are no messages of ${length}`);
  return count;
}

/** Chosen once a process. */
const chosen = await simdKeccak().catch(() => plainKeccak);

export const keccakImplementation = chosen.implementation;

export const keccakEach = (messages: Uint8Array, length: number): Uint8Array<ArrayBuffer> =>
  chosen.each(messages, length);

/**
 * Root over hashes that lie one after the other: the tree of docs/RECEIPTS.md, which pairs neighbours on each level and takes
 * an odd last one to the next level as it is.
 */
export function treeRoot(leaves: Uint8Array): Uint8Array {
  let level = leaves;
  while (level.length > HASH_BYTES) {
    const pairs = level.length - (level.length % (2 * HASH_BYTES));
    const parents = keccakEach(level.subarray(0, pairs), 2 * HASH_BYTES);
    const next = new Uint8Array(parents.length + level.length - pairs);
    next.set(parents);
    next.set(level.subarray(pairs), parents.length);
    level = next;
  }
  return level.length === 0 ? new Uint8Array(HASH_BYTES) : level.slice();
}
