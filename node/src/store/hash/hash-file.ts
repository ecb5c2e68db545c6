import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { BlobDigests } from "./chunks.ts";

export interface HashRequest {
  readonly id: number;
  /** A path, or the descriptor of an open file: threads share them. */
  readonly file: string | number;
  /** Set to 1 by the caller to stop. */
  readonly stop: Int32Array;
}

export type HashReply =
  | { readonly id: number; readonly kind: "progress"; readonly bytes: number }
  | ({ readonly id: number; readonly kind: "done"; readonly size: number } & BlobDigests)
  | {
      readonly id: number;
      readonly kind: "failed";
      readonly message: string;
      readonly code?: string | undefined;
    };

export interface HashFileOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

interface Job {
  resolve(digests: BlobDigests & { readonly size: number }): void;
  reject(error: unknown): void;
  readonly onProgress: ((bytes: number) => void) | undefined;
}

const jobs = new Map<number, Job>();
let worker: Worker | undefined;
let lastId = 0;

/** Hashes a whole file, by path or descriptor, and each of its 1 MiB chunks, on a thread of its own. */
export function hashFile(file: string | number, { signal, onProgress }: HashFileOptions = {}) {
  return new Promise<BlobDigests & { readonly size: number }>((resolve, reject) => {
    signal?.throwIfAborted();
    const id = ++lastId;
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const abort = (): void => {
      Atomics.store(stop, 0, 1);
      settle(id)?.reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort, { once: true });
    const unlisten = (): void => signal?.removeEventListener("abort", abort);
    jobs.set(id, {
      resolve(digests) {
        unlisten();
        resolve(digests);
      },
      reject(error) {
        unlisten();
        reject(error);
      },
      onProgress,
    });
    const thread = hashThread();
    thread.ref();
    thread.postMessage({ id, file, stop } satisfies HashRequest);
  });
}

function settle(id: number): Job | undefined {
  const job = jobs.get(id);
  jobs.delete(id);
  // An idle thread must not keep the process alive.
  if (jobs.size === 0) worker?.unref();
  return job;
}

function hashThread(): Worker {
  if (worker !== undefined) return worker;
  // The sources run as they are and compiled: the thread's file has this file's extension.
  const thread = new Worker(new URL(`./hash-worker${extname(import.meta.url)}`, import.meta.url));
  thread.on("message", (reply: HashReply) => {
    if (reply.kind === "progress") jobs.get(reply.id)?.onProgress?.(reply.bytes);
    else if (reply.kind === "done") settle(reply.id)?.resolve(reply);
    else settle(reply.id)?.reject(Object.assign(new Error(reply.message), { code: reply.code }));
  });
  thread.on("error", (error) => {
    worker = undefined;
    for (const id of [...jobs.keys()]) settle(id)?.reject(error);
  });
  worker = thread;
  return thread;
}
