import type { Address } from "viem";
import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import { roundPanelAbi } from "../../abi/RoundPanel.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetRoundOwedParameters extends ReadOptions {
  readonly roundId: bigint;
  readonly account: Address;
}

export interface GetRoundOwedReturnType {
  /** OMNI wei that collectFromRound would pay: to a contributor or the opener. */
  readonly amount: bigint;
  /** OMNI wei that collectRoundFee would pay: to a validator. */
  readonly fee: bigint;
}

export type GetRoundOwedErrorType = TranslatedErrorType;

/**
 * What a round owes an account in the next block.
 *
 * @throws ContractRefusedError `OMNI_ROUND_UNKNOWN`
 * @example
 * const { amount, fee } = await client.getRoundOwed({ roundId, account })
 */
export async function getRoundOwed(
  client: OmniBaseClient,
  { roundId, account, ...options }: GetRoundOwedParameters,
): Promise<GetRoundOwedReturnType> {
  const common = { ...options, args: [roundId, account], timed: true } as const;
  const [amount, fee] = await Promise.all([
    read(client, "federatedRounds", { ...common, abi: federatedRoundsAbi, functionName: "owedTo" }),
    read(client, "roundPanel", { ...common, abi: roundPanelAbi, functionName: "feeOwedTo" }),
  ]);
  return { amount, fee };
}
