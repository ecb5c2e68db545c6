/**
 * Makes QUIC streams read 64 KiB at a time.
 *
 * `@chainsafe/libp2p-quic` asks its native stream for 4,096 bytes a read and offers no option for it. Every read is a
 * trip through the QUIC library's threads, a promise and an event, so that constant alone caps a stream at about
 * 27 MB/s. The package exports neither the constant nor the class; its native binding is a module of its own, and the
 * wrapper's class is shared by all streams of the process, so wrapping `Stream.prototype.read` once is enough.
 *
 * If a later version of the package moves that module or that class, `createHost` fails here with a clear message
 * rather than running six times slower in silence.
 */
const READ_SIZE = 64 * 1024;

interface NativeStream {
  read(maxLength: number): Promise<Uint8Array | null>;
}

let wrapped: Promise<void> | undefined;

export function enlargeNativeReads(): Promise<void> {
  wrapped ??= wrap();
  return wrapped;
}

async function wrap(): Promise<void> {
  const entry = import.meta.resolve("@chainsafe/libp2p-quic");
  const binding: unknown = await import(new URL("./napi.js", entry).href);
  const prototype = streamPrototype(binding);
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
