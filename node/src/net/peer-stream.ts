import type { Connection, Stream, StreamMessageEvent } from "@libp2p/interface";
import { ConnectionLostError } from "./errors.ts";

/**
 * How a stream ended. `finished`: the peer closed its side, or reset it (QUIC's binding does not tell them apart, so
 * every protocol here ends with a message of its own). `aborted`: by this side.
 */
export type StreamEnd =
  | { readonly kind: "finished" }
  | { readonly kind: "connection-lost" }
  | { readonly kind: "aborted"; readonly error: Error };

/** How long a stream's end waits for news that the whole connection ended (ms): the two arrive in either order. */
const CONNECTION_END_GRACE_MS = 100;

/** Buffers that wait are joined into one write up to this size. */
const JOINED_BYTES = 64 * 1024;

interface Outgoing {
  readonly bytes: Uint8Array;
  resolve(): void;
  reject(error: Error): void;
}

const NEGOTIATION: Outgoing = { bytes: new Uint8Array(0), resolve: () => {}, reject: () => {} };

/** What a channel needs of a stream. */
export type ByteStream = Pick<PeerStream, "peerId" | "ended" | "onData" | "write" | "finish" | "abort">;

/** One libp2p stream with the traps taken out: bytes are pushed to a handler, a write resolves when QUIC took it. */
export class PeerStream {
  readonly peerId: string;
  readonly protocol: string;
  /** Resolves once, never rejects. */
  readonly ended: Promise<StreamEnd>;
  #stream: Stream;
  #connection: Connection;
  #resolveEnd: (end: StreamEnd) => void;
  #end: StreamEnd | undefined;
  #handler: ((bytes: Uint8Array) => void) | undefined;
  #unread: Uint8Array | undefined;
  /** Buffers that wait for their turn, and the ones that QUIC is taking now. */
  #queue: Outgoing[] = [];
  #sending: Outgoing[] = [];
  #pending = 0;
  #lastWrite: Promise<void> = Promise.resolve();

  constructor(stream: Stream, connection: Connection) {
    this.#stream = stream;
    this.#connection = connection;
    this.peerId = connection.remotePeer.toString();
    this.protocol = stream.protocol;
    const { promise, resolve } = Promise.withResolvers<StreamEnd>();
    this.ended = promise;
    this.#resolveEnd = resolve;
    // Protocol negotiation may still have a write of its own under way, whose end must not be taken for one of ours.
    if (stream.writableNeedsDrain) this.#sending = [NEGOTIATION];
    stream.addEventListener("drain", () => this.#drained());
    stream.addEventListener("remoteCloseWrite", () => this.#remoteFinished());
    stream.addEventListener("close", (event) => this.#closed(event.error));
    if (stream.status !== "open") this.#closed(undefined);
    else if (stream.remoteWriteStatus === "closed") this.#remoteFinished();
  }

  /** Bytes given to `write` that the QUIC library has not taken yet. */
  get pending(): number {
    return this.#pending;
  }

  /**
   * Calls `handler` with bytes as they arrive, synchronously. What came before this call is delivered first. A handler
   * that throws ends the stream.
   */
  onData(handler: (bytes: Uint8Array) => void): void {
    this.#handler = handler;
    const unread = this.#unread;
    this.#unread = undefined;
    if (unread !== undefined && unread.byteLength > 0) handler(unread);
    this.#stream.addEventListener("message", this.#received);
  }

  /** Stops the handler, which calls this with what it did not want; libp2p keeps what arrives until the next one. */
  pauseData(unread: Uint8Array): void {
    this.#handler = undefined;
    this.#unread = unread;
    this.#stream.removeEventListener("message", this.#received);
  }

  /**
   * Sends bytes, which must not change until the promise resolves: when the QUIC library has taken them. It is safe
   * to ignore the promise; a failure also shows in `ended`.
   */
  write(bytes: Uint8Array): Promise<void> {
    if (this.#end !== undefined) return handled(Promise.reject(this.#lost()));
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#queue.push({ bytes, resolve, reject });
    this.#pending += bytes.byteLength;
    if (this.#sending.length === 0) this.#sendNext();
    this.#lastWrite = handled(promise);
    return promise;
  }

  /** Closes this side after what was written; the peer may still send. */
  async finish(signal?: AbortSignal): Promise<void> {
    await this.#lastWrite;
    await this.#stream.close(signal === undefined ? {} : { signal });
  }

  /** Ends both sides at once; what was not sent is lost. */
  abort(error: Error): void {
    this.#settle({ kind: "aborted", error });
    this.#stream.abort(error);
  }

  #received = ({ data }: StreamMessageEvent): void => {
    try {
      if (data instanceof Uint8Array) this.#deliver(data);
      else for (const part of data) this.#deliver(part);
    } catch (error) {
      // Thrown on, it would end the process: what a peer sent must not be able to.
      this.abort(error instanceof Error ? error : new Error(String(error)));
    }
  };

  #deliver(bytes: Uint8Array): void {
    if (this.#end?.kind === "aborted") return;
    if (this.#handler !== undefined) this.#handler(bytes);
    else this.#unread = this.#unread === undefined ? bytes : Buffer.concat([this.#unread, bytes]);
  }

  /**
   * Hands over one native write at a time. libp2p would do that too, but joins whatever has gathered by copying it;
   * here only small buffers are joined, for which a write of their own costs more than the copy.
   */
  #sendNext(): void {
    const sending: Outgoing[] = [];
    let size = 0;
    for (let next = this.#queue[0]; next !== undefined; next = this.#queue[0]) {
      size += next.bytes.byteLength;
      if (sending.length > 0 && size > JOINED_BYTES) break;
      sending.push(next);
      this.#queue.shift();
    }
    this.#sending = sending;
    const [first] = sending;
    if (first === undefined) return;
    try {
      this.#stream.send(
        sending.length === 1 ? first.bytes : Buffer.concat(sending.map(({ bytes }) => bytes)),
      );
    } catch (error) {
      this.abort(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** libp2p's stream writes one buffer at a time, so this ends the write of `#sending`. */
  #drained(): void {
    const sent = this.#sending;
    this.#sendNext();
    for (const { bytes, resolve } of sent) {
      this.#pending -= bytes.byteLength;
      resolve();
    }
  }

  #remoteFinished(): void {
    if (this.#connection.status !== "open") {
      this.#settle({ kind: "connection-lost" });
      return;
    }
    const finish = (): void => {
      clearTimeout(timer);
      this.#connection.removeEventListener("close", finish);
      this.#settle({ kind: this.#connection.status === "open" ? "finished" : "connection-lost" });
    };
    const timer = setTimeout(finish, CONNECTION_END_GRACE_MS);
    this.#connection.addEventListener("close", finish);
  }

  #closed(error: Error | undefined): void {
    if (this.#connection.status !== "open") this.#settle({ kind: "connection-lost" });
    else if (error !== undefined) this.#settle({ kind: "aborted", error });
    else this.#settle({ kind: "finished" });
  }

  #settle(end: StreamEnd): void {
    if (this.#end !== undefined) return;
    this.#end = end;
    const waiting = [...this.#sending, ...this.#queue];
    this.#sending = [];
    this.#queue = [];
    for (const { reject } of waiting) reject(this.#lost());
    this.#resolveEnd(end);
  }

  #lost(cause?: unknown): ConnectionLostError {
    return new ConnectionLostError(this.peerId, describeEnd(this.#end), cause);
  }
}

export function describeEnd(end: StreamEnd | undefined): string {
  switch (end?.kind) {
    case undefined:
      return "its stream cannot be written to";
    case "finished":
      return "the peer ended its stream";
    case "connection-lost":
      return "the peer went away or was cut off";
    case "aborted":
      return end.error.message;
    default:
      return end satisfies never;
  }
}

/** Marks a rejection as seen, so that a caller may ignore the promise. */
export function handled(promise: Promise<void>): Promise<void> {
  promise.catch(() => undefined);
  return promise;
}
