import { type Address, isAddressEqual } from "viem";
import { getChainId } from "viem/actions";
import { accessManagerAbi } from "../../abi/AccessManager.ts";
import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import { timelockControllerAbi } from "../../abi/TimelockController.ts";
import { type ChainUnreachableError, WrongChainError } from "../../errors/chain.ts";
import { UnknownRevertError } from "../../errors/contract.ts";
import { DeploymentMismatchError, type NotDeployedError } from "../../errors/deployment.ts";
import { domainSeparator } from "../../typed-data/domain.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type ContractName, contractNames } from "../../types/deployment.ts";
import { read, requireCode, translated } from "../../utils/request.ts";
import { TIMELOCK_DELAY } from "./deployOmni.ts";
import { roles } from "./roles.ts";

export type VerifyDeploymentErrorType =
  | ChainUnreachableError
  | WrongChainError
  | NotDeployedError
  | DeploymentMismatchError;

/**
 * Checks that the client's chain is the deployment's, and that its contracts are there and name each other. Call it once
 * before money moves: a local chain that was started anew, or addresses of another one, are found here.
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
  await Promise.all([requireWiring(client), requireGovernance(client)]);
}

async function requireWiring(client: OmniBaseClient): Promise<void> {
  const { omniToken, stakeVault, paymentHub } = client.deployment;
  const hub = { abi: paymentHubAbi, args: [] } as const;
  const vault = { abi: stakeVaultAbi, args: [] } as const;
  const registry = { abi: modelRegistryAbi, args: [] } as const;
  const [hubToken, hubVault, separator, vaultToken, vaultHub, registryVault] = await Promise.all([
    answer(client, "paymentHub", read(client, "paymentHub", { ...hub, functionName: "token" })),
    answer(client, "paymentHub", read(client, "paymentHub", { ...hub, functionName: "vault" })),
    answer(client, "paymentHub", read(client, "paymentHub", { ...hub, functionName: "DOMAIN_SEPARATOR" })),
    answer(client, "stakeVault", read(client, "stakeVault", { ...vault, functionName: "token" })),
    answer(client, "stakeVault", read(client, "stakeVault", { ...vault, functionName: "hub" })),
    answer(client, "modelRegistry", read(client, "modelRegistry", { ...registry, functionName: "vault" })),
  ]);
  const same = (contract: ContractName, what: string, named: Address, expected: Address) => {
    if (isAddressEqual(named, expected)) return;
    throw mismatch(client, contract, `it names ${named} as its ${what}, not ${expected}`);
  };
  same("paymentHub", "token", hubToken, omniToken);
  same("paymentHub", "vault", hubVault, stakeVault);
  same("stakeVault", "token", vaultToken, omniToken);
  same("stakeVault", "hub", vaultHub, paymentHub);
  same("modelRegistry", "vault", registryVault, stakeVault);
  if (separator !== domainSeparator(client.deployment)) {
    throw mismatch(client, "paymentHub", "it verifies signatures of another EIP-712 domain");
  }
}

async function requireGovernance(client: OmniBaseClient): Promise<void> {
  const { timelock, accessManager } = client.deployment;
  const authorityOf = (contract: "omniToken" | "stakeVault" | "modelRegistry" | "paymentHub") =>
    answer(
      client,
      contract,
      read(client, contract, { abi: paymentHubAbi, functionName: "authority", args: [] }),
    );
  const owned = ["omniToken", "stakeVault", "modelRegistry", "paymentHub"] as const;
  const [[isAdmin], delay, ...authorities] = await Promise.all([
    answer(
      client,
      "accessManager",
      read(client, "accessManager", {
        abi: accessManagerAbi,
        functionName: "hasRole",
        args: [roles.admin, timelock],
      }),
    ),
    answer(
      client,
      "timelock",
      read(client, "timelock", { abi: timelockControllerAbi, functionName: "getMinDelay", args: [] }),
    ),
    ...owned.map(authorityOf),
  ]);
  if (!isAdmin) throw mismatch(client, "accessManager", "the timelock does not govern it");
  if (delay < TIMELOCK_DELAY) throw mismatch(client, "timelock", `it delays changes by only ${delay} s`);
  owned.forEach((contract, i) => {
    const authority = authorities[i];
    if (authority && isAddressEqual(authority, accessManager)) return;
    throw mismatch(client, contract, `it obeys ${authority}, not ${accessManager}`);
  });
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
