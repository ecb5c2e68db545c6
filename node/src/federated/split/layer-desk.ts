import { TRAIN_PROTOCOL } from "../../net/constants.ts";
import { type Frame, FrameType } from "../../net/frames.ts";
import type { Host } from "../../net/host.ts";
import type { TurnChannel } from "../../net/turn-channel.ts";
import { TurnDesk } from "../../net/turn-desk.ts";
import { NodeBusyError, NotServedHereError } from "../../pipeline/errors.ts";
import { decodeMessage, encodeMessage } from "../../pipeline/messages.ts";
import { encodeError } from "../../pipeline/wire-error.ts";
import { OmniError } from "../../types/errors.ts";
import type { LayerRange, WeightSource } from "../../types/model.ts";
import { type AdapterBase, decodeAdapter } from "../adapter/codec.ts";
import { MAX_ADAPTER_BYTES } from "../adapter/constants.ts";
import { createTrainingStage } from "../training/trainer.ts";
import type { TrainingStage } from "../training/training-stage.ts";
import {
  MAX_CHANNELS,
  MAX_PEER_CHANNELS,
  MAX_SESSIONS,
  REQUEST_DEADLINE_MS,
  SESSION_IDLE_MS,
} from "./constants.ts";
import { driverProblems, TrainingRequestError } from "./errors.ts";
import { type TrainingOffer, trainingAskSchema, trainingOpenSchema } from "./messages.ts";
import { answerOf, requestBytes } from "./stage-request.ts";

export interface LayerDeskInit {
  readonly host: Host;
  readonly source: WeightSource;
  readonly model: AdapterBase;
  /** [a, b) */
  readonly layers: LayerRange;
  readonly threads?: number | undefined;
  /** Bytes that one session may take. */
  readonly memoryLimit?: number | undefined;
  /** Sessions at a time. */
  readonly maxSessions?: number | undefined;
  /** Sessions as they come and go, for logs. */
  readonly onSession?: ((event: TrainingSessionEvent) => void) | undefined;
}

export interface TrainingSessionEvent {
  readonly kind: "opened" | "closed" | "refused";
  readonly driver: string;
  readonly error?: unknown;
}

/**
 * Computes layers of a model for drivers that train: docs/TRAIN-WIRE.md. A session is a channel, and holds nothing of a driver's but the
 * adapter: whoever loses it opens another one, anywhere.
 */
export class LayerDesk {
  readonly #init: LayerDeskInit;
  #sessions = 0;

  private constructor(init: LayerDeskInit) {
    this.#init = init;
  }

  static open(init: LayerDeskInit): Promise<TurnDesk> {
    const desk = new LayerDesk(init);
    return TurnDesk.open({
      host: init.host,
      protocol: TRAIN_PROTOCOL,
      problems: driverProblems,
      maxPeerChannels: MAX_PEER_CHANNELS,
      maxChannels: MAX_CHANNELS,
      busy: () => new NodeBusyError(MAX_CHANNELS),
      serve: (turns) => desk.#serve(turns),
    });
  }

  get #offer(): TrainingOffer {
    const { layers, model } = this.#init;
    return { manifest: model.manifest, layers: [...layers], blocks: model.shape.blocks.length };
  }

  async #serve(turns: TurnChannel): Promise<void> {
    const { onSession, maxSessions = MAX_SESSIONS } = this.#init;
    const driver = turns.peerId;
    let frame = await turns.next();
    if (frame.type === FrameType.query) {
      await turns.send(FrameType.offer, 0n, encodeMessage(this.#offer));
      frame = await turns.next(SESSION_IDLE_MS);
    }
    let taken = false;
    let stage: TrainingStage | undefined;
    try {
      if (frame.type !== FrameType.open) throw new TrainingRequestError("a session begins with OPEN");
      if (this.#sessions >= maxSessions) throw new NodeBusyError(this.#sessions);
      this.#sessions++;
      taken = true;
      stage = await this.#load(turns, frame);
      await turns.send(FrameType.ready, 0n);
      onSession?.({ kind: "opened", driver });
    } catch (error) {
      if (taken) this.#sessions--;
      await stage?.close();
      onSession?.({ kind: "refused", driver, error });
      await turns.send(FrameType.error, 0n, encodeError(error));
      await turns.close();
      return;
    }
    let reason: unknown;
    try {
      for (let number = 1n; ; number++) {
        await this.#answer(turns, stage, number, await turns.next(SESSION_IDLE_MS));
      }
    } catch (error) {
      reason = error;
      throw error;
    } finally {
      await stage.close();
      this.#sessions--;
      onSession?.({ kind: "closed", driver, error: reason });
    }
  }

  async #load(turns: TurnChannel, { payload }: Frame): Promise<TrainingStage> {
    const { source, model, layers, threads, memoryLimit } = this.#init;
    const open = decodeMessage(trainingOpenSchema, payload, "OPEN");
    const asked = `layers ${open.layers.join(":")} of ${open.manifest}`;
    const served = `layers ${layers.join(":")} of ${model.manifest}`;
    if (asked !== served) throw new NotServedHereError(asked, served);
    // Before its adapter is taken: who is refused has nothing under way.
    await turns.send(FrameType.accept, 0n);
    const bytes = await received(turns, 0n, MAX_ADAPTER_BYTES);
    return visible(async () =>
      createTrainingStage({
        source,
        adapter: await decodeAdapter(bytes, model),
        layers,
        capacity: open.tokens,
        ...(threads !== undefined && { threads }),
        ...(memoryLimit !== undefined && { memoryLimit }),
      }),
    );
  }

  /** What is wrong with a request is answered; what is wrong with its frames ends the channel. */
  async #answer(turns: TurnChannel, stage: TrainingStage, number: bigint, frame: Frame): Promise<void> {
    if (frame.type !== FrameType.ask || frame.session !== number) {
      throw driverProblems.broken(turns.peerId, "a frame came that is not the next request");
    }
    const ask = decodeMessage(trainingAskSchema, frame.payload, "ASK");
    // Before its tensors are taken: they may be as many as it says.
    if (ask.tokens > stage.capacity) {
      throw driverProblems.broken(
        turns.peerId,
        `a row of ${ask.tokens} tokens in a session of ${stage.capacity}`,
      );
    }
    const { shape } = this.#init.model;
    const bytes = await received(turns, number, requestBytes(ask, stage, shape));
    let answer: Uint8Array;
    try {
      answer = await visible(() => answerOf(ask, bytes, stage, shape));
    } catch (error) {
      await turns.send(FrameType.error, number, encodeError(error));
      return;
    }
    await turns.sendParts(number, answer);
  }
}

function received(turns: TurnChannel, number: bigint, maxBytes: number): Promise<Uint8Array> {
  const late = () => driverProblems.silent(turns.peerId, REQUEST_DEADLINE_MS);
  return turns.bounded(REQUEST_DEADLINE_MS, late, () => turns.receiveParts(number, maxBytes));
}

/** The driver's own mistakes are told to it, whatever they are called within. */
async function visible<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof OmniError) || error.exitCode === 3) throw error;
    throw new TrainingRequestError(error.message.replace(/\.$/, ""), error);
  }
}
