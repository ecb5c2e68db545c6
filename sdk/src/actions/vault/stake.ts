import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type Approval, prepareAllowance } from "../../utils/allowance.ts";
import { eventArgs } from "../../utils/logs.ts";
import { accountOf, type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface StakeParameters extends WriteOptions {
  /** OMNI wei. */
  readonly amount: bigint;
  /** How the vault gets its allowance. Default `permit`. */
  readonly approval?: Approval | undefined;
}

export interface StakeOutcome {
  /** OMNI wei staked. */
  readonly amount: bigint;
  /** Shares of the operator's active pool received. */
  readonly shares: bigint;
}

export type StakeReturnType = Written<StakeOutcome>;

export type StakeErrorType = TranslatedErrorType;

/**
 * Adds to the account's active stake as an operator. Only active stake of at least the minimum can lease.
 *
 * @throws ContractRefusedError `OMNI_BALANCE_INSUFFICIENT`, `OMNI_ALLOWANCE_INSUFFICIENT`
 * @example
 * const { wait } = await client.stake({ amount: parseEther('1000') })
 * await wait()
 */
export async function stake(
  client: OmniBaseClient,
  { amount, approval = "permit", ...options }: StakeParameters,
): Promise<StakeReturnType> {
  const account = accountOf(client, options.account, "stake");
  const spender = client.deployment.stakeVault;
  const permit = await prepareAllowance(client, { account, spender, amount, approval });
  const common = {
    account,
    abi: stakeVaultAbi,
    outcome: (receipt: Parameters<typeof eventArgs>[0]): StakeOutcome => {
      const staked = eventArgs(receipt, { abi: stakeVaultAbi, address: spender, eventName: "Staked" });
      return { amount: staked.assets, shares: staked.shares };
    },
  };
  if (!permit) return write(client, "stakeVault", { ...common, functionName: "stake", args: [amount] });
  const { deadline, v, r, s } = permit;
  const args = [amount, deadline, v, r, s] as const;
  return write(client, "stakeVault", { ...common, functionName: "stakeWithPermit", args });
}
