import type { OmniClient } from "@omninode/sdk";
import type { Address } from "viem";
import { Collector } from "../collector.ts";
import { createSdkChain } from "../sdk-chain.ts";

/** What an operator has in vault, hub and journals, in OMNI wei. */
export interface OperatorFunds {
  /** The operator's own active stake. */
  readonly staked: bigint;
  /** Its own stake on its way out, ready or not. */
  readonly exiting: bigint;
  /** Earned and not paid out yet: journalled vouchers and accepted payments, both before burning, and rewards. */
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
  const [{ ownStake, ownExiting, rewards }, { pending, heldBack }, { amount }] = await Promise.all([
    client.getOperator({ operator }),
    client.getPayee({ payee: operator }),
    collectorOf(client, location).claimable(),
  ]);
  return { staked: ownStake, exiting: ownExiting, claimable: amount + pending + heldBack + rewards };
}
