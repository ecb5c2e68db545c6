import type { OperationsRequest, TraceSource } from "../../types/trace-source.ts";
import { encodeLeaf } from "../../zk/encode-leaf.ts";
import type { OperationTrace } from "./operation-trace.ts";
import type { RecordedEvidence } from "./recorded-evidence.ts";

/** Where the trace of a step under dispute is: it is shown as it was answered with. */
export type AnsweredTraces = (
  request: OperationsRequest,
  signal: AbortSignal,
) => Promise<OperationTrace | undefined>;

/** What the trace protocol shows of operations: those that the court has the answer of, else those made from the records. */
export function operationsSource(
  evidence: Pick<RecordedEvidence, "operations">,
  answered: AnsweredTraces,
): TraceSource {
  return {
    async operations(request, signal) {
      const { leaves, outputs } =
        (await answered(request, signal)) ?? (await evidence.operations(request, signal));
      return { leaves: leaves.map((leaf) => encodeLeaf(leaf)), outputs };
    },
  };
}
