import { parseEventLogs } from "viem";
import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { RewardEntry, RewardLeaf } from "../../types/rewards.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ClaimEmissionParameters extends WriteOptions {
  /** An active root. */
  readonly rootId: bigint;
  /** Leaves of it. */
  readonly leaves: readonly RewardLeaf[];
}

export interface PaidPool extends RewardEntry {
  /** OMNI wei paid now. */
  readonly amount: bigint;
}

export interface ClaimEmissionOutcome {
  /** OMNI wei paid, of all pools together. */
  readonly amount: bigint;
  /** Pools that paid; those that had paid as much before are left out. */
  readonly paid: readonly PaidPool[];
}

export type ClaimEmissionReturnType = Written<ClaimEmissionOutcome>;

export type ClaimEmissionErrorType = TranslatedErrorType;

/**
 * Pays operators' pools what a root says less what they paid before, into the operators' streams in the vault, where it flows to
 * them and their delegators over 7 days. Anyone may, for anyone.
 *
 * @throws ContractRefusedError `OMNI_ROOT_PENDING`, `OMNI_ROOT_REVOKED`, `OMNI_LEAF_UNPROVEN`, `OMNI_POOL_EXHAUSTED`, `OMNI_NOTHING_TO_PAY`, `OMNI_PAUSED`
 * @example
 * const { tree } = await client.recomputeRewards({ blockNumber })
 * const { wait } = await client.claimEmission({ rootId, leaves: [tree.leaf(operator)] })
 * const { amount } = await wait()
 */
export function claimEmission(
  client: OmniBaseClient,
  { rootId, leaves, ...options }: ClaimEmissionParameters,
): Promise<ClaimEmissionReturnType> {
  return write(client, "rewardDistributor", {
    ...options,
    abi: rewardDistributorAbi,
    functionName: "claim",
    args: [rootId, leaves],
    outcome: ({ logs }) => {
      const paid = parseEventLogs({ abi: rewardDistributorAbi, logs, eventName: "Claimed" }).map(
        ({ args: { operator, amount, cumulative } }) => ({ operator, amount, cumulative }),
      );
      return { paid, amount: paid.reduce((sum, { amount }) => sum + amount, 0n) };
    },
  });
}
