import {
  type Abi,
  type AbiFunction,
  type Address,
  encodeFunctionData,
  type Hex,
  toFunctionSelector,
} from "viem";
import { accessManagerAbi } from "../../abi/AccessManager.ts";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import { omniTokenAbi } from "../../abi/OmniToken.ts";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import { toleranceTableAbi } from "../../abi/ToleranceTable.ts";
import type { ContractName, DeployedContracts } from "../../types/deployment.ts";
import { POWER_DELAY } from "./constants.ts";

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
  reporter: 8n,
} as const;

type RoleName = keyof typeof roles;

/** Contracts that hold roles. What no contract holds is governance's, or the guardians'. */
export const holders = [
  ["governor", "timelock"],
  ["slasher", "disputeCourt"],
  ["refunder", "disputeCourt"],
  ["locker", "disputeCourt"],
  ["minter", "rewardDistributor"],
  ["rewarder", "rewardDistributor"],
  ["reporter", "faultReporter"],
] as const satisfies readonly (readonly [RoleName, ContractName])[];

/** Roles that move money: whoever is given one later has it only once those who stake could leave. */
export const delayedRoles = [
  "slasher",
  "refunder",
  "locker",
  "minter",
  "rewarder",
  "reporter",
] as const satisfies readonly RoleName[];

/**
 * Contracts that those roles are for, and the tolerances that operators are convicted by: which role opens a function, and who
 * is asked, changes as slowly.
 */
export const delayedTargets = [
  "omniToken",
  "stakeVault",
  "paymentHub",
  "qualityOracle",
  "rewardDistributor",
  "disputeCourt",
  "toleranceTable",
] as const satisfies readonly ContractName[];

type Restriction = readonly [ContractName, Abi, RoleName, readonly string[]];

const restrictions: readonly Restriction[] = [
  ["omniToken", omniTokenAbi, "minter", ["mint"]],
  ["stakeVault", stakeVaultAbi, "slasher", ["slash"]],
  ["stakeVault", stakeVaultAbi, "locker", ["lock", "unlock"]],
  ["stakeVault", stakeVaultAbi, "rewarder", ["reward"]],
  ["stakeVault", stakeVaultAbi, "governor", ["setMinimumStake", "setExitDelay"]],
  ["paymentHub", paymentHubAbi, "guardian", ["pause", "unpause"]],
  ["paymentHub", paymentHubAbi, "refunder", ["refund"]],
  ["paymentHub", paymentHubAbi, "governor", ["setClaimWindow", "setReclaimDelay", "setRefundWindow"]],
  ["modelRegistry", modelRegistryAbi, "governor", ["setLeaseDuration"]],
  ["qualityOracle", qualityOracleAbi, "reporter", ["reportFault"]],
  ["qualityOracle", qualityOracleAbi, "governor", ["setBonds", "setWindows"]],
  [
    "disputeCourt",
    disputeCourtAbi,
    "governor",
    ["setMinimumBond", "setChessClock", "setReceiptWindow", "setRevealWindow", "setGasRate"],
  ],
  ["federatedRounds", federatedRoundsAbi, "governor", ["setBonds"]],
  ["toleranceTable", toleranceTableAbi, "governor", ["setTable"]],
];

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
  const grant = (role: RoleName, account: Address) =>
    encodeFunctionData({ abi: accessManagerAbi, functionName: "grantRole", args: [roles[role], account, 0] });
  const delayGrants = (role: RoleName) => {
    const args = [roles[role], POWER_DELAY] as const;
    return encodeFunctionData({ abi: accessManagerAbi, functionName: "setGrantDelay", args });
  };
  const delayChanges = (contract: ContractName) => {
    const args = [contracts[contract], POWER_DELAY] as const;
    return encodeFunctionData({ abi: accessManagerAbi, functionName: "setTargetAdminDelay", args });
  };
  return [
    ...restrictions.map(([contract, abi, role, names]) =>
      encodeFunctionData({
        abi: accessManagerAbi,
        functionName: "setTargetFunctionRole",
        args: [contracts[contract], selectors(abi, names), roles[role]],
      }),
    ),
    ...guardians.map((guardian) => grant("guardian", guardian)),
    ...holders.map(([role, contract]) => grant(role, contracts[contract])),
    ...delayedRoles.map(delayGrants),
    ...delayedTargets.map(delayChanges),
    grant("admin", contracts.timelock),
    encodeFunctionData({
      abi: accessManagerAbi,
      functionName: "renounceRole",
      args: [roles.admin, deployer],
    }),
  ];
}
