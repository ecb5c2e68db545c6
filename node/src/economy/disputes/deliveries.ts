import {
  courtLimits,
  type DeliveryReceipt,
  type Dispute,
  type OmniClient,
  recoverDeliverySigner,
} from "@omninode/sdk";
import { type Address, type Hex, isAddressEqual } from "viem";
import { isDrawn } from "../drawn.ts";
import { answeredTrace } from "./answered-trace.ts";
import { JURY_PATIENCE } from "./constants.ts";
import type { Defence } from "./defence.ts";
import { type MadeMove, makeMove } from "./make-move.ts";
import { encodeTrace } from "./trace-bytes.ts";

/**
 * Sends the trace to those jurors that have not signed for it, and confirms once enough have; has another jury drawn where this one
 * stays away. Undefined while jurors are waited for. A network too young for juries needs no signature.
 *
 * @throws DisputeTraceLostError where the trace is not here any more
 */
export async function confirmDelivery(
  defence: Defence,
  dispute: Dispute,
  signal: AbortSignal,
): Promise<MadeMove | undefined> {
  const { client, journal, courier } = defence;
  const { disputeCase, deliveries } = journal.state;
  const { drawBlock, answer } = await client.getDisputeStep({ id: journal.id });
  if (!(await isDrawn(client, drawBlock, signal))) return undefined;
  const jury = await client.getJury({ id: journal.id });
  const delivery = { dispute: journal.id, answer };
  const receipts = await receiptsOf(client, delivery, jury, deliveries);
  if (jury.length === 0 || receipts.length >= courtLimits.quorum) {
    return makeMove(
      defence,
      "confirmDelivery",
      () => client.confirmDelivery({ disputeCase, receipts }),
      signal,
    );
  }
  const missing = jury.filter((_, seat) => receipts.every((receipt) => receipt.seat !== seat));
  const free = courier.free(missing);
  if (free.length > 0) {
    courier.carry(free, delivery, encodeTrace((await answeredTrace(defence, signal)).trace));
  }
  const { now } = await client.getClock();
  const patience = JURY_PATIENCE * BigInt(dispute.draws);
  if (dispute.draws === courtLimits.draws || now < BigInt(dispute.since) + patience) return undefined;
  return makeMove(defence, "redraw", () => client.redrawJury({ disputeCase }), signal);
}

async function receiptsOf(
  client: OmniClient,
  delivery: { readonly dispute: Hex; readonly answer: Hex },
  jury: readonly Address[],
  signatures: readonly Hex[],
): Promise<DeliveryReceipt[]> {
  const seats = new Map<number, Hex>();
  for (const signature of signatures) {
    const signer = await recoverDeliverySigner(client.deployment, { delivery, signature });
    const seat = jury.findIndex((juror) => signer !== undefined && isAddressEqual(juror, signer));
    if (seat >= 0) seats.set(seat, signature);
  }
  return [...seats].map(([seat, signature]) => ({ seat, signature }));
}
