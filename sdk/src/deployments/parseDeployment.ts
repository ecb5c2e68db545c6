import { type Address, getAddress, isAddress } from "viem";
import { DeploymentInvalidError } from "../errors/deployment.ts";
import { type ContractName, contractNames, type Deployment } from "../types/deployment.ts";

/**
 * Reads a deployment from JSON text, or from a value that JSON text was parsed into. Unknown fields are ignored.
 *
 * @throws DeploymentInvalidError that names the field
 * @example
 * const deployment = parseDeployment(await readFile('31337.json', 'utf8'))
 */
export function parseDeployment(source: unknown): Deployment {
  const value = typeof source === "string" ? parseJson(source) : source;
  if (!isRecord(value))
    throw new DeploymentInvalidError({ field: "the document", reason: "is not a JSON object" });
  const { chainId, blockNumber, contracts } = value;
  if (!isRecord(contracts))
    throw new DeploymentInvalidError({ field: "contracts", reason: "is not an object" });
  const addresses = contractNames.map((name) => [name, parseAddress(name, contracts[name])] as const);
  return {
    chainId: parseCount("chainId", chainId, 1),
    blockNumber: BigInt(parseCount("blockNumber", blockNumber, 0)),
    ...(Object.fromEntries(addresses) as Record<ContractName, Address>),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DeploymentInvalidError({ field: "the text", reason: "is not JSON", cause });
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseCount(field: string, value: unknown, least: number): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= least) return value;
  throw new DeploymentInvalidError({ field, reason: `is not a whole number of at least ${least}` });
}

function parseAddress(name: ContractName, value: unknown): Address {
  const field = `contracts.${name}`;
  if (typeof value !== "string" || !isAddress(value, { strict: false })) {
    throw new DeploymentInvalidError({ field, reason: "is not an address" });
  }
  const address = getAddress(value);
  // Mixed case carries a checksum; all lower case carries none.
  if (value !== address && value !== value.toLowerCase()) {
    throw new DeploymentInvalidError({ field, reason: "has a wrong checksum: it was mistyped" });
  }
  if (BigInt(address) === 0n) throw new DeploymentInvalidError({ field, reason: "is the zero address" });
  return address;
}
