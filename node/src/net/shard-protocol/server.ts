import { BlobMissingError, BlobRangeError } from "../../store/errors.ts";
import type { BlobStore } from "../../types/blob-store.ts";
import { SHARD_PROTOCOL } from "../constants.ts";
import type { Host } from "../host.ts";
import type { PeerStream } from "../peer-stream.ts";
import {
  IDLE_TIMEOUT_MS,
  MAX_IN_FLIGHT,
  MAX_QUEUED_REQUESTS,
  MAX_SERVED_STREAMS,
  MAX_SERVED_STREAMS_PER_PEER,
  WRITE_TIMEOUT_MS,
} from "./constants.ts";
import { ShardMessageError } from "./errors.ts";
import { MessageParser } from "./message-parser.ts";
import {
  decodeCid,
  decodeRead,
  encodeError,
  encodeHeader,
  encodeMessage,
  encodeSize,
  type Message,
  MessageType,
  type ReadRequest,
  ShardErrorCode,
} from "./messages.ts";

export interface ShardServerOptions {
  readonly maxStreams?: number;
  readonly maxStreamsPerPeer?: number;
  readonly writeTimeoutMs?: number;
  readonly idleTimeoutMs?: number;
  /** Called when a stream has ended on which something was sent. */
  readonly onTransfer?: (transfer: ServedTransfer) => void;
}

export interface ServedTransfer {
  readonly peerId: string;
  readonly bytes: number;
  readonly seconds: number;
}

export interface ShardServer {
  /** Streams that are being served now. */
  readonly streams: number;
  /** Takes no new stream, and resolves when those under way are done; those left when `signal` aborts are cut off. */
  drain(signal: AbortSignal): Promise<void>;
}

/** Serves the blobs of a store to whoever the host lets in. */
export async function serveShards(
  host: Host,
  store: BlobStore,
  options: ShardServerOptions = {},
): Promise<ShardServer> {
  const { maxStreams = MAX_SERVED_STREAMS, maxStreamsPerPeer = MAX_SERVED_STREAMS_PER_PEER } = options;
  const active = new Set<ServedStream>();
  let draining = false;
  await host.serve(SHARD_PROTOCOL, (stream) => {
    const ofPeer = [...active].filter((served) => served.peerId === stream.peerId).length;
    const full = draining || active.size >= maxStreams || ofPeer >= maxStreamsPerPeer;
    const served = new ServedStream(stream, full ? undefined : store, options);
    active.add(served);
    void served.ended.then(() => active.delete(served));
  });
  return {
    get streams() {
      return active.size;
    },
    async drain(signal) {
      draining = true;
      const cut = (): void => {
        for (const served of active) served.cut(new Error("the node is stopping"));
      };
      signal.addEventListener("abort", cut, { once: true });
      if (signal.aborted) cut();
      await Promise.all([...active].map((served) => served.ended));
      signal.removeEventListener("abort", cut);
    },
  };
}

type Request =
  | ({ readonly kind: "read"; readonly id: number } & ReadRequest)
  | { readonly kind: "stat"; readonly id: number; readonly cid: string }
  | { readonly kind: "done"; readonly id: number };

/** One stream: requests wait in a bounded queue and are answered one after the other, at the pace of the receiver. */
class ServedStream {
  readonly peerId: string;
  readonly ended: Promise<unknown>;
  #stream: PeerStream;
  /** Undefined where the server is full: every request is answered with BUSY. */
  #store: BlobStore | undefined;
  #options: ShardServerOptions;
  #stopped = new AbortController();
  #queue: Request[] = [];
  #queuedBytes = 0;
  #busy = false;
  #done = false;
  #idleTimer: NodeJS.Timeout | undefined;
  #start = performance.now();
  #bytes = 0;

  constructor(stream: PeerStream, store: BlobStore | undefined, options: ShardServerOptions) {
    this.#stream = stream;
    this.#store = store;
    this.#options = options;
    this.peerId = stream.peerId;
    this.ended = stream.ended.then((end) => {
      this.#stop();
      // Without DONE this side has not ended yet, and the stream would stay open.
      if (end.kind === "finished" && !this.#done) this.cut(new Error("the receiver has gone"));
    });
    const parser = new MessageParser({
      allocate: (_type, _id, length) => new Uint8Array(length),
      received: (message) => this.#received(message),
    });
    this.#awaitRequest();
    stream.onData((bytes) => {
      try {
        parser.push(bytes);
      } catch (error) {
        this.cut(error);
      }
    });
  }

  cut(error: unknown): void {
    this.#stream.abort(error instanceof Error ? error : new Error(String(error)));
  }

  #stop(): void {
    clearTimeout(this.#idleTimer);
    this.#queue = [];
    this.#stopped.abort();
    const seconds = (performance.now() - this.#start) / 1000;
    if (this.#bytes > 0) this.#options.onTransfer?.({ peerId: this.peerId, bytes: this.#bytes, seconds });
  }

  #awaitRequest(): void {
    clearTimeout(this.#idleTimer);
    if (this.#stopped.signal.aborted) return;
    const timeout = this.#options.idleTimeoutMs ?? IDLE_TIMEOUT_MS;
    this.#idleTimer = setTimeout(
      () => this.cut(new Error(`nothing was asked for in ${timeout} ms`)),
      timeout,
    );
  }

  #received(message: Message): void {
    if (this.#stopped.signal.aborted) return;
    if (this.#queue.length >= MAX_QUEUED_REQUESTS) throw new ShardMessageError("too many requests wait");
    const request = decodeRequest(message);
    if (request.kind === "read") this.#queuedBytes += request.length;
    if (this.#queuedBytes > MAX_IN_FLIGHT)
      throw new ShardMessageError("more than 64 MiB are asked for at once");
    this.#queue.push(request);
    if (!this.#busy) void this.#answerAll();
  }

  async #answerAll(): Promise<void> {
    this.#busy = true;
    clearTimeout(this.#idleTimer);
    try {
      // One answer is read from the store while the one before it is on its way.
      let sent: Promise<void> = Promise.resolve();
      for (let next = this.#queue.shift(); next !== undefined; next = this.#queue.shift()) {
        const answer = await this.#answer(next);
        await this.#withinDeadline(sent);
        sent = Promise.all(answer.map((bytes) => this.#stream.write(bytes))).then(() => undefined);
        if (next.kind === "done") {
          this.#done = true;
          await this.#withinDeadline(sent);
          await this.#stream.finish(this.#stopped.signal);
        }
      }
      await this.#withinDeadline(sent);
    } catch (error) {
      this.cut(error);
    } finally {
      this.#busy = false;
      this.#awaitRequest();
    }
    if (this.#queue.length > 0) void this.#answerAll();
  }

  async #answer(request: Request): Promise<readonly Uint8Array[]> {
    switch (request.kind) {
      case "done":
        return [encodeMessage(MessageType.ack, request.id)];
      case "stat":
        return [await this.#stat(request.id, request.cid)];
      case "read":
        this.#queuedBytes -= request.length;
        return this.#read(request.id, request);
      default:
        return request satisfies never;
    }
  }

  async #stat(id: number, cid: string): Promise<Uint8Array> {
    if (this.#store === undefined) return busy(id);
    const size = await this.#store.size(cid);
    return size === undefined ? notFound(id) : encodeMessage(MessageType.size, id, encodeSize(size));
  }

  async #read(id: number, { cid, offset, length }: ReadRequest): Promise<readonly Uint8Array[]> {
    if (this.#store === undefined) return [busy(id)];
    try {
      const bytes = await this.#store.read(cid, offset, length, this.#stopped.signal);
      this.#bytes += bytes.byteLength;
      return [encodeHeader(MessageType.data, id, bytes.byteLength), bytes];
    } catch (error) {
      this.#stopped.signal.throwIfAborted();
      if (error instanceof BlobMissingError) return [notFound(id)];
      if (error instanceof BlobRangeError)
        return [failure(id, ShardErrorCode.badRange, "no such range in the blob")];
      // What a disk said is no business of a stranger's.
      return [failure(id, ShardErrorCode.unreadable, "the blob cannot be read here")];
    }
  }

  async #withinDeadline(sent: Promise<void>): Promise<void> {
    const timeout = this.#options.writeTimeoutMs ?? WRITE_TIMEOUT_MS;
    const late = (): void => this.cut(new Error(`the receiver took nothing for ${timeout} ms`));
    const timer = setTimeout(late, timeout);
    try {
      await sent;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** @throws ShardMessageError */
function decodeRequest({ type, id, body }: Message): Request {
  if (type === MessageType.read) return { kind: "read", id, ...decodeRead(body) };
  if (type === MessageType.stat) return { kind: "stat", id, cid: decodeCid(body) };
  if (type === MessageType.done) return { kind: "done", id };
  throw new ShardMessageError(`type ${type} is not for a receiver to send`);
}

function failure(id: number, code: ShardErrorCode, text: string): Uint8Array {
  return encodeMessage(MessageType.error, id, encodeError(code, text));
}

const notFound = (id: number): Uint8Array => failure(id, ShardErrorCode.notFound, "the blob is not here");
const busy = (id: number): Uint8Array =>
  failure(id, ShardErrorCode.busy, "too many transfers; try again later");
