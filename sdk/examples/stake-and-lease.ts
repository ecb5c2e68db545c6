// An operator stakes, names a model, and offers to serve layers of it.
import { getModelId, type OmniClient } from "@omninode/sdk";
import { type Hex, parseEther } from "viem";

export interface Offering {
  /** Of the manifest that `omni-node shard` prints. */
  readonly manifestCid: Hex;
  /** libp2p peer id, multihash bytes. */
  readonly peerId: Hex;
}

export async function stakeAndLease(operator: OmniClient, { manifestCid, peerId }: Offering) {
  const { minimumStake } = await operator.getStakeParameters();
  // Signs a permit: one transaction, without an approval before it.
  await (await operator.stake({ amount: minimumStake })).wait();
  await (await operator.publishModel({ manifestCid })).wait();
  const modelId = getModelId({ manifestCid });
  const offer = { modelId, a: 0, b: 9, price: parseEther("0.001"), peerId, endpoint: "" };
  const { leaseId, expiresAt } = await (await operator.openLease({ offer })).wait();
  // A heartbeat: extendLeases before `expiresAt`, or users stop finding it.
  return { modelId, leaseId, expiresAt };
}
