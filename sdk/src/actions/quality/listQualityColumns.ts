import { type Address, zeroAddress } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { blockOf } from "../../utils/events.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export type ListQualityColumnsParameters = ReadOptions;

/** By column; undefined for one that is free. */
export type ListQualityColumnsReturnType = readonly (Address | undefined)[];

export type ListQualityColumnsErrorType = TranslatedErrorType;

/**
 * The operator of each column of ballots and scores, all read at one block. A validator has no opinion of those whose
 * `since` ({@link getQualitySubject}) is after the epoch that it judges.
 *
 * @example
 * const operators = await client.listQualityColumns()
 * const ballot = encodeBallot(operators.map((operator) => opinions.get(operator)))
 */
export async function listQualityColumns(
  client: OmniBaseClient,
  options: ListQualityColumnsParameters = {},
): Promise<ListQualityColumnsReturnType> {
  const oracle = { abi: qualityOracleAbi, blockNumber: await blockOf(client, options) };
  const count = await read(client, "qualityOracle", { ...oracle, functionName: "columnCount", args: [] });
  const operators = await Promise.all(
    Array.from({ length: Number(count) }, (_, column) =>
      read(client, "qualityOracle", { ...oracle, functionName: "operatorAt", args: [BigInt(column)] }),
    ),
  );
  return operators.map((operator) => (operator === zeroAddress ? undefined : operator));
}
