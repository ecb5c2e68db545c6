import type { Address } from "viem";
import { rewardDistributorAbi } from "../../abi/RewardDistributor.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ReturnRootBondParameters extends WriteOptions {
  /** Which root. */
  readonly rootId: bigint;
}

export interface ReturnRootBondOutcome {
  /** Who gets it. */
  readonly poster: Address;
  /** OMNI wei. */
  readonly bond: bigint;
}

export type ReturnRootBondReturnType = Written<ReturnRootBondOutcome>;

export type ReturnRootBondErrorType = TranslatedErrorType;

/**
 * Returns the bond of an active root to its poster. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_ROOT_UNKNOWN`, `OMNI_ROOT_PENDING`, `OMNI_BOND_GONE`
 * @example
 * const { wait } = await client.returnRootBond({ rootId })
 * const { bond } = await wait()
 */
export function returnRootBond(
  client: OmniBaseClient,
  { rootId, ...options }: ReturnRootBondParameters,
): Promise<ReturnRootBondReturnType> {
  return write(client, "rewardDistributor", {
    ...options,
    abi: rewardDistributorAbi,
    functionName: "returnBond",
    args: [rootId],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: rewardDistributorAbi,
        address: client.deployment.rewardDistributor,
        eventName: "BondReturned",
      });
      return { poster: args.poster, bond: args.bond };
    },
  });
}
