import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { SessionTerms } from "../../types/signed.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface RefundAttemptParameters extends WriteOptions {
  /** Terms of a convicted attempt. */
  readonly terms: SessionTerms;
}

export interface RefundAttemptOutcome {
  /** OMNI wei to the attempt's payer. */
  readonly refunded: bigint;
}

export type RefundAttemptReturnType = Written<RefundAttemptOutcome>;

export type RefundAttemptErrorType = TranslatedErrorType;

/**
 * Moves payment that was held back since the conviction to the payer of a convicted attempt, up to the attempt's value.
 * Anyone may.
 *
 * @throws ContractRefusedError `OMNI_NOTHING_TO_REFUND`
 * @example
 * const { wait } = await client.refundAttempt({ terms })
 * const { refunded } = await wait()
 */
export function refundAttempt(
  client: OmniBaseClient,
  { terms, ...options }: RefundAttemptParameters,
): Promise<RefundAttemptReturnType> {
  const address = client.deployment.disputeCourt;
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "refund",
    args: [terms],
    outcome: (receipt) => {
      const { amount } = eventArgs(receipt, { abi: disputeCourtAbi, address, eventName: "Refunded" });
      return { refunded: amount };
    },
  });
}
