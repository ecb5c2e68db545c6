import { checkUpload, type OmniClient, verifyUpload } from "@omninode/sdk";
import type { Hex } from "viem";
import { serveChannels } from "../../net/channels.ts";
import { ROUND_PROTOCOL } from "../../net/constants.ts";
import type { FrameChannel } from "../../net/frame-channel.ts";
import { FrameType } from "../../net/frames.ts";
import type { Host } from "../../net/host.ts";
import { encodeError } from "../../pipeline/wire-error.ts";
import type { BlobStore } from "../../types/blob-store.ts";
import { OmniError } from "../../types/errors.ts";
import { decodeSigned, type Signed } from "../signed-types.ts";
import { TurnChannel } from "../turn-channel.ts";
import {
  ASK_IDLE_MS,
  MAX_CHANNELS,
  MAX_PEER_CHANNELS,
  MAX_REQUEST_BYTES,
  MAX_UPLOADS,
  UPLOAD_DEADLINE_MS,
} from "./constants.ts";
import { cidOf, digestOf } from "./digests.ts";
import { CoordinatorBusyError, roundProblems, UploadInvalidError } from "./errors.ts";

type Upload = ReturnType<typeof decodeSigned<"Upload">>["value"];

export interface UploadDeskInit {
  readonly host: Host;
  readonly client: OmniClient;
  readonly store: BlobStore;
  /** Whether uploads to a round are taken. */
  readonly isServed: (roundId: bigint) => boolean;
  /** Decodes a contribution, strictly. @throws where the bytes are none */
  readonly check: (roundId: bigint, upload: Upload, bytes: Uint8Array) => Promise<void>;
  /** Uploads as they came or were refused, for logs. */
  readonly onUpload?: ((event: UploadEvent) => void) | undefined;
}

export interface UploadEvent {
  readonly peerId: string;
  readonly contributor: string | undefined;
  readonly digest: Hex | undefined;
  readonly error?: unknown;
}

/**
 * Takes the bytes of contributions from those who revealed them: docs/ROUNDS.md. Everything that comes is checked against the chain
 * before a byte of it is read, so that nobody can store anything here without a contribution of its own.
 */
export class UploadDesk {
  readonly #init: UploadDeskInit;
  readonly #stopping = new AbortController();
  /** Channels that are served, with the peers at their other ends. */
  readonly #served = new Map<Promise<void>, string>();
  /** Digests of what comes in. */
  readonly #incoming = new Set<Hex>();

  private constructor(init: UploadDeskInit) {
    this.#init = init;
  }

  static async open(init: UploadDeskInit): Promise<UploadDesk> {
    const desk = new UploadDesk(init);
    await serveChannels(init.host, (channel) => desk.#received(channel), ROUND_PROTOCOL);
    return desk;
  }

  /** Takes no new channels and cuts off those that are open. */
  async close(): Promise<void> {
    this.#stopping.abort();
    await Promise.all(this.#served.keys());
  }

  #received(channel: FrameChannel): void {
    const ofPeer = [...this.#served.values()].filter((peerId) => peerId === channel.peerId).length;
    if (this.#stopping.signal.aborted || this.#served.size >= MAX_CHANNELS || ofPeer >= MAX_PEER_CHANNELS) {
      channel.abort(new CoordinatorBusyError());
      return;
    }
    const served = this.#serve(channel).finally(() => this.#served.delete(served));
    this.#served.set(served, channel.peerId);
  }

  /** One upload after the other, until either side has enough. */
  async #serve(channel: FrameChannel): Promise<void> {
    const turns = new TurnChannel(channel, this.#stopping.signal, roundProblems);
    try {
      for (let number = 0n; ; number++) {
        const { type, session, payload } = await turns.next(ASK_IDLE_MS);
        if (type !== FrameType.ask || session !== number) {
          throw roundProblems.broken(turns.peerId, "a frame came that is not the next request");
        }
        await this.#answer(turns, number, payload);
      }
    } catch (error) {
      turns.abort(error instanceof Error ? error : new Error(String(error)));
    }
  }

  async #answer(turns: TurnChannel, number: bigint, payload: Uint8Array): Promise<void> {
    const { onUpload } = this.#init;
    let event: UploadEvent = { peerId: turns.peerId, contributor: undefined, digest: undefined };
    try {
      const signed = decodeUpload(payload);
      const { contributor, digest } = signed.value;
      event = { ...event, contributor, digest };
      await this.#admit(signed);
      if (!(await this.#init.store.has(cidOf(digest)))) await this.#take(turns, number, signed.value);
      await turns.send(FrameType.done, number);
      onUpload?.(event);
    } catch (error) {
      onUpload?.({ ...event, error });
      await turns.send(FrameType.error, number, encodeError(error));
    }
  }

  /** @throws UploadInvalidError unless it is of who revealed just these bytes */
  async #admit({ value: upload, signature }: Signed<Upload>): Promise<void> {
    const { client, isServed } = this.#init;
    const { round: roundId, contributor } = upload;
    if (!isServed(roundId)) throw new UploadInvalidError(`round ${roundId} is not served here`);
    if (!(await verifyUpload(client.deployment, { upload, signature }))) {
      throw new UploadInvalidError(`${contributor} did not sign it`);
    }
    const [round, contribution] = await Promise.all([
      client.getRound({ roundId }),
      client.getContribution({ roundId, contributor }),
    ]);
    if (contribution.state === "committed") throw new UploadInvalidError("it was not revealed yet");
    const fault = checkUpload(client.deployment, { upload, round, contribution });
    if (fault !== undefined) throw new UploadInvalidError(fault);
  }

  async #take(turns: TurnChannel, number: bigint, upload: Upload): Promise<void> {
    const { digest, size, round } = upload;
    if (this.#incoming.has(digest) || this.#incoming.size >= MAX_UPLOADS) throw new CoordinatorBusyError();
    this.#incoming.add(digest);
    // Frames alone could come so slowly that nobody else ever has a turn.
    const deadline = setTimeout(() => turns.abort(new CoordinatorBusyError()), UPLOAD_DEADLINE_MS);
    try {
      await turns.send(FrameType.accept, number);
      const bytes = await turns.receiveParts(number, size);
      if (bytes.length !== size || digestOf(bytes) !== digest) {
        throw new UploadInvalidError("its bytes are not those that were revealed");
      }
      await this.#init.check(round, upload, bytes).catch((error: unknown) => {
        if (!(error instanceof OmniError)) throw error;
        throw new UploadInvalidError(error.message, error);
      });
      await this.#init.store.put(cidOf(digest), bytes);
    } finally {
      clearTimeout(deadline);
      this.#incoming.delete(digest);
    }
  }
}

function decodeUpload(payload: Uint8Array): Signed<Upload> {
  if (payload.length > MAX_REQUEST_BYTES) throw new UploadInvalidError("the request is too long");
  try {
    return decodeSigned("Upload", payload);
  } catch (error) {
    throw new UploadInvalidError("the request is malformed", error);
  }
}
