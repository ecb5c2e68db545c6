import type { Sampler } from "../engine/sampler.ts";
import { tokenLogprobs } from "../engine/token-logprobs.ts";
import { addressOfPeer } from "../net/address.ts";
import { type ChannelEnd, describeChannelEnd, type FrameChannel } from "../net/frame-channel.ts";
import { controlFrame, dataFrame, type Frame, FrameType, frameInput } from "../net/frames.ts";
import { untilAborted } from "../net/until-aborted.ts";
import type { OperatorSession } from "../types/settlement.ts";
import type { Stage, StageInput, StageOutput, StageSession, StageWant } from "../types/stage.ts";
import { DEADLINE, FLAG, PROMPT_CHUNK } from "./constants.ts";
import { NeighbourLostError, ProtocolViolationError, SessionIdleError } from "./errors.ts";
import { encodeLogprobs } from "./logprobs-message.ts";
import { decodeOpaque, encodeMessage, encodeOpaque, type Open } from "./messages.ts";
import { encodeError } from "./wire-error.ts";

export interface ServedSessionInit {
  readonly id: bigint;
  readonly open: Open;
  /** The channel to the gateway. */
  readonly control: FrameChannel;
  readonly stage: Stage;
  readonly kv: StageSession;
  /** Of the last stage. */
  readonly sampler: Sampler;
  /** Where the session is paid. */
  readonly operator?: OperatorSession;
  /** Silence after which the session is given up (ms). */
  readonly idleTimeoutMs: number;
  readonly onClosed: (error: unknown) => void;
}

type Neighbour = NonNullable<Open["next"]>;
type Connect = (addresses: readonly string[], signal: AbortSignal) => Promise<FrameChannel>;

/**
 * One session at one stage: takes rows from the gateway or the previous stage in the order of their positions, runs
 * them, and passes the result on. KV caches along the route stay in step because every frame names its position and
 * each stage takes only the one that comes next.
 */
export class ServedSession {
  readonly #init: ServedSessionInit;
  readonly #abort = new AbortController();
  #previous: FrameChannel | undefined;
  #next: FrameChannel | undefined;
  /** Where the next frame must start. */
  #nextPosition = 0;
  #sequence = 0;
  #produced = 0;
  /** Steps run one behind the other. */
  #tail: Promise<void> = Promise.resolve();
  #stepsWaiting = 0;
  #started = false;
  #finishing = false;
  #closing: Promise<void> | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(init: ServedSessionInit) {
    this.#init = init;
    init.control.setShape(this.#shape);
    init.control.closed.then((end) => this.#controlEnded(end));
    this.#touch();
  }

  /** Whose JOIN this session expects. */
  get previousPeer(): string | undefined {
    return this.#init.open.previous;
  }

  /** A frame from the gateway, after OPEN. */
  control(frame: Frame): void | Promise<void> {
    this.#touch();
    switch (frame.type) {
      case FrameType.data:
        return this.#take(frame);
      case FrameType.voucher:
        return this.#guard(this.#voucher(frame));
      case FrameType.boundary:
        return this.#guard(this.#boundary(frame));
      case FrameType.finish:
        return this.#guard(this.#finish());
      default:
        this.fail(new ProtocolViolationError(`frame type ${frame.type} is not for a session under way`));
        return;
    }
  }

  /** Connects to the neighbour that takes this stage's output. Resolves when it is ready. */
  async start(connect: Connect): Promise<void> {
    const { open, id, control } = this.#init;
    if (this.#started) throw new ProtocolViolationError("this session has been started already");
    this.#started = true;
    if (open.next !== undefined) await this.#joinNext(open.next, connect);
    await control.send(controlFrame(FrameType.ready, { session: id }));
  }

  async #joinNext({ peerId, addresses }: Neighbour, connect: Connect): Promise<void> {
    const signal = AbortSignal.any([this.#abort.signal, AbortSignal.timeout(DEADLINE.startMs)]);
    try {
      const channel = await connect(
        addresses.map((address) => addressOfPeer(address, peerId)),
        signal,
      );
      if (this.#closing !== undefined) await channel.close();
      else await this.#join(channel, signal);
    } catch (error) {
      if (error instanceof ProtocolViolationError || error instanceof NeighbourLostError) throw error;
      throw new NeighbourLostError(peerId, error instanceof Error ? error.message : String(error));
    }
  }

  async #join(channel: FrameChannel, signal: AbortSignal): Promise<void> {
    const { id, control } = this.#init;
    this.#next = channel;
    channel.setShape(this.#shape);
    const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
    ready.catch(() => undefined);
    channel.onFrame((frame) => {
      if (frame.type === FrameType.ready) resolve();
      else reject(new ProtocolViolationError(`a neighbour answered JOIN with frame type ${frame.type}`));
    });
    channel.closed.then((end) => {
      reject(new NeighbourLostError(channel.peerId, describeChannelEnd(end)));
      this.#neighbourEnded(channel, end);
    });
    const join = controlFrame(FrameType.join, { session: id }, encodeMessage({ gateway: control.peerId }));
    await channel.send(join);
    await untilAborted(ready, signal);
  }

  /** The previous stage has come. */
  join(channel: FrameChannel): void {
    if (this.#previous !== undefined || this.#closing !== undefined)
      throw new ProtocolViolationError("this session has been joined already, or has ended");
    this.#previous = channel;
    channel.setShape(this.#shape);
    channel.onFrame((frame) => {
      this.#touch();
      if (frame.type === FrameType.data) return this.#take(frame);
      this.fail(new ProtocolViolationError(`a neighbour sent frame type ${frame.type}`));
      return;
    });
    channel.closed.then((end) => this.#neighbourEnded(channel, end));
    void channel.send(controlFrame(FrameType.ready, { session: this.#init.id }));
  }

  /** Tells the gateway why, then ends the session. */
  fail(error: unknown): void {
    if (this.#closing !== undefined) return;
    void this.#init.control.send(
      controlFrame(FrameType.error, { session: this.#init.id }, encodeError(error)),
    );
    void this.close(error);
  }

  /** Frees everything this session holds. Idempotent. */
  close(reason?: unknown): Promise<void> {
    this.#closing ??= this.#close(reason);
    return this.#closing;
  }

  get #shape(): { width: number; maxTokens: number } {
    return { width: this.#init.stage.width, maxTokens: PROMPT_CHUNK };
  }

  /** Checks a DATA frame and queues it. Resolves when it has been run: until then the sender's credit is in use. */
  #take(frame: Frame): void | Promise<void> {
    if (this.#closing !== undefined || this.#finishing) return;
    const problem = this.#problem(frame);
    if (problem !== undefined) {
      this.fail(new ProtocolViolationError(problem));
      return;
    }
    this.#nextPosition += frame.tokens;
    this.#stepsWaiting++;
    this.#touch();
    this.#tail = this.#tail
      .then(() => this.#step(frame))
      .catch((error: unknown) => {
        if (!this.#abort.signal.aborted) this.fail(error);
      })
      .finally(() => {
        this.#stepsWaiting--;
        this.#touch();
      });
    return this.#tail;
  }

  #problem(frame: Frame): string | undefined {
    const { stage, open, id } = this.#init;
    if (frame.session !== id) return `a frame of session ${frame.session} came in session ${id}`;
    if ((frame.hiddenDim === 1) !== stage.hasEmbedding) {
      return stage.hasEmbedding ? "the first stage takes token ids" : "this stage takes hidden states";
    }
    if (open.next !== undefined && this.#next === undefined) return "rows came before START";
    if (frame.position !== this.#nextPosition) {
      return `a frame starts at position ${frame.position} where ${this.#nextPosition} comes next`;
    }
    if (frame.position + frame.tokens > open.capacity) {
      return `positions up to ${frame.position + frame.tokens} do not fit the session's ${open.capacity}`;
    }
    const input = frameInput(frame);
    if (input.kind === "tokens" && input.ids.some((token) => token < 0 || token >= stage.vocabularySize)) {
      return `a token id is outside the vocabulary of ${stage.vocabularySize}`;
    }
    return undefined;
  }

  async #step(frame: Frame): Promise<void> {
    const { signal } = this.#abort;
    if (signal.aborted) return;
    const { kv, operator } = this.#init;
    const end = frame.position + frame.tokens;
    // The last position of the frame decides: `allowedUntil` is the first one that is not paid for.
    if (operator !== undefined && end > operator.allowedUntil) await operator.waitForPayment(end - 1, signal);
    const input = frameInput(frame);
    const output = await kv.run(input, { want: this.#want(frame), signal });
    if (signal.aborted) return;
    const token = this.#tokenOf(output, end);
    const sent =
      output.kind === "hidden"
        ? this.#next?.send(this.#data(frame, { kind: "hidden", data: output.data }, frame.position))
        : token === undefined
          ? undefined
          : this.#emit(frame, token, end, output);
    if (operator !== undefined) {
      const { rows, chunks } = output;
      if (rows === undefined || chunks === undefined) throw new TypeError("a paid session is not traced");
      operator.record({
        position: frame.position,
        nTokens: frame.tokens,
        chunks,
        input: input.kind === "tokens" ? input.ids : input.data,
        rows,
        token,
      });
    }
    // A neighbour that takes nothing more must not keep a session that has ended.
    if (sent !== undefined) await untilAborted(sent, signal);
  }

  #want(frame: Frame): StageWant {
    if (!this.#init.stage.hasHead || !(frame.flags & FLAG.sample)) return "nothing";
    const { sampler, open } = this.#init;
    return sampler.greedy && open.topLogprobs === undefined ? "argmax" : "logits";
  }

  #tokenOf(output: StageOutput, position: number): number | undefined {
    switch (output.kind) {
      case "token":
        return output.id;
      case "logits":
        return this.#init.sampler.sample(output.data, position);
      case "hidden":
      case "nothing":
        return undefined;
      default:
        return output satisfies never;
    }
  }

  /** Sends a token back to where the ring starts, unless it is the last, and to the gateway. */
  async #emit(frame: Frame, token: number, position: number, output: StageOutput): Promise<void> {
    const { open, control } = this.#init;
    this.#produced++;
    const last =
      this.#produced >= open.maxTokens || position >= open.capacity || open.stopTokens.includes(token);
    const input: StageInput = { kind: "tokens", ids: Int32Array.of(token) };
    const turn = this.#data(frame, input, position);
    if (!last && this.#next !== undefined) void this.#next.send(turn);
    if (open.topLogprobs !== undefined && output.kind === "logits") {
      const logprobs = encodeLogprobs(tokenLogprobs(output.data, token, open.topLogprobs));
      void control.send(controlFrame(FrameType.logprobs, { session: this.#init.id, position }, logprobs));
    }
    const sent = control.send(last ? { ...turn, flags: turn.flags | FLAG.end } : turn);
    if (!last && this.#next === undefined) void this.#take(turn);
    await sent;
  }

  #data(cause: Frame, input: StageInput, position: number): Frame {
    const fields = { flags: cause.flags, session: this.#init.id, sequence: this.#sequence++, position };
    return dataFrame(fields, input, this.#init.stage.width);
  }

  async #voucher(frame: Frame): Promise<void> {
    const { operator } = this.#init;
    if (operator === undefined) throw new ProtocolViolationError("a voucher came in a session without terms");
    await operator.voucher(decodeOpaque(frame.payload, "VOUCHER"));
  }

  async #boundary(frame: Frame): Promise<void> {
    const { operator } = this.#init;
    if (operator === undefined)
      throw new ProtocolViolationError("a boundary came in a session without terms");
    await operator.boundary(decodeOpaque(frame.payload, "BOUNDARY"));
  }

  /** The gateway wants no more: what is computed is receipted, then the gateway closes the channel. */
  async #finish(): Promise<void> {
    if (this.#finishing) return;
    this.#finishing = true;
    this.#abort.abort(new SessionFinished());
    await this.#tail;
    const { operator, control, id } = this.#init;
    const receipt = await operator?.finish();
    if (receipt !== undefined) this.sendReceipt(receipt);
    await control.send(controlFrame(FrameType.finish, { session: id }));
  }

  /** Receipts leave as they are journalled. */
  sendReceipt(receipt: unknown): void {
    const { control, id } = this.#init;
    void control.send(controlFrame(FrameType.receipt, { session: id }, encodeOpaque(receipt)));
  }

  async #guard(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.fail(error);
    }
  }

  #controlEnded(end: ChannelEnd): void {
    void this.close(
      end.kind === "closed"
        ? undefined
        : new NeighbourLostError(this.#init.control.peerId, describeChannelEnd(end)),
    );
  }

  /** A neighbour that closes in order has been told so by the gateway; one that breaks off takes the session along. */
  #neighbourEnded(channel: FrameChannel, end: ChannelEnd): void {
    if (end.kind === "closed" || this.#finishing) return;
    this.fail(new NeighbourLostError(channel.peerId, describeChannelEnd(end)));
  }

  #touch(): void {
    clearTimeout(this.#idle);
    if (this.#closing !== undefined) return;
    // Long work is not silence: its end counts as a sign of life.
    if (this.#stepsWaiting > 0) return;
    const { idleTimeoutMs } = this.#init;
    this.#idle = setTimeout(() => this.fail(new SessionIdleError(idleTimeoutMs)), idleTimeoutMs);
    this.#idle.unref();
  }

  async #close(reason: unknown): Promise<void> {
    clearTimeout(this.#idle);
    this.#abort.abort(reason ?? new SessionFinished());
    await this.#tail;
    const { kv, operator, control, onClosed } = this.#init;
    kv.close();
    await Promise.allSettled([
      this.#next?.close(),
      this.#previous?.close(),
      control.close(),
      operator?.close(),
    ]);
    onClosed(reason);
  }
}

/** Why work stops that nobody waits for any more; never shown. */
class SessionFinished extends Error {}
