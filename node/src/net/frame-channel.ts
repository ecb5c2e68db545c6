import { ChannelClosedError, CloseTimeoutError, FrameBacklogError, FrameError } from "./errors.ts";
import { FrameParser } from "./frame-parser.ts";
import { controlFrame, encodeFrame, type Frame, FrameType, frameSize, maxFrameSize } from "./frames.ts";
import { type ByteStream, handled, type StreamEnd } from "./peer-stream.ts";

/** Bytes of frames a sender may have under way that the receiver has not consumed; more where two frames need it. */
const MIN_WINDOW = 4 * 1024 * 1024;
/** A receiver returns credit once this much has been consumed, so that small frames cost no frame in return. */
const CREDIT_STEP = 256 * 1024;
const MAX_CONTROL = 64 * 1024;
/** How long `close` waits for the peer's own CLOSE (ms). */
const CLOSE_TIMEOUT_MS = 2_000;

/** Why a channel is over. Only `closed` means that everything the peer sent has arrived. */
export type ChannelEnd =
  | { readonly kind: "closed"; readonly by: "local" | "remote" }
  | { readonly kind: "reset" }
  | { readonly kind: "connection-lost" }
  | { readonly kind: "aborted"; readonly error: Error };

/** Called as soon as a frame has arrived. The peer's credit for it returns when the promise, if any, resolves. */
export type FrameHandler = (frame: Frame) => void | Promise<void>;

/**
 * Frames in both directions over one stream, with credit: a peer that does not consume stops the sender, not the
 * process. Nothing in the path of a frame waits for a turn of the event loop.
 */
export class FrameChannel {
  readonly peerId: string;
  /** Resolves once, never rejects. */
  readonly closed: Promise<ChannelEnd>;
  #stream: ByteStream;
  #parser: FrameParser;
  #handler: FrameHandler = () => undefined;
  #resolveClosed: (end: ChannelEnd) => void;
  #end: ChannelEnd | undefined;
  /** Who asked for the end that is under way. */
  #closing: "local" | "remote" | undefined;
  #closeSent = false;
  /** Bytes sent that the peer has not consumed. */
  #unconsumed = 0;
  /** Bytes received that the handler has not finished with, and bytes finished with but not yet credited. */
  #inHand = 0;
  #uncredited = 0;
  #outbox: { readonly bytes: Uint8Array; resolve(): void; reject(error: Error): void }[] = [];
  #outboxBytes = 0;

  constructor(stream: ByteStream) {
    this.#stream = stream;
    this.peerId = stream.peerId;
    const { promise, resolve } = Promise.withResolvers<ChannelEnd>();
    this.closed = promise;
    this.#resolveClosed = resolve;
    this.#parser = new FrameParser({ maxControl: MAX_CONTROL }, (frame) => this.#received(frame));
    stream.ended.then((end) => this.#streamEnded(end));
  }

  /** Starts to receive. Frames that came earlier are delivered first. */
  onFrame(handler: FrameHandler): void {
    this.#handler = handler;
    this.#stream.onData((bytes) => this.#push(bytes));
  }

  /** Lets DATA frames in: of the model's width, and up to so many tokens each. Both sides set the same. */
  setShape(shape: { readonly width: number; readonly maxTokens: number }): void {
    if (!(shape.width > 1 && shape.maxTokens > 0))
      throw new RangeError("a shape needs width > 1 and maxTokens > 0");
    this.#parser.limits = { ...this.#parser.limits, shape };
  }

  /**
   * Sends a frame. Its payload is copied before this returns. The promise resolves when the peer's credit and the
   * network have taken it: await it before sending more than a few frames. It is safe to ignore; failures also end
   * the channel.
   *
   * @throws ChannelClosedError, FrameBacklogError (as rejections)
   */
  send(frame: Frame): Promise<void> {
    if (this.#end !== undefined || this.#closing !== undefined)
      return handled(Promise.reject(this.#closedError()));
    const bytes = encodeFrame(frame);
    const credit = this.#window - this.#unconsumed;
    if (this.#outbox.length === 0 && bytes.byteLength <= credit) return this.#transmit(bytes);
    if (this.#outboxBytes > this.#window) {
      // A frame left out would put both sides out of step: the channel ends instead.
      const error = new FrameBacklogError(this.#outboxBytes);
      this.abort(error);
      return handled(Promise.reject(error));
    }
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.#outbox.push({ bytes, resolve, reject });
    this.#outboxBytes += bytes.byteLength;
    return handled(promise);
  }

  /**
   * Ends the channel after what was sent. Resolves when the peer has confirmed it, or with the reason why it could
   * not. Frames that arrive meanwhile are still delivered.
   *
   * @param timeoutMs how long the peer may take to consume what was sent and to confirm
   */
  async close(timeoutMs = CLOSE_TIMEOUT_MS): Promise<ChannelEnd> {
    if (this.#end === undefined && this.#closing === undefined) {
      this.#sendClose("local");
      this.#endWithin(timeoutMs);
    }
    return this.closed;
  }

  #endWithin(timeoutMs: number): void {
    const timer = setTimeout(() => this.abort(new CloseTimeoutError(this.peerId)), timeoutMs);
    this.closed.then(() => clearTimeout(timer));
  }

  /** Ends the channel at once; frames under way are lost, and the peer sees a reset. */
  abort(error: Error): void {
    this.#settle({ kind: "aborted", error });
    this.#stream.abort(error);
  }

  #push(bytes: Uint8Array): void {
    if (this.#end !== undefined) return;
    try {
      this.#parser.push(bytes);
    } catch (error) {
      this.abort(error instanceof Error ? error : new FrameError(String(error)));
    }
  }

  #received(frame: Frame): void {
    if (this.#end !== undefined) return;
    if (frame.type === FrameType.credit) this.#credited(frame.sequence);
    else if (frame.type === FrameType.close) this.#remoteClosed();
    else this.#deliver(frame);
  }

  #deliver(frame: Frame): void {
    const size = frameSize(frame.payload.byteLength);
    this.#inHand += size;
    if (this.#inHand + this.#uncredited > this.#window)
      throw new FrameError("the peer sends more than its credit");
    const consumed = this.#handler(frame);
    if (consumed === undefined) this.#consumed(size);
    else
      consumed.then(
        () => this.#consumed(size),
        (error: unknown) => this.abort(error instanceof Error ? error : new Error(String(error))),
      );
  }

  #consumed(size: number): void {
    this.#inHand -= size;
    this.#uncredited += size;
    if (this.#uncredited < CREDIT_STEP || this.#end !== undefined) return;
    void this.#stream.write(encodeFrame(controlFrame(FrameType.credit, { sequence: this.#uncredited })));
    this.#uncredited = 0;
  }

  #credited(bytes: number): void {
    if (bytes > this.#unconsumed) throw new FrameError("the peer returns more credit than it had");
    this.#unconsumed -= bytes;
    this.#flush();
  }

  /** Two of the largest frames fit, so that credit held back below CREDIT_STEP can never stop a frame for good. */
  get #window(): number {
    return Math.max(MIN_WINDOW, 2 * maxFrameSize(this.#parser.limits) + CREDIT_STEP);
  }

  #transmit(bytes: Uint8Array): Promise<void> {
    this.#unconsumed += bytes.byteLength;
    return this.#stream.write(bytes);
  }

  #flush(): void {
    let next = this.#outbox[0];
    while (next !== undefined && this.#unconsumed + next.bytes.byteLength <= this.#window) {
      this.#outbox.shift();
      this.#outboxBytes -= next.bytes.byteLength;
      this.#transmit(next.bytes).then(next.resolve, next.reject);
      next = this.#outbox[0];
    }
    if (next === undefined && this.#closing !== undefined) this.#sendClose(this.#closing);
  }

  /** Sends CLOSE behind what waits for credit; CLOSE itself needs none. */
  #sendClose(by: "local" | "remote"): void {
    this.#closing = by;
    if (this.#outbox.length > 0 || this.#closeSent) return;
    this.#closeSent = true;
    void this.#stream.write(encodeFrame(controlFrame(FrameType.close)));
    if (by === "remote") this.#finish("remote");
  }

  #remoteClosed(): void {
    if (this.#closing === undefined) {
      this.#sendClose("remote");
      // A peer that asks for the end may still withhold the credit for what is in the way.
      this.#endWithin(CLOSE_TIMEOUT_MS);
    } else if (this.#closeSent) this.#finish("local");
    else this.#sendClose("remote");
  }

  #finish(by: "local" | "remote"): void {
    this.#settle({ kind: "closed", by });
    this.#stream.finish(AbortSignal.timeout(CLOSE_TIMEOUT_MS)).catch(() => undefined);
    // A peer that never finishes its side would keep the stream open for as long as the connection lasts.
    const timer = setTimeout(() => this.#stream.abort(new CloseTimeoutError(this.peerId)), CLOSE_TIMEOUT_MS);
    timer.unref();
    this.#stream.ended.then(() => clearTimeout(timer));
  }

  #streamEnded(end: StreamEnd): void {
    if (this.#end?.kind === "closed") return;
    this.#settle(end.kind === "finished" ? { kind: "reset" } : end);
    // The peer's side is over without CLOSE: this side must end too, or the stream stays open.
    if (end.kind === "finished") this.#stream.abort(this.#closedError());
  }

  #settle(end: ChannelEnd): void {
    if (this.#end !== undefined) return;
    this.#end = end;
    for (const { reject } of this.#outbox) reject(this.#closedError());
    this.#outbox = [];
    this.#resolveClosed(end);
  }

  #closedError(): ChannelClosedError {
    return new ChannelClosedError(
      this.peerId,
      this.#end === undefined ? "it is being closed" : describeChannelEnd(this.#end),
    );
  }
}

/** A channel's end as the second half of a sentence. */
export function describeChannelEnd(end: ChannelEnd): string {
  switch (end.kind) {
    case "closed":
      return end.by === "local" ? "this node closed it" : "the peer closed it";
    case "reset":
      return "the peer broke it off";
    case "connection-lost":
      return "the peer went away or was cut off";
    case "aborted":
      return end.error.message;
    default:
      return end satisfies never;
  }
}
