import { setTimeout as delay } from "node:timers/promises";
import {
  ContractRefusedError,
  type FederatedRound,
  isRefused,
  type OmniClient,
  type RoundRules,
} from "@omninode/sdk";
import {
  FIRST_RETRY_MS,
  LONGEST_RETRY_MS,
  RETRIES_A_PHASE,
  ROUND_POLL_MS,
  STEP_DEADLINE_MS,
} from "./constants.ts";
import { RoundRefusal } from "./errors.ts";

export interface FollowRoundOptions<T> {
  readonly client: OmniClient;
  readonly roundId: bigint;
  /** Looks at the round and does what its phase asks for. What it returns ends the following. */
  readonly act: (round: FederatedRound, signal: AbortSignal) => Promise<T | undefined>;
  /** A phase began, or somebody committed or revealed, since the last look. */
  readonly changed?: ((round: FederatedRound) => void) | undefined;
  /** A look or a step failed, and is tried again. */
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
  readonly pollMs?: number | undefined;
}

/**
 * Looks at a round until `act` has what it wants. The chain's state alone decides what is done next, so it does not matter what happened
 * to this process, or to the chain, in between. What fails is tried again, ever less often; refusals are not.
 *
 * @throws what the chain or this node refuses; the signal's reason
 */
export async function followRound<T>(options: FollowRoundOptions<T>): Promise<T> {
  const { client, roundId, act, changed, failed, signal, pollMs = ROUND_POLL_MS } = options;
  let retry = Math.min(FIRST_RETRY_MS, pollMs);
  let longest = LONGEST_RETRY_MS;
  let seen = "";
  for (;;) {
    signal.throwIfAborted();
    try {
      const step = AbortSignal.any([signal, AbortSignal.timeout(STEP_DEADLINE_MS)]);
      const round = await client.getRound({ roundId });
      longest = longestRetryMs(round.rules);
      const { contributors, revealed } = round.state;
      const sight = `${round.phase} ${contributors} ${revealed}`;
      if (sight !== seen) changed?.(round);
      seen = sight;
      const result = await act(round, step);
      if (result !== undefined) return result;
      retry = Math.min(FIRST_RETRY_MS, pollMs);
      await wait(pollMs, signal);
    } catch (error) {
      signal.throwIfAborted();
      // Between look and step a phase ended, or what this account sent before a restart came first: the next look sees what to do.
      if (!OVERTAKEN.some((name) => isRefused(error, name))) {
        if (isRefusal(error)) throw error;
        failed(error);
      }
      await wait(retry, signal);
      retry = Math.min(retry * 2, longest);
    }
  }
}

const OVERTAKEN = ["RoundPhaseWrong", "ContributionExists", "ContributionRevealed"] as const;

/** The longest pause after failures: whoever comes back finds most of each phase left, however short the rules make it. */
export function longestRetryMs(rules: RoundRules): number {
  const { commitFor, revealFor, heldOutFor, scoreFor, scoreRevealFor, adoptFor } = rules;
  const shortest = Math.min(commitFor, revealFor, heldOutFor, scoreFor, scoreRevealFor, adoptFor);
  return Math.min(LONGEST_RETRY_MS, (1_000 * shortest) / RETRIES_A_PHASE);
}

/** Keeps the process alive: a round is followed to its end. */
const wait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  delay(milliseconds, undefined, { signal }).catch(() => undefined);

/** Whether trying again would be refused again: by a rule, not by the state of a machine or a network. */
const isRefusal = (error: unknown): boolean =>
  error instanceof RoundRefusal || error instanceof ContractRefusedError;
