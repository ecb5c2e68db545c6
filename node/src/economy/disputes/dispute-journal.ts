import { readFile, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Answer, DisputeCase } from "@omninode/sdk";
import { type Hex, isHex } from "viem";
import { SESSION_RETENTION_MS } from "../constants.ts";
import { JournalError } from "../errors.ts";
import { Journal, type JournalRecord, readJournal } from "../journal.ts";
import { disputeJournalPath, disputeRecordsPath, disputeTracePath, listDisputeIds } from "../paths.ts";
import { writeSynced } from "../synced-file.ts";
import {
  type Charge,
  caseRecord,
  decodeAnswer,
  encodeAnswer,
  joinHashes,
  readCase,
  splitHashes,
} from "./case-bytes.ts";
import type { OperationTrace } from "./operation-trace.ts";
import { decodeTrace, encodeTrace } from "./trace-bytes.ts";

/** What the journal of a dispute says. */
export interface DisputeState {
  readonly disputeCase: DisputeCase;
  /** The challenger's. */
  readonly charge: Charge | undefined;
  /** The operator's: what was, or was about to be, answered. */
  readonly answer: { readonly answer: Answer; readonly path: readonly Hex[] } | undefined;
  /** The operator's: signatures of jurors that have the trace. */
  readonly deliveries: readonly Hex[];
  /** The challenger's: how often the operator did not deliver its trace. */
  readonly undelivered: number;
  /** The outcome, once there is one: nothing is kept for the dispute any more. */
  readonly over: string | undefined;
}

/** Journal of one dispute, of either side: what is about to be said is on the disk before it is sent. */
export class DisputeJournal {
  readonly id: Hex;
  readonly #books: string;
  readonly #journal: Journal;
  #state: DisputeState;

  private constructor(books: string, id: Hex, journal: Journal, state: DisputeState) {
    this.#books = books;
    this.id = id;
    this.#journal = journal;
    this.#state = state;
  }

  /** Opens the journal of a dispute, or begins it; the challenger with what it needs beside the case. */
  static async open(
    books: string,
    id: Hex,
    disputeCase: DisputeCase,
    charge?: Charge,
  ): Promise<DisputeJournal> {
    const known = await readDispute(books, id);
    const journal = await Journal.open(disputeJournalPath(books, id));
    if (known === undefined) await journal.append(caseRecord(disputeCase, charge));
    return new DisputeJournal(books, id, journal, known ?? begun(disputeCase, charge));
  }

  get state(): DisputeState {
    return this.#state;
  }

  /** What the operator is about to answer: the trace first, then the record that it is there. */
  async keepAnswer(trace: OperationTrace, path: readonly Hex[]): Promise<void> {
    await this.keepTrace(trace);
    await this.#append({ kind: "answer", data: encodeAnswer(trace.answer), path: joinHashes(path) });
  }

  async keepTrace(trace: OperationTrace): Promise<void> {
    await writeSynced(disputeTracePath(this.#books, this.id), encodeTrace(trace));
  }

  /** The trace that was kept. @throws OperationTraceError, JournalError where it is not there */
  async trace(): Promise<OperationTrace> {
    const path = disputeTracePath(this.#books, this.id);
    const bytes = await readFile(path).catch((error: unknown) => {
      throw new JournalError(path, "cannot be read", error);
    });
    return decodeTrace(bytes);
  }

  /** Says that a move is about to be made. */
  async intend(move: string): Promise<void> {
    await this.#append({ kind: "move", move });
  }

  async sent(move: string, transaction: Hex): Promise<void> {
    await this.#append({ kind: "sent", move, transaction });
  }

  async delivered(signature: Hex): Promise<void> {
    await this.#append({ kind: "delivery", signature });
  }

  async undelivered(): Promise<void> {
    await this.#append({ kind: "undelivered" });
  }

  /** Nothing need be shown any more. */
  async end(outcome: string): Promise<void> {
    await this.#append({ kind: "over", outcome });
    for (const path of [disputeTracePath, disputeRecordsPath])
      await rm(path(this.#books, this.id), { force: true });
  }

  async close(): Promise<void> {
    await this.#journal.close();
  }

  async #append(record: JournalRecord): Promise<void> {
    await this.#journal.append(record);
    this.#state = apply(this.#state, record) ?? this.#state;
  }
}

/** Removes what is known of disputes that were over long ago. */
async function pruneDisputes(books: string): Promise<void> {
  for (const id of await listDisputeIds(books)) {
    const path = disputeJournalPath(books, id);
    const age = Date.now() - (await stat(path).catch(() => stat(dirname(path)))).mtimeMs;
    if (age <= SESSION_RETENTION_MS || (await readDispute(books, id))?.over === undefined) continue;
    await rm(dirname(path), { recursive: true, force: true });
  }
}

/** Prunes, and answers with the disputes that the journals know and that are not over, by their ids. */
export async function unfinishedDisputes(books: string): Promise<ReadonlyMap<Hex, DisputeState>> {
  await pruneDisputes(books);
  const unfinished = new Map<Hex, DisputeState>();
  for (const id of await listDisputeIds(books)) {
    const state = await readDispute(books, id);
    if (state !== undefined && state.over === undefined) unfinished.set(id, state);
  }
  return unfinished;
}

/** State of a dispute's journal, which may be open in another process; undefined where there is none. */
export async function readDispute(books: string, id: Hex): Promise<DisputeState | undefined> {
  const records = await readJournal(disputeJournalPath(books, id));
  return records.reduce<DisputeState | undefined>(apply, undefined);
}

const begun = (disputeCase: DisputeCase, charge: Charge | undefined): DisputeState => ({
  disputeCase,
  charge,
  answer: undefined,
  deliveries: [],
  undelivered: 0,
  over: undefined,
});

function apply(state: DisputeState | undefined, record: JournalRecord): DisputeState | undefined {
  if (state === undefined) {
    const read = record.kind === "case" ? readCase(record) : undefined;
    return read && begun(read.disputeCase, read.charge);
  }
  switch (record.kind) {
    case "answer": {
      const answer = decodeAnswer(record.data);
      return answer === undefined ? state : { ...state, answer: { answer, path: splitHashes(record.path) } };
    }
    case "delivery":
      return isHex(record.signature)
        ? { ...state, deliveries: [...state.deliveries, record.signature] }
        : state;
    case "undelivered":
      return { ...state, undelivered: state.undelivered + 1 };
    case "over":
      return { ...state, over: String(record.outcome) };
    default:
      return state; // what was done, for whoever reads
  }
}
