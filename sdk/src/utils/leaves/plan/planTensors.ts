import { ValueInvalidError } from "../../../errors/value.ts";
import { type LayerPlan, type PlannedTensor, planFlags, type TensorName } from "../../../types/leaves.ts";
import { slicesOf } from "./shape.ts";

type Shape = readonly [name: TensorName, rows: number, columns: number];

/**
 * Tensors of a layer in the order of its plan, with their shapes; norms are grids of one row.
 *
 * @throws ValueInvalidError where the plan has more or fewer than its flags and its number call for
 */
export function planTensors(plan: LayerPlan): PlannedTensor[] {
  const shapes = shapesOf(plan);
  const { tensors } = plan;
  if (tensors.length !== shapes.length) {
    throw new ValueInvalidError({
      field: "tensors",
      value: tensors.length,
      expected: `a list of ${shapes.length} tensors`,
    });
  }
  return tensors.flatMap(({ type, first }, i) => {
    const shape = shapes[i];
    if (shape === undefined) return [];
    const [name, rows, columns] = shape;
    return [{ name, rows, columns, across: slicesOf(columns), type, first }];
  });
}

function shapesOf(plan: LayerPlan): Shape[] {
  const { layer, width, heads, kvHeads, headDim, feedForward, vocabulary, flags } = plan;
  const [queries, keys] = [heads * headDim, kvHeads * headDim];
  const shapes: Shape[] = [
    ["attn_norm", 1, width],
    ["attn_q", queries, width],
    ["attn_k", keys, width],
    ["attn_v", keys, width],
    ["attn_output", width, queries],
    ["ffn_norm", 1, width],
    ["ffn_gate", feedForward, width],
    ["ffn_up", feedForward, width],
    ["ffn_down", width, feedForward],
  ];
  if (flags & planFlags.qkNorm) shapes.push(["attn_q_norm", 1, headDim], ["attn_k_norm", 1, headDim]);
  if (flags & planFlags.postNorms)
    shapes.push(["post_attention_norm", 1, width], ["post_ffw_norm", 1, width]);
  if (layer === 0) shapes.push(["token_embd", vocabulary, width]);
  return shapes;
}
