import type { DisputeCase, OmniClient } from "@omninode/sdk";
import type { Hex } from "viem";
import { DisputeJournal } from "./dispute-journal.ts";
import type { MadeMove } from "./make-move.ts";
import type { OperatorEvidence } from "./operation-trace.ts";
import { defend } from "./operator-moves.ts";

/** Moves of one turn: an answer, then whatever is demanded meanwhile. */
const MOST_MOVES = 20;

export interface OperatorAtCourt {
  /** Signs as the operator. */
  readonly client: OmniClient;
  /** Folder of the operator's books. */
  readonly books: string;
  readonly evidence: OperatorEvidence;
}

/**
 * Makes the operator's moves in one dispute as long as it is its turn: without a node that runs.
 *
 * @throws as `defend`
 */
export async function answerTurn(
  { client, books, evidence }: OperatorAtCourt,
  id: Hex,
  disputeCase: DisputeCase,
  signal: AbortSignal,
): Promise<readonly Omit<MadeMove, "outcome">[]> {
  const journal = await DisputeJournal.open(books, id, disputeCase);
  try {
    const moves: Omit<MadeMove, "outcome">[] = [];
    while (moves.length < MOST_MOVES) {
      const dispute = await client.getDispute({ id });
      const made = await defend({ client, books, evidence, journal }, dispute, signal);
      if (made === undefined) break;
      moves.push({ move: made.move, transactionHash: made.transactionHash });
    }
    return moves;
  } finally {
    await journal.close();
  }
}
