import {
  type Abi,
  type AbiFunction,
  type Address,
  encodeFunctionData,
  type Hex,
  toFunctionSelector,
} from "viem";
import { accessManagerAbi } from "../../abi/AccessManager.ts";
import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import { omniTokenAbi } from "../../abi/OmniToken.ts";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import type { DeployedContracts } from "../../types/deployment.ts";

/** Roles of the AccessManager; docs/contracts/DEPLOYMENT.md says who holds them. */
export const roles = {
  admin: 0n,
  governor: 1n,
  guardian: 2n,
  slasher: 3n,
  refunder: 4n,
  locker: 5n,
  minter: 6n,
  rewarder: 7n,
} as const;

function selectors(abi: Abi, names: readonly string[]): Hex[] {
  return names.map((name) => {
    const item = abi.find((item): item is AbiFunction => item.type === "function" && item.name === name);
    if (!item) throw new Error(`the ABI has no function ${name}`);
    return toFunctionSelector(item);
  });
}

export interface GovernanceParameters {
  readonly contracts: DeployedContracts;
  /** Who deployed, and gives up the admin role with the last call. */
  readonly deployer: Address;
  readonly guardians: readonly Address[];
}

/** Calls of the AccessManager that hand a new deployment over to the timelock, in order. */
export function governanceCalls({ contracts, deployer, guardians }: GovernanceParameters): Hex[] {
  const { omniToken, stakeVault, modelRegistry, paymentHub, timelock } = contracts;
  const grant = (role: bigint, account: Address) =>
    encodeFunctionData({ abi: accessManagerAbi, functionName: "grantRole", args: [role, account, 0] });
  const restrict = (target: Address, abi: Abi, names: readonly string[], role: bigint) =>
    encodeFunctionData({
      abi: accessManagerAbi,
      functionName: "setTargetFunctionRole",
      args: [target, selectors(abi, names), role],
    });
  return [
    restrict(stakeVault, stakeVaultAbi, ["setMinimumStake", "setExitDelay"], roles.governor),
    restrict(stakeVault, stakeVaultAbi, ["slash"], roles.slasher),
    restrict(stakeVault, stakeVaultAbi, ["lock"], roles.locker),
    restrict(stakeVault, stakeVaultAbi, ["reward"], roles.rewarder),
    restrict(
      paymentHub,
      paymentHubAbi,
      ["setClaimWindow", "setReclaimDelay", "setRefundWindow"],
      roles.governor,
    ),
    restrict(paymentHub, paymentHubAbi, ["pause", "unpause"], roles.guardian),
    restrict(paymentHub, paymentHubAbi, ["refund"], roles.refunder),
    restrict(modelRegistry, modelRegistryAbi, ["setLeaseDuration"], roles.governor),
    restrict(omniToken, omniTokenAbi, ["mint"], roles.minter),
    ...guardians.map((guardian) => grant(roles.guardian, guardian)),
    grant(roles.governor, timelock),
    grant(roles.admin, timelock),
    encodeFunctionData({
      abi: accessManagerAbi,
      functionName: "renounceRole",
      args: [roles.admin, deployer],
    }),
  ];
}
