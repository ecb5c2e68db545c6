import { FrameType } from "../net/frames.ts";
import { untilAborted } from "../net/until-aborted.ts";
import type { LayerRange } from "../types/model.ts";
import { DEADLINE, EXACT_REPLAY_STEPS, MAX_LOSSES } from "./constants.ts";
import { LossLimitError, ProtocolViolationError, StageLostError, StageRefusedError } from "./errors.ts";
import type { LiveRoute, Place } from "./live-route.ts";
import { type Blame, decodeMessage, encodeMessage, expectingSchema } from "./messages.ts";
import { neighbourOf } from "./open-message.ts";
import type { Candidate } from "./route.ts";
import type { TokenLine } from "./token-line.ts";

export interface StandbyRequest {
  readonly layers: LayerRange;
  /** The route as it is, with the stage to replace. */
  readonly route: readonly Candidate[];
  /** Peers that are in the route, or failed this session. */
  readonly excluded: ReadonlySet<string>;
  readonly signal: AbortSignal;
}

/** Nodes that serve exactly these layers, the best first. */
export type Standbys = (request: StandbyRequest) => Promise<readonly Candidate[]>;

export interface MenderInit {
  readonly route: LiveRoute;
  readonly tokens: TokenLine;
  readonly standbys: Standbys;
  /** OPEN to ACCEPT with a stage that takes the place of another, whose first wanted output is at `from`. */
  readonly open: (index: number, from: number, signal: AbortSignal) => Promise<void>;
  /** FINISH in order, with a stage that leaves. */
  readonly finish: (place: Place) => Promise<void>;
  /** Tokens that the last stage sent to the first, and not here. */
  readonly adopt: (ids: readonly number[]) => void;
  /** A stage that leaves is replaced. */
  readonly onLeft: (place: Place) => void;
  /** The session cannot go on. */
  readonly onFailure: (error: Error) => void;
  /** All places have a stage again, among them these new ones. */
  readonly onMended: (stages: readonly Candidate[]) => void;
  readonly signal: AbortSignal;
}

/**
 * Puts other stages into the places of those that were lost. Edge e is the way into stage e: 0 is the ring's, from the last stage
 * back to the first. A lost stage breaks the edges on both of its sides. The stages that stay keep all they computed, so the
 * new one computes alone; what it needs is sent again by the stage before it, or of the first stage by the gateway.
 */
export class Mender {
  readonly #init: MenderInit;
  readonly #broken = new Set<number>();
  /** Peers that failed this session. */
  readonly #failed = new Set<string>();
  /** Times that a peer put the blame on a neighbour. */
  readonly #blames = new Map<string, number>();
  readonly #retiring = new Set<Place>();
  /** Stages that took a place since all had one. */
  readonly #new = new Set<Place>();
  #losses = 0;
  /** Stages that the next one found fault with for what they sent. */
  readonly #faulted = new WeakSet<Place>();
  /** The last place that failed by what its stage sent, and the token that was expected then. */
  #failure: string | undefined;
  #interrupt: AbortController | undefined;
  #running: Promise<void> | undefined;

  constructor(init: MenderInit) {
    this.#init = init;
  }

  get running(): boolean {
    return this.#running !== undefined;
  }

  /** A stage of the route was lost. */
  lost(place: Place, error: Error): void {
    const index = this.#init.route.places.indexOf(place);
    if (index < 0) return;
    this.#failed.add(place.stage.peerId);
    this.#losses++;
    this.#break(index, error);
    const isFault = error instanceof ProtocolViolationError || error instanceof StageRefusedError;
    if (isFault || this.#faulted.has(place)) this.#doubtUpstream(index);
  }

  /** Where two stages in a row fail in one place at one token, what they are given may be the reason. */
  #doubtUpstream(index: number): void {
    const { route, tokens } = this.#init;
    const failure = `${index} ${tokens.expected}`;
    const isSecond = this.#failure === failure;
    this.#failure = failure;
    if (!isSecond || index === 0) return;
    const upstream = route.at(index - 1);
    if (route.isOwn(upstream)) return;
    route.lose(upstream, this.#lostOf(upstream, "two stages failed at what it sent"));
  }

  /** A stage has given up on its neighbour: one of them is replaced, which then hears no more of it. */
  blamed(place: Place, { peer, message, code }: Blame): void {
    const { route } = this.#init;
    const index = route.places.indexOf(place);
    if (index < 0) return;
    const count = route.places.length;
    const other = [route.at(index + 1), route.at(index + count - 1)].find(
      ({ stage }) => stage.peerId === peer,
    );
    if (other === undefined || other === place) return; // replaced meanwhile
    if (code === VIOLATION) this.#faulted.add(other);
    const why = `${place.stage.peerId} says: ${message} (${code})`;
    const lose = (lost: Place, reason: string): void => route.lose(lost, this.#lostOf(lost, reason));
    if (route.isOwn(place)) {
      lose(other, why);
      return;
    }
    // Between another's word and this process, it is the way to the other that is broken.
    if (route.isOwn(other)) {
      lose(place, `it blamed this gateway: ${message} (${code})`);
      return;
    }
    const { peerId } = place.stage;
    const blames = (this.#blames.get(peerId) ?? 0) + 1;
    this.#blames.set(peerId, blames);
    // Whoever finds fault with every neighbour is at fault.
    if (blames > MAX_BLAMES) lose(place, `it blamed ${blames} neighbours`);
    else lose(other, why);
  }

  /** A stage is about to stop: it is replaced while it still serves, if there is another one. */
  async leaving(place: Place): Promise<void> {
    const { route, signal, onLeft } = this.#init;
    const index = route.places.indexOf(place);
    if (index < 0) return;
    this.#failed.add(place.stage.peerId);
    const next = await this.#acquire(index, signal).catch(() => undefined);
    if (next === undefined) return; // it stays as long as it can
    if (route.places[index] !== place || place.state !== "serving") {
      await next.link.close();
      return;
    }
    onLeft(place);
    this.#place(index, next);
    this.#retiring.add(place);
    this.#break(index, new StageLostError(place.stage.peerId, place.stage.layers, "it is being stopped"));
  }

  /** Stages that leave, and were not finished with yet. */
  get retiring(): ReadonlySet<Place> {
    return this.#retiring;
  }

  #break(index: number, error: Error): void {
    const count = this.#init.route.places.length;
    this.#broken.add(index);
    this.#broken.add((index + 1) % count);
    this.#interrupt?.abort(error);
    if (this.#running === undefined) this.#start();
  }

  #start(): void {
    const { route, signal, onFailure } = this.#init;
    route.mending = true;
    this.#running = this.#mend()
      .catch((reason: unknown) => onFailure(reason instanceof Error ? reason : new Error(String(reason))))
      .finally(() => {
        this.#running = undefined;
        route.mending = false;
        // What was lost while this came to its end.
        if (this.#broken.size > 0 && !signal.aborted) this.#start();
      });
  }

  async #mend(): Promise<void> {
    const { signal, onMended } = this.#init;
    const deadline = AbortSignal.timeout(DEADLINE.mendGatewayMs);
    while (this.#broken.size > 0) {
      if (this.#losses > MAX_LOSSES) throw new LossLimitError(MAX_LOSSES, this.#firstError());
      this.#interrupt = new AbortController();
      const { signal: interrupted } = this.#interrupt;
      try {
        await this.#attempt(AbortSignal.any([signal, deadline, interrupted]));
        if (!interrupted.aborted) this.#broken.clear();
      } catch (error) {
        signal.throwIfAborted();
        if (deadline.aborted) throw this.#firstError() ?? error;
        if (!interrupted.aborted) throw error;
      }
    }
    const { places } = this.#init.route;
    onMended(places.filter((place) => this.#new.delete(place)).map(({ stage }) => stage));
    this.#new.clear();
  }

  #firstError(): Error | undefined {
    return this.#init.route.places.find(({ state }) => state === "lost")?.error;
  }

  async #attempt(signal: AbortSignal): Promise<void> {
    const { route, tokens, open, finish, adopt } = this.#init;
    const { places } = route;
    const last = places.length - 1;
    await Promise.all(places.map((_, index) => this.#fill(index, signal)));
    signal.throwIfAborted();
    const fresh = new Set([...places.keys()].filter((index) => places[index]?.state === "connected"));
    const edges = last === 0 ? [] : [...this.#broken];

    // Where the stages that stay are. They take nothing more from the lost ones.
    const needs = new Map<number, number>();
    const staying = edges.filter((edge) => !fresh.has(edge));
    await Promise.all(
      staying.map(async (edge) => {
        const told = await this.#expect(edge, signal);
        if (edge === 0) adopt(told.tokens.slice(tokens.expected - told.from));
        needs.set(edge, told.next);
      }),
    );
    this.#checkNeeds(needs);
    // What one of them fails at now is its own loss.
    await Promise.allSettled([...this.#retiring].map((place) => finish(place)));
    this.#retiring.clear();
    signal.throwIfAborted();

    const first = (index: number): number => (index === last ? tokens.expected : (needs.get(index + 1) ?? 0));
    const froms = new Map([...fresh].map((index) => [index, first(index)]));
    await Promise.all([...froms].map(([index, from]) => open(index, from, signal)));

    // Below, a new stage's outputs are not wanted: there, how many rows it computes at a time is free.
    const merge = (index: number): number => {
      if (tokens.sampled <= EXACT_REPLAY_STEPS) return 0;
      const from = froms.get(index) ?? 0;
      return index === last ? from - 1 : from;
    };
    const need = needs.get(0) ?? 0;
    if (fresh.has(0)) tokens.feed(route.at(0).link, { from: 0, merge: merge(0) });
    else if (edges.includes(0) && tokens.prompted && need < tokens.expected)
      tokens.feed(route.at(0).link, { from: need, merge: 0 });
    await Promise.all(
      edges.map(async (edge) => {
        if (edge > 0) await this.#relink(edge, { from: needs.get(edge) ?? 0, merge: merge(edge) }, signal);
        else await this.#relink(0, { from: await this.#ringFrom(fresh.has(0), signal), merge: 0 }, signal);
      }),
    );
  }

  /** A stage that has taken more rows than there are tokens took what a liar made up. */
  #checkNeeds(needs: ReadonlyMap<number, number>): void {
    const { route, tokens } = this.#init;
    for (const [edge, next] of needs) {
      if (next <= tokens.expected) continue;
      const why = `it has taken ${next} positions, of which there are ${tokens.expected}`;
      route.lose(route.at(edge), this.#lostOf(route.at(edge), why));
    }
  }

  /** The first token that the last stage has to send to the first one: what the gateway feeds must be there before. */
  async #ringFrom(isFresh: boolean, signal: AbortSignal): Promise<number> {
    const { tokens } = this.#init;
    if (!isFresh) return tokens.expected;
    await untilAborted(tokens.flushed(), signal);
    return (await this.#expect(0, signal)).next;
  }

  /** A stage that is there, for a place whose stage is not. */
  async #fill(index: number, signal: AbortSignal): Promise<void> {
    const { route } = this.#init;
    const place = route.at(index);
    if (place.state === "serving" || place.state === "connected") return;
    // One whose OPEN was interrupted may hold a session: it ends with its channel.
    if (place.state === "opening") await place.link.close();
    const found = await this.#acquire(index, signal);
    if (found === undefined) throw place.error ?? this.#lostOf(place, "nobody takes its place");
    this.#place(index, found);
  }

  #place(index: number, place: Place): void {
    this.#init.route.places[index] = place;
    this.#new.add(place);
  }

  #lostOf({ stage: { peerId, layers } }: Place, why: string): StageLostError {
    return new StageLostError(peerId, layers, why);
  }

  /** A channel to the first standby that can be reached; undefined where there is none. */
  async #acquire(index: number, signal: AbortSignal): Promise<Place | undefined> {
    const { route, standbys } = this.#init;
    const stages = route.places.map(({ stage }) => stage);
    const { layers } = route.at(index).stage;
    // A place whose OPEN was interrupted may get the same peer again.
    const { state, stage } = route.at(index);
    const taken = stages.filter((other) => state !== "opening" || other !== stage);
    for (;;) {
      const excluded = new Set([...this.#failed, ...taken.map(({ peerId }) => peerId)]);
      const [candidate] = (await standbys({ layers, route: stages, excluded, signal })).filter(
        ({ peerId }) => !excluded.has(peerId),
      );
      if (candidate === undefined) return undefined;
      try {
        return await route.connect(candidate, index, { signal, timeoutMs: DEADLINE.mendDialMs });
      } catch {
        signal.throwIfAborted();
        this.#failed.add(candidate.peerId);
      }
    }
  }

  async #expect(edge: number, signal: AbortSignal) {
    const { route, tokens } = this.#init;
    const previous = route.at(edge + route.places.length - 1).stage.peerId;
    const from = tokens.expected;
    const payload = encodeMessage({ previous, from });
    const place = route.at(edge);
    const frame = await this.#ask(place, [FrameType.expect, FrameType.expecting], payload, signal);
    try {
      return { ...decodeMessage(expectingSchema, frame.payload, "EXPECTING"), from };
    } catch (error) {
      route.lose(place, error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
  }

  async #relink(edge: number, what: { from: number; merge: number }, signal: AbortSignal): Promise<void> {
    const { route } = this.#init;
    const next = neighbourOf(route.at(edge).stage);
    const before = route.at(edge + route.places.length - 1);
    const payload = encodeMessage({ next, ...what });
    await this.#ask(before, [FrameType.relink, FrameType.relinked], payload, signal);
  }

  /** A stage that does not answer is lost too. */
  async #ask(
    place: Place,
    [type, answer]: readonly [typeof FrameType.expect | typeof FrameType.relink, FrameType],
    payload: Uint8Array,
    signal: AbortSignal,
  ) {
    try {
      return await place.link.request(type, payload, answer, { signal, timeoutMs: DEADLINE.mendStepMs });
    } catch (error) {
      if (!signal.aborted)
        this.#init.route.lose(place, error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
  }
}

/** Neighbours that a stage may give up on before it is given up itself. */
const MAX_BLAMES = 2;

/** Of blame for what a neighbour sent. */
const VIOLATION: ProtocolViolationError["code"] = "OMNI_PIPELINE_VIOLATION";
