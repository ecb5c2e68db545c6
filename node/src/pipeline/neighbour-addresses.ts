import { addressOfPeer } from "../net/address.ts";
import { ProtocolViolationError } from "./errors.ts";
import type { Neighbour } from "./messages.ts";

/**
 * A gateway may have this node dial its neighbour, and nothing else. The gateway itself is not dialled.
 *
 * @param gateway peer id
 * @throws ProtocolViolationError
 */
export function requireAddressesOf({ peerId, addresses }: Neighbour, gateway: string): void {
  if (peerId === gateway) return;
  if (addresses.length === 0) throw new ProtocolViolationError(`a neighbour without an address: ${peerId}`);
  try {
    for (const address of addresses) addressOfPeer(address, peerId);
  } catch (error) {
    throw new ProtocolViolationError(error instanceof Error ? error.message : String(error));
  }
}
