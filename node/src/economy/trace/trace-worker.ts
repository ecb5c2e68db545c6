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

/** Positions that are copied before other attempts have their turn. */
const COPIED_A_TURN = 16;

interface Copying extends Beginning {
  /** Descriptor. */
  readonly file: number;
  /** Position. */
  next: number;
}

class Attempt {
  readonly #shape;
  readonly #layout: TraceLayout;
  readonly #file: number | undefined;
  readonly #record: Uint8Array;
  readonly #hashes: Uint8Array[] = [];
  #copying: Copying | undefined;
  /** Requests that came while positions were copied. */
  readonly #waiting: TraceRequest[] = [];
  /** After it nothing is written: a record has its place. */
  #failure: unknown;

  constructor({ shape, file }: Extract<TraceRequest, { kind: "open" }>) {
    this.#shape = shape;
    this.#layout = new TraceLayout(shape);
    this.#file = file;
    this.#record = new Uint8Array(this.#layout.bytes);
  }

  begin(beginning: Beginning): void {
    if (this.#failure !== undefined) return;
    try {
      this.#copying = { ...beginning, next: beginning.from, file: openSync(beginning.path, "r") };
      this.#copy(this.#copying);
    } catch (error) {
      this.#failure = error;
    }
  }

  /** A request whose turn has come: what is copied comes before all that follows. */
  take(request: TraceRequest): void {
    if (this.#copying === undefined) perform(this, request);
    else this.#waiting.push(request);
  }

  close(): void {
    if (this.#copying !== undefined) closeSync(this.#copying.file);
    this.#copying = undefined;
  }

  #copy(copying: Copying): void {
    if (this.#copying !== copying) return;
    try {
      for (let copied = 0; copied < COPIED_A_TURN && copying.next < copying.to; copied++)
        this.#copyOne(copying);
    } catch (error) {
      this.#failure = error;
    }
    if (this.#failure === undefined && copying.next < copying.to) {
      setImmediate(() => this.#copy(copying));
      return;
    }
    this.close();
    while (this.#copying === undefined && this.#waiting.length > 0) {
      const [request] = this.#waiting.splice(0, 1);
      if (request !== undefined) perform(this, request);
    }
  }

  #copyOne(copying: Copying): void {
    const { path, file, from } = copying;
    const position = copying.next++;
    const entry = new Uint8Array(positionBytes(this.#layout));
    const at = TRACE_HEADER_BYTES + (position - from) * entry.length;
    if (readSync(file, entry, 0, entry.length, at) !== entry.length || !this.#takeOver(position, entry))
      throw new Error(`position ${position} of the trace ${path}, with which it begins, is damaged`);
  }

  /** A position of another attempt's trace, after which this one samples nothing. @returns whether it is what was committed to */
  #takeOver(position: number, entry: Uint8Array): boolean {
    const { bytes } = this.#layout;
    const [record, place] = [entry.subarray(0, bytes), entry.subarray(bytes + HASH_BYTES)];
    let roots = recordRoots(record, this.#layout);
    const kept = entry.subarray(bytes, bytes + HASH_BYTES);
    if (!sameHash(positionCommitment(position, roots.inputRoot, roots.outputRoot), kept)) return false;
    if (forgetToken(record, this.#layout)) roots = recordRoots(record, this.#layout);
    this.#append(position, record, roots, place);
    return true;
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

const attempts = new Map<number, Attempt>();

function answer(attempt: Attempt | undefined, { attempt: id }: TraceRequest): TraceReply {
  try {
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

function perform(attempt: Attempt | undefined, request: TraceRequest): void {
  switch (request.kind) {
    case "open":
      attempts.set(request.attempt, new Attempt(request));
      break;
    case "begin":
      attempt?.begin(request);
      break;
    case "steps":
      for (const step of request.steps) attempt?.step(step);
      break;
    case "flush":
      parentPort?.postMessage(answer(attempt, request));
      break;
    case "close":
      attempt?.close();
      attempts.delete(request.attempt);
      break;
    default:
      request satisfies never;
  }
}

parentPort?.on("message", (request: TraceRequest) => {
  const attempt = attempts.get(request.attempt);
  if (attempt === undefined) perform(undefined, request);
  else attempt.take(request);
});
