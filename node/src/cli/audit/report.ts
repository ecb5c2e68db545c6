import type { AuditReport } from "../../economy/audit/auditor.ts";
import type { Canary } from "../../economy/audit/canary.ts";
import type { RoundEvent } from "../../economy/audit/rounds.ts";
import { ratioOf } from "../../economy/audit/score.ts";
import type { RootEvent } from "../../economy/rewards/root-keeper.ts";
import type { Context } from "../context.ts";
import { formatAmount } from "../parse.ts";

const short = (text: string): string => `${text.slice(0, 8)}…`;
const percent = (score: number): string => `${(score / 100).toFixed(1)} %`;

/** Prints what an audit showed: one line for people, one event for programs. */
export function reportAudit(
  context: Context,
  source: "canary" | "consent",
  { target, result, score, error, find }: AuditReport,
): void {
  const { value: terms } = target.terms;
  const { operator } = terms;
  const layers = [terms.a, terms.b];
  const event = { event: "audit", source, operator, layers, termsHash: target.termsHash, score };
  if (result === undefined) {
    const reason = error instanceof Error ? error.message : String(error);
    context.event(
      { ...event, shown: false, reason },
      `${short(operator)} layers ${layers.join(":")}: did not show its work, score 0 (${reason})`,
    );
    return;
  }
  const { nmse, typical, noise, agreement, samples, worst, origin } = result;
  const ratio = ratioOf(result);
  const tokens = agreement === undefined ? "" : `, ${percent(agreement * 10_000)} of tokens agree`;
  context.event(
    {
      ...event,
      shown: true,
      samples,
      nmse,
      typical,
      noise,
      agreement: agreement ?? null,
      worst,
      origin,
      find,
    },
    `${short(operator)} layers ${layers.join(":")}: ${samples} rows, error ${typical.toExponential(1)} (${ratio.toFixed(1)} x noise)${tokens}, score ${percent(score)}`,
  );
  if (find !== undefined) context.event({ event: "find", operator, path: find }, `left a find: ${find}`);
}

export function reportCanary(context: Context, sent: Omit<Canary, "targets"> & { stages: number }): void {
  const { turns, tokens, stages } = sent;
  const paid = formatAmount(sent.paid);
  context.event(
    { event: "canary", turns, tokens, stages, paid },
    `sent ${turns === 1 ? "a session" : "a session, and one that goes on from it"}: ${tokens} tokens over ${stages} ${stages === 1 ? "stage" : "stages"} for ${paid} OMNI`,
  );
}

export function reportRound(context: Context, { step, epoch }: RoundEvent): void {
  context.event({ event: "round", step, epoch }, `round of epoch ${epoch}: ${step}`);
}

export function reportRoot(context: Context, { step, rootId }: RootEvent): void {
  context.event({ event: "rewards", step, rootId }, `root ${rootId} of rewards: ${step}`);
}
