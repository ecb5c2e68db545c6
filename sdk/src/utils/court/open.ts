import type { Hex } from "viem";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DisputeCase } from "../../types/court.ts";
import { type Approval, prepareAllowance } from "../allowance.ts";
import { eventArgs } from "../logs.ts";
import { read } from "../request.ts";
import { accountOf, type WriteOptions, type Written, write } from "../write.ts";

/** How the court gets the permission to take a bond: it takes no permits. */
export type BondApproval = Exclude<Approval, "permit">;

export interface OpenOptions extends WriteOptions {
  /** How the court gets its allowance where it is too small. Default `approve`: a transaction of its own first. */
  readonly approval?: BondApproval | undefined;
}

/** What opening a dispute did. */
export interface OpenedDispute {
  /** The dispute's id. */
  readonly id: Hex;
  /** OMNI wei that the challenger put up. */
  readonly bond: bigint;
}

/** The two ways to open a dispute, which both take the bond. */
export type Opening =
  | { readonly functionName: "openStep"; readonly args: readonly [DisputeCase, Hex] }
  | { readonly functionName: "openPrefix"; readonly args: readonly [DisputeCase, Hex, Hex] };

export async function open(
  client: OmniBaseClient,
  opening: Opening,
  { account: other, approval = "approve" }: OpenOptions,
): Promise<Written<OpenedDispute>> {
  const account = accountOf(client, other, opening.functionName);
  const { disputeCourt } = client.deployment;
  const court = { abi: disputeCourtAbi, account } as const;
  const amount = await read(client, "disputeCourt", { ...court, functionName: "minimumBond", args: [] });
  await prepareAllowance(client, { account, spender: disputeCourt, amount, approval });
  const outcome = (receipt: Parameters<typeof eventArgs>[0]): OpenedDispute => {
    const location = { abi: disputeCourtAbi, address: disputeCourt, eventName: "Opened" } as const;
    const { id, bond } = eventArgs(receipt, location);
    return { id, bond };
  };
  return opening.functionName === "openStep"
    ? write(client, "disputeCourt", { ...court, ...opening, outcome })
    : write(client, "disputeCourt", { ...court, ...opening, outcome });
}
