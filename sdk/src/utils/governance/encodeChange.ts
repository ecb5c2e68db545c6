import type {
  Abi,
  ContractFunctionArgs,
  ContractFunctionName,
  EncodeFunctionDataParameters,
  Hex,
} from "viem";
import { accessManagerAbi } from "../../abi/AccessManager.ts";
import { disputeCourtAbi } from "../../abi/DisputeCourt.ts";
import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import { modelRegistryAbi } from "../../abi/ModelRegistry.ts";
import { paymentHubAbi } from "../../abi/PaymentHub.ts";
import { qualityOracleAbi } from "../../abi/QualityOracle.ts";
import { stakeVaultAbi } from "../../abi/StakeVault.ts";
import { timelockControllerAbi } from "../../abi/TimelockController.ts";
import { toleranceTableAbi } from "../../abi/ToleranceTable.ts";
import type { ContractName } from "../../types/deployment.ts";
import { encodeCall } from "../write.ts";

/** Contracts that the timelock governs: parameters, roles (accessManager), and its own delay and members (timelock). */
const governed = {
  stakeVault: stakeVaultAbi,
  paymentHub: paymentHubAbi,
  modelRegistry: modelRegistryAbi,
  qualityOracle: qualityOracleAbi,
  disputeCourt: disputeCourtAbi,
  federatedRounds: federatedRoundsAbi,
  toleranceTable: toleranceTableAbi,
  accessManager: accessManagerAbi,
  timelock: timelockControllerAbi,
} as const satisfies Partial<Record<ContractName, Abi>>;

export type GovernedContract = keyof typeof governed;

type Governed<contract extends GovernedContract> = (typeof governed)[contract];

/** A call that governance makes. */
export interface ChangeCall {
  readonly contract: GovernedContract;
  readonly data: Hex;
}

export interface EncodeChangeParameters<
  contract extends GovernedContract,
  name extends ContractFunctionName<Governed<contract>, "nonpayable">,
> {
  readonly contract: contract;
  readonly functionName: name;
  readonly args: ContractFunctionArgs<Governed<contract>, "nonpayable", name>;
}

/**
 * Encodes a call that governance makes, for proposeChange and executeChange.
 *
 * @throws ValueInvalidError where an argument is of another type
 * @example
 * encodeChange({ contract: 'stakeVault', functionName: 'setMinimumStake', args: [parseEther('2000')] })
 */
export function encodeChange<
  const contract extends GovernedContract,
  name extends ContractFunctionName<Governed<contract>, "nonpayable">,
>({ contract, functionName, args }: EncodeChangeParameters<contract, name>): ChangeCall {
  const call = { abi: governed[contract], functionName, args };
  // The arguments belong to the function of the contract's ABI, which is lost once the contract is a variable.
  return { contract, data: encodeCall(call as unknown as EncodeFunctionDataParameters) };
}
