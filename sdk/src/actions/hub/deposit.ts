import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type Approval, prepareAllowance } from "../../utils/allowance.ts";
import { accountOf, type WriteOptions, type Written, write } from "../../utils/write.ts";

export interface DepositParameters extends WriteOptions {
  /** OMNI wei. */
  readonly amount: bigint;
  /** How the hub gets its allowance. Default `permit`. */
  readonly approval?: Approval | undefined;
}

export type DepositReturnType = Written;

export type DepositErrorType = TranslatedErrorType;

/**
 * Adds to the account's unspent deposit, out of which it reserves lanes.
 *
 * @throws ContractRefusedError `OMNI_BALANCE_INSUFFICIENT`, `OMNI_ALLOWANCE_INSUFFICIENT`
 * @example
 * const { wait } = await client.deposit({ amount: parseEther('10') })
 * await wait()
 */
export async function deposit(
  client: OmniBaseClient,
  { amount, approval = "permit", ...options }: DepositParameters,
): Promise<DepositReturnType> {
  const account = accountOf(client, options.account, "deposit");
  const spender = client.deployment.paymentHub;
  const permit = await prepareAllowance(client, { account, spender, amount, approval });
  const common = { account, abi: paymentHubAbi };
  if (!permit) return write(client, "paymentHub", { ...common, functionName: "deposit", args: [amount] });
  const { deadline, v, r, s } = permit;
  const args = [amount, deadline, v, r, s] as const;
  return write(client, "paymentHub", { ...common, functionName: "depositWithPermit", args });
}
