import type { Hex } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeCase, DisputeOutcome } from "../../types/court.ts";
import { outcomeOf } from "../../utils/court/outcome.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface ProveEquivocationParameters extends WriteOptions {
  /** What was committed to ({@link makePairCase}). */
  readonly disputeCase: DisputeCase;
  /** The operator's over the case's receipt, 65 bytes. */
  readonly signature: Hex;
  /** The operator's over the case's other receipt, 65 bytes. */
  readonly otherSignature: Hex;
  /** Root of the first positions of the other receipt, as many as the shorter one has: not the shorter one's root. */
  readonly root: Hex;
  /** That the other receipt continues that root (consistencyProof of its tree). None where both have as many positions. */
  readonly path: readonly Hex[];
}

export type ProveEquivocationReturnType = Written<DisputeOutcome>;

export type ProveEquivocationErrorType = TranslatedErrorType;

/**
 * Convicts at once: shows that the longer of two receipts continues something else than the shorter. Takes no bond. Only
 * the case's challenger.
 *
 * @throws ContractRefusedError `OMNI_NO_FAULT` where the receipts are one story, `OMNI_PROOF_INVALID`,
 * `OMNI_ALREADY_SLASHED`, `OMNI_REVEAL_TOO_EARLY`, `OMNI_REVEAL_TOO_LATE`, `OMNI_RECEIPT_TOO_OLD`,
 * `OMNI_RECEIPT_SIGNER_INVALID`
 * @example
 * const size = Number(disputeCase.receipt.toPos - terms.fromPos)
 * const proof = { root: range.root(size), path: range.consistencyProof(size) }
 * const { wait } = await client.proveEquivocation({ disputeCase, signature, otherSignature, ...proof })
 * const outcome = await wait()
 */
export function proveEquivocation(
  client: OmniBaseClient,
  { disputeCase, signature, otherSignature, root, path, ...options }: ProveEquivocationParameters,
): Promise<ProveEquivocationReturnType> {
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "proveEquivocation",
    args: [disputeCase, signature, otherSignature, root, path],
    outcome: outcomeOf(client),
  });
}
