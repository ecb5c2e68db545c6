import type { Address, Hex } from "viem";
import { examinerAbi } from "../../abi/Examiner.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";
import { getDisputeStep } from "./getDisputeStep.ts";

export interface GetJuryParameters extends ReadOptions {
  /** {@link getDisputeId} of the case. */
  readonly id: Hex;
}

/** Five validators by seat; none where there are too few for a jury, so that no signature is needed. */
export type GetJuryReturnType = readonly Address[];

export type GetJuryErrorType = TranslatedErrorType;

/**
 * The jury that was drawn last, to which the operator delivers the trace.
 *
 * @throws ContractRefusedError `OMNI_VALUE_UNKNOWN` until the beacon has the value of the draw's block
 * @example
 * const jurors = await client.getJury({ id })
 */
export async function getJury(
  client: OmniBaseClient,
  { id, ...options }: GetJuryParameters,
): Promise<GetJuryReturnType> {
  const { drawBlock, drawnAt } = await getDisputeStep(client, { id, ...options });
  return read(client, "examiner", {
    ...options,
    abi: examinerAbi,
    functionName: "jurorsOf",
    args: [id, drawBlock, BigInt(drawnAt)],
    timed: true,
  });
}
