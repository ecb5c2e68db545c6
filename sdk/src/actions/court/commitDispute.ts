import type { Hex } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface CommitDisputeParameters extends WriteOptions {
  /** {@link getDisputeId} of the case. */
  readonly id: Hex;
}

export type CommitDisputeReturnType = Written;

export type CommitDisputeErrorType = TranslatedErrorType;

/**
 * Commits to a case without saying what it is, so that nobody can steal the find. It can be opened or proved from two
 * minutes ({@link courtLimits}.revealDelay) to an hour (getCourtParameters().revealWindow) later, by its challenger alone;
 * the commitment counts for the receipt's age. Anyone may send it.
 *
 * @throws ContractRefusedError `OMNI_ALREADY_COMMITTED`
 * @example
 * const disputeCase = makeStepCase({ challenger, terms, receipt, position: 200n, layer: 4 })
 * const { wait } = await client.commitDispute({ id: getDisputeId(client.deployment, disputeCase) })
 * await wait()
 */
export function commitDispute(
  client: OmniBaseClient,
  { id, ...options }: CommitDisputeParameters,
): Promise<CommitDisputeReturnType> {
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "commit",
    args: [id],
  });
}
