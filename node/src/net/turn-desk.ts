import { serveChannels } from "./channels.ts";
import type { FrameChannel } from "./frame-channel.ts";
import type { Host } from "./host.ts";
import { TurnChannel, type TurnProblems } from "./turn-channel.ts";

export interface TurnDeskInit {
  readonly host: Host;
  readonly protocol: string;
  readonly problems: TurnProblems;
  /** Channels at a time, of one peer and of all. */
  readonly maxPeerChannels: number;
  readonly maxChannels: number;
  /** What those beyond them are told. */
  readonly busy: () => Error;
  /** Serves a channel until either side has enough; what it throws ends the channel. */
  readonly serve: (turns: TurnChannel) => Promise<void>;
}

/** Serves channels of a protocol, a bounded number at a time, until it is closed. */
export class TurnDesk {
  readonly #init: TurnDeskInit;
  readonly #stopping = new AbortController();
  /** Channels that are served, with the peers at their other ends. */
  readonly #served = new Map<Promise<void>, string>();

  private constructor(init: TurnDeskInit) {
    this.#init = init;
  }

  static async open(init: TurnDeskInit): Promise<TurnDesk> {
    const desk = new TurnDesk(init);
    await serveChannels(init.host, (channel) => desk.#received(channel), init.protocol);
    return desk;
  }

  /** Takes no new channels and cuts off those that are open. */
  async close(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#served.keys());
  }

  #received(channel: FrameChannel): void {
    const { maxPeerChannels, maxChannels, busy } = this.#init;
    const ofPeer = [...this.#served.values()].filter((peerId) => peerId === channel.peerId).length;
    if (this.#stopping.signal.aborted || this.#served.size >= maxChannels || ofPeer >= maxPeerChannels) {
      channel.abort(busy());
      return;
    }
    const served = this.#serve(channel).finally(() => this.#served.delete(served));
    this.#served.set(served, channel.peerId);
  }

  async #serve(channel: FrameChannel): Promise<void> {
    const { problems, serve } = this.#init;
    const turns = new TurnChannel(channel, this.#stopping.signal, problems);
    try {
      await serve(turns);
    } catch (error) {
      turns.abort(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
