import { dataFrame, type Frame } from "../net/frames.ts";
import { KeptFrames, type Step } from "./kept-frames.ts";

export interface ForwardFrom {
  /** Position that the next stage needs first. */
  readonly from: number;
  /** Steps below may be joined into chunks. */
  readonly merge: number;
}

export interface ForwardLinkInit {
  readonly session: bigint;
  /** Of the model's hidden state. */
  readonly width: number;
  /** Of what is sent on: token ids or hidden states. */
  readonly kind: "tokens" | "hidden";
}

/** Where frames go: a channel, or a link over one. */
export interface FrameSink {
  send(frame: Frame): Promise<void>;
}

/**
 * The way from a stage, or the gateway, to the next one. All that goes this way is kept, so that it can go to another peer from
 * any position on. Without a channel it waits.
 */
export class ForwardLink<Sink extends FrameSink> {
  readonly #init: ForwardLinkInit;
  #kept: KeptFrames;
  #channel: Sink | undefined;
  /** The one that is taking a frame. */
  #sending: Sink | undefined;
  #position = 0;
  #merge = 0;
  #sequence = 0;
  #flushed: PromiseWithResolvers<void> | undefined;

  constructor(init: ForwardLinkInit) {
    this.#init = init;
    this.#kept = new KeptFrames(init.kind === "tokens" ? 1 : init.width);
  }

  get channel(): Sink | undefined {
    return this.#channel;
  }

  get kept(): KeptFrames {
    return this.#kept;
  }

  /** What went this way in another session, with which this one begins. Before anything else. */
  begin(kept: KeptFrames): void {
    if (this.#kept.end > 0) throw new RangeError("a session does not begin twice");
    this.#kept = kept;
  }

  /** One past the last position kept. */
  get end(): number {
    return this.#kept.end;
  }

  /** Keeps a step and sends it, in this turn where nothing is in its way. One that begins before the end replaces what was guessed there. */
  push(step: Step): void {
    if (step.position < this.end) {
      this.#kept.truncate(step.position);
      this.#position = Math.min(this.#position, step.position);
    }
    this.#kept.push(step);
    this.#pump();
  }

  connect(channel: Sink, { from, merge }: ForwardFrom): void {
    this.#channel = channel;
    this.#position = from;
    this.#merge = merge;
    this.#pump();
  }

  /** Sends nothing more to the present channel, which it returns. */
  disconnect(): Sink | undefined {
    const channel = this.#channel;
    this.#channel = undefined;
    return channel;
  }

  /** Resolves when everything kept so far has gone out; not while there is no channel. */
  flushed(): Promise<void> {
    if (this.#sending === undefined && this.#channel !== undefined && this.#position >= this.end)
      return Promise.resolve();
    this.#flushed ??= Promise.withResolvers();
    return this.#flushed.promise;
  }

  /** A frame that waits for credit holds back those behind it: they stay here, where they are counted. */
  #pump(): void {
    const channel = this.#channel;
    if (channel === undefined || this.#sending === channel) return;
    const step = this.#kept.at(this.#position, this.#merge);
    if (step === undefined) {
      this.#flushed?.resolve();
      this.#flushed = undefined;
      return;
    }
    this.#position = step.position + this.#kept.tokensOf(step);
    const { session, width } = this.#init;
    const { position, flags, input } = step;
    this.#sending = channel;
    const taken = (): void => {
      if (this.#sending === channel) this.#sending = undefined;
      this.#pump();
    };
    const failed = (): void => {
      // The channel's end is told to its owner, who finds another one.
      if (this.#sending === channel) this.#sending = undefined;
      if (this.#channel === channel) this.#channel = undefined;
    };
    channel
      .send(dataFrame({ flags, session, sequence: this.#sequence++, position }, input, width))
      .then(taken, failed);
  }
}
