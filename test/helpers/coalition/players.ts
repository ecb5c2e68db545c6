import type { Account } from "./ledger.ts";

/** Who plays, in the order of their numbers. Those of the coalition act as one; the others are honest. */
export const PLAYERS = [
  "payer A",
  "payer B",
  "operator A",
  "operator B",
  "operator C",
  "delegator A",
  "delegator B",
  "validator A",
  "validator B",
  "challenger",
  "outside payer",
  "outside operator A",
  "outside operator B",
  "outside delegator",
  "outside validator A",
  "outside validator B",
  "keeper",
] as const;
export type Player = (typeof PLAYERS)[number];

/** The contracts that hold OMNI come after the players. */
const CONTRACTS = ["hub", "vault", "oracle", "distributor", "court"] as const;
export type Contract = (typeof CONTRACTS)[number];

export const player = (name: Player): Account => PLAYERS.indexOf(name);
export const contract = (name: Contract): Account => PLAYERS.length + CONTRACTS.indexOf(name);
export const accountCount: number = PLAYERS.length + CONTRACTS.length;

const OUTSIDE = player("outside payer");
/** Whether an account is a player of the coalition. */
export const isCoalition = (account: Account): boolean => account >= 0 && account < OUTSIDE;
const numbers = PLAYERS.map((_, account) => account);
export const coalition: readonly Account[] = numbers.filter(isCoalition);
export const outsiders: readonly Account[] = numbers.filter((account) => !isCoalition(account));

const named = (names: readonly Player[]): readonly Account[] => names.map(player);
export const payers = named(["payer A", "payer B"]);
export const operators = named(["operator A", "operator B", "operator C"]);
export const delegators = named(["delegator A", "delegator B"]);
export const validators = named(["validator A", "validator B"]);
export const outsideOperators = named(["outside operator A", "outside operator B"]);
export const outsideValidators = named(["outside validator A", "outside validator B", "keeper"]);
/** All that are paid for work. */
export const payees: readonly Account[] = [...operators, ...outsideOperators];
/** All that stake for themselves. */
export const stakers: readonly Account[] = [...payees, ...validators, ...outsideValidators];
/** All that delegate. */
export const holders: readonly Account[] = [...delegators, player("outside delegator")];
