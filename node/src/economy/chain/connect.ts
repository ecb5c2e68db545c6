import {
  ChainUnreachableError,
  createOmniClient,
  type Deployment,
  deployments,
  type OmniClient,
} from "@omninode/sdk";
import { type Chain, createPublicClient, defineChain, http, type LocalAccount } from "viem";
import { nonceManager } from "viem/accounts";
import { deploymentPath, readDeployment } from "./deployment-file.ts";
import { DeploymentFileError, DeploymentMissingError } from "./errors.ts";

/** How often the chain is asked while a transaction is on its way, in milliseconds. */
const POLLING_INTERVAL_MS = 500;

export interface ConnectChainOptions {
  readonly home: string;
  /** JSON-RPC address. */
  readonly rpc: string;
  /** File with the addresses. Default: the one in the home for the chain's id, else a public deployment. */
  readonly deployment?: string | undefined;
  /** Who signs. Without it the client only reads. */
  readonly account?: LocalAccount | undefined;
}

/**
 * Connects to the contracts, and makes sure that they are the right ones.
 *
 * @throws ChainUnreachableError, WrongChainError, NotDeployedError, DeploymentMismatchError of the SDK
 * @throws DeploymentMissingError, DeploymentFileError
 * @example
 * const client = await connectChain({ home, rpc, account })
 * const { active } = await client.getOperator({ operator: account.address })
 */
export async function connectChain({
  home,
  rpc,
  deployment: file,
  account,
}: ConnectChainOptions): Promise<OmniClient> {
  const deployment = file === undefined ? await knownDeployment(home, rpc) : await namedDeployment(file);
  const client = createOmniClient({
    rpc,
    deployment,
    pollingInterval: POLLING_INTERVAL_MS,
    // A node sends claims and heartbeats at the same time: they must not take the same nonce.
    ...(account === undefined ? {} : { account: { ...account, nonceManager } }),
  });
  await client.verifyDeployment();
  return client;
}

async function namedDeployment(path: string): Promise<Deployment> {
  const deployment = await readDeployment(path);
  if (!deployment) throw new DeploymentFileError(path, "there is no such file");
  return deployment;
}

async function knownDeployment(home: string, rpc: string): Promise<Deployment> {
  const chainId = await readChainId(rpc);
  const path = deploymentPath(home, chainId);
  const deployment = (await readDeployment(path)) ?? deployments.get(chainId);
  if (!deployment) throw new DeploymentMissingError(chainId, path);
  if (deployment.chainId !== chainId) {
    throw new DeploymentFileError(path, `it is of chain ${deployment.chainId}`);
  }
  return deployment;
}

/** Asks the chain who it is. @throws ChainUnreachableError */
export async function readChainId(rpc: string): Promise<number> {
  try {
    return await createPublicClient({ transport: http(rpc, { retryCount: 1 }) }).getChainId();
  } catch (cause) {
    throw new ChainUnreachableError({ url: rpc, cause });
  }
}

/** The chain at `rpc` as viem describes chains. */
export function chainAt(rpc: string, chainId: number): Chain {
  return defineChain({
    id: chainId,
    name: `Chain ${chainId}`,
    nativeCurrency: { name: "Ether", symbol: "ETH", decimals: 18 },
    rpcUrls: { default: { http: [rpc] } },
  });
}
