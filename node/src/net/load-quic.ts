/**
 * Loads `@chainsafe/libp2p-quic`, with two settings that the package has no options for.
 *
 * 1. Its streams ask the native library for 4,096 bytes a read. Every read is a trip through that library's threads, a
 *    promise and an event, so this constant alone caps a stream at about 27 MB/s. It is not exported, but the native
 *    binding is a module of its own whose class all streams share: wrapping `Stream.prototype.read` once is enough.
 * 2. The native library starts a thread for each core. Small frames then wander between them, and each move is a
 *    wake-up: with one thread, which a stream cannot saturate, a 16 KiB round trip takes a fifth less. Its runtime
 *    reads `TOKIO_WORKER_THREADS` once, when it is loaded; the variable is put back for our child processes' sake.
 *
 * If a later version of the package moves that module or that class, this fails with a clear message rather than
 * running six times slower in silence.
 */
import type * as Quic from "@chainsafe/libp2p-quic";

const READ_SIZE = 64 * 1024;
const THREADS = "TOKIO_WORKER_THREADS";

interface NativeStream {
  read(maxLength: number): Promise<Uint8Array | null>;
}

let loaded: Promise<typeof Quic> | undefined;

export function loadQuic(): Promise<typeof Quic> {
  loaded ??= load();
  return loaded;
}

/** The native library under the package, which describes its types nowhere. */
export async function loadBinding(): Promise<unknown> {
  return import(new URL("./napi.js", import.meta.resolve("@chainsafe/libp2p-quic")).href);
}

async function load(): Promise<typeof Quic> {
  const threads = process.env[THREADS];
  process.env[THREADS] = threads ?? "1";
  try {
    const binding = await loadBinding();
    enlargeReads(streamPrototype(binding));
    return await import("@chainsafe/libp2p-quic");
  } finally {
    if (threads === undefined) delete process.env[THREADS];
  }
}

function enlargeReads(prototype: NativeStream): void {
  const read = prototype.read;
  prototype.read = function (this: NativeStream) {
    return read.call(this, READ_SIZE);
  };
}

function streamPrototype(binding: unknown): NativeStream {
  if (typeof binding === "object" && binding !== null && "Stream" in binding) {
    const { Stream } = binding;
    if (typeof Stream === "function" && typeof Stream.prototype?.read === "function") return Stream.prototype;
  }
  throw new TypeError(
    "@chainsafe/libp2p-quic has changed: napi.js no longer exports Stream with a read method",
  );
}
