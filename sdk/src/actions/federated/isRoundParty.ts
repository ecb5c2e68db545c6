import type { Address } from "viem";
import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface IsRoundPartyParameters extends ReadOptions {
  readonly roundId: bigint;
  readonly account: Address;
}

export type IsRoundPartyReturnType = boolean;

export type IsRoundPartyErrorType = TranslatedErrorType;

/**
 * Whether an account opened a round or contributes to it, and so may not score it.
 *
 * @throws ContractRefusedError `OMNI_ROUND_UNKNOWN`
 * @example
 * if (await client.isRoundParty({ roundId, account })) return
 */
export function isRoundParty(
  client: OmniBaseClient,
  { roundId, account, ...options }: IsRoundPartyParameters,
): Promise<IsRoundPartyReturnType> {
  return read(client, "federatedRounds", {
    ...options,
    abi: federatedRoundsAbi,
    functionName: "isParty",
    args: [roundId, account],
  });
}
