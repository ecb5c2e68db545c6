import {
  type Abi,
  type Account,
  type Address,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type EncodeFunctionDataParameters,
  encodeFunctionData,
  type Hash,
  type Hex,
  type TransactionReceipt,
} from "viem";
import { parseAccount } from "viem/accounts";
import { call, estimateGas, sendTransaction } from "viem/actions";
import { type WaitOptions, waitForReceipt } from "../actions/transaction/waitForReceipt.ts";
import { AccountRequiredError } from "../errors/transaction.ts";
import { ValueInvalidError } from "../errors/value.ts";
import type { OmniBaseClient } from "../types/client.ts";
import type { ContractName } from "../types/deployment.ts";
import { inNextBlock, requireCode, translated } from "./request.ts";

/** What every action that writes takes. */
export interface WriteOptions {
  /** Who sends. Default: the client's account. */
  readonly account?: Account | Address | undefined;
}

/** A transaction on its way. */
export interface Written<outcome extends object = object> {
  readonly transactionHash: Hash;
  /**
   * Waits until the transaction is in a block and did what was asked.
   * @throws TransactionTimeoutError after `timeout`, TransactionRevertedError where it had no effect
   */
  wait(options?: WaitOptions): Promise<outcome & { readonly receipt: TransactionReceipt }>;
}

/** State moves between estimate and block, and the work of some calls with it (releases, matured exits). */
const GAS_MARGIN_PERCENT = 25n;

export function accountOf(
  client: { account?: Account | undefined },
  account: Account | Address | undefined,
  action: string,
): Account {
  const chosen = account ?? client.account;
  if (!chosen) throw new AccountRequiredError({ action });
  return parseAccount(chosen);
}

/** Simulates a call of a contract, so that refusals are decoded before anything is paid, and sends it. */
export async function write<
  const abi extends Abi,
  name extends ContractFunctionName<abi, "nonpayable" | "payable">,
  outcome extends object = object,
>(
  client: OmniBaseClient,
  contract: ContractName,
  options: WriteOptions & {
    abi: abi;
    functionName: name;
    args: ContractFunctionArgs<abi, "nonpayable" | "payable", name>;
    /** Wei of the chain's own coin to send along. Default: none. */
    value?: bigint;
    outcome?: (receipt: TransactionReceipt) => outcome;
  },
): Promise<Written<outcome>> {
  const { abi, functionName, args, value = 0n, outcome = () => ({}) as outcome } = options;
  const account = accountOf(client, options.account, functionName);
  const to = client.deployment[contract];
  const data = encodeCall({ abi, functionName, args } as unknown as EncodeFunctionDataParameters);
  const context = { contract, address: to, account: account.address };
  const gas = await inNextBlock(async (block) => {
    const request = { account, to, data, value, ...block };
    await Promise.all([requireCode(client, contract), translated(client, call(client, request), context)]);
    return translated(client, estimateGas(client, request), context);
  });
  const transactionHash = await translated(
    client,
    sendTransaction(client, {
      account,
      to,
      data,
      value,
      gas: (gas * (100n + GAS_MARGIN_PERCENT)) / 100n,
      chain: client.chain,
    }),
    context,
  );
  return {
    transactionHash,
    wait: async (waitOptions) => {
      const receipt = await waitForReceipt(client, { transactionHash, ...waitOptions });
      return { ...outcome(receipt), receipt };
    },
  };
}

export function encodeCall(call: EncodeFunctionDataParameters): Hex {
  try {
    return encodeFunctionData(call);
  } catch (error) {
    const field = `an argument of ${call.functionName}`;
    throw new ValueInvalidError({
      field,
      value: "wrong",
      expected: "a value of the type that it takes",
      cause: error,
    });
  }
}
