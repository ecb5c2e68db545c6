import { join } from "node:path";
import type { Address, Hex } from "viem";
import type { SigningDomain } from "./signing.ts";

// <home>/economy/<chain id>-<hub>/<operator|payer>-<account>/
//   lanes/<other side>-<lane>.log     vouchers of a lane, shared by its sessions
//   lanes/<other side>-<lane>.lock    the process that uses the lane
//   sessions/<terms hash>/journal.log terms and receipts of one attempt

export type Side = "operator" | "payer";

export interface BooksLocation {
  readonly home: string;
  readonly domain: SigningDomain;
  readonly account: Address;
}

export function booksFolder({ home, domain, account }: BooksLocation, side: Side): string {
  const hub = domain.paymentHub.toLowerCase();
  return join(home, "economy", `${domain.chainId}-${hub}`, `${side}-${account.toLowerCase()}`);
}

export const lanesFolder = (books: string): string => join(books, "lanes");
export const sessionsFolder = (books: string): string => join(books, "sessions");

export function lanePath(books: string, other: Address, lane: bigint): string {
  return join(lanesFolder(books), `${other.toLowerCase()}-${lane}.log`);
}

/** Other side and lane that a file of the lanes' folder is about. */
export function parseLanePath(name: string): { other: Address; lane: bigint } | undefined {
  const match = /^(0x[0-9a-f]{40})-(\d{1,20})\.log$/.exec(name);
  return match?.[1] && match[2] ? { other: match[1] as Address, lane: BigInt(match[2]) } : undefined;
}

export const sessionJournalPath = (books: string, termsHash: Hex): string =>
  join(sessionsFolder(books), termsHash, "journal.log");
