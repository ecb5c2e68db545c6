import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { RoundRules } from "../../types/rounds.ts";
import { type ReadOptions, read } from "../../utils/request.ts";
import { toRules } from "../../utils/rounds/convert.ts";

export interface GetRoundRulesParameters extends ReadOptions {
  readonly roundId: bigint;
}

export type GetRoundRulesReturnType = RoundRules;

export type GetRoundRulesErrorType = TranslatedErrorType;

/**
 * A round's rules: fixed when it was opened.
 *
 * @throws ContractRefusedError `OMNI_ROUND_UNKNOWN`
 * @example
 * const { pot, bond, kind } = await client.getRoundRules({ roundId })
 */
export async function getRoundRules(
  client: OmniBaseClient,
  { roundId, ...options }: GetRoundRulesParameters,
): Promise<GetRoundRulesReturnType> {
  const rules = await read(client, "federatedRounds", {
    ...options,
    abi: federatedRoundsAbi,
    functionName: "rulesOf",
    args: [roundId],
  });
  return toRules(rules);
}
