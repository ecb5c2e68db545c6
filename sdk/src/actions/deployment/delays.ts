import { type Address, encodeAbiParameters, type Hex, keccak256, toHex } from "viem";
import { getStorageAt } from "viem/actions";
import type { OmniBaseClient } from "../../types/client.ts";
import { translated } from "../../utils/request.ts";

/*
 * The AccessManager changes a delay five days after it was told to, or later, and its getters say only what is in force. What a
 * delay will be then is in its storage:
 *
 *   slot 0   target => { selector => role | uint112 adminDelay, bool closed }
 *   slot 1   role   => { account => access | uint64 admin, uint64 guardian, uint112 grantDelay }
 *   a delay  uint48 effect | uint32 before | uint32 after, the first in the highest bits
 */
const [TARGETS, ROLES] = [0n, 1n];
const ROLE_DELAY_BIT = 128n;

/** Seconds that new members of a role wait, once the last change of them is in force. */
export function readGrantDelay(client: OmniBaseClient, role: bigint): Promise<number> {
  return readDelay(client, encodeAbiParameters(key("uint64"), [role, ROLES]), ROLE_DELAY_BIT);
}

/** Seconds that changes of a contract's roles and authority wait, once the last change of them is in force. */
export function readTargetAdminDelay(client: OmniBaseClient, target: Address): Promise<number> {
  return readDelay(client, encodeAbiParameters(key("address"), [target, TARGETS]), 0n);
}

const key = <type extends "uint64" | "address">(type: type) => [{ type }, { type: "uint256" }] as const;

async function readDelay(client: OmniBaseClient, entry: Hex, bit: bigint): Promise<number> {
  const address = client.deployment.accessManager;
  const slot = toHex(BigInt(keccak256(entry)) + 1n, { size: 32 });
  const word = await translated(client, getStorageAt(client, { address, slot }));
  // Some nodes leave out what is zero.
  const value = word === undefined || word === "0x" ? 0n : BigInt(word);
  return Number((value >> bit) & 0xffff_ffffn);
}
