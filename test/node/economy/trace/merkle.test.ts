import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { concat, hexToBytes, keccak256, toHex } from "viem";
import {
  MountainRange,
  merkleRoot,
  verifyConsistency,
  verifyInclusion,
} from "../../../../node/src/economy/trace/merkle.ts";

const leafAt = (i: number): Uint8Array => hexToBytes(keccak256(toHex(`leaf ${i}`)));
const leaves = (n: number): Uint8Array[] => Array.from({ length: n }, (_, i) => leafAt(i));

/** RFC 6962, section 2.1, word by word, with another implementation of the hash. */
function naiveRoot(nodes: readonly Uint8Array[]): Uint8Array {
  const [only] = nodes;
  if (only === undefined) return new Uint8Array(32);
  if (nodes.length === 1) return only;
  let k = 1;
  while (k * 2 < nodes.length) k *= 2;
  return hexToBytes(keccak256(concat([naiveRoot(nodes.slice(0, k)), naiveRoot(nodes.slice(k))])));
}

function rangeOf(n: number): MountainRange {
  const range = new MountainRange();
  for (const leaf of leaves(n)) range.append(leaf);
  return range;
}

const size = fc.integer({ min: 1, max: 200 });

describe("the Merkle mountain range", () => {
  it("has the root of the naive recursive tree at every size on the way", () => {
    const range = new MountainRange();
    for (let n = 0; n <= 130; n++) {
      assert.deepEqual(range.root(), naiveRoot(leaves(n)), `size ${n}`);
      range.append(leafAt(n));
    }
    for (let n = 0; n <= 130; n++) assert.deepEqual(range.root(n), naiveRoot(leaves(n)), `earlier size ${n}`);
    assert.deepEqual(merkleRoot(leaves(77)), naiveRoot(leaves(77)));
  });

  it("proves every leaf, and no other leaf, index, size or root", () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (n, i, j) => {
        const [index, other] = [i % n, j % n];
        const range = rangeOf(n);
        const proof = range.inclusionProof(index);
        assert.ok(verifyInclusion(range.root(), n, index, leafAt(index), proof));
        assert.ok(!verifyInclusion(range.root(), n, index, leafAt(n), proof));
        assert.ok(!verifyInclusion(rangeOf(n + 1).root(), n, index, leafAt(index), proof));
        if (other !== index) assert.ok(!verifyInclusion(range.root(), n, other, leafAt(index), proof));
        assert.ok(!verifyInclusion(range.root(), n, index, leafAt(index), [...proof, leafAt(0)]));
        if (proof.length > 0)
          assert.ok(!verifyInclusion(range.root(), n, index, leafAt(index), proof.slice(1)));
      }),
      { numRuns: 150 },
    );
  });

  it("proves that a smaller range is its beginning, and refuses any other beginning", () => {
    fc.assert(
      fc.property(size, fc.nat(), fc.nat(), (n, m, changed) => {
        const from = 1 + (m % n);
        const range = rangeOf(n);
        const proof = range.consistencyProof(from);
        assert.ok(verifyConsistency(range.root(from), from, range.root(), n, proof));
        const forged = leaves(from);
        forged[changed % from] = leafAt(10_000);
        assert.ok(!verifyConsistency(naiveRoot(forged), from, range.root(), n, proof));
        if (from < n) {
          assert.ok(!verifyConsistency(range.root(from), from, leafAt(1), n, proof));
          assert.ok(!verifyConsistency(range.root(from), from, range.root(), n, []));
          assert.ok(!verifyConsistency(range.root(from), from, range.root(), n, [...proof, leafAt(3)]));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("refuses sizes and indices that are none", () => {
    const root = rangeOf(4).root();
    for (const n of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60]) {
      assert.ok(!verifyInclusion(root, n, 0, leafAt(0), []));
      assert.ok(!verifyConsistency(root, n, root, 4, []));
    }
    const invalid = { code: "OMNI_VALUE_INVALID" };
    assert.throws(() => rangeOf(4).inclusionProof(4), invalid);
    assert.throws(() => rangeOf(4).consistencyProof(5), invalid);
    assert.throws(() => rangeOf(4).root(5), invalid);
  });

  it("proves in logarithmic size", () => {
    const range = rangeOf(5_000);
    assert.ok(range.inclusionProof(2_500).length <= 13);
    assert.ok(range.consistencyProof(2_500).length <= 14);
  });
});
