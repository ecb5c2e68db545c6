import { type DisputeCase, hashStepReceiptStruct } from "@omninode/sdk";
import type { Hex } from "viem";
import { journalledValues } from "../journalled-values.ts";
import { lanePath, sessionJournalPath } from "../paths.ts";
import type { StepReceipt, Voucher } from "../signed-types.ts";

/** Seconds before the opening that a receipt must have been signed for its positions to be past dispute. */
const STALE_SECONDS = 25n * 3_600n;

/** A receipt of long ago, and the payer's word that it had it. */
export interface StaleEvidence {
  readonly older: StepReceipt;
  readonly voucher: Voucher;
  readonly signature: Hex;
}

/**
 * What the operator's journals have to show that the disputed position is past dispute, so that its values need not be there
 * any more. Undefined where they have nothing.
 *
 * @param openedAt seconds of the hub's clock
 */
export async function findStale(
  books: string,
  { terms, receipt, position }: DisputeCase,
  openedAt: bigint,
): Promise<StaleEvidence | undefined> {
  const session = sessionJournalPath(books, receipt.termsHash);
  const receipts = await journalledValues(session, "receipt", "StepReceipt");
  const old = receipts.filter(
    ({ value }) => value.toPos > position && value.signedAt < openedAt - STALE_SECONDS,
  );
  if (old.length === 0) return undefined;
  const byHash = new Map(old.map(({ value }) => [hashStepReceiptStruct(value), value]));
  const lane = lanePath(books, terms.payer, terms.lane);
  for (const { value: voucher, signature } of await journalledValues(lane, "voucher", "Voucher")) {
    const older = byHash.get(voucher.receiptHash);
    if (older !== undefined) return { older, voucher, signature };
  }
  return undefined;
}
