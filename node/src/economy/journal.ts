import { type FileHandle, mkdir, open, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { syncFolder } from "../store/blob-store/fs-files.ts";
import { MAX_LINE_BYTES } from "./constants.ts";
import { JournalError } from "./errors.ts";
import { writeSynced } from "./synced-file.ts";

// An append-only file of lines, each the CRC-32 of the rest in eight hexadecimal digits, a space, and JSON. A line is on
// the disk when `append` resolves. What a crash tore is skipped by the reader; the next append begins on a fresh line.

export type JournalRecord = { readonly kind: string } & { readonly [field: string]: string | number };

export class Journal {
  readonly path: string;
  readonly #file: FileHandle;
  #queue: Promise<void> = Promise.resolve();
  #failed: JournalError | undefined;

  private constructor(path: string, file: FileHandle) {
    this.path = path;
    this.#file = file;
  }

  /** Opens for appending; makes folder and file. */
  static async open(path: string): Promise<Journal> {
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const file = await open(path, "a+", 0o600);
      try {
        const { size } = await file.stat();
        const last = Buffer.alloc(1);
        if (size > 0) await file.read(last, 0, 1, size - 1);
        if (size > 0 && last[0] !== 0x0a) await file.appendFile("\n");
        else if (size === 0) await syncFolder(dirname(path));
      } catch (error) {
        await file.close();
        throw error;
      }
      return new Journal(path, file);
    } catch (error) {
      throw new JournalError(path, "cannot be opened", error);
    }
  }

  /** Resolves when the record is on the disk. After a failure all further appends fail: what is there is uncertain. */
  append(record: JournalRecord): Promise<void> {
    const line = encodeLine(record);
    const turn = this.#queue.then(async () => {
      if (this.#failed) throw this.#failed;
      try {
        await this.#file.appendFile(line);
        await this.#file.datasync();
      } catch (error) {
        this.#failed = new JournalError(this.path, "cannot be written", error);
        throw this.#failed;
      }
    });
    this.#queue = turn.catch(() => {});
    return turn;
  }

  async close(): Promise<void> {
    await this.#queue;
    await this.#file.close();
  }
}

/** Records of a journal that may be open in another process; none where there is no file. */
export async function readJournal(path: string): Promise<JournalRecord[]> {
  let text: string;
  try {
    text = await readFile(path, "latin1");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw new JournalError(path, "cannot be read", error);
  }
  return text
    .split("\n")
    .map(decodeLine)
    .filter((record) => record !== undefined);
}

/** Replaces a journal that nobody has open, at once or not at all. */
export async function rewriteJournal(path: string, records: readonly JournalRecord[]): Promise<void> {
  await writeSynced(path, records.map(encodeLine).join(""), "cannot be rewritten");
}

function encodeLine(record: JournalRecord): string {
  // JSON leaves other than ASCII alone only inside strings, and none of ours holds any; escaped, crc and file agree.
  const json = JSON.stringify(record).replace(
    /[^ -~]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `${checksum(json)} ${json}\n`;
}

function decodeLine(line: string): JournalRecord | undefined {
  if (line.length < 11 || line.length > MAX_LINE_BYTES || line[8] !== " ") return undefined;
  const json = line.slice(9);
  if (line.slice(0, 8) !== checksum(json)) return undefined;
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is JournalRecord {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    Object.values(value).every((field) => typeof field === "string" || typeof field === "number")
  );
}

const checksum = (text: string): string => crc32(Buffer.from(text, "latin1")).toString(16).padStart(8, "0");
