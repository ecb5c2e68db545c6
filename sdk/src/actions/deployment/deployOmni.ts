import {
  type Abi,
  type Account,
  type Address,
  type Chain,
  type Client,
  getAddress,
  getContractAddress,
  type Hash,
  type Hex,
  parseEther,
  type TransactionReceipt,
  type Transport,
  zeroAddress,
} from "viem";
import { deployContract, getChainId, getTransactionCount, writeContract } from "viem/actions";
import { accessManagerAbi, accessManagerBytecode } from "../../abi/AccessManager.ts";
import { modelRegistryAbi, modelRegistryBytecode } from "../../abi/ModelRegistry.ts";
import { omniTokenAbi, omniTokenBytecode } from "../../abi/OmniToken.ts";
import { paymentHubAbi, paymentHubBytecode } from "../../abi/PaymentHub.ts";
import { stakeVaultAbi, stakeVaultBytecode } from "../../abi/StakeVault.ts";
import { timelockControllerAbi, timelockControllerBytecode } from "../../abi/TimelockController.ts";
import { WrongChainError } from "../../errors/chain.ts";
import { NotDeployedError } from "../../errors/deployment.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { ContractName, Deployment } from "../../types/deployment.ts";
import { translated } from "../../utils/request.ts";
import { accountOf, type WriteOptions } from "../../utils/write.ts";
import { type WaitOptions, waitForReceipt } from "../transaction/waitForReceipt.ts";
import { governanceCalls } from "./roles.ts";

/** Seconds between a decision of governance and its effect. */
export const TIMELOCK_DELAY = 172_800n;

/** One transaction of a deployment. */
export interface DeployStep {
  /** A contract, or the transaction that hands them over to governance. */
  readonly step: ContractName | "governance";
  readonly transactionHash: Hash;
  readonly gasUsed: bigint;
}

export interface DeployOmniParameters extends WriteOptions, Pick<WaitOptions, "timeout" | "signal"> {
  /** Who receives the initial supply. Default: the account. */
  readonly initialHolder?: Address | undefined;
  /** OMNI wei; counts towards the token's cap. Default: 100,000,000 OMNI. */
  readonly initialSupply?: bigint | undefined;
  /** Who may pause. Default: the account. */
  readonly guardians?: readonly Address[] | undefined;
  /** Who may propose and cancel changes. Default: the account. */
  readonly governors?: readonly Address[] | undefined;
  /** Called after each transaction. */
  readonly onStep?: ((step: DeployStep) => void) | undefined;
}

export type DeployOmniReturnType = Deployment;

export type DeployOmniErrorType = TranslatedErrorType | WrongChainError | NotDeployedError;

/**
 * Deploys the contracts and hands them over to the timelock (docs/contracts/DEPLOYMENT.md): seven transactions. When it
 * is done the account has no power over them except as guardian and governor.
 *
 * @param client any viem client with a chain and an account
 * @param parameters who holds what; `timeout` is for each transaction, in milliseconds
 * @example
 * const client = createWalletClient({ account, chain: hardhat, transport: http() })
 * const deployment = await deployOmni(client, { guardians: [guardian] })
 */
export async function deployOmni(
  client: Client<Transport, Chain, Account | undefined>,
  parameters: DeployOmniParameters = {},
): Promise<DeployOmniReturnType> {
  const account = accountOf(client, parameters.account, "deployOmni");
  const { initialHolder = account.address, initialSupply = parseEther("100000000"), onStep } = parameters;
  const { guardians = [account.address], governors = [account.address], timeout, signal } = parameters;
  const context = { account: account.address };
  const actual = await translated(client, getChainId(client));
  if (actual !== client.chain.id) throw new WrongChainError({ expected: client.chain.id, actual });

  const settled = async (step: DeployStep["step"], request: Promise<Hash>): Promise<TransactionReceipt> => {
    signal?.throwIfAborted();
    const transactionHash = await translated(client, request, context);
    const receipt = await waitForReceipt(client, { transactionHash, timeout, signal });
    onStep?.({ step, transactionHash, gasUsed: receipt.gasUsed });
    return receipt;
  };
  let blockNumber: bigint | undefined;
  const deploy = async (contract: ContractName, abi: Abi, bytecode: Hex, args: readonly unknown[]) => {
    const request = deployContract(client, { account, chain: client.chain, abi, bytecode, args });
    const receipt = await settled(contract, request);
    blockNumber ??= receipt.blockNumber;
    if (!receipt.contractAddress) throw new NotDeployedError({ contract, address: zeroAddress });
    return getAddress(receipt.contractAddress);
  };

  const accessManager = await deploy("accessManager", accessManagerAbi, accessManagerBytecode, [
    account.address,
  ]);
  const timelockArgs = [TIMELOCK_DELAY, governors, governors, zeroAddress];
  const timelock = await deploy("timelock", timelockControllerAbi, timelockControllerBytecode, timelockArgs);
  const tokenArgs = [initialHolder, initialSupply, accessManager];
  const omniToken = await deploy("omniToken", omniTokenAbi, omniTokenBytecode, tokenArgs);
  // Vault and hub name each other for good: the vault is told the address that the next transaction gives the hub.
  const count = await translated(client, getTransactionCount(client, { address: account.address }), context);
  const hub = getContractAddress({ from: account.address, nonce: BigInt(count) + 1n });
  const vaultArgs = [omniToken, hub, accessManager];
  const stakeVault = await deploy("stakeVault", stakeVaultAbi, stakeVaultBytecode, vaultArgs);
  const hubArgs = [omniToken, stakeVault, accessManager];
  const paymentHub = await deploy("paymentHub", paymentHubAbi, paymentHubBytecode, hubArgs);
  const registryArgs = [stakeVault, accessManager];
  const modelRegistry = await deploy("modelRegistry", modelRegistryAbi, modelRegistryBytecode, registryArgs);

  const contracts = { accessManager, timelock, omniToken, stakeVault, modelRegistry, paymentHub };
  // One transaction: there is no moment in which the handover is half done.
  const calls = governanceCalls({ contracts, deployer: account.address, guardians });
  const call = {
    address: accessManager,
    abi: accessManagerAbi,
    functionName: "multicall",
    args: [calls],
  } as const;
  const handover = await settled(
    "governance",
    writeContract(client, { account, chain: client.chain, ...call }),
  );
  return { chainId: actual, blockNumber: blockNumber ?? handover.blockNumber, ...contracts };
}
