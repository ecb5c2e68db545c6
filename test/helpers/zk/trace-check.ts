import {
  type CheckOperationTraceParameters,
  checkOperationTrace,
  type OperationFault,
} from "../../../node/src/zk/check-operation-trace.ts";
import { makeOperationTrace, type OperationTrace } from "../../../node/src/zk/operation-trace.ts";
import type { Tolerances } from "../../../sdk/src/index.ts";
import type { TracedAttempt } from "../traced-attempt.ts";

/** Of Q4_0, Q5_0, Q8_0, Q4_K, Q6_K: what honest machines stay well within. */
export const TAUS: Tolerances = [8, 8, 8, 8, 8];

export interface Step {
  readonly position: number;
  /** Number of the layer in the model. */
  readonly layer: number;
}

export function operationTrace(attempt: TracedAttempt, { position, layer }: Step): Promise<OperationTrace> {
  const { stage, weights, records } = attempt;
  const [a, b] = stage.layers;
  return makeOperationTrace({
    plan: planOf(attempt, layer),
    a,
    b,
    position,
    records,
    weights,
    replayer: stage,
  });
}

/** What a challenger finds that has the records, its own weights, and what the operator delivered. */
export function faultOf(
  attempt: TracedAttempt,
  { position, layer }: Step,
  delivered: Pick<CheckOperationTraceParameters, "answer" | "leaves" | "outputs">,
  taus: Tolerances = TAUS,
): Promise<OperationFault | undefined> {
  const { stage, weights, records } = attempt;
  const [a, b] = stage.layers;
  const { answer, leaves, outputs } = delivered;
  return checkOperationTrace({
    ...{ plan: planOf(attempt, layer), a, b, position, weights, taus },
    ...{ answer, leaves, outputs, committed: records },
  });
}

export function planOf({ plan }: TracedAttempt, layer: number) {
  const found = plan.layers[layer];
  if (found === undefined) throw new RangeError(`no layer ${layer}`);
  return found;
}
