// A holder of OMNI delegates to an operator, and collects its part of the rewards.
import type { OmniClient } from "@omninode/sdk";
import { type Address, parseEther } from "viem";

/** The operator opens for delegations: commission first, for a higher one later waits for 14 days. */
export async function acceptDelegations(operator: OmniClient): Promise<void> {
  await (await operator.setCommission({ rate: 1_000 })).wait(); // 10 %
  await (await operator.setDelegationLimit({ limit: parseEther("5000") })).wait();
}

/** The delegator looks before it gives. */
export async function delegateTo(delegator: OmniClient, operator: Address, amount: bigint): Promise<bigint> {
  const { eligible, room, commission, lockedUntil } = await delegator.getOperator({ operator });
  const { now } = await delegator.getClock();
  if (!eligible || lockedUntil > now) throw new Error("the operator may not work now");
  if (room < amount) throw new Error(`only ${room} OMNI wei can be delegated`);
  if (commission.rate > 2_000) throw new Error("the operator takes too much");
  const { shares } = await (await delegator.delegate({ operator, amount })).wait();
  return shares;
}

/** Collects what flowed so far, and asks for the stake back; after the exit delay, withdrawDelegation pays it. */
export async function collectAndLeave(delegator: OmniClient, operator: Address) {
  if (!delegator.account) throw new Error("an account is needed");
  const { stake, rewards } = await delegator.getDelegation({
    operator,
    delegator: delegator.account.address,
  });
  const collected = rewards === 0n ? 0n : (await (await delegator.claimRewards({ operator })).wait()).amount;
  const { readyAt } = await (await delegator.undelegate({ operator, amount: stake })).wait();
  return { collected, readyAt };
}
