import type { Written } from "@omninode/sdk";
import type { Hex } from "viem";
import type { DisputeJournal } from "./dispute-journal.ts";

/** A move that is in a block. */
export interface MadeMove<outcome extends object = object> {
  readonly move: string;
  readonly transactionHash: Hex;
  readonly outcome: outcome;
}

/** Journals the move, sends it, and waits until it is in a block. */
export async function makeMove<outcome extends object>(
  { journal }: { readonly journal: DisputeJournal },
  move: string,
  send: () => Promise<Written<outcome>>,
  signal: AbortSignal,
): Promise<MadeMove<outcome>> {
  signal.throwIfAborted();
  await journal.intend(move);
  const { transactionHash, wait } = await send();
  await journal.sent(move, transactionHash);
  return { move, transactionHash, outcome: await wait({ signal }) };
}
