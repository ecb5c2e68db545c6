import type { Address, Hex } from "viem";
import { examinerAbi } from "../../abi/Examiner.ts";
import { ContractRefusedError } from "../../errors/contract.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { disputeStages } from "../../types/court.ts";
import type { DrawnJury } from "../../utils/court/drawn.ts";
import { type ReadOptions, read } from "../../utils/request.ts";
import { getDispute } from "./getDispute.ts";
import { getDisputeStep } from "./getDisputeStep.ts";

export interface GetJuryParameters extends ReadOptions {
  /** {@link getDisputeId} of the case. */
  readonly id: Hex;
  /** Which of its juries ({@link listJuryDraws}). Default: the last one of a dispute that is at its delivery. */
  readonly draw?: Pick<DrawnJury, "drawBlock" | "drawnAt"> | undefined;
}

/** Five validators by seat; none where there are too few for a jury, so that no signature is needed. */
export type GetJuryReturnType = readonly Address[];

export type GetJuryErrorType = TranslatedErrorType;

/**
 * The jury that was drawn, to which the operator delivers the trace.
 *
 * @throws ContractRefusedError `OMNI_VALUE_UNKNOWN` until the beacon has the value of the draw's block, `OMNI_STAGE_WRONG`
 * where no draw is named and the dispute is not at its delivery
 * @example
 * const jurors = await client.getJury({ id })
 */
export async function getJury(
  client: OmniBaseClient,
  { id, draw, ...options }: GetJuryParameters,
): Promise<GetJuryReturnType> {
  const { drawBlock, drawnAt } = draw ?? (await lastDraw(client, { id, ...options }));
  return read(client, "examiner", {
    ...options,
    abi: examinerAbi,
    functionName: "jurorsOf",
    args: [id, drawBlock, drawnAt],
    timed: true,
  });
}

async function lastDraw(
  client: OmniBaseClient,
  { id, ...options }: Omit<GetJuryParameters, "draw">,
): Promise<Pick<DrawnJury, "drawBlock" | "drawnAt">> {
  const [{ drawBlock }, { stage, since }] = await Promise.all([
    getDisputeStep(client, { id, ...options }),
    getDispute(client, { id, ...options }),
  ]);
  if (stage !== "delivery") {
    const args = { id, stage: disputeStages.indexOf(stage) };
    throw new ContractRefusedError({ revert: "StageWrong", args });
  }
  // Members are those of when delivery was demanded: the last move, however often was drawn since.
  return { drawBlock, drawnAt: BigInt(since) };
}
