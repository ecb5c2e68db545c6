import type { CausalMask } from "./causal-mask.ts";
import type { Device } from "./ffi/device.ts";
import type { Tensor } from "./ffi/graph.ts";
import type { StageGraph } from "./stage-graph.ts";

export interface GraphMasks {
  readonly all: CausalMask;
  /** Of layers with a window. */
  readonly local: CausalMask;
}

/**
 * Writes what a graph computes positions [first, first + its tokens) from. The allocator reuses the memory of inputs, so all are
 * written for every computation.
 */
export function writeInputs(
  { ggml }: Device,
  { inputs, plan }: StageGraph,
  first: number,
  data: Int32Array | Float32Array,
  masks: GraphMasks,
): void {
  const set = (tensor: Tensor, values: Int32Array | BigInt64Array | Float32Array | Uint16Array) =>
    ggml.tensorSet(tensor.pointer, values, 0, values.byteLength);
  const positions = Int32Array.from({ length: plan.tokens }, (_, i) => first + i);
  set(inputs.data, data);
  set(inputs.positions, positions);
  set(inputs.cells, BigInt64Array.from(positions, BigInt));
  if (inputs.mask) set(inputs.mask, masks.all.rows(first, plan.tokens, 0, plan.kv));
  if (inputs.localMask) {
    set(inputs.localMask, masks.local.rows(first, plan.tokens, plan.localStart, plan.kv));
  }
}
