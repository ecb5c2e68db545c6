import type { Hex } from "viem";
import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { DrawnJury } from "../../utils/court/drawn.ts";
import { courtEvents, type EventRange } from "../../utils/court/events.ts";

export interface ListJuryDrawsParameters extends EventRange {
  /** Only those of this dispute. */
  readonly id?: Hex | undefined;
}

/** A jury that was drawn for a dispute. */
export interface JuryDraw extends DrawnJury {
  readonly id: Hex;
  readonly blockNumber: bigint;
}

export type ListJuryDrawsReturnType = readonly JuryDraw[];

export type ListJuryDrawsErrorType = TranslatedErrorType;

/**
 * Juries that were ever drawn, in order: validators find those that they sit in, challengers those that were drawn before.
 *
 * @example
 * for (const { id, ...draw } of await client.listJuryDraws({ fromBlock })) {
 *   const jurors = await client.getJury({ id, draw })
 * }
 */
export async function listJuryDraws(
  client: OmniBaseClient,
  { id, ...range }: ListJuryDrawsParameters = {},
): Promise<ListJuryDrawsReturnType> {
  const events = await courtEvents(client, "DeliveryDemanded", { id }, range);
  return events.map(({ args, blockNumber }) => ({
    id: args.id,
    draw: Number(args.draw),
    drawBlock: args.drawBlock,
    drawnAt: args.drawnAt,
    blockNumber,
  }));
}
