import type { Address } from "viem";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { blockOf } from "../../utils/events.ts";
import type { OperatorStanding } from "../../utils/ranking/rank.ts";
import { type ReadOptions, read } from "../../utils/request.ts";
import { getQualitySubject } from "./getQualitySubject.ts";

export interface GetOperatorStandingParameters extends ReadOptions {
  readonly operator: Address;
}

export type GetOperatorStandingReturnType = OperatorStanding;

export type GetOperatorStandingErrorType = TranslatedErrorType;

/**
 * What a ranking reads of an operator, all at one block: {@link trustOf} makes a number of it.
 *
 * @example
 * const trust = trustOf(await client.getOperatorStanding({ operator }))
 */
export async function getOperatorStanding(
  client: OmniBaseClient,
  { operator, ...options }: GetOperatorStandingParameters,
): Promise<GetOperatorStandingReturnType> {
  const at = { blockNumber: await blockOf(client, options), args: [operator] as const };
  const { blockNumber } = at;
  const [subject, epoch, ratings, burned, stake] = await Promise.all([
    getQualitySubject(client, { operator, blockNumber }),
    read(client, "qualityOracle", {
      abi: qualityOracleAbi,
      functionName: "currentEpoch",
      args: [],
      blockNumber,
    }),
    read(client, "qualityOracle", { ...at, abi: qualityOracleAbi, functionName: "ratingsOf" }),
    read(client, "paymentHub", { ...at, abi: paymentHubAbi, functionName: "burnedOf" }),
    read(client, "stakeVault", { ...at, abi: stakeVaultAbi, functionName: "activeStake" }),
  ]);
  const { column, since, score } = subject;
  return {
    score,
    age: column === undefined || since >= epoch ? 0 : Number(epoch - since),
    burned,
    ratingSum: ratings.sum,
    ratingWeight: ratings.weight,
    stake,
  };
}
