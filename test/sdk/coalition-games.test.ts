import { after, before, describe, it } from "node:test";
import { NOWHERE } from "../helpers/coalition/draws.ts";
import { strategyOf } from "../helpers/coalition/games.ts";
import { play } from "../helpers/coalition/play.ts";
import { replay } from "../helpers/coalition/replay.ts";
import { RULES } from "../helpers/coalition/rules.ts";
import { openSdkTable, type SdkTable } from "../helpers/coalition/sdk-table.ts";
import { settingOf } from "../helpers/coalition/setting.ts";
import { worldOf } from "../helpers/coalition/table.ts";

// 200 by `npm run test:games`; OMNI_COALITION_GAME=17 plays game 17 alone.
const GAMES = Number(process.env.OMNI_COALITION_GAMES ?? 1);
const ONE = process.env.OMNI_COALITION_GAME;
const seeds = ONE === undefined ? Array.from({ length: GAMES }, (_, i) => i + 1) : [Number(ONE)];

describe(`coalitions on a chain, in ${seeds.length} games through the SDK`, () => {
  let table: SdkTable;
  before(async () => {
    table = await openSdkTable("anvil");
  });
  after(() => table?.[Symbol.asyncDispose]());

  for (const seed of seeds) {
    const strategy = strategyOf(seed);
    it(`game ${seed}, ${strategy.name}: has what the model says after every action, to the wei`, async (context) => {
      const world = worldOf(table.deployment, NOWHERE.start);
      const game = play({ world, rules: RULES, seed, strategy, record: true });
      await table.begin(settingOf(seed, strategy.wishes).endowments);
      await replay(game, table);
      context.diagnostic(`${game.moves} actions, and ${game.refusals} that were refused`);
    });
  }
});
