/** The thread behind trace-thread.ts. */
import { closeSync, openSync, readSync, writevSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { HASH_BYTES, sameHash } from "../../store/hash/keccak.ts";
import { stepRows } from "../../types/step-rows.ts";
import { TraceLayout } from "./layout.ts";
import { encodePlace } from "./place.ts";
import {
  encodeRecord,
  forgetToken,
  positionBytes,
  type RecordRoots,
  recordRoots,
  TRACE_HEADER_BYTES,
} from "./record.ts";
import { positionCommitment } from "./row-commitment.ts";
import type { Beginning, ThreadStep, TraceReply, TraceRequest } from "./trace-thread.ts";

class Attempt {
  readonly #shape;
  readonly #layout: TraceLayout;
  readonly #file: number | undefined;
  readonly #record: Uint8Array;
  readonly #hashes: Uint8Array[] = [];
  /** After it nothing is written: a record has its place. */
  #failure: unknown;

  constructor({ shape, file }: Extract<TraceRequest, { kind: "open" }>) {
    this.#shape = shape;
    this.#layout = new TraceLayout(shape);
    this.#file = file;
    this.#record = new Uint8Array(this.#layout.bytes);
  }

  begin({ path, from, to }: Beginning): void {
    if (this.#failure !== undefined) return;
    try {
      using file = opened(path);
      const bytes = positionBytes(this.#layout);
      for (let position = from; position < to; position++)
        this.#take(position, file.read(bytes, TRACE_HEADER_BYTES + (position - from) * bytes));
    } catch (error) {
      this.#failure = error;
    }
  }

  /** A position of another attempt's trace, after which this one samples nothing. */
  #take(position: number, entry: Uint8Array): void {
    const { bytes } = this.#layout;
    const [record, place] = [entry.subarray(0, bytes), entry.subarray(bytes + HASH_BYTES)];
    let roots = recordRoots(record, this.#layout);
    const kept = entry.subarray(bytes, bytes + HASH_BYTES);
    if (!sameHash(positionCommitment(position, roots.inputRoot, roots.outputRoot), kept))
      throw new Error(`position ${position} of the trace that it begins with is damaged`);
    if (forgetToken(record, this.#layout)) roots = recordRoots(record, this.#layout);
    this.#append(position, record, roots, place);
  }

  #append(
    position: number,
    record: Uint8Array,
    { inputRoot, outputRoot, sentRoot }: RecordRoots,
    place: Uint8Array,
  ): void {
    const commitment = positionCommitment(position, inputRoot, outputRoot);
    this.#write([record, commitment, place]);
    this.#hashes.push(commitment, inputRoot, sentRoot);
  }

  step({ rows: buffer, ...rest }: ThreadStep): void {
    if (this.#failure !== undefined) return;
    const step = { ...rest, rows: stepRows(this.#shape, rest.nTokens, buffer) };
    try {
      let index = 0;
      for (const { tokens: rows, before, batch } of step.chunks) {
        for (let row = 0; row < rows; row++, index++) {
          const record = encodeRecord(step, index, this.#layout, this.#record);
          const roots = recordRoots(record, this.#layout);
          this.#append(step.position + index, record, roots, encodePlace({ row, rows, before, batch }));
        }
      }
    } catch (error) {
      this.#failure = error;
    }
  }

  /** Hashes since the last flush. */
  flush(): Uint8Array {
    if (this.#failure !== undefined) throw this.#failure;
    return new Uint8Array(Buffer.concat(this.#hashes.splice(0)));
  }

  #write(parts: readonly Uint8Array[]): void {
    if (this.#file === undefined) return;
    const expected = parts.reduce((sum, part) => sum + part.length, 0);
    const written = writevSync(this.#file, parts);
    if (written !== expected) throw new Error(`${written} of ${expected} bytes were written`);
  }
}

function opened(path: string) {
  const file = openSync(path, "r");
  return {
    read(length: number, at: number): Uint8Array {
      const bytes = new Uint8Array(length);
      const read = readSync(file, bytes, 0, length, at);
      if (read !== length) throw new Error(`${read} of ${length} bytes were read`);
      return bytes;
    },
    [Symbol.dispose]: () => closeSync(file),
  };
}

const attempts = new Map<number, Attempt>();

function answer({ attempt: id }: TraceRequest): TraceReply {
  try {
    const attempt = attempts.get(id);
    if (attempt === undefined) throw new Error("the attempt is closed");
    return { attempt: id, kind: "hashed", hashes: attempt.flush() };
  } catch (error) {
    // An error loses its code on its way through a port.
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    return {
      attempt: id,
      kind: "failed",
      message: error instanceof Error ? error.message : String(error),
      code,
    };
  }
}

parentPort?.on("message", (request: TraceRequest) => {
  switch (request.kind) {
    case "open":
      attempts.set(request.attempt, new Attempt(request));
      break;
    case "begin":
      attempts.get(request.attempt)?.begin(request);
      break;
    case "steps":
      for (const step of request.steps) attempts.get(request.attempt)?.step(step);
      break;
    case "flush":
      parentPort?.postMessage(answer(request));
      break;
    case "close":
      attempts.delete(request.attempt);
      break;
    default:
      request satisfies never;
  }
});
