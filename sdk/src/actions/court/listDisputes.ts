import type { Address, Hex } from "viem";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import { type DisputeCase, type DisputeStage, disputeStages } from "../../types/court.ts";
import { courtEvents, type EventRange } from "../../utils/court/events.ts";
import { nameOf } from "../../utils/court/nameOf.ts";

export interface ListDisputesParameters extends EventRange {
  /** Only those that this operator must answer. */
  readonly operator?: Address | undefined;
  /** Only those that this account opened. */
  readonly challenger?: Address | undefined;
  /** Only this one. */
  readonly id?: Hex | undefined;
}

/** A dispute that was opened. */
export interface OpenedCase {
  readonly id: Hex;
  /** What every move repeats. */
  readonly disputeCase: DisputeCase;
  /** `answer` for a step, `prefix` for two receipts; getDispute says where it stands now. */
  readonly openedAs: Extract<DisputeStage, "answer" | "prefix">;
  /** OMNI wei that the challenger put up. */
  readonly bond: bigint;
  readonly blockNumber: bigint;
}

export type ListDisputesReturnType = readonly OpenedCase[];

export type ListDisputesErrorType = TranslatedErrorType;

/**
 * Disputes that were ever opened, in order, with their cases: the court stores two words of a dispute, and its events are
 * read. What an operator needs to answer is all here. Those whose moves count now are no older than six days.
 *
 * @example
 * for (const { id, disputeCase } of await client.listDisputes({ operator })) {
 *   const { stage } = await client.getDispute({ id })
 *   if (stage === 'answer') await answer(disputeCase)
 * }
 */
export async function listDisputes(
  client: OmniBaseClient,
  { operator, challenger, id, ...range }: ListDisputesParameters = {},
): Promise<ListDisputesReturnType> {
  const events = await courtEvents(client, "Opened", { id, challenger, operator }, range);
  return events.map(({ args, blockNumber }) => ({
    id: args.id,
    disputeCase: args.case_,
    openedAs: nameOf(disputeStages, args.stage) === "prefix" ? "prefix" : "answer",
    bond: args.bond,
    blockNumber,
  }));
}
