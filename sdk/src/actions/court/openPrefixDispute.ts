import type { Hex } from "viem";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeCase } from "../../types/court.ts";
import { type OpenedDispute, type OpenOptions, open } from "../../utils/court/open.ts";
import type { Written } from "../../utils/write.ts";

export interface OpenPrefixDisputeParameters extends OpenOptions {
  /** What was committed to ({@link makePairCase}). */
  readonly disputeCase: DisputeCase;
  /** The operator's over the case's receipt, 65 bytes. */
  readonly signature: Hex;
  /** The operator's over the case's other receipt, 65 bytes. */
  readonly otherSignature: Hex;
}

export type OpenPrefixDisputeReturnType = Written<OpenedDispute>;

export type OpenPrefixDisputeErrorType = TranslatedErrorType;

/**
 * Opens a dispute about two receipts: the operator must show that the longer continues the shorter. For who has not the
 * hashes that proveEquivocation takes. Takes the bond. Only the case's challenger.
 *
 * @throws ContractRefusedError `OMNI_REVEAL_TOO_EARLY`, `OMNI_REVEAL_TOO_LATE`, `OMNI_RECEIPT_TOO_OLD`,
 * `OMNI_TOO_MANY_DISPUTES`, `OMNI_RECEIPTS_OUT_OF_ORDER`, `OMNI_RECEIPT_SIGNER_INVALID`, `OMNI_BALANCE_INSUFFICIENT`
 * @example
 * const { wait } = await client.openPrefixDispute({ disputeCase, signature, otherSignature })
 * const { id } = await wait()
 */
export function openPrefixDispute(
  client: OmniBaseClient,
  { disputeCase, signature, otherSignature, ...options }: OpenPrefixDisputeParameters,
): Promise<OpenPrefixDisputeReturnType> {
  const args = [disputeCase, signature, otherSignature] as const;
  return open(client, { functionName: "openPrefix", args }, options);
}
