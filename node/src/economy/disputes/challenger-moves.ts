import { type Answer, courtLimits, type Dispute, hashAnswer } from "@omninode/sdk";
import { DELIVERY_TRIES } from "./constants.ts";
import { DisputeUnknownError, TraceWithheldError } from "./errors.ts";
import type { DisputeView } from "./follow.ts";
import { type MadeMove, makeMove } from "./make-move.ts";
import { type OperationTrace, TraceProofs } from "./operation-trace.ts";
import type { Probe, Prosecution } from "./prosecution.ts";

/**
 * Makes the challenger's next move, or the one that anyone may make: it opens, asks for the trace, shows what is wrong with it,
 * and settles where the operator's time is up. Undefined where there is nothing to do but wait.
 *
 * @throws TraceWithheldError where the operator does not deliver, until it is asked on chain
 * @throws what chain and disk fail with
 */
export async function prosecute(
  prosecution: Prosecution,
  { dispute, remaining }: DisputeView,
  signal: AbortSignal,
): Promise<MadeMove | undefined> {
  const { client, journal } = prosecution;
  const { disputeCase } = journal.state;
  if (remaining !== undefined && remaining < 0n) {
    return makeMove(prosecution, "settle", () => client.settleDispute({ disputeCase }), signal);
  }
  switch (dispute.stage) {
    case "none":
      if (!(await prosecution.mayOpen())) return undefined;
      if (journal.state.charge?.otherSignature === undefined) {
        await prosecution.evidence.prepare(journal.id, disputeCase, signal);
      }
      return makeMove(prosecution, "commit", () => client.commitDispute({ id: journal.id }), signal);
    case "committed":
      return open(prosecution, dispute, signal);
    case "trace":
      return press(prosecution, dispute, signal);
    case "leaf":
      return judge(prosecution, dispute, signal);
    case "prefix":
    case "answer":
    case "chunk":
    case "delivery":
    case "convicted":
    case "acquitted":
      return undefined;
    default:
      dispute.stage satisfies never;
      return undefined;
  }
}

/** Two stories are shown at once where their hashes are here; else the operator must reconcile them. */
async function open(
  prosecution: Prosecution,
  { since }: Dispute,
  signal: AbortSignal,
): Promise<MadeMove | undefined> {
  const { client, journal } = prosecution;
  const { disputeCase, charge } = journal.state;
  if (charge === undefined) throw new DisputeUnknownError(journal.id);
  const { now } = await client.getClock();
  if (now < BigInt(since + courtLimits.revealDelay)) return undefined;
  const { signature, otherSignature, conflict } = charge;
  if (otherSignature !== undefined && conflict !== undefined) {
    const evidence = { disputeCase, signature, otherSignature, ...conflict };
    return makeMove(prosecution, "proveEquivocation", () => client.proveEquivocation(evidence), signal);
  }
  if (!(await prosecution.mayOpen())) return undefined;
  return otherSignature === undefined
    ? makeMove(prosecution, "openStep", () => client.openStepDispute({ disputeCase, signature }), signal)
    : makeMove(
        prosecution,
        "openPrefix",
        () => client.openPrefixDispute({ disputeCase, signature, otherSignature }),
        signal,
      );
}

/** The challenger's turn: what hashes show is shown, what a verifier sees is pointed at, and who finds nothing says so. */
async function press(prosecution: Prosecution, dispute: Dispute, signal: AbortSignal): Promise<MadeMove> {
  const { client, evidence, journal } = prosecution;
  const { disputeCase } = journal.state;
  const trace = await obtain(prosecution, dispute, signal);
  if (trace === undefined) {
    return dispute.draws === 0
      ? makeMove(prosecution, "demandDelivery", () => client.demandDelivery({ disputeCase }), signal)
      : probe(prosecution, signal);
  }
  const objection = await evidence.examine(journal.id, disputeCase, trace, signal);
  const { answer } = trace;
  if (objection?.kind === "fault") {
    const { fault } = objection;
    return makeMove(prosecution, "showFault", () => client.showFault({ disputeCase, answer, fault }), signal);
  }
  // A verifier that finds the leaf right would cost the bond all the same, and the operator's time.
  if (objection === undefined || (await verdictOn(prosecution, trace, objection.index, signal)) === "right") {
    return makeMove(prosecution, "concede", () => client.concede({ disputeCase }), signal);
  }
  const { index } = objection;
  return makeMove(prosecution, "point", () => client.pointAtLeaf({ disputeCase, index }), signal);
}

/**
 * Neither operator nor jurors show the trace: values are demanded on chain, one by one. An operator that has none to post falls silent, and one
 * that posts is judged by what it posts.
 */
async function probe(prosecution: Prosecution, signal: AbortSignal): Promise<MadeMove> {
  const { client, journal, mayDemand } = prosecution;
  const { disputeCase } = journal.state;
  const { answer, next } = await looked(prosecution, signal);
  switch (next?.kind) {
    case "demand": {
      if (!(await mayDemand())) break;
      const { index, slot } = next;
      return makeMove(
        prosecution,
        "demandChunk",
        () => client.demandChunk({ disputeCase, index, slot }),
        signal,
      );
    }
    case "fault": {
      const { fault } = next;
      return makeMove(
        prosecution,
        "showFault",
        () => client.showFault({ disputeCase, answer, fault }),
        signal,
      );
    }
    case "leaf": {
      const { proof, judgement } = next;
      if ((await client.getVerdict({ disputeCase, answer, proof, ...judgement })) === "right") break;
      const { index } = proof;
      return makeMove(prosecution, "point", () => client.pointAtLeaf({ disputeCase, index }), signal);
    }
    case undefined:
      break;
    default:
      next satisfies never;
  }
  return makeMove(prosecution, "concede", () => client.concede({ disputeCase }), signal);
}

/** What posted values show. */
async function looked(
  { client, evidence, journal }: Prosecution,
  signal: AbortSignal,
): Promise<{ readonly answer: Answer; readonly next: Probe | undefined }> {
  const { id, state } = journal;
  const [answer, posted] = await Promise.all([
    client.getDisputeAnswer({ id }),
    client.listPostedChunks({ id }),
  ]);
  if (answer === undefined) throw new DisputeUnknownError(id);
  return { answer, next: await evidence.probe(id, state.disputeCase, answer, posted, signal) };
}

/** What the leaf's verifier makes of it; undefined where there is no evidence for it here. */
async function verdictOn(
  { client, evidence, journal }: Prosecution,
  trace: OperationTrace,
  index: number,
  signal: AbortSignal,
): Promise<"right" | "wrong" | undefined> {
  const { disputeCase } = journal.state;
  const judgement = await evidence.judgement(journal.id, disputeCase, trace, index, "values", signal);
  if (judgement === undefined) return undefined;
  const proof = new TraceProofs(trace).proofOf(index);
  return client.getVerdict({ disputeCase, answer: trace.answer, proof, ...judgement });
}

/**
 * The trace that the operator answered with; undefined once it was asked for often enough.
 * @throws TraceWithheldError before that
 */
async function obtain(
  prosecution: Prosecution,
  { draws }: Dispute,
  signal: AbortSignal,
): Promise<OperationTrace | undefined> {
  const { client, evidence, journal } = prosecution;
  const { id, state } = journal;
  const answer = await client.getDisputeAnswer({ id });
  if (answer === undefined) throw new DisputeUnknownError(id);
  const kept = await journal.trace().catch(() => undefined);
  if (kept !== undefined && hashAnswer(kept.answer) === hashAnswer(answer)) return kept;
  // Whoever has the jury's word that it delivered may have been out of reach before.
  if (state.undelivered >= DELIVERY_TRIES * (draws === 0 ? 1 : 2)) return undefined;
  let fetched: OperationTrace;
  try {
    fetched = await evidence.fetch(id, state.disputeCase, answer, signal);
  } catch (error) {
    signal.throwIfAborted();
    await journal.undelivered();
    throw new TraceWithheldError(id, state.disputeCase.terms.operator, error);
  }
  await journal.keepTrace(fetched);
  return fetched;
}

/** Anyone may have the leaf judged: who has the evidence need not wait for the operator's clock. */
async function judge(
  prosecution: Prosecution,
  dispute: Dispute,
  signal: AbortSignal,
): Promise<MadeMove | undefined> {
  const { client, evidence, journal } = prosecution;
  const { disputeCase } = journal.state;
  const { index } = dispute;
  const trace = await obtain(prosecution, dispute, signal);
  if (trace === undefined) return judgeAlone(prosecution, index, signal);
  const judgement = await evidence.judgement(journal.id, disputeCase, trace, index, "proof", signal);
  if (judgement === undefined) return undefined;
  const proof = new TraceProofs(trace).proofOf(index);
  const { answer } = trace;
  return makeMove(
    prosecution,
    "judge",
    () => client.judgeLeaf({ disputeCase, answer, proof, ...judgement }),
    signal,
  );
}

/** The leaf by the values that were posted of it. */
async function judgeAlone(
  prosecution: Prosecution,
  index: number,
  signal: AbortSignal,
): Promise<MadeMove | undefined> {
  const { client, journal } = prosecution;
  const { disputeCase } = journal.state;
  const { answer, next } = await looked(prosecution, signal);
  if (next?.kind !== "leaf" || next.proof.index !== index) return undefined;
  const { proof, judgement } = next;
  const judged = { disputeCase, answer, proof, ...judgement };
  return makeMove(prosecution, "judge", () => client.judgeLeaf(judged), signal);
}
