import { describeChannelEnd, type FrameChannel } from "../net/frame-channel.ts";
import { controlFrame, type Frame, FrameType } from "../net/frames.ts";
import { untilAborted } from "../net/until-aborted.ts";
import { ProtocolViolationError, StageLostError, StageRefusedError } from "./errors.ts";
import { type Blame, blameSchema, decodeMessage, errorSchema, type Pong, pongSchema } from "./messages.ts";
import type { Candidate } from "./route.ts";

export interface StageLinkEvents {
  readonly onData: (frame: Frame) => void;
  readonly onLogprobs: (frame: Frame) => void;
  /** Resolves when the receipt is answered: until then its bytes count against the stage's credit. */
  readonly onReceipt: (frame: Frame) => Promise<void>;
  readonly onPong: (pong: Pong) => void;
  /** The stage gave up on a neighbour. */
  readonly onBlame: (blame: Blame) => void;
  /** The stage is about to stop. */
  readonly onLeaving: () => void;
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
  /** Requests under way, by the type of the frame that answers them. */
  readonly #awaited = new Map<FrameType, PromiseWithResolvers<Frame>>();
  #pings = 0;
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
    const awaited = Promise.withResolvers<Frame>();
    const { promise } = awaited;
    promise.catch(() => undefined);
    this.#awaited.set(answer, awaited);
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
      if (this.#awaited.get(answer) === awaited) this.#awaited.delete(answer);
    }
  }

  /** Asks how far the stage is; `onPong` hears it. */
  ping(): void {
    const fields = { session: this.#session, sequence: this.#pings++ };
    void this.#channel.send(controlFrame(FrameType.ping, fields));
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
    else if (this.#awaited.has(frame.type)) this.#awaited.get(frame.type)?.resolve(frame);
    else if (frame.type === FrameType.data) this.#events.onData(frame);
    else if (frame.type === FrameType.logprobs) this.#events.onLogprobs(frame);
    else if (frame.type === FrameType.receipt) return this.#events.onReceipt(frame);
    else this.#told(frame);
  }

  /** What a stage says of itself and its neighbours. */
  #told({ type, payload }: Frame): void {
    try {
      if (type === FrameType.pong) this.#events.onPong(decodeMessage(pongSchema, payload, "PONG"));
      else if (type === FrameType.blame) this.#events.onBlame(decodeMessage(blameSchema, payload, "BLAME"));
      else if (type === FrameType.leaving) this.#events.onLeaving();
      // An answer that came too late is no news.
      else if (!LATE_ANSWERS.has(type))
        throw new ProtocolViolationError(`the stage sent frame type ${type} unasked`);
    } catch (error) {
      this.#fail(error instanceof Error ? error : new ProtocolViolationError(String(error)));
    }
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
    for (const { reject } of this.#awaited.values()) reject(error);
    this.#events.onFailure(error);
  }
}

const LATE_ANSWERS: ReadonlySet<FrameType> = new Set([FrameType.expecting, FrameType.relinked]);
