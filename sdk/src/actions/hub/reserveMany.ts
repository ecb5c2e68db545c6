import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Reservation } from "../../types/contracts.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ReserveManyParameters extends WriteOptions {
  /** Lanes and amounts. */
  readonly reservations: readonly Reservation[];
}

export type ReserveManyReturnType = Written;

export type ReserveManyErrorType = TranslatedErrorType;

/**
 * Funds a route: as {@link reserve}, for several lanes at once.
 *
 * @throws ContractRefusedError `OMNI_DEPOSIT_INSUFFICIENT`: then none is funded
 * @example
 * await client.reserveMany({ reservations: stages.map(({ operator }) => ({ payee: operator, lane: 0n, amount })) })
 */
export function reserveMany(
  client: OmniBaseClient,
  { reservations, ...options }: ReserveManyParameters,
): Promise<ReserveManyReturnType> {
  return write(client, "paymentHub", {
    ...options,
    abi: paymentHubAbi,
    functionName: "reserveMany",
    args: [reservations],
  });
}
