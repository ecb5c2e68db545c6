import type { Address } from "viem";
import { roundPanelAbi } from "../../abi/RoundPanel.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { accountOf, type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface CollectRoundFeeParameters extends WriteOptions {
  readonly roundId: bigint;
  /** Who is paid. Default: the account. */
  readonly beneficiary?: Address | undefined;
}

export interface CollectRoundFeeOutcome {
  /** OMNI wei paid. */
  readonly amount: bigint;
}

export type CollectRoundFeeReturnType = Written<CollectRoundFeeOutcome>;

export type CollectRoundFeeErrorType = TranslatedErrorType;

/**
 * Pays a validator its fee of a settled round, or a bond that it has back. Anyone may, for anyone.
 *
 * @throws ContractRefusedError `OMNI_NOTHING_TO_COLLECT`
 * @example
 * const { amount } = await (await client.collectRoundFee({ roundId })).wait()
 */
export async function collectRoundFee(
  client: OmniBaseClient,
  { roundId, beneficiary, ...options }: CollectRoundFeeParameters,
): Promise<CollectRoundFeeReturnType> {
  const account = accountOf(client, options.account, "collectRoundFee");
  return write(client, "roundPanel", {
    account,
    abi: roundPanelAbi,
    functionName: "collectFee",
    args: [roundId, beneficiary ?? account.address],
    outcome: (receipt) => {
      const { amount } = eventArgs(receipt, {
        abi: roundPanelAbi,
        address: client.deployment.roundPanel,
        eventName: "ValidatorPaid",
      });
      return { amount };
    },
  });
}
