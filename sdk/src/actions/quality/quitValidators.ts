import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { eventArgs } from "../../utils/logs.ts";
import { type WriteOptions, type Written, write } from "../../utils/write.ts";

export type QuitValidatorsParameters = WriteOptions;

export interface QuitValidatorsOutcome {
  /** OMNI wei returned. */
  readonly bond: bigint;
}

export type QuitValidatorsReturnType = Written<QuitValidatorsOutcome>;

export type QuitValidatorsErrorType = TranslatedErrorType;

/**
 * Ends the account's duty as a validator and returns its bond. Not while a round draws or judges.
 *
 * @throws ContractRefusedError `OMNI_NOT_VALIDATOR`, `OMNI_VALIDATORS_FROZEN`
 * @example
 * const { wait } = await client.quitValidators()
 * const { bond } = await wait()
 */
export function quitValidators(
  client: OmniBaseClient,
  options: QuitValidatorsParameters = {},
): Promise<QuitValidatorsReturnType> {
  return write(client, "qualityOracle", {
    ...options,
    abi: qualityOracleAbi,
    functionName: "quit",
    args: [],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: qualityOracleAbi,
        address: client.deployment.qualityOracle,
        eventName: "ValidatorLeft",
      });
      return { bond: args.bond };
    },
  });
}
