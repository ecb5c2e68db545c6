import { isHex } from "viem";
import { readJournal } from "../../../node/src/economy/journal.ts";
import { journalledValues } from "../../../node/src/economy/journalled-values.ts";
import { booksFolder, namesIn, sessionJournalPath, sessionsFolder } from "../../../node/src/economy/paths.ts";
import type { SessionTerms, Signed, StepReceipt } from "../../../node/src/economy/signed-types.ts";
import type { Deployment } from "../../../sdk/src/index.ts";
import type { Actor } from "./town.ts";

/** A session as its payer's journal has it. */
export interface PaidSession {
  readonly terms: SessionTerms;
  readonly receipt: Signed<StepReceipt>;
}

/** What an actor has paid an operator for: the last receipt of each session with it, in no order. */
export async function paidSessions(
  payer: Actor,
  domain: Deployment,
  operator: Actor,
): Promise<readonly PaidSession[]> {
  const sessions: PaidSession[] = [];
  const books = booksFolder({ home: payer.home, domain, account: payer.address }, "payer");
  for (const name of await namesIn(sessionsFolder(books))) {
    if (!isHex(name)) continue;
    const path = sessionJournalPath(books, name);
    if ((await readJournal(path)).length === 0) continue;
    const [terms] = await journalledValues(path, "terms", "SessionTerms");
    const receipt = (await journalledValues(path, "receipt", "StepReceipt")).at(-1);
    if (terms?.value.operator === operator.address && receipt !== undefined)
      sessions.push({ terms: terms.value, receipt });
  }
  return sessions;
}
