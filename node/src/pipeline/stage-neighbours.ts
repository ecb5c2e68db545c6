import { type ChannelEnd, describeChannelEnd, type FrameChannel } from "../net/frame-channel.ts";
import { controlFrame, type Frame, FrameType } from "../net/frames.ts";
import { DEADLINE, MAX_RELINKS, PROMPT_CHUNK } from "./constants.ts";
import { NeighbourLostError, ProtocolViolationError } from "./errors.ts";
import { type ForwardFrom, ForwardLink } from "./forward-link.ts";
import { type Connect, joinNext } from "./join-next.ts";
import type { Neighbour } from "./messages.ts";
import { encodeBlame } from "./wire-error.ts";

type Side = "previous" | "next";

export interface StageNeighboursInit {
  readonly session: bigint;
  /** The channel to the gateway, which hears of neighbours that are lost. */
  readonly control: FrameChannel;
  /** Of the model's hidden state. */
  readonly width: number;
  /** Of what is sent on. */
  readonly kind: "tokens" | "hidden";
  /** Peer id of the stage before; undefined where none is. */
  readonly previous: string | undefined;
  readonly connect: Connect;
  /** Aborts when the session wants nothing more of them. */
  readonly signal: AbortSignal;
  /** A frame of the stage before; what it resolves with holds that one's credit. */
  readonly onFrame: (frame: Frame, channel: FrameChannel) => void | Promise<void>;
  /** A neighbour that was lost was not replaced in time. */
  readonly onOverdue: (error: unknown) => void;
}

/**
 * The stages before and behind one, in one session. A neighbour that is lost, or does not keep to the protocol, is reported to the gateway,
 * which names another one; one that does neither that nor end the session does not keep it.
 */
export class StageNeighbours {
  /** What goes to the stage behind. */
  readonly forward: ForwardLink<FrameChannel>;
  readonly #init: StageNeighboursInit;
  #previous: FrameChannel | undefined;
  #previousPeer: string | undefined;
  /** Counts the next stages that were named, the newest of which counts. */
  #named = 0;
  #isMended = false;
  /** Give up on neighbours that were lost and not replaced. */
  readonly #overdue = new Map<Side, NodeJS.Timeout>();

  constructor(init: StageNeighboursInit) {
    this.#init = init;
    this.#previousPeer = init.previous;
    this.forward = new ForwardLink(init);
  }

  /** Whose JOIN is expected. */
  get previousPeer(): string | undefined {
    return this.#previousPeer;
  }

  /** Whether one was replaced: what another one had of the same positions is not to the bit what was received or sent here. */
  get isMended(): boolean {
    return this.#isMended;
  }

  /** The stage before has come. @throws ProtocolViolationError where it has already, or the session has ended */
  join(channel: FrameChannel): void {
    const { session, width, signal, onFrame } = this.#init;
    if (this.#previous !== undefined || signal.aborted)
      throw new ProtocolViolationError("this session has been joined already, or has ended");
    this.#previous = channel;
    channel.setShape({ width, maxTokens: PROMPT_CHUNK });
    channel.onFrame((frame) => {
      if (this.#previous === channel) return onFrame(frame, channel);
      return;
    });
    channel.closed.then((end) => this.#ended("previous", channel, end));
    void channel.send(controlFrame(FrameType.ready, { session }));
  }

  /** Another stage is to come before: nothing more is taken from the one that did. */
  expect(previous: string): void {
    if (this.#previousPeer === undefined) throw new ProtocolViolationError("no stage comes before this one");
    this.#isMended = true;
    const old = this.#previous;
    this.#previous = undefined;
    this.#previousPeer = previous;
    this.#settled("previous");
    void old?.close();
  }

  /**
   * Connects to the stage behind, and sends it what is kept. @returns whether it did; not where another one was named meanwhile
   * @throws NeighbourLostError, ProtocolViolationError
   */
  async connect(next: Neighbour, what: ForwardFrom): Promise<boolean> {
    const { session, control, connect, width, signal } = this.#init;
    const turn = ++this.#named;
    const channel = await joinNext(next, { session, gateway: control.peerId, width, connect, signal });
    if (signal.aborted || turn !== this.#named) {
      await channel.close();
      return false;
    }
    channel.closed.then((end) => this.#ended("next", channel, end));
    this.#settled("next");
    this.forward.connect(channel, what);
    return true;
  }

  /** Another stage comes behind; where it cannot be reached, the gateway hears so. @returns whether it does */
  async relink(next: Neighbour, what: ForwardFrom): Promise<boolean> {
    if (this.#named >= MAX_RELINKS)
      throw new ProtocolViolationError(`more than ${MAX_RELINKS} next stages were named`);
    this.#isMended = true;
    void this.forward.disconnect()?.close();
    try {
      return await this.connect(next, what);
    } catch (error) {
      this.#blame("next", next.peerId, error);
      return false;
    }
  }

  /** Takes nothing more from a neighbour, and sends it nothing more. */
  drop(side: Side, channel: FrameChannel, error: Error): void {
    const current = side === "previous" ? this.#previous : this.forward.channel;
    if (current !== channel) return;
    if (side === "previous") this.#previous = undefined;
    else this.forward.disconnect();
    channel.abort(error);
    this.#blame(side, channel.peerId, error);
  }

  async close(): Promise<void> {
    for (const side of this.#overdue.keys()) this.#settled(side);
    await Promise.allSettled([this.forward.disconnect()?.close(), this.#previous?.close()]);
  }

  /** A neighbour that closes in order has been told so by the gateway; one that breaks off is reported. */
  #ended(side: Side, channel: FrameChannel, end: ChannelEnd): void {
    if (end.kind !== "closed")
      this.drop(side, channel, new NeighbourLostError(channel.peerId, describeChannelEnd(end)));
  }

  #blame(side: Side, peer: string, error: unknown): void {
    const { session, control, signal, onOverdue } = this.#init;
    if (signal.aborted) return;
    void control.send(controlFrame(FrameType.blame, { session }, encodeBlame(peer, error)));
    this.#settled(side);
    this.#overdue.set(
      side,
      setTimeout(() => onOverdue(error), DEADLINE.mendMs),
    );
  }

  #settled(side: Side): void {
    clearTimeout(this.#overdue.get(side));
    this.#overdue.delete(side);
  }
}
