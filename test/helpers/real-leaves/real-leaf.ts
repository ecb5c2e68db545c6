import type { Hex } from "viem";
import type {
  LayerPlan,
  LeafStatement,
  LeafValues,
  MatrixTile,
  PlannedLeaf,
  Tolerances,
} from "../../../sdk/src/index.ts";
import { getTracePlan } from "../../../sdk/src/index.ts";

/** A matrix product of an operation trace that an honest machine made. */
export interface RealLeaf {
  /** Name of the model, and of the CPU build of ggml. */
  readonly model: string;
  readonly build: string;
  /** ggml type of the weights. */
  readonly type: number;
  readonly plan: LayerPlan;
  readonly planPath: readonly Hex[];
  readonly planRoot: Hex;
  readonly taus: Tolerances;
  readonly statement: LeafStatement;
  /** Block of activations, tile of weights, products of the tiles before it in the rows where there are any; products. */
  readonly values: LeafValues;
  /** What the same place has elsewhere: the block of another token, another tile of the same columns. */
  readonly elsewhere: { readonly block: Uint8Array; readonly weights: Uint8Array };
}

/** What stands at the leaf's index. */
export function placeOf({ plan, statement }: Pick<RealLeaf, "plan" | "statement">): PlannedLeaf {
  const { a, b, position, index } = statement;
  return getTracePlan({ plan, a, b, position, token: 0 }).leafAt(index);
}

/** The tile of weights, and the activations that it meets. */
export function tileOf(leaf: Pick<RealLeaf, "plan" | "statement" | "values">): MatrixTile {
  const { tensor, from, to, over } = placeOf(leaf);
  const [block = new Uint8Array(), weights = new Uint8Array()] = leaf.values.inputs;
  const columns = (over?.end ?? 0) - (over?.first ?? 0);
  return { type: tensor?.type ?? 0, rows: to - from, columns, block, weights };
}
