import { type Abi, type Address, type Hex, zeroAddress } from "viem";
import { accessManagerAbi, accessManagerBytecode } from "../../abi/AccessManager.ts";
import { disputeCourtAbi, disputeCourtBytecode } from "../../abi/DisputeCourt.ts";
import { evmLeafAbi, evmLeafBytecode } from "../../abi/EvmLeaf.ts";
import { examinerAbi, examinerBytecode } from "../../abi/Examiner.ts";
import { faultReporterAbi, faultReporterBytecode } from "../../abi/FaultReporter.ts";
import { federatedRoundsAbi, federatedRoundsBytecode } from "../../abi/FederatedRounds.ts";
import { groth16KeysAbi, groth16KeysBytecode } from "../../abi/Groth16Keys.ts";
import { groth16LeafAbi, groth16LeafBytecode } from "../../abi/Groth16Leaf.ts";
import { leafFactoryAbi, leafFactoryBytecode } from "../../abi/LeafFactory.ts";
import { modelRegistryAbi, modelRegistryBytecode } from "../../abi/ModelRegistry.ts";
import { omniTokenAbi, omniTokenBytecode } from "../../abi/OmniToken.ts";
import { paymentHubAbi, paymentHubBytecode } from "../../abi/PaymentHub.ts";
import { prevrandaoBeaconAbi, prevrandaoBeaconBytecode } from "../../abi/PrevrandaoBeacon.ts";
import { qualityOracleAbi, qualityOracleBytecode } from "../../abi/QualityOracle.ts";
import { rewardDistributorAbi, rewardDistributorBytecode } from "../../abi/RewardDistributor.ts";
import { stakeVaultAbi, stakeVaultBytecode } from "../../abi/StakeVault.ts";
import { timelockControllerAbi, timelockControllerBytecode } from "../../abi/TimelockController.ts";
import { toleranceTableAbi, toleranceTableBytecode } from "../../abi/ToleranceTable.ts";
import { validatorJuryAbi, validatorJuryBytecode } from "../../abi/ValidatorJury.ts";
import type { ContractName, DeployedContracts } from "../../types/deployment.ts";
import type { VerifyingKey } from "../../types/groth16.ts";
import { FIRST_TOLERANCES, TIMELOCK_DELAY } from "./constants.ts";

/**
 * Gas that the creation of the keys may take: it takes some 2 million, on any chain. Its points are checked by pairings, which
 * nodes that estimate by trying would compute dozens of times.
 */
const KEYS_GAS = 4_000_000n;

export interface CreateContractsParameters {
  /** Sends one creation, and waits for it. */
  readonly create: (
    contract: ContractName,
    abi: Abi,
    bytecode: Hex,
    args: readonly unknown[],
    gas?: bigint,
  ) => Promise<Address>;
  /** The address that the creation `after` further ones will give. */
  readonly predict: (after: bigint) => Promise<Address>;
  /** Address of what a contract created itself. */
  readonly panelOf: (federatedRounds: Address) => Promise<Address>;
  readonly deployer: Address;
  readonly governors: readonly Address[];
  readonly initialHolder: Address;
  readonly initialSupply: bigint;
  readonly lookahead: bigint;
  /** Another IBeacon than the chain's own randomness. */
  readonly beacon: Address | undefined;
  readonly groth16Keys: readonly VerifyingKey[];
}

/** Creates the contracts in the one order that their constructors allow (docs/contracts/DEPLOYMENT.md). */
export async function createContracts(parameters: CreateContractsParameters): Promise<DeployedContracts> {
  const { create, predict, deployer, governors, initialHolder, initialSupply, lookahead } = parameters;
  const accessManager = await create("accessManager", accessManagerAbi, accessManagerBytecode, [deployer]);
  // The one that a chain may refuse: before the others are paid for. Not the first, for a local chain's first block may
  // carry no randomness where all later ones do.
  const beacon =
    parameters.beacon ?? (await create("beacon", prevrandaoBeaconAbi, prevrandaoBeaconBytecode, [lookahead]));
  const timelock = await create("timelock", timelockControllerAbi, timelockControllerBytecode, [
    TIMELOCK_DELAY,
    governors,
    governors,
    zeroAddress,
  ]);
  const omniToken = await create("omniToken", omniTokenAbi, omniTokenBytecode, [
    initialHolder,
    initialSupply,
    accessManager,
  ]);
  // Vault and hub name each other for good: the vault is told the address that the next transaction gives the hub.
  const hub = await predict(1n);
  const stakeVault = await create("stakeVault", stakeVaultAbi, stakeVaultBytecode, [
    omniToken,
    hub,
    accessManager,
  ]);
  const paymentHub = await create("paymentHub", paymentHubAbi, paymentHubBytecode, [
    omniToken,
    stakeVault,
    accessManager,
  ]);
  const modelRegistry = await create("modelRegistry", modelRegistryAbi, modelRegistryBytecode, [
    stakeVault,
    accessManager,
  ]);
  const qualityOracle = await create("qualityOracle", qualityOracleAbi, qualityOracleBytecode, [
    paymentHub,
    beacon,
    accessManager,
  ]);
  const rewardDistributor = await create(
    "rewardDistributor",
    rewardDistributorAbi,
    rewardDistributorBytecode,
    [qualityOracle, accessManager],
  );
  const validatorJury = await create("validatorJury", validatorJuryAbi, validatorJuryBytecode, [
    qualityOracle,
  ]);
  const examiner = await create("examiner", examinerAbi, examinerBytecode, [
    paymentHub,
    modelRegistry,
    beacon,
    validatorJury,
  ]);
  const disputeCourt = await create("disputeCourt", disputeCourtAbi, disputeCourtBytecode, [
    examiner,
    accessManager,
  ]);
  const faultReporter = await create("faultReporter", faultReporterAbi, faultReporterBytecode, [
    disputeCourt,
    qualityOracle,
  ]);
  const federatedRounds = await create("federatedRounds", federatedRoundsAbi, federatedRoundsBytecode, [
    modelRegistry,
    beacon,
    accessManager,
  ]);
  const roundPanel = await parameters.panelOf(federatedRounds);
  const toleranceTable = await create("toleranceTable", toleranceTableAbi, toleranceTableBytecode, [
    paymentHub,
    FIRST_TOLERANCES,
    accessManager,
  ]);
  const evmLeaf = await create("evmLeaf", evmLeafAbi, evmLeafBytecode, []);
  const groth16Keys = await create(
    "groth16Keys",
    groth16KeysAbi,
    groth16KeysBytecode,
    [parameters.groth16Keys],
    KEYS_GAS,
  );
  const groth16Leaf = await create("groth16Leaf", groth16LeafAbi, groth16LeafBytecode, [groth16Keys]);
  const leafFactory = await create("leafFactory", leafFactoryAbi, leafFactoryBytecode, [
    evmLeaf,
    groth16Leaf,
  ]);
  return {
    accessManager,
    timelock,
    omniToken,
    stakeVault,
    modelRegistry,
    paymentHub,
    beacon,
    qualityOracle,
    rewardDistributor,
    validatorJury,
    examiner,
    disputeCourt,
    faultReporter,
    federatedRounds,
    roundPanel,
    toleranceTable,
    evmLeaf,
    groth16Keys,
    groth16Leaf,
    leafFactory,
  };
}
