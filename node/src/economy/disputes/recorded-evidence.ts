import type { DisputeCase, Wire } from "@omninode/sdk";
import { bytesToHex, type Hex } from "viem";
import type { LayerReplayer } from "../../types/replay.ts";
import { LayerTiles } from "../../zk/layer-tiles.ts";
import { makeOperationTrace } from "../../zk/operation-trace.ts";
import type { TraceReader } from "../trace/trace-file.ts";
import type { AttemptArchive } from "../trace-protocol/attempt-archive.ts";
import type { CourtModel, CourtModels } from "./court-model.ts";
import type { CourtProver } from "./court-prover.ts";
import { leafJudgement, type ProveValues } from "./leaf-judgement.ts";
import type {
  AnsweredStep,
  CommittedStep,
  Judgement,
  OperationTrace,
  OperatorEvidence,
} from "./operation-trace.ts";

/** What computes a layer of a model again. */
export type ReplayerSource = (
  model: CourtModel,
  signal: AbortSignal,
) => Promise<LayerReplayer & AsyncDisposable>;

export interface RecordedEvidenceInit {
  readonly archive: AttemptArchive;
  readonly models: CourtModels;
  readonly replayer: ReplayerSource;
  /** Default: values are shown, never proofs. */
  readonly prover?: CourtProver | undefined;
}

/** What an operator can show: from its records on the disk, and the models in its store. */
export class RecordedEvidence implements OperatorEvidence {
  readonly #init: RecordedEvidenceInit;

  constructor(init: RecordedEvidenceInit) {
    this.#init = init;
  }

  async traceOf({ receipt, layer, position }: DisputeCase, signal: AbortSignal): Promise<AnsweredStep> {
    const { termsHash } = receipt;
    const trace = await this.operations({ termsHash, position: Number(position), layer }, signal);
    const attempt = await this.#init.archive.open(termsHash);
    await using records = await attempt.openTrace();
    const range = await attempt.range(records, receipt);
    const path = range.inclusionProof(Number(position) - records.from, Number(receipt.toPos) - records.from);
    return { trace, path: path.map((hash) => bytesToHex(hash)) };
  }

  /** The operations of a step, made from its records. @throws as {@link traceOf} */
  async operations(
    { termsHash, position, layer }: CommittedStep,
    signal: AbortSignal,
  ): Promise<OperationTrace> {
    const { archive, models, replayer } = this.#init;
    const attempt = await archive.open(termsHash);
    await using records = await attempt.openTrace();
    const { value: terms } = attempt.terms;
    const model = await models.open(terms, layer, signal);
    await using replay = await replayer(model, signal);
    const { a, b } = terms;
    const { layer: plan, weights } = model;
    const made = await makeOperationTrace({
      plan,
      a,
      b,
      position,
      records,
      weights,
      replayer: replay,
      signal,
    });
    const { answer, leaves, outputs } = made;
    return { answer, leaves, outputs };
  }

  async prefixOf({ receipt, other }: DisputeCase): Promise<readonly Hex[] | undefined> {
    const attempt = await this.#init.archive.open(receipt.termsHash);
    await using records = await attempt.openTrace();
    const range = await attempt.range(records, other);
    const [from, to] = [Number(receipt.toPos) - records.from, Number(other.toPos) - records.from];
    const isOurs = [receipt, other].every(({ toPos, root }) => {
      const size = Number(toPos) - records.from;
      return size <= range.size && bytesToHex(range.root(size)) === root;
    });
    return isOurs ? range.consistencyProof(from, to).map((hash) => bytesToHex(hash)) : undefined;
  }

  async source({ terms, receipt, layer }: DisputeCase, wire: Wire): Promise<Uint8Array> {
    if (wire.source === "weight") {
      const { weights, layer: plan } = await this.#init.models.open(terms, layer, NEVER);
      await using tiles = await LayerTiles.open(weights, plan);
      return await tiles.tile(wire.index);
    }
    const attempt = await this.#init.archive.open(receipt.termsHash);
    await using records = await attempt.openTrace();
    return rowOf(records, wire);
  }

  async judgement(
    id: Hex,
    disputeCase: DisputeCase,
    trace: OperationTrace,
    index: number,
    signal: AbortSignal,
  ): Promise<Judgement> {
    const { archive, models, prover } = this.#init;
    const { terms, receipt, layer } = disputeCase;
    const model = await models.open(terms, layer, signal);
    const attempt = await archive.open(receipt.termsHash);
    await using records = await attempt.openTrace();
    const prove: ProveValues = async (values) =>
      prover?.prove({ id, disputeCase, trace, index }, model, values, signal);
    return await leafJudgement(model, disputeCase, trace, index, (wire) => rowOf(records, wire), prove);
  }
}

const NEVER = new AbortController().signal;

async function rowOf(records: TraceReader, { source, position, index }: Wire): Promise<Uint8Array> {
  const { input, output } = await records.slices(Number(position));
  const slice = (source === "input" ? input : output)[Number(index)];
  if (slice === undefined) throw new RangeError(`Position ${position} has no ${source} ${index}.`);
  return slice;
}
