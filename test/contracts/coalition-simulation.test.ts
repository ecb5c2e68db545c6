import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { NOWHERE } from "../helpers/coalition/draws.ts";
import { playAndJudge, report, strategyOf, type Tally, tally } from "../helpers/coalition/games.ts";
import { type InProcessTable, openTable } from "../helpers/coalition/in-process-table.ts";
import { MOVE_KINDS } from "../helpers/coalition/moves.ts";
import { mutations } from "../helpers/coalition/mutations.ts";
import { play, strategies } from "../helpers/coalition/play.ts";
import { replay } from "../helpers/coalition/replay.ts";
import { RULES } from "../helpers/coalition/rules.ts";
import { settingOf } from "../helpers/coalition/setting.ts";
import { worldOf } from "../helpers/coalition/table.ts";

/** docs/ECONOMY-SIMULATION.md; `npm run test:games` plays 10,000 and repeats 1,000 of them. */
const GAMES = Number(process.env.OMNI_COALITION_GAMES ?? 200);
const REPLAYS = Number(process.env.OMNI_COALITION_REPLAYS ?? 8);
const MUTATED_GAMES = 30;

describe(`a coalition that pays itself, in ${GAMES} games against an exact model`, () => {
  const tallies = new Map<string, Tally>();
  after(() => {
    if (process.env.OMNI_COALITION_GAMES) for (const line of report(tallies)) console.log(line);
  });

  it("loses at least a tenth of what it burns, whatever it does", () => {
    const made = new Set<string>();
    for (let seed = 1; seed <= GAMES; seed++) {
      const played = playAndJudge(seed);
      const { strategy, game, verdict, broken } = played;
      assert.deepEqual(
        broken,
        [],
        `seed ${seed}, ${strategy.name}: excess ${verdict.excess}, burned ${verdict.burned}`,
      );
      for (const kind of game.made) made.add(kind);
      tally(tallies, played);
    }
    assert.deepEqual(
      MOVE_KINDS.filter((kind) => !made.has(kind)),
      [],
      "every move was made",
    );
  });

  for (const { name, rules, strategy } of mutations) {
    it(`is found out to gain where ${name}`, () => {
      const found = strategies.find((item) => item.name === strategy);
      assert.ok(found);
      const seeds = Array.from({ length: MUTATED_GAMES }, (_, i) => i + 1);
      assert.ok(seeds.some((seed) => playAndJudge(seed, found, rules).broken.length !== 0));
    });
  }
});

describe(`the model of the economy, against the bytecode, in ${REPLAYS} games`, () => {
  let table: InProcessTable;
  before(async () => {
    table = await openTable();
  });

  const record = (seed: number, rules = RULES) => {
    const strategy = strategyOf(seed);
    const world = worldOf(table.deployment, NOWHERE.start);
    const { endowments } = settingOf(seed, strategy.wishes);
    return { game: play({ world, rules, seed, strategy, record: true }), endowments };
  };

  it("moves the same wei with every move, and refuses the same ones for the same reasons", async () => {
    for (let i = 0; i < REPLAYS; i++) {
      const { game, endowments } = record(1 + Math.floor((i * GAMES) / REPLAYS));
      await table.begin(endowments);
      await replay(game, table);
    }
  });

  it("disagrees where a rule of the model is another", async () => {
    const { game, endowments } = record(7, { ...RULES, emissionTenths: 8n });
    await table.begin(endowments);
    await assert.rejects(replay(game, table), assert.AssertionError);
  });
});
