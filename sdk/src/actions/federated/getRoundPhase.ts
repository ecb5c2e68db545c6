import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { FederatedRound } from "../../types/rounds.ts";
import { type ReadOptions, read } from "../../utils/request.ts";
import { phaseOf, reasonOf } from "../../utils/rounds/convert.ts";

export interface GetRoundPhaseParameters extends ReadOptions {
  readonly roundId: bigint;
}

export type GetRoundPhaseReturnType = Pick<FederatedRound, "phase" | "reason">;

export type GetRoundPhaseErrorType = TranslatedErrorType;

/**
 * A round's phase in the next block, and why it is cancelled if it is.
 *
 * @throws ContractRefusedError `OMNI_ROUND_UNKNOWN`
 * @example
 * const { phase } = await client.getRoundPhase({ roundId })
 */
export async function getRoundPhase(
  client: OmniBaseClient,
  { roundId, ...options }: GetRoundPhaseParameters,
): Promise<GetRoundPhaseReturnType> {
  const [phase, reason] = await read(client, "federatedRounds", {
    ...options,
    abi: federatedRoundsAbi,
    functionName: "outcomeOf",
    args: [roundId],
    timed: true,
  });
  return { phase: phaseOf(phase), reason: reasonOf(reason) };
}
