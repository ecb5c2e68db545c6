import type { LayerPlan, PlannedTensor, SegmentName } from "@omninode/sdk";
import type { LayerValues, OfMatrices } from "../types/replay.ts";
import { blocksOf, blockValues } from "./activation-blocks.ts";
import { attentionStates } from "./attention-states.ts";
import type { LayerRecords } from "./layer-records.ts";
import type { LayerTiles } from "./layer-tiles.ts";
import { slicesOf } from "./slices.ts";
import { productChain, tileSums } from "./tile-products.ts";

export interface LayerOutputsParameters {
  readonly plan: LayerPlan;
  readonly values: LayerValues;
  readonly records: LayerRecords;
  readonly tiles: LayerTiles;
  readonly signal?: AbortSignal | undefined;
}

type Outputs = readonly Uint8Array[];

/** Makes the outputs of the leaves of a segment, in their order. `tensor`: that of the segment. */
export type SegmentOutputs = (tensor: PlannedTensor | undefined) => Outputs | Promise<Outputs>;

/** What comes out of the leaves of a layer, by segment: from what its operations gave, and for what they commit to, from the records. */
export function layerOutputs(parameters: LayerOutputsParameters): Record<SegmentName, SegmentOutputs> {
  const { plan, values, records } = parameters;
  const row = (of: Float32Array | undefined) => () => slicesOf(of ?? new Float32Array());
  const blocks = (matrix: keyof OfMatrices<unknown>) => (tensor: PlannedTensor | undefined) =>
    blocksOf(typeOf(tensor), values.activations[matrix]);
  const products = (matrix: keyof OfMatrices<unknown>) => (tensor: PlannedTensor | undefined) =>
    matrixProducts(parameters, matrix, tensor);
  return {
    embed: row(values.input),
    attnNorm: row(values.attentionNorm),
    qBlocks: blocks("queries"),
    qProducts: products("queries"),
    qRows: row(values.queries),
    kBlocks: blocks("keys"),
    kProducts: products("keys"),
    kRows: row(values.keys),
    vBlocks: blocks("values"),
    vProducts: products("values"),
    vRows: row(values.values),
    qRotated: row(values.rotatedQueries),
    kRotated: row(values.rotatedKeys),
    keys: () => records.rows.keys,
    values: () => records.rows.values,
    attention: async () => {
      const { start, seen } = records;
      return (await attentionStates(plan, values.rotatedQueries, start, seen, parameters.signal)).flat();
    },
    attentionOut: row(values.attention),
    outBlocks: blocks("attentionOut"),
    outProducts: products("attentionOut"),
    outRows: row(values.attentionOut),
    postAttentionNorm: row(values.postAttentionNorm),
    attended: () => records.rows.attended,
    ffnNorm: row(values.feedNorm),
    gateBlocks: blocks("gate"),
    gateProducts: products("gate"),
    gateRows: row(values.gate),
    upBlocks: blocks("up"),
    upProducts: products("up"),
    upRows: row(values.up),
    gated: row(values.gated),
    downBlocks: blocks("feedOut"),
    downProducts: products("feedOut"),
    downRows: row(values.feedOut),
    postFfwNorm: row(values.postFeedNorm),
    fed: () => records.rows.fed,
  };
}

/** Products of all tiles of a matrix, group of rows by group of rows. */
async function matrixProducts(
  { values, tiles, signal }: LayerOutputsParameters,
  matrix: keyof OfMatrices<unknown>,
  tensor: PlannedTensor | undefined,
): Promise<Outputs> {
  const type = typeOf(tensor);
  if (tensor === undefined) return [];
  const columns = blocksOf(type, values.activations[matrix]).map((block) => blockValues(type, block));
  const outputs: Uint8Array[] = [];
  for (let row = 0, group = 0; row < tensor.rows; row += 12, group++) {
    signal?.throwIfAborted();
    const band = await tiles.band(tensor, group);
    const sums = band.map((tile, i) => tileSums(type, tile, columns[i] ?? new Float64Array()));
    for (const products of productChain(sums, values[matrix].subarray(row, row + 12))) {
      outputs.push(floatBytes(products));
    }
  }
  return outputs;
}

function typeOf(tensor: PlannedTensor | undefined): number {
  if (tensor === undefined) throw new TypeError("a segment of products lacks its matrix");
  return tensor.type;
}

function floatBytes(values: Float32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  for (const [i, value] of values.entries()) view.setFloat32(i * 4, value, true);
  return new Uint8Array(view.buffer);
}
