import type { Address } from "viem";
import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type Approval, prepareAllowance } from "../../utils/allowance.ts";
import { eventArgs } from "../../utils/logs.ts";
import { accountOf, type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface DelegateParameters extends WriteOptions {
  /** To whom. */
  readonly operator: Address;
  /** OMNI wei. */
  readonly amount: bigint;
  /** How the vault gets its allowance. Default `permit`. */
  readonly approval?: Approval | undefined;
}

export interface DelegateOutcome {
  /** OMNI wei delegated. */
  readonly amount: bigint;
  /** Shares of the operator's delegated pool received. */
  readonly shares: bigint;
}

export type DelegateReturnType = Written<DelegateOutcome>;

export type DelegateErrorType = TranslatedErrorType;

/**
 * Delegates to an operator that accepts it: a share of its rewards, less its commission. The operator's own stake is slashed
 * first, but what is delegated is slashed after it.
 *
 * @throws ContractRefusedError `OMNI_DELEGATION_LIMIT_EXCEEDED`, `OMNI_OWN_STAKE_TOO_SMALL`, `OMNI_DELEGATION_TO_SELF`,
 * `OMNI_BALANCE_INSUFFICIENT`
 * @example
 * const { room, commission } = await client.getOperator({ operator })
 * const { wait } = await client.delegate({ operator, amount: parseEther('500') })
 * await wait()
 */
export async function delegate(
  client: OmniBaseClient,
  { operator, amount, approval = "permit", ...options }: DelegateParameters,
): Promise<DelegateReturnType> {
  const account = accountOf(client, options.account, "delegate");
  const spender = client.deployment.stakeVault;
  const permit = await prepareAllowance(client, { account, spender, amount, approval });
  const common = {
    account,
    abi: stakeVaultAbi,
    outcome: (receipt: Parameters<typeof eventArgs>[0]): DelegateOutcome => {
      const staked = eventArgs(receipt, { abi: stakeVaultAbi, address: spender, eventName: "Staked" });
      return { amount: staked.assets, shares: staked.shares };
    },
  };
  if (!permit) {
    return write(client, "stakeVault", { ...common, functionName: "delegate", args: [operator, amount] });
  }
  const { deadline, v, r, s } = permit;
  const args = [operator, amount, deadline, v, r, s] as const;
  return write(client, "stakeVault", { ...common, functionName: "delegateWithPermit", args });
}
