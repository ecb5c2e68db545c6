import { ConnectionLostError } from "./errors.ts";
import { FrameChannel } from "./frame-channel.ts";
import { type ByteStream, describeEnd, handled, type StreamEnd } from "./peer-stream.ts";

/** Both ends of a channel from a node to itself, which libp2p cannot dial: frames stay in the memory of this process. */
export function openLoopback(peerId: string): readonly [FrameChannel, FrameChannel] {
  const [near, far] = [new LoopbackStream(peerId), new LoopbackStream(peerId)];
  near.connect(far);
  far.connect(near);
  return [new FrameChannel(near), new FrameChannel(far)];
}

/** One direction's writer and the other's reader. Bytes arrive after the writer's turn, so that no handler runs within another. */
class LoopbackStream implements ByteStream {
  readonly peerId: string;
  readonly ended: Promise<StreamEnd>;
  readonly #resolveEnd: (end: StreamEnd) => void;
  /** The other end: itself until there is one. */
  #other: LoopbackStream = this;
  #end: StreamEnd | undefined;
  #handler: ((bytes: Uint8Array) => void) | undefined;
  /** Came before there was a handler. */
  #unread: Uint8Array[] = [];
  #lastWrite: Promise<void> = Promise.resolve();
  #finished = false;

  constructor(peerId: string) {
    this.peerId = peerId;
    const { promise, resolve } = Promise.withResolvers<StreamEnd>();
    this.ended = promise;
    this.#resolveEnd = resolve;
  }

  connect(other: LoopbackStream): void {
    this.#other = other;
  }

  onData(handler: (bytes: Uint8Array) => void): void {
    this.#handler = handler;
    const unread = this.#unread;
    this.#unread = [];
    for (const bytes of unread) this.#deliver(bytes);
  }

  /** The reader gets the same bytes, not a copy: nothing may write to them any more. */
  write(bytes: Uint8Array): Promise<void> {
    if (this.#end !== undefined || this.#finished) {
      const why = describeEnd(this.#end);
      return handled(Promise.reject(new ConnectionLostError(this.peerId, why)));
    }
    this.#lastWrite = Promise.resolve().then(() => this.#other.#deliver(bytes));
    return this.#lastWrite;
  }

  async finish(): Promise<void> {
    this.#finished = true;
    await this.#lastWrite;
    this.#other.#settle({ kind: "finished" });
  }

  abort(error: Error): void {
    this.#settle({ kind: "aborted", error });
    const other = this.#other;
    queueMicrotask(() => other.#settle({ kind: "finished" }));
  }

  #deliver(bytes: Uint8Array): void {
    if (this.#end !== undefined) return;
    if (this.#handler === undefined) {
      this.#unread.push(bytes);
      return;
    }
    try {
      this.#handler(bytes);
    } catch (error) {
      this.abort(error instanceof Error ? error : new Error(String(error)));
    }
  }

  #settle(end: StreamEnd): void {
    if (this.#end !== undefined) return;
    this.#end = end;
    this.#unread = [];
    this.#resolveEnd(end);
  }
}
