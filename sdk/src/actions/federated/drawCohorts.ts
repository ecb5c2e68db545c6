import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface DrawCohortsParameters extends WriteOptions {
  readonly roundId: bigint;
}

export interface DrawCohortsOutcome {
  /** Block whose randomness assigns the cohorts: record it in the beacon within 256 blocks of it. */
  readonly drawBlock: bigint;
}

export type DrawCohortsReturnType = Written<DrawCohortsOutcome>;

export type DrawCohortsErrorType = TranslatedErrorType;

/**
 * Fixes the block that assigns the contributors of a private round to cohorts, when commitments are complete. Anyone may,
 * once; reveals wait for it.
 *
 * @throws ContractRefusedError `OMNI_ROUND_NOT_PRIVATE`, `OMNI_COHORTS_DRAWN`, `OMNI_ROUND_PHASE_WRONG`
 * @example
 * const { drawBlock } = await (await client.drawCohorts({ roundId })).wait()
 */
export function drawCohorts(
  client: OmniBaseClient,
  { roundId, ...options }: DrawCohortsParameters,
): Promise<DrawCohortsReturnType> {
  return write(client, "federatedRounds", {
    ...options,
    abi: federatedRoundsAbi,
    functionName: "draw",
    args: [roundId],
    outcome: (receipt) => {
      const { drawBlock } = eventArgs(receipt, {
        abi: federatedRoundsAbi,
        address: client.deployment.federatedRounds,
        eventName: "CohortDrawRequested",
      });
      return { drawBlock };
    },
  });
}
