import { contractNames, type Deployment } from "../types/deployment.ts";

/**
 * JSON text of a deployment, which {@link parseDeployment} reads.
 *
 * @example
 * await writeFile('31337.json', serializeDeployment(deployment))
 */
export function serializeDeployment(deployment: Deployment): string {
  const { chainId, blockNumber } = deployment;
  const contracts = Object.fromEntries(contractNames.map((name) => [name, deployment[name]]));
  return `${JSON.stringify({ chainId, blockNumber: Number(blockNumber), contracts }, undefined, 2)}\n`;
}
