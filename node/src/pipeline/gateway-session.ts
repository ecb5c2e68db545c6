import { randomBytes } from "node:crypto";
import { drawSeed } from "../engine/draw-seed.ts";
import { type Frame, FrameType } from "../net/frames.ts";
import { untilAborted } from "../net/until-aborted.ts";
import { servedModelCid } from "../store/adapted-model.ts";
import type { PayableStage, PayerSession } from "../types/settlement.ts";
import { DEADLINE, FIRST_PAYMENT, PROMPT_CHUNK } from "./constants.ts";
import {
  ContextExceededError,
  EmptyPromptError,
  ProtocolViolationError,
  StageLostError,
  StageRefusedError,
} from "./errors.ts";
import { LiveRoute, type Place } from "./live-route.ts";
import { Mender } from "./mender.ts";
import { acceptSchema, type Blame, decodeMessage, encodeMessage, type Open } from "./messages.ts";
import { type AskedSession, type OpenExtras, openMessage } from "./open-message.ts";
import type { Candidate } from "./route.ts";
import type { GatewaySessionOptions, GeneratedToken, RouteEvent } from "./session-options.ts";
import type { SessionPrefix } from "./session-prefixes.ts";
import { StagePayments } from "./stage-payments.ts";
import { TokenArrivals } from "./token-arrivals.ts";
import { TokenLine } from "./token-line.ts";

/**
 * One completion over a route of stages, as the gateway runs it.
 *
 * @example
 * await using session = await GatewaySession.open(options);
 * for await (const { id } of session.tokens()) process.stdout.write(decoder.push(id));
 */
export class GatewaySession implements AsyncDisposable {
  readonly #options: GatewaySessionOptions;
  readonly #id = randomBytes(8).readBigUInt64LE();
  readonly #abort = new AbortController();
  readonly #route: LiveRoute;
  readonly #tokens: TokenLine;
  readonly #arrivals: TokenArrivals;
  /** Where stages can be replaced. */
  readonly #mender: Mender | undefined;
  #payer: PayerSession | undefined;
  #payments: StagePayments | undefined;
  #unwatch: (() => void) | undefined;
  /** With which the session is to begin, and whether every stage had kept it. */
  #prefix: SessionPrefix | undefined;
  #begun = true;
  readonly #arrived: GeneratedToken[] = [];
  #wake: (() => void) | undefined;
  /** Stages that said that they will stop before the session could be mended. */
  readonly #leaving: Place[] = [];
  /** All stages have been opened and started. */
  #opened = false;
  #closing: Promise<void> | undefined;
  /** When the first of the losses that are being mended was noticed, and what was put right since. */
  #lostAt: number | undefined;
  #mended: readonly Candidate[] = [];

  private constructor(options: GatewaySessionOptions) {
    this.#options = options;
    const { host, own, width, prompt, standbys, signal } = options;
    const positions = prompt.length + options.maxTokens;
    this.#tokens = new TokenLine({ session: this.#id, width, prompt, positions });
    this.#arrivals = new TokenArrivals(options, this.#tokens, this.#window);
    const route = new LiveRoute({
      host,
      own,
      session: this.#id,
      width,
      prompt: prompt.length,
      onData: (place, frame) => this.#onData(place, frame),
      onLogprobs: (place, frame) => this.#onLogprobs(place, frame),
      onReceipt: (place, frame) => this.#onReceipt(place, frame),
      onBlame: (place, blame) => this.#onBlame(place, blame),
      onLeaving: (place) => this.#onLeaving(place),
      onLost: (place, error) => this.#onLost(place, error),
    });
    this.#route = route;
    if (standbys !== undefined) {
      this.#mender = new Mender({
        route,
        tokens: this.#tokens,
        standbys,
        open: (index, from, wait) => this.#resume(index, from, wait),
        finish: (place) => this.#finish(place, AbortSignal.timeout(DEADLINE.closeMs)),
        adopt: (ids) => this.#adopt(ids),
        onLeft: ({ stage }) => this.#interrupted({ kind: "left", stage }),
        onFailure: (error) => this.#abort.abort(error),
        onMended: (stages) => this.#onMended(stages),
        signal: this.#abort.signal,
      });
    }
    this.#abort.signal.addEventListener("abort", () => this.#wake?.(), { once: true });
    if (signal?.aborted) this.#abort.abort(signal.reason);
    signal?.addEventListener("abort", this.#onAbort, { once: true });
  }

  /**
   * Opens a session with every stage of the route and joins them into a ring.
   *
   * @throws EmptyPromptError, ContextExceededError, StageRefusedError, StageLostError, and what `books` throws
   */
  static async open(options: GatewaySessionOptions): Promise<GatewaySession> {
    const { prompt, maxTokens, context } = options;
    if (prompt.length === 0) throw new EmptyPromptError();
    if (prompt.length + maxTokens > context)
      throw new ContextExceededError(prompt.length + maxTokens, context);
    const session = new GatewaySession(options);
    try {
      await session.#open();
      return session;
    } catch (error) {
      // A stage's refusal is the cause of whatever else failed with it.
      const cause = session.#abort.signal.aborted ? session.#abort.signal.reason : error;
      await session.close().catch(() => undefined); // what made it fail matters more
      throw cause;
    }
  }

  /** The stages that serve now, in order. */
  get stages(): readonly Candidate[] {
    return this.#route.places.map(({ stage }) => stage);
  }

  /** OMNI wei promised to each stage, in the route's order; empty in a free swarm. */
  get paid(): readonly bigint[] {
    return this.#payer?.paid ?? [];
  }

  /** Vouchers sent to all stages together. */
  get vouchers(): number {
    return this.#payments?.vouchers ?? 0;
  }

  /** Sends the prompt and yields tokens as the last stage samples them. */
  async *tokens(): AsyncGenerator<GeneratedToken, void, undefined> {
    await this.#sendPrompt();
    for (;;) {
      const token = await this.#nextToken();
      yield token;
      if (token.end) return;
    }
  }

  /** Settles what was computed and frees the stages' memory. Idempotent. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #open(): Promise<void> {
    const { route, books, manifest, adapter, prompt, maxTokens, sampling, prefixes, own } = this.#options;
    const { signal } = this.#abort;
    await this.#connect();
    this.#payer = await books?.open({
      session: this.#id,
      manifest: servedModelCid(manifest, adapter),
      stages: route.map((stage) => (this.#route.isOwn({ stage }) ? undefined : payable(stage))),
      positions: prompt.length + maxTokens,
      // Who samples nothing has no part in the seed: even its hash could be guessed.
      seed: own === undefined ? BigInt(sampling.seed) : drawSeed(),
      signal,
    });
    this.#payments = this.#payer && new StagePayments(this.#payer);
    if (this.#payer !== undefined) this.#watchOwn(this.#payer);
    const { places } = this.#route;
    if (this.#keepsPrefixes) this.#prefix = prefixes?.longest(route, prompt);
    await Promise.all(places.map((_, index) => this.#openStage(index, undefined, signal)));
    const from = this.#begun ? (this.#prefix?.positions ?? 0) : 0;
    if (this.#prefix !== undefined && from === 0) prefixes?.remove(route, this.#prefix.session);
    if (from === 0) this.#prefix = undefined;
    this.#payer?.begin(from);
    const start = { signal, timeoutMs: DEADLINE.startMs };
    const payload = from === 0 ? undefined : encodeMessage({ from });
    await Promise.all(
      places.map(({ link }) => link.request(FrameType.start, payload, FrameType.ready, start)),
    );
    this.#tokens.begin(from);
    this.#tokens.feed(this.#route.at(0).link, { from, merge: 0 });
    this.#opened = true;
    this.#route.start();
    for (const place of this.#leaving) this.#onLeaving(place);
  }

  /** Of rows that crossed in an earlier session a paying gateway with stages of its own has nothing left to sign for. */
  get #keepsPrefixes(): boolean {
    return this.#payer === undefined || this.#options.own === undefined;
  }

  /** What crosses between stages of this process and others' is to be what these sign for. */
  #watchOwn(payer: PayerSession): void {
    const { own, width, route } = this.#options;
    this.#unwatch = own?.watch(this.#id, (side, rows) => {
      const hop = side === "sent" ? 1 : route.length - 1;
      payer.crossed(hop, rows, width).catch((error: unknown) => this.#abort.abort(error));
    });
  }

  /** A channel to each stage, in order; where one cannot be had, none stays open. */
  async #connect(): Promise<void> {
    const wait = { signal: this.#abort.signal, timeoutMs: DEADLINE.openMs };
    const places: Place[] = [];
    await Promise.all(
      this.#options.route.map(async (stage, index) => {
        try {
          places[index] = await this.#route.connect(stage, index, wait);
        } catch (error) {
          this.#abort.abort(error);
        }
      }),
    );
    if (wait.signal.aborted) await Promise.all(places.map((place) => place?.link.close()));
    wait.signal.throwIfAborted();
    this.#route.places.push(...places);
  }

  /** OPEN to ACCEPT. */
  async #openStage(index: number, resume: Open["resume"], signal: AbortSignal): Promise<void> {
    const place = this.#route.at(index);
    const payload = encodeMessage(openMessage(this.#asked, this.stages, index, this.#extras(index, resume)));
    const wait = { signal, timeoutMs: DEADLINE.openMs };
    place.state = "opening";
    const frame = await place.link.request(FrameType.open, payload, FrameType.accept, wait);
    place.link.accepted = true;
    if (place.state === "opening") place.state = "serving";
    const { accepted, begun = false } = decodeMessage(acceptSchema, frame.payload, "ACCEPT");
    this.#begun &&= begun;
    await this.#payer?.accepted(index, accepted);
  }

  /** Opens a stage that takes the place of a lost one. */
  async #resume(index: number, from: number, signal: AbortSignal): Promise<void> {
    const place = this.#route.at(index);
    const { prompt, maxTokens } = this.#options;
    const reached = this.#reached;
    const paid = (await this.#payer?.replace(index, payable(place.stage), { from, reached, signal })) ?? 0;
    try {
      await this.#openStage(index, { from, paid }, signal);
    } catch (error) {
      if (!signal.aborted) this.#route.lose(place, error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
    // There is no credit before the first payment. Of the last token nothing is computed.
    const first = Math.max(this.#tokens.sent, paid + FIRST_PAYMENT);
    await this.#prepayStage(place, Math.min(first, prompt.length + maxTokens - 1));
  }

  get #asked(): AskedSession {
    return { ...this.#options, promptTokens: this.#options.prompt.length, window: this.#window };
  }

  #extras(index: number, resume: Open["resume"]): OpenExtras {
    const prefix = resume === undefined ? this.#prefix : undefined;
    return {
      resume,
      begin: prefix && { session: prefix.session.toString(), positions: prefix.positions },
      terms: this.#payer?.terms(index),
    };
  }

  /** Chunks overlap across stages: while one runs a chunk, the previous one runs the next. */
  async #sendPrompt(): Promise<void> {
    const tokens = this.#tokens;
    await this.#payer?.prompt(this.#options.prompt);
    while (!tokens.prompted) {
      const end = tokens.chunkEnd;
      await this.#receiptsOf(end - (this.#route.places.length + 1) * PROMPT_CHUNK);
      await this.#prepay(end);
      await untilAborted(tokens.sendChunk(), this.#abort.signal);
    }
  }

  /** What is prepaid and not receipted is lost where a stage stops: a chunk for each stage, and one on its way. */
  async #receiptsOf(position: number): Promise<void> {
    for (;;) {
      const receipted = this.#payer?.receipted ?? [];
      const late = receipted.findIndex((covered) => covered < position);
      if (late < 0) return;
      await this.#change(() => this.#route.at(late), "receipt", this.#stepTimeoutMs);
    }
  }

  async #prepay(position: number): Promise<void> {
    await Promise.all(
      // A stage that takes a lost one's place is prepaid when it is opened.
      this.#route.places
        .filter(({ state }) => state === "serving")
        .map((place) => this.#prepayStage(place, position)),
    );
  }

  async #prepayStage(place: Place, position: number): Promise<void> {
    const paid = this.#payments?.prepay(place, position) ?? Promise.resolve();
    await untilAborted(paid, this.#abort.signal);
  }

  async #nextToken(): Promise<GeneratedToken> {
    const { prompt } = this.#options;
    for (;;) {
      const token = this.#arrived.shift();
      if (token !== undefined) return token;
      const steps = this.#tokens.sampled === 0 ? Math.ceil(prompt.length / PROMPT_CHUNK) : 1;
      await this.#change(() => this.#route.slowest, "token", steps * this.#stepTimeoutMs);
    }
  }

  get #stepTimeoutMs(): number {
    return this.#options.stepTimeoutMs ?? DEADLINE.stepMs;
  }

  /** Waits until something has arrived, or was mended; a stage that sends nothing in time is lost. */
  async #change(late: () => Place, what: string, timeoutMs: number): Promise<void> {
    this.#abort.signal.throwIfAborted();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    const timer = setTimeout(() => {
      resolve();
      if (this.#mender?.running) return; // which ends by itself
      const place = late();
      const { peerId, layers } = place.stage;
      this.#route.lose(place, new StageLostError(peerId, layers, `no ${what} came within ${timeoutMs} ms`));
    }, timeoutMs);
    await promise;
    clearTimeout(timer);
    this.#abort.signal.throwIfAborted();
  }

  #onData(place: Place, frame: Frame): void {
    if (this.#mender?.retiring.has(place)) return; // the first stage tells what it got of it
    const problem = this.#arrivals.problem(frame, place === this.#route.last);
    if (problem !== undefined) {
      this.#violated(place, problem);
      return;
    }
    for (const id of this.#arrivals.standing(frame))
      this.#took(id, this.#arrivals.isLast(id, this.#tokens.expected));
  }

  get #window(): number {
    const { window = 0, sampling, topLogprobs, books } = this.#options;
    const isGreedy = sampling.temperature === 0 && topLogprobs === undefined;
    return isGreedy && books === undefined ? window : 0;
  }

  #onLogprobs(place: Place, frame: Frame): void {
    if (this.#mender?.retiring.has(place)) return;
    try {
      const problem = this.#arrivals.takeLogprobs(frame, place === this.#route.last);
      if (problem !== undefined) this.#violated(place, problem);
    } catch (error) {
      this.#route.lose(place, error instanceof Error ? error : new Error(String(error)));
    }
  }

  #violated(place: Place, what: string): void {
    const layers = place.stage.layers.join(":");
    this.#route.lose(place, new ProtocolViolationError(`the stage of layers ${layers} sent ${what}`));
  }

  /** Tokens that stage 0 had from a last stage that is lost. */
  #adopt(ids: readonly number[]): void {
    const { vocabularySize } = this.#options;
    for (const id of ids) {
      if (id < 0 || id >= vocabularySize || this.#arrivals.isLast(id, this.#tokens.expected))
        throw new ProtocolViolationError(`the first stage was sent token ${id}, which it cannot have been`);
      this.#took(id, false);
    }
  }

  #took(id: number, end: boolean): void {
    const position = this.#tokens.expected;
    this.#tokens.add(id);
    const logprobs = this.#arrivals.took(end);
    this.#payer?.sampled(id).catch((error: unknown) => this.#abort.abort(error));
    this.#arrived.push({ id, position, end, logprobs, arrivedAt: performance.now() });
    this.#tellMended();
    this.#wake?.();
  }

  #onBlame(place: Place, blame: Blame): void {
    if (this.#arrivals.ended || this.#closing !== undefined) return;
    if (this.#mender !== undefined) this.#mender.blamed(place, blame);
    else {
      const { peerId, layers } = place.stage;
      this.#route.lose(place, new StageRefusedError(peerId, layers, blame));
    }
  }

  #onLeaving(place: Place): void {
    if (this.#arrivals.ended || this.#closing !== undefined) return;
    if (this.#opened) void this.#mender?.leaving(place);
    else this.#leaving.push(place);
  }

  #onLost(place: Place, error: Error): void {
    if (this.#arrivals.ended || this.#closing !== undefined) return;
    if (this.#mender?.retiring.has(place)) return;
    if (!this.#opened || this.#mender === undefined || this.#route.isOwn(place)) {
      this.#abort.abort(error);
      return;
    }
    this.#interrupted({ kind: "lost", stage: place.stage, error });
    this.#mender.lost(place, error);
  }

  #interrupted(event: RouteEvent): void {
    this.#arrivals.interrupted();
    this.#lostAt ??= performance.now();
    this.#options.onRoute?.(event);
  }

  #onMended(stages: readonly Candidate[]): void {
    this.#mended = stages;
    this.#wake?.();
  }

  /** A token came again: that is what mending was for. */
  #tellMended(): void {
    if (this.#mended.length === 0 || this.#lostAt === undefined) return;
    const seconds = (performance.now() - this.#lostAt) / 1_000;
    for (const stage of this.#mended) this.#options.onRoute?.({ kind: "mended", stage, seconds });
    this.#mended = [];
    this.#lostAt = undefined;
  }

  /** Positions that every stage has computed: a token sampled after them arrived. */
  get #reached(): number {
    return this.#tokens.sampled === 0 ? 0 : this.#tokens.expected - 1;
  }

  async #onReceipt(place: Place, frame: Frame): Promise<void> {
    if (this.#payments === undefined) {
      this.#violated(place, "a receipt in a session without terms");
      return;
    }
    if (place.state === "lost") return; // its terms may have been settled
    try {
      await this.#payments.answer(place, frame, () => this.#reached);
    } catch (error) {
      this.#abort.abort(error);
    }
    this.#wake?.();
  }

  #onAbort = (): void => this.#abort.abort(this.#options.signal?.reason);

  async #finish(place: Place, signal: AbortSignal): Promise<void> {
    const { link } = place;
    try {
      if (!link.accepted) return;
      const wait = { signal, timeoutMs: DEADLINE.closeMs };
      await link.request(FrameType.finish, undefined, FrameType.finish, wait);
      await untilAborted(place.settling, signal);
    } finally {
      await link.close();
    }
  }

  async #close(): Promise<void> {
    this.#options.signal?.removeEventListener("abort", this.#onAbort);
    this.#route.stop();
    this.#unwatch?.();
    // Settling goes on after an abort: what was computed is paid, and a stage that is gone fails its own link only.
    const signal = AbortSignal.timeout(DEADLINE.closeMs);
    const places = [...this.#route.places, ...(this.#mender?.retiring ?? [])];
    await Promise.allSettled(
      places.filter(({ state }) => state !== "lost").map((place) => this.#finish(place, signal)),
    );
    await this.#payer?.close(this.#reached);
    const { prefixes, route, signal: user } = this.#options;
    if (!this.#abort.signal.aborted) {
      if (this.#keepsPrefixes) prefixes?.add(this.stages, this.#id, this.#tokens.first(this.#reached));
    } else if (this.#prefix !== undefined && user?.aborted !== true) {
      // What a session failed with may be what it began with.
      prefixes?.remove(route, this.#prefix.session);
    }
    this.#abort.abort();
  }
}

const payable = ({ peerId, operator, layers, price, version }: Candidate): PayableStage => ({
  peerId,
  operator,
  layers,
  price,
  version,
});
