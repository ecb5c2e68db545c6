import { serveChannels } from "../net/channels.ts";
import type { FrameChannel } from "../net/frame-channel.ts";
import type { Host } from "../net/host.ts";
import { openLoopback } from "../net/loopback.ts";
import type { LayerRange } from "../types/model.ts";
import type { Stage } from "../types/stage.ts";
import type { Offer, StageSpeed } from "./messages.ts";
import type { OfferedCandidate } from "./offers.ts";
import { reachOver } from "./reach.ts";
import type { WatchRows } from "./served-session.ts";
import { type SessionEvent, StageServer } from "./stage-server.ts";

export interface OwnStage {
  readonly stage: Stage;
  readonly offer: Offer;
  readonly speed?: StageSpeed;
  /** Bytes that it may use; default: what the system has. */
  readonly memoryLimit?: number | undefined;
}

export interface OwnStagesInit {
  /** The gateway's. */
  readonly host: Host;
  /** With the embedding. */
  readonly first: OwnStage;
  /** With the head. */
  readonly last: OwnStage;
  readonly onSession?: (event: SessionEvent) => void;
}

/** Sessions of a gateway are bounded by the gateway and by memory. */
const MOST_SESSIONS = 0xffff;

/**
 * The two ends of a gateway's routes, in its own process: what goes from the last stage to the first, and between both and the gateway, are
 * token ids, and no peer sees them. Each is an ordinary stage of the ring. The stages of others in between reach the last one
 * over the connection that the gateway has to them.
 */
export class OwnStages {
  readonly #host: Host;
  readonly #first: StageServer;
  readonly #last: StageServer;
  readonly #watched = new Map<bigint, WatchRows>();

  private constructor({ host, first, last, onSession }: OwnStagesInit) {
    this.#host = host;
    const dial = reachOver(host);
    const serve = ({ stage, offer, speed, memoryLimit }: OwnStage): StageServer =>
      new StageServer({
        host,
        stage,
        offer,
        gateway: host.peerId,
        memoryLimit,
        maxSessions: MOST_SESSIONS,
        onRows: (session) => this.#watched.get(session),
        // The ring's end leads back into this process.
        reach: async (next, options) =>
          next.peerId === host.peerId ? this.#loop(this.#first) : dial(next, options),
        ...(speed && { speed: () => speed }),
        ...(onSession && { onSession }),
      });
    this.#first = serve(first);
    this.#last = serve(last);
  }

  static async start(init: OwnStagesInit): Promise<OwnStages> {
    const own = new OwnStages(init);
    await serveChannels(init.host, (channel, back) => own.#last.accept(channel, back));
    return own;
  }

  /** What a route begins and ends with. */
  get offers(): readonly OfferedCandidate[] {
    return [this.#first, this.#last].map(({ offer }) => ({
      peerId: this.#host.peerId,
      addresses: [],
      layers: [...offer.layers],
      price: 0n,
      ...(offer.state && { state: offer.state }),
      link: { roundTripMs: 0, msPerByte: 0 },
      offer,
    }));
  }

  /**
   * Has the rows told that cross between the ends and the stages of others, of a session that is opened after this: the first stage sends them,
   * the last one receives them. @returns what ends it
   */
  watch(session: bigint, rows: WatchRows): () => void {
    this.#watched.set(session, rows);
    return () => this.#watched.delete(session);
  }

  /** A channel to one of them. */
  connect([from]: LayerRange): FrameChannel {
    return this.#loop(from === 0 ? this.#first : this.#last);
  }

  /** Ends the sessions that are left. */
  async stop(): Promise<void> {
    await Promise.all([this.#first, this.#last].map((server) => server.stop(AbortSignal.abort())));
  }

  #loop(server: StageServer): FrameChannel {
    const [near, far] = openLoopback(this.#host.peerId);
    server.accept(far);
    return near;
  }
}
