import type { OperationsRequest, TraceSource } from "../../types/trace-source.ts";
import { encodeLeaf } from "../../zk/encode-leaf.ts";
import type { OperationTrace } from "./operation-trace.ts";
import type { RecordedEvidence } from "./recorded-evidence.ts";

/** The trace of a step that an operator shows. */
export type ShownTraces = (request: OperationsRequest, signal: AbortSignal) => Promise<OperationTrace>;

/** Where the trace of a step under dispute is: it is shown as it was answered with. */
export type AnsweredTraces = (
  request: OperationsRequest,
  signal: AbortSignal,
) => Promise<OperationTrace | undefined>;

/** Traces that the court has the answer of, else those made from the records. */
export function shownTraces(
  evidence: Pick<RecordedEvidence, "operations">,
  answered: AnsweredTraces,
): ShownTraces {
  return async (request, signal) =>
    (await answered(request, signal)) ?? (await evidence.operations(request, signal));
}

/** What the trace protocol shows of operations. */
export function operationsSource(traces: ShownTraces): TraceSource {
  return {
    async operations(request, signal) {
      const { leaves, outputs } = await traces(request, signal);
      return { leaves: leaves.map((leaf) => encodeLeaf(leaf)), outputs };
    },
  };
}
