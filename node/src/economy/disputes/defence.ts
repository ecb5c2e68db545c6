import type { OmniClient, Written } from "@omninode/sdk";
import type { Hex } from "viem";
import type { DefenceJournal } from "./defence-journal.ts";
import type { OperatorEvidence } from "./operation-trace.ts";

/** One dispute as its operator defends it. */
export interface Defence {
  /** Signs as the operator. */
  readonly client: OmniClient;
  /** Folder of the operator's books. */
  readonly books: string;
  readonly evidence: OperatorEvidence;
  readonly journal: DefenceJournal;
}

/** A move that is in a block. */
export interface MadeMove {
  readonly move: string;
  readonly transactionHash: Hex;
}

/** Journals the move, sends it, and waits until it is in a block. */
export async function makeMove(
  { journal }: Defence,
  move: string,
  send: () => Promise<Written>,
  signal: AbortSignal,
): Promise<MadeMove> {
  signal.throwIfAborted();
  await journal.intend(move);
  const { transactionHash, wait } = await send();
  await journal.sent(move, transactionHash);
  await wait({ signal });
  return { move, transactionHash };
}
