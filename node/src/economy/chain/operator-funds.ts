import type { OmniClient } from "@omninode/sdk";
import type { Address } from "viem";
import { Collector } from "../collector.ts";
import { createSdkChain } from "../sdk-chain.ts";

/** What an operator has in vault, hub and journals, in OMNI wei. */
export interface OperatorFunds {
  /** Active stake. */
  readonly staked: bigint;
  /** Stake on its way out, ready or not. */
  readonly exiting: bigint;
  /** Earned and not paid out yet, before burning: journalled vouchers, and accepted payments that are held back. */
  readonly claimable: bigint;
}

export interface OperatorLocation {
  /** Where the vouchers are journalled. */
  readonly home: string;
  readonly operator: Address;
}

/** Claims what the journals of an operator hold, beside a node that writes them or without one. */
export function collectorOf(client: OmniClient, { home, operator }: OperatorLocation): Collector {
  return new Collector({ home, domain: client.deployment, operator, chain: createSdkChain(client) });
}

export async function readOperatorFunds(
  client: OmniClient,
  location: OperatorLocation,
): Promise<OperatorFunds> {
  const { operator } = location;
  const [{ active, exiting }, { pending, heldBack }, { amount }] = await Promise.all([
    client.getOperator({ operator }),
    client.getPayee({ payee: operator }),
    collectorOf(client, location).claimable(),
  ]);
  return { staked: active, exiting, claimable: amount + pending + heldBack };
}
