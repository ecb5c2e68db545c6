import { ValueInvalidError } from "../../../errors/value.ts";
import type { LayerPlan, PlannedLeaf, TracePlan, TraceStage } from "../../../types/leaves.ts";
import { layTrace } from "./layTrace.ts";
import { inputSlicesOf, outputSlicesOf } from "./rows.ts";
import type { Segment } from "./segments.ts";
import { partOf } from "./shape.ts";

export interface TracePlanParameters extends TraceStage {
  readonly plan: LayerPlan;
  /** The position (uint64). */
  readonly position: bigint;
  /** Id of the token that came in: layer 0 reads its row of the embedding. Default: 0. */
  readonly token?: number;
}

/**
 * The operation trace of a layer at a position, without values: what stands at each index, what it reads, what it commits to.
 *
 * @throws ValueInvalidError where the plan is of no layer of [a, b), or its tensors are not those that it calls for
 *
 * @example
 * const trace = getTracePlan({ plan, a: 0, b: 6, position: 41n })
 * const { op, inputs, commits } = trace.leafAt(17)
 */
export function getTracePlan({ plan, a, b, position, token = 0 }: TracePlanParameters): TracePlan {
  const invalid = invalidFields({ plan, a, b, position, token });
  if (invalid) throw new ValueInvalidError(invalid);
  const stage = { a, b };
  const { segments, leaves } = layTrace(plan, stage, position, token);
  return {
    leaves,
    inputSlices: inputSlicesOf(plan, stage),
    outputSlices: outputSlicesOf(plan, stage),
    segments: segments.map(({ name, op, first, slices, parts }) => ({
      name,
      op,
      first,
      leaves: slices * parts,
    })),
    leafAt(index) {
      const segment = segments.findLast(({ first }) => first <= index);
      if (segment === undefined || !Number.isSafeInteger(index) || index >= leaves) {
        throw new ValueInvalidError({ field: "index", value: index, expected: `a leaf among ${leaves}` });
      }
      return leafOf(segment, index);
    },
  };
}

function leafOf(segment: Segment, index: number): PlannedLeaf {
  const { name, op, first, parts, length, size, tensor } = segment;
  const slice = Math.floor((index - first) / parts);
  const part = (index - first) % parts;
  const { inputs, commits = 0, over } = segment.read(slice, part);
  const place = { index, segment: name, op, inputs, commits, slice, part, length };
  return { ...place, ...partOf(length, size, slice), ...(over && { over }), ...(tensor && { tensor }) };
}

function invalidFields({ plan, a, b, position, token }: Required<TracePlanParameters>) {
  const { layer, layers, heads, kvHeads, vocabulary } = plan;
  if (b > layers || b <= a) return { field: "b", value: b, expected: `a layer within (${a}, ${layers}]` };
  if (layer < a || layer >= b) {
    return { field: "plan", value: `of layer ${layer}`, expected: `that of a layer in [${a}, ${b})` };
  }
  if (kvHeads === 0 || heads % kvHeads !== 0) {
    return { field: "kvHeads", value: kvHeads, expected: `a divisor of ${heads} heads` };
  }
  if (position < 0n || position > BigInt(Number.MAX_SAFE_INTEGER)) {
    return { field: "position", value: position, expected: "a position below 2^53" };
  }
  if (layer === 0 && !(Number.isSafeInteger(token) && token >= 0 && token < vocabulary)) {
    return { field: "token", value: token, expected: `a token among ${vocabulary}` };
  }
  return undefined;
}
