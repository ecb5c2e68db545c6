import { type Hex, keccak256, zeroHash } from "viem";
import {
  createMountainRange,
  encodeLeafEvidence,
  evidenceInputs,
  getTracePlan,
  hashLayerPlan,
  hashTolerances,
  type LayerPlan,
  LeafOp,
  type LeafStatement,
  type LeafValues,
  type Tolerances,
  type TraceStage,
} from "../../../sdk/src/index.ts";
import { bitsOf, type Dice, floatOf, halves, padded, singles } from "./dice.ts";
import { anyBlock, anyRow, exactSums, type MatrixType } from "./leaves.ts";
import { quantizeQ8, quantizeQ8K } from "./quantize.ts";

export const taus: Tolerances = [300, 300, 300, 300, 300];

export interface StatedLeaf {
  readonly plan: LayerPlan;
  readonly statement: LeafStatement;
  readonly values: LeafValues;
}

export interface StatedPlace {
  readonly plan: LayerPlan;
  readonly stage: TraceStage;
  readonly position: bigint;
  readonly index: number;
}

/** What an honest operator says of a leaf; values of operations that are not judged are any bytes. */
export function stateLeaf(dice: Dice, place: StatedPlace, toHalf: (value: number) => number): StatedLeaf {
  const { plan, stage, position, index } = place;
  const trace = getTracePlan({ plan, ...stage, position });
  const leaf = trace.leafAt(index);
  const values = valuesOf(dice, place, toHalf);
  const inputs = leaf.inputs.map((wire, i) => ({
    ...wire,
    hash: keccak256(values.inputs[i] ?? new Uint8Array()),
  }));
  const { leaves, inputSlices, outputSlices } = trace;
  const roots = { inputRoot: zeroHash, outputRoot: zeroHash, traceRoot: zeroHash };
  const statement: LeafStatement = {
    dispute: keccak256("0x01"),
    manifest: keccak256("0x02"),
    tauTable: hashTolerances(taus),
    ...stage,
    position,
    layer: plan.layer,
    index,
    answer: { ...roots, leaves, inputSlices, outputSlices },
    leaf: {
      op: leaf.op,
      params: zeroHash,
      inputs,
      output: keccak256(values.output),
      commits: leaf.commits,
    },
  };
  return { plan, statement, values };
}

/** What a verifier is shown of a leaf. */
export function evidenceOf(stated: StatedLeaf): Hex {
  const { plan } = stated;
  return encodeLeafEvidence({ plan, planPath: planPath(plan).path, taus, ...shownValues(stated) });
}

/** Values of a leaf that evidence gives; all of them where the trace has no such leaf. */
export function shownValues({ plan, statement, values }: StatedLeaf): LeafValues {
  const { a, b, position, index } = statement;
  const trace = getTracePlan({ plan, a, b, position });
  if (index >= trace.leaves) return values;
  const shown = new Set(evidenceInputs(trace.leafAt(index)));
  return { inputs: values.inputs.filter((_, i) => shown.has(i)), output: values.output };
}

function valuesOf(dice: Dice, place: StatedPlace, toHalf: (value: number) => number): LeafValues {
  const { plan, stage, position, index } = place;
  const leaf = getTracePlan({ plan, ...stage, position }).leafAt(index);
  const length = leaf.to - leaf.from;
  const numbers = (count: number) => Array.from({ length: count }, () => Math.fround(dice.normal(1)));
  const slice = (elements: readonly number[]) => singles(padded(elements.map(bitsOf)));
  switch (leaf.op) {
    case LeafOp.MatMul: {
      const type = leaf.tensor?.type as MatrixType;
      const columns = (leaf.over?.end ?? 0) - (leaf.over?.first ?? 0);
      const block = anyBlock(dice, type, columns, false);
      const weights = Uint8Array.from(
        Array.from({ length }, () => [...anyRow(dice, type, columns, false)]).flat(),
      );
      const before = numbers(length);
      const sums = exactSums({ type, rows: length, columns, block, weights });
      const chained = leaf.inputs.length === 3;
      const output = singles(sums.map(({ sum }, i) => bitsOf(sum + (chained ? (before[i] ?? 0) : 0))));
      return { inputs: [block, weights, ...(chained ? [singles(before.map(bitsOf))] : [])], output };
    }
    case LeafOp.Quantize: {
      const elements = numbers(length);
      const isSuper = leaf.tensor?.type === 12 || leaf.tensor?.type === 14;
      return {
        inputs: [slice(elements)],
        output: isSuper ? quantizeQ8K(elements) : quantizeQ8(elements, "x86"),
      };
    }
    case LeafOp.Gather: {
      const all = numbers(leaf.length);
      const first = Math.floor(leaf.from / 12);
      const inputs = leaf.inputs.map((_, i) =>
        singles(all.slice(12 * (first + i), 12 * (first + i + 1)).map(bitsOf)),
      );
      return { inputs, output: slice(all.slice(leaf.from, leaf.to)) };
    }
    case LeafOp.Add: {
      const [a, b] = [numbers(length), numbers(length)];
      const sums = a.map((value, i) => floatOf(bitsOf(value + (b[i] ?? 0))));
      return { inputs: [slice(a), slice(b)], output: slice(sums) };
    }
    case LeafOp.Half: {
      const elements = numbers(length);
      return { inputs: [slice(elements)], output: halves(padded(elements.map(toHalf))) };
    }
    default:
      return { inputs: leaf.inputs.map(() => dice.bytes(8)), output: dice.bytes(8) };
  }
}

/** Path of a plan among those of its model; the others are made of it. */
export function planPath(plan: LayerPlan) {
  const plans = Array.from({ length: plan.layers }, (_, layer) =>
    layer === plan.layer ? plan : { ...plan, layer },
  );
  const range = createMountainRange(plans.map(hashLayerPlan));
  return { root: range.root(), path: range.inclusionProof(plan.layer) };
}
