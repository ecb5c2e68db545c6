import { decodeFunctionData, type Hex, isAddressEqual, type Transaction } from "viem";
import { getTransaction } from "viem/actions";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { LeafProof } from "../../types/court.ts";
import { decodeLeafProof } from "../../utils/court/decodeLeafProof.ts";
import { courtEvents, type EventRange } from "../../utils/court/events.ts";
import { translated } from "../../utils/request.ts";

export interface ListPostedChunksParameters extends EventRange {
  /** {@link getDisputeId} of the case. */
  readonly id: Hex;
}

/** A value that was demanded, and posted. */
export interface PostedChunk {
  /** The leaf, and that it is one of the answer's trace. */
  readonly proof: LeafProof;
  /** Which value of it: the number of an input, or `outputSlot` or `recordSlot` of {@link courtLimits}. */
  readonly slot: number;
  /** The bytes; none where the leaf alone was demanded, or has no such input. */
  readonly value: Hex;
}

export type ListPostedChunksReturnType = readonly PostedChunk[];

export type ListPostedChunksErrorType = TranslatedErrorType;

/**
 * Values that the operator posted in a dispute, in order, checked by the court. They are in the data of its transactions: what it
 * posted through code of its own account cannot be read there, and is left out.
 *
 * @example
 * for (const { proof, slot, value } of await client.listPostedChunks({ id })) look(proof.leaf, slot, value)
 */
export async function listPostedChunks(
  client: OmniBaseClient,
  { id, ...range }: ListPostedChunksParameters,
): Promise<ListPostedChunksReturnType> {
  const chunks: PostedChunk[] = [];
  for (const { args, transactionHash: hash } of await courtEvents(client, "ChunkPosted", { id }, range)) {
    const posted = postedIn(client, await translated(client, getTransaction(client, { hash })));
    if (posted?.proof.index === Number(args.index)) chunks.push({ ...posted, slot: Number(args.slot) });
  }
  return chunks;
}

function postedIn(
  { deployment }: OmniBaseClient,
  { to, input }: Transaction,
): Omit<PostedChunk, "slot"> | undefined {
  if (to === null || !isAddressEqual(to, deployment.disputeCourt)) return undefined;
  const { functionName, args } = decodeFunctionData({ abi: disputeCourtAbi, data: input });
  if (functionName !== "postChunk") return undefined;
  const [, , bytes, value] = args;
  const proof = decodeLeafProof(bytes);
  return proof && { proof, value };
}
