import type { Hex } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeCase } from "../../types/court.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

/** A juror's word that it has the trace. */
export interface DeliveryReceipt {
  /** The juror's place in the jury (getJury), from 0. */
  readonly seat: number;
  /** Its signature ({@link signDelivery}), 65 bytes. */
  readonly signature: Hex;
}

export interface ConfirmDeliveryParameters extends WriteOptions {
  /** The case, as it was opened. */
  readonly disputeCase: DisputeCase;
  /** Of three jurors or more, in any order. None where there are too few validators for a jury. Default: none. */
  readonly receipts?: readonly DeliveryReceipt[] | undefined;
}

export type ConfirmDeliveryReturnType = Written;

export type ConfirmDeliveryErrorType = TranslatedErrorType;

/**
 * Shows that jurors have the trace; the challenger moves next. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_STAGE_WRONG`, `OMNI_CLOCK_RAN_OUT`, `OMNI_TOO_FEW_JURORS`, `OMNI_JUROR_INVALID`,
 * `OMNI_VALUE_UNKNOWN` where the beacon does not know the draw's value
 * @example
 * const { wait } = await client.confirmDelivery({ disputeCase, receipts: [{ seat: 0, signature }, …] })
 * await wait()
 */
export function confirmDelivery(
  client: OmniBaseClient,
  { disputeCase, receipts = [], ...options }: ConfirmDeliveryParameters,
): Promise<ConfirmDeliveryReturnType> {
  const ascending = [...receipts].sort((a, b) => a.seat - b.seat);
  const seats = ascending.map(({ seat }) => BigInt(seat));
  const signatures = ascending.map(({ signature }) => signature);
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "confirmDelivery",
    args: [disputeCase, seats, signatures],
  });
}
