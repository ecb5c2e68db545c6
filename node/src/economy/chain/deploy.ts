import {
  createOmniClient,
  type Deployment,
  DeploymentMismatchError,
  type DeployStep,
  deployOmni,
  NotDeployedError,
  type VerifyingKey,
} from "@omninode/sdk";
import { createWalletClient, http, type LocalAccount } from "viem";
import { LOCAL_CHAIN_ID } from "../local-chain/local-chain.ts";
import { chainAt, readChainId } from "./connect.ts";
import { deploymentPath, readDeployment, writeDeployment } from "./deployment-file.ts";
import { DeploymentFileError } from "./errors.ts";

/** Blocks from a draw to its randomness where the user makes the blocks: nobody else could know them ahead. */
const LOCAL_LOOKAHEAD = 2n;

export interface DeployContractsOptions {
  readonly home: string;
  readonly rpc: string;
  /** File for the addresses. Default: the one in the home for the chain's id. */
  readonly deployment?: string | undefined;
  /** Who deploys, once the chain's id is known. */
  readonly account: (chainId: number) => LocalAccount | Promise<LocalAccount>;
  /** Deploy even where a deployment is there already. */
  readonly force?: boolean | undefined;
  /** Verifying keys of a ceremony; on a local chain they need not be given. */
  readonly groth16Keys?: (() => Promise<readonly VerifyingKey[]>) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onStep?: ((step: DeployStep) => void) | undefined;
}

export interface DeployedContractsFile {
  readonly deployment: Deployment;
  readonly path: string;
  /** False where the contracts were there before. */
  readonly deployed: boolean;
}

/**
 * Deploys the contracts, unless the file's are on the chain already, and writes the file. A local chain that was started
 * anew has lost them: then they are deployed again.
 */
export async function deployContracts(options: DeployContractsOptions): Promise<DeployedContractsFile> {
  const { home, rpc, force = false, signal, onStep } = options;
  const chainId = await readChainId(rpc);
  const path = options.deployment ?? deploymentPath(home, chainId);
  const before = force
    ? undefined
    : await readBefore(path, { chainId, named: options.deployment !== undefined });
  if (before) {
    if (before.chainId !== chainId) throw new DeploymentFileError(path, `it is of chain ${before.chainId}`);
    if (await isThere(rpc, before)) return { deployment: before, path, deployed: false };
  }
  const account = await options.account(chainId);
  const client = createWalletClient({ account, chain: chainAt(rpc, chainId), transport: http(rpc) });
  const lookahead = chainId === LOCAL_CHAIN_ID ? LOCAL_LOOKAHEAD : undefined;
  const deployment = await deployOmni(client, {
    lookahead,
    groth16Keys: await options.groth16Keys?.(),
    signal,
    onStep,
  });
  await writeDeployment(path, deployment);
  return { deployment, path, deployed: true };
}

/** What the home holds of a local chain may be of an older version, whose contracts are not these. */
async function readBefore(path: string, { chainId, named }: { chainId: number; named: boolean }) {
  try {
    return await readDeployment(path);
  } catch (error) {
    if (error instanceof DeploymentFileError && chainId === LOCAL_CHAIN_ID && !named) return undefined;
    throw error;
  }
}

async function isThere(rpc: string, deployment: Deployment): Promise<boolean> {
  try {
    await createOmniClient({ rpc, deployment }).verifyDeployment();
    return true;
  } catch (error) {
    const absent = error instanceof NotDeployedError || error instanceof DeploymentMismatchError;
    // Elsewhere the contracts do not go away: a node that does not see them is behind.
    if (absent && deployment.chainId === LOCAL_CHAIN_ID) return false;
    throw error;
  }
}
