// Work that was paid for earns newly minted OMNI, by quality, and never more than nine tenths of what was burned for it.
import { type OmniClient, rewardLeavesCid } from "@omninode/sdk";
import type { Address } from "viem";
import type { Wait } from "./wait.ts";

/** During the epoch, after release: notes what was burned for the operators' work. Anyone may. */
export async function noteWork(client: OmniClient, operators: readonly Address[]): Promise<void> {
  await (await client.creditWork({ operators })).wait();
}

/** In a later epoch: computes everybody's rewards from the chain, posts the root with a bond, and pays. */
export async function payRewards(client: OmniClient, { until }: Wait): Promise<bigint> {
  const { tree } = await client.recomputeRewards();
  if (!tree) throw new Error("nobody has earned anything yet");
  const content = rewardLeavesCid(tree.entries);
  const { rootId, activeAt } = await (await client.postRewardRoot({ root: tree.root, content })).wait();
  // A day in which anyone can refute a root that promises too much.
  await until(activeAt);
  await (await client.returnRootBond({ rootId })).wait();
  const leaves = tree.entries.map(({ operator }) => tree.leaf(operator));
  const { amount } = await (await client.claimEmission({ rootId, leaves })).wait();
  // It flows to the operators and their delegators over 7 days: claimRewards.
  return amount;
}
