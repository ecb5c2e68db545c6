import { type Abi, type Address, type Hex, type LocalAccount, maxUint256, parseEther } from "viem";
import {
  type DisputeCase,
  getDisputeId,
  hashVerifierSet,
  type OmniClient,
  type VerifierSet,
} from "../../../sdk/src/index.ts";
import { hashVerifierAbi, hashVerifierBytecode } from "../abi/HashVerifier.ts";
import { setJuryAbi, setJuryBytecode } from "../abi/SetJury.ts";
import { type Attempt, type MakeAttemptParameters, makeAttempt } from "../court/attempt.ts";
import { weightRoot } from "../court/layer.ts";
import { developer, type Economy } from "./economy.ts";

export const BOND = parseEther("50");
const STAKE = parseEther("20000");
const REVEAL_DELAY = 120;

/** Who plays at court, each with a client. */
export interface Court {
  readonly economy: Economy;
  readonly operator: OmniClient;
  readonly challenger: OmniClient;
  readonly payer: OmniClient;
  /** Has ETH, and no part in any dispute. */
  readonly stranger: OmniClient;
  readonly accounts: Record<"operator" | "challenger" | "payer", LocalAccount>;
  /** The model's verifiers. */
  readonly set: VerifierSet;
  readonly manifest: Hex;
  /** Work of the operator under terms of their own. */
  attempt(options?: Partial<MakeAttemptParameters>): Promise<Attempt>;
  /** Commits to a case, and waits until it can be opened. */
  commit(disputeCase: DisputeCase): Promise<Hex>;
  holdings(): Promise<Holdings>;
}

/** Where the OMNI are, in OMNI wei. */
export interface Holdings {
  readonly operator: bigint;
  readonly challenger: bigint;
  readonly payer: bigint;
  /** The payer's unspent deposit. */
  readonly deposit: bigint;
  readonly stake: bigint;
  /** Bonds that the court keeps. */
  readonly bonds: bigint;
  readonly supply: bigint;
}

/** An operator that serves a model of hashes, a payer, and somebody who disputes. */
export async function startCourt(economy: Economy): Promise<Court> {
  const accounts = { operator: economy.operator, challenger: developer(4), payer: economy.payer };
  const [deployer, operator] = [economy.clientOf(economy.deployer), economy.clientOf(accounts.operator)];
  const challenger = economy.clientOf(accounts.challenger);
  const verifier = await deployMock(deployer, hashVerifierAbi, hashVerifierBytecode);
  const set = { weightBlocks: 3n, verifiers: [verifier, verifier] };
  const manifestCid = `0x01711e20${"c0".repeat(32)}` as const;
  const verifierSet = hashVerifierSet(set);
  const published = await operator.publishModel({ manifestCid, weightRoot, verifierSet });
  const { modelId: manifest } = await published.wait();
  for (const { address } of [accounts.operator, accounts.challenger]) {
    await (await deployer.transferOmni({ to: address, amount: STAKE })).wait();
  }
  await (await operator.stake({ amount: STAKE })).wait();
  const spender = economy.deployment.disputeCourt;
  await (await challenger.approveOmni({ spender, amount: maxUint256 })).wait();

  let attempts = 0;
  return {
    economy,
    operator,
    challenger,
    payer: economy.clientOf(accounts.payer),
    stranger: economy.clientOf(economy.stranger),
    accounts,
    set,
    manifest,
    async attempt(options = {}) {
      const now = await economy.now();
      const common = { domain: economy.deployment, manifest, now, attempt: attempts++ };
      return makeAttempt({ ...common, operator: accounts.operator, payer: accounts.payer, ...options });
    },
    async commit(disputeCase) {
      const id = getDisputeId(economy.deployment, disputeCase);
      await (await challenger.commitDispute({ id })).wait();
      await economy.advance(REVEAL_DELAY);
      return id;
    },
    holdings: () => holdingsOf(economy, accounts),
  };
}

async function holdingsOf(economy: Economy, accounts: Court["accounts"]): Promise<Holdings> {
  const client = economy.clientOf();
  const { disputeCourt } = economy.deployment;
  const balanceOf = (address: Address) => client.getOmniBalance({ address });
  const [operator, challenger, payer, deposit, { active, exiting }, bonds, { circulating }] =
    await Promise.all([
      balanceOf(accounts.operator.address),
      balanceOf(accounts.challenger.address),
      balanceOf(accounts.payer.address),
      client.getUnspentDeposit({ payer: accounts.payer.address }),
      client.getOperator({ operator: accounts.operator.address }),
      balanceOf(disputeCourt),
      client.getOmniSupply(),
    ]);
  return { operator, challenger, payer, deposit, stake: active + exiting, bonds, supply: circulating };
}

/** What changed, by name; what did not is left out. */
export function changes(before: Holdings, after: Holdings): Partial<Holdings> {
  const names = Object.keys(before) as (keyof Holdings)[];
  const differences = names.map((name) => [name, after[name] - before[name]] as const);
  return Object.fromEntries(differences.filter(([, difference]) => difference !== 0n));
}

/** Deploys a mock, and answers with its address. */
export async function deployMock(client: OmniClient, abi: Abi, bytecode: Hex): Promise<Address> {
  const { account = null, chain } = client;
  const transactionHash = await client.deployContract({ abi, bytecode, account, chain });
  const { contractAddress } = await client.waitForReceipt({ transactionHash });
  if (!contractAddress) throw new Error("the mock was not deployed");
  return contractAddress;
}

/** Puts these in the place of whom the oracle's validators would be drawn from. */
export async function setJury({ stranger, economy }: Court, jurors: readonly Address[]): Promise<void> {
  const mock = await deployMock(stranger, setJuryAbi, setJuryBytecode);
  const bytecode = await stranger.getCode({ address: mock });
  if (bytecode === undefined) throw new Error("the mock has no code");
  const { validatorJury: address } = economy.deployment;
  await economy.test.setCode({ address, bytecode });
  const { account = null, chain } = stranger;
  const call = {
    address,
    abi: setJuryAbi,
    functionName: "set",
    args: [[...jurors]],
    account,
    chain,
  } as const;
  await stranger.waitForReceipt({ transactionHash: await stranger.writeContract(call) });
}
