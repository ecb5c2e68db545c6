import { encodeAbiParameters, type Hex, keccak256, numberToHex } from "viem";
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
export function accountsByAddress(deployment: Deployment): ReadonlyMap<string, Account> {
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

/** Tells the beacon what a block drew: its values are a mapping in its first slot. */
export async function setBeacon(
  { request, deployment }: Pick<Table, "request" | "deployment">,
  method: "hardhat_setStorageAt" | "anvil_setStorageAt",
  drawBlock: bigint,
  value: Hex,
): Promise<void> {
  const slot = keccak256(encodeAbiParameters([{ type: "uint64" }, { type: "uint256" }], [drawBlock, 0n]));
  await request(method, [deployment.beacon, slot, value]);
}

export const quantity = (value: number): Hex => numberToHex(value);
