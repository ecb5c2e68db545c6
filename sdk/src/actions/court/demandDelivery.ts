import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeCase } from "../../types/court.ts";
import { type DrawnJury, drawnOf } from "../../utils/court/drawn.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface DemandDeliveryParameters extends WriteOptions {
  /** The case, as it was opened. */
  readonly disputeCase: DisputeCase;
}

export type DemandDeliveryReturnType = Written<DrawnJury>;

export type DemandDeliveryErrorType = TranslatedErrorType;

/**
 * Demands that the whole trace be delivered to a jury of five validators, three of whom must sign that they have it. Who
 * they are is known once the beacon has the value of `drawBlock` (getJury). Once a dispute. Only the challenger.
 *
 * @throws ContractRefusedError `OMNI_NOT_CHALLENGER`, `OMNI_STAGE_WRONG`, `OMNI_CLOCK_RAN_OUT`, `OMNI_TOO_MANY_DRAWS`
 * @example
 * const { wait } = await client.demandDelivery({ disputeCase })
 * const { drawBlock } = await wait()
 */
export function demandDelivery(
  client: OmniBaseClient,
  { disputeCase, ...options }: DemandDeliveryParameters,
): Promise<DemandDeliveryReturnType> {
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "demandDelivery",
    args: [disputeCase],
    outcome: drawnOf(client),
  });
}
