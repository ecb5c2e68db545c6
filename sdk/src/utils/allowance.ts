import type { Account, Address } from "viem";
import { omniTokenAbi } from "../abi/OmniToken.ts";
import { approveOmni } from "../actions/token/approveOmni.ts";
import { type OmniPermit, signOmniPermit } from "../actions/token/signOmniPermit.ts";
import type { OmniBaseClient } from "../types/client.ts";
import { read } from "./request.ts";

/**
 * How a contract gets the permission to take OMNI where the allowance is too small: `permit` signs it (one transaction in
 * all), `approve` sends a transaction of its own first (accounts that are contracts need it), `none` does nothing.
 */
export type Approval = "permit" | "approve" | "none";

export interface AllowanceRequest {
  readonly account: Account;
  readonly spender: Address;
  readonly amount: bigint;
  readonly approval: Approval;
}

/** Sees to the allowance; answers with the permit to pass on, or with nothing where a plain call will do. */
export async function prepareAllowance(
  client: OmniBaseClient,
  { account, spender, amount, approval }: AllowanceRequest,
): Promise<OmniPermit | undefined> {
  if (approval === "none") return undefined;
  const allowance = await read(client, "omniToken", {
    abi: omniTokenAbi,
    functionName: "allowance",
    args: [account.address, spender],
  });
  if (allowance >= amount) return undefined;
  if (approval === "permit") return signOmniPermit(client, { account, spender, amount });
  const { wait } = await approveOmni(client, { account, spender, amount });
  await wait();
  return undefined;
}
