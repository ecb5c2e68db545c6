import type { Abi, ContractFunctionArgs, ContractFunctionName, Hex, TransactionReceipt } from "viem";
import { roundPanelAbi } from "../../abi/RoundPanel.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type Approval, prepareAllowance } from "../allowance.ts";
import { accountOf, encodeCall, type WriteOptions, type Written, write } from "../write.ts";

/** Calls a contract that takes OMNI, with the permit for it in the same transaction where one is needed. */
export async function writePermitted<
  const abi extends Abi,
  name extends ContractFunctionName<abi, "nonpayable">,
  outcome extends object,
>(
  client: OmniBaseClient,
  contract: "federatedRounds" | "roundPanel",
  request: WriteOptions & {
    abi: abi;
    functionName: name;
    args: ContractFunctionArgs<abi, "nonpayable", name>;
    outcome: (receipt: TransactionReceipt) => outcome;
    /** OMNI wei that the call takes. */
    amount: bigint;
    approval: Approval | undefined;
  },
): Promise<Written<outcome>> {
  const { abi, functionName, args, outcome, amount, approval = "permit" } = request;
  const account = accountOf(client, request.account, functionName);
  const spender = client.deployment[contract];
  const permit = await prepareAllowance(client, { account, spender, amount, approval });
  if (!permit) return write(client, contract, { account, abi, functionName, args, outcome });
  const { deadline, v, r, s } = permit;
  // Both contracts have these two functions, of the same types.
  const common = { abi: roundPanelAbi, account } as const;
  const calls: Hex[] = [
    encodeCall({ ...common, functionName: "permit", args: [amount, deadline, v, r, s] }),
    encodeCall({ abi, functionName, args } as unknown as Parameters<typeof encodeCall>[0]),
  ];
  return write(client, contract, { ...common, functionName: "multicall", args: [calls], outcome });
}
