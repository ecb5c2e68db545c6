import { keccak256 } from "viem";
import { ValueInvalidError } from "../../../errors/value.ts";
import {
  type LayerPlan,
  LeafOp,
  type LeafStatement,
  type LeafValues,
  type PlannedLeaf,
} from "../../../types/leaves.ts";
import type { Tolerances } from "../../../types/tolerances.ts";
import { hashTolerances } from "../../tolerances/hashTolerances.ts";
import { getTracePlan } from "../plan/getTracePlan.ts";
import { checkAdd } from "../statements/checkAdd.ts";
import { checkGather } from "../statements/checkGather.ts";
import { checkHalf } from "../statements/checkHalf.ts";
import { checkMatMul } from "../statements/checkMatMul.ts";
import { checkQuantize } from "../statements/checkQuantize.ts";
import { matrixType, matrixTypes } from "../statements/formats.ts";
import { type LeafVerdict, right } from "../statements/verdict.ts";
import { checkPlace } from "./checkPlace.ts";

/** Operations of which the values are judged; of the others the place alone is. */
const judged: ReadonlySet<number> = new Set([
  LeafOp.MatMul,
  LeafOp.Quantize,
  LeafOp.Gather,
  LeafOp.Add,
  LeafOp.Half,
]);

export interface LeafVerdictParameters {
  readonly statement: LeafStatement;
  /** Plan of the layer. */
  readonly plan: LayerPlan;
  /** The table that the terms name. */
  readonly taus: Tolerances;
  /** Bytes behind the leaf's hashes; not looked at where the place is wrong, or is all that is judged. */
  readonly values: LeafValues;
}

/**
 * What EvmLeaf makes of a leaf: its place first, then its values.
 *
 * @throws ValueInvalidError where the contract would refuse the evidence: plan, table or values are not those of the statement
 *
 * @example
 * const verdict = getLeafVerdict({ statement, plan, taus, values })
 * if (!verdict.right) console.log(verdict.fault)
 */
export function getLeafVerdict({ statement, plan, taus, values }: LeafVerdictParameters): LeafVerdict {
  if (hashTolerances(taus) !== statement.tauTable) {
    throw new ValueInvalidError({ field: "taus", value: taus, expected: "the table that the terms name" });
  }
  const place = checkPlace(statement, plan);
  if (!place.right || !judged.has(statement.leaf.op)) return place;
  checkHashes(statement, values);
  const { a, b, position, index } = statement;
  return checkValues(getTracePlan({ plan, a, b, position }).leafAt(index), taus, values);
}

/** Whether the output of a leaf in its place follows from its inputs. */
function checkValues(leaf: PlannedLeaf, taus: Tolerances, { inputs, output }: LeafValues): LeafVerdict {
  const { op, slice, from, to, over, tensor } = leaf;
  const [first = output, second = output, before] = inputs;
  const length = to - from;
  switch (op) {
    case LeafOp.MatMul: {
      const [type, columns] = [matrixType(tensor?.type ?? 0), (over?.end ?? 0) - (over?.first ?? 0)];
      const tau = taus[matrixTypes.indexOf(type)] ?? 0;
      return checkMatMul({ type, rows: length, columns, tau, block: first, weights: second, before, output });
    }
    case LeafOp.Quantize:
      return checkQuantize({ type: tensor?.type ?? 0, length, input: first, output });
    case LeafOp.Gather:
      return checkGather({ rows: leaf.length, slice, inputs, output });
    case LeafOp.Add:
      return checkAdd({ length, a: first, b: second, output });
    case LeafOp.Half:
      return checkHalf({ length, input: first, output });
    default:
      return right;
  }
}

function checkHashes({ leaf }: LeafStatement, { inputs, output }: LeafValues): void {
  const hashes = [...leaf.inputs.map(({ hash }) => hash), leaf.output];
  const values = [...inputs, output];
  if (
    values.length === hashes.length &&
    values.every((bytes, i) => keccak256(bytes) === hashes[i]?.toLowerCase())
  ) {
    return;
  }
  throw new ValueInvalidError({ field: "values", value: "wrong", expected: "the bytes behind its hashes" });
}
