import { createOmniClient, type Deployment, waitForReceipt } from "@omninode/sdk";
import { type Address, type Hash, type LocalAccount, parseEther } from "viem";
import { mnemonicToAccount } from "viem/accounts";
import { LOCAL_CHAIN_ID } from "../local-chain/local-chain.ts";
import { FundingRefusedError } from "./errors.ts";

/** What one funding gives, in wei: enough for all that can be tried out. */
export const FUNDING = { omni: parseEther("100000"), eth: parseEther("10") };

/** First account of the mnemonic that anvil and Hardhat fund. Everybody knows its key: good for local chains alone. */
export function localDeveloper(): LocalAccount {
  return mnemonicToAccount("test test test test test test test test test test test junk");
}

export interface FundOptions {
  readonly rpc: string;
  readonly deployment: Deployment;
  /** Who receives OMNI and ETH. */
  readonly address: Address;
  readonly signal?: AbortSignal | undefined;
}

export interface Funded {
  readonly transactionHash: Hash;
  /** Wei. */
  readonly omni: bigint;
  readonly eth: bigint;
}

/**
 * Gives an account of a local chain OMNI and ETH, from the developer account that deployed.
 *
 * @throws FundingRefusedError on any other chain
 */
export async function fundLocalAccount({ rpc, deployment, address, signal }: FundOptions): Promise<Funded> {
  if (deployment.chainId !== LOCAL_CHAIN_ID) throw new FundingRefusedError(deployment.chainId);
  const client = createOmniClient({ rpc, deployment, account: localDeveloper() });
  const { omni, eth } = FUNDING;
  const { wait, transactionHash } = await client.transferOmni({ to: address, amount: omni });
  await wait({ signal });
  const account = localDeveloper();
  const sent = await client.sendTransaction({ account, to: address, value: eth, chain: client.chain });
  await waitForReceipt(client, { transactionHash: sent, signal });
  return { transactionHash, omni, eth };
}
