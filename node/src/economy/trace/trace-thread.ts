import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import { HASH_BYTES } from "../../store/hash/keccak.ts";
import type { StepTrace, TraceShape } from "../../types/settlement.ts";
import type { StepRows } from "../../types/step-rows.ts";
import { TraceThreadError } from "../errors.ts";

// One thread of the process hashes the rows of all its attempts and writes them, so that neither waits for the other: the event
// loop starts the next step while the rows of the last are hashed. Rows are shared, not copied.

/** A step on its way to the thread, without the views into `rows`. */
export type ThreadStep = Omit<StepTrace, "rows"> & { readonly rows: SharedArrayBuffer };

/** Positions of an earlier attempt, from its trace's first on. */
export interface Beginning {
  /** Of its trace. */
  readonly path: string;
  /** Position that it begins with, and one past the last that is wanted. */
  readonly from: number;
  readonly to: number;
}

export type TraceRequest = { readonly attempt: number } & (
  | {
      readonly kind: "open";
      readonly shape: TraceShape;
      /** Where records go: threads share descriptors. */
      readonly file: number | undefined;
    }
  | ({ readonly kind: "begin" } & Beginning)
  | { readonly kind: "steps"; readonly steps: readonly ThreadStep[] }
  | { readonly kind: "flush" }
  | { readonly kind: "close" }
);

/** Answers "flush" requests of an attempt in their order. */
export type TraceReply = { readonly attempt: number } & (
  | { readonly kind: "hashed"; readonly hashes: Uint8Array }
  | { readonly kind: "failed"; readonly message: string; readonly code?: string | undefined }
);

/** What was hashed of a position. */
export interface PositionHashes {
  readonly commitment: Uint8Array;
  /** Of the row that came in, and of the one that left: what neighbours compare. */
  readonly received: Uint8Array;
  readonly sent: Uint8Array;
}

/** Bytes of `PositionHashes` in a reply. */
const POSITION_HASH_BYTES = 3 * HASH_BYTES;

type Flush = PromiseWithResolvers<Uint8Array>;

class TraceThread {
  readonly #worker: Worker;
  readonly #flushes = new Map<number, Flush[]>();
  #waiting = 0;
  #ended: TraceThreadError | undefined;

  constructor() {
    // The sources run as they are and compiled: the thread's file has this file's extension.
    this.#worker = new Worker(new URL(`./trace-worker${extname(import.meta.url)}`, import.meta.url));
    this.#worker.on("message", (reply: TraceReply) => this.#settle(reply));
    this.#worker.on("error", (error) => this.#end(error));
    this.#worker.on("exit", (code) => this.#end(new Error(`it ended with code ${code}`)));
    this.#worker.unref();
  }

  get ended(): boolean {
    return this.#ended !== undefined;
  }

  post(request: TraceRequest): void {
    this.#worker.postMessage(request);
  }

  flush(attempt: number): Promise<Uint8Array> {
    if (this.#ended) return Promise.reject(this.#ended);
    const flush = Promise.withResolvers<Uint8Array>();
    const queue = this.#flushes.get(attempt) ?? [];
    this.#flushes.set(attempt, queue);
    queue.push(flush);
    this.post({ attempt, kind: "flush" });
    // An idle thread must not keep the process alive.
    if (this.#waiting++ === 0) this.#worker.ref();
    return flush.promise;
  }

  close(attempt: number): void {
    this.#flushes.delete(attempt);
    this.post({ attempt, kind: "close" });
  }

  #settle(reply: TraceReply): void {
    const flush = this.#flushes.get(reply.attempt)?.shift();
    if (--this.#waiting === 0) this.#worker.unref();
    if (reply.kind === "hashed") flush?.resolve(reply.hashes);
    else flush?.reject(Object.assign(new Error(reply.message), { code: reply.code }));
  }

  #end(cause: Error): void {
    this.#ended ??= new TraceThreadError(cause);
    for (const queue of this.#flushes.values())
      for (const flush of queue.splice(0)) flush.reject(this.#ended);
  }
}

let thread: TraceThread | undefined;
let attempts = 0;

/** Waking the thread costs the event loop more than all else that it does for a position. */
const POSITIONS_A_MESSAGE = 8;

/** The rows of one attempt, in the thread's hands. */
export class ThreadAttempt {
  readonly #thread: TraceThread;
  readonly #attempt = ++attempts;
  readonly #waiting: ThreadStep[] = [];
  #waitingPositions = 0;
  readonly #inUse: StepRows[] = [];

  constructor({ width, kvWidths, hasEmbedding, hasHead }: TraceShape, file?: number) {
    if (thread === undefined || thread.ended) thread = new TraceThread();
    this.#thread = thread;
    const shape = { width, kvWidths, hasEmbedding, hasHead };
    this.#thread.post({ attempt: this.#attempt, kind: "open", shape, file });
  }

  /** The attempt's first positions are those of another one's trace. */
  begin(beginning: Beginning): void {
    this.#thread.post({ attempt: this.#attempt, kind: "begin", ...beginning });
  }

  /** Copies the input; the rows are the thread's until they are released, after a flush. */
  step({ rows, input, ...rest }: StepTrace): void {
    this.#inUse.push(rows);
    this.#waiting.push({ ...rest, input: input.slice(), rows: rows.buffer });
    this.#waitingPositions += rest.nTokens;
    if (this.#waitingPositions >= POSITIONS_A_MESSAGE) this.#send();
  }

  /**
   * What was hashed since the last flush, position by position, once all steps so far are hashed and written.
   *
   * @throws TraceThreadError; what writing failed with, with its `code`
   */
  async flush(): Promise<PositionHashes[]> {
    this.#send();
    const done = this.#inUse.splice(0);
    const hashes = await this.#thread.flush(this.#attempt);
    for (const rows of done) rows.release();
    const at = (index: number) => hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES);
    return Array.from({ length: hashes.length / POSITION_HASH_BYTES }, (_, i) => ({
      commitment: at(3 * i),
      received: at(3 * i + 1),
      sent: at(3 * i + 2),
    }));
  }

  close(): void {
    this.#thread.close(this.#attempt);
  }

  #send(): void {
    if (this.#waiting.length === 0) return;
    this.#thread.post({ attempt: this.#attempt, kind: "steps", steps: this.#waiting.splice(0) });
    this.#waitingPositions = 0;
  }
}
