import { bytesToHex, type Hex, type LocalAccount } from "viem";
import { openChannel } from "../../net/channels.ts";
import { JURY_PROTOCOL } from "../../net/constants.ts";
import { type Frame, FrameType } from "../../net/frames.ts";
import type { Host } from "../../net/host.ts";
import { TurnChannel } from "../../net/turn-channel.ts";
import { decodeMessage, errorSchema } from "../../pipeline/messages.ts";
import type { SigningDomain } from "../signing.ts";
import { signRequest } from "../trace-protocol/access.ts";
import { encodeAsk, helloSchema } from "../trace-protocol/messages.ts";
import { DELIVERY_DEADLINE_MS, MAX_TRACE_BYTES } from "./constants.ts";
import { JurorRefusedError, JurorReplyError, juryProblems } from "./errors.ts";
import { encodeJuryRequest, type JuryRequest } from "./messages.ts";

const SIGNATURE_BYTES = 65;

/** Where a juror is. */
export interface JurorPeer {
  readonly peerId: string;
  readonly addresses: readonly string[];
}

export interface JurorClientInit {
  readonly host: Host;
  readonly juror: JurorPeer;
  readonly domain: SigningDomain;
  /** Who asks: operator or challenger. */
  readonly account: LocalAccount;
  readonly signal: AbortSignal;
}

/** Delivers traces to one juror, or has it show them. */
export class JurorClient implements AsyncDisposable {
  readonly #init: JurorClientInit;
  readonly #channel: TurnChannel;
  readonly #nonce: Hex;
  #number = 0n;

  private constructor(init: JurorClientInit, channel: TurnChannel, nonce: Hex) {
    this.#init = init;
    this.#channel = channel;
    this.#nonce = nonce;
  }

  get peerId(): string {
    return this.#channel.peerId;
  }

  /** @throws PeerUnreachableError and others of `net`; JurorReplyError where the peer is another one or says something else */
  static async connect(init: JurorClientInit): Promise<JurorClient> {
    const { host, juror } = init;
    const signal = AbortSignal.any([init.signal, AbortSignal.timeout(DELIVERY_DEADLINE_MS)]);
    // A connection of its own: a trace must not stand in the way of a pipeline's frames.
    const connection = await host.connect(juror.addresses, { signal, dedicated: true });
    try {
      const opened = await openChannel(connection, { signal }, JURY_PROTOCOL);
      const channel = new TurnChannel(opened, signal, juryProblems);
      void channel.closed.then(() => connection.close()).catch(() => undefined); // it is lost already
      if (channel.peerId !== juror.peerId)
        throw new JurorReplyError(juror.peerId, `${channel.peerId} answers at its address`);
      const hello = await channel.next();
      if (hello.type !== FrameType.hello) throw new JurorReplyError(juror.peerId, "it does not say hello");
      return new JurorClient(init, channel, decodeMessage(helloSchema, hello.payload, "HELLO").nonce);
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  /**
   * Delivers a trace, unless the juror has it.
   *
   * @param trace its bytes (docs/DISPUTES.md)
   * @returns the juror's signature as it came: whose it is, is for the caller to find out
   * @throws JurorRefusedError, JurorReplyError, JurySilentError
   */
  async deliver(dispute: Hex, trace: Uint8Array): Promise<Hex> {
    const { number, reply } = await this.#ask({ kind: "deliver", dispute, bytes: trace.length });
    let first = reply;
    if (first.type === FrameType.accept) {
      await this.#channel.sendParts(number, trace);
      first = this.#checked(await this.#channel.next());
    }
    const signature = await this.#channel.receiveParts(number, SIGNATURE_BYTES, first);
    if (signature.length !== SIGNATURE_BYTES) throw new JurorReplyError(this.peerId, "it does not sign");
    return bytesToHex(signature);
  }

  /** The bytes of the trace that was delivered. @throws as {@link deliver} */
  async show(dispute: Hex): Promise<Uint8Array> {
    const { number, reply } = await this.#ask({ kind: "show", dispute });
    return this.#channel.receiveParts(number, MAX_TRACE_BYTES, reply);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#channel.close();
  }

  async #ask(asked: JuryRequest): Promise<{ readonly number: bigint; readonly reply: Frame }> {
    const { domain, account, host } = this.#init;
    const request = encodeJuryRequest(asked);
    const number = this.#number++;
    const binding = { asker: host.peerId, server: this.peerId, nonce: this.#nonce, number };
    const signature = await signRequest(domain, account, binding, request);
    const ask = encodeAsk({ request, account: account.address, signature });
    await this.#channel.send(FrameType.ask, number, ask);
    return { number, reply: this.#checked(await this.#channel.next()) };
  }

  #checked(frame: Frame): Frame {
    if (frame.type !== FrameType.error) return frame;
    const { code, message } = decodeMessage(errorSchema, frame.payload, "ERROR");
    throw new JurorRefusedError(this.peerId, code, message);
  }
}
