import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeCase } from "../../types/court.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface PointAtLeafParameters extends WriteOptions {
  /** The case, as it was opened. */
  readonly disputeCase: DisputeCase;
  /** Number of the leaf that is wrong. */
  readonly index: number;
}

export type PointAtLeafReturnType = Written;

export type PointAtLeafErrorType = TranslatedErrorType;

/**
 * Points at a leaf that was computed wrong: the operator must have it judged right within its clock. The last move of the
 * challenger, which loses its bond where the leaf is right. Only the challenger.
 *
 * @throws ContractRefusedError `OMNI_NOT_CHALLENGER`, `OMNI_STAGE_WRONG`, `OMNI_CLOCK_RAN_OUT`,
 * `OMNI_LEAF_OUT_OF_RANGE`
 * @example
 * const { wait } = await client.pointAtLeaf({ disputeCase, index: 7 })
 * await wait()
 */
export function pointAtLeaf(
  client: OmniBaseClient,
  { disputeCase, index, ...options }: PointAtLeafParameters,
): Promise<PointAtLeafReturnType> {
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "point",
    args: [disputeCase, index],
  });
}
