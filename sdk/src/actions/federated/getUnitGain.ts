import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetUnitGainParameters extends ReadOptions {
  readonly roundId: bigint;
  /** Index of a contribution of an open round, or of a cohort of a private one. */
  readonly unit: number;
}

/** Micro-nats a token. */
export type GetUnitGainReturnType = number;

export type GetUnitGainErrorType = TranslatedErrorType;

/**
 * What a unit improved the held-out loss by, as its validators see it; 0 until it is settled.
 *
 * @throws ContractRefusedError `OMNI_ROUND_UNKNOWN`
 * @example
 * const gain = await client.getUnitGain({ roundId, unit: index })
 */
export async function getUnitGain(
  client: OmniBaseClient,
  { roundId, unit, ...options }: GetUnitGainParameters,
): Promise<GetUnitGainReturnType> {
  const gain = await read(client, "federatedRounds", {
    ...options,
    abi: federatedRoundsAbi,
    functionName: "gainOf",
    args: [roundId, BigInt(unit)],
  });
  return Number(gain);
}
