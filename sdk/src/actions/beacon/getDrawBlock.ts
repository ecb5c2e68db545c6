import { prevrandaoBeaconAbi } from "../../abi/PrevrandaoBeacon.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type GetDrawBlockParameters = ReadOptions;

export interface GetDrawBlockReturnType {
  /** The block that a draw made now waits for. */
  readonly drawBlock: bigint;
  /** Blocks from a draw to it. */
  readonly lookahead: bigint;
}

export type GetDrawBlockErrorType = TranslatedErrorType;

/**
 * Which block decides a draw made now.
 *
 * @example
 * const { drawBlock } = await client.getDrawBlock()
 */
export async function getDrawBlock(
  client: OmniBaseClient,
  options: GetDrawBlockParameters = {},
): Promise<GetDrawBlockReturnType> {
  const beacon = { ...options, abi: prevrandaoBeaconAbi, args: [] as const };
  const [drawBlock, lookahead] = await Promise.all([
    read(client, "beacon", { ...beacon, functionName: "drawBlock" }),
    read(client, "beacon", { ...beacon, functionName: "lookahead" }),
  ]);
  return { drawBlock, lookahead };
}
