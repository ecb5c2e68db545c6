import { CANARY_REWARD } from "./distributor-model.ts";
import type { Game } from "./game.ts";
import { bootstrapOf, burnOf, epochsOf } from "./income.ts";
import { coalitionWealth } from "./wealth.ts";

/** What came of a game. All in OMNI wei. */
export interface Verdict {
  /** What the coalition has more than when it began. */
  readonly gain: bigint;
  /** Of it, what outsiders paid for real work, and what canary work brought. */
  readonly income: bigint;
  readonly bootstrap: bigint;
  /** The rest: what paying itself brought. The statement: at most a tenth of the burn below zero. */
  readonly excess: bigint;
  readonly burned: bigint;
}

const CANARIES = 8n;
/** Wei that may stay in a pool each time an outsider's shares are rounded. */
const WEI_A_ROUNDING = 2n;

export function verdictOf(game: Game): Verdict {
  const { model, income, startWealth } = game;
  const gain = coalitionWealth(model) - startWealth;
  const earned = income.paidByOutsiders + income.forJudging + income.fromDelegation;
  const bootstrap = bootstrapOf(model);
  return { gain, income: earned, bootstrap, excess: gain - earned - bootstrap, burned: burnOf(model) };
}

/** Whether the coalition lost by paying itself: a tenth of what it burned at least. */
export function holds(game: Game, { excess, burned }: Verdict): boolean {
  const rounding = WEI_A_ROUNDING * BigInt(game.income.roundings);
  return 10n * (excess - rounding) <= -burned;
}

/** Whether bootstrap emission kept to its own budget. */
export function bootstrapHolds({ model, world }: Game): boolean {
  const epochs = BigInt(epochsOf(world.start, model.now));
  return model.distributor.bootstrapSpent <= epochs * CANARIES * CANARY_REWARD;
}
