// What a private round's cohorts are read from: the chain, and two blobs that anybody hands on.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { encode } from "@ipld/dag-cbor";
import fc from "fast-check";
import { type Hex, keccak256, toHex, zeroAddress, zeroHash } from "viem";
import { decodeMessages, encodeMessages } from "../../../node/src/economy/rounds/cohort-messages.ts";
import { cohortsOf, maskingCohort } from "../../../node/src/economy/rounds/cohorts.ts";
import { MaskingMessageError } from "../../../node/src/federated/masking/errors.ts";
import { cohortOf, roundRules } from "../../../sdk/src/index.ts";

const seed: Hex = `0x${"07".repeat(32)}`;
const deployment = { chainId: 31_337, federatedRounds: `0x${"aB".repeat(20)}` } as const;
const rules = {
  ...roundRules({ modelId: zeroHash, terms: zeroHash, heldOut: zeroHash, pot: 1n, targetGain: 100 }),
  kind: "private" as const,
  cohortSize: 8,
};

describe("a list of a cohort's messages", () => {
  const list = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 20 });

  it("is read as what was written, from its one encoding", () => {
    fc.assert(
      fc.property(list, (messages) => {
        const bytes = encodeMessages(messages);
        assert.deepEqual(decodeMessages(bytes, 20), messages);
        assert.deepEqual(decodeMessages(Buffer.from(bytes), 20), messages);
      }),
    );
  });

  it("is refused with a typed error where anything is changed", () => {
    const judge = (bytes: Uint8Array): void => {
      try {
        assert.deepEqual(encodeMessages(decodeMessages(bytes, 20)), bytes);
      } catch (error) {
        if (!(error instanceof MaskingMessageError)) throw error;
      }
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), judge), { numRuns: 500 });
    fc.assert(
      fc.property(list, fc.nat(), fc.integer({ min: 1, max: 255 }), (messages, at, flip) => {
        const bytes = encodeMessages(messages);
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ flip;
        judge(bytes);
      }),
      { numRuns: 500 },
    );
    const one = Uint8Array.of(1);
    for (const bad of [
      encode({ a: one }),
      encode([1]),
      encode([[one]]),
      encodeMessages(new Array(9).fill(one)),
      encodeMessages([new Uint8Array(32 * 1_024)]),
      Uint8Array.of(0x81, 0x58, 1, 7), // a length in more bytes than it needs
      Uint8Array.from([...encodeMessages([one]), 0]),
      new Uint8Array(9 * 32 * 1_024),
      new Uint8Array(100_000).fill(0x81), // lists in lists
    ])
      assert.throws(() => decodeMessages(bad, 8), MaskingMessageError);
  });
});

describe("the cohorts of a private round", () => {
  const contributions = Array.from({ length: 21 }, (_, i) => ({
    contributor: zeroAddress,
    commitment: keccak256(toHex(i)),
    norm: 100 + i,
    digest: i % 2 === 0 ? keccak256(toHex(100 + i)) : undefined,
    size: 0,
  }));

  it("are the chain's, in the order of commitments, with the keys that were committed to", () => {
    const cohorts = cohortsOf({ rules, contributions, seed });
    assert.deepEqual(
      cohorts.map(({ length }) => length),
      [8, 13],
    );
    for (const [cohort, members] of cohorts.entries()) {
      const expected = contributions.flatMap((one, index) =>
        cohortOf({ index, contributors: 21, cohortSize: 8, seed }).cohort === cohort
          ? [{ ...one, index }]
          : [],
      );
      const { keys } = maskingCohort(deployment, 7n, cohort, members);
      assert.deepEqual(
        keys.map((key) => toHex(key)),
        expected.map(({ commitment }) => commitment),
      );
      assert.deepEqual(
        members.map(({ index, norm, digest }) => ({ index, norm, digest })),
        expected.map(({ index, norm, digest }) => ({ index, norm, digest })),
      );
    }
    const contexts = [0, 1].map((cohort) => maskingCohort(deployment, 7n, cohort, []).context);
    assert.notDeepEqual(contexts[0], contexts[1]);
  });

  it("are none before they are drawn", () => {
    assert.deepEqual(cohortsOf({ rules, contributions, seed: undefined }), []);
    assert.deepEqual(cohortsOf({ rules, contributions: contributions.slice(0, 7), seed }), []);
  });
});
