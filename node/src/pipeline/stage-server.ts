import { createSampler } from "../engine/sampler.ts";
import { serveChannels } from "../net/channels.ts";
import type { FrameChannel } from "../net/frame-channel.ts";
import { controlFrame, type Frame, FrameType } from "../net/frames.ts";
import type { Host, StreamOpener } from "../net/host.ts";
import { servedModelCid } from "../store/adapted-model.ts";
import type { OperatorBooks, OperatorSession } from "../types/settlement.ts";
import type { Stage, StageSession } from "../types/stage.ts";
import { answerQueries } from "./answer-queries.ts";
import { checkOpen } from "./check-open.ts";
import { DEADLINE, KEPT_BYTES, MAX_SESSIONS } from "./constants.ts";
import { NodeDrainingError, ProtocolViolationError } from "./errors.ts";
import { freePositions } from "./free-positions.ts";
import { KeptSessions } from "./kept-sessions.ts";
import {
  decodeMessage,
  encodeMessage,
  joinSchema,
  type Offer,
  type OfferState,
  type Open,
  openSchema,
  type StageSpeed,
} from "./messages.ts";
import { type Reach, reachOver } from "./reach.ts";
import { type BegunSession, ServedSession, type WatchRows } from "./served-session.ts";
import { SessionUses } from "./session-uses.ts";
import { encodeError } from "./wire-error.ts";

export interface StageServerOptions {
  readonly host: Host;
  readonly stage: Stage;
  readonly offer: Offer;
  /** Peer id of the one gateway that is served; default: everybody's are. */
  readonly gateway?: string;
  /** How the next stage is reached; default: by its addresses. */
  readonly reach?: Reach;
  /** What the stage measured of itself; it is told to gateways that ask. */
  readonly speed?: () => StageSpeed;
  /** Bytes that this node may use; default: what the system has. */
  readonly memoryLimit?: number | undefined;
  /** Sessions at a time; each holds a KV cache. */
  readonly maxSessions?: number;
  /** Bytes of outputs kept for all sessions, for the case that the next stage is lost. */
  readonly keptBytes?: number;
  /** A session without a frame for so long (ms) is closed and its KV cache freed. */
  readonly idleTimeoutMs?: number;
  /** With a chain: who checks terms, signs receipts and takes vouchers. */
  readonly books?: OperatorBooks;
  /** Who is told of the rows that a session takes and passes on. */
  readonly onRows?: (session: bigint) => WatchRows | undefined;
  /** Sessions as they come and go, for logs and metrics. */
  readonly onSession?: (event: SessionEvent) => void;
}

export interface SessionEvent {
  readonly kind: "opened" | "closed" | "refused";
  readonly gateway: string;
  readonly session: bigint;
  readonly error?: unknown;
  /** It takes the place of a stage that was lost or left. */
  readonly resumed?: boolean;
  /** Positions that an earlier session had computed. */
  readonly begun?: number;
}

type Handler = (frame: Frame) => void | Promise<void>;

/** Serves one stage to gateways and to the neighbours they name. */
export class StageServer {
  readonly #options: StageServerOptions;
  /** By gateway and session; a slot is taken (undefined) while its OPEN is being checked. */
  readonly #sessions = new Map<string, ServedSession | undefined>();
  /** Steps computed for all sessions. */
  #work = 0;
  readonly #uses: SessionUses;
  /** Of sessions that ended, for others that begin alike. */
  readonly #prefixes: KeptSessions;
  #draining = false;
  #drained: PromiseWithResolvers<void> | undefined;

  /** One that gets its channels by `accept` alone. */
  constructor(options: StageServerOptions) {
    this.#options = options;
    this.#prefixes = new KeptSessions(options.stage);
    const { maxSessions: sessions = MAX_SESSIONS, keptBytes: kept = KEPT_BYTES, gateway } = options;
    this.#uses = new SessionUses({
      sessions,
      kept,
      freePositions: () => this.#freePositions,
      isShared: gateway === undefined,
    });
  }

  /** Serves the channels that others open to the host. */
  static async start(options: StageServerOptions): Promise<StageServer> {
    const server = new StageServer(options);
    await serveChannels(options.host, (channel, back) => server.accept(channel, back));
    return server;
  }

  get sessions(): number {
    return this.#sessions.size;
  }

  /** Bytes of what sessions that ended have left, which give way where memory is needed. */
  get keptBytes(): number {
    return this.#prefixes.bytes;
  }

  /** What it offers now. */
  get offer(): Offer {
    return { ...this.#options.offer, state: this.#state };
  }

  /** Takes no new sessions, has gateways hand over those under way, waits for them until `signal` aborts, then ends them. */
  async stop(signal: AbortSignal): Promise<void> {
    this.#draining = true;
    const { promise: forced, resolve } = Promise.withResolvers<void>();
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
    this.#drained = Promise.withResolvers<void>();
    for (const session of this.#sessions.values()) session?.leave();
    this.#checkDrained();
    await Promise.race([this.#drained.promise, forced]);
    const reason = new NodeDrainingError();
    for (const session of this.#sessions.values()) session?.fail(reason);
    await Promise.all([...this.#sessions.values()].map((session) => session?.close(reason)));
    this.#prefixes.clear();
  }

  get #state(): OfferState {
    const { speed, maxSessions = MAX_SESSIONS } = this.#options;
    return {
      version: 1,
      ...(speed && { speed: speed() }),
      sessions: this.#sessions.size,
      maxSessions,
      freePositions: this.#freePositions,
    };
  }

  #checkDrained(): void {
    if (this.#sessions.size === 0) this.#drained?.resolve();
  }

  /**
   * Takes a channel. The first frame on it says who is calling. One that never comes is not waited for.
   *
   * @param back to the peer that opened it; absent where that is this node itself
   */
  accept(channel: FrameChannel, back?: StreamOpener): void {
    const timer = setTimeout(
      () => channel.abort(new ProtocolViolationError("nothing came on a new channel")),
      DEADLINE.openMs,
    );
    channel.closed.then(() => clearTimeout(timer));
    let handler: Handler = (frame) => {
      clearTimeout(timer);
      handler = ({ type }) => channel.abort(new ProtocolViolationError(`frame type ${type} came too early`));
      const proceed = this.#first(channel, back, frame, (next) => {
        handler = next;
      });
      return proceed.catch(async (error: unknown) => {
        await channel.send(controlFrame(FrameType.error, { session: frame.session }, encodeError(error)));
        await channel.close();
      });
    };
    channel.onFrame((frame) => handler(frame));
  }

  async #first(
    channel: FrameChannel,
    back: StreamOpener | undefined,
    frame: Frame,
    handOver: (handler: Handler) => void,
  ): Promise<void> {
    const { gateway: served = channel.peerId } = this.#options;
    if (frame.type !== FrameType.join && channel.peerId !== served)
      throw new ProtocolViolationError("this node computes for itself alone");
    switch (frame.type) {
      case FrameType.query:
        if (this.#draining) throw new NodeDrainingError();
        await answerQueries(channel, frame, handOver, () => this.offer);
        return;
      case FrameType.join: {
        const { gateway } = decodeMessage(joinSchema, frame.payload, "JOIN");
        const session = this.#sessions.get(key(gateway, frame.session));
        // The same answer for a wrong session and a wrong peer: nobody can probe for sessions.
        if (session === undefined || session.previousPeer !== channel.peerId) {
          throw new ProtocolViolationError("no session here waits for this peer");
        }
        session.join(channel);
        return;
      }
      case FrameType.open:
        return this.#open(channel, back, frame, handOver);
      default:
        throw new ProtocolViolationError(`a channel began with frame type ${frame.type}`);
    }
  }

  async #open(
    channel: FrameChannel,
    back: StreamOpener | undefined,
    frame: Frame,
    handOver: (handler: Handler) => void,
  ): Promise<void> {
    const id = frame.session;
    const gateway = channel.peerId;
    const slot = key(gateway, id);
    const open = decodeMessage(openSchema, frame.payload, "OPEN");
    const sampler = createSampler({ ...open.sampling, seed: BigInt(open.sampling.seed) });
    try {
      this.#check(open, gateway, slot);
      const { capacity: positions } = open;
      this.#uses.take(slot, { gateway, positions, kept: keptBytes(open, this.#options.stage) });
    } catch (error) {
      this.#options.onSession?.({ kind: "refused", gateway, session: id, error });
      throw error;
    }
    this.#sessions.set(slot, undefined);
    let operator: OperatorSession | undefined;
    let kv: StageSession | undefined;
    let begunAt: number | undefined;
    try {
      let session: ServedSession | undefined;
      operator = await this.#options.books?.open({
        terms: open.terms,
        session: id,
        manifest: servedModelCid(open.manifest, open.adapter),
        layers: [...open.layers],
        hop: open.index,
        shape: this.#options.stage,
        threads: this.#options.stage.threads,
        capacity: open.capacity,
        paid: open.resume?.paid ?? 0,
        gatewayPeerId: gateway,
        onReceipt: (receipt) => session?.sendReceipt(receipt),
      });
      if (this.#draining) throw new NodeDrainingError();
      const { host, stage, idleTimeoutMs = DEADLINE.idleMs, reach = reachOver(host) } = this.#options;
      kv = await this.#prefixes.open({
        capacity: open.capacity,
        traced: operator !== undefined,
        stages: open.stages,
        owner: gateway,
      });
      this.#uses.opened(slot);
      const begun = await this.#begin(open, gateway, kv, operator);
      begunAt = begun?.positions;
      session = new ServedSession({
        id,
        open,
        control: channel,
        stage,
        kv,
        sampler,
        idleTimeoutMs,
        connect: (next, signal) => reach(next, { gateway, back, signal }),
        work: () => this.#work,
        onStep: () => this.#work++,
        onRows: this.#options.onRows?.(id),
        ...(operator === undefined ? {} : { operator }),
        begun,
        keep: (kept) => this.#prefixes.keep(slot, kept),
        onClosed: (error) => this.#closed(slot, gateway, id, error),
      });
      this.#sessions.set(slot, session);
      const served = session;
      handOver((next) => (next.type === FrameType.start ? this.#start(served, next) : served.control(next)));
    } catch (error) {
      this.#forget(slot);
      await Promise.all([kv?.close(), operator?.close()]);
      this.#options.onSession?.({ kind: "refused", gateway, session: id, error });
      throw error;
    }
    this.#options.onSession?.({
      kind: "opened",
      gateway,
      session: id,
      ...(open.resume && { resumed: true }),
      ...(begunAt !== undefined && { begun: begunAt }),
    });
    await channel.send(
      controlFrame(
        FrameType.accept,
        { session: id },
        encodeMessage({ accepted: operator?.accepted, ...(begunAt !== undefined && { begun: true }) }),
      ),
    );
  }

  #check(open: Open, gateway: string, slot: string): void {
    if (this.#draining) throw new NodeDrainingError();
    if (this.#sessions.has(slot)) throw new ProtocolViolationError("this session is open already");
    const { offer, stage, books } = this.#options;
    checkOpen(open, { offer, stage, gateway, isPaid: books !== undefined });
  }

  get #freePositions(): number {
    const { stage, memoryLimit } = this.#options;
    return freePositions(stage, { limit: memoryLimit, yielding: this.#prefixes.bytes });
  }

  /** Only what its own gateway sent is told of a session: others could read from the time that a prompt takes who asked what. */
  async #begin(
    { begin, resume }: Open,
    gateway: string,
    kv: StageSession,
    operator: OperatorSession | undefined,
  ): Promise<BegunSession | undefined> {
    if (begin === undefined || resume !== undefined || begin.positions > kv.capacity) return undefined;
    const { positions } = begin;
    const slot = key(gateway, BigInt(begin.session));
    if (operator !== undefined) {
      const attempt = this.#prefixes.find(slot, positions)?.attempt;
      if (attempt === undefined || !(await operator.knows(attempt, positions))) return undefined;
    }
    const kept = await this.#prefixes.begin(slot, kv, positions);
    return kept && { positions, kept };
  }

  async #start(session: ServedSession, frame: Frame): Promise<void> {
    try {
      await session.start(frame);
    } catch (error) {
      session.fail(error);
    }
  }

  #forget(slot: string): void {
    this.#sessions.delete(slot);
    this.#uses.giveUp(slot);
    this.#checkDrained();
  }

  #closed(slot: string, gateway: string, session: bigint, error: unknown): void {
    this.#forget(slot);
    this.#options.onSession?.({
      kind: "closed",
      gateway,
      session,
      ...(error === undefined ? {} : { error }),
    });
  }
}

const key = (gateway: string, session: bigint): string => `${gateway}/${session}`;

/** Bytes of outputs that a session may come to keep: hidden states; tokens are nothing beside them. */
function keptBytes({ capacity, next }: Open, { width, hasHead }: Stage): number {
  return next === undefined || hasHead ? 0 : capacity * width * Float32Array.BYTES_PER_ELEMENT;
}
