import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { QualityValidator } from "../../types/quality.ts";
import { blockOf } from "../../utils/events.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type ListValidatorsParameters = ReadOptions;

export type ListValidatorsReturnType = readonly QualityValidator[];

export type ListValidatorsErrorType = TranslatedErrorType;

/**
 * All validators, at most 64, with their stake as last read and their bonds.
 *
 * @example
 * const validators = await client.listValidators()
 */
export async function listValidators(
  client: OmniBaseClient,
  options: ListValidatorsParameters = {},
): Promise<ListValidatorsReturnType> {
  const oracle = { abi: qualityOracleAbi, blockNumber: await blockOf(client, options) };
  const validators = await read(client, "qualityOracle", { ...oracle, functionName: "validators", args: [] });
  return Promise.all(
    validators.map(async ({ account, weight }) => ({
      account,
      weight,
      bond: await read(client, "qualityOracle", { ...oracle, functionName: "bondOf", args: [account] }),
    })),
  );
}
