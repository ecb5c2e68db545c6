import type { Address } from "viem";
import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { accountOf, type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface CollectFromRoundParameters extends WriteOptions {
  readonly roundId: bigint;
  /** Who is paid. Default: the account. */
  readonly beneficiary?: Address | undefined;
}

export interface CollectFromRoundOutcome {
  /** OMNI wei paid. */
  readonly amount: bigint;
}

export type CollectFromRoundReturnType = Written<CollectFromRoundOutcome>;

export type CollectFromRoundErrorType = TranslatedErrorType;

/**
 * Pays what a round owes an account as contributor and as opener: gain, bond, remainder, pot. Anyone may, for anyone;
 * validators have {@link collectRoundFee}.
 *
 * @throws ContractRefusedError `OMNI_NOTHING_TO_COLLECT`
 * @example
 * const { amount } = await (await client.collectFromRound({ roundId })).wait()
 */
export async function collectFromRound(
  client: OmniBaseClient,
  { roundId, beneficiary, ...options }: CollectFromRoundParameters,
): Promise<CollectFromRoundReturnType> {
  const account = accountOf(client, options.account, "collectFromRound");
  return write(client, "federatedRounds", {
    account,
    abi: federatedRoundsAbi,
    functionName: "collect",
    args: [roundId, beneficiary ?? account.address],
    outcome: (receipt) => {
      const { amount } = eventArgs(receipt, {
        abi: federatedRoundsAbi,
        address: client.deployment.federatedRounds,
        eventName: "Collected",
      });
      return { amount };
    },
  });
}
