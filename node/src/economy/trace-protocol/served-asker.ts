import { randomBytes } from "node:crypto";
import { encode } from "@ipld/dag-cbor";
import { bytesToHex } from "viem";
import { PART_BYTES, TAKE_TIMEOUT_MS } from "../../net/constants.ts";
import type { FrameChannel } from "../../net/frame-channel.ts";
import { controlFrame, type Frame, FrameType } from "../../net/frames.ts";
import type { Host } from "../../net/host.ts";
import { untilAborted } from "../../net/until-aborted.ts";
import { encodeError } from "../../pipeline/wire-error.ts";
import type { SigningDomain } from "../signing.ts";
import { checkRequestSignature } from "./access.ts";
import { type AnswerSources, answerOf } from "./answer.ts";
import type { AttemptArchive } from "./attempt-archive.ts";
import { ASK_IDLE_MS, MAX_WAITING_ASKS, OPERATIONS_TIMEOUT_MS } from "./constants.ts";
import { checkEntitlement, type EntitlementChain } from "./entitlement.ts";
import { TraceRequestError } from "./errors.ts";
import { decodeAsk, type TraceRequest } from "./messages.ts";

export interface TraceServerInit extends AnswerSources {
  readonly host: Host;
  readonly domain: SigningDomain;
  /** The operator's folder of books. */
  readonly books: string;
  readonly chain: EntitlementChain;
  /** Requests as they were answered or refused, for logs. */
  readonly onAsk?: (event: AskEvent) => void;
}

export interface AskEvent {
  readonly peerId: string;
  readonly account: string | undefined;
  readonly kind: TraceRequest["kind"] | undefined;
  readonly bytes: number;
  readonly error?: unknown;
}

interface ServedAskerInit extends TraceServerInit {
  readonly archive: AttemptArchive;
  readonly signal: AbortSignal;
}

/** One channel of an asker: its requests are checked and answered one after the other. */
export class ServedAsker {
  readonly peerId: string;
  /** Resolves when the channel is over and nothing is being answered any more. */
  readonly ended: Promise<void>;
  readonly #channel: FrameChannel;
  readonly #init: ServedAskerInit;
  readonly #abort = new AbortController();
  readonly #nonce = randomBytes(32);
  #queue: Promise<void> = Promise.resolve();
  #waiting = 0;
  #asked = 0n;
  #idle: NodeJS.Timeout | undefined;

  constructor(channel: FrameChannel, init: ServedAskerInit) {
    this.#channel = channel;
    this.#init = init;
    this.peerId = channel.peerId;
    const stop = (): void => channel.abort(new Error("the node is stopping"));
    init.signal.addEventListener("abort", stop, { once: true });
    this.ended = channel.closed.then(async () => {
      init.signal.removeEventListener("abort", stop);
      clearTimeout(this.#idle);
      this.#abort.abort();
      await this.#queue;
    });
    channel.onFrame((frame) => this.#received(frame));
    void channel.send(controlFrame(FrameType.hello, {}, encode({ nonce: new Uint8Array(this.#nonce) })));
    this.#awaitAsk();
  }

  #received(frame: Frame): void {
    if (frame.type !== FrameType.ask || frame.session !== this.#asked || this.#waiting >= MAX_WAITING_ASKS) {
      throw new TraceRequestError("a frame came that is not the next request");
    }
    this.#asked++;
    this.#waiting++;
    clearTimeout(this.#idle);
    this.#queue = this.#queue.then(async () => {
      await this.#answer(frame);
      this.#waiting--;
      this.#awaitAsk();
    });
  }

  async #answer(frame: Frame): Promise<void> {
    let asked: { account: string; request: TraceRequest } | undefined;
    let bytes = 0;
    const tell = (error?: unknown): void => {
      const event: AskEvent = {
        peerId: this.peerId,
        account: asked?.account,
        kind: asked?.request.kind,
        bytes,
      };
      this.#init.onAsk?.(error === undefined ? event : { ...event, error });
    };
    try {
      const { domain, host, archive, chain } = this.#init;
      const { request, account, signature, consent, asked: decoded } = decodeAsk(frame.payload);
      asked = { account, request: decoded };
      const nonce = bytesToHex(this.#nonce);
      const binding = { asker: this.peerId, server: host.peerId, nonce, number: frame.session };
      await checkRequestSignature(domain, account, binding, { request, signature });
      const attempt = await archive.open(decoded.terms);
      const signal = AbortSignal.any([this.#abort.signal, AbortSignal.timeout(OPERATIONS_TIMEOUT_MS)]);
      const { value: terms } = attempt.terms;
      const claim = { account, request: decoded, consent, terms, termsHash: decoded.terms };
      await checkEntitlement(domain, chain, claim, signal);
      for await (const part of inParts(answerOf(decoded, attempt, this.#init, signal))) {
        bytes += part.length;
        await this.#send(controlFrame(FrameType.part, { session: frame.session }, part));
      }
      await this.#send(controlFrame(FrameType.done, { session: frame.session }));
      tell();
    } catch (error) {
      tell(error);
      const refusal = controlFrame(FrameType.error, { session: frame.session }, encodeError(error));
      await this.#send(refusal).catch(() => undefined); // the asker is gone
    }
  }

  async #send(frame: Frame): Promise<void> {
    const patience = AbortSignal.timeout(TAKE_TIMEOUT_MS);
    try {
      await untilAborted(this.#channel.send(frame), AbortSignal.any([patience, this.#abort.signal]));
    } catch (error) {
      if (patience.aborted) this.#channel.abort(new TraceRequestError("its answer is not taken", error));
      throw error;
    }
  }

  #awaitAsk(): void {
    clearTimeout(this.#idle);
    if (this.#abort.signal.aborted || this.#waiting > 0) return;
    this.#idle = setTimeout(() => void this.#channel.close(), ASK_IDLE_MS).unref();
  }
}

/** The same bytes in pieces that a frame holds. */
async function* inParts(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let filled = 0;
  let part = new Uint8Array(PART_BYTES);
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; ) {
      const taken = piece.subarray(at, at + PART_BYTES - filled);
      part.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled < PART_BYTES) continue;
      yield part;
      part = new Uint8Array(PART_BYTES);
      filled = 0;
    }
  }
  if (filled > 0) yield part.subarray(0, filled);
}
