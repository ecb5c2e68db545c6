import type { Hex, LocalAccount } from "viem";
import { openChannel } from "../../net/channels.ts";
import { TRACE_PROTOCOL } from "../../net/constants.ts";
import { describeChannelEnd, type FrameChannel } from "../../net/frame-channel.ts";
import { FrameQueue } from "../../net/frame-queue.ts";
import { controlFrame, type Frame, FrameType } from "../../net/frames.ts";
import type { Host } from "../../net/host.ts";
import { untilAborted } from "../../net/until-aborted.ts";
import { decodeMessage, errorSchema } from "../../pipeline/messages.ts";
import type { SigningDomain } from "../signing.ts";
import { signRequest } from "./access.ts";
import { OPERATIONS_TIMEOUT_MS, PART_TIMEOUT_MS } from "./constants.ts";
import { TraceRefusedError, TraceReplyError, TraceSilentError } from "./errors.ts";
import { encodeAsk, encodeRequest, helloSchema, type TraceAsk, type TraceRequest } from "./messages.ts";

/** Where an operator is asked for what it committed to, and by whose leave. */
export interface AskedOperator {
  /** Whose identity the node must prove. */
  readonly peerId: string;
  /** Of the operator's node, any of which will do. */
  readonly addresses: readonly string[];
  /** Who asks: whoever paid, or has the payer's consent. */
  readonly account: LocalAccount;
  /** The payer's, where the account is not the payer. */
  readonly consent?: TraceAsk["consent"];
}

export interface TraceClientInit extends AskedOperator {
  /** From which the operator is asked. */
  readonly host: Host;
  readonly domain: SigningDomain;
  /** How long the first frame may take of an answer that is computed (ms). Default: 300 s. */
  readonly patienceMs?: number | undefined;
  readonly signal: AbortSignal;
}

/** Asks one node, one request after the other. Answers are bytes that nobody has checked. */
export class TraceClient implements AsyncDisposable {
  readonly peerId: string;
  readonly #init: TraceClientInit;
  readonly #channel: FrameChannel;
  readonly #frames = new FrameQueue();
  #nonce: Hex = "0x";
  #number = 0n;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(init: TraceClientInit, channel: FrameChannel) {
    this.#init = init;
    this.#channel = channel;
    this.peerId = channel.peerId;
    channel.onFrame((frame) => this.#frames.push(frame));
    void channel.closed.then((end) =>
      this.#frames.fail(new TraceReplyError(this.peerId, describeChannelEnd(end))),
    );
  }

  /** @throws PeerUnreachableError and others of `net`; TraceReplyError where the peer is another one or says something else */
  static async connect(init: TraceClientInit): Promise<TraceClient> {
    const { host, addresses, peerId, signal } = init;
    const connection = await host.connect(addresses, { signal });
    const channel = await openChannel(connection, { signal }, TRACE_PROTOCOL);
    const client = new TraceClient(init, channel);
    try {
      if (channel.peerId !== peerId)
        throw new TraceReplyError(peerId, `${channel.peerId} answers at its address`);
      const hello = await client.#next(FrameType.hello, PART_TIMEOUT_MS);
      client.#nonce = decodeMessage(helloSchema, hello.payload, "HELLO").nonce;
      return client;
    } catch (error) {
      channel.abort(new Error("the trace channel is given up"));
      throw error;
    }
  }

  /**
   * The bytes that answer a request, at most `maxBytes`.
   *
   * @throws TraceRefusedError, TraceReplyError, TraceSilentError
   */
  ask(request: TraceRequest, maxBytes: number): Promise<Uint8Array> {
    const turn = this.#queue.then(() => this.#ask(request, maxBytes));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#channel.close();
  }

  async #ask(asked: TraceRequest, maxBytes: number): Promise<Uint8Array> {
    const { domain, account, host, consent, patienceMs = OPERATIONS_TIMEOUT_MS } = this.#init;
    const request = encodeRequest(asked);
    const number = this.#number++;
    const binding = { asker: host.peerId, server: this.peerId, nonce: this.#nonce, number };
    const signature = await signRequest(domain, account, binding, request);
    const ask = encodeAsk({ request, account: account.address, signature, consent });
    await this.#channel.send(controlFrame(FrameType.ask, { session: number }, ask));
    const parts: Uint8Array[] = [];
    let bytes = 0;
    // A layer is computed before the first byte of its operations is there.
    const isComputed = asked.kind === "operations" || asked.kind === "proof";
    let timeout = isComputed ? patienceMs : PART_TIMEOUT_MS;
    for (;;) {
      const frame = await this.#next(FrameType.part, timeout, FrameType.done);
      if (frame.session !== number) throw this.#broken("it answers another request");
      if (frame.type === FrameType.done) return new Uint8Array(Buffer.concat(parts));
      bytes += frame.payload.length;
      if (bytes > maxBytes) throw this.#broken(`it sends more than ${maxBytes} bytes`);
      parts.push(frame.payload);
      timeout = PART_TIMEOUT_MS;
    }
  }

  async #next(type: FrameType, timeoutMs: number, other: FrameType = type): Promise<Frame> {
    const patience = AbortSignal.timeout(timeoutMs);
    let frame: Frame;
    try {
      frame = await untilAborted(this.#frames.next(), AbortSignal.any([patience, this.#init.signal]));
    } catch (error) {
      this.#channel.abort(new Error("the trace channel is given up"));
      this.#init.signal.throwIfAborted();
      throw patience.aborted ? new TraceSilentError(this.peerId, timeoutMs) : error;
    }
    if (frame.type === FrameType.error) {
      const { code, message } = decodeMessage(errorSchema, frame.payload, "ERROR");
      throw new TraceRefusedError(this.peerId, code, message);
    }
    if (frame.type !== type && frame.type !== other) throw this.#broken(`frame type ${frame.type} came`);
    return frame;
  }

  #broken(why: string): TraceReplyError {
    const error = new TraceReplyError(this.peerId, why);
    this.#channel.abort(error);
    return error;
  }
}
