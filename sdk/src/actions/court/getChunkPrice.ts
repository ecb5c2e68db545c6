import { getBlock } from "viem/actions";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { courtLimits } from "../../utils/court/courtLimits.ts";
import { translated } from "../../utils/request.ts";

export interface GetChunkPriceParameters {
  /** Full blocks that the price must outlast: each may raise the base fee by an eighth. Default 3. */
  readonly fullBlocks?: number | undefined;
}

/** Native wei. */
export type GetChunkPriceReturnType = bigint;

export type GetChunkPriceErrorType = TranslatedErrorType;

/**
 * What a demand for a chunk should prepay: the gas of the longest answer, at 1.5 times the base fee that holds if the next
 * blocks are full. The court's own `chunkPrice()` answers 0 when it is called, as calls see no base fee. The answer is paid
 * its share of all that was prepaid, and the bond rises with it: a wider margin costs.
 *
 * @example
 * const value = await client.getChunkPrice({ fullBlocks: 6 })
 */
export async function getChunkPrice(
  client: OmniBaseClient,
  { fullBlocks = 3 }: GetChunkPriceParameters = {},
): Promise<GetChunkPriceReturnType> {
  const { baseFeePerGas } = await translated(client, getBlock(client, { blockTag: "latest" }));
  let baseFee = baseFeePerGas ?? 0n;
  for (let block = 0; block < fullBlocks; block++) baseFee += (baseFee + 7n) / 8n;
  const { chunkBaseGas, chunkByteGas, chunkBytes } = courtLimits;
  return ((chunkBaseGas + chunkByteGas * BigInt(chunkBytes)) * baseFee * 3n) / 2n;
}
