import type { Hex } from "viem";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeCase } from "../../types/court.ts";
import { type OpenedDispute, type OpenOptions, open } from "../../utils/court/open.ts";
import type { Written } from "../../utils/write.ts";

export interface OpenStepDisputeParameters extends OpenOptions {
  /** What was committed to ({@link makeStepCase}). */
  readonly disputeCase: DisputeCase;
  /** The operator's over the case's receipt, 65 bytes. */
  readonly signature: Hex;
}

export type OpenStepDisputeReturnType = Written<OpenedDispute>;

export type OpenStepDisputeErrorType = TranslatedErrorType;

/**
 * Opens a dispute about a step: the operator must answer with the trace of the layer's operations at the position. Takes the
 * bond (50 OMNI by default), and locks the operator's stake and payments until it is over. Only the case's challenger.
 *
 * @throws ContractRefusedError `OMNI_REVEAL_TOO_EARLY`, `OMNI_REVEAL_TOO_LATE`, `OMNI_RECEIPT_TOO_OLD`,
 * `OMNI_TOO_MANY_DISPUTES`, `OMNI_NOT_JUDGEABLE`, `OMNI_POSITION_OUT_OF_RANGE`, `OMNI_LAYER_OUT_OF_RANGE`,
 * `OMNI_RECEIPT_SIGNER_INVALID`, `OMNI_BALANCE_INSUFFICIENT`, `OMNI_CLOCK_PAUSED`
 * @example
 * const { wait } = await client.openStepDispute({ disputeCase, signature })
 * const { id, bond } = await wait()
 */
export function openStepDispute(
  client: OmniBaseClient,
  { disputeCase, signature, ...options }: OpenStepDisputeParameters,
): Promise<OpenStepDisputeReturnType> {
  return open(client, { functionName: "openStep", args: [disputeCase, signature] }, options);
}
