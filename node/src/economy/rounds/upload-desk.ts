import {
  checkUpload,
  type FederatedRound,
  type OmniClient,
  type RoundContribution,
  type Upload,
  verifyUpload,
} from "@omninode/sdk";
import type { Hex } from "viem";
import { ROUND_PROTOCOL } from "../../net/constants.ts";
import { FrameType } from "../../net/frames.ts";
import type { Host } from "../../net/host.ts";
import type { TurnChannel } from "../../net/turn-channel.ts";
import { TurnDesk } from "../../net/turn-desk.ts";
import { encodeMessage } from "../../pipeline/messages.ts";
import { encodeError } from "../../pipeline/wire-error.ts";
import type { BlobStore } from "../../types/blob-store.ts";
import { OmniError } from "../../types/errors.ts";
import { decodeSigned, type Signed } from "../signed-types.ts";
import { decodeCohortQuery } from "./cohort-query.ts";
import type { CohortRelay } from "./cohort-relay.ts";
import type { CohortRelays } from "./cohort-relays.ts";
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

/** What is said of cohorts, and where their members' messages go. */
export interface MessageRelays extends Pick<CohortRelays, "progressOf"> {
  /** @throws UploadInvalidError */
  relayTo(
    ...to: Parameters<CohortRelays["relayTo"]>
  ): Promise<Pick<CohortRelay, "maxBytes" | "has" | "accept">>;
}

export interface UploadDeskInit {
  readonly host: Host;
  readonly client: OmniClient;
  readonly store: BlobStore;
  /** Whether uploads to a round are taken. */
  readonly isServed: (roundId: bigint) => boolean;
  /** Of private rounds. */
  readonly relays: MessageRelays;
  /** Decodes a contribution to an open round, strictly. @throws where the bytes are none */
  readonly check: (round: FederatedRound, upload: Upload, bytes: Uint8Array) => Promise<void>;
  /** Uploads as they came or were refused, for logs. */
  readonly onUpload?: ((event: UploadEvent) => void) | undefined;
}

export interface UploadEvent {
  readonly peerId: string;
  readonly contributor: string | undefined;
  readonly digest: Hex | undefined;
  readonly error?: unknown;
}

/** What is taken in, once its sender may send it. */
interface Taker {
  /** Whether it is here already. */
  isKnown(): Promise<boolean>;
  /** @throws OmniError where the bytes are not what they should be */
  take(bytes: Uint8Array): Promise<void>;
}

/**
 * Takes the bytes of contributions from those who revealed them, and messages of cohorts from their members: docs/ROUNDS.md. Everything that
 * comes is checked against the chain before a byte of it is read, so that nobody can store anything here without a contribution of its own.
 */
export class UploadDesk {
  readonly #init: UploadDeskInit;
  /** Digests of what comes in. */
  readonly #incoming = new Set<Hex>();

  private constructor(init: UploadDeskInit) {
    this.#init = init;
  }

  static open(init: UploadDeskInit): Promise<TurnDesk> {
    const desk = new UploadDesk(init);
    return TurnDesk.open({
      host: init.host,
      protocol: ROUND_PROTOCOL,
      problems: roundProblems,
      maxPeerChannels: MAX_PEER_CHANNELS,
      maxChannels: MAX_CHANNELS,
      busy: () => new CoordinatorBusyError(),
      serve: (turns) => desk.#serve(turns),
    });
  }

  /** One request after the other, until either side has enough. */
  async #serve(turns: TurnChannel): Promise<void> {
    for (let number = 0n; ; number++) {
      const { type, session, payload } = await turns.next(ASK_IDLE_MS);
      if (session === number && type === FrameType.ask) await this.#answer(turns, number, payload);
      else if (session === number && type === FrameType.query) await this.#tell(turns, number, payload);
      else throw roundProblems.broken(turns.peerId, "a frame came that is not the next request");
    }
  }

  /** What is closed of a cohort. */
  async #tell(turns: TurnChannel, number: bigint, payload: Uint8Array): Promise<void> {
    try {
      const { round, cohort } = decodeCohortQuery(payload);
      const progress = await this.#init.relays.progressOf(round, cohort);
      await turns.send(FrameType.offer, number, encodeMessage(progress ?? {}));
    } catch (error) {
      await turns.send(FrameType.error, number, encodeError(error));
    }
  }

  async #answer(turns: TurnChannel, number: bigint, payload: Uint8Array): Promise<void> {
    const { onUpload } = this.#init;
    let event: UploadEvent = { peerId: turns.peerId, contributor: undefined, digest: undefined };
    try {
      const signed = decodeUpload(payload);
      const { contributor, digest } = signed.value;
      event = { ...event, contributor, digest };
      const taker = await this.#admit(signed);
      if (!(await taker.isKnown())) await this.#take(turns, number, taker, signed.value);
      await turns.send(FrameType.done, number);
      onUpload?.(event);
    } catch (error) {
      onUpload?.({ ...event, error });
      await turns.send(FrameType.error, number, encodeError(error));
    }
  }

  /**
   * What becomes of an upload.
   *
   * @throws UploadInvalidError unless it is of who revealed just these bytes, or may send messages to its cohort
   */
  async #admit({ value: upload, signature }: Signed<Upload>): Promise<Taker> {
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
    const isRevealed = contribution.state !== "committed";
    const isMessage =
      round.rules.kind === "private" && !(isRevealed && contribution.content === upload.digest);
    if (!isRevealed && !isMessage) throw new UploadInvalidError("it was not revealed yet");
    // Of a message the chain knows sender, base, norm and most bytes alone.
    const known: RoundContribution = isMessage ? { ...contribution, state: "committed" } : contribution;
    const fault = checkUpload(client.deployment, { upload, round, contribution: known });
    if (fault !== undefined) throw new UploadInvalidError(fault);
    return isMessage ? this.#messageTaker(round, upload) : this.#contributionTaker(round, upload);
  }

  #contributionTaker(round: FederatedRound, upload: Upload): Taker {
    const { store, check } = this.#init;
    const cid = cidOf(upload.digest);
    return {
      isKnown: () => store.has(cid),
      take: async (bytes) => {
        // What is masked is read by its cohort's rules, and what a member that was left out reveals is none.
        if (round.rules.kind === "open") await check(round, upload, bytes);
        await store.put(cid, bytes);
      },
    };
  }

  async #messageTaker(round: FederatedRound, { contributor, digest, size }: Upload): Promise<Taker> {
    const relay = await this.#init.relays.relayTo(
      round,
      contributor,
      AbortSignal.timeout(UPLOAD_DEADLINE_MS),
    );
    if (size > relay.maxBytes) throw new UploadInvalidError("it is longer than any message of a cohort");
    return {
      isKnown: async () => relay.has(contributor, digest),
      take: (bytes) => relay.accept(contributor, bytes),
    };
  }

  async #take(turns: TurnChannel, number: bigint, taker: Taker, { digest, size }: Upload): Promise<void> {
    if (this.#incoming.has(digest) || this.#incoming.size >= MAX_UPLOADS) throw new CoordinatorBusyError();
    this.#incoming.add(digest);
    const late = () => new CoordinatorBusyError();
    try {
      await turns.bounded(UPLOAD_DEADLINE_MS, late, async () => {
        await turns.send(FrameType.accept, number);
        const bytes = await turns.receiveParts(number, size);
        if (bytes.length !== size || digestOf(bytes) !== digest) {
          throw new UploadInvalidError("its bytes are not those that were announced");
        }
        await taker.take(bytes).catch((error: unknown) => {
          if (!(error instanceof OmniError) || error instanceof UploadInvalidError) throw error;
          throw new UploadInvalidError(error.message, error);
        });
      });
    } finally {
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
