import type { Hex } from "viem";
import { prevrandaoBeaconAbi } from "../../abi/PrevrandaoBeacon.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetDrawParameters extends ReadOptions {
  /** What the beacon answered when the draw was made. */
  readonly drawBlock: bigint;
}

export interface GetDrawReturnType {
  /** Whether the value is known. */
  readonly known: boolean;
  /** 32 bytes; undefined while it is not known. */
  readonly value: Hex | undefined;
  /** The block that gave the value, or that it waits for: record it when it is there ({@link recordHeader}). */
  readonly awaited: bigint;
}

export type GetDrawErrorType = TranslatedErrorType;

/**
 * Whether the beacon knows the value of a draw, and else which block has to be recorded.
 *
 * @example
 * const { known, awaited } = await client.getDraw({ drawBlock })
 */
export async function getDraw(
  client: OmniBaseClient,
  { drawBlock, ...options }: GetDrawParameters,
): Promise<GetDrawReturnType> {
  const [known, value, awaited] = await read(client, "beacon", {
    ...options,
    abi: prevrandaoBeaconAbi,
    functionName: "tryValueOf",
    args: [drawBlock],
  });
  return { known, value: known ? value : undefined, awaited };
}
