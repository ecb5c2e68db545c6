import { type Address, type Hex, keccak256, zeroAddress } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetScoresPostParameters extends ReadOptions {
  /** Epoch judged. */
  readonly epoch: bigint;
  /** As posted. */
  readonly scores: Hex;
}

export interface ScoresPost {
  readonly poster: Address;
  /** OMNI wei at stake. */
  readonly bond: bigint;
  /** From then on they can be made final. */
  readonly finalAt: bigint;
}

/** Undefined where they were not posted, were refuted, or have their bond back. */
export type GetScoresPostReturnType = ScoresPost | undefined;

export type GetScoresPostErrorType = TranslatedErrorType;

/**
 * Scores posted for a round.
 *
 * @example
 * const post = await client.getScoresPost({ epoch, scores })
 */
export async function getScoresPost(
  client: OmniBaseClient,
  { epoch, scores, ...options }: GetScoresPostParameters,
): Promise<GetScoresPostReturnType> {
  const post = await read(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "postOf",
    args: [epoch, keccak256(scores)],
  });
  return post.poster === zeroAddress ? undefined : post;
}
