import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeCase, DisputeOutcome } from "../../types/court.ts";
import type { SignedVoucher, StepReceipt } from "../../types/signed.ts";
import { outcomeOf } from "../../utils/court/outcome.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ShowStaleParameters extends WriteOptions, SignedVoucher {
  /** The case, as it was opened. */
  readonly disputeCase: DisputeCase;
  /** A receipt of the attempt that covers the position, signed more than 25 hours before the opening; `voucher` names it. */
  readonly older: StepReceipt;
}

export type ShowStaleReturnType = Written<DisputeOutcome>;

export type ShowStaleErrorType = TranslatedErrorType;

/**
 * Shows that the position is past dispute: by a voucher the payer (or a session key of the lane) acknowledged an older
 * receipt that covers it. Instead of an answer; ends the dispute. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_NOT_STALE`, `OMNI_VOUCHER_INVALID`, `OMNI_STAGE_WRONG`, `OMNI_CLOCK_RAN_OUT`
 * @example
 * const { wait } = await client.showStale({ disputeCase, older, voucher, signature })
 */
export function showStale(
  client: OmniBaseClient,
  { disputeCase, older, voucher, signature, ...options }: ShowStaleParameters,
): Promise<ShowStaleReturnType> {
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "showStale",
    args: [disputeCase, older, voucher, signature],
    outcome: outcomeOf(client),
  });
}
