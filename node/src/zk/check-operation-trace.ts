import { setImmediate } from "node:timers/promises";
import {
  type Answer,
  checkPlace,
  getLeafVerdict,
  getTracePlan,
  hashTolerances,
  type LayerPlan,
  type LeafFault,
  LeafOp,
  type LeafStatement,
  type PlannedLeaf,
  type PlannedWire,
  type Tolerances,
  type TraceLeaf,
  type TracePlan,
  type TraceStage,
  type WireSource,
} from "@omninode/sdk";
import { type Hex, zeroHash } from "viem";
import type { CommittedSlices } from "../types/committed.ts";
import type { WeightSource } from "../types/model.ts";
import { hashOf } from "./hashing.ts";
import { LayerRecords } from "./layer-records.ts";
import { LayerTiles } from "./layer-tiles.ts";
import { type ScreenedBlock, screenedBlock, screenProducts } from "./screen-product.ts";
import { integersOf } from "./slices.ts";

/** Leaves that are checked before events have their turn. */
const LEAVES_A_TURN = 256;

/** From what came into a layer to its rows `attended`, or from these to its output: each begins and ends in committed rows. */
export type LayerHalf = "attention" | "feedForward";

/** The first thing that is wrong with an operation trace. */
export type OperationFault =
  /** The leaf's verifier finds it wrong: to be pointed at and judged. */
  | { readonly kind: "leaf"; readonly index: number; readonly fault: LeafFault }
  /** An input is not what its source has: hashes show it. */
  | {
      readonly kind: "wire";
      readonly index: number;
      readonly wire: number;
      readonly source: WireSource;
    }
  /** The output is not the committed slice that it claims to be: hashes show it. */
  | { readonly kind: "output"; readonly index: number }
  /** The bytes that were delivered are not those of the leaf's output: its value is still to be had. */
  | { readonly kind: "value"; readonly index: number };

export interface CheckOperationTraceParameters extends TraceStage {
  /** Of the layer. */
  readonly plan: LayerPlan;
  readonly position: number;
  /** What the operator answered with, or the auditor would. */
  readonly answer: Answer;
  /** As the operator delivered them. */
  readonly leaves: readonly TraceLeaf[];
  readonly outputs: readonly Uint8Array[];
  /** What the attempt's positions commit to, proven to be under the receipt. */
  readonly committed: CommittedSlices;
  /**
   * The challenger's own copy of the layer's weights, which is that of the model's weight root. Without them products, and hashes of
   * tiles, are not looked at.
   */
  readonly weights: WeightSource | undefined;
  /** Which half of the layer is looked at. Default: both. */
  readonly half?: LayerHalf;
  /** The table that the terms name. */
  readonly taus: Tolerances;
  readonly signal?: AbortSignal;
}

/**
 * The first fault of an operation trace that somebody else made; undefined where it stands. Products are screened in double precision, and
 * judged exactly where that leaves a doubt, so that what is found here is what the court finds.
 *
 * @throws what `committed` throws; LayerWeightsError
 */
export async function checkOperationTrace(
  parameters: CheckOperationTraceParameters,
): Promise<OperationFault | undefined> {
  const { plan, a, b, position, answer, leaves, committed, weights, half, signal } = parameters;
  const others = half !== "feedForward";
  const records = await LayerRecords.read({ plan, a, b, position, committed, others, signal });
  await using tiles = weights && (await LayerTiles.open(weights, plan));
  const token = tokenOf(records, parameters);
  const places = getTracePlan({ plan, a, b, position: BigInt(position), token });
  if (answer.leaves !== places.leaves || leaves.length !== places.leaves) {
    return { kind: "leaf", index: 0, fault: "leaves" };
  }
  if (answer.inputSlices !== places.inputSlices || answer.outputSlices !== places.outputSlices) {
    return { kind: "leaf", index: 0, fault: "slices" };
  }
  const checker = new LeafChecker(parameters, records, tiles);
  const [from, to] = leavesOf(places, half);
  for (let index = from; index < to; index++) {
    if (index % LEAVES_A_TURN === 0) await setImmediate(undefined, { signal });
    const fault = await checker.check(places.leafAt(index));
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** What came in; which row of the embedding a leaf reads is not judged, so that a token which is none may stand for any. */
function tokenOf({ own }: LayerRecords, { a, plan }: CheckOperationTraceParameters): number {
  const token = a === 0 ? (integersOf(own.input, 1)[0] ?? 0) : 0;
  return token >= 0 && token < plan.vocabulary ? token : 0;
}

/** Those of a half: what was attended belongs to both. */
function leavesOf({ segments, leaves }: TracePlan, half: LayerHalf | undefined): readonly [number, number] {
  const attended = segments.find(({ name }) => name === "attended");
  if (half === undefined || attended === undefined) return [0, leaves];
  return half === "attention" ? [0, attended.first + attended.leaves] : [attended.first, leaves];
}

/** Checks leaves in their order: those before a leaf are known to be right. */
class LeafChecker {
  readonly #trace: CheckOperationTraceParameters;
  readonly #records: LayerRecords;
  readonly #tiles: LayerTiles | undefined;
  readonly #tauTable: Hex;
  readonly #rows = new Map<Uint8Array, Hex>();
  readonly #blocks = new Map<bigint, ScreenedBlock>();

  constructor(trace: CheckOperationTraceParameters, records: LayerRecords, tiles: LayerTiles | undefined) {
    this.#trace = trace;
    this.#records = records;
    this.#tiles = tiles;
    this.#tauTable = hashTolerances(trace.taus);
  }

  async check(place: PlannedLeaf): Promise<OperationFault | undefined> {
    const { index } = place;
    const { leaves, outputs, plan } = this.#trace;
    const leaf = leaves[index];
    if (leaf === undefined) return { kind: "leaf", index, fault: "leaves" };
    const verdict = isInPlace(place, leaf) ? undefined : checkPlace(this.#statement(index, leaf), plan);
    if (verdict?.right === false) return { kind: "leaf", index, fault: verdict.fault };
    for (const [wire, input] of leaf.inputs.entries()) {
      const { source } = input;
      if (source === "weight" && this.#tiles === undefined) continue;
      if ((await this.#hashOf(input)) !== input.hash) return { kind: "wire", index, wire, source };
    }
    if (leaf.commits > 0) {
      const slice = this.#records.own.output[leaf.commits - 1];
      if (slice === undefined || this.#hashRow(slice) !== leaf.output) return { kind: "output", index };
    }
    const output = outputs[index];
    if (output === undefined || hashOf(output) !== leaf.output) return { kind: "value", index };
    return this.#judge(place, leaf, output);
  }

  async #judge(place: PlannedLeaf, leaf: TraceLeaf, output: Uint8Array): Promise<OperationFault | undefined> {
    const { index, op } = place;
    const { plan, taus } = this.#trace;
    if (!VALUED.has(op) || (op === LeafOp.MatMul && this.#tiles === undefined)) return undefined;
    const inputs = await Promise.all(leaf.inputs.map((wire) => this.#bytesOf(wire)));
    if (op === LeafOp.MatMul && this.#isProduct(place, leaf, inputs, output)) return undefined;
    const statement = this.#statement(index, leaf);
    const verdict = getLeafVerdict({ statement, plan, taus, values: { inputs, output } });
    return verdict.right ? undefined : { kind: "leaf", index, fault: verdict.fault };
  }

  #isProduct(
    place: PlannedLeaf,
    { inputs: [block] }: TraceLeaf,
    [bytes, tile, before]: readonly Uint8Array[],
    output: Uint8Array,
  ): boolean {
    if (block === undefined || bytes === undefined || tile === undefined) return false;
    const screened = this.#blocks.get(block.index) ?? screenedBlock(place.tensor?.type ?? 0, bytes);
    this.#blocks.set(block.index, screened);
    return screenProducts(place, this.#trace.taus, screened, tile, before, output);
  }

  async #bytesOf(wire: PlannedWire): Promise<Uint8Array> {
    const { source, index } = wire;
    if (source === "weight" && this.#tiles !== undefined) return this.#tiles.tile(index);
    const bytes = source === "leaf" ? this.#trace.outputs[Number(index)] : this.#records.slice(wire);
    if (bytes === undefined) throw new RangeError(`no ${source} ${index} at ${wire.position}`);
    return bytes;
  }

  /** What the hash behind a wire must be; undefined where there is nothing of that name. */
  async #hashOf(wire: PlannedWire): Promise<Hex | undefined> {
    if (wire.source === "weight") return this.#tiles?.hash(wire.index);
    if (wire.source === "leaf") return this.#trace.leaves[Number(wire.index)]?.output;
    const slice = this.#records.slice(wire);
    return slice && this.#hashRow(slice);
  }

  #hashRow(slice: Uint8Array): Hex {
    const hash = this.#rows.get(slice) ?? hashOf(slice);
    this.#rows.set(slice, hash);
    return hash;
  }

  #statement(index: number, leaf: TraceLeaf): LeafStatement {
    const { a, b, position, plan, answer } = this.#trace;
    return {
      dispute: zeroHash,
      manifest: zeroHash,
      tauTable: this.#tauTable,
      a,
      b,
      position: BigInt(position),
      layer: plan.layer,
      index,
      answer,
      leaf,
    };
  }
}

/** Operations of which values are judged; of the others the place alone is. */
const VALUED: ReadonlySet<number> = new Set([
  LeafOp.MatMul,
  LeafOp.Quantize,
  LeafOp.Gather,
  LeafOp.Add,
  LeafOp.Half,
]);

function isInPlace({ op, inputs, commits }: PlannedLeaf, leaf: TraceLeaf): boolean {
  return (
    leaf.op === op &&
    leaf.params === zeroHash &&
    leaf.commits === commits &&
    leaf.inputs.length === inputs.length &&
    leaf.inputs.every((wire, i) => {
      const planned = inputs[i];
      return (
        wire.source === planned?.source && wire.position === planned.position && wire.index === planned.index
      );
    })
  );
}
