import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { type Hex, keccak256, toHex } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import {
  createMountainRange,
  type DisputeCase,
  getDisputeId,
  getMerkleRoot,
  getRowSlices,
  hashAnswer,
  hashDelivery,
  hashPosition,
  hashRowSlices,
  hashTraceLeaf,
  hashVerifierSet,
  makePairCase,
  makeStepCase,
  OmniSdkError,
  recoverDeliverySigner,
  signDelivery,
  verifyContinuation,
  verifyDelivery,
  verifyInclusion,
} from "../../sdk/src/index.ts";
import { encodeFaultProof, encodeLeafProof } from "../../sdk/src/utils/court/encode.ts";
import { readCourtVectors } from "../helpers/court/vectors.ts";

// The same file is checked against the contracts by test/contracts/court-vectors.test.ts.
const vectors = await readCourtVectors();
const { leaves, court, disputeCase } = vectors;
const invalid = { code: "OMNI_VALUE_INVALID" };

describe("trees", () => {
  for (const { size, root, inclusion, continuation } of vectors.trees) {
    it(`equal the contracts' vectors: ${size} leaves`, () => {
      const range = createMountainRange(leaves);
      assert.equal(range.root(size), root);
      assert.equal(getMerkleRoot(leaves.slice(0, size)), root);
      for (const [index, path] of inclusion.entries()) {
        assert.deepEqual(range.inclusionProof(index, size), path);
        const leaf = leaves[index] ?? assert.fail();
        assert.ok(verifyInclusion({ root, size, index, leaf, path }));
        assert.ok(!verifyInclusion({ root, size, index: index ^ 1, leaf, path }));
        assert.ok(
          !verifyInclusion({ root, size, index, leaf: root === leaf ? keccak256(leaf) : root, path }),
        );
      }
      for (const [i, path] of continuation.entries()) {
        const from = i + 1;
        assert.deepEqual(range.consistencyProof(from, size), path);
        const older = range.root(from);
        assert.ok(verifyContinuation({ older, from, root, size, path }));
        assert.ok(!verifyContinuation({ older: keccak256(older), from, root, size, path }));
        assert.ok(!verifyContinuation({ older, from, root, size, path: [...path, older] }));
      }
    });
  }

  it("compare hashes, not how they are written", () => {
    const [first = "0x", second = "0x"] = leaves;
    const root = getMerkleRoot([first, second]);
    const shouting = `0x${root.slice(2).toUpperCase()}` as Hex;
    assert.ok(verifyInclusion({ root: shouting, size: 2, index: 0, leaf: first, path: [second] }));
  });

  it("refuse what is not there", () => {
    const range = createMountainRange(leaves);
    for (const n of [-1, 14, 0.5, Number.NaN, 2 ** 60]) {
      assert.throws(() => range.root(n), invalid);
      assert.throws(() => range.inclusionProof(n), invalid);
      assert.throws(() => range.consistencyProof(n), invalid);
    }
    const root = range.root();
    const path = Array.from({ length: 65 }, () => root);
    assert.ok(!verifyInclusion({ root, size: 2 ** 52, index: 0, leaf: root, path }));
    assert.ok(!verifyContinuation({ older: root, from: 1, root, size: 2 ** 52, path }));
  });

  it("slice rows of 256 elements, the last one padded", () => {
    fc.assert(
      fc.property(fc.float32Array({ minLength: 1, maxLength: 700 }), (row) => {
        const slices = getRowSlices(row);
        assert.equal(slices.length, Math.ceil(row.length / 256));
        const bytes = new Uint8Array(slices.length * 1_024);
        const view = new DataView(bytes.buffer);
        for (const [i, value] of row.entries()) view.setFloat32(i * 4, value, true);
        for (const [i, slice] of slices.entries()) {
          assert.deepEqual(slice, bytes.subarray(i * 1_024, (i + 1) * 1_024));
          assert.equal(hashRowSlices(row)[i], keccak256(slice));
        }
      }),
      { numRuns: 50 },
    );
    assert.deepEqual(
      getRowSlices(Int32Array.of(-2))[0]?.subarray(0, 8),
      Uint8Array.of(254, 255, 255, 255, 0, 0, 0, 0),
    );
  });
});

describe("disputes", () => {
  it("hash cases, positions, answers, leaves and verifier sets as the contracts do", () => {
    assert.equal(getDisputeId(court, disputeCase), vectors.id);
    assert.equal(hashPosition(vectors.position), vectors.position.hash);
    assert.equal(hashAnswer(vectors.answer), vectors.answer.hash);
    assert.equal(hashTraceLeaf(vectors.leaf), vectors.leaf.hash);
    assert.equal(hashVerifierSet(vectors.set), vectors.set.hash);
    assert.equal(encodeLeafProof({ index: 0, leaf: vectors.leaf, path: [] }), vectors.leafProof);
  });

  it("have an id that every field changes, on every chain and court another", () => {
    const changes: Partial<DisputeCase>[] = [
      { challenger: court.disputeCourt },
      { salt: vectors.id },
      { terms: { ...disputeCase.terms, end: 0n } },
      { receipt: disputeCase.other },
      { other: disputeCase.receipt },
      { position: 18n },
      { layer: 13 },
    ];
    const ids = changes.map((change) => getDisputeId(court, { ...disputeCase, ...change }));
    ids.push(getDisputeId({ ...court, chainId: 1 }, disputeCase));
    ids.push(getDisputeId({ ...court, disputeCourt: disputeCase.challenger }, disputeCase));
    assert.equal(new Set([...ids, vectors.id]).size, changes.length + 3);
  });

  it("are made with a salt of their own, receipts in order, and nothing where nothing is meant", () => {
    const { challenger, terms, receipt, other } = disputeCase;
    const step = makeStepCase({ challenger, terms, receipt, position: 17n, layer: 12 });
    assert.match(step.salt, /^0x[0-9a-f]{64}$/);
    assert.deepEqual([step.other.toPos, step.other.signedAt], [0n, 0n]);
    const again = makeStepCase({ challenger, terms, receipt, position: 17n, layer: 12 });
    assert.notEqual(getDisputeId(court, again), getDisputeId(court, step));
    const { salt } = disputeCase;
    for (const receipts of [[receipt, other] as const, [other, receipt] as const]) {
      const pair = makePairCase({ challenger, terms, receipts, salt });
      assert.deepEqual(pair, { ...disputeCase, position: 0n, layer: 0 });
    }
  });

  it("refuse values that Solidity has no room for, by the name of the field", () => {
    const { leaf, answer, set, position } = vectors;
    const wrong: [string, () => unknown][] = [
      ["disputeCase", () => getDisputeId(court, { ...disputeCase, position: 1n << 64n })],
      ["disputeCase", () => getDisputeId(court, { ...disputeCase, salt: "0x12" })],
      ["answer", () => hashAnswer({ ...answer, leaves: 2 ** 32 })],
      ["leaf", () => hashTraceLeaf({ ...leaf, op: -1 })],
      ["leaf", () => hashTraceLeaf({ ...leaf, inputs: [{ ...leaf.inputs[0], source: "nowhere" } as never] })],
      ["set", () => hashVerifierSet({ ...set, verifiers: ["0x12"] })],
      ["position", () => hashPosition({ ...position, inputRoot: "0x12" })],
      ["delivery", () => hashDelivery(court, { dispute: "0x12", answer: vectors.id })],
      ["fault", () => encodeFaultProof({ kind: "leaf", consumer: { index: 0, leaf, path: [] }, wire: 0.5 })],
      ["fault", () => encodeFaultProof({ kind: "else" } as never)],
    ];
    for (const [field, make] of wrong) assert.throws(make, { ...invalid, field }, String(make));
  });
});

describe("deliveries", () => {
  const { dispute, answer, digest } = vectors.delivery;
  const delivery = { dispute, answer };
  const account = privateKeyToAccount(generatePrivateKey());

  it("hash as the court does", () => {
    assert.equal(hashDelivery(court, delivery), digest);
  });

  it("are signed and verified for their juror, dispute, answer and court alone", async () => {
    const signature = await signDelivery({ account, deployment: court }, { delivery });
    assert.equal(await recoverDeliverySigner(court, { delivery, signature }), account.address);
    const check = (change: object, where = court) =>
      verifyDelivery(where, { delivery: { ...delivery, ...change }, signature, signer: account.address });
    assert.equal(await check({}), true);
    assert.equal(await check({ dispute: answer }), false);
    assert.equal(await check({ answer: dispute }), false);
    assert.equal(await check({}, { ...court, chainId: 1 }), false);
    assert.equal(await check({}, { ...court, disputeCourt: account.address }), false);
    const { sign: _, ...wallet } = account;
    assert.equal(await signDelivery({ account: wallet, deployment: court }, { delivery }), signature);
    await assert.rejects(
      signDelivery({ deployment: court }, { delivery }),
      (error) => error instanceof OmniSdkError && error.code === "OMNI_ACCOUNT_REQUIRED",
    );
  });

  it("are nobody's with a signature that is none", async () => {
    const bytes = fc.uint8Array({ maxLength: 70 }).map((array) => toHex(array));
    await fc.assert(
      fc.asyncProperty(bytes, async (signature) => {
        assert.equal(await recoverDeliverySigner(court, { delivery, signature }), undefined);
      }),
      { numRuns: 50 },
    );
  });
});
