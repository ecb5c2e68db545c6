import type { Account, Chain, Client, Transport } from "viem";
import type { Deployment } from "./deployment.ts";

/** What every action takes: a viem client that knows where the contracts are. */
export type OmniBaseClient = Client<Transport, Chain, Account | undefined> & {
  readonly deployment: Deployment;
};
