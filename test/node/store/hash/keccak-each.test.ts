import assert from "node:assert/strict";
import { test } from "node:test";
import { keccak_256 } from "@noble/hashes/sha3.js";
import fc from "fast-check";
import {
  keccakEach,
  keccakImplementation,
  plainKeccak,
  simdKeccak,
  treeRoot,
} from "../../../../node/src/store/hash/keccak-each.ts";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const oracle = (messages: Uint8Array, length: number): string =>
  Array.from({ length: messages.length / length }, (_, i) =>
    hex(keccak_256(messages.subarray(i * length, (i + 1) * length))),
  ).join("");

// Around the 136 bytes of a block, where the padding takes one byte or a block of its own.
const lengths = fc.oneof(
  fc.integer({ min: 1, max: 3_000 }),
  fc
    .integer({ min: 1, max: 8 })
    .chain((blocks) => fc.integer({ min: -2, max: 1 }).map((d) => blocks * 136 + d)),
);

for (const [name, load] of [
  ["two at a time in vectors", simdKeccak],
  ["one after the other", async () => plainKeccak],
] as const) {
  test(`keccak-256 of many messages, ${name}, agrees with the oracle`, async () => {
    const keccak = await load();
    fc.assert(
      fc.property(lengths, fc.nat(9), fc.infiniteStream(fc.nat(255)), (length, count, noise) => {
        const messages = Uint8Array.from({ length: length * count }, () => noise.next().value ?? 0);
        assert.equal(hex(keccak.each(messages, length)), oracle(messages, length));
      }),
      { numRuns: 60 },
    );
  });

  test(`keccak-256 of more messages than fit at once, ${name}`, async () => {
    const keccak = await load();
    for (const [length, count] of [
      [64, 2_601],
      [1_024, 400],
      [300_000, 2],
    ] as const) {
      const messages = Uint8Array.from(
        { length: length * count },
        (_, i) => Math.imul(i, 2_654_435_761) >>> 24,
      );
      assert.equal(hex(keccak.each(messages, length)), oracle(messages, length));
    }
  });
}

test("vectors are in use: every machine that this is tested on has them", () => {
  assert.equal(keccakImplementation, "simd");
});

test("refuses what is no whole number of messages", () => {
  assert.throws(() => keccakEach(new Uint8Array(100), 64), RangeError);
});

test("a tree takes an odd last node to the level above as it is", () => {
  const leaves = Array.from({ length: 7 }, (_, i) => new Uint8Array(32).fill(i + 1));
  const naive = (nodes: readonly Uint8Array[]): Uint8Array => {
    const [only = new Uint8Array(32)] = nodes;
    if (nodes.length < 2) return only;
    let k = 1;
    while (k * 2 < nodes.length) k *= 2;
    return keccak_256(Buffer.concat([naive(nodes.slice(0, k)), naive(nodes.slice(k))]));
  };
  for (let n = 0; n <= 7; n++) {
    assert.equal(
      hex(treeRoot(new Uint8Array(Buffer.concat(leaves.slice(0, n))))),
      hex(naive(leaves.slice(0, n))),
    );
  }
});
