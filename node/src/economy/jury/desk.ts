import { randomBytes } from "node:crypto";
import { encode } from "@ipld/dag-cbor";
import { type Address, bytesToHex, type Hex, hexToBytes, isAddressEqual } from "viem";
import { JURY_PROTOCOL } from "../../net/constants.ts";
import { FrameType } from "../../net/frames.ts";
import type { Host } from "../../net/host.ts";
import type { TurnChannel } from "../../net/turn-channel.ts";
import { TurnDesk } from "../../net/turn-desk.ts";
import { encodeError } from "../../pipeline/wire-error.ts";
import type { SigningDomain } from "../signing.ts";
import { checkRequestSignature } from "../trace-protocol/access.ts";
import { TraceRequestError } from "../trace-protocol/errors.ts";
import {
  ASK_IDLE_MS,
  DELIVERY_DEADLINE_MS,
  MAX_CHANNELS,
  MAX_DELIVERIES,
  MAX_PEER_CHANNELS,
} from "./constants.ts";
import { JurorBusyError, juryProblems, NoDutyError } from "./errors.ts";
import { decodeJuryAsk, type JuryRequest } from "./messages.ts";

/** A dispute that a juror serves in. */
export interface JurorDuty {
  /** Who delivers, and to whom it is shown. */
  readonly operator: Address;
  readonly challenger: Address;
  /** For the trace, once it is here; undefined before. */
  readonly signature: Hex | undefined;
  /** Checks, keeps and signs for a trace. @throws DeliveryInvalidError */
  accept(trace: Uint8Array): Promise<Hex>;
  /** Bytes of the trace that is kept. @throws where there is none */
  trace(): Promise<Uint8Array>;
}

export interface JuryDeskInit {
  readonly host: Host;
  readonly domain: SigningDomain;
  /** The duty in a dispute; undefined where there is none. */
  readonly dutyOf: (dispute: Hex) => JurorDuty | undefined;
  /** Requests as they were served or refused, for logs. */
  readonly onAsk?: ((event: JuryAskEvent) => void) | undefined;
}

export interface JuryAskEvent {
  readonly peerId: string;
  readonly account: string | undefined;
  readonly kind: JuryRequest["kind"] | undefined;
  readonly dispute: Hex | undefined;
  readonly error?: unknown;
}

/** Takes traces from operators, and shows them to challengers: docs/JURY-PROTOCOL.md. */
export class JuryDesk {
  readonly #init: JuryDeskInit;
  /** Disputes whose traces come in. */
  readonly #delivering = new Set<Hex>();

  private constructor(init: JuryDeskInit) {
    this.#init = init;
  }

  static open(init: JuryDeskInit): Promise<TurnDesk> {
    const desk = new JuryDesk(init);
    return TurnDesk.open({
      host: init.host,
      protocol: JURY_PROTOCOL,
      problems: juryProblems,
      maxPeerChannels: MAX_PEER_CHANNELS,
      maxChannels: MAX_CHANNELS,
      busy: () => new JurorBusyError(),
      serve: (turns) => desk.#serve(turns),
    });
  }

  /** One request after the other, until either side has enough. */
  async #serve(turns: TurnChannel): Promise<void> {
    const nonce = randomBytes(32);
    await turns.send(FrameType.hello, 0n, encode({ nonce: new Uint8Array(nonce) }));
    for (let number = 0n; ; number++) {
      const frame = await turns.next(ASK_IDLE_MS);
      if (frame.type !== FrameType.ask || frame.session !== number) {
        throw new TraceRequestError("a frame came that is not the next request");
      }
      await this.#answer(turns, bytesToHex(nonce), number, frame.payload);
    }
  }

  async #answer(turns: TurnChannel, nonce: Hex, number: bigint, payload: Uint8Array): Promise<void> {
    const { domain, host, onAsk } = this.#init;
    let event: JuryAskEvent = {
      peerId: turns.peerId,
      account: undefined,
      kind: undefined,
      dispute: undefined,
    };
    try {
      const { request, account, signature, asked } = decodeJuryAsk(payload);
      event = { ...event, account, kind: asked.kind, dispute: asked.dispute };
      const binding = { asker: turns.peerId, server: host.peerId, nonce, number };
      await checkRequestSignature(domain, account, binding, { request, signature });
      await this.#fulfil(turns, number, account, asked);
      onAsk?.(event);
    } catch (error) {
      onAsk?.({ ...event, error });
      await turns.send(FrameType.error, number, encodeError(error));
    }
  }

  async #fulfil(turns: TurnChannel, number: bigint, account: Address, asked: JuryRequest): Promise<void> {
    const { dispute } = asked;
    const duty = this.#init.dutyOf(dispute);
    if (duty === undefined) throw new NoDutyError(dispute, "it was not drawn, or the dispute is over");
    const party = asked.kind === "deliver" ? duty.operator : duty.challenger;
    if (!isAddressEqual(party, account))
      throw new NoDutyError(
        dispute,
        `${account} is not its ${asked.kind === "deliver" ? "operator" : "challenger"}`,
      );
    if (asked.kind === "show") {
      if (duty.signature === undefined) throw new NoDutyError(dispute, "the trace was not delivered here");
      await turns.sendParts(number, await duty.trace());
      return;
    }
    const signature = duty.signature ?? (await this.#take(turns, number, asked, duty));
    await turns.sendParts(number, hexToBytes(signature));
  }

  async #take(
    turns: TurnChannel,
    number: bigint,
    { dispute, bytes }: Extract<JuryRequest, { kind: "deliver" }>,
    duty: JurorDuty,
  ): Promise<Hex> {
    if (this.#delivering.has(dispute) || this.#delivering.size >= MAX_DELIVERIES) throw new JurorBusyError();
    this.#delivering.add(dispute);
    const late = () => new JurorBusyError();
    try {
      return await turns.bounded(DELIVERY_DEADLINE_MS, late, async () => {
        await turns.send(FrameType.accept, number);
        return duty.accept(await turns.receiveParts(number, bytes));
      });
    } finally {
      this.#delivering.delete(dispute);
    }
  }
}
