import type { Hex } from "viem";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface FinaliseScoresParameters extends WriteOptions {
  /** As posted. */
  readonly scores: Hex;
}

export interface FinaliseScoresOutcome {
  /** Epoch judged. */
  readonly epoch: bigint;
}

export type FinaliseScoresReturnType = Written<FinaliseScoresOutcome>;

export type FinaliseScoresErrorType = TranslatedErrorType;

/**
 * Makes posted scores final once nobody refuted them in time, and returns their bond. Anyone may.
 *
 * @throws ContractRefusedError `OMNI_POST_UNKNOWN`, `OMNI_CHALLENGE_OPEN`, `OMNI_WRONG_PHASE`
 * @example
 * const { wait } = await client.finaliseScores({ scores })
 * const { epoch } = await wait()
 */
export function finaliseScores(
  client: OmniBaseClient,
  { scores, ...options }: FinaliseScoresParameters,
): Promise<FinaliseScoresReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "finalise",
    args: [scores],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: qualityOracleAbi,
        address: client.deployment.qualityOracle,
        eventName: "Finalised",
      });
      return { epoch: args.epoch };
    },
  });
}
