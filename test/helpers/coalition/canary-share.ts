import type { Game } from "./game.ts";
import { min } from "./math.ts";
import { isCoalition, payees } from "./players.ts";
import { omni } from "./setting.ts";

/** Stake up to which a candidate counts. */
const MOST = omni(20_000);

/** Slots of canary work that were assigned, how many of them to the coalition, and how many by its part of the stake. */
export interface CanaryShare {
  readonly slots: number;
  readonly won: number;
  readonly expected: number;
  readonly variance: number;
}

/** Of a game in which no operator of those that stand stakes, is slashed or leaves before the end. */
export function canaryShareOf(game: Game, stakeOf: (operator: number) => bigint): CanaryShare {
  const weight = (list: readonly number[]) =>
    list.reduce((sum, each) => sum + Number(min(stakeOf(each), MOST)), 0);
  const share = weight(payees.filter(isCoalition)) / weight(payees);
  const assigned = [...game.model.distributor.canaries.values()].flat().filter((operator) => operator >= 0);
  const won = assigned.filter(isCoalition).length;
  const slots = assigned.length;
  return { slots, won, expected: slots * share, variance: slots * share * (1 - share) };
}
