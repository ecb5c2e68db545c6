import { setImmediate } from "node:timers/promises";
import {
  type Answer,
  getTracePlan,
  type LayerPlan,
  type MountainRange,
  type PlannedWire,
  type TraceLeaf,
  type TracePlan,
  type TraceStage,
} from "@omninode/sdk";
import { bytesToHex, type Hex, zeroHash } from "viem";
import { keccak } from "../store/hash/keccak.ts";
import type { CommittedRecords } from "../types/committed.ts";
import type { WeightSource } from "../types/model.ts";
import type { LayerReplayer, LayerValues } from "../types/replay.ts";
import { encodeLeaf } from "./encode-leaf.ts";
import { ReplayMismatchError } from "./errors.ts";
import { hashOf, rangeOver } from "./hashing.ts";
import { layerOutputs } from "./layer-outputs.ts";
import { LayerRecords } from "./layer-records.ts";
import { LayerTiles } from "./layer-tiles.ts";
import { replayRequest } from "./replay-request.ts";
import { halfSlicesOf, integersOf, slicesOf } from "./slices.ts";

/** Leaves that are made before events have their turn. */
const LEAVES_A_TURN = 256;

export interface OperationTraceParameters extends TraceStage {
  /** Of the layer. */
  readonly plan: LayerPlan;
  readonly position: number;
  /** Of the attempt, whose stage is [a, b). */
  readonly records: CommittedRecords;
  /** Files of the layer's weights. */
  readonly weights: WeightSource;
  /** Computes the layer again: the stage that served the attempt, or another of the same layers. */
  readonly replayer: LayerReplayer;
  readonly signal?: AbortSignal;
}

/** The operations of one layer at one position, by values (docs/OPERATION-TRACES.md). */
export interface OperationTrace {
  readonly answer: Answer;
  readonly places: TracePlan;
  readonly leaves: readonly TraceLeaf[];
  /** What came out of each leaf. */
  readonly outputs: readonly Uint8Array[];
  /** The tree over the leaves, whose root is the answer's. */
  readonly range: MountainRange<Uint8Array>;
  /** The bytes behind input `slot` of leaf `index`: weights are read from their files. */
  valueOf(index: number, slot: number): Promise<Uint8Array>;
}

/**
 * Makes the operation trace of a layer at a position from what was committed to: computes the layer again and puts what each
 * operation gave into leaves. Its leaves end in the very slices that the position commits to.
 *
 * @throws ReplayMismatchError where the layer, computed again, gives others; LayerWeightsError; what `records` throws
 */
export async function makeOperationTrace(parameters: OperationTraceParameters): Promise<OperationTrace> {
  const { plan, a, b, position, records, weights, replayer, signal } = parameters;
  const { threads } = records;
  const place = await records.place(position);
  const layer = await LayerRecords.read({
    plan,
    a,
    b,
    position,
    committed: records,
    first: position - place.row,
    signal,
  });
  const request = replayRequest(plan, layer, { ...place, position, threads });
  const values = await replayer.replay({ ...request, ...(signal && { signal }) });
  checkReplay(values, layer, position, plan.layer);
  const token = a === 0 ? (integersOf(layer.own.input, 1)[0] ?? 0) : 0;
  const places = getTracePlan({ plan, a, b, position: BigInt(position), token });
  await using tiles = await LayerTiles.open(weights, plan);
  const outputs = await allOutputs(places, layerOutputs({ plan, values, records: layer, tiles, signal }));
  const leaves = await allLeaves(places, outputs, layer, tiles, signal);
  const range = rangeOver(leaves.map((leaf) => keccak(encodeLeaf(leaf))));
  return {
    answer: {
      inputRoot: rootOf(layer.own.input),
      outputRoot: rootOf(layer.own.output),
      inputSlices: places.inputSlices,
      outputSlices: places.outputSlices,
      leaves: places.leaves,
      traceRoot: bytesToHex(range.root()),
    },
    places,
    leaves,
    outputs,
    range,
    async valueOf(index, slot) {
      const wire = leaves[index]?.inputs[slot];
      if (wire === undefined) throw new RangeError(`leaf ${index} has no input ${slot}`);
      if (wire.source === "weight") {
        await using opened = await LayerTiles.open(weights, plan);
        return await opened.tile(wire.index);
      }
      return bytesOf(wire, outputs, layer);
    },
  };
}

async function allOutputs(
  places: TracePlan,
  make: ReturnType<typeof layerOutputs>,
): Promise<readonly Uint8Array[]> {
  const outputs: Uint8Array[] = [];
  for (const { name, first, leaves } of places.segments) {
    const made = await make[name](places.leafAt(first).tensor);
    if (made.length !== leaves) throw new RangeError(`${made.length} outputs of ${name}, not ${leaves}`);
    outputs.push(...made);
  }
  return outputs;
}

async function allLeaves(
  places: TracePlan,
  outputs: readonly Uint8Array[],
  layer: LayerRecords,
  tiles: LayerTiles,
  signal: AbortSignal | undefined,
): Promise<readonly TraceLeaf[]> {
  const hashes = outputs.map(hashOf);
  const rows = new Map<Uint8Array, Hex>();
  const hashRow = (bytes: Uint8Array): Hex => {
    const hash = rows.get(bytes) ?? hashOf(bytes);
    rows.set(bytes, hash);
    return hash;
  };
  const leaves: TraceLeaf[] = [];
  for (const [index, output] of hashes.entries()) {
    if (index % LEAVES_A_TURN === 0) await setImmediate(undefined, { signal });
    const { op, inputs, commits } = places.leafAt(index);
    const wires = [];
    for (const wire of inputs) {
      const { source } = wire;
      const hash =
        source === "weight"
          ? await tiles.hash(wire.index)
          : source === "leaf"
            ? (hashes[Number(wire.index)] ?? zeroHash)
            : hashRow(bytesOf(wire, outputs, layer));
      wires.push({ ...wire, hash });
    }
    leaves.push({ op, params: zeroHash, inputs: wires, output, commits });
  }
  return leaves;
}

function bytesOf(wire: PlannedWire, outputs: readonly Uint8Array[], layer: LayerRecords): Uint8Array {
  const bytes = wire.source === "leaf" ? outputs[Number(wire.index)] : layer.slice(wire);
  if (bytes === undefined) throw new RangeError(`no ${wire.source} ${wire.index} at ${wire.position}`);
  return bytes;
}

/** @throws ReplayMismatchError */
function checkReplay(values: LayerValues, { rows }: LayerRecords, position: number, layer: number): void {
  const { attended, fed, cachedKeys, cachedValues } = values;
  const made = {
    keys: halfSlicesOf(cachedKeys),
    values: halfSlicesOf(cachedValues),
    attended: slicesOf(attended),
    fed: slicesOf(fed),
  };
  for (const kind of ["keys", "values", "attended", "fed"] as const) {
    const same = rows[kind].every((slice, i) => Buffer.compare(slice, made[kind][i] ?? Buffer.of()) === 0);
    if (!same) throw new ReplayMismatchError(position, layer, kind);
  }
}

const rootOf = (slices: readonly Uint8Array[]): Hex =>
  bytesToHex(rangeOver(slices.map((slice) => keccak(slice))).root());
