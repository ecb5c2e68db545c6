import type { CausalMask } from "./causal-mask.ts";
import type { Device } from "./ffi/device.ts";
import type { Tensor } from "./ffi/graph.ts";
import { batchTokens, type StageGraph } from "./stage-graph.ts";

export interface GraphMasks {
  readonly all: CausalMask;
  /** Of layers with a window. */
  readonly local: CausalMask;
}

/** Where in its sequence a part of a graph computes. */
export interface PartPosition {
  /** Position of the part's first token. */
  readonly first: number;
  readonly masks: GraphMasks;
}

/** Writes what a graph computes from. The allocator reuses the memory of inputs, so all are written for every computation. */
export function writeInputs(
  { ggml }: Device,
  { inputs, plan }: StageGraph,
  parts: readonly PartPosition[],
  data: Int32Array | Float32Array,
): void {
  const set = (tensor: Tensor, values: Int32Array | BigInt64Array | Float32Array | Uint16Array) =>
    ggml.tensorSet(tensor.pointer, values, 0, values.byteLength);
  const positions = new Int32Array(batchTokens(plan));
  let row = plan.padding?.[0] ?? 0;
  for (const [i, { tokens, kv, localStart }] of plan.parts.entries()) {
    const [part, tensors] = [parts[i], inputs.parts[i]];
    if (part === undefined || tensors === undefined) throw new TypeError("a part of a graph has no position");
    const { first, masks } = part;
    const own = positions.subarray(row, row + tokens);
    for (let n = 0; n < tokens; n++) own[n] = first + n;
    set(tensors.cells, BigInt64Array.from(own, BigInt));
    if (tensors.mask) set(tensors.mask, masks.all.rows(first, tokens, 0, kv));
    if (tensors.localMask) set(tensors.localMask, masks.local.rows(first, tokens, localStart, kv));
    row += tokens;
  }
  set(inputs.positions, positions);
  set(inputs.data, data);
}
