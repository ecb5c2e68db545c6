import type { Account } from "./ledger.ts";
import { OMNI, pick, randomOf } from "./math.ts";
import {
  coalition,
  delegators,
  operators,
  outsideOperators,
  outsiders,
  outsideValidators,
  payers,
  player,
  validators,
} from "./players.ts";
import { NO_OPINION } from "./score-math.ts";

/** What a game is played with. */
export interface Setting {
  readonly days: number;
  /** Stake of each operator of the coalition, OMNI wei; 0: it does not take part. */
  readonly stakes: readonly bigint[];
  /** Stake of all validators of the coalition together. */
  readonly validatorStake: bigint;
  /** Stake of each of three honest validators. */
  readonly honestStake: bigint;
  /** What an outsider delegates to the coalition's operator A. */
  readonly delegated: bigint;
  /** What an outsider pays the coalition's operator A a day, for real work. */
  readonly outsideWork: bigint;
  /** What honest operators are paid a day. */
  readonly honestWork: bigint;
  /** What honest validators think of the coalition's operators. */
  readonly opinion: number;
  /** Whether the coalition's validators keep silent in place of praising their own. */
  readonly silent: boolean;
  /** Whether operators stand for canary work. */
  readonly canaries: boolean;
  /** Whether an honest keeper posts scores, and refutes wrong ones. */
  readonly isWatched: boolean;
  readonly endowments: ReadonlyMap<Account, bigint>;
}

/** Parts of the validators' stake that the coalition holds, in percent. */
const SHARES = [0, 20, 34, 51, 80] as const;

export interface Wishes {
  readonly stake?: number;
  readonly share?: (typeof SHARES)[number];
  readonly sybils?: boolean;
  readonly days?: number;
  /** Times the stake of operator A. */
  readonly delegated?: number;
  readonly honestWork?: number;
  readonly opinion?: number;
  readonly isWatched?: boolean;
  readonly canaries?: boolean;
}

export const omni = (amount: number): bigint => BigInt(Math.round(amount * 1_000)) * (OMNI / 1_000n);

/** A setting at random, with what a strategy wishes. */
export function settingOf(seed: number, wishes: Wishes = {}): Setting {
  const random = randomOf(seed * 7 + 1);
  const stake = wishes.stake ?? pick(random, [1_000, 20_000, 1_000_000]);
  const sybils = wishes.sybils ?? random() < 0.3;
  const share = wishes.share ?? pick(random, SHARES);
  const honestStake = 20_000;
  const stakes = (sybils ? operators.map(() => stake / operators.length) : [stake]).map((each) =>
    // A third of a sybil's stake must still be enough to take part.
    Math.max(each, 1_000),
  );
  const own = stakes[0] ?? 0;
  const delegated = (wishes.delegated ?? pick(random, [0, 0, 0.5, 8])) * own;
  const outsideWork = pick(random, [0, 0, stake / 500]);
  const honestWork = wishes.honestWork ?? pick(random, [0, 10, 2_000]);
  const validatorStake = (3 * honestStake * share) / (100 - share);

  const days = wishes.days ?? 3 + Math.floor(random() * 3);

  const endowments = new Map<Account, bigint>();
  const give = (account: Account, amount: number): void => {
    endowments.set(account, (endowments.get(account) ?? 0n) + omni(amount));
  };
  for (const account of [...coalition, ...outsiders]) give(account, 20_000);
  for (const [i, each] of stakes.entries()) give(operators[i] ?? 0, each);
  for (const account of [...payers, ...delegators]) give(account, stake / 50);
  for (const account of validators) give(account, (1.01 * validatorStake) / 2);
  for (const account of outsideOperators) give(account, 500_000);
  for (const account of outsideValidators) give(account, honestStake);
  give(player("outside payer"), (days + 1) * (outsideWork + 2 * honestWork));
  give(player("outside delegator"), delegated);
  return {
    days,
    stakes: stakes.map(omni),
    validatorStake: omni(validatorStake),
    honestStake: omni(honestStake),
    delegated: omni(delegated),
    outsideWork: omni(outsideWork),
    honestWork: omni(honestWork),
    opinion: wishes.opinion ?? pick(random, [0, 5_000, 9_000, NO_OPINION]),
    silent: random() < 0.1,
    canaries: wishes.canaries ?? random() < 0.3,
    isWatched: wishes.isWatched ?? random() < 0.9,
    endowments,
  };
}
