import type { Hex } from "viem";
import { readJournal } from "../journal.ts";
import { journalledValues } from "../journalled-values.ts";
import { namesIn, sessionJournalPath, sessionsFolder } from "../paths.ts";
import type { Accusation } from "./accusation.ts";

/**
 * Receipts in a payer's journals that were refused because they do not continue those before (docs/RECEIPTS.md): of each attempt
 * the last that was taken and the first that was refused, for the operator to reconcile.
 */
export async function journalledPairs(payerBooks: string): Promise<Accusation[]> {
  const pairs: Accusation[] = [];
  for (const name of await namesIn(sessionsFolder(payerBooks))) {
    if (!/^0x[0-9a-f]{64}$/.test(name)) continue;
    const path = sessionJournalPath(payerBooks, name as Hex);
    if (!(await readJournal(path)).some(({ kind }) => kind === "refused")) continue;
    const [[terms], taken, [refused]] = await Promise.all([
      journalledValues(path, "terms", "SessionTerms"),
      journalledValues(path, "receipt", "StepReceipt"),
      journalledValues(path, "refused", "StepReceipt"),
    ]);
    const last = taken.at(-1);
    if (terms === undefined || last === undefined || refused === undefined) continue;
    pairs.push({ kind: "pair", terms: terms.value, receipts: [last, refused] });
  }
  return pairs;
}
