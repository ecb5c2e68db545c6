import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import {
  type Address,
  encodeAbiParameters,
  encodeEventTopics,
  getAddress,
  type Hex,
  keccak256,
  parseEventLogs,
  stringToHex,
} from "viem";
import {
  assignCohorts,
  cohortOf,
  computeRound,
  historyOf,
  packScores,
  type RoundHistory,
  type RoundRules,
  roundEventsAbi,
  roundRules,
  ValueInvalidError,
} from "../../sdk/src/index.ts";
import { toAbiRules } from "../../sdk/src/utils/rounds/convert.ts";

const word = (text: string) => keccak256(stringToHex(text));
const account = (byte: number): Address => getAddress(`0x${byte.toString(16).padStart(2, "0").repeat(20)}`);
const OMNI = 10n ** 18n;
const common = { modelId: word("model"), terms: word("terms"), heldOut: word("set"), pot: 1000n * OMNI };

/** A log of either contract, as a node would answer it. */
function logOf(eventName: (typeof roundEventsAbi)[number]["name"], args: Record<string, unknown>) {
  const item = roundEventsAbi.find(({ name }) => name === eventName) ?? assert.fail(eventName);
  const topics = encodeEventTopics({ abi: roundEventsAbi, eventName, args } as never);
  const inputs = item.inputs.filter(({ indexed }) => !indexed);
  const data = encodeAbiParameters(inputs, inputs.map(({ name }) => args[name]) as never);
  return { topics, data, address: account(0xfe), blockNumber: 1n, logIndex: 0 };
}

function told(logs: readonly ReturnType<typeof logOf>[]): RoundHistory {
  const parsed = parseEventLogs({ abi: roundEventsAbi, logs: logs as never });
  assert.equal(parsed.length, logs.length);
  const history = historyOf(parsed, { seed: undefined, validatorBond: 50n * OMNI });
  return history ?? assert.fail("no opening");
}

const opened = (rules: RoundRules) =>
  logOf("RoundOpened", {
    roundId: 1n,
    opener: account(1),
    modelId: rules.modelId,
    rules: toAbiRules(rules),
    openerBond: 250n * OMNI,
    openedAt: 7n,
  });
const committed = (index: number, contributor: Address) =>
  logOf("ContributionCommitted", {
    roundId: 1n,
    contributor,
    index: BigInt(index),
    commitment: word("commitment"),
    norm: 9n,
  });
const revealed = (index: number, contributor: Address, digest: Hex = word(contributor)) =>
  logOf("ContributionOpened", { roundId: 1n, contributor, index: BigInt(index), digest, size: 5n });
const scored = (validator: Address, weight: bigint) =>
  logOf("ScoresCommitted", { roundId: 1n, validator, weight, commitment: word("scores") });
const spoke = (validator: Address, scores: readonly number[]) =>
  logOf("ScoresOpened", { roundId: 1n, validator, words: packScores(scores) });

describe("rounds told by their events", () => {
  const rules = roundRules({ ...common, targetGain: 100, maxScore: 100, minValidators: 1 });

  it("are read whatever else the contracts emit, and are none without an opening", () => {
    assert.equal(historyOf([], { seed: undefined, validatorBond: 0n }), undefined);
    const history = told([
      opened(rules),
      logOf("Collected", { roundId: 1n, account: account(2), amount: 5n }),
    ]);
    assert.deepEqual([history.rules, history.openerBond, history.contributions], [rules, 250n * OMNI, []]);
    assert.equal(computeRound(history).reason, "tooFewCommitments");
  });

  it("keep seats in order when a heavier validator takes one", () => {
    const [light, heavy, other] = [account(0xa1), account(0xa2), account(0xa3)];
    const history = told([
      opened(rules),
      committed(0, account(2)),
      committed(1, account(3)),
      revealed(1, account(3)),
      revealed(0, account(2)),
      logOf("HeldOutRevealed", { roundId: 1n, digest: word("set") }),
      scored(light, 10n),
      scored(other, 20n),
      logOf("ValidatorDisplaced", { roundId: 1n, validator: light, by: heavy }),
      scored(heavy, 70n),
      spoke(heavy, [40, 8]),
      spoke(other, [1, 1]),
      logOf("AdapterAttested", { roundId: 1n, validator: other, digest: word("b") }),
      logOf("AdapterAttested", { roundId: 1n, validator: heavy, digest: word("a") }),
    ]);
    assert.deepEqual(
      history.validators.map(({ account, weight }) => [account, weight]),
      [
        [heavy, 70n],
        [other, 20n],
      ],
    );
    assert.deepEqual([history.displaced, history.reveals], [[light], [1, 0]]);
    const computed = computeRound(history);
    // 8 is below the least score of 10; 40 of 100 are paid for.
    assert.deepEqual(
      computed.units.map(({ gain }) => gain),
      [40, 0],
    );
    assert.deepEqual(
      computed.contributions.map(({ earned }) => earned),
      [360n * OMNI, 0n],
    );
    // Both agree that the second adds nothing.
    assert.deepEqual(
      computed.validators.map(({ agreed }) => agreed),
      [2, 1],
    );
    assert.equal(computed.adapter, word("a"));
    assert.equal(computed.earned + computed.fees + computed.remainder, rules.pot);
  });

  it("of a private round need the beacon's value once somebody revealed", () => {
    const kind = roundRules({ ...common, kind: "private", cohortSize: 8, targetGain: 100 });
    const members = Array.from({ length: 8 }, (_, i) => committed(i, account(0x10 + i)));
    const silent = computeRound(told([opened(kind), ...members]));
    assert.deepEqual([silent.reason, silent.burned], ["noContributions", 8n * kind.bond]);
    const history = told([opened(kind), ...members, revealed(0, account(0x10))]);
    assert.throws(() => computeRound(history), ValueInvalidError);
    assert.equal(computeRound({ ...history, seed: word("seed") }).reason, "noContributions");
  });
});

describe("cohorts of a private round", () => {
  it("are the same for all at once as for each alone, and take everybody once", () => {
    const sizes = fc.tuple(fc.integer({ min: 8, max: 20 }), fc.integer({ min: 0, max: 60 }), fc.string());
    fc.assert(
      fc.property(sizes, ([cohortSize, more, text]) => {
        const round = { contributors: cohortSize + more, cohortSize, seed: word(text) };
        const assigned = assignCohorts(round);
        assert.deepEqual(
          assigned,
          assigned.map((_, index) => cohortOf({ ...round, index })),
        );
        const members = Map.groupBy(assigned, ({ cohort }) => cohort);
        assert.equal(members.size, Math.floor(round.contributors / cohortSize));
        for (const cohort of members.values()) {
          for (const { size } of cohort) assert.equal(size, cohort.length);
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe("rules of a round", () => {
  it("have defaults by their kind, which what is chosen overrides", () => {
    const open = roundRules({ ...common, targetGain: 1000 });
    assert.deepEqual([open.kind, open.cohortSize, open.minContributors, open.maxScore], ["open", 0, 2, 250]);
    const hidden = roundRules({ ...common, targetGain: 1000, kind: "private" });
    assert.deepEqual([hidden.cohortSize, hidden.minContributors], [16, 16]);
    assert.equal(
      roundRules({ ...common, targetGain: 1000, kind: "private", cohortSize: 8 }).minContributors,
      8,
    );
    assert.equal(roundRules({ ...common, targetGain: 2, bond: 7n }).bond, 7n);
  });
});

describe("docs/contracts/FederatedRounds.md", () => {
  it("names tests that there are", () => {
    const root = fileURLToPath(new URL("../../", import.meta.url));
    const page = readFileSync(`${root}docs/contracts/FederatedRounds.md`, "utf8");
    const sources = globSync("test/contracts/FederatedRounds*.sol", { cwd: root })
      .map((path) => readFileSync(`${root}${path}`, "utf8"))
      .join("\n");
    const attacks = page.slice(page.indexOf("## Attacks"), page.indexOf("## Events"));
    const names = [...attacks.matchAll(/`([a-z]\w{20,})`/g)].map(([, name = ""]) => name);
    assert.ok(names.length > 25);
    for (const name of names) assert.match(sources, new RegExp(`function test(Fuzz)?_${name}\\(`));
  });
});
