import { bytesToHex, type Hex } from "viem";
import type { CourtModels } from "../../../node/src/economy/disputes/court-model.ts";
import type { CommittedStep, OperationTrace } from "../../../node/src/economy/disputes/operation-trace.ts";
import {
  RecordedEvidence,
  type ReplayerSource,
} from "../../../node/src/economy/disputes/recorded-evidence.ts";
import type { AttemptArchive } from "../../../node/src/economy/trace-protocol/attempt-archive.ts";
import { keccak } from "../../../node/src/store/hash/keccak.ts";
import type { PositionSlices } from "../../../node/src/types/committed.ts";
import type { LayerValues } from "../../../node/src/types/replay.ts";
import { makeOperationTrace } from "../../../node/src/zk/operation-trace.ts";
import { floatsOf, halvesOf, SLICE_ELEMENTS } from "../../../node/src/zk/slices.ts";
import { getMerkleRoot, hashTraceLeaf, type TraceLeaf, type TraceSegment } from "../../../sdk/src/index.ts";
import type { Cheat } from "./cheating-stage.ts";

export interface CheatingEvidenceInit {
  readonly archive: AttemptArchive;
  readonly models: CourtModels;
  readonly replayer: ReplayerSource;
  readonly cheat: Cheat;
}

/**
 * Answers that fit what was committed to, as far as a cheater can make them fit: the products that are declared add up to the
 * committed rows. Who skipped a layer declares products of zeros, and says that the zeros come from where the layer has its own.
 */
export class CheatingEvidence extends RecordedEvidence {
  readonly #init: CheatingEvidenceInit;

  constructor(init: CheatingEvidenceInit) {
    super(init);
    this.#init = init;
  }

  override async operations(
    { termsHash, position, layer }: CommittedStep,
    signal: AbortSignal,
  ): Promise<OperationTrace> {
    const { archive, models, replayer, cheat } = this.#init;
    const attempt = await archive.open(termsHash);
    await using records = await attempt.openTrace();
    const { value: terms } = attempt.terms;
    const model = await models.open(terms, layer, signal);
    await using honest = await replayer(model, signal);
    const { a, b } = terms;
    const committed = await records.slices(position);
    const rows = rowsOf(committed, layer - a, model.layer);
    const made = await makeOperationTrace({
      plan: model.layer,
      a,
      b,
      position,
      records,
      weights: model.weights,
      replayer: { replay: async (request) => fitted(await honest.replay(request), rows, cheat) },
      signal,
    });
    const { answer, leaves, outputs } = made;
    if (cheat === "random") return { answer, leaves, outputs };
    return answered(answer, withZeroBlocks({ leaves, outputs }, made.places.segments));
  }
}

type Leaves = Pick<OperationTrace, "leaves" | "outputs">;
type Rows = Record<"attended" | "fed", Float32Array> & Record<"keys" | "values", Uint16Array>;

/** What the position commits to in the layer. */
function rowsOf(
  { output }: PositionSlices,
  layer: number,
  { width, kvHeads, headDim }: { readonly width: number; readonly kvHeads: number; readonly headDim: number },
): Rows {
  const [cached, stream] = [
    Math.ceil((kvHeads * headDim) / SLICE_ELEMENTS),
    Math.ceil(width / SLICE_ELEMENTS),
  ];
  const base = layer * 2 * (cached + stream);
  const at = (from: number, count: number) => output.slice(base + from, base + from + count);
  return {
    keys: halvesOf(at(0, cached), kvHeads * headDim),
    values: halvesOf(at(cached, cached), kvHeads * headDim),
    attended: floatsOf(at(2 * cached, stream), width),
    fed: floatsOf(at(2 * cached + stream, stream), width),
  };
}

/** Results of matrix products that lead to the committed rows. */
function fitted(honest: LayerValues, rows: Rows, cheat: Cheat): LayerValues {
  const { attended, fed, keys: cachedKeys, values: cachedValues } = rows;
  const committed = { ...honest, attended, fed, cachedKeys, cachedValues };
  if (cheat === "random") {
    return { ...committed, feedOut: fed.map((value, i) => value - (attended[i] ?? 0)) };
  }
  const nothing = (row: Float32Array) => new Float32Array(row.length);
  return {
    ...committed,
    keys: nothing(honest.keys),
    values: nothing(honest.values),
    rotatedKeys: nothing(honest.rotatedKeys),
    attentionOut: nothing(honest.attentionOut),
    feedOut: nothing(honest.feedOut),
  };
}

const ZERO_PRODUCTS: ReadonlySet<string> = new Set(["kProducts", "vProducts", "outProducts", "downProducts"]);

/** Products of zeros are zero whatever the weights: each is said to be computed from a block of zeros. */
function withZeroBlocks({ leaves, outputs }: Leaves, segments: readonly TraceSegment[]): Leaves {
  const zeroed = new Set<number>();
  for (const { name, first, leaves: count } of segments) {
    if (ZERO_PRODUCTS.has(name)) for (let i = 0; i < count; i++) zeroed.add(first + i);
  }
  const made = outputs.map((bytes, i) => (zeroed.has(i) ? new Uint8Array(bytes.length) : bytes));
  const hashes = made.map((bytes) => bytesToHex(keccak(bytes)));
  const hashOfZeros = (index: number): Hex => bytesToHex(keccak(new Uint8Array(made[index]?.length ?? 0)));
  const rewired = leaves.map((leaf, i): TraceLeaf => {
    const inputs = leaf.inputs.map((wire, slot) => {
      if (wire.source !== "leaf") return wire;
      const index = Number(wire.index);
      return {
        ...wire,
        hash: zeroed.has(i) && slot === 0 ? hashOfZeros(index) : (hashes[index] ?? wire.hash),
      };
    });
    return { ...leaf, inputs, output: hashes[i] ?? leaf.output };
  });
  return { leaves: rewired, outputs: made };
}

function answered(answer: OperationTrace["answer"], { leaves, outputs }: Leaves): OperationTrace {
  return { answer: { ...answer, traceRoot: getMerkleRoot(leaves.map(hashTraceLeaf)) }, leaves, outputs };
}
