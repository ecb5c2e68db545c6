/** The thread behind hash-file.ts: hashes whole files, one after the other. */
import { closeSync, openSync, readSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { CHUNK_BYTES, createBlobHasher } from "./chunks.ts";
import type { HashReply, HashRequest } from "./hash-file.ts";

/** Bytes between reports of progress. */
const REPORT = 32 * CHUNK_BYTES;

function hash({ id, file, stop }: HashRequest): HashReply {
  const descriptor = typeof file === "number" ? file : openSync(file, "r");
  try {
    const hasher = createBlobHasher();
    const buffer = new Uint8Array(CHUNK_BYTES);
    let size = 0;
    for (;;) {
      const length = readSync(descriptor, buffer, 0, buffer.length, size);
      if (length === 0) return { id, kind: "done", size, ...hasher.digest() };
      hasher.update(buffer.subarray(0, length));
      size += length;
      if (size % REPORT === 0) {
        if (Atomics.load(stop, 0) === 1) return { id, kind: "failed", message: "stopped" };
        post({ id, kind: "progress", bytes: size });
      }
    }
  } finally {
    if (typeof file === "string") closeSync(descriptor);
  }
}

function post(reply: HashReply): void {
  parentPort?.postMessage(reply);
}

parentPort?.on("message", (request: HashRequest) => {
  try {
    post(hash(request));
  } catch (error) {
    // An error loses its code on its way through a port.
    const code = error instanceof Error && "code" in error ? String(error.code) : undefined;
    post({
      id: request.id,
      kind: "failed",
      message: error instanceof Error ? error.message : String(error),
      code,
    });
  }
});
