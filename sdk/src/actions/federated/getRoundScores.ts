import type { Address } from "viem";
import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import { roundPanelAbi } from "../../abi/RoundPanel.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";
import { unpackScores } from "../../utils/rounds/scores.ts";

export interface GetRoundScoresParameters extends ReadOptions {
  readonly roundId: bigint;
  readonly validator: Address;
}

/** One a unit, micro-nats a token; undefined where the validator revealed none. */
export type GetRoundScoresReturnType = readonly number[] | undefined;

export type GetRoundScoresErrorType = TranslatedErrorType;

/**
 * The scores that a validator revealed.
 *
 * @throws ContractRefusedError `OMNI_ROUND_UNKNOWN`
 * @example
 * const scores = await client.getRoundScores({ roundId, validator })
 */
export async function getRoundScores(
  client: OmniBaseClient,
  { roundId, validator, ...options }: GetRoundScoresParameters,
): Promise<GetRoundScoresReturnType> {
  const [words, units] = await Promise.all([
    read(client, "roundPanel", {
      ...options,
      abi: roundPanelAbi,
      functionName: "scoresOf",
      args: [roundId, validator],
    }),
    read(client, "federatedRounds", {
      ...options,
      abi: federatedRoundsAbi,
      functionName: "unitsOf",
      args: [roundId],
    }),
  ]);
  return words.length === 0 ? undefined : unpackScores(words, Number(units));
}
