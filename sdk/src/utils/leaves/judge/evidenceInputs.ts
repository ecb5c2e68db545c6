import { LeafOp, type PlannedLeaf } from "../../../types/leaves.ts";
import { GROUP, partOf } from "../plan/shape.ts";

/**
 * Numbers of the inputs of a leaf whose bytes evidence gives: all of them, but for gathered rows. Products of a group of rows
 * that lies within the slice are part of the output; those of groups that the slice cuts are given.
 *
 * @example
 * const inputs = evidenceInputs(trace.leafAt(index)).map((i) => bytes[i])
 */
export function evidenceInputs({ op, inputs, length, from, to }: PlannedLeaf): number[] {
  const first = Math.floor(from / GROUP);
  return [...inputs.keys()].filter((i) => {
    const group = partOf(length, GROUP, first + i);
    return op !== LeafOp.Gather || group.from < from || group.to > to;
  });
}
