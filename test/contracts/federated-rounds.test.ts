import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { type Address, custom, getContract, parseAbi, parseEther, toHex } from "viem";
import {
  agreesWithMedian,
  type ComputedRound,
  clipScore,
  cohortOf,
  computeRound,
  createOmniClient,
  type Deployment,
  hashContribution,
  hashHeldOut,
  hashRoundScores,
  hashUpload,
  type OmniClient,
  packScores,
  partOf,
  type RoundRules,
  roundSeed,
  scoreIn,
  shuffle,
  unpackScores,
  ValueInvalidError,
  weightedMedian,
} from "../../sdk/src/index.ts";
import { deployRounds, heldOut, type RoundsSystem, salt, word } from "../helpers/contracts/rounds.ts";

const STAKES = [1000, 1001, 2500, 7000].map((stake) => parseEther(`${stake}`));
const VALUES = { numRuns: 100 };
const ROUNDS = { open: 30, private: 8 };
const MAX_SCORE = 1_000_000_000;

const roundMathAbi = parseAbi([
  "function scoreIn(uint256 word, uint256 i) view returns (uint256)",
  "function judge(uint256[] scores, uint256[] weights, uint256 minimum, uint256 maximum) view returns (uint256 median, bool[] agree)",
  "function part(uint256 amount, uint256 from, uint256 to, uint256 whole) view returns (uint256)",
  "function shuffle(uint256 index, uint256 count, bytes32 seed) view returns (uint256)",
]);

const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => toHex(bytes));
const address = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => toHex(bytes));
const u32 = fc.oneof(fc.integer({ min: 0, max: 0xffff_ffff }), fc.constantFrom(0, 1, 0xffff_ffff));
const u256 = fc.bigInt({ min: 0n, max: (1n << 256n) - 1n });

interface Plan {
  readonly rules: Partial<RoundRules>;
  /** Each contributor's bytes (undefined: it never reveals), and when it reveals. */
  readonly contributors: readonly { readonly content: number | undefined; readonly order: number }[];
  readonly isHeldOutHidden: boolean;
  readonly validators: readonly { readonly scores: readonly number[]; readonly isSilent: boolean }[];
  readonly page: number;
}

/** A score: near others', or anything that 32 bits hold. */
const anyScore = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 300 }) }, u32);
const often = (chance: number) => fc.integer({ min: 1, max: 100 }).map((roll) => roll <= chance);

function plans(kind: "open" | "private"): fc.Arbitrary<Plan> {
  const isOpen = kind === "open";
  const size = isOpen ? { minLength: 1, maxLength: 6 } : { minLength: 8, maxLength: 10 };
  const contributor = fc.record({
    content: fc.oneof(
      { weight: isOpen ? 4 : 12, arbitrary: fc.integer({ min: 0, max: 4 }) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    order: fc.nat(),
  });
  const scores = fc.array(anyScore, { minLength: 16, maxLength: 16 });
  return fc.record({
    rules: fc.record({
      kind: fc.constant(kind),
      cohortSize: fc.constant(isOpen ? 0 : 8),
      minContributors: fc.constant(isOpen ? 2 : 8),
      minValidators: fc.integer({ min: 1, max: 2 }),
      validatorBps: fc.integer({ min: 0, max: 2000 }),
      pot: fc.oneof(fc.constant(1n), fc.bigInt({ min: 1n, max: parseEther("5000") })),
      targetGain: fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.constant(1e12)),
      minScore: fc.integer({ min: 0, max: 50 }),
      maxScore: fc.oneof(fc.integer({ min: 50, max: 400 }), fc.constant(MAX_SCORE)),
    }),
    contributors: fc.array(contributor, size),
    isHeldOutHidden: often(8),
    validators: fc.array(fc.record({ scores, isSilent: often(15) }), { minLength: 1, maxLength: 4 }),
    page: fc.integer({ min: 1, max: 7 }),
  });
}

/** One in which everybody does what is due: drawn plans may all fail for want of somebody. */
function settledPlan(kind: "open" | "private"): Plan {
  const isOpen = kind === "open";
  const count = isOpen ? 3 : 8;
  const validator = { scores: Array.from({ length: 16 }, (_, i) => 100 + 10 * i), isSilent: false };
  return {
    rules: {
      ...{ kind, cohortSize: isOpen ? 0 : 8, minContributors: isOpen ? 2 : 8, minValidators: 1 },
      ...{ validatorBps: 1000, pot: parseEther("100"), targetGain: 1000, minScore: 0, maxScore: MAX_SCORE },
    },
    contributors: Array.from({ length: count }, (_, order) => ({ content: order, order })),
    isHeldOutHidden: false,
    validators: [validator, validator],
    page: 3,
  };
}

/** Plays a plan to its end on chain; who is to act and cannot is left out. */
async function play(system: RoundsSystem, plan: Plan): Promise<bigint> {
  const { contracts, rulesOf, validators } = system;
  const { rounds } = contracts;
  await system.open(rulesOf(plan.rules));
  const roundId = await rounds.read.roundCount();
  const phase = async () => (await rounds.read.outcomeOf([roundId]))[0];
  const isPrivate = plan.rules.kind === "private";
  const people = plan.contributors.map((each, index) => {
    const account = system.contributors[index] ?? assert.fail("too many contributors");
    return { ...each, account, digest: word(`bytes ${isPrivate ? index : each.content}`) };
  });
  for (const { account, digest } of people) await system.commit(roundId, account, digest);
  await system.pass(roundId, "commit");
  if ((await phase()) === 1) {
    if (isPrivate) await system.draw(roundId);
    for (const { account, digest, content } of people.toSorted((a, b) => a.order - b.order)) {
      if (content !== undefined) await system.reveal(roundId, account, digest);
    }
    await system.pass(roundId, "reveal");
  }
  if ((await phase()) === 2 && !plan.isHeldOutHidden) {
    await rounds.write.revealHeldOut([roundId, heldOut, salt]);
    const units = Number(await rounds.read.unitsOf([roundId]));
    const judges = plan.validators.map(({ scores, isSilent }, index) => {
      const account = validators[index] ?? assert.fail("too many validators");
      return { account, isSilent, scores: scores.slice(0, units) };
    });
    for (const { account, scores } of judges) await system.commitScores(roundId, account, scores);
    await system.pass(roundId, "score");
    if ((await phase()) === 4) {
      for (const { account, scores, isSilent } of judges) {
        if (!isSilent) await system.revealScores(roundId, account, scores);
      }
    }
  }
  await system.pass(roundId, "scoreReveal");
  if ((await phase()) === 5) {
    while ((await phase()) === 5) await rounds.write.settle([roundId, BigInt(plan.page)]);
  } else await rounds.write.cancel([roundId]);
  return roundId;
}

describe("federated rounds in TypeScript", () => {
  let system: RoundsSystem;
  let client: OmniClient;

  before(async () => {
    system = await deployRounds(STAKES);
    const { domain, contracts } = system;
    const { manager, timelock, token, vault, registry, beacon } = contracts;
    const unused = manager.address;
    const deployment: Deployment = {
      ...domain,
      blockNumber: 0n,
      accessManager: manager.address,
      timelock: timelock.address,
      omniToken: token.address,
      stakeVault: vault.address,
      modelRegistry: registry.address,
      beacon: beacon.address,
      qualityOracle: unused,
      rewardDistributor: unused,
      validatorJury: unused,
      faultReporter: unused,
      examiner: unused,
      disputeCourt: unused,
      toleranceTable: unused,
      evmLeaf: unused,
      groth16Keys: unused,
      groth16Leaf: unused,
      leafFactory: unused,
    };
    const { request } = system.client;
    client = createOmniClient({ transport: custom({ request: request as never }), deployment });
  });

  it("hash as the contracts do", async () => {
    const { domain, contracts } = system;
    const { rounds, panel } = contracts;
    const held = fc.record({ opener: address, digest: bytes32, salt: bytes32 });
    const contribution = fc.record({
      roundId: u256,
      contributor: address,
      digest: bytes32,
      size: u32,
      salt: bytes32,
    });
    const scores = fc.record({
      roundId: u256,
      validator: address,
      words: fc.array(u256, { maxLength: 5 }),
      salt: bytes32,
    });
    const upload = fc.record({
      rounds: address,
      round: u256,
      contributor: address,
      base: bytes32,
      digest: bytes32,
      size: u32,
      norm: u32,
    });
    await fc.assert(
      fc.asyncProperty(held, contribution, scores, upload, async (h, c, s, u) => {
        const answers = await Promise.all([
          rounds.read.hashHeldOut([h.opener, h.digest, h.salt]),
          rounds.read.hashContribution([c.roundId, c.contributor, c.digest, c.size, c.salt]),
          panel.read.hashScores([s.roundId, s.validator, s.words, s.salt]),
          panel.read.hashUpload([u]),
        ]);
        assert.deepEqual(answers, [
          hashHeldOut(domain, h),
          hashContribution(domain, c),
          hashRoundScores(domain, s),
          hashUpload(domain, u),
        ]);
      }),
      VALUES,
    );
  });

  it("refuse what Solidity has no room for", () => {
    const { domain } = system;
    const contribution = { roundId: 1n, contributor: system.opener, digest: salt, size: 1, salt };
    for (const change of [
      { size: 2 ** 32 },
      { roundId: -1n },
      { digest: "0x12" },
      { contributor: "0x12" },
    ] as const) {
      assert.throws(
        () => hashContribution(domain, { ...contribution, ...change } as never),
        ValueInvalidError,
      );
    }
    for (const score of [-1, 0.5, 2 ** 32, Number.NaN])
      assert.throws(() => packScores([score]), ValueInvalidError);
  });

  it("do the arithmetic of the contracts", async () => {
    const { viem, client: publicClient } = system;
    const { address } = await viem.deployContract("RoundMathMock");
    const { read } = getContract({ abi: roundMathAbi, address, client: publicClient });
    const votes = fc.array(fc.record({ score: anyScore, weight: fc.bigInt({ min: 1n, max: 10n ** 27n }) }), {
      minLength: 1,
      maxLength: 16,
    });
    const limits = fc.tuple(fc.integer({ min: 0, max: MAX_SCORE }), fc.integer({ min: 0, max: MAX_SCORE }));
    const parts = fc.tuple(
      fc.bigInt({ min: 0n, max: 10n ** 27n }),
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      fc.bigInt({ min: 1n, max: 10n ** 12n }),
    );
    const places = fc
      .integer({ min: 1, max: 1000 })
      .chain((count) => fc.tuple(fc.nat({ max: count - 1 }), fc.constant(count)));
    await fc.assert(
      fc.asyncProperty(
        votes,
        limits,
        parts,
        places,
        bytes32,
        u256,
        async (votes, limits, [amount, a, b, whole], [index, count], seed, packed) => {
          const [minimum = 0, maximum = 0] = limits.toSorted((x, y) => x - y);
          const clipped = votes.map(({ score, weight }) => ({
            score: clipScore(score, minimum, maximum),
            weight,
          }));
          const median = weightedMedian(clipped);
          const [from, to] = a < b ? [a, b] : [b, a];
          const [judged, portion, place, score] = await Promise.all([
            read.judge([
              votes.map(({ score }) => BigInt(score)),
              votes.map(({ weight }) => weight),
              BigInt(minimum),
              BigInt(maximum),
            ]),
            read.part([amount, from, to, whole]),
            read.shuffle([BigInt(index), BigInt(count), seed]),
            read.scoreIn([packed, 5n]),
          ]);
          assert.deepEqual(judged, [
            BigInt(median),
            clipped.map(({ score }) => agreesWithMedian(score, median)),
          ]);
          assert.equal(partOf(amount, from, to, whole), portion);
          assert.equal(shuffle(index, count, seed), Number(place));
          assert.equal(scoreIn([packed], 5), Number(score));
        },
      ),
      VALUES,
    );
  });

  it("pack scores so that they unpack", () => {
    fc.assert(
      fc.property(fc.array(u32, { maxLength: 40 }), (scores) => {
        assert.deepEqual(unpackScores(packScores(scores), scores.length), scores);
      }),
    );
  });

  /** All that the chain says of a round that ended, against what its events say; then everybody is paid. */
  async function agreesWithChain(roundId: bigint, computed: ComputedRound, supplyBefore: bigint) {
    const { rounds, panel, token } = system.contracts;
    const { rules, reason, state } = await client.getRound({ roundId });
    assert.equal(reason, computed.reason);
    assert.equal(supplyBefore - (await token.read.totalSupply()), computed.burned, "burned");
    assert.equal(computed.earned + computed.fees + computed.remainder, rules.pot, "the pot is divided whole");
    if (reason === undefined) {
      assert.equal(state.remainder, computed.remainder);
      assert.equal(state.gain, computed.gain);
      const gains = await Promise.all(computed.units.map((_, unit) => client.getUnitGain({ roundId, unit })));
      assert.deepEqual(
        gains,
        computed.units.map(({ gain }) => gain),
      );
    }
    const chainStates = (await client.listContributions({ roundId, pageSize: 4 })).map(({ state }) => state);
    assert.deepEqual(
      chainStates,
      computed.contributions.map(({ state }) => state),
    );

    const owed = new Map<Address, bigint>([[computed.opener.account, computed.opener.returned]]);
    const add = (account: Address, amount: bigint) => owed.set(account, (owed.get(account) ?? 0n) + amount);
    for (const { contributor, earned, bond } of computed.contributions) {
      // Bonds that were revealed came back at once; only a round that too few joined still owes them.
      const kept = reason === "tooFewCommitments" && bond === "returned" ? rules.bond : 0n;
      add(contributor, earned + kept);
    }
    const seats = await client.getRoundPanel({ roundId });
    for (const { account, fee } of computed.validators)
      add(account, fee + (reason === "tooFewValidators" ? seats.bond : 0n));
    for (const [account, amount] of owed) {
      const chain = await client.getRoundOwed({ roundId, account });
      assert.equal(chain.amount + chain.fee, amount, account);
      if (chain.amount > 0n) await rounds.write.collect([roundId, account]);
      if (chain.fee > 0n) await panel.write.collectFee([roundId, account]);
    }
    assert.equal(await token.read.balanceOf([rounds.address]), 0n, "nothing stays");
    assert.equal(await token.read.balanceOf([panel.address]), 0n, "nothing stays");
  }

  for (const kind of ["open", "private"] as const) {
    it(`recompute any ${kind} round from its events, to the wei`, async () => {
      const reasons = new Set<string | undefined>();
      await fc.assert(
        fc.asyncProperty(plans(kind), async (plan) => {
          const supply = await system.contracts.token.read.totalSupply();
          const roundId = await play(system, plan);
          const history = await client.getRoundHistory({ roundId });
          const computed = computeRound(history);
          reasons.add(computed.reason);
          await agreesWithChain(roundId, computed, supply);
          if (kind === "open" || history.seed === undefined) return;
          const { drawBlock, contributions, seed } = history;
          const { cohortSize } = history.rules;
          const beaconValue = await system.contracts.beacon.read.valueOf([drawBlock ?? 0n]);
          assert.equal(roundSeed(system.domain, { roundId, beaconValue }), seed);
          for (const index of contributions.keys()) {
            const cohort = cohortOf({ index, contributors: contributions.length, cohortSize, seed });
            assert.deepEqual(cohort, await client.getCohort({ roundId, index }));
          }
        }),
        { numRuns: ROUNDS[kind], examples: [[settledPlan(kind)]], endOnFailure: true },
      );
      assert.ok(reasons.has(undefined), "the example is settled");
    });
  }
});
