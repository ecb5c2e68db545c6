import type { Tokenizer } from "../../engine/tokenizer.ts";
import { blake3Hash } from "../../store/hash/blake3.ts";
import type { TrainingRow } from "../training/trainer.ts";
import { DataTooLargeError, DataTooSmallError } from "./errors.ts";
import { readLines } from "./read-lines.ts";
import { type DataRecord, parseRecord, RecordTokenizer } from "./record.ts";

const MAX_LINE_BYTES = 1024 * 1024;
/** With a hash of each, 100 MB. */
const MAX_RECORDS = 1024 * 1024;
/** 256 MB of tokens. */
const MAX_TOKENS = 64 * 1024 * 1024;

export interface ReadDataSetParameters {
  /** Path of a file of JSON lines, or its bytes. */
  readonly source: string | Uint8Array;
  readonly tokenizer: Tokenizer;
  /** Different records without which nothing is trained. */
  readonly minRecords: number;
  /** Tokens of a row at most; at least 2. */
  readonly rowTokens: number;
  /**
   * Rows of a record at most; what is beyond them is left out. 1 in private rounds: privacy is counted by rows, and is a
   * record's only where a record is one row.
   */
  readonly rowsPerRecord: number;
  /** Added to the records, as `canaryRecords` makes them. */
  readonly planted?: readonly DataRecord[] | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Private text, in memory alone. */
export interface DataSet {
  readonly rows: readonly TrainingRow[];
  /** Different ones, planted ones left out. */
  readonly records: number;
  /** Lines that repeat another's content, and were dropped. */
  readonly duplicates: number;
  /** Tokens of records beyond their last row. */
  readonly tokensLeftOut: number;
  /**
   * BLAKE3-256 of the hashes of the records, sorted: the same for the same records in another order. It can be guessed by who
   * has the data: it stays on this machine.
   */
  readonly digest: Uint8Array;
}

/**
 * Reads, tokenizes and cuts a contributor's data on its own machine.
 *
 * @throws DataLineError, DataTooSmallError, DataTooLargeError, DataUnreadableError
 */
export async function readDataSet(options: ReadDataSetParameters): Promise<DataSet> {
  const { source, tokenizer, minRecords, rowTokens, rowsPerRecord, planted = [], signal } = options;
  const encoder = new RecordTokenizer(tokenizer);
  const rows: TrainingRow[] = [];
  const hashes = new Set<string>();
  let [duplicates, tokensLeftOut, tokens] = [0, 0, 0];
  const add = (record: DataRecord, line: number): void => {
    const whole = encoder.encode(record, line);
    const cut = cutRows(whole, rowTokens).slice(0, rowsPerRecord);
    const kept = cut.reduce((sum, row) => sum + row.tokens.length, 0);
    tokens += kept;
    tokensLeftOut += whole.tokens.length - kept;
    if (tokens > MAX_TOKENS) throw new DataTooLargeError(line, "tokens", MAX_TOKENS);
    for (const row of cut) if (hasScored(row)) rows.push(row);
  };
  for await (const line of readLines(source, MAX_LINE_BYTES, signal)) {
    const record = parseRecord(line);
    const hash = Buffer.from(blake3Hash(Buffer.from(JSON.stringify(record)))).toString("base64");
    if (hashes.has(hash)) {
      duplicates++;
      continue;
    }
    hashes.add(hash);
    if (hashes.size > MAX_RECORDS) throw new DataTooLargeError(line.number, "records", MAX_RECORDS);
    add(record, line.number);
  }
  if (hashes.size < minRecords) throw new DataTooSmallError(hashes.size, duplicates, minRecords);
  for (const record of planted) add(record, 0);
  const digest = blake3Hash(Buffer.from([...hashes].sort().join("\n")));
  return { rows, records: hashes.size, duplicates, tokensLeftOut, digest };
}

/** Pieces of a row that follow one another; a last one of a single token is left out: nothing comes after it. */
function cutRows({ tokens, scored }: TrainingRow, rowTokens: number): TrainingRow[] {
  const rows: TrainingRow[] = [];
  for (let from = 0; from + 1 < tokens.length; from += rowTokens) {
    const to = from + rowTokens;
    const piece = tokens.slice(from, to);
    if (piece.length < 2) break;
    rows.push(scored === undefined ? { tokens: piece } : { tokens: piece, scored: scored.slice(from, to) });
  }
  return rows;
}

/** Whether there is a token to learn: of a long question's pieces, none may be. */
const hasScored = ({ scored }: TrainingRow): boolean => scored === undefined || scored.includes(true, 1);
