import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { HASH_BYTES, sameHash } from "../../store/hash/keccak.ts";
import { TraceCorruptError, TraceFileError, TraceMissingError } from "../errors.ts";
import type { TraceLayout } from "./layout.ts";
import { MountainRange } from "./merkle.ts";
import { recordCommitment } from "./record.ts";

// The records of one attempt:
//
//   0   8   "OMNITRC1"
//   8   8   first position, u64
//   16  4   bytes of a record, u32
//   20  4   slices under a record's input root, u32
//   24  4   slices under its output root, u32
//   28  4   CRC-32 of the bytes before
//   32      for each position from the first on: its record, and its commitment (32 bytes)
//
// Numbers are little-endian. What a crash tore off is no whole record and is not read.

const MAGIC = Buffer.from("OMNITRC1", "latin1");
const HEADER_BYTES = 32;

/** Bytes on the disk for one position. */
export const positionBytes = ({ bytes }: TraceLayout): number => bytes + HASH_BYTES;

/** Appends the records of one attempt. */
export class TraceWriter {
  readonly #path: string;
  readonly #file: FileHandle;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  /** Makes the file, which must not be there. @throws TraceFileError */
  static async create(path: string, from: number, layout: TraceLayout): Promise<TraceWriter> {
    try {
      const file = await open(path, "wx", 0o600);
      try {
        await file.appendFile(encodeHeader(from, layout));
      } catch (error) {
        await file.close();
        throw error;
      }
      return new TraceWriter(path, file);
    } catch (error) {
      throw new TraceFileError(path, "cannot be made", error);
    }
  }

  async append(record: Uint8Array, commitment: Uint8Array): Promise<void> {
    await this.#try(async () => {
      const { bytesWritten } = await this.#file.writev([record, commitment]);
      const expected = record.length + commitment.length;
      if (bytesWritten !== expected) throw new Error(`${bytesWritten} of ${expected} bytes were written`);
    });
  }

  /** Resolves when what was appended is on the disk. */
  async sync(): Promise<void> {
    await this.#try(() => this.#file.datasync());
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      throw new TraceFileError(this.#path, "cannot be written", error);
    }
  }
}

/** Reads the records of one attempt, each checked against its commitment. */
export class TraceReader implements AsyncDisposable {
  /** First position. */
  readonly from: number;
  /** One past the last position. */
  readonly to: number;
  readonly layout: TraceLayout;
  readonly #path: string;
  readonly #file: FileHandle;

  private constructor(path: string, file: FileHandle, layout: TraceLayout, from: number, to: number) {
    this.#path = path;
    this.#file = file;
    this.layout = layout;
    this.from = from;
    this.to = to;
  }

  /** @throws TraceMissingError, TraceFileError, TraceCorruptError where it is of another layout or no trace */
  static async open(path: string, layout: TraceLayout): Promise<TraceReader> {
    const file = await open(path, "r").catch((error: unknown) => {
      if (error instanceof Error && "code" in error && error.code === "ENOENT")
        throw new TraceMissingError(path);
      throw new TraceFileError(path, "cannot be read", error);
    });
    try {
      const header = Buffer.alloc(HEADER_BYTES);
      const { bytesRead } = await file.read(header, 0, HEADER_BYTES, 0);
      const from = Number(header.readBigUInt64LE(8));
      if (bytesRead < HEADER_BYTES || !header.equals(encodeHeader(from, layout))) {
        throw new TraceCorruptError(path, undefined);
      }
      const { size } = await file.stat();
      const positions = Math.floor((size - HEADER_BYTES) / positionBytes(layout));
      return new TraceReader(path, file, layout, from, from + positions);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** The record of a position. @throws TraceMissingError, TraceCorruptError where it is not what was committed to */
  async record(position: number): Promise<Uint8Array> {
    const { bytes } = this.layout;
    const all = await this.#read(position, 0, positionBytes(this.layout));
    const [record, commitment] = [all.subarray(0, bytes), all.subarray(bytes)];
    if (!sameHash(recordCommitment(record, position, this.layout), commitment)) {
      throw new TraceCorruptError(this.#path, position);
    }
    return record;
  }

  /** The tree over the commitments of positions below `to`: a receipt's with the same `toPos`. */
  async range(to: number = this.to): Promise<MountainRange> {
    const range = new MountainRange();
    for (let position = this.from; position < to; position++) {
      range.append(await this.#read(position, this.layout.bytes, HASH_BYTES));
    }
    return range;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close();
  }

  async #read(position: number, offset: number, length: number): Promise<Uint8Array> {
    if (!Number.isSafeInteger(position) || position < this.from || position >= this.to) {
      throw new TraceMissingError(this.#path, position);
    }
    const bytes = new Uint8Array(length);
    const start = HEADER_BYTES + (position - this.from) * positionBytes(this.layout) + offset;
    const { bytesRead } = await this.#file.read(bytes, 0, length, start);
    if (bytesRead !== length) throw new TraceMissingError(this.#path, position);
    return bytes;
  }
}

function encodeHeader(from: number, { bytes, inputSlices, outputSlices }: TraceLayout): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  MAGIC.copy(header);
  header.writeBigUInt64LE(BigInt(from), 8);
  header.writeUInt32LE(bytes, 16);
  header.writeUInt32LE(inputSlices, 20);
  header.writeUInt32LE(outputSlices, 24);
  header.writeUInt32LE(crc32(header.subarray(0, 28)), 28);
  return header;
}
