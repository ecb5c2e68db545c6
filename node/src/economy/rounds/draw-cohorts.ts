import { type FederatedRound, isRefused, type OmniClient } from "@omninode/sdk";
import type { Hash } from "viem";
import { isDrawn } from "../drawn.ts";

/**
 * Has the cohorts of a private round drawn, once its commitments are complete: first the block is fixed, and its value recorded when it is
 * there. Anyone may do each.
 *
 * @returns the draw's transaction, where this call made it
 * @throws what the chain refuses; the signal's reason
 */
export async function drawRoundCohorts(
  client: OmniClient,
  { roundId, state }: FederatedRound,
  signal: AbortSignal,
): Promise<Hash | undefined> {
  const { drawBlock, seed } = state;
  if (seed !== undefined) return undefined;
  if (drawBlock !== undefined) {
    await isDrawn(client, drawBlock, signal);
    return undefined;
  }
  signal.throwIfAborted();
  try {
    const { transactionHash, wait } = await client.drawCohorts({ roundId });
    await wait({ signal });
    return transactionHash;
  } catch (error) {
    if (isRefused(error, "CohortsDrawn")) return undefined;
    throw error;
  }
}

/** Whether it is known who is in which cohort. The round itself knows from its first reveal on. */
export async function areCohortsDrawn(client: OmniClient, { state }: FederatedRound): Promise<boolean> {
  const { drawBlock, seed } = state;
  if (seed !== undefined || drawBlock === undefined) return seed !== undefined;
  return (await client.getDraw({ drawBlock })).known;
}
