import { hashAnswer } from "@omninode/sdk";
import type { Defence } from "./defence.ts";
import { DisputeTraceLostError } from "./errors.ts";
import { type OperationTrace, TraceProofs } from "./operation-trace.ts";

/** The trace that the court has the answer of: the one kept, else made anew from the records. */
export async function answeredTrace(
  { client, evidence, journal }: Pick<Defence, "client" | "evidence" | "journal">,
  signal: AbortSignal,
): Promise<TraceProofs> {
  const { answer } = await client.getDisputeStep({ id: journal.id });
  const isAnswered = (trace: OperationTrace): boolean => hashAnswer(trace.answer) === answer;
  const kept = await journal.trace().catch(() => undefined);
  if (kept !== undefined && isAnswered(kept)) return new TraceProofs(kept);
  const { trace, path } = await evidence
    .traceOf(journal.state.disputeCase, signal)
    .catch((error: unknown) => {
      signal.throwIfAborted();
      throw new DisputeTraceLostError(journal.id, error);
    });
  if (!isAnswered(trace)) throw new DisputeTraceLostError(journal.id);
  await journal.keepAnswer(trace, path);
  return new TraceProofs(trace);
}
