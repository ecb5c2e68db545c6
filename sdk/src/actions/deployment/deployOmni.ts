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
import { deployContract, getChainId, getTransactionCount, readContract, writeContract } from "viem/actions";
import { accessManagerAbi } from "../../abi/AccessManager.ts";
import { federatedRoundsAbi } from "../../abi/FederatedRounds.ts";
import { prevrandaoBeaconAbi } from "../../abi/PrevrandaoBeacon.ts";
import { WrongChainError } from "../../errors/chain.ts";
import { UnknownRevertError } from "../../errors/contract.ts";
import {
  type CeremonyKeysRequiredError,
  DeploymentMismatchError,
  NotDeployedError,
} from "../../errors/deployment.ts";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import { ValueInvalidError } from "../../errors/value.ts";
import type { ContractName, Deployment } from "../../types/deployment.ts";
import type { VerifyingKey } from "../../types/groth16.ts";
import { translated } from "../../utils/request.ts";
import { accountOf, type WriteOptions } from "../../utils/write.ts";
import { type WaitOptions, waitForReceipt } from "../transaction/waitForReceipt.ts";
import { createContracts } from "./createContracts.ts";
import { governanceCalls } from "./roles.ts";
import { verifyingKeysFor } from "./verifyingKeysFor.ts";

export { TIMELOCK_DELAY } from "./constants.ts";

/** OMNI wei that may exist from the start: the token's cap of 1,000,000,000 OMNI less all that work can ever earn. */
const MOST_INITIAL_SUPPLY = parseEther("350000000");
const [LEAST_LOOKAHEAD, MOST_LOOKAHEAD] = [2n, 256n];

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
  /** OMNI wei, at most 350,000,000 OMNI: rewards are minted from the rest of the cap. Default: 100,000,000 OMNI. */
  readonly initialSupply?: bigint | undefined;
  /** Who may pause. Default: the account. */
  readonly guardians?: readonly Address[] | undefined;
  /** Who may propose and cancel changes. Default: the account. */
  readonly governors?: readonly Address[] | undefined;
  /**
   * Blocks from a draw to the block whose randomness decides it, 2 to 256. Default: 64, so that no proposer knows at the
   * time of the draw that the block is its own. A chain of one's own may take 2.
   */
  readonly lookahead?: bigint | undefined;
  /** An IBeacon to use in place of the chain's own randomness, which some chains lack. */
  readonly beacon?: Address | undefined;
  /**
   * Keys that proofs of matrix products are verified with, in the order of {@link tileCircuits}: those of a ceremony
   * (docs/CIRCUITS.md). Default on a local chain (31337, 1337): {@link developmentKeys}, for which everybody can forge proofs.
   */
  readonly groth16Keys?: readonly VerifyingKey[] | undefined;
  /** Called after each transaction. */
  readonly onStep?: ((step: DeployStep) => void) | undefined;
}

export type DeployOmniReturnType = Deployment;

export type DeployOmniErrorType =
  | TranslatedErrorType
  | WrongChainError
  | NotDeployedError
  | CeremonyKeysRequiredError;

/**
 * Deploys the contracts and hands them over to the timelock (docs/contracts/DEPLOYMENT.md): one transaction a contract, and
 * one that gives each its roles. When it is done the account has no power over them except as guardian and governor.
 *
 * @param client any viem client with a chain and an account
 * @param parameters who holds what; `timeout` is for each transaction, in milliseconds
 * @throws CeremonyKeysRequiredError where the chain is public and there are no keys, or development keys; before any transaction
 * @throws ContractRefusedError `OMNI_NO_RANDOMNESS` where the chain's blocks carry no randomness, after one transaction
 * @throws ValueInvalidError where the supply leaves too little to mint, or the lookahead is out of bounds
 * @example
 * const client = createWalletClient({ account, chain: hardhat, transport: http() })
 * const deployment = await deployOmni(client, { guardians: [guardian] })
 */
export async function deployOmni(
  client: Client<Transport, Chain, Account | undefined>,
  parameters: DeployOmniParameters = {},
): Promise<DeployOmniReturnType> {
  const account = accountOf(client, parameters.account, "deployOmni");
  const deployer = account.address;
  const { initialHolder = deployer, initialSupply = parseEther("100000000"), lookahead = 64n } = parameters;
  const { guardians = [deployer], governors = [deployer], beacon, timeout, signal, onStep } = parameters;
  requireWithin("initialSupply", initialSupply, 0n, MOST_INITIAL_SUPPLY);
  requireWithin("lookahead", lookahead, LEAST_LOOKAHEAD, MOST_LOOKAHEAD);
  const context = { account: deployer };
  const actual = await translated(client, getChainId(client));
  if (actual !== client.chain.id) throw new WrongChainError({ expected: client.chain.id, actual });
  const groth16Keys = verifyingKeysFor(actual, parameters.groth16Keys);
  if (beacon) await requireBeacon(client, beacon);

  const settled = async (step: DeployStep["step"], request: Promise<Hash>): Promise<TransactionReceipt> => {
    signal?.throwIfAborted();
    const transactionHash = await translated(client, request, context);
    const receipt = await waitForReceipt(client, { transactionHash, timeout, signal });
    onStep?.({ step, transactionHash, gasUsed: receipt.gasUsed });
    return receipt;
  };
  let blockNumber: bigint | undefined;
  const create = async (
    contract: ContractName,
    abi: Abi,
    bytecode: Hex,
    args: readonly unknown[],
    gas?: bigint,
  ) => {
    const request = deployContract(client, { account, chain: client.chain, abi, bytecode, args, gas });
    const receipt = await settled(contract, request);
    blockNumber ??= receipt.blockNumber;
    if (!receipt.contractAddress) throw new NotDeployedError({ contract, address: zeroAddress });
    return getAddress(receipt.contractAddress);
  };
  const predict = async (after: bigint) => {
    const count = await translated(client, getTransactionCount(client, { address: deployer }), context);
    return getContractAddress({ from: deployer, nonce: BigInt(count) + after });
  };
  const panelOf = (address: Address) => {
    const request = readContract(client, { address, abi: federatedRoundsAbi, functionName: "panel" });
    return translated(client, request, { contract: "federatedRounds", address });
  };
  const owners = { deployer, governors, initialHolder };
  const contracts = await createContracts({
    ...owners,
    create,
    predict,
    panelOf,
    initialSupply,
    lookahead,
    beacon,
    groth16Keys,
  });
  // One transaction: there is no moment in which the handover is half done.
  const handover = await settled(
    "governance",
    writeContract(client, {
      account,
      chain: client.chain,
      address: contracts.accessManager,
      abi: accessManagerAbi,
      functionName: "multicall",
      args: [governanceCalls({ contracts, deployer, guardians })],
    }),
  );
  return { chainId: actual, blockNumber: blockNumber ?? handover.blockNumber, ...contracts };
}

/** Contracts that draw from what is none would wait for ever. */
async function requireBeacon(client: Client<Transport, Chain>, address: Address): Promise<void> {
  const request = readContract(client, { address, abi: prevrandaoBeaconAbi, functionName: "drawBlock" });
  try {
    await translated(client, request, { contract: "beacon", address });
  } catch (cause) {
    if (!(cause instanceof UnknownRevertError)) throw cause;
    throw new DeploymentMismatchError({ contract: "beacon", address, reason: "it does not answer", cause });
  }
}

function requireWithin(field: string, value: bigint, least: bigint, most: bigint): void {
  if (value < least || value > most) {
    throw new ValueInvalidError({ field, value, expected: `from ${least} to ${most}` });
  }
}
