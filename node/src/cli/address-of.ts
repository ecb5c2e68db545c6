import { type Address, getAddress, isAddress } from "viem";
import { findAccount } from "../economy/wallet/wallet.ts";

/** The address that a user named: as it is, or of an account of the home. */
export async function addressOf(home: string, account: string): Promise<Address> {
  if (isAddress(account, { strict: false })) return getAddress(account);
  return (await findAccount(home, account)).address;
}
