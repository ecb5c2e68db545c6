import type { Sampler } from "../engine/sampler.ts";
import { tokenLogprobs } from "../engine/token-logprobs.ts";
import { type ChannelEnd, describeChannelEnd, type FrameChannel } from "../net/frame-channel.ts";
import { controlFrame, dataFrame, type Frame, FrameType, frameInput } from "../net/frames.ts";
import { untilAborted } from "../net/until-aborted.ts";
import type { OperatorSession } from "../types/settlement.ts";
import type { Stage, StageInput, StageOutput, StageSession } from "../types/stage.ts";
import { FLAG, MAX_TOLD_TOKENS, PROMPT_CHUNK } from "./constants.ts";
import { dataProblem } from "./data-problem.ts";
import { NeighbourLostError, ProtocolViolationError, SessionIdleError } from "./errors.ts";
import { FirstStageTokens } from "./first-stage-tokens.ts";
import { sampledOf, wantOf } from "./head-output.ts";
import type { Connect } from "./join-next.ts";
import type { KeptSession } from "./kept-sessions.ts";
import { encodeLogprobs } from "./logprobs-message.ts";
import {
  decodeMessage,
  decodeOpaque,
  encodeMessage,
  encodeOpaque,
  expectSchema,
  type Open,
  type Pong,
  relinkSchema,
  startSchema,
} from "./messages.ts";
import { requireAddressesOf } from "./neighbour-addresses.ts";
import { StageNeighbours } from "./stage-neighbours.ts";
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
  /** How this node reaches the next stage. */
  readonly connect: Connect;
  /** Steps that the stage has computed for all its sessions. */
  readonly work: () => number;
  /** A step of this session has been computed. */
  readonly onStep: () => void;
  readonly onRows?: WatchRows | undefined;
  /** Positions of another session, which the cache holds already: this one may begin behind them. */
  readonly begun?: BegunSession | undefined;
  /** Takes over what a session computed, once it has ended in order. */
  readonly keep: (kept: KeptSession) => Promise<void>;
  readonly onClosed: (error: unknown) => void;
}

export interface BegunSession {
  readonly positions: number;
  readonly kept: KeptSession;
}

/** Is told of rows (n, width) of the residual stream that came in, or leave, in the order of positions. */
export type WatchRows = (side: "received" | "sent", rows: Float32Array) => void;

/**
 * One session at one stage: takes rows from the gateway or the previous stage in the order of their positions, runs
 * them, and passes the result on. KV caches along the route stay in step because every frame names its position and
 * each stage takes only the one that comes next. What a neighbour's loss interrupts goes on with another neighbour, whom the
 * gateway names: nothing that was computed is computed again.
 */
export class ServedSession {
  readonly #init: ServedSessionInit;
  readonly #abort = new AbortController();
  readonly #neighbours: StageNeighbours;
  /** Of the first stage. */
  readonly #tokens: FirstStageTokens | undefined;
  /** Where the last frame began whose rows were guesses: a frame may begin there or later. */
  #windowStart = Number.POSITIVE_INFINITY;
  /** Where the next frame must start. */
  #nextPosition = 0;
  /** Positions below have been computed. */
  #donePosition = 0;
  #busy = false;
  #produced: number;
  /** Steps run one behind the other. */
  #tail: Promise<void> = Promise.resolve();
  #stepsWaiting = 0;
  #started = false;
  #finishing = false;
  #closing: Promise<void> | undefined;
  #idle: NodeJS.Timeout | undefined;

  constructor(init: ServedSessionInit) {
    this.#init = init;
    const { id, open, stage } = init;
    this.#neighbours = new StageNeighbours({
      session: id,
      control: init.control,
      width: stage.width,
      kind: stage.hasHead ? "tokens" : "hidden",
      previous: open.previous,
      connect: init.connect,
      signal: this.#abort.signal,
      onFrame: (frame, channel) => this.#passed(frame, channel),
      onOverdue: (error) => this.fail(error),
    });
    const { capacity, window = 0, stopTokens } = open;
    if (stage.hasEmbedding) this.#tokens = new FirstStageTokens({ capacity, window, stopTokens });
    // A session's capacity is its prompt and the tokens that may follow.
    const before = open.resume === undefined ? 0 : open.resume.from - (open.capacity - open.maxTokens);
    this.#produced = Math.max(0, before);
    init.control.setShape(this.#shape);
    init.control.closed.then((end) => this.#controlEnded(end));
    this.#touch();
  }

  /** Whose JOIN this session expects. */
  get previousPeer(): string | undefined {
    return this.#neighbours.previousPeer;
  }

  /** A frame from the gateway, after OPEN. */
  control(frame: Frame): void | Promise<void> {
    // A gateway that only asks does not keep the session's memory.
    if (frame.type === FrameType.ping) return this.#pong(frame);
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
      case FrameType.expect:
        return this.#guard(this.#expect(frame));
      case FrameType.relink:
        return this.#guard(this.#relink(frame));
      default:
        this.fail(new ProtocolViolationError(`frame type ${frame.type} is not for a session under way`));
        return;
    }
  }

  /** Connects to the neighbour that takes this stage's output. Resolves when it is ready. */
  async start({ payload }: Frame): Promise<void> {
    const { open, id, control } = this.#init;
    if (this.#started || open.resume !== undefined)
      throw new ProtocolViolationError("this session has been started already");
    this.#started = true;
    const { from = 0 } = payload.length === 0 ? {} : decodeMessage(startSchema, payload, "START");
    this.#begin(from);
    const { next } = open;
    if (next !== undefined && !(await this.#neighbours.connect(next, { from, merge: 0 }))) return;
    await control.send(controlFrame(FrameType.ready, { session: id }));
  }

  /** Where some stage has not kept what the others have, all begin anew. */
  #begin(from: number): void {
    const { kv, begun, operator } = this.#init;
    if (from === 0) {
      kv.truncate(0);
      return;
    }
    if (from !== begun?.positions)
      throw new ProtocolViolationError(`a session began with position ${from}, not ${begun?.positions ?? 0}`);
    const { sent, tokens, attempt } = begun.kept;
    if (attempt !== undefined) operator?.begin(attempt, from);
    this.#nextPosition = from;
    this.#donePosition = from;
    if (tokens !== undefined) this.#tokens?.take(0, tokens.subarray(0, from));
    if (sent !== undefined) this.#neighbours.forward.begin(sent.until(from));
  }

  /** Another stage comes next: it gets what it needs of what was kept. */
  async #relink(frame: Frame): Promise<void> {
    const { next, from, merge } = decodeMessage(relinkSchema, frame.payload, "RELINK");
    requireAddressesOf(next, this.#init.control.peerId);
    this.#started = true;
    if (!(await this.#neighbours.relink(next, { from, merge }))) return;
    await this.#init.control.send(controlFrame(FrameType.relinked, { session: this.#init.id }));
  }

  /** Another stage comes before: it continues where this one is. */
  async #expect(frame: Frame): Promise<void> {
    const { id, control } = this.#init;
    const { previous, from } = decodeMessage(expectSchema, frame.payload, "EXPECT");
    this.#neighbours.expect(previous);
    // Of a window some rows may be replaced yet: they come again.
    const next = this.#tokens?.known ?? Math.min(this.#windowStart, this.#nextPosition);
    const tokens = [...(this.#tokens?.slice(from, Math.max(from, next)) ?? [])];
    if (tokens.length > MAX_TOLD_TOKENS)
      throw new ProtocolViolationError(`the gateway lacks ${tokens.length} tokens`);
    await control.send(controlFrame(FrameType.expecting, { session: id }, encodeMessage({ next, tokens })));
  }

  #pong({ sequence }: Frame): Promise<void> {
    const { id, control, work } = this.#init;
    const pong: Pong = {
      next: this.#nextPosition,
      done: this.#donePosition,
      busy: this.#busy,
      work: work(),
    };
    return control.send(controlFrame(FrameType.pong, { session: id, sequence }, encodeMessage(pong)));
  }

  /** The previous stage has come. */
  join(channel: FrameChannel): void {
    this.#neighbours.join(channel);
  }

  #passed(frame: Frame, channel: FrameChannel): void | Promise<void> {
    this.#touch();
    if (frame.type === FrameType.data) return this.#turn(frame, channel);
    this.#refuse(`a neighbour sent frame type ${frame.type}`, channel);
    return;
  }

  /** Tells the gateway that this node is about to stop: it may have another one go on. */
  leave(): void {
    void this.#init.control.send(controlFrame(FrameType.leaving, { session: this.#init.id }));
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
  #take(frame: Frame, previous?: FrameChannel): void | Promise<void> {
    if (this.#closing !== undefined || this.#finishing) return;
    const { id, open, stage } = this.#init;
    const problem = dataProblem(frame, {
      session: id,
      open,
      stage,
      started: this.#started,
      windowStart: this.#windowStart,
      next: this.#nextPosition,
    });
    if (problem !== undefined) {
      this.#refuse(problem, previous);
      return;
    }
    const input = frameInput(frame);
    const isWindow = (frame.flags & FLAG.window) !== 0;
    if (input.kind === "tokens" && !isWindow) this.#tokens?.take(frame.position, input.ids);
    if (isWindow) this.#windowStart = frame.position;
    this.#nextPosition = frame.position + frame.tokens;
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

  /** The gateway's own mistakes end its session; a neighbour can be replaced. */
  #refuse(problem: string, previous: FrameChannel | undefined): void {
    const error = new ProtocolViolationError(problem);
    if (previous === undefined) this.fail(error);
    else this.#neighbours.drop("previous", previous, error);
  }

  async #step(frame: Frame): Promise<void> {
    const { signal } = this.#abort;
    if (signal.aborted) return;
    const { kv, sampler, operator, onStep, onRows } = this.#init;
    const end = frame.position + frame.tokens;
    // The last position of the frame decides: `allowedUntil` is the first one that is not paid for.
    if (operator !== undefined && end > operator.allowedUntil) await operator.waitForPayment(end - 1, signal);
    const input = frameInput(frame);
    // What was guessed wrong is computed anew.
    if (kv.position > frame.position) kv.truncate(frame.position);
    if (kv.position !== frame.position)
      throw new TypeError(`the cache is at position ${kv.position}, not ${frame.position}`);
    this.#busy = true;
    // Who sent rows that are not finite has been blamed for it: these are.
    const taken: StageInput = input.kind === "hidden" ? { ...input, isFinite: true } : input;
    const output = await kv.run(taken, { want: wantOf(frame, this.#init), signal });
    this.#busy = false;
    onStep();
    if (signal.aborted) return;
    this.#donePosition = end;
    const sampled = sampledOf(output, end, sampler);
    const token = sampled?.[0];
    let sent: Promise<void> | undefined;
    if (output.kind === "hidden") {
      const { position, flags } = frame;
      this.#neighbours.forward.push({ position, flags, input: { kind: "hidden", data: output.data } });
    } else if (sampled !== undefined) sent = this.#emit(frame, sampled, output);
    if (input.kind === "hidden") onRows?.("received", input.data);
    if (output.kind === "hidden") onRows?.("sent", output.data);
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
    // A gateway that takes nothing more must not keep a session that has ended.
    if (sent !== undefined) await untilAborted(sent, signal);
  }

  /** Sends tokens back to where the ring starts, unless one is the last, and to the gateway. Of a window, these say which stand. */
  async #emit(frame: Frame, ids: Int32Array, output: StageOutput): Promise<void> {
    const { id, open, control, stage } = this.#init;
    const position = frame.position + frame.tokens - ids.length + 1;
    const [token = 0] = ids;
    this.#produced++;
    const last =
      open.window === undefined &&
      (this.#produced >= open.maxTokens || position >= open.capacity || open.stopTokens.includes(token));
    const { flags } = frame;
    const input: StageInput = { kind: "tokens", ids };
    const turn = dataFrame({ flags, session: id, position }, input, stage.width);
    if (!last && open.next !== undefined) this.#neighbours.forward.push({ position, flags, input });
    if (open.topLogprobs !== undefined && output.kind === "logits") {
      const logprobs = encodeLogprobs(tokenLogprobs(output.data, token, open.topLogprobs));
      void control.send(controlFrame(FrameType.logprobs, { session: id, position }, logprobs));
    }
    const sent = control.send(last ? { ...turn, flags: flags | FLAG.end } : turn);
    if (!last && open.next === undefined) void this.#turn(turn);
    await sent;
  }

  /** Tokens have come round. Where some were guessed, what stands of them goes on, with new guesses. */
  #turn(frame: Frame, previous?: FrameChannel): void | Promise<void> {
    const { id, open, stage } = this.#init;
    const input = frameInput(frame);
    if (
      open.window === undefined ||
      this.#tokens === undefined ||
      frame.session !== id ||
      input.kind !== "tokens"
    )
      return this.#take(frame, previous);
    const next = this.#tokens.continue(frame.position, input.ids);
    if (next.kind === "known" || next.kind === "end") return;
    if (next.kind === "wrong") {
      const { known } = this.#tokens;
      this.#refuse(
        `${frame.tokens} tokens came for position ${frame.position} where ${known} is next`,
        previous,
      );
      return;
    }
    const fields = { flags: FLAG.sample | FLAG.window, session: id, position: next.position };
    return this.#take(dataFrame(fields, { kind: "tokens", ids: next.ids }, stage.width), previous);
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
    await operator?.finish();
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

  #touch(): void {
    clearTimeout(this.#idle);
    if (this.#closing !== undefined) return;
    // Long work is not silence: its end counts as a sign of life.
    if (this.#stepsWaiting > 0) return;
    const { idleTimeoutMs } = this.#init;
    this.#idle = setTimeout(() => this.fail(new SessionIdleError(idleTimeoutMs)), idleTimeoutMs);
    this.#idle.unref();
  }

  /** What was paid for is known to the books once they have closed it. */
  async #keep(): Promise<void> {
    const { kv, stage, keep, operator, open } = this.#init;
    const isClosed = await operator?.close().then(
      () => true,
      () => false,
    );
    if (operator !== undefined && (!isClosed || this.#neighbours.isMended || open.resume !== undefined))
      return kv.close();
    const tokens = this.#tokens?.slice(0, this.#donePosition).slice();
    return keep({
      session: kv,
      attempt: operator?.attempt,
      ...(stage.hasHead ? {} : { sent: this.#neighbours.forward.kept }),
      ...(tokens && { tokens }),
    });
  }

  async #close(reason: unknown): Promise<void> {
    clearTimeout(this.#idle);
    this.#abort.abort(reason ?? new SessionFinished());
    await this.#tail;
    const { kv, operator, control, onClosed } = this.#init;
    await Promise.allSettled([
      reason === undefined ? this.#keep() : kv.close(),
      this.#neighbours.close(),
      control.close(),
      operator?.close(),
    ]);
    onClosed(reason);
  }
}

/** Why work stops that nobody waits for any more; never shown. */
class SessionFinished extends Error {}
