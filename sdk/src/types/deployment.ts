import type { Address } from "viem";

/** The contracts of a deployment, by name. */
export interface DeployedContracts {
  /** Who may do what (OpenZeppelin AccessManager). */
  readonly accessManager: Address;
  /** Delays what governance decides (OpenZeppelin TimelockController). */
  readonly timelock: Address;
  readonly omniToken: Address;
  readonly stakeVault: Address;
  readonly modelRegistry: Address;
  readonly paymentHub: Address;
  /** Randomness: a PrevrandaoBeacon, or whatever IBeacon the deployment was given. */
  readonly beacon: Address;
  readonly qualityOracle: Address;
  readonly rewardDistributor: Address;
  /** Draws juries for the court. */
  readonly validatorJury: Address;
  /** Checks evidence for the court. */
  readonly examiner: Address;
  readonly disputeCourt: Address;
  /** Tells the oracle what the court found. */
  readonly faultReporter: Address;
  readonly federatedRounds: Address;
  /** Scores of federated rounds; created by them. */
  readonly roundPanel: Address;
  /** Tolerances that new terms name. */
  readonly toleranceTable: Address;
  /** Code of the verifiers that compute leaves on the chain. */
  readonly evmLeaf: Address;
  /** Keys that proofs of matrix products are verified with: no functions, only data. */
  readonly groth16Keys: Address;
  /** Code of the verifiers that are shown proofs. */
  readonly groth16Leaf: Address;
  /** Binds leaf verifiers to models. */
  readonly leafFactory: Address;
}

export type ContractName = keyof DeployedContracts;

/** Where the contracts are. */
export interface Deployment extends DeployedContracts {
  readonly chainId: number;
  /** Block of the first transaction of the deployment: no event is older. */
  readonly blockNumber: bigint;
}

export const contractNames = [
  "accessManager",
  "timelock",
  "omniToken",
  "stakeVault",
  "modelRegistry",
  "paymentHub",
  "beacon",
  "qualityOracle",
  "rewardDistributor",
  "validatorJury",
  "examiner",
  "disputeCourt",
  "faultReporter",
  "federatedRounds",
  "roundPanel",
  "toleranceTable",
  "evmLeaf",
  "groth16Keys",
  "groth16Leaf",
  "leafFactory",
] as const satisfies readonly ContractName[];
