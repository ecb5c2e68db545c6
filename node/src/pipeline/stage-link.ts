import { describeChannelEnd, type FrameChannel } from "../net/frame-channel.ts";
import { controlFrame, type Frame, FrameType } from "../net/frames.ts";
import { untilAborted } from "../net/until-aborted.ts";
import { ProtocolViolationError, StageLostError, StageRefusedError } from "./errors.ts";
import { decodeMessage, errorSchema } from "./messages.ts";
import type { Candidate } from "./route.ts";

export interface StageLinkEvents {
  readonly onData: (frame: Frame) => void;
  readonly onLogprobs: (frame: Frame) => void;
  /** Resolves when the receipt is answered: until then its bytes count against the stage's credit. */
  readonly onReceipt: (frame: Frame) => Promise<void>;
  /** The stage refused, broke the protocol or went away. Called once. */
  readonly onFailure: (error: Error) => void;
}

/** The gateway's end of the channel to one stage. */
export class StageLink {
  readonly stage: Candidate;
  /** Whether the stage holds a session, which then has to be finished. */
  accepted = false;
  readonly #channel: FrameChannel;
  readonly #session: bigint;
  readonly #events: StageLinkEvents;
  #awaited: { readonly type: FrameType; resolve(frame: Frame): void; reject(error: Error): void } | undefined;
  #failure: Error | undefined;
  #closing = false;

  constructor(stage: Candidate, channel: FrameChannel, session: bigint, events: StageLinkEvents) {
    this.stage = stage;
    this.#channel = channel;
    this.#session = session;
    this.#events = events;
    channel.onFrame((frame) => this.#received(frame));
    channel.closed.then((end) =>
      this.#fail(new StageLostError(stage.peerId, stage.layers, describeChannelEnd(end))),
    );
  }

  setShape(shape: { readonly width: number; readonly maxTokens: number }): void {
    this.#channel.setShape(shape);
  }

  /** Sends a frame; waits for credit and network. */
  send(frame: Frame): Promise<void> {
    return this.#channel.send(frame);
  }

  control(type: Exclude<FrameType, typeof FrameType.data>, payload?: Uint8Array): Promise<void> {
    return this.#channel.send(controlFrame(type, { session: this.#session }, payload));
  }

  /** Sends a request and waits for the frame that answers it. */
  async request(
    type: Exclude<FrameType, typeof FrameType.data>,
    payload: Uint8Array | undefined,
    answer: FrameType,
    options: { readonly timeoutMs: number; readonly signal: AbortSignal },
  ): Promise<Frame> {
    if (this.#failure !== undefined) throw this.#failure;
    const { promise, resolve, reject } = Promise.withResolvers<Frame>();
    promise.catch(() => undefined);
    this.#awaited = { type: answer, resolve, reject };
    const timeout = AbortSignal.timeout(options.timeoutMs);
    try {
      const sent = this.control(type, payload);
      return await untilAborted(
        sent.then(() => promise),
        AbortSignal.any([options.signal, timeout]),
      );
    } catch (error) {
      if (timeout.aborted && !options.signal.aborted) {
        const { peerId, layers } = this.stage;
        throw new StageLostError(peerId, layers, `it did not answer within ${options.timeoutMs} ms`, error);
      }
      throw error;
    } finally {
      this.#awaited = undefined;
    }
  }

  /** Says goodbye in order; what was sent before has arrived when this resolves without the channel being broken. */
  async close(): Promise<void> {
    this.#closing = true;
    await this.#channel.close();
  }

  #received(frame: Frame): void | Promise<void> {
    if (frame.type === FrameType.error) this.#refused(frame);
    else if (frame.session !== this.#session)
      this.#fail(new ProtocolViolationError("a frame of another session came"));
    else if (this.#awaited?.type === frame.type) this.#awaited.resolve(frame);
    else if (frame.type === FrameType.data) this.#events.onData(frame);
    else if (frame.type === FrameType.logprobs) this.#events.onLogprobs(frame);
    else if (frame.type === FrameType.receipt) return this.#events.onReceipt(frame);
    else this.#fail(new ProtocolViolationError(`the stage sent frame type ${frame.type} unasked`));
  }

  #refused(frame: Frame): void {
    const { peerId, layers } = this.stage;
    try {
      this.#fail(new StageRefusedError(peerId, layers, decodeMessage(errorSchema, frame.payload, "ERROR")));
    } catch (error) {
      this.#fail(error instanceof Error ? error : new ProtocolViolationError(String(error)));
    }
  }

  #fail(error: Error): void {
    if (this.#closing || this.#failure !== undefined) return;
    this.#failure = error;
    this.#awaited?.reject(error);
    this.#events.onFailure(error);
  }
}
