import type { Game } from "./game.ts";
import type { Wishes } from "./setting.ts";

/** When a strategy moves. */
export interface Turn {
  readonly day: number;
  readonly slot: number;
  readonly random: () => number;
}

/** How a coalition plays. */
export interface Strategy {
  readonly name: string;
  readonly wishes: Wishes;
  turn(game: Game, turn: Turn): void;
}
