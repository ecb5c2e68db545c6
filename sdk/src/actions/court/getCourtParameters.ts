import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type GetCourtParametersParameters = ReadOptions;

export interface GetCourtParametersReturnType {
  /** OMNI wei of the least bond. */
  readonly minimumBond: bigint;
  /** Seconds each side has in a dispute. */
  readonly chessClock: number;
  /** Seconds after its signature that a receipt can be disputed. */
  readonly receiptWindow: number;
  /** Seconds after its commitment that a case can be revealed. */
  readonly revealWindow: number;
  /** Thousandths of an OMNI wei that a native wei of prepaid gas counts for in bonds. */
  readonly gasRate: bigint;
}

export type GetCourtParametersErrorType = TranslatedErrorType;

/**
 * The court's governed parameters; those that nobody can change are {@link courtLimits}.
 *
 * @example
 * const { minimumBond, chessClock } = await client.getCourtParameters()
 */
export async function getCourtParameters(
  client: OmniBaseClient,
  options: GetCourtParametersParameters = {},
): Promise<GetCourtParametersReturnType> {
  const court = { ...options, abi: disputeCourtAbi, args: [] } as const;
  const [minimumBond, chessClock, receiptWindow, revealWindow, gasRate] = await Promise.all([
    read(client, "disputeCourt", { ...court, functionName: "minimumBond" }),
    read(client, "disputeCourt", { ...court, functionName: "chessClock" }),
    read(client, "disputeCourt", { ...court, functionName: "receiptWindow" }),
    read(client, "disputeCourt", { ...court, functionName: "revealWindow" }),
    read(client, "disputeCourt", { ...court, functionName: "gasRate" }),
  ]);
  return { minimumBond, chessClock, receiptWindow, revealWindow, gasRate };
}
