import type { Address } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { QualitySubject } from "../../types/quality.ts";
import { type ReadOptions, read } from "../../utils/request.ts";

export interface GetQualitySubjectParameters extends ReadOptions {
  readonly operator: Address;
}

export type GetQualitySubjectReturnType = QualitySubject;

export type GetQualitySubjectErrorType = TranslatedErrorType;

/**
 * Where an operator stands in the scores.
 *
 * @example
 * const { score, judged } = await client.getQualitySubject({ operator })
 */
export async function getQualitySubject(
  client: OmniBaseClient,
  { operator, ...options }: GetQualitySubjectParameters,
): Promise<GetQualitySubjectReturnType> {
  const oracle = { ...options, abi: qualityOracleAbi, args: [operator] as const };
  const { column, since } = await read(client, "qualityOracle", { ...oracle, functionName: "subjectOf" });
  if (column === 0) return { operator, column: undefined, since, score: 0, judged: false };
  const [score, judged] = await read(client, "qualityOracle", {
    ...oracle,
    functionName: "judgementOf",
    timed: true,
  });
  return { operator, column: column - 1, since, score: Number(score), judged };
}
