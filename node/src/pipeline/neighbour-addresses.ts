import { addressOfPeer } from "../net/address.ts";
import { ProtocolViolationError } from "./errors.ts";
import type { Neighbour } from "./messages.ts";

/** A gateway may have this node dial its neighbour, and nothing else. @throws ProtocolViolationError */
export function requireAddressesOf({ peerId, addresses }: Neighbour): void {
  try {
    for (const address of addresses) addressOfPeer(address, peerId);
  } catch (error) {
    throw new ProtocolViolationError(error instanceof Error ? error.message : String(error));
  }
}
