import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type GetRoundCountParameters = ReadOptions;

export type GetRoundCountReturnType = bigint;

export type GetRoundCountErrorType = TranslatedErrorType;

/**
 * Rounds opened so far: ids count from 1 to it.
 *
 * @example
 * const latest = await client.getRound({ roundId: await client.getRoundCount() })
 */
export function getRoundCount(
  client: OmniBaseClient,
  options: GetRoundCountParameters = {},
): Promise<GetRoundCountReturnType> {
  return read(client, "federatedRounds", {
    ...options,
    abi: federatedRoundsAbi,
    functionName: "roundCount",
    args: [],
  });
}
