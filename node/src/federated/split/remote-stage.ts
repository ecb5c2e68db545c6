import { areFinite } from "../../engine/are-finite.ts";
import { openChannel } from "../../net/channels.ts";
import { TRAIN_PROTOCOL } from "../../net/constants.ts";
import { type Frame, FrameType } from "../../net/frames.ts";
import type { Host, PeerConnection } from "../../net/host.ts";
import type { ProviderTarget } from "../../net/shard-protocol/provider.ts";
import { TurnChannel } from "../../net/turn-channel.ts";
import { untilAborted } from "../../net/until-aborted.ts";
import { StageRefusedError } from "../../pipeline/errors.ts";
import { decodeMessage, encodeMessage, errorSchema } from "../../pipeline/messages.ts";
import type { LoraAdapter } from "../../types/adapter.ts";
import { OmniError } from "../../types/errors.ts";
import type { LayerRange } from "../../types/model.ts";
import type { StageInput } from "../../types/stage.ts";
import { type AdapterBase, encodeAdapter } from "../adapter/codec.ts";
import { stageMatrices } from "../training/segments.ts";
import type { GradientSource } from "../training/stage-input.ts";
import type { StageGradient } from "../training/training-stage.ts";
import { COMPUTE_DEADLINE_MS, LOAD_DEADLINE_MS } from "./constants.ts";
import { stageProblems, TrainingStageLostError } from "./errors.ts";
import { type TrainingAsk, type TrainingOffer, trainingOfferSchema } from "./messages.ts";
import type { SplitStage } from "./split-trainer.ts";
import { joinTensors, TensorReader } from "./tensors.ts";

/** A node that said which layers it computes, on a channel of its own. */
export interface OfferingNode {
  readonly offer: TrainingOffer;
  readonly connection: PeerConnection;
  readonly turns: TurnChannel;
}

/**
 * Asks a node which layers it computes. The caller closes the connection.
 *
 * @throws TrainingStageLostError where it does not answer by the protocol; PeerUnreachableError and others of `net`; the signal's reason
 */
export async function askForOffer(
  host: Host,
  target: ProviderTarget,
  signal: AbortSignal,
): Promise<OfferingNode> {
  const connection = await host.connect(target, { signal, dedicated: true });
  try {
    const channel = await openChannel(connection, { signal }, TRAIN_PROTOCOL);
    const turns = new TurnChannel(channel, signal, stageProblems);
    await turns.send(FrameType.query, 0n);
    const frame = await turns.next();
    if (frame.type !== FrameType.offer)
      throw stageProblems.broken(turns.peerId, "it does not say what it serves");
    return { offer: decodeMessage(trainingOfferSchema, frame.payload, "OFFER"), connection, turns };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

export interface RemoteStageInit extends OfferingNode {
  readonly adapter: LoraAdapter;
  readonly model: AdapterBase;
  /** Tokens of the longest row's input. */
  readonly capacity: number;
}

/** Layers of a model at another node: what {@link TrainingStage} computes, computed there. */
export class RemoteStage implements SplitStage {
  readonly layers: LayerRange;
  readonly #init: RemoteStageInit;
  readonly #parameterCount: number;
  #requests = 0n;

  private constructor(init: RemoteStageInit) {
    const [first, end] = init.offer.layers;
    this.#init = init;
    this.layers = [first, end];
    this.#parameterCount = stageMatrices(init.adapter, this.layers).reduce((sum, { b }) => sum + b.length, 0);
  }

  /**
   * Has a node load its layers with an adapter.
   *
   * @throws StageRefusedError, TrainingStageLostError
   */
  static async open(init: RemoteStageInit): Promise<RemoteStage> {
    const stage = new RemoteStage(init);
    try {
      await stage.#open();
      return stage;
    } catch (error) {
      throw lost(init.turns, error);
    }
  }

  async #open(): Promise<void> {
    const { turns, adapter, model, capacity } = this.#init;
    const open = { manifest: model.manifest, layers: [...this.layers], tokens: capacity };
    await turns.send(FrameType.open, 0n, encodeMessage(open));
    this.#expect(FrameType.accept, await turns.next());
    await turns.sendParts(0n, encodeAdapter(adapter, model).bytes);
    this.#expect(FrameType.ready, await turns.next(LOAD_DEADLINE_MS));
  }

  async setParameters(parameters: Float32Array): Promise<void> {
    await this.#ask({ op: "parameters", tokens: 0 }, [parameters], 0);
  }

  async forward(input: StageInput, { signal }: Waiting = {}): Promise<Float32Array> {
    const tokens = this.#tokensOf(input);
    const values = tokens * this.#width;
    const answer = await this.#ask({ op: "forward", tokens }, [valuesOf(input)], values, signal);
    return answer.floats(values);
  }

  async loss(input: StageInput, targets: Int32Array, { signal }: Waiting = {}): Promise<number> {
    const ask = { op: "loss", tokens: this.#tokensOf(input) } as const;
    return this.#lossOf(await this.#ask(ask, [valuesOf(input), targets], 1, signal));
  }

  async gradient(
    input: StageInput,
    source: GradientSource,
    { signal }: Waiting = {},
  ): Promise<StageGradient> {
    const tokens = this.#tokensOf(input);
    const hasLoss = source.kind === "targets";
    const inputs = this.layers[0] === 0 ? 0 : tokens * this.#width;
    const tensors = [valuesOf(input), hasLoss ? source.ids : source.data];
    const values = (hasLoss ? 1 : 0) + this.#parameterCount + inputs;
    const answer = await this.#ask({ op: "gradient", tokens }, tensors, values, signal);
    return {
      loss: hasLoss ? this.#lossOf(answer) : undefined,
      gradient: answer.floats(this.#parameterCount),
      inputGradient: this.layers[0] === 0 ? undefined : answer.floats(inputs),
    };
  }

  async close(): Promise<void> {
    const { turns, connection } = this.#init;
    await turns.close();
    await connection.close();
  }

  get #width(): number {
    return this.#init.model.shape.width;
  }

  #tokensOf(input: StageInput): number {
    return input.kind === "tokens" ? input.ids.length : input.data.length / this.#width;
  }

  /** One request at a time. Called off, or failed otherwise than by an answer, the stage is lost: its answer could come to the next one. */
  async #ask(
    ask: TrainingAsk,
    tensors: readonly (Float32Array | Int32Array)[],
    values: number,
    signal?: AbortSignal,
  ): Promise<TensorReader> {
    const { turns } = this.#init;
    signal?.throwIfAborted();
    const asked = this.#exchange(++this.#requests, ask, joinTensors(...tensors), 4 * values);
    asked.catch(() => undefined);
    try {
      return await (signal === undefined ? asked : untilAborted(asked, signal));
    } catch (error) {
      if (!(error instanceof StageRefusedError)) turns.abort(new Error("the request is given up"));
      throw lost(turns, error);
    }
  }

  async #exchange(number: bigint, ask: TrainingAsk, bytes: Uint8Array, size: number): Promise<TensorReader> {
    const { turns } = this.#init;
    await turns.send(FrameType.ask, number, encodeMessage(ask));
    await turns.sendParts(number, bytes);
    const first = this.#checked(await turns.next(COMPUTE_DEADLINE_MS));
    const answer = await turns.receiveParts(number, size, first);
    if (answer.length !== size)
      throw this.#broken(`${answer.length} bytes came where ${size} answer ${ask.op}`);
    const values = new TensorReader(answer).floats(size / 4);
    if (!areFinite(values)) throw this.#broken("it gave values that are not finite");
    return new TensorReader(answer);
  }

  #lossOf(answer: TensorReader): number {
    return answer.floats(1)[0] ?? Number.NaN;
  }

  #expect(type: FrameType, frame: Frame): void {
    if (this.#checked(frame).type !== type)
      throw this.#broken(`frame type ${frame.type} came where ${type} is due`);
  }

  #checked(frame: Frame): Frame {
    if (frame.type !== FrameType.error) return frame;
    const { turns } = this.#init;
    throw new StageRefusedError(
      turns.peerId,
      this.layers,
      decodeMessage(errorSchema, frame.payload, "ERROR"),
    );
  }

  #broken(why: string): Error {
    return stageProblems.broken(this.#init.turns.peerId, why);
  }
}

interface Waiting {
  readonly signal?: AbortSignal | undefined;
}

const valuesOf = (input: StageInput): Float32Array | Int32Array =>
  input.kind === "tokens" ? input.ids : input.data;

/** What the network says of a channel or connection that ended means one thing here. */
function lost({ peerId }: TurnChannel, error: unknown): unknown {
  const isPlain = error instanceof StageRefusedError || error instanceof TrainingStageLostError;
  if (isPlain || !(error instanceof OmniError)) return error;
  return new TrainingStageLostError(peerId, error.message.replace(/\.$/, ""), error);
}
