import type { World } from "./draws.ts";
import { finish } from "./finish.ts";
import { Game } from "./game.ts";
import { excessAim, greedyTurn, wealthAim } from "./greedy.ts";
import { honestTurn, SLOTS, settle, slotTime } from "./honest-days.ts";
import { knownAttacks } from "./known-attacks.ts";
import { randomOf } from "./math.ts";
import { player } from "./players.ts";
import { randomPlay } from "./random-moves.ts";
import type { Rules } from "./rules.ts";
import { settingOf } from "./setting.ts";
import type { Strategy } from "./strategy.ts";

const MOST_A_TURN = 6;

export const random: Strategy = {
  name: "random",
  wishes: {},
  turn(game, turn) {
    const count = Math.floor(turn.random() * MOST_A_TURN);
    for (let i = 0; i < count; i++) randomPlay(game, turn.random);
  },
};

export const greedyForWealth: Strategy = {
  name: "greedy for wealth",
  wishes: {},
  turn: (game, turn) => greedyTurn(game, turn.random, wealthAim, false),
};

export const greedyForExcess: Strategy = {
  name: "greedy against the statement",
  wishes: {},
  turn: (game, turn) => greedyTurn(game, turn.random, excessAim, turn.random() < 0.5),
};

export const strategies: readonly Strategy[] = [random, greedyForWealth, greedyForExcess, ...knownAttacks];

export interface PlayOptions {
  readonly world: World;
  readonly rules: Rules;
  readonly seed: number;
  readonly strategy: Strategy;
  readonly record?: boolean;
}

/** Plays a game to its end. The same options make the same game. */
export function play({ world, rules, seed, strategy, record = false }: PlayOptions): Game {
  const setting = settingOf(seed, strategy.wishes);
  const game = Game.start({ world, rules, seed, endowments: setting.endowments, record });
  const rng = randomOf(seed);
  settle(game, setting);
  for (let day = 1; day <= setting.days; day++) {
    for (const slot of SLOTS.keys()) {
      game.wait(slotTime(game, day, slot));
      honestTurn(game, setting, slot);
      strategy.turn(game, { day, slot, random: rng });
      answerDisputes(game);
    }
  }
  finish(game);
  return game;
}

/** Honest operators show at once that they told one story. */
function answerDisputes(game: Game): void {
  for (const { id, stage } of game.model.court.disputes.values())
    if (stage === "prefix" && !id.guilty && id.payee >= player("outside operator A"))
      game.do({ kind: "showPrefix", by: id.payee, id });
}
