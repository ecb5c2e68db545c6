import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { playGame } from "../helpers/court/game.ts";
import { type Ledger, ledgerOf } from "../helpers/court/ledger.ts";
import { CLOCK, CourtModel } from "../helpers/court/model.ts";
import { between, randomOf } from "../helpers/court/random.ts";
import { assertRules } from "../helpers/court/rules.ts";

const GAMES = 10_000;
const OMNI = 10n ** 18n;

/** 20,000 OMNI of the operator's own and 5,000 delegated, of which some may be on its way out; a lane that paid 2 OMNI. */
function startOf(seed: number): Ledger {
  const random = randomOf(-seed);
  const poolOf = (total: bigint) => {
    const exiting = random() < 0.5 ? 0n : (total * BigInt(between(random, 1, 9))) / 10n;
    return { active: total - exiting, exiting };
  };
  const stake = { own: poolOf(20_000n * OMNI), delegated: poolOf(5_000n * OMNI) };
  return ledgerOf({ stake, heldBack: 3n * OMNI, lanePaid: 2n * OMNI });
}

describe(`the dispute court in ${GAMES} games of honest, random and greedy players`, () => {
  it("never takes an honest party's bond or stake, ends every dispute in time, and conserves every wei", async () => {
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= GAMES; seed++) {
      const start = startOf(seed);
      const model = new CourtModel({ ...start, stake: start, now: 1_000 });
      const game = await playGame(seed, model);
      assertRules(game, start);
      for (const [{ stage }, { truth }] of game.charges) {
        const name = `${game.operator} ${game.challenger} ${truth} ${stage}`;
        seen.set(name, (seen.get(name) ?? 0) + 1);
      }
    }
    // Both outcomes of all that can be disputed, wherever no honesty decides.
    for (const truth of ["honest", "stale", "prefix", "wiring", "computation", "withheld"]) {
      for (const outcome of ["convicted", "acquitted"]) {
        const games = [...seen].filter(([name]) => name.endsWith(`${truth} ${outcome}`));
        assert.ok(games.reduce((sum, [, times]) => sum + times, 0) > 20, `${truth}: ${outcome}`);
      }
    }
  });

  it("slashes an attempt for its worst receipt, in whatever order disputes end", () => {
    for (let seed = 1; seed <= 500; seed++) {
      const random = randomOf(seed);
      const values = Array.from({ length: 4 }, () => BigInt(between(random, 0, 19)) * OMNI);
      const order = [0, 1, 2, 3].sort(() => random() - 0.5);
      const left = [[0, 1, 2, 3], order].map((indices) => {
        const start = startOf(seed);
        const model = new CourtModel({ ...start, stake: start });
        const disputes = values.map((value) => model.begin(0, value, "answer"));
        model.now += CLOCK + 1;
        for (const index of indices) {
          const dispute = disputes[index] ?? assert.fail();
          model.play(dispute, { kind: "settle" });
        }
        return model.attempts.get(0)?.slashed;
      });
      assert.equal(left[0], left[1], `seed ${seed}`);
    }
  });
});
