import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";
import type { Cohort } from "../../utils/rounds/cohorts.ts";

export interface GetCohortParameters extends ReadOptions {
  readonly roundId: bigint;
  /** Order of the commitment, from 0. */
  readonly index: number;
}

export type GetCohortReturnType = Cohort;

export type GetCohortErrorType = TranslatedErrorType;

/**
 * The cohort of a private round that a contribution belongs to; `cohortOf` computes it without the chain.
 *
 * @throws ContractRefusedError `OMNI_COHORTS_NOT_DRAWN`, `OMNI_VALUE_UNKNOWN`, `OMNI_ROUND_UNKNOWN`
 * @example
 * const { cohort, size } = await client.getCohort({ roundId, index })
 */
export async function getCohort(
  client: OmniBaseClient,
  { roundId, index, ...options }: GetCohortParameters,
): Promise<GetCohortReturnType> {
  const [cohort, size] = await read(client, "federatedRounds", {
    ...options,
    abi: federatedRoundsAbi,
    functionName: "cohortOf",
    args: [roundId, BigInt(index)],
  });
  return { cohort: Number(cohort), size: Number(size) };
}
