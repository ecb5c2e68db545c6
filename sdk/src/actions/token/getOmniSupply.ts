import { omniTokenAbi } from "../../abi/OmniToken.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type GetOmniSupplyParameters = ReadOptions;

export interface GetOmniSupplyReturnType {
  /** OMNI wei that exist. */
  readonly circulating: bigint;
  /** OMNI wei minted so far, burned or not. */
  readonly minted: bigint;
  /** OMNI wei that may ever be minted. */
  readonly cap: bigint;
}

export type GetOmniSupplyErrorType = TranslatedErrorType;

/**
 * What exists of the token, and what may still be minted.
 *
 * @example
 * const { circulating, minted, cap } = await client.getOmniSupply()
 */
export async function getOmniSupply(
  client: OmniBaseClient,
  options: GetOmniSupplyParameters = {},
): Promise<GetOmniSupplyReturnType> {
  const token = { ...options, abi: omniTokenAbi };
  const [totalSupply, totalMinted, maxMinted] = await Promise.all([
    read(client, "omniToken", { ...token, functionName: "totalSupply", args: [] }),
    read(client, "omniToken", { ...token, functionName: "totalMinted", args: [] }),
    read(client, "omniToken", { ...token, functionName: "maxMinted", args: [] }),
  ]);
  return { circulating: totalSupply, minted: totalMinted, cap: maxMinted };
}
