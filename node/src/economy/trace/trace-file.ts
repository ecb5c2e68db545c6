import { type FileHandle, open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import { HASH_BYTES, sameHash } from "../../store/hash/keccak.ts";
import type { ChunkPlace, CommittedRecords, PositionSlices } from "../../types/committed.ts";
import { OmniError } from "../../types/errors.ts";
import { TraceCorruptError, TraceFileError, TraceMissingError } from "../errors.ts";
import type { TraceLayout } from "./layout.ts";
import { MountainRange } from "./merkle.ts";
import { decodePlace, PLACE_BYTES } from "./place.ts";
import { positionBytes, recordCommitment, TRACE_HEADER_BYTES } from "./record.ts";
import { recordSlices } from "./record-slices.ts";

// The records of one attempt:
//
//   0   8   "OMNITRC3"
//   8   8   first position, u64
//   16  4   bytes of a record, u32
//   20  4   slices under a record's input root, u32
//   24  4   slices under its output root, u32
//   28  4   CPU threads that computed it, u32
//   32  4   CRC-32 of the bytes before
//   36      for each position from the first on: its record, its commitment (32 bytes), its place in the computation
//           that it was part of: row of the session's, these rows, rows of others before them, all rows; u16 each
//
// Numbers are little-endian. What a crash tore off is no whole record and is not read.

const MAGIC = Buffer.from("OMNITRC3", "latin1");

/** What a trace file says of itself. */
export interface TraceHeader {
  /** First position. */
  readonly from: number;
  readonly threads: number;
  readonly layout: TraceLayout;
}

/** The file of an attempt whose records trace-worker.ts appends. */
export class TraceWriter {
  readonly path: string;
  readonly #file: FileHandle;

  private constructor(path: string, file: FileHandle) {
    this.path = path;
    this.#file = file;
  }

  /** Makes the file, which must not be there. @throws TraceFileError */
  static async create(path: string, header: TraceHeader): Promise<TraceWriter> {
    try {
      const file = await open(path, "wx", 0o600);
      try {
        await file.appendFile(encodeHeader(header));
      } catch (error) {
        await file.close();
        throw error;
      }
      return new TraceWriter(path, file);
    } catch (error) {
      throw new TraceFileError(path, "cannot be made", error);
    }
  }

  /** For the thread that appends. */
  get descriptor(): number {
    return this.#file.fd;
  }

  /** Resolves when what was appended is on the disk. */
  async sync(): Promise<void> {
    await this.#file.datasync();
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

/** Whether the trace of an attempt can begin with the first `positions` of the one at `path`: of the same shape, and as many threads. */
export async function hasBeginning(path: string, header: TraceHeader, positions: number): Promise<boolean> {
  try {
    await using trace = await TraceReader.open(path, header.layout);
    return trace.from === header.from && trace.threads === header.threads && trace.to >= positions;
  } catch (error) {
    if (error instanceof OmniError) return false;
    throw error;
  }
}

/** Reads the records of one attempt, each checked against its commitment. */
export class TraceReader implements CommittedRecords, AsyncDisposable {
  /** First position. */
  readonly from: number;
  /** One past the last position. */
  readonly to: number;
  /** CPU threads that computed the rows. */
  readonly threads: number;
  readonly layout: TraceLayout;
  readonly #path: string;
  readonly #file: FileHandle;

  private constructor(path: string, file: FileHandle, { from, threads, layout }: TraceHeader, to: number) {
    this.#path = path;
    this.#file = file;
    this.layout = layout;
    this.threads = threads;
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
      const header = Buffer.alloc(TRACE_HEADER_BYTES);
      const { bytesRead } = await file.read(header, 0, TRACE_HEADER_BYTES, 0);
      const found = { from: Number(header.readBigUInt64LE(8)), threads: header.readUInt32LE(28), layout };
      if (bytesRead < TRACE_HEADER_BYTES || !header.equals(encodeHeader(found))) {
        throw new TraceCorruptError(path, undefined);
      }
      const { size } = await file.stat();
      const positions = Math.floor((size - TRACE_HEADER_BYTES) / positionBytes(layout));
      return new TraceReader(path, file, found, found.from + positions);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** The record of a position. @throws TraceMissingError, TraceCorruptError where it is not what was committed to */
  async record(position: number): Promise<Uint8Array> {
    const { bytes } = this.layout;
    const all = await this.#read(position, 0, bytes + HASH_BYTES);
    const [record, commitment] = [all.subarray(0, bytes), all.subarray(bytes)];
    if (!sameHash(recordCommitment(record, position, this.layout), commitment)) {
      throw new TraceCorruptError(this.#path, position);
    }
    return record;
  }

  /** Its slices. @throws TraceMissingError, TraceCorruptError */
  async slices(position: number): Promise<PositionSlices> {
    return recordSlices(await this.record(position), this.layout);
  }

  /** Where a position was computed. @throws TraceMissingError, TraceCorruptError */
  async place(position: number): Promise<ChunkPlace> {
    const bytes = await this.#read(position, this.layout.bytes + HASH_BYTES, PLACE_BYTES);
    const place = decodePlace(bytes);
    if (place === undefined) throw new TraceCorruptError(this.#path, position);
    return place;
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
    const start = TRACE_HEADER_BYTES + (position - this.from) * positionBytes(this.layout) + offset;
    const { bytesRead } = await this.#file.read(bytes, 0, length, start);
    if (bytesRead !== length) throw new TraceMissingError(this.#path, position);
    return bytes;
  }
}

function encodeHeader({ from, threads, layout }: TraceHeader): Buffer {
  const header = Buffer.alloc(TRACE_HEADER_BYTES);
  MAGIC.copy(header);
  header.writeBigUInt64LE(BigInt(from), 8);
  header.writeUInt32LE(layout.bytes, 16);
  header.writeUInt32LE(layout.inputSlices, 20);
  header.writeUInt32LE(layout.outputSlices, 24);
  header.writeUInt32LE(threads, 28);
  header.writeUInt32LE(crc32(header.subarray(0, 32)), 32);
  return header;
}
