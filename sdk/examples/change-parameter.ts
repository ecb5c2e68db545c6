// Governors change a parameter: in public, 48 hours ahead, within the bounds that the contract holds.
import { encodeChange, type OmniClient } from "@omninode/sdk";
import { parseEther } from "viem";
import type { Wait } from "./wait.ts";

export async function raiseMinimumStake(governor: OmniClient, { until }: Wait): Promise<bigint> {
  const args = [parseEther("1500")] as const;
  const calls = [encodeChange({ contract: "stakeVault", functionName: "setMinimumStake", args })];
  const { id } = await (await governor.proposeChange({ calls })).wait();
  // The timelock runs on the chain's own clock, which is never behind the hub's by more than its pauses.
  const { readyAt } = await governor.getChange({ id });
  if (readyAt === undefined) throw new Error("the change was cancelled");
  await until(readyAt);
  await (await governor.executeChange({ calls })).wait();
  return (await governor.getStakeParameters()).minimumStake;
}
