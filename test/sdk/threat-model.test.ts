import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import {
  atLeast,
  breakEven,
  constantOf,
  facts,
  gainPerValue,
  lockCost,
  ownLoss,
  render,
  selfPayment,
  surrounded,
} from "../../scripts/threat-model.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(`${root}docs/THREAT-MODEL.md`, "utf8");
const AUDITED = 0.01;
/** Of an own stake of 1. */
const OWN_LIMIT = 1 / facts.stakePerHeldBack;

describe("the threat model", () => {
  it("has the tables that the contracts' constants give", () => {
    assert.equal(render(page), page, "run node scripts/threat-model.ts");
  });

  it("names tests that there are", () => {
    const sources = globSync("test/**/*.{sol,ts}", { cwd: root })
      .map((path) => readFileSync(`${root}${path}`, "utf8"))
      .join("\n");
    const names = [...page.matchAll(/`((?:test|testFuzz|invariant)_\w+)`/g)].map(([, name = ""]) => name);
    assert.ok(names.length > 50);
    for (const name of names) assert.ok(sources.includes(`function ${name}(`), name);
    for (const [, path = ""] of page.matchAll(/`(test\/[\w./-]+\.ts)`/g)) readFileSync(`${root}${path}`);
  });

  it("names constants that there are, and no others", () => {
    assert.throws(() => constantOf("StakeVault.sol", "NOTHING"), /no constant/);
    assert.equal(constantOf("PausableClock.sol", "MAX_PAUSE"), 259_200);
    assert.equal(constantOf("StakeLedger.sol", "minimumStake"), 1_000);
  });

  it("computes binomial tails", () => {
    assert.equal(atLeast(0, 21, 0.3).toFixed(9), "1.000000000");
    assert.equal(atLeast(2, 2, 0.5), 0.25);
    assert.equal(atLeast(1, 2, 0.5), 0.75);
    // Alone among seven others, all of them accomplices.
    assert.equal(surrounded(8, 0, 0.5).toFixed(6), (0.5 ** 7).toFixed(6));
  });

  it("says truly that own stake deters at 1 % audit, with a margin of two, and delegated stake does not", () => {
    const whole = (delegated: number) => ({ delegated, value: (1 + delegated) * OWN_LIMIT });
    assert.ok(breakEven(whole(0)) < AUDITED / 2);
    assert.ok(breakEven({ ...whole(0), kept: facts.reporterShare }) < AUDITED / 1.4);
    assert.ok(breakEven(whole(facts.delegatedPerOwn)) > 4 * AUDITED);
    // A payer's limit by own stake restores it, and smaller sessions are never better for the cheater.
    for (const delegated of [0, 1, 4, facts.delegatedPerOwn]) {
      for (const part of [1, 0.5, 0.1, 0.001]) {
        const session = { delegated, value: OWN_LIMIT * part, kept: facts.reporterShare };
        assert.ok(breakEven(session) < AUDITED, `${delegated} x, ${part} of the limit`);
      }
    }
    assert.equal(
      ownLoss({ delegated: facts.delegatedPerOwn, value: 0 }),
      1,
      "a tenth of all is all of the own",
    );
    assert.equal(gainPerValue.toFixed(3), "0.981");
  });

  it("says truly that no coalition gains by paying or reporting itself", () => {
    assert.ok(selfPayment(100, true) < 0 && selfPayment(100, false) < selfPayment(100, true));
    assert.ok(facts.reporterShare + facts.refundShare <= 0.5);
  });

  it("says truly what a bribe of the median costs and brings", () => {
    const seats = Math.floor(facts.seats / 2) + 1;
    const cost = (0.1 * seats) / facts.seats;
    assert.equal(cost.toFixed(3), "0.052");
    // A share s of all burn gains maxMove x s x E: more than the cost beyond half of the work.
    const share = cost / facts.maxMove;
    assert.ok(share > 0.5 && share < 0.55);
    assert.ok(facts.stakePerBond === 1_000 && facts.places === 64);
  });

  it("says truly that exits outlast every dispute", () => {
    const disputes = facts.receiptWindow + facts.revealWindow + 2 * facts.chessClock;
    assert.ok(facts.exitDelay > facts.termsDuration + disputes);
    assert.ok(2 * facts.chessClock + facts.settleGrace <= constantOf("StakeLedger.sol", "MAX_LOCK"));
  });

  it("says truly what a pause and a captured governance can do", () => {
    assert.equal(Math.round((100 * facts.maxPause) / facts.pauseInterval), 21);
    const timelock = 48 * 3_600;
    assert.ok(timelock < facts.maxPause, "a pause outlasts the change that replaces its guardian");
    assert.ok(timelock < facts.exitDelay, "and stakers cannot leave in time");
    assert.equal(facts.maxMinted, 1e9);
  });

  it("says truly that locking stake deters nobody from capturing a round", () => {
    assert.ok(lockCost(3_000) < 0.02 * 900);
  });
});
