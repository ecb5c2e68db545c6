import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { StandardMerkleTree } from "@openzeppelin/merkle-tree";
import fc from "fast-check";
import { type Address, getAddress, type Hex, keccak256, stringToHex, toHex, zeroHash } from "viem";
import {
  type Attestation,
  BlockHeaderUnknownError,
  computeQualityRound,
  computeRewards,
  createEvidenceTree,
  createRewardTree,
  decodeBallot,
  decodeScores,
  encodeBallot,
  encodeBlockHeader,
  encodeRewardLeaves,
  encodeScores,
  findWrongColumn,
  hashRewardLeaf,
  NO_OPINION,
  type RewardEvent,
  replayScores,
  rewardLeavesCid,
  SCORE_ONE,
  sampledRows,
  scheduleOf,
  ValueInvalidError,
  verifyEvidence,
} from "../../sdk/src/index.ts";

const score = fc.integer({ min: 0, max: SCORE_ONE });
const opinion = fc.option(score, { nil: undefined });
const account = fc
  .uint8Array({ minLength: 20, maxLength: 20 })
  .map((bytes): Address => getAddress(toHex(bytes)));
const word = (text: string): Hex => keccak256(stringToHex(text));

describe("ballots and scores", () => {
  it("are two bytes a column, and come back as they went", () => {
    assert.equal(encodeBallot([9_800, undefined, 0]), "0x2648ffff0000");
    assert.equal(encodeScores([{ score: 9_800, judged: true }]), "0xa648");
    fc.assert(
      fc.property(
        fc.array(opinion),
        fc.array(fc.record({ score, judged: fc.boolean() }).map((column) => ({ ...column }))),
        (ballot, scores) => {
          assert.deepEqual(decodeBallot(encodeBallot(ballot)), ballot);
          assert.deepEqual(decodeScores(encodeScores(scores)), scores);
        },
      ),
    );
  });

  it("take anything above 10,000 in a stranger's ballot as no opinion", () => {
    assert.deepEqual(decodeBallot("0x2710271180ffffff"), [SCORE_ONE, undefined, undefined, undefined]);
    assert.equal(NO_OPINION, 0xffff);
  });

  it("refuse what is no score, and half a column", () => {
    for (const wrong of [-1, SCORE_ONE + 1, 0.5, Number.NaN]) {
      assert.throws(() => encodeBallot([wrong]), ValueInvalidError);
    }
    assert.throws(() => decodeBallot("0x123456"), ValueInvalidError);
  });

  it("differ in the first column that is wrong", () => {
    const right = encodeScores([1, 2, 3].map((value) => ({ score: value, judged: true })));
    const judgedLess = encodeScores([1, 2, 3].map((value) => ({ score: value, judged: value !== 2 })));
    assert.equal(findWrongColumn(right, right), undefined);
    assert.equal(findWrongColumn(judgedLess, right), 1);
    assert.equal(findWrongColumn("0x", right), 0);
  });
});

describe("a round", () => {
  const members = (...says: (readonly [seats: number, opinion: number | undefined])[]) =>
    says.map(([seats, value]) => ({ seats, ballot: encodeBallot([value]) }));
  const after = (base: number, missed: number, ...says: Parameters<typeof members>) =>
    computeQualityRound({ base: [base], missed, members: members(...says) }).columns[0];

  it("moves a score to the lower weighted median, by 1,000 at most", () => {
    assert.deepEqual(after(5_000, 0, [10, 5_500], [11, 5_200]), { score: 5_200, judged: true });
    assert.deepEqual(after(5_000, 0, [7, 5_100], [7, 5_300], [7, 5_900]), { score: 5_300, judged: true });
    assert.deepEqual(after(5_000, 0, [8, 5_100], [8, 5_300]), { score: 5_100, judged: true });
    assert.deepEqual(after(5_000, 0, [21, 10_000]), { score: 6_000, judged: true });
    assert.deepEqual(after(5_000, 0, [21, 0]), { score: 4_000, judged: true });
    assert.deepEqual(after(500, 0, [21, 0]), { score: 0, judged: true });
  });

  it("decays below two thirds of the seats with an opinion, and for epochs that had no round", () => {
    assert.deepEqual(after(5_000, 0, [13, 9_000], [8, undefined]), { score: 4_750, judged: false });
    assert.deepEqual(after(5_000, 0, [14, 9_000], [7, undefined]), { score: 6_000, judged: true });
    assert.deepEqual(after(10_000, 2), { score: 8_573, judged: false });
    assert.deepEqual(after(10_000, 1, [21, 9_400]), { score: 9_400, judged: true });
  });

  it("refuses ballots of another length", () => {
    const wrong = [{ seats: 21, ballot: "0x" as const }];
    assert.throws(() => computeQualityRound({ base: [1], missed: 0, members: wrong }), ValueInvalidError);
  });

  it("moves no score by more than a tenth, whatever is said", () => {
    const member = fc.record({ seats: fc.nat({ max: 21 }), value: opinion });
    fc.assert(
      fc.property(score, fc.array(member, { maxLength: 21 }), (base, said) => {
        const result = after(base, 0, ...said.map(({ seats, value }) => [seats, value] as const));
        assert.ok(result && Math.abs(result.score - base) <= 1_000 && result.score <= SCORE_ONE);
      }),
    );
  });

  it("begins from the scores that enrolments and former rounds left", () => {
    const scores = encodeScores([{ score: 7_000, judged: true }]);
    const enrolled = (column: bigint, value: bigint) =>
      ({ eventName: "SubjectEnrolled", args: { column, score: value } }) as const;
    const posted = { eventName: "Posted", args: { epoch: 4n, scores } } as const;
    const final = { eventName: "Finalised", args: { epoch: 4n, scoresHash: keccak256(scores) } } as const;
    const events = [enrolled(0n, 5_000n), posted, enrolled(1n, 5_000n), final] as const;
    assert.deepEqual(replayScores(events), [7_000, 5_000]);
    assert.deepEqual(replayScores([...events, enrolled(0n, 3_000n)]), [3_000, 5_000]);
    assert.deepEqual(replayScores(events.slice(0, 3)), [5_000, 5_000]);
  });
});

describe("evidence", () => {
  const domain = { chainId: 31_337, paymentHub: `0x${"c0".repeat(20)}` } as const;
  const attestation = (n: number): Attestation => ({
    validator: `0x${"a1".repeat(20)}`,
    operator: `0x${"b2".repeat(20)}`,
    termsHash: word(`terms ${n}`),
    receiptHash: word("receipt"),
    epoch: 7n,
    fromPos: 0n,
    toPos: 10n,
    seed: word("seed"),
    samples: 3,
    nmse: 0n,
    agreement: 10_000,
    score: 10_000,
    signedAt: 1n,
  });

  it("has one root whatever the order, and proofs of each", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 20 }), (numbers) => {
        const list = numbers.map(attestation);
        const tree = createEvidenceTree(domain, list);
        assert.equal(createEvidenceTree(domain, list.toReversed()).root, tree.root);
        for (const item of list) {
          const proof = tree.proof(item);
          assert.ok(verifyEvidence(domain, { attestation: item, evidenceRoot: tree.root, proof }));
          const other = { ...domain, chainId: 1 };
          assert.ok(!verifyEvidence(other, { attestation: item, evidenceRoot: tree.root, proof }));
        }
      }),
      { numRuns: 20 },
    );
  });

  it("is zero for none, and refuses one that is there twice or not at all", () => {
    const none = createEvidenceTree(domain, []);
    assert.equal(none.root, zeroHash);
    assert.throws(() => none.proof(attestation(1)), ValueInvalidError);
    assert.throws(() => createEvidenceTree(domain, [attestation(1), attestation(1)]), ValueInvalidError);
    assert.throws(
      () => createEvidenceTree(domain, [attestation(1)]).proof(attestation(2)),
      ValueInvalidError,
    );
  });

  it("samples rows that follow from the seed", () => {
    const range = fc.record({
      seed: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => toHex(bytes)),
      fromPos: fc.bigInt({ min: 0n, max: 2n ** 40n }),
      width: fc.bigInt({ min: 1n, max: 200n }),
      samples: fc.nat({ max: 60 }),
    });
    fc.assert(
      fc.property(range, ({ seed, fromPos, width, samples }) => {
        const toPos = fromPos + width;
        const rows = sampledRows({ seed, fromPos, toPos, samples });
        assert.equal(rows.length, Math.min(samples, Number(width)));
        assert.equal(new Set(rows).size, rows.length);
        assert.ok(
          rows.every((row, i) => row >= fromPos && row < toPos && (i === 0 || row > (rows[i - 1] ?? row))),
        );
        assert.deepEqual(sampledRows({ seed, fromPos, toPos, samples }), rows);
      }),
    );
    const fixed = { seed: word("seed"), fromPos: 0n, toPos: 1_000n, samples: 3 };
    assert.deepEqual(sampledRows(fixed), [124n, 202n, 959n]);
    assert.throws(() => sampledRows({ ...fixed, toPos: 0n }), ValueInvalidError);
    assert.throws(() => sampledRows({ ...fixed, samples: 65_537 }), ValueInvalidError);
  });
});

describe("rewards", () => {
  const entries = fc.uniqueArray(
    fc.record({ operator: account, cumulative: fc.bigInt({ min: 1n, max: 2n ** 90n }) }),
    {
      minLength: 1,
      maxLength: 30,
      selector: ({ operator }) => operator,
    },
  );

  it("have the tree of OpenZeppelin's StandardMerkleTree", () => {
    fc.assert(
      fc.property(entries, (list) => {
        const tree = createRewardTree(list);
        const rows = list.map(({ operator, cumulative }): [string, bigint] => [operator, cumulative]);
        const standard = StandardMerkleTree.of(rows, ["address", "uint256"]);
        assert.equal(tree.root, standard.root);
        assert.equal(createRewardTree(list.toReversed()).root, tree.root);
        for (const [operator, cumulative] of rows) {
          const { proof } = tree.leaf(operator as Address);
          const types = ["address", "uint256"];
          assert.ok(StandardMerkleTree.verify(tree.root, types, [operator, cumulative], [...proof]));
        }
      }),
      { numRuns: 30 },
    );
  });

  it("refuse no entries, an operator twice, and one that is not there", () => {
    const operator = `0x${"a1".repeat(20)}` as const;
    const entry = { operator, cumulative: 1n };
    assert.throws(() => createRewardTree([]), ValueInvalidError);
    assert.throws(() => createRewardTree([entry, entry]), ValueInvalidError);
    const other = `0x${"b2".repeat(20)}` as const;
    assert.throws(() => createRewardTree([entry]).leaf(other), ValueInvalidError);
    assert.equal(createRewardTree([entry]).root, hashRewardLeaf(entry));
    assert.equal(encodeRewardLeaves([entry]), stringToHex(`${operator} 1\n`));
    assert.match(rewardLeavesCid([entry]), /^0x01551220[0-9a-f]{64}$/);
  });

  it("never pass nine tenths of what work asked for, nor of the schedule", () => {
    const firstEpoch = 100n;
    const events = fc.array(
      fc.record({
        operator: fc.constantFrom<Address[]>(`0x${"a1".repeat(20)}`, `0x${"b2".repeat(20)}`),
        epoch: fc.bigInt({ min: firstEpoch, max: firstEpoch + 4n }),
        raw: fc.bigInt({ min: 0n, max: 3n * 10n ** 23n }),
      }),
    );
    fc.assert(
      fc.property(events, (credits) => {
        const list = credits.map((args): RewardEvent => ({ eventName: "Credited", args }));
        const epoch = firstEpoch + 4n;
        const rewards = computeRewards({ events: list, firstEpoch, epoch });
        const paid = rewards.reduce((sum, { cumulative }) => sum + cumulative, 0n);
        let allowed = 0n;
        for (let of = firstEpoch; of < epoch; of++) {
          const asked = credits
            .filter((credit) => credit.epoch === of)
            .reduce((sum, { raw }) => sum + raw, 0n);
          const schedule = scheduleOf(of, firstEpoch);
          allowed += asked < schedule ? asked : schedule;
        }
        assert.ok(10n * paid <= 9n * allowed, `${paid} of ${allowed}`);
      }),
    );
    assert.equal(scheduleOf(99n, firstEpoch), 0n);
    assert.equal(scheduleOf(firstEpoch + 1_460n, firstEpoch), scheduleOf(firstEpoch, firstEpoch) / 2n);
  });
});

describe("a block's header", () => {
  it("that lacks a field, or hashes to something else, is refused by name", () => {
    const block = { number: "0x1", hash: zeroHash };
    assert.throws(
      () => encodeBlockHeader(block),
      (error) => error instanceof BlockHeaderUnknownError && error.field === "parentHash",
    );
    const bytes = Object.fromEntries(
      "parentHash sha3Uncles miner stateRoot transactionsRoot receiptsRoot logsBloom extraData mixHash nonce"
        .split(" ")
        .map((name) => [name, "0x00"]),
    );
    const integers = { difficulty: "0x0", gasLimit: "0x1", gasUsed: "0x0", timestamp: "0x2" };
    assert.throws(
      () => encodeBlockHeader({ ...block, ...bytes, ...integers }),
      (error) => error instanceof BlockHeaderUnknownError && error.field === undefined,
    );
  });
});
