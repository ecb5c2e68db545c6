import type { Dispute, OmniClient } from "@omninode/sdk";
import type { Hex } from "viem";
import { pause } from "../pause.ts";
import { COURT_POLL_MS, FIRST_RETRY_MS, LONGEST_RETRY_MS, MOVE_DEADLINE_MS } from "./constants.ts";

/** What became of a dispute, as it is seen. */
export interface DisputeView {
  readonly dispute: Dispute;
  /** Seconds of the hub's clock left to whoever's turn it is; undefined where the dispute is not open. */
  readonly remaining: bigint | undefined;
}

export interface FollowOptions {
  readonly id: Hex;
  readonly client: OmniClient;
  /** Looks at the state and moves where it can. Returns true where the dispute needs no more looking at. */
  readonly act: (view: DisputeView, signal: AbortSignal) => Promise<boolean>;
  /** A look or a move failed, and is tried again; with what was last known. */
  readonly failed: (error: unknown, last: DisputeView | undefined) => void;
  readonly signal: AbortSignal;
  readonly pollMs?: number | undefined;
}

/**
 * Looks at a dispute until it is over. The chain's state alone decides what is done next, so it does not matter what happened
 * to this process, or to the chain, in between; what fails is tried again, ever less often, as long as there is a clock.
 */
export async function follow(options: FollowOptions): Promise<void> {
  const { id, client, act, failed, signal, pollMs = COURT_POLL_MS } = options;
  let retry = Math.min(FIRST_RETRY_MS, pollMs);
  let last: DisputeView | undefined;
  while (!signal.aborted) {
    try {
      const round = AbortSignal.any([signal, AbortSignal.timeout(MOVE_DEADLINE_MS)]);
      last = await view(client, id);
      if (await act(last, round)) return;
      retry = Math.min(FIRST_RETRY_MS, pollMs);
      await pause(pollMs, signal);
    } catch (error) {
      if (signal.aborted) return;
      failed(error, last);
      await pause(retry, signal);
      retry = Math.min(retry * 2, LONGEST_RETRY_MS);
    }
  }
}

/** A dispute and its clock as of the next block. */
async function view(client: OmniClient, id: Hex): Promise<DisputeView> {
  const [dispute, deadline, { now }] = await Promise.all([
    client.getDispute({ id }),
    client.getDisputeDeadline({ id }),
    client.getClock(),
  ]);
  return { dispute, remaining: deadline === undefined ? undefined : deadline - now };
}

export const isOver = ({ stage }: Dispute): boolean => stage === "convicted" || stage === "acquitted";

/** How a dispute that is over ended: "acquitted", "convicted silence", …. */
export const outcomeOf = ({ stage, fault }: Dispute): string =>
  fault === undefined ? stage : `${stage} ${fault}`;
