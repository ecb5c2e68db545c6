import { toleranceTableAbi } from "../../abi/ToleranceTable.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { ToleranceTable } from "../../types/tolerances.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type GetToleranceTableParameters = ReadOptions;

export type GetToleranceTableReturnType = ToleranceTable;

export type GetToleranceTableErrorType = TranslatedErrorType;

/**
 * The tolerances of matrix products that new terms name by their hash.
 *
 * @example
 * const { hash: tauTable } = await client.getToleranceTable()
 */
export async function getToleranceTable(
  client: OmniBaseClient,
  options: GetToleranceTableParameters = {},
): Promise<GetToleranceTableReturnType> {
  const [taus, hash, since, previous] = await read(client, "toleranceTable", {
    ...options,
    abi: toleranceTableAbi,
    functionName: "current",
    args: [],
  });
  return { taus, hash, since, previous };
}
