import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type Approval, prepareAllowance } from "../../utils/allowance.ts";
import { eventArgs } from "../../utils/logs.ts";
import { accountOf, type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface JoinValidatorsParameters extends WriteOptions {
  /** OMNI wei, at least the validator bond (getQualityParameters). */
  readonly bond: bigint;
  /** How the contract gets its allowance. Default `approve`. */
  readonly approval?: Exclude<Approval, "permit"> | undefined;
}

export interface JoinValidatorsOutcome {
  /** OMNI wei of stake that count. */
  readonly weight: bigint;
}

export type JoinValidatorsReturnType = Written<JoinValidatorsOutcome>;

export type JoinValidatorsErrorType = TranslatedErrorType;

/**
 * Makes the account a validator. It needs standing in the vault; its weight is its active stake, but at most 1,000 times its
 * bond. With all 64 places taken it replaces the validator with the least weight, if that is less than its own.
 *
 * @throws ContractRefusedError `OMNI_NOT_ELIGIBLE`, `OMNI_BOND_TOO_SMALL`, `OMNI_ALREADY_VALIDATOR`, `OMNI_VALIDATORS_FULL`, `OMNI_VALIDATORS_FROZEN`
 * @example
 * const { wait } = await client.joinValidators({ bond: parseEther('100') })
 * const { weight } = await wait()
 */
export async function joinValidators(
  client: OmniBaseClient,
  { bond, approval = "approve", ...options }: JoinValidatorsParameters,
): Promise<JoinValidatorsReturnType> {
  const account = accountOf(client, options.account, "joinValidators");
  const spender = client.deployment.qualityOracle;
  await prepareAllowance(client, { account, spender, amount: bond, approval });
  return write(client, "qualityOracle", {
    account,
    abi: qualityOracleAbi,
    functionName: "join",
    args: [bond],
    outcome: (receipt) => {
      const args = eventArgs(receipt, {
        abi: qualityOracleAbi,
        address: client.deployment.qualityOracle,
        eventName: "ValidatorJoined",
      });
      return { weight: args.weight };
    },
  });
}
