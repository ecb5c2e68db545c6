import type { Hex } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { Answer, DisputeCase, LeafProof } from "../../types/court.ts";
import { encodeLeafProof } from "../../utils/court/encode.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface PostChunkParameters extends WriteOptions {
  /** The case, as it was opened. */
  readonly disputeCase: DisputeCase;
  /** The operator's answer. */
  readonly answer: Answer;
  /** The leaf demanded (getDispute().index). */
  readonly proof: LeafProof;
  /** The bytes, at most 16,384. Default: none, where the leaf itself was demanded, or has no such input. */
  readonly value?: Hex | undefined;
}

export interface PostChunkOutcome {
  /** Native wei credited for it: withdrawCredit. */
  readonly paid: bigint;
}

export type PostChunkReturnType = Written<PostChunkOutcome>;

export type PostChunkErrorType = TranslatedErrorType;

/**
 * Posts the value that the challenger demanded, and is paid for it out of what the challenger prepaid. Only the operator.
 *
 * @throws ContractRefusedError `OMNI_NOT_OPERATOR`, `OMNI_STAGE_WRONG`, `OMNI_CLOCK_RAN_OUT`, `OMNI_CHUNK_MISMATCH`,
 * `OMNI_CHUNK_TOO_LONG`, `OMNI_LEAF_MISMATCH`, `OMNI_PROOF_INVALID`, `OMNI_ANSWER_MISMATCH`
 * @example
 * const { index, slot } = await client.getDispute({ id })
 * const { wait } = await client.postChunk({ disputeCase, answer, proof: proofOf(index), value: valueOf(index, slot) })
 * const { paid } = await wait()
 */
export function postChunk(
  client: OmniBaseClient,
  { disputeCase, answer, proof, value = "0x", ...options }: PostChunkParameters,
): Promise<PostChunkReturnType> {
  const address = client.deployment.disputeCourt;
  return write(client, "disputeCourt", {
    ...options,
    abi: disputeCourtAbi,
    functionName: "postChunk",
    args: [disputeCase, answer, encodeLeafProof(proof), value],
    outcome: (receipt) => {
      const { paid } = eventArgs(receipt, { abi: disputeCourtAbi, address, eventName: "ChunkPosted" });
      return { paid };
    },
  });
}
