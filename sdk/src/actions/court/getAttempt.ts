import type { Hex } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { ConvictedAttempt } from "../../types/court.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetAttemptParameters extends ReadOptions {
  /** {@link hashSessionTermsStruct} of the attempt's terms. */
  readonly termsHash: Hex;
}

export type GetAttemptReturnType = ConvictedAttempt;

export type GetAttemptErrorType = TranslatedErrorType;

/**
 * What an attempt was slashed for, and what its payer got back; all zero where none of its receipts was convicted.
 *
 * @example
 * const { slashed } = await client.getAttempt({ termsHash: hashSessionTermsStruct(terms) })
 */
export function getAttempt(
  client: OmniBaseClient,
  { termsHash, ...options }: GetAttemptParameters,
): Promise<GetAttemptReturnType> {
  return read(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "attemptOf",
    args: [termsHash],
  });
}
