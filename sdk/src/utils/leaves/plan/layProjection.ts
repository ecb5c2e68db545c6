import { LeafOp, type PlannedTensor } from "../../../types/leaves.ts";
import type { Laying } from "./laying.ts";
import type { Segment } from "./segments.ts";
import { GROUP, overlapping, partOf, SLICE } from "./shape.ts";
import { fromLeaf, lastOf, lastOfEach, tileOf } from "./wires.ts";

/**
 * A product with a matrix: the row as blocks, its products with each tile added up along the columns, and the row that the
 * last of them make.
 */
export function layProjection(
  { list }: Pick<Laying, "list">,
  name: "q" | "k" | "v" | "out" | "gate" | "up" | "down",
  row: Segment,
  matrix: PlannedTensor,
): Segment {
  const blocks = list.add(`${name}Blocks`, {
    op: LeafOp.Quantize,
    length: matrix.columns,
    tensor: matrix,
    read: (slice) => ({ inputs: [lastOf(row, slice)] }),
  });
  const products = list.add(`${name}Products`, {
    op: LeafOp.MatMul,
    length: matrix.rows,
    size: GROUP,
    parts: matrix.across,
    tensor: matrix,
    read: (group, column, own) => {
      const { from: first, to: end } = partOf(matrix.columns, SLICE, column);
      const before = column > 0 ? [fromLeaf(own - 1)] : [];
      return {
        inputs: [lastOf(blocks, column), tileOf(matrix, group, column), ...before],
        over: { first, end },
      };
    },
  });
  return list.add(`${name}Rows`, {
    op: LeafOp.Gather,
    length: matrix.rows,
    read: (slice) => ({
      inputs: lastOfEach(products, overlapping(partOf(matrix.rows, SLICE, slice), GROUP)),
    }),
  });
}
