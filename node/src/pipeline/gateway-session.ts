import { randomBytes } from "node:crypto";
import type { TokenLogprobs } from "../engine/token-logprobs.ts";
import { openChannel } from "../net/channels.ts";
import type { FrameChannel } from "../net/frame-channel.ts";
import { dataFrame, type Frame, FrameType, frameInput } from "../net/frames.ts";
import type { Host } from "../net/host.ts";
import { untilAborted } from "../net/until-aborted.ts";
import { servedModelCid } from "../store/adapted-model.ts";
import type { PayerBooks, PayerSession } from "../types/settlement.ts";
import { DEADLINE, FLAG, PROMPT_CHUNK } from "./constants.ts";
import { ContextExceededError, EmptyPromptError, ProtocolViolationError, StageLostError } from "./errors.ts";
import { decodeLogprobs, fitsToken } from "./logprobs-message.ts";
import {
  acceptSchema,
  decodeMessage,
  decodeOpaque,
  encodeMessage,
  encodeOpaque,
  type Open,
  type Sampling,
} from "./messages.ts";
import type { Candidate } from "./route.ts";
import { StageLink } from "./stage-link.ts";

export interface GatewaySessionOptions {
  readonly host: Host;
  readonly manifest: string;
  /** CID of the adapter that all stages must serve; without one, none. */
  readonly adapter?: string | undefined;
  readonly route: readonly Candidate[];
  /** Width of the model's hidden state. */
  readonly width: number;
  readonly vocabularySize: number;
  /** Longest context that the route's stages take. */
  readonly context: number;
  /** (n_tokens) */
  readonly prompt: Int32Array;
  readonly maxTokens: number;
  readonly stopTokens: readonly number[];
  readonly sampling: Sampling;
  /** Tokens to rank beside each token; without it, no log probabilities are asked for. */
  readonly topLogprobs?: number | undefined;
  /** With a chain: who reserves lanes, signs terms and answers receipts. */
  readonly books?: PayerBooks;
  /** Most time between two tokens (ms). The first may take that long for each chunk of the prompt. */
  readonly stepTimeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface GeneratedToken {
  readonly id: number;
  readonly position: number;
  /** No token follows. */
  readonly end: boolean;
  /** Where they were asked for. */
  readonly logprobs?: TokenLogprobs | undefined;
}

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
  readonly #links: StageLink[] = [];
  #payer: PayerSession | undefined;
  /** Receipts of one stage are answered one behind the other. */
  readonly #settling: Promise<void>[] = [];
  readonly #arrived: GeneratedToken[] = [];
  #wake: (() => void) | undefined;
  /** Those of the token that comes next. */
  #logprobs: TokenLogprobs | undefined;
  #expected: number;
  /** The last token has arrived. */
  #ended = false;
  #closing: Promise<void> | undefined;
  #vouchers = 0;

  private constructor(options: GatewaySessionOptions) {
    this.#options = options;
    this.#expected = options.prompt.length;
    this.#abort.signal.addEventListener("abort", () => this.#wake?.(), { once: true });
    const { signal } = options;
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

  /** OMNI wei promised to each stage, in the route's order; empty in a free swarm. */
  get paid(): readonly bigint[] {
    return this.#payer?.paid ?? [];
  }

  /** Vouchers sent to all stages together. */
  get vouchers(): number {
    return this.#vouchers;
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
    const { route, width, books, manifest, adapter, prompt, maxTokens, sampling } = this.#options;
    const { signal } = this.#abort;
    const positions = prompt.length + maxTokens;
    const wait = { signal, timeoutMs: DEADLINE.openMs };
    for (const [index, channel] of (await this.#connect()).entries()) {
      const stage = this.#stage(index);
      const link = new StageLink(stage, channel, this.#id, {
        onData: (frame) => this.#onData(index, frame),
        onLogprobs: (frame) => this.#onLogprobs(index, frame),
        onReceipt: (frame) => this.#onReceipt(index, frame),
        onFailure: (error) => this.#abort.abort(error),
      });
      link.setShape({ width, maxTokens: PROMPT_CHUNK });
      this.#links.push(link);
      this.#settling.push(Promise.resolve());
      if (channel.peerId !== stage.peerId) {
        throw new StageLostError(stage.peerId, stage.layers, `${channel.peerId} answered at its address`);
      }
    }
    this.#payer = await books?.open({
      session: this.#id,
      manifest: servedModelCid(manifest, adapter),
      stages: route.map(({ peerId, operator, layers, price, version }) => ({
        peerId,
        operator,
        layers,
        price,
        version,
      })),
      positions,
      seed: BigInt(sampling.seed),
      signal,
    });
    await Promise.all(
      this.#links.map(async (link, index) => {
        const frame = await link.request(
          FrameType.open,
          encodeMessage(this.#openMessage(index)),
          FrameType.accept,
          wait,
        );
        link.accepted = true;
        const { accepted } = decodeMessage(acceptSchema, frame.payload, "ACCEPT");
        await this.#payer?.accepted(index, accepted);
      }),
    );
    const start = { signal, timeoutMs: DEADLINE.startMs };
    await Promise.all(
      this.#links.map((link) => link.request(FrameType.start, undefined, FrameType.ready, start)),
    );
  }

  /** A channel to each stage, in order; where one cannot be had, none stays open. */
  async #connect(): Promise<FrameChannel[]> {
    const { route, host } = this.#options;
    const wait = { signal: this.#abort.signal, timeoutMs: DEADLINE.openMs };
    const channels: FrameChannel[] = [];
    await Promise.all(
      route.map(async ({ addresses }, index) => {
        try {
          const channel = await openChannel(await host.connect(addresses, wait), wait);
          if (wait.signal.aborted) await channel.close();
          else channels[index] = channel;
        } catch (error) {
          this.#abort.abort(error);
        }
      }),
    );
    if (wait.signal.aborted) await Promise.all(channels.map((channel) => channel.close()));
    wait.signal.throwIfAborted();
    return channels;
  }

  #stage(index: number): Candidate {
    const stage = this.#options.route[index];
    if (stage === undefined) throw new RangeError(`no stage ${index}`);
    return stage;
  }

  #openMessage(index: number): Open {
    const { route, manifest, adapter, prompt, maxTokens, stopTokens, sampling, topLogprobs } = this.#options;
    const stage = this.#stage(index);
    const alone = route.length === 1;
    const next = route[(index + 1) % route.length];
    const previous = route.at(index - 1);
    return {
      manifest,
      adapter,
      layers: [...stage.layers],
      index,
      stages: route.length,
      capacity: prompt.length + maxTokens,
      maxTokens,
      stopTokens: [...stopTokens],
      sampling,
      topLogprobs: index === route.length - 1 ? topLogprobs : undefined,
      terms: this.#payer?.terms(index),
      ...(alone || next === undefined || previous === undefined
        ? {}
        : { previous: previous.peerId, next: { peerId: next.peerId, addresses: [...next.addresses] } }),
    };
  }

  /** Chunks overlap across stages: while one runs a chunk, the previous one runs the next. */
  async #sendPrompt(): Promise<void> {
    const { prompt, width } = this.#options;
    const first = this.#links[0];
    if (first === undefined) throw new ProtocolViolationError("the session has no stages");
    await this.#payer?.prompt(prompt);
    for (let position = 0, sequence = 0; position < prompt.length; sequence++) {
      const ids = prompt.subarray(position, position + PROMPT_CHUNK);
      const end = position + ids.length;
      await this.#receiptsOf(end - (this.#links.length + 1) * PROMPT_CHUNK);
      await this.#prepay(end);
      const flags = end === prompt.length ? FLAG.sample : 0;
      const fields = { flags, session: this.#id, sequence, position };
      const sent = first.send(dataFrame(fields, { kind: "tokens", ids }, width));
      await this.#unlessFailed(untilAborted(sent, this.#abort.signal));
      position = end;
    }
  }

  /** What is prepaid and not receipted is lost where a stage stops: a chunk for each stage, and one on its way. */
  async #receiptsOf(position: number): Promise<void> {
    for (;;) {
      const receipted = this.#payer?.receipted ?? [];
      const late = receipted.findIndex((covered) => covered < position);
      if (late < 0) return;
      await this.#change(this.#stage(late), "receipt", this.#stepTimeoutMs);
    }
  }

  async #prepay(position: number): Promise<void> {
    const payer = this.#payer;
    if (payer === undefined) return;
    await Promise.all(
      this.#links.map(async (link, index) => {
        const paid = this.#pay(link, await payer.prepay(index, position));
        await this.#unlessFailed(untilAborted(paid, this.#abort.signal));
      }),
    );
  }

  async #pay(link: StageLink, voucher: unknown): Promise<void> {
    if (voucher === undefined) return;
    this.#vouchers++;
    await link.control(FrameType.voucher, encodeOpaque(voucher));
  }

  async #nextToken(): Promise<GeneratedToken> {
    const { route, prompt } = this.#options;
    const steps = this.#expected === prompt.length ? Math.ceil(prompt.length / PROMPT_CHUNK) : 1;
    for (;;) {
      const token = this.#arrived.shift();
      if (token !== undefined) return token;
      await this.#change(this.#stage(route.length - 1), "token", steps * this.#stepTimeoutMs);
    }
  }

  get #stepTimeoutMs(): number {
    return this.#options.stepTimeoutMs ?? DEADLINE.stepMs;
  }

  /** Waits until something has arrived; a stage that sends nothing in time is lost. */
  async #change({ peerId, layers }: Candidate, what: string, timeoutMs: number): Promise<void> {
    this.#abort.signal.throwIfAborted();
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    const timer = setTimeout(() => {
      this.#abort.abort(new StageLostError(peerId, layers, `no ${what} came within ${timeoutMs} ms`));
    }, timeoutMs);
    await promise;
    clearTimeout(timer);
    this.#abort.signal.throwIfAborted();
  }

  #onData(index: number, frame: Frame): void {
    const problem = this.#problem(index, frame);
    if (problem !== undefined) {
      this.#abort.abort(new ProtocolViolationError(`stage ${index} sent ${problem}`));
      return;
    }
    const [id = 0] = tokensOf(frame);
    this.#ended = (frame.flags & FLAG.end) !== 0;
    this.#payer?.sampled(id).catch((error: unknown) => this.#abort.abort(error));
    this.#arrived.push({ id, position: this.#expected++, end: this.#ended, logprobs: this.#logprobs });
    this.#logprobs = undefined;
    this.#wake?.();
  }

  #onLogprobs(index: number, frame: Frame): void {
    const { topLogprobs, vocabularySize } = this.#options;
    const isNext = !this.#ended && this.#logprobs === undefined && frame.position === this.#expected;
    if (topLogprobs === undefined || index !== this.#links.length - 1 || !isNext) {
      this.#abort.abort(
        new ProtocolViolationError(`stage ${index} sent log probabilities that nobody asked for`),
      );
      return;
    }
    try {
      this.#logprobs = decodeLogprobs(frame.payload, { topLogprobs, vocabularySize });
    } catch (error) {
      this.#abort.abort(error);
    }
  }

  /** Nothing is taken from the last stage but the next token, and nothing from the others. */
  #problem(index: number, frame: Frame): string | undefined {
    const { prompt, maxTokens, stopTokens, vocabularySize, topLogprobs } = this.#options;
    const { flags, position } = frame;
    const ids = tokensOf(frame);
    const [id = -1] = ids;
    if (index !== this.#links.length - 1 || ids.length !== 1) return "rows that nobody asked for";
    if (this.#ended || position !== this.#expected) return `position ${position} for token ${this.#expected}`;
    if (id < 0 || id >= vocabularySize) return `token ${id}, outside the vocabulary of ${vocabularySize}`;
    if (topLogprobs !== undefined && (this.#logprobs === undefined || !fitsToken(this.#logprobs, id)))
      return `token ${id} without its log probability`;
    const isLast = position + 1 === prompt.length + maxTokens || stopTokens.includes(id);
    if (((flags & FLAG.end) !== 0) !== isLast)
      return isLast ? "no end with the last token" : "an end before the last token";
    return undefined;
  }

  /** Positions that every stage has computed: a token sampled after them arrived. */
  get #reached(): number {
    return this.#expected === this.#options.prompt.length ? 0 : this.#expected - 1;
  }

  async #onReceipt(index: number, frame: Frame): Promise<void> {
    const payer = this.#payer;
    const link = this.#links[index];
    if (payer === undefined || link === undefined) {
      this.#abort.abort(new ProtocolViolationError("a receipt came in a session without terms"));
      return;
    }
    const settled = (this.#settling[index] ?? Promise.resolve())
      .then(async () => {
        await this.#pay(
          link,
          await payer.receipt(index, decodeOpaque(frame.payload, "RECEIPT"), this.#reached),
        );
        for (const boundary of await payer.boundaries(index)) {
          await link.control(FrameType.boundary, encodeOpaque(boundary));
        }
      })
      .catch((error: unknown) => this.#abort.abort(error));
    this.#settling[index] = settled;
    await settled;
    this.#wake?.();
  }

  async #unlessFailed<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      this.#abort.signal.throwIfAborted();
      throw error;
    }
  }

  #onAbort = (): void => this.#abort.abort(this.#options.signal?.reason);

  async #close(): Promise<void> {
    this.#options.signal?.removeEventListener("abort", this.#onAbort);
    // Settling goes on after an abort: what was computed is paid, and a stage that is gone fails its own link only.
    const signal = AbortSignal.timeout(DEADLINE.closeMs);
    await Promise.allSettled(
      this.#links.map(async (link, index) => {
        try {
          if (!link.accepted) return;
          await link.request(FrameType.finish, undefined, FrameType.finish, {
            signal,
            timeoutMs: DEADLINE.closeMs,
          });
          await untilAborted(this.#settling[index] ?? Promise.resolve(), signal);
        } finally {
          await link.close();
        }
      }),
    );
    await this.#payer?.close(this.#reached);
    this.#abort.abort();
  }
}

function tokensOf(frame: Frame): Int32Array {
  const input = frameInput(frame);
  return input.kind === "tokens" ? input.ids : new Int32Array(0);
}
