import type { DisputeCase, OmniClient } from "@omninode/sdk";
import type { Address, Hex } from "viem";
import { untilAborted } from "../../net/until-aborted.ts";
import { Courier, type Deliver } from "./courier.ts";
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
  /** The way to jurors. */
  readonly deliver: Deliver;
  /** A juror did not sign for the trace. */
  readonly undelivered: (juror: Address, error: unknown) => void;
}

/**
 * Makes the operator's moves in one dispute as long as it is its turn: without a node that runs.
 *
 * @throws as `defend`
 */
export async function answerTurn(
  { client, books, evidence, deliver, undelivered }: OperatorAtCourt,
  id: Hex,
  disputeCase: DisputeCase,
  signal: AbortSignal,
): Promise<readonly Omit<MadeMove, "outcome">[]> {
  const journal = await DisputeJournal.open(books, id, disputeCase);
  const courier = new Courier({ deliver, journal, failed: undelivered });
  try {
    const moves: Omit<MadeMove, "outcome">[] = [];
    while (moves.length < MOST_MOVES) {
      const dispute = await client.getDispute({ id });
      const turn = () => defend({ client, books, evidence, journal, courier }, dispute, signal);
      let made = await turn();
      if (made === undefined && dispute.stage === "delivery") {
        // The jurors that can be reached now may be enough.
        await untilAborted(courier.settled(), signal);
        made = await turn();
      }
      if (made === undefined) break;
      moves.push({ move: made.move, transactionHash: made.transactionHash });
    }
    return moves;
  } finally {
    await courier[Symbol.asyncDispose]();
    await journal.close();
  }
}
