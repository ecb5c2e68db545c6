import type { Address, Hex } from "viem";
import { examinerAbi } from "../../abi/Examiner.ts";
import { ContractRefusedError } from "../../errors/contract.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { disputeStages } from "../../types/court.ts";
import { type ReadOptions, read } from "../../utils/request.ts";
import { getDispute } from "./getDispute.ts";
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
 * @throws ContractRefusedError `OMNI_VALUE_UNKNOWN` until the beacon has the value of the draw's block, `OMNI_STAGE_WRONG`
 * where the dispute is not at its delivery
 * @example
 * const jurors = await client.getJury({ id })
 */
export async function getJury(
  client: OmniBaseClient,
  { id, ...options }: GetJuryParameters,
): Promise<GetJuryReturnType> {
  // Members are those of when delivery was demanded: the last move, however often was drawn since.
  const [{ drawBlock }, { stage, since }] = await Promise.all([
    getDisputeStep(client, { id, ...options }),
    getDispute(client, { id, ...options }),
  ]);
  if (stage !== "delivery") {
    const args = { id, stage: disputeStages.indexOf(stage) };
    throw new ContractRefusedError({ revert: "StageWrong", args });
  }
  return read(client, "examiner", {
    ...options,
    abi: examinerAbi,
    functionName: "jurorsOf",
    args: [id, drawBlock, BigInt(since)],
    timed: true,
  });
}
