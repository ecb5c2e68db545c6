import type { Address } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface RateOperatorParameters extends WriteOptions {
  /** Whom the account paid. */
  readonly operator: Address;
  /** The lane it paid through. */
  readonly lane: bigint;
  /** 0 to 10,000. */
  readonly rating: number;
}

export interface RateOperatorOutcome {
  /** OMNI wei that it weighs. */
  readonly weight: bigint;
}

export type RateOperatorReturnType = Written<RateOperatorOutcome>;

export type RateOperatorErrorType = TranslatedErrorType;

/**
 * Rates an operator that the account paid. Weighs as much as was burned of what it paid in that lane since its last rating. For
 * ranking only: nothing on chain reads it.
 *
 * @throws ContractRefusedError `OMNI_RATING_TOO_HIGH`, `OMNI_RATING_WEIGHTLESS`
 * @example
 * const { wait } = await client.rateOperator({ operator, lane: 0n, rating: 9_000 })
 * const { weight } = await wait()
 */
export function rateOperator(
  client: OmniBaseClient,
  { operator, lane, rating, ...options }: RateOperatorParameters,
): Promise<RateOperatorReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "rate",
    args: [operator, lane, BigInt(rating)],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: qualityOracleAbi,
        address: client.deployment.qualityOracle,
        eventName: "Rated",
      });
      return { weight: args.weight };
    },
  });
}
