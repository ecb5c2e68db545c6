import type { OmniClient } from "@omninode/sdk";
import type { Address, LocalAccount } from "viem";
import { connectChain } from "../economy/chain/connect.ts";
import { type AccountOptions, loadAccount } from "./account.ts";
import type { Context } from "./context.ts";

/** What `rpcOption()`, `deploymentOption()`, `accountOption()` and `passwordFileOption()` give. */
export interface ChainOptions extends AccountOptions {
  readonly rpc: string;
  readonly deployment?: string | undefined;
}

export interface SigningClient {
  readonly client: OmniClient;
  readonly address: Address;
  readonly account: LocalAccount;
}

/** Connects to the contracts first, so that nobody types a password for a chain that is not there. */
export async function openSigningClient(context: Context, options: ChainOptions): Promise<SigningClient> {
  const where = { home: context.home, rpc: options.rpc, deployment: options.deployment };
  await connectChain(where);
  const account = await loadAccount(context, options);
  return { client: await connectChain({ ...where, account }), address: account.address, account };
}
