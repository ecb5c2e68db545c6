import { RULES, type Rules } from "./rules.ts";

/** A rule changed for the worse, and a strategy that must find out. */
export interface Mutation {
  readonly name: string;
  readonly rules: Rules;
  readonly strategy: string;
}

export const mutations: readonly Mutation[] = [
  {
    name: "emission is three times the burn",
    rules: { ...RULES, emissionTenths: 30n },
    strategy: "greedy for wealth",
  },
  {
    name: "emission is three times the burn, for one who looks for it",
    rules: { ...RULES, emissionTenths: 30n },
    strategy: "greedy against the statement",
  },
  { name: "a fortieth is burned", rules: { ...RULES, burnDivisor: 40n }, strategy: "greedy for wealth" },
  {
    name: "emission is 1.2 times the burn",
    rules: { ...RULES, emissionTenths: 12n },
    strategy: "crediting late",
  },
  {
    name: "operators get the committee's part, too",
    rules: { ...RULES, operatorTenths: 11n },
    strategy: "crediting late",
  },
  {
    name: "burn is credited when it is claimed",
    rules: { ...RULES, creditAt: "claim" },
    strategy: "refund after the credit",
  },
  {
    name: "a slash pays out of delegators' stake",
    rules: { ...RULES, payoutsOutOf: "all" },
    strategy: "reporting itself for delegators' stake",
  },
  { name: "rewards come at once", rules: { ...RULES, rewardPeriod: 0 }, strategy: "flash delegation" },
];
