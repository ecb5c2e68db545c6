import type { Address } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { accountOf, type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface WithdrawCreditParameters extends WriteOptions {
  /** Who receives it. Default: the account. */
  readonly to?: Address | undefined;
}

export interface WithdrawCreditOutcome {
  /** Native wei paid out. */
  readonly amount: bigint;
}

export type WithdrawCreditReturnType = Written<WithdrawCreditOutcome>;

export type WithdrawCreditErrorType = TranslatedErrorType;

/**
 * Pays out the account's credit of the chain's own coin: what chunks earned, and what was prepaid and not used.
 *
 * @throws ContractRefusedError `OMNI_NO_CREDIT`, `OMNI_CREDIT_REFUSED`
 * @example
 * const { wait } = await client.withdrawCredit()
 * const { amount } = await wait()
 */
export async function withdrawCredit(
  client: OmniBaseClient,
  options: WithdrawCreditParameters = {},
): Promise<WithdrawCreditReturnType> {
  const account = accountOf(client, options.account, "withdrawCredit");
  const address = client.deployment.disputeCourt;
  return write(client, "disputeCourt", {
    account,
    abi: disputeCourtAbi,
    functionName: "withdrawCredit",
    args: [options.to ?? account.address],
    outcome: (receipt) => {
      const location = { abi: disputeCourtAbi, address, eventName: "CreditWithdrawn" } as const;
      const { amount } = eventArgs(receipt, location);
      return { amount };
    },
  });
}
