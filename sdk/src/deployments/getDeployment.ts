import { DeploymentUnknownError } from "../errors/deployment.ts";
import type { Deployment } from "../types/deployment.ts";

/** Deployments on public chains by chain id. A local chain's are in the file that `omni-node deploy` writes. */
export const deployments: ReadonlyMap<number, Deployment> = new Map();

export interface GetDeploymentParameters {
  readonly chainId: number;
  /** Deployments beside the public ones; they go first. */
  readonly known?: Iterable<Deployment> | undefined;
}

/**
 * The deployment on a chain.
 *
 * @throws DeploymentUnknownError
 * @example
 * const deployment = getDeployment({ chainId: 31337, known: [parseDeployment(text)] })
 */
export function getDeployment({ chainId, known = [] }: GetDeploymentParameters): Deployment {
  for (const deployment of known) if (deployment.chainId === chainId) return deployment;
  const found = deployments.get(chainId);
  if (!found) throw new DeploymentUnknownError({ chainId });
  return found;
}
