import type { Hex } from "viem";
import { readJournal } from "../journal.ts";
import { journalledValues } from "../journalled-values.ts";
import { namesIn, sessionJournalPath, sessionsFolder } from "../paths.ts";
import type { SessionTerms, StepReceipt } from "../signed-types.ts";
import { type SigningDomain, verifyStruct } from "../signing.ts";
import { SessionUnknownError } from "./errors.ts";
import type { ViewedStep } from "./step-view.ts";

export interface SoughtStep {
  /** Id of a session, or the hash of the terms of one of its attempts. */
  readonly session: Hex;
  readonly position: number;
  readonly layer: number;
}

/** The attempt that computed a step, as one side's books have it. */
export interface BookedStage {
  readonly step: ViewedStep;
  readonly terms: SessionTerms;
  /** The operator's, over the position. */
  readonly receipt: StepReceipt;
  /** Of the operator's node, where these are the payer's books. */
  readonly peerId: string | undefined;
}

/**
 * The attempt of a session in which a layer of a position was computed, the last where there are several. Its receipt is signed by its
 * operator.
 *
 * @param books folder of a payer's books, or of an operator's
 * @returns undefined where the books have no such session
 * @throws SessionUnknownError where they have, but no attempt in it covers the step
 */
export async function findStage(
  books: string,
  { session, position, layer }: SoughtStep,
  domain: SigningDomain,
): Promise<BookedStage | undefined> {
  const attempts = await attemptsOf(books, session);
  if (attempts.length === 0) return undefined;
  const ofLayer = attempts.filter(({ terms: { a, b } }) => a <= layer && layer < b);
  if (ofLayer.length === 0) throw new SessionUnknownError(session, `layer ${layer} is of none of its stages`);
  ofLayer.sort((one, other) => other.terms.attempt - one.terms.attempt);
  for (const { termsHash, terms, peerId } of ofLayer) {
    const receipts = await journalledValues(sessionJournalPath(books, termsHash), "receipt", "StepReceipt");
    const receipt = receipts.findLast(({ value }) => value.termsHash === termsHash);
    if (receipt === undefined || terms.fromPos > BigInt(position) || receipt.value.toPos <= BigInt(position))
      continue;
    await verifyStruct(domain, terms.operator, "StepReceipt", receipt);
    return { step: { termsHash, position, layer }, terms, receipt: receipt.value, peerId };
  }
  throw new SessionUnknownError(session, `no receipt covers step ${position}`);
}

interface BookedAttempt {
  readonly termsHash: Hex;
  readonly terms: SessionTerms;
  readonly peerId: string | undefined;
}

async function attemptsOf(books: string, session: Hex): Promise<BookedAttempt[]> {
  const attempts: BookedAttempt[] = [];
  for (const name of await namesIn(sessionsFolder(books))) {
    if (!/^0x[0-9a-f]{64}$/.test(name)) continue;
    const termsHash = name as Hex;
    const path = sessionJournalPath(books, termsHash);
    const [terms] = await journalledValues(path, "terms", "SessionTerms");
    if (terms === undefined || (terms.value.session !== session && termsHash !== session)) continue;
    const record = (await readJournal(path)).find(({ kind }) => kind === "terms");
    const peerId = typeof record?.peerId === "string" ? record.peerId : undefined;
    attempts.push({ termsHash, terms: terms.value, peerId });
  }
  return attempts;
}
