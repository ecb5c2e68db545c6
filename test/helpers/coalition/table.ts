import {
  encodeAbiParameters,
  encodeFunctionData,
  type Hex,
  hexToBigInt,
  isHex,
  keccak256,
  numberToHex,
  stringToHex,
} from "viem";
import { qualityOracleAbi } from "../../../sdk/src/abi/QualityOracle.ts";
import { rewardDistributorAbi } from "../../../sdk/src/abi/RewardDistributor.ts";
import type { Deployment } from "../../../sdk/src/index.ts";
import { addressOf } from "./calls.ts";
import type { World } from "./draws.ts";
import type { Step } from "./game.ts";
import { type Account, NOBODY, type Transfer } from "./ledger.ts";
import { DAY } from "./math.ts";
import { contract, PLAYERS } from "./players.ts";

/** JSON-RPC of a local chain. */
export type Request = (method: string, params: readonly unknown[]) => Promise<unknown>;

/** What a step did on a chain. */
export interface Outcome {
  readonly transfers: readonly Transfer[];
  /** The error's name where it was refused. */
  readonly refused?: string;
}

/** A chain with the economy on it, ready for a game. */
export interface Table {
  readonly deployment: Deployment;
  readonly request: Request;
  /** Takes the chain back to before the last game, and gives the players what they start with. */
  begin(endowments: ReadonlyMap<Account, bigint>): Promise<void>;
  /** Makes a step, at its time. */
  play(step: Step): Promise<Outcome>;
}

/** Noon of the day before games begin; fixed, so that the same seed is the same game. */
export const deployTime = (start: number): number => start - DAY / 2;

export const worldOf = ({ chainId, qualityOracle, rewardDistributor }: Deployment, start: number): World => ({
  chainId,
  oracle: qualityOracle,
  distributor: rewardDistributor,
  start,
});

/** Whom an address of the chain belongs to. */
function accountsByAddress(deployment: Deployment): ReadonlyMap<string, Account> {
  const { paymentHub, stakeVault, qualityOracle, rewardDistributor, disputeCourt } = deployment;
  const contracts = {
    hub: paymentHub,
    vault: stakeVault,
    oracle: qualityOracle,
    distributor: rewardDistributor,
    court: disputeCourt,
  } as const;
  const byAddress = new Map<string, Account>();
  for (const account of PLAYERS.keys()) byAddress.set(addressOf(account).toLowerCase(), account);
  for (const name of ["hub", "vault", "oracle", "distributor", "court"] as const)
    byAddress.set(contracts[name].toLowerCase(), contract(name));
  byAddress.set(`0x${"00".repeat(20)}`, NOBODY);
  return byAddress;
}

/** Before a draw, the beacon gets to know its value: they are a mapping in its first slot. */
export async function learnDraw(
  { request, deployment }: Pick<Table, "request" | "deployment">,
  { move, at }: Step,
  method: "hardhat_setStorageAt" | "anvil_setStorageAt",
): Promise<void> {
  if (move.kind !== "draw" && move.kind !== "drawCanaries") return;
  const epoch = BigInt(Math.floor(at / DAY));
  const isSeats = move.kind === "draw";
  const to = isSeats ? deployment.qualityOracle : deployment.rewardDistributor;
  const data = isSeats
    ? encodeFunctionData({ abi: qualityOracleAbi, functionName: "roundOf", args: [epoch - 1n] })
    : encodeFunctionData({ abi: rewardDistributorAbi, functionName: "canaryBlockOf", args: [epoch] });
  const result = await request("eth_call", [{ to, data }, "latest"]);
  if (!isHex(result)) throw new Error("no answer");
  // Both answers begin with the number of the block.
  const drawBlock = hexToBigInt(`0x${result.slice(2, 66)}`);
  const slot = keccak256(encodeAbiParameters([{ type: "uint64" }, { type: "uint256" }], [drawBlock, 0n]));
  await request(method, [deployment.beacon, slot, move.value]);
}

interface Log {
  readonly address: string;
  readonly topics: readonly Hex[];
  readonly data: Hex;
}

const TRANSFER = keccak256(stringToHex("Transfer(address,address,uint256)"));

/** What a transaction did to the token, by its logs. */
export function transfersOf(deployment: Deployment, logs: readonly Log[]): Transfer[] {
  const byAddress = accountsByAddress(deployment);
  const transfers: Transfer[] = [];
  for (const { address, topics, data } of logs) {
    const [topic, from, to] = topics;
    if (topic !== TRANSFER || address.toLowerCase() !== deployment.omniToken.toLowerCase() || !from || !to)
      continue;
    const accountOf = (padded: Hex) => byAddress.get(`0x${padded.slice(26)}`) ?? Number.NaN;
    transfers.push({ from: accountOf(from), to: accountOf(to), amount: hexToBigInt(data) });
  }
  return transfers;
}

export const quantity = (value: number): Hex => numberToHex(value);
