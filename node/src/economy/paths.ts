import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Address, getAddress, type Hex } from "viem";
import type { SigningDomain } from "./signing.ts";

// <home>/economy/<chain id>-<hub>/<side>-<account>/
//   lanes/<other side>-<lane>.log     vouchers of a lane, shared by its sessions
//   lanes/<other side>-<lane>.lock    the process that uses the lane
//   sessions/<terms hash>/journal.log terms and receipts of one attempt
//   sessions/<terms hash>/trace.bin   what an operator computed in it
//   disputes/scanned.log              blocks of the court that were looked at
//   disputes/<id>/journal.log         a dispute and the moves made in it; a juror's signature
//   disputes/<id>/trace.bin           the operation trace that it was answered with
//   disputes/<id>/records.bin         what a challenger keeps of the attempt
//   rounds/<id>/                      a federated round: docs/ROUNDS.md

export type Side = "operator" | "payer" | "validator" | "watcher" | "contributor" | "coordinator";

export interface BooksLocation {
  readonly home: string;
  readonly domain: SigningDomain;
  readonly account: Address;
}

export function booksFolder({ home, domain, account }: BooksLocation, side: Side): string {
  const hub = domain.paymentHub.toLowerCase();
  return join(home, "economy", `${domain.chainId}-${hub}`, `${side}-${account.toLowerCase()}`);
}

const lanesFolder = (books: string): string => join(books, "lanes");
export const sessionsFolder = (books: string): string => join(books, "sessions");

export function lanePath(books: string, other: Address, lane: bigint): string {
  return join(lanesFolder(books), `${other.toLowerCase()}-${lane}.log`);
}

/** Lanes that the books know, by the names of their journals. */
export async function listLanes(books: string): Promise<{ other: Address; lane: bigint }[]> {
  const lanes: { other: Address; lane: bigint }[] = [];
  for (const name of await namesIn(lanesFolder(books))) {
    const match = /^(0x[0-9a-f]{40})-(\d{1,20})\.log$/.exec(name);
    if (match?.[1] && match[2]) lanes.push({ other: getAddress(match[1]), lane: BigInt(match[2]) });
  }
  return lanes;
}

/** Names in a folder; none where it is missing. */
export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

export const sessionJournalPath = (books: string, termsHash: Hex): string =>
  join(sessionsFolder(books), termsHash, "journal.log");

export const sessionTracePath = (books: string, termsHash: Hex): string =>
  join(sessionsFolder(books), termsHash, "trace.bin");

export const disputesFolder = (books: string): string => join(books, "disputes");

/** Blocks of the court that were looked at. */
export const disputesCursorPath = (books: string): string => join(disputesFolder(books), "scanned.log");

export const disputeJournalPath = (books: string, id: Hex): string =>
  join(disputesFolder(books), id, "journal.log");

export const disputeTracePath = (books: string, id: Hex): string =>
  join(disputesFolder(books), id, "trace.bin");

export const disputeRecordsPath = (books: string, id: Hex): string =>
  join(disputesFolder(books), id, "records.bin");

/** Disputes that a side's books know. */
export async function listDisputeIds(books: string): Promise<Hex[]> {
  return (await namesIn(disputesFolder(books))).filter((name): name is Hex => /^0x[0-9a-f]{64}$/.test(name));
}
