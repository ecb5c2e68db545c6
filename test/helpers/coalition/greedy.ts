import { finish } from "./finish.ts";
import type { Game } from "./game.ts";
import { randomOf } from "./math.ts";
import { randomPlay } from "./random-moves.ts";
import { verdictOf } from "./verdict.ts";

/** Sequences of moves that are looked at in a turn. */
const SEQUENCES = 8;
const LONGEST = 5;

export type Aim = (game: Game) => bigint;
/** To own as much as possible. */
export const wealthAim: Aim = (game) => verdictOf(game).gain;
/** To break the statement: to have more of what was burned than it allows. */
export const excessAim: Aim = (game) => {
  const { excess, burned } = verdictOf(game);
  return 10n * excess + burned;
};

/**
 * Looks at sequences of moves to the end of the game, as if nobody moved after them, and plays the best. Whoever must
 * move plays the least bad one where all of them lose.
 */
export function greedyTurn(game: Game, random: () => number, aim: Aim, mustMove: boolean): void {
  let best: { readonly seed: number | undefined; readonly worth: bigint } | undefined;
  const sequences = Array.from({ length: SEQUENCES }, () => Math.floor(random() * 2 ** 31));
  const seeds = mustMove ? sequences : [undefined, ...sequences];
  for (const seed of seeds) {
    const copy = game.copy();
    if (seed !== undefined) playSequence(copy, seed);
    finish(copy, false);
    const worth = aim(copy);
    if (best === undefined || worth > best.worth) best = { seed, worth };
  }
  if (best?.seed !== undefined) playSequence(game, best.seed);
}

function playSequence(game: Game, seed: number): void {
  const random = randomOf(seed);
  const length = 1 + Math.floor(random() * LONGEST);
  for (let i = 0; i < length; i++) randomPlay(game, random);
}
