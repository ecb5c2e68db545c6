/** The thread behind trace-thread.ts. */
import { writevSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { stepRows } from "../../types/step-rows.ts";
import { TraceLayout } from "./layout.ts";
import { encodePlace } from "./place.ts";
import { encodeRecord, recordRoots } from "./record.ts";
import { positionCommitment } from "./row-commitment.ts";
import type { ThreadStep, TraceReply, TraceRequest } from "./trace-thread.ts";

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

  step({ rows: buffer, ...rest }: ThreadStep): void {
    if (this.#failure !== undefined) return;
    const step = { ...rest, rows: stepRows(this.#shape, rest.nTokens, buffer) };
    try {
      let index = 0;
      for (const { tokens: rows, before, batch } of step.chunks) {
        for (let row = 0; row < rows; row++, index++) {
          const record = encodeRecord(step, index, this.#layout, this.#record);
          const { inputRoot, outputRoot, sentRoot } = recordRoots(record, this.#layout);
          const commitment = positionCommitment(step.position + index, inputRoot, outputRoot);
          this.#write([record, commitment, encodePlace({ row, rows, before, batch })]);
          this.#hashes.push(commitment, inputRoot, sentRoot);
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
