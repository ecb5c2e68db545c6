import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import { bytesToHex, type Hex } from "viem";
import { encodeLeaf } from "../../../node/src/zk/encode-leaf.ts";
import { encodeTraceLeaf, wireSources } from "../../../sdk/src/index.ts";

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes): Hex => bytesToHex(bytes));
const uint64 = fc.bigInt(0n, 2n ** 64n - 1n);

it("a leaf is encoded as the SDK encodes it", () => {
  const wire = fc.record({ source: fc.constantFrom(...wireSources), position: uint64, index: uint64, hash });
  const leaf = fc.record({
    op: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    params: hash,
    inputs: fc.array(wire, { maxLength: 5 }),
    output: hash,
    commits: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  });
  fc.assert(
    fc.property(leaf, (value) => assert.equal(bytesToHex(encodeLeaf(value)), encodeTraceLeaf(value))),
  );
});
