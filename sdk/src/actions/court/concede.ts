import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeCase, DisputeOutcome } from "../../types/court.ts";
import { outcomeOf } from "../../utils/court/outcome.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ConcedeParameters extends WriteOptions {
  /** The case, as it was opened. */
  readonly disputeCase: DisputeCase;
}

export type ConcedeReturnType = Written<DisputeOutcome>;

export type ConcedeErrorType = TranslatedErrorType;

/**
 * Gives up: the bond is forfeited, and the operator free. Only the challenger, at its turn.
 *
 * @throws ContractRefusedError `OMNI_NOT_CHALLENGER`, `OMNI_STAGE_WRONG`, `OMNI_CLOCK_RAN_OUT`
 * @example
 * const { wait } = await client.concede({ disputeCase })
 * const { forfeited } = await wait()
 */
export function concede(
  client: OmniBaseClient,
  { disputeCase, ...options }: ConcedeParameters,
): Promise<ConcedeReturnType> {
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "concede",
    args: [disputeCase],
    outcome: outcomeOf(client),
  });
}
