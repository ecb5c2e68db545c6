import type { OmniClient } from "@omninode/sdk";
import type { Address } from "viem";

/** What an operator has in vault and hub, in OMNI wei. */
export interface OperatorFunds {
  /** Active stake. */
  readonly staked: bigint;
  /** Stake on its way out, ready or not. */
  readonly exiting: bigint;
  /** Accepted payments that are not paid out yet, before burning: held back, or waiting for stake to back them. */
  readonly claimable: bigint;
}

export async function readOperatorFunds(client: OmniClient, operator: Address): Promise<OperatorFunds> {
  const [{ active, exiting }, { pending, heldBack }] = await Promise.all([
    client.getOperator({ operator }),
    client.getPayee({ payee: operator }),
  ]);
  return { staked: active, exiting, claimable: pending + heldBack };
}
