import { PART_BYTES, TAKE_TIMEOUT_MS } from "./constants.ts";
import { type ChannelEnd, describeChannelEnd, type FrameChannel } from "./frame-channel.ts";
import { FrameQueue } from "./frame-queue.ts";
import { controlFrame, type Frame, FrameType } from "./frames.ts";
import { untilAborted } from "./until-aborted.ts";

/** From one frame to the next (ms): the other side asks the chain, reads its disk or checks what came meanwhile. */
const FRAME_TIMEOUT_MS = 60_000;

/** How a protocol names what goes wrong on its channels. */
export interface TurnProblems {
  /** The peer says something else than it should, or nothing any more. */
  broken(peerId: string, why: string): Error;
  /** It said nothing within a deadline. */
  silent(peerId: string, timeoutMs: number): Error;
}

/** A channel on which one side speaks at a time: each frame has a deadline, and none is read before its turn. */
export class TurnChannel {
  readonly peerId: string;
  /** Resolves when it is over. */
  readonly closed: Promise<ChannelEnd>;
  readonly #channel: FrameChannel;
  readonly #signal: AbortSignal;
  readonly #problems: TurnProblems;
  readonly #frames = new FrameQueue();

  constructor(channel: FrameChannel, signal: AbortSignal, problems: TurnProblems) {
    this.#channel = channel;
    this.#signal = signal;
    this.#problems = problems;
    this.peerId = channel.peerId;
    this.closed = channel.closed;
    channel.onFrame((frame) => this.#frames.push(frame));
    void channel.closed.then((end) =>
      this.#frames.fail(problems.broken(this.peerId, describeChannelEnd(end))),
    );
  }

  /**
   * The next frame. Where none comes in time the channel is over.
   *
   * @throws the protocol's `silent`, its `broken` where the channel ended, the signal's reason
   */
  next(timeoutMs = FRAME_TIMEOUT_MS): Promise<Frame> {
    return this.#within(timeoutMs, this.#frames.next());
  }

  /** Resolves when the peer's credit has taken the frame. @throws as {@link next} */
  send(
    type: Exclude<FrameType, typeof FrameType.data>,
    session: bigint,
    payload?: Uint8Array,
  ): Promise<void> {
    return this.#within(TAKE_TIMEOUT_MS, this.#channel.send(controlFrame(type, { session }, payload)));
  }

  /** Sends bytes in pieces that frames hold, then DONE. */
  async sendParts(session: bigint, bytes: Uint8Array): Promise<void> {
    for (let at = 0; at < bytes.length; at += PART_BYTES) {
      await this.send(FrameType.part, session, bytes.subarray(at, at + PART_BYTES));
    }
    await this.send(FrameType.done, session);
  }

  /**
   * What comes in pieces, beginning with `first`, until DONE.
   *
   * @throws the protocol's `broken` where it is more than `maxBytes`, or something else; as {@link next}
   */
  async receiveParts(session: bigint, maxBytes: number, first?: Frame): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let bytes = 0;
    for (let frame = first ?? (await this.next()); ; frame = await this.next()) {
      if (frame.session !== session) throw this.#broken("a frame of another request came");
      if (frame.type === FrameType.done) return new Uint8Array(Buffer.concat(parts));
      if (frame.type !== FrameType.part) throw this.#broken(`frame type ${frame.type} came`);
      bytes += frame.payload.length;
      if (bytes > maxBytes) throw this.#broken(`more than ${maxBytes} bytes came`);
      parts.push(frame.payload);
    }
  }

  /**
   * Does something with the channel, which is cut off with `late` when the deadline (ms) has passed: frames alone could come so slowly
   * that nobody else ever has a turn.
   */
  async bounded<T>(deadlineMs: number, late: () => Error, work: () => Promise<T>): Promise<T> {
    const deadline = setTimeout(() => this.abort(late()), deadlineMs);
    try {
      return await work();
    } finally {
      clearTimeout(deadline);
    }
  }

  async close(): Promise<void> {
    await this.#channel.close();
  }

  abort(error: Error): void {
    this.#channel.abort(error);
  }

  async #within<T>(timeoutMs: number, waited: Promise<T>): Promise<T> {
    const patience = AbortSignal.timeout(timeoutMs);
    try {
      return await untilAborted(waited, AbortSignal.any([patience, this.#signal]));
    } catch (error) {
      if (!patience.aborted && !this.#signal.aborted) throw error;
      this.#channel.abort(new Error("the channel is given up"));
      this.#signal.throwIfAborted();
      throw this.#problems.silent(this.peerId, timeoutMs);
    }
  }

  #broken(why: string): Error {
    const error = this.#problems.broken(this.peerId, why);
    this.#channel.abort(error);
    return error;
  }
}
