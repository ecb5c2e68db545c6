import { stat } from "node:fs/promises";
import { type Hex, hexToBytes, isHex } from "viem";
import { type JournalRecord, readJournal } from "../journal.ts";
import { sessionJournalPath, sessionTracePath } from "../paths.ts";
import { decodeSigned, type SessionTerms, type Signed, type StepReceipt } from "../signed-types.ts";
import { hashStruct } from "../signing.ts";
import { TraceLayout } from "../trace/layout.ts";
import type { MountainRange } from "../trace/merkle.ts";
import { TraceReader } from "../trace/trace-file.ts";
import { readShape } from "../trace/trace-shape.ts";
import { OPEN_ATTEMPTS } from "./constants.ts";
import { TraceUnknownError } from "./errors.ts";

export type HashedReceipt = Signed<StepReceipt> & { readonly hash: Hex };

/** An attempt as the operator's books have it, of this run of the node or an earlier one. */
export interface ArchivedAttempt {
  readonly termsHash: Hex;
  /** With the gateway's signature. */
  readonly terms: Signed<SessionTerms>;
  /** The operator's own. */
  readonly countersignature: Hex;
  /** In the order they were signed. */
  readonly receipts: readonly HashedReceipt[];
  readonly layout: TraceLayout;
  /** @throws TraceMissingError, TraceCorruptError */
  openTrace(): Promise<TraceReader>;
  /** The tree over all positions that the receipt covers, at least. */
  range(trace: TraceReader, receipt: StepReceipt): Promise<MountainRange>;
}

/** The attempts of an operator's books. Journals are read again once they have grown. */
export class AttemptArchive {
  readonly #books: string;
  readonly #known = new Map<Hex, { readonly size: number; readonly attempt: ArchivedAttempt }>();

  /** @param books the operator's folder */
  constructor(books: string) {
    this.#books = books;
  }

  /** @throws TraceUnknownError */
  async open(termsHash: Hex): Promise<ArchivedAttempt> {
    const path = sessionJournalPath(this.#books, termsHash);
    const size = await stat(path).then(
      (file) => file.size,
      () => undefined,
    );
    if (size === undefined) throw new TraceUnknownError(termsHash);
    const known = this.#known.get(termsHash);
    this.#known.delete(termsHash);
    const attempt =
      known?.size === size ? known.attempt : readAttempt(this.#books, termsHash, await readJournal(path));
    if (attempt === undefined) throw new TraceUnknownError(termsHash);
    this.#known.set(termsHash, { size, attempt });
    for (const oldest of this.#known.keys()) {
      if (this.#known.size > OPEN_ATTEMPTS) this.#known.delete(oldest);
    }
    return attempt;
  }
}

function readAttempt(
  books: string,
  termsHash: Hex,
  records: readonly JournalRecord[],
): ArchivedAttempt | undefined {
  const terms = records.find(({ kind }) => kind === "terms");
  const shape = readShape(records);
  const [data, countersigned] = [terms?.data, terms?.countersigned];
  if (!isHex(data) || !isHex(countersigned) || shape === undefined) return undefined;
  const layout = new TraceLayout(shape);
  let range: MountainRange | undefined;
  return {
    termsHash,
    terms: decodeSigned("SessionTerms", hexToBytes(data)),
    countersignature: countersigned,
    receipts: records.flatMap((record) => {
      if (record.kind !== "receipt" || !isHex(record.data)) return [];
      const receipt = decodeSigned("StepReceipt", hexToBytes(record.data));
      return [{ ...receipt, hash: hashStruct("StepReceipt", receipt.value) }];
    }),
    layout,
    openTrace: () => TraceReader.open(sessionTracePath(books, termsHash), layout),
    async range(trace, { toPos }) {
      const size = Number(toPos) - trace.from;
      if (range === undefined || range.size < size) range = await trace.range();
      return range;
    },
  };
}
