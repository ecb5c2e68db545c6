import type { ContractName } from "../../types/deployment.ts";

/** Which getters of a contract name which other contracts. */
export type Links = { readonly [contract in ContractName]?: { readonly [getter: string]: ContractName } };

/** How the contracts of one deployment name each other: with another's among them, money could be lost. */
export const links = {
  omniToken: { authority: "accessManager" },
  stakeVault: { token: "omniToken", hub: "paymentHub", authority: "accessManager" },
  paymentHub: { token: "omniToken", vault: "stakeVault", authority: "accessManager" },
  modelRegistry: { vault: "stakeVault", authority: "accessManager" },
  qualityOracle: { hub: "paymentHub", beacon: "beacon", authority: "accessManager" },
  rewardDistributor: {
    oracle: "qualityOracle",
    hub: "paymentHub",
    token: "omniToken",
    authority: "accessManager",
  },
  validatorJury: { oracle: "qualityOracle" },
  examiner: { hub: "paymentHub", registry: "modelRegistry", beacon: "beacon", jury: "validatorJury" },
  disputeCourt: { examiner: "examiner", hub: "paymentHub", authority: "accessManager" },
  faultReporter: { court: "disputeCourt", oracle: "qualityOracle" },
  federatedRounds: {
    registry: "modelRegistry",
    beacon: "beacon",
    panel: "roundPanel",
    authority: "accessManager",
  },
  roundPanel: { rounds: "federatedRounds" },
  groth16Leaf: { keys: "groth16Keys" },
  leafFactory: { evmLeaf: "evmLeaf", groth16Leaf: "groth16Leaf" },
  toleranceTable: { hub: "paymentHub", authority: "accessManager" },
} as const satisfies Links;
