import { openChannel } from "../net/channels.ts";
import type { FrameChannel } from "../net/frame-channel.ts";
import type { Frame } from "../net/frames.ts";
import type { Host, WaitOptions } from "../net/host.ts";
import { PING_MS, PROMPT_CHUNK } from "./constants.ts";
import { EdgeWatch } from "./edge-watch.ts";
import { StageLostError } from "./errors.ts";
import type { Blame } from "./messages.ts";
import type { OwnStages } from "./own-stages.ts";
import { Pulse } from "./pulse.ts";
import type { Candidate } from "./route.ts";
import { StageLink } from "./stage-link.ts";

/** The stage that serves a place of the route now. */
export interface Place {
  readonly stage: Candidate;
  /** Its place in the route. */
  readonly index: number;
  readonly link: StageLink;
  readonly pulse: Pulse;
  /**
   * `connected`: there is a channel; `opening`: OPEN was sent; `serving`: it was accepted; `lost`: it is to be replaced.
   */
  state: "connected" | "opening" | "serving" | "lost";
  /** Why it was lost. */
  error: Error | undefined;
  /** Receipts of one stage are answered one behind the other. */
  settling: Promise<void>;
}

export interface LiveRouteInit {
  readonly host: Host;
  /** Stages in this process, those of the host's own peer id. */
  readonly own?: Pick<OwnStages, "connect"> | undefined;
  readonly session: bigint;
  /** Of the model's hidden state. */
  readonly width: number;
  /** Tokens of the prompt. */
  readonly prompt: number;
  readonly onData: (place: Place, frame: Frame) => void;
  readonly onLogprobs: (place: Place, frame: Frame) => void;
  readonly onReceipt: (place: Place, frame: Frame) => Promise<void>;
  readonly onBlame: (place: Place, blame: Blame) => void;
  readonly onLeaving: (place: Place) => void;
  readonly onLost: (place: Place, error: Error) => void;
}

/** The stages of a session, in the route's order, and whether they live. */
export class LiveRoute {
  readonly places: Place[] = [];
  readonly #init: LiveRouteInit;
  readonly #edges = new EdgeWatch();
  #mending = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(init: LiveRouteInit) {
    this.#init = init;
  }

  at(index: number): Place {
    const place = this.places.at(index % this.places.length);
    if (place === undefined) throw new RangeError(`no stage ${index}`);
    return place;
  }

  get last(): Place {
    return this.at(this.places.length - 1);
  }

  /** The stage that holds the ring up: the first that has not computed what it took, else the last. */
  get slowest(): Place {
    const waiting = this.places.find(
      ({ pulse: { report } }) => report !== undefined && report.done < report.next,
    );
    return waiting ?? this.last;
  }

  /** A channel to a stage. @throws what dialling throws, StageLostError where another peer answers */
  async connect(stage: Candidate, index: number, wait: WaitOptions): Promise<Place> {
    const channel = await this.#channelTo(stage, wait);
    const place = this.#placeOf(stage, index, channel);
    if (channel.peerId !== stage.peerId) {
      await place.link.close();
      throw new StageLostError(stage.peerId, stage.layers, `${channel.peerId} answered at its address`);
    }
    if (wait.signal?.aborted) {
      await place.link.close();
      wait.signal.throwIfAborted();
    }
    return place;
  }

  /** Whether a stage is in this process. */
  isOwn({ stage }: Pick<Place, "stage">): boolean {
    return stage.peerId === this.#init.host.peerId;
  }

  async #channelTo(stage: Candidate, wait: WaitOptions): Promise<FrameChannel> {
    const { host, own } = this.#init;
    if (own !== undefined && this.isOwn({ stage })) return own.connect(stage.layers);
    return openChannel(await host.connect(stage.addresses, wait), wait);
  }

  #placeOf(stage: Candidate, index: number, channel: FrameChannel): Place {
    const { session, width, onData, onLogprobs, onReceipt, onBlame, onLeaving } = this.#init;
    const pulse = new Pulse(firstStepMs(stage));
    const link = new StageLink(stage, channel, session, {
      onData: (frame) => onData(place, frame),
      onLogprobs: (frame) => onLogprobs(place, frame),
      onReceipt: (frame) => onReceipt(place, frame),
      onPong: (pong) => pulse.heard(pong),
      onBlame: (blame) => onBlame(place, blame),
      onLeaving: () => onLeaving(place),
      onFailure: (error) => this.lose(place, error),
    });
    link.setShape({ width, maxTokens: PROMPT_CHUNK });
    const place: Place = {
      stage,
      index,
      link,
      pulse,
      state: "connected",
      error: undefined,
      settling: Promise.resolve(),
    };
    return place;
  }

  /** Gives a stage up. It may live: then it hears that nothing more is wanted of it. */
  lose(place: Place, error: Error): void {
    if (place.state === "lost") return;
    place.state = "lost";
    place.error = error;
    void place.link.close();
    this.#init.onLost(place, error);
  }

  /** Starts to ask the stages how far they are. */
  start(): void {
    this.#timer = setInterval(() => {
      for (const place of this.places) this.#beat(place);
      for (const edge of this.places.keys()) this.#look(edge);
    }, PING_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** While stages are linked anew, rows that do not come tell nothing. */
  set mending(mending: boolean) {
    this.#mending = mending;
    this.#edges.reset();
  }

  /** Whether what a stage computed has come to the next one. */
  #look(edge: number): void {
    const [receiver, sender] = [this.at(edge), this.at(edge + this.places.length - 1)];
    const { report } = sender.pulse;
    if (this.#mending) return;
    if (receiver === sender || receiver.state !== "serving" || sender.state !== "serving") return;
    if (report === undefined || receiver.pulse.report === undefined) return;
    const { prompt, onBlame } = this.#init;
    // After the prompt the last stage's output is a token, one position further.
    const due = edge > 0 ? report.done : report.done < prompt ? 0 : report.done + 1;
    if (!this.#edges.isStill(edge, due, receiver.pulse.report)) return;
    onBlame(receiver, {
      peer: sender.stage.peerId,
      code: "OMNI_STAGE_LOST",
      message: `position ${receiver.pulse.report.next} was computed and does not come`,
      remedy: "Use another node for these layers.",
    });
  }

  #beat(place: Place): void {
    if (place.state !== "serving") return;
    const trouble = place.pulse.beat();
    const { peerId, layers } = place.stage;
    if (trouble === undefined) place.link.ping();
    else {
      const why = trouble === "silence" ? "it is silent" : "it gets no further";
      this.lose(place, new StageLostError(peerId, layers, why));
    }
  }
}

/** What a chunk of a prompt takes, as the stage says; undefined where it does not. */
function firstStepMs({ state }: Candidate): number | undefined {
  return state?.speed && (state.speed.prefillMs * PROMPT_CHUNK) / state.speed.prefillTokens;
}
