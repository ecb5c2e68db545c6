import type { Hex } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeCase, DisputeOutcome } from "../../types/court.ts";
import { outcomeOf } from "../../utils/court/outcome.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ShowPrefixParameters extends WriteOptions {
  /** The case, as it was opened. */
  readonly disputeCase: DisputeCase;
  /** That the longer receipt continues the shorter (consistencyProof of the attempt's tree). */
  readonly path: readonly Hex[];
}

export type ShowPrefixReturnType = Written<DisputeOutcome>;

export type ShowPrefixErrorType = TranslatedErrorType;

/**
 * Shows that the longer receipt continues the shorter, which ends a dispute about two receipts. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_PROOF_INVALID`, `OMNI_STAGE_WRONG`, `OMNI_CLOCK_RAN_OUT`
 * @example
 * const [from, to] = [receipt.toPos - terms.fromPos, other.toPos - terms.fromPos]
 * const path = range.consistencyProof(Number(from), Number(to))
 * const { wait } = await client.showPrefix({ disputeCase, path })
 */
export function showPrefix(
  client: OmniBaseClient,
  { disputeCase, path, ...options }: ShowPrefixParameters,
): Promise<ShowPrefixReturnType> {
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "showPrefix",
    args: [disputeCase, path],
    outcome: outcomeOf(client),
  });
}
