import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeCase, DisputeOutcome } from "../../types/court.ts";
import { outcomeOf } from "../../utils/court/outcome.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface SettleDisputeParameters extends WriteOptions {
  /** The case, as it was opened. */
  readonly disputeCase: DisputeCase;
}

export type SettleDisputeReturnType = Written<DisputeOutcome>;

export type SettleDisputeErrorType = TranslatedErrorType;

/**
 * Ends a dispute in which a clock ran out, against the side whose turn it was. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_CLOCK_RUNS`, `OMNI_STAGE_WRONG`
 * @example
 * const { wait } = await client.settleDispute({ disputeCase })
 * const outcome = await wait()
 * if (outcome.outcome === 'convicted') console.log(outcome.slashed)
 */
export function settleDispute(
  client: OmniBaseClient,
  { disputeCase, ...options }: SettleDisputeParameters,
): Promise<SettleDisputeReturnType> {
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "settle",
    args: [disputeCase],
    outcome: outcomeOf(client),
  });
}
