import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeCase } from "../../types/court.ts";
import { type DrawnJury, drawnOf } from "../../utils/court/drawn.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface RedrawJuryParameters extends WriteOptions {
  /** The case, as it was opened. */
  readonly disputeCase: DisputeCase;
}

export type RedrawJuryReturnType = Written<DrawnJury>;

export type RedrawJuryErrorType = TranslatedErrorType;

/**
 * Has another jury drawn, where too many jurors of the last one stay away; the clock runs on. Twice a dispute, and not before
 * the last jury is known. Only the operator.
 *
 * @throws ContractRefusedError `OMNI_NOT_OPERATOR`, `OMNI_STAGE_WRONG`, `OMNI_CLOCK_RAN_OUT`, `OMNI_TOO_MANY_DRAWS`,
 * `OMNI_VALUE_UNKNOWN` where the beacon does not know the last draw's value
 * @example
 * const { wait } = await client.redrawJury({ disputeCase })
 * const { drawBlock } = await wait()
 */
export function redrawJury(
  client: OmniBaseClient,
  { disputeCase, ...options }: RedrawJuryParameters,
): Promise<RedrawJuryReturnType> {
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "redraw",
    args: [disputeCase],
    outcome: drawnOf(client),
  });
}
