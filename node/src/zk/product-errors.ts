import type { SegmentName, TraceLeaf, TracePlan } from "@omninode/sdk";
import { LeafOp } from "@omninode/sdk";
import { blockValues } from "./activation-blocks.ts";
import type { LayerTiles } from "./layer-tiles.ts";
import { tileSums } from "./tile-products.ts";

/** How far a product of a tile's row is from the exact one, in double precision. */
export interface ProductError {
  /** |out - acc - s| */
  readonly error: number;
  /** (|acc| + |out|) 2^-23: what rounding the sums to f32 may cost. */
  readonly rounding: number;
  /** ‖w‖ ‖x‖: the error beyond rounding is at most tau times this. */
  readonly norm: number;
}

export interface ProductErrorsParameters {
  /** ggml type of the weights. */
  readonly type: number;
  readonly tile: Uint8Array;
  /** Activations of the tile's columns. */
  readonly x: Float64Array;
  /** Products with the tiles before it; undefined in the first column of tiles. */
  readonly before: Uint8Array | undefined;
  readonly output: Uint8Array;
}

/** Of each row of a tile. */
export function tileErrors({ type, tile, x, before, output }: ProductErrorsParameters): ProductError[] {
  const { sums, norms } = tileSums(type, tile, x);
  const out = viewOf(output);
  const acc = before && viewOf(before);
  return Array.from(sums, (sum, row) => {
    const [from, to] = [acc?.getFloat32(4 * row, true) ?? 0, out.getFloat32(4 * row, true)];
    const error = Math.abs(to - from - sum);
    return { error, rounding: (Math.abs(from) + Math.abs(to)) * 2 ** -23, norm: norms[row] ?? 0 };
  });
}

export interface TraceProductError extends ProductError {
  readonly segment: SegmentName;
  readonly type: number;
  /** Number of the leaf. */
  readonly index: number;
}

/** Of all products of a trace, for whoever calibrates tolerances: the tau that a product needs is (error - rounding) / norm. */
export async function* productErrors(
  {
    places,
    leaves,
    outputs,
  }: {
    readonly places: TracePlan;
    readonly leaves: readonly TraceLeaf[];
    readonly outputs: readonly Uint8Array[];
  },
  tiles: LayerTiles,
): AsyncGenerator<TraceProductError> {
  const bytesOf = (index: bigint | undefined) => outputs[Number(index)] ?? new Uint8Array();
  const columns = new Map<bigint, Float64Array>();
  for (const { op, first, leaves: count } of places.segments) {
    if (op !== LeafOp.MatMul) continue;
    for (let index = first; index < first + count; index++) {
      const { tensor, segment } = places.leafAt(index);
      const [block, weights, before] = leaves[index]?.inputs ?? [];
      if (tensor === undefined || block === undefined || weights === undefined) continue;
      const { type } = tensor;
      const x = columns.get(block.index) ?? blockValues(type, bytesOf(block.index));
      columns.set(block.index, x);
      const tile = await tiles.tile(weights.index);
      const output = outputs[index] ?? new Uint8Array();
      const errors = tileErrors({ type, tile, x, before: before && bytesOf(before.index), output });
      for (const error of errors) yield { ...error, segment, type, index };
    }
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
