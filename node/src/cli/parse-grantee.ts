import { type Address, getAddress, isAddress, zeroAddress } from "viem";
import { InvalidValueError } from "./errors.ts";

/** Whom a consent is for: an address, or any validator. */
export function parseGrantee(text: string): Address {
  if (text === "any") return zeroAddress;
  if (!isAddress(text)) throw new InvalidValueError(text, 'an address, or "any"');
  return getAddress(text);
}
