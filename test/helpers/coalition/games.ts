import { formatEther } from "viem";
import { NOWHERE } from "./draws.ts";
import type { Game } from "./game.ts";
import { knownAttacks } from "./known-attacks.ts";
import { greedyForExcess, greedyForWealth, play, random } from "./play.ts";
import { RULES, type Rules } from "./rules.ts";
import type { Strategy } from "./strategy.ts";
import { bootstrapHolds, holds, type Verdict, verdictOf } from "./verdict.ts";

/** What came of all games of a strategy. Amounts in OMNI wei. */
export interface Tally {
  games: number;
  moves: number;
  refused: number;
  burned: bigint;
  /** The most that paying itself brought. */
  best: bigint;
  /** The most for each OMNI burned, in games that burned one at least. */
  bestRatio: number;
}

/** Of ten games three are random, four greedy and three known attacks, in turn. */
export function strategyOf(seed: number): Strategy {
  const kind = seed % 10;
  if (kind < 3) return random;
  if (kind < 7) return kind < 5 ? greedyForWealth : greedyForExcess;
  const attack = knownAttacks[(3 * Math.floor(seed / 10) + kind - 7) % knownAttacks.length];
  return attack ?? random;
}

export interface PlayedGame {
  readonly strategy: Strategy;
  readonly game: Game;
  readonly verdict: Verdict;
  /** What of the statement the game broke. */
  readonly broken: readonly string[];
}

export function playAndJudge(seed: number, strategy = strategyOf(seed), rules: Rules = RULES): PlayedGame {
  const game = play({ world: NOWHERE, rules, seed, strategy });
  const verdict = verdictOf(game);
  const broken: string[] = [];
  if (!holds(game, verdict)) broken.push("paying oneself");
  if (!bootstrapHolds(game)) broken.push("bootstrap budget");
  if (!game.stays.hold(game.model)) broken.push("rewards before stake");
  return { strategy, game, verdict, broken };
}

const OMNI = 10n ** 18n;

/** Adds a game to the tally of its strategy. */
export function tally(tallies: Map<string, Tally>, { strategy, game, verdict }: PlayedGame): void {
  const { excess, burned } = verdict;
  const before = tallies.get(strategy.name);
  const ratio =
    burned >= OMNI ? Number((excess * 1_000_000n) / burned) / 1_000_000 : Number.NEGATIVE_INFINITY;
  tallies.set(strategy.name, {
    games: (before?.games ?? 0) + 1,
    moves: (before?.moves ?? 0) + game.moves,
    refused: (before?.refused ?? 0) + game.refusals,
    burned: (before?.burned ?? 0n) + burned,
    best: before === undefined || excess > before.best ? excess : before.best,
    bestRatio: Math.max(before?.bestRatio ?? Number.NEGATIVE_INFINITY, ratio),
  });
}

/** A line of a table for each strategy. */
export function* report(tallies: ReadonlyMap<string, Tally>): Generator<string> {
  yield "| strategy | games | moves | refused | OMNI burned | best, OMNI | best of the burn |";
  yield "|---|---|---|---|---|---|---|";
  for (const [name, { games, moves, refused, burned, best, bestRatio }] of tallies) {
    const ratio = Number.isFinite(bestRatio) ? bestRatio.toFixed(3) : "-";
    const [spent, gained] = [burned, best].map((amount) => Number(formatEther(amount)).toFixed(3));
    yield `| ${name} | ${games} | ${moves} | ${refused} | ${spent} | ${gained} | ${ratio} |`;
  }
}
