import { open, readFile, rename } from "node:fs/promises";
import { dirname } from "node:path";
import type { Answer, DisputeCase } from "@omninode/sdk";
import { concat, type Hex, isHex, size, slice } from "viem";
import { syncFolder } from "../../store/blob-store/fs-files.ts";
import { JournalError } from "../errors.ts";
import { Journal, type JournalRecord, readJournal } from "../journal.ts";
import { disputeJournalPath, disputeTracePath } from "../paths.ts";
import { decodeAnswer, decodeCase, encodeAnswer, encodeCase } from "./case-bytes.ts";
import type { OperationTrace } from "./operation-trace.ts";
import { decodeTrace, encodeTrace } from "./trace-bytes.ts";

/** What the journal of a dispute says. */
export interface DefenceState {
  readonly disputeCase: DisputeCase;
  /** What was, or was about to be, answered. */
  readonly answer: { readonly answer: Answer; readonly path: readonly Hex[] } | undefined;
  /** Signatures of jurors that have the trace. */
  readonly deliveries: readonly Hex[];
  /** The outcome, once there is one: nothing is kept for the dispute any more. */
  readonly over: string | undefined;
}

/** Journal of one dispute against this operator: what is about to be said is on the disk before it is sent. */
export class DefenceJournal {
  readonly id: Hex;
  readonly #books: string;
  readonly #journal: Journal;
  #state: DefenceState;

  private constructor(books: string, id: Hex, journal: Journal, state: DefenceState) {
    this.#books = books;
    this.id = id;
    this.#journal = journal;
    this.#state = state;
  }

  /** Opens the journal of a dispute, or begins it. */
  static async open(books: string, id: Hex, disputeCase: DisputeCase): Promise<DefenceJournal> {
    const known = await readDefence(books, id);
    const journal = await Journal.open(disputeJournalPath(books, id));
    const begun = { disputeCase, answer: undefined, deliveries: [], over: undefined };
    if (known === undefined) await journal.append({ kind: "case", data: encodeCase(disputeCase) });
    return new DefenceJournal(books, id, journal, known ?? begun);
  }

  get state(): DefenceState {
    return this.#state;
  }

  /** The trace first, then the record that it is there. */
  async keepAnswer(trace: OperationTrace, path: readonly Hex[]): Promise<void> {
    await writeSynced(disputeTracePath(this.#books, this.id), encodeTrace(trace));
    await this.#append({ kind: "answer", data: encodeAnswer(trace.answer), path: concat(path) });
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

  async end(outcome: string): Promise<void> {
    await this.#append({ kind: "over", outcome });
  }

  async close(): Promise<void> {
    await this.#journal.close();
  }

  async #append(record: JournalRecord): Promise<void> {
    await this.#journal.append(record);
    this.#state = apply(this.#state, record) ?? this.#state;
  }
}

/** State of a dispute's journal, which may be open in another process; undefined where there is none. */
export async function readDefence(books: string, id: Hex): Promise<DefenceState | undefined> {
  const records = await readJournal(disputeJournalPath(books, id));
  return records.reduce<DefenceState | undefined>(apply, undefined);
}

function apply(state: DefenceState | undefined, record: JournalRecord): DefenceState | undefined {
  if (state === undefined) {
    const disputeCase = record.kind === "case" ? decodeCase(record.data) : undefined;
    return disputeCase && { disputeCase, answer: undefined, deliveries: [], over: undefined };
  }
  switch (record.kind) {
    case "answer": {
      const answer = decodeAnswer(record.data);
      return answer === undefined ? state : { ...state, answer: { answer, path: words(record.path) } };
    }
    case "delivery":
      return isHex(record.signature)
        ? { ...state, deliveries: [...state.deliveries, record.signature] }
        : state;
    case "over":
      return { ...state, over: String(record.outcome) };
    default:
      return state; // what was done, for whoever reads
  }
}

function words(text: unknown): Hex[] {
  if (!isHex(text)) return [];
  return Array.from({ length: size(text) / 32 }, (_, i) => slice(text, i * 32, (i + 1) * 32));
}

/** A file that is there as a whole, or not at all. */
async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.tmp`;
  try {
    const file = await open(temporary, "w", 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    throw new JournalError(path, "cannot be written", error);
  }
}
