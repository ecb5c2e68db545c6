import { BOND } from "./court-model.ts";
import type { EconomyModel } from "./economy-model.ts";
import type { Account } from "./ledger.ts";
import { isCoalition } from "./players.ts";

/**
 * All that the coalition has, or has a claim on: what is held back of it counts whole, as if nothing of it were going to
 * be burned, and emission that was earned and not claimed counts as paid.
 */
export function coalitionWealth(model: EconomyModel): bigint {
  const { ledger, hub, vault, oracle, distributor, court, now } = model;
  let sum = 0n;
  const add = (account: Account, amount: bigint): void => {
    if (isCoalition(account)) sum += amount;
  };
  for (const [account, balance] of ledger.balances.entries()) add(account, balance);
  for (const [payer, unspent] of hub.unspent) add(payer, unspent);
  for (const { payer, reserved, accepted } of hub.lanes.values()) add(payer, reserved - accepted);
  for (const [payee, { pending, heldBack }] of hub.payees) add(payee, pending + heldBack);
  for (const [operator, { holders, exits }] of vault.operators) {
    for (const holder of new Set([...holders.keys(), ...exits.keys(), operator])) {
      add(holder, vault.stakeOf(operator, holder) + vault.exitingOf(operator, holder));
      add(holder, vault.rewardsOf(operator, holder, now));
    }
  }
  for (const operator of distributor.pools.keys())
    add(operator, distributor.earnedOf(operator, now) - distributor.paidOf(operator));
  for (const { poster, bond } of distributor.roots) add(poster, bond);
  for (const [validator, bond] of oracle.bonds) add(validator, bond);
  for (const { poster, bond } of oracle.posts.values()) add(poster, bond);
  for (const { id, stage } of court.disputes.values()) if (stage === "prefix") add(id.challenger, BOND);
  return sum;
}
