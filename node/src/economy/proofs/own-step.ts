import type { LeafSource, TraceSource } from "../../types/trace-source.ts";
import type { AttemptArchive } from "../trace-protocol/attempt-archive.ts";
import type { StepView, ViewedStep } from "./step-view.ts";

export interface OwnStepParameters {
  readonly archive: AttemptArchive;
  readonly source: TraceSource;
  readonly leaves: LeafSource;
  readonly step: ViewedStep;
}

/** A step of an operator's own, as it would show it. */
export async function ownStep({ archive, source, leaves, step }: OwnStepParameters): Promise<StepView> {
  const attempt = await archive.open(step.termsHash);
  return {
    step,
    terms: attempt.terms.value,
    committed: {
      async slices(position) {
        await using trace = await attempt.openTrace();
        return await trace.slices(position);
      },
    },
    operations: (signal) => source.operations(step, signal),
    leaf: (asked, signal) => leaves.leaf({ ...step, ...asked }, signal),
  };
}
