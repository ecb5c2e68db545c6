import { courtLimits, type Dispute, hashAnswer } from "@omninode/sdk";
import { bytesToHex } from "viem";
import { answeredTrace } from "./answered-trace.ts";
import type { Defence } from "./defence.ts";
import { confirmDelivery } from "./deliveries.ts";
import { DisputeIndefensibleError, DisputeTraceLostError } from "./errors.ts";
import { type MadeMove, makeMove } from "./make-move.ts";
import type { AnsweredStep, OperationTrace } from "./operation-trace.ts";
import { findStale } from "./stale-evidence.ts";

/**
 * Makes the operator's next move. Undefined where there is nothing to do but wait: for jurors, or for the challenger.
 *
 * @throws DisputeIndefensibleError, DisputeTraceLostError where the operator has nothing to show
 * @throws what chain and disk fail with
 */
export async function defend(
  defence: Defence,
  dispute: Dispute,
  signal: AbortSignal,
): Promise<MadeMove | undefined> {
  switch (dispute.stage) {
    case "prefix":
      return showPrefix(defence, signal);
    case "answer":
      return answer(defence, dispute, signal);
    case "chunk":
      return postChunk(defence, dispute, signal);
    case "delivery":
      return confirmDelivery(defence, dispute, signal);
    case "leaf":
      return judge(defence, dispute, signal);
    case "none":
    case "committed":
    case "trace":
    case "convicted":
    case "acquitted":
      return undefined;
    default:
      dispute.stage satisfies never;
      return undefined;
  }
}

async function showPrefix(defence: Defence, signal: AbortSignal): Promise<MadeMove> {
  const { client, evidence, journal } = defence;
  const { disputeCase } = journal.state;
  const path = await evidence.prefixOf(disputeCase);
  if (path === undefined) {
    throw new DisputeIndefensibleError(journal.id, "the longer receipt does not continue the shorter");
  }
  return makeMove(defence, "showPrefix", () => client.showPrefix({ disputeCase, path }), signal);
}

/** Who can show that the position is past dispute need not show its values. */
async function answer(defence: Defence, { since }: Dispute, signal: AbortSignal): Promise<MadeMove> {
  const { client, books, journal } = defence;
  const { disputeCase } = journal.state;
  const stale = await findStale(books, disputeCase, BigInt(since));
  if (stale !== undefined) {
    return makeMove(defence, "showStale", () => client.showStale({ disputeCase, ...stale }), signal);
  }
  const { trace, path } = await preparedAnswer(defence, signal);
  return makeMove(
    defence,
    "answer",
    () => client.answerDispute({ disputeCase, answer: trace.answer, path }),
    signal,
  );
}

/** The trace is on the disk before it is answered with: every later move must be about the same one. */
async function preparedAnswer({ evidence, journal }: Defence, signal: AbortSignal): Promise<AnsweredStep> {
  const kept = journal.state.answer;
  const trace = kept && (await journal.trace().catch(() => undefined));
  if (kept !== undefined && trace !== undefined && sameAnswer(trace.answer, kept.answer)) {
    return { trace, path: kept.path };
  }
  const made = await evidence.traceOf(journal.state.disputeCase, signal);
  await journal.keepAnswer(made.trace, made.path);
  return made;
}

async function postChunk(defence: Defence, { index, slot }: Dispute, signal: AbortSignal): Promise<MadeMove> {
  const { client, journal } = defence;
  const { disputeCase } = journal.state;
  const proofs = await answeredTrace(defence, signal);
  const proof = proofs.proofOf(index);
  const value = await chunkOf(defence, proofs.trace, index, slot);
  const { answer } = proofs.trace;
  return makeMove(
    defence,
    "postChunk",
    () => client.postChunk({ disputeCase, answer, proof, value: bytesToHex(value) }),
    signal,
  );
}

/** The bytes that a demand names; none for a leaf alone, or an input that the leaf has not. */
async function chunkOf(
  { evidence, journal }: Defence,
  { leaves, outputs }: OperationTrace,
  index: number,
  slot: number,
): Promise<Uint8Array> {
  const wire = leaves[index]?.inputs[slot];
  if (wire === undefined && slot !== courtLimits.outputSlot) return new Uint8Array();
  if (wire !== undefined && wire.source !== "leaf") return evidence.source(journal.state.disputeCase, wire);
  const value = outputs[wire === undefined ? index : Number(wire.index)];
  if (value === undefined) throw new DisputeTraceLostError(journal.id);
  return value;
}

async function judge(defence: Defence, { index }: Dispute, signal: AbortSignal): Promise<MadeMove> {
  const { client, evidence, journal } = defence;
  const { disputeCase } = journal.state;
  const proofs = await answeredTrace(defence, signal);
  const judgement = await evidence.judgement(journal.id, disputeCase, proofs.trace, index, signal);
  const judged = { disputeCase, answer: proofs.trace.answer, proof: proofs.proofOf(index), ...judgement };
  if ((await client.getVerdict(judged)) === "wrong") {
    throw new DisputeIndefensibleError(journal.id, `its verifier finds leaf ${index} wrong`);
  }
  return makeMove(defence, "judge", () => client.judgeLeaf(judged), signal);
}

function sameAnswer(a: OperationTrace["answer"], b: OperationTrace["answer"]): boolean {
  return hashAnswer(a) === hashAnswer(b);
}
