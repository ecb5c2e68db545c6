import { type Address, isAddressEqual } from "viem";
import { getChainId } from "viem/actions";
import { accessManagerAbi } from "../../abi/AccessManager.ts";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import { prevrandaoBeaconAbi } from "../../abi/PrevrandaoBeacon.ts";
import { timelockControllerAbi } from "../../abi/TimelockController.ts";
import { type ChainUnreachableError, WrongChainError } from "../../errors/chain.ts";
import { UnknownRevertError } from "../../errors/contract.ts";
import { DeploymentMismatchError, type NotDeployedError } from "../../errors/deployment.ts";
import { domainSeparator } from "../../typed-data/domain.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ContractName, contractNames } from "../../types/deployment.ts";
import { read, requireCode, translated } from "../../utils/request.ts";
import { TIMELOCK_DELAY } from "./constants.ts";
import { type Links, links } from "./links.ts";
import { holders, roles } from "./roles.ts";

export type VerifyDeploymentErrorType =
  | ChainUnreachableError
  | WrongChainError
  | NotDeployedError
  | DeploymentMismatchError;

/**
 * Checks that the client's chain is the deployment's, that its contracts are there and name each other, and that each holds
 * the roles it needs. Call it once before money moves: a local chain that was started anew, or addresses of another one,
 * are found here.
 *
 * @throws ChainUnreachableError where nobody answers
 * @throws WrongChainError where the chain has another id
 * @throws NotDeployedError where an address has no code
 * @throws DeploymentMismatchError where there are other contracts
 * @example
 * await client.verifyDeployment()
 */
export async function verifyDeployment(client: OmniBaseClient): Promise<void> {
  const { deployment } = client;
  const actual = await translated(client, getChainId(client));
  if (actual !== deployment.chainId) throw new WrongChainError({ expected: deployment.chainId, actual });
  await Promise.all(contractNames.map((contract) => requireCode(client, contract)));
  await Promise.all([
    requireLinks(client),
    requireDomain(client),
    requireBeacon(client),
    requireGovernance(client),
  ]);
}

async function requireLinks(client: OmniBaseClient): Promise<void> {
  const all: Links = links;
  const checks = contractNames.flatMap((contract) =>
    Object.entries(all[contract] ?? {}).map(async ([getter, other]) => {
      const expected = client.deployment[other];
      const named = await answer(client, contract, readAddress(client, contract, getter));
      if (isAddressEqual(named, expected)) return;
      throw mismatch(client, contract, `it names ${named} as its ${getter}, not ${expected}`);
    }),
  );
  await Promise.all(checks);
}

async function requireDomain(client: OmniBaseClient): Promise<void> {
  const request = { abi: paymentHubAbi, functionName: "DOMAIN_SEPARATOR", args: [] } as const;
  const separator = await answer(client, "paymentHub", read(client, "paymentHub", request));
  if (separator === domainSeparator(client.deployment)) return;
  throw mismatch(client, "paymentHub", "it verifies signatures of another EIP-712 domain");
}

/** Only that it is one: which beacon is right, those who deployed decided. */
async function requireBeacon(client: OmniBaseClient): Promise<void> {
  const request = { abi: prevrandaoBeaconAbi, functionName: "drawBlock", args: [] } as const;
  await answer(client, "beacon", read(client, "beacon", request));
}

async function requireGovernance(client: OmniBaseClient): Promise<void> {
  const held = [["admin", "timelock"], ...holders] as const;
  const checks = held.map(async ([role, contract]) => {
    const args = [roles[role], client.deployment[contract]] as const;
    const request = { abi: accessManagerAbi, functionName: "hasRole", args } as const;
    const [has, delay] = await answer(client, "accessManager", read(client, "accessManager", request));
    if (!has || delay > 0) throw mismatch(client, "accessManager", `the ${contract} is not its ${role}`);
  });
  const getMinDelay = { abi: timelockControllerAbi, functionName: "getMinDelay", args: [] } as const;
  const [delay] = await Promise.all([
    answer(client, "timelock", read(client, "timelock", getMinDelay)),
    ...checks,
  ]);
  if (delay < TIMELOCK_DELAY) throw mismatch(client, "timelock", `it delays changes by only ${delay} s`);
}

function readAddress(client: OmniBaseClient, contract: ContractName, getter: string): Promise<Address> {
  const outputs = [{ type: "address", name: "" }] as const;
  const item = { type: "function", name: getter, inputs: [], outputs, stateMutability: "view" } as const;
  return read(client, contract, { abi: [item], functionName: getter, args: [] });
}

/** A contract that reverts on a plain getter is another one. */
async function answer<T>(client: OmniBaseClient, contract: ContractName, request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    if (error instanceof UnknownRevertError) throw mismatch(client, contract, "it does not answer", error);
    throw error;
  }
}

function mismatch(client: OmniBaseClient, contract: ContractName, reason: string, cause?: unknown) {
  return new DeploymentMismatchError({ contract, address: client.deployment[contract], reason, cause });
}
