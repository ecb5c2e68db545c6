import { LeafOp, type PlannedLeaf, type SegmentName, type TracePlan } from "@omninode/sdk";
import type { LayerHalf } from "../../zk/check-operation-trace.ts";
import { NoSuchProductError } from "./errors.ts";

interface Product {
  readonly segment: SegmentName;
  readonly half: LayerHalf;
}

/** The matrices of a layer by their names in the model's file, and where their products stand. */
const products = {
  attn_q: { segment: "qProducts", half: "attention" },
  attn_k: { segment: "kProducts", half: "attention" },
  attn_v: { segment: "vProducts", half: "attention" },
  attn_output: { segment: "outProducts", half: "attention" },
  ffn_gate: { segment: "gateProducts", half: "feedForward" },
  ffn_up: { segment: "upProducts", half: "feedForward" },
  ffn_down: { segment: "downProducts", half: "feedForward" },
} as const satisfies Readonly<Record<string, Product>>;

export type ProductName = keyof typeof products;

export const productNames = Object.keys(products) as readonly ProductName[];

/** Which product of a layer is meant. */
export interface ProductRequest {
  /** Default: `ffn_down`, whose products the layer's output is made of. */
  readonly op?: ProductName | undefined;
  /** Outputs [12 block, 12 block + 12) of the matrix, fewer in the last block. */
  readonly block: number;
  /** Tile of 256 columns. Default: the last one, whose leaf has the whole products for its output. */
  readonly tile?: number | undefined;
}

export interface ProductPlace {
  readonly leaf: PlannedLeaf;
  readonly half: LayerHalf;
  readonly op: ProductName;
}

/** The leaf of a product. @throws NoSuchProductError */
export function findProduct(
  { segments, leafAt }: TracePlan,
  { op = "ffn_down", block, tile }: ProductRequest,
): ProductPlace {
  const { segment: name, half } = products[op];
  const segment = segments.find((one) => one.name === name);
  const across = segment && leafAt(segment.first).tensor?.across;
  if (segment?.op !== LeafOp.MatMul || across === undefined)
    throw new NoSuchProductError(op, "leaf", block, 0);
  const blocks = segment.leaves / across;
  if (!(block < blocks)) throw new NoSuchProductError(op, "leaf", block, blocks);
  const column = tile ?? across - 1;
  if (!(column < across)) throw new NoSuchProductError(op, "tile", column, across);
  return { leaf: leafAt(segment.first + block * across + column), half, op };
}
