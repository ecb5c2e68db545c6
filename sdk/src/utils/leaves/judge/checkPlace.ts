import { zeroHash } from "viem";
import { type LayerPlan, LeafOp, type LeafStatement, type PlannedWire } from "../../../types/leaves.ts";
import { getTracePlan } from "../plan/getTracePlan.ts";
import { GROUP } from "../plan/shape.ts";
import { type LeafVerdict, right, wrong } from "../statements/verdict.ts";

/**
 * Whether a leaf is what the layer has at its index: its operation, what it reads, what it commits to; and whether the trace
 * and the rows are as long as the layer's.
 *
 * @throws ValueInvalidError where the plan is not that of the layer
 */
export function checkPlace(statement: LeafStatement, plan: LayerPlan): LeafVerdict {
  const { a, b, position, index, answer, leaf } = statement;
  const token = tokenOf(statement, plan);
  const trace = getTracePlan({ plan, a, b, position, token: token ?? 0 });
  if (answer.leaves !== trace.leaves) return wrong("leaves");
  const slices = [trace.inputSlices, trace.outputSlices];
  if (answer.inputSlices !== slices[0] || answer.outputSlices !== slices[1]) return wrong("slices");
  if (index >= trace.leaves) return wrong("op");
  const planned = trace.leafAt(index);
  if (leaf.op !== planned.op) return wrong("op");
  if (leaf.params !== zeroHash) return wrong("params");
  if (leaf.inputs.length !== planned.inputs.length) return wrong("inputs");
  if (planned.op === LeafOp.Embedding && token === undefined) return wrong("inputs", 1);
  const other = planned.inputs.findIndex((wire, i) => !sameWire(wire, leaf.inputs[i]));
  if (other >= 0) return wrong("inputs", other);
  return leaf.commits === planned.commits ? right : wrong("commits");
}

const sameWire = (planned: PlannedWire, wire: PlannedWire | undefined): boolean =>
  wire?.source === planned.source && wire.position === planned.position && wire.index === planned.index;

/** A token whose row of the embedding is in the tile that the leaf reads: any will do, as the token itself is not looked at. */
function tokenOf(
  { leaf }: LeafStatement,
  { layer, vocabulary, width, tensors }: LayerPlan,
): number | undefined {
  const [first, tile] = [tensors.at(-1)?.first, leaf.inputs[1]?.index];
  if (layer !== 0 || first === undefined || tile === undefined || tile < first) return undefined;
  const token = ((tile - first) / BigInt(Math.ceil(width / 256))) * BigInt(GROUP);
  return token < BigInt(vocabulary) ? Number(token) : undefined;
}
