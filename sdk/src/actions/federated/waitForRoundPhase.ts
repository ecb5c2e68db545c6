import type { TranslatedErrorType } from "../../errors/translate.ts";
import type { OmniBaseClient } from "../../types/client.ts";
import type { FederatedRound, RoundPhase } from "../../types/rounds.ts";
import { sleep } from "../../utils/sleep.ts";
import { getRoundPhase } from "./getRoundPhase.ts";

export interface WaitForRoundPhaseParameters {
  readonly roundId: bigint;
  /** Any of these ends the wait. */
  readonly phases: readonly RoundPhase[];
  /** Called with each phase that is seen, once. */
  readonly onPhase?: ((phase: RoundPhase) => void) | undefined;
  /** Milliseconds between looks. Default: the client's. */
  readonly pollingInterval?: number | undefined;
  /** Gives up, with its reason: `AbortSignal.timeout(…)` for a deadline. */
  readonly signal?: AbortSignal | undefined;
}

/** A phase that was waited for, or `closed` or `cancelled`, after which no other comes. */
export type WaitForRoundPhaseReturnType = Pick<FederatedRound, "phase" | "reason">;

export type WaitForRoundPhaseErrorType = TranslatedErrorType;

/**
 * Waits until a round is in one of some phases. It ends early where the round is closed or cancelled: look at the answer.
 *
 * @throws ContractRefusedError `OMNI_ROUND_UNKNOWN`
 * @example
 * const { phase, reason } = await client.waitForRoundPhase({ roundId, phases: ['reveal'], signal })
 * if (phase !== 'reveal') throw new Error(`too late: ${reason ?? phase}`)
 */
export async function waitForRoundPhase(
  client: OmniBaseClient,
  { roundId, phases, onPhase, pollingInterval, signal }: WaitForRoundPhaseParameters,
): Promise<WaitForRoundPhaseReturnType> {
  let last: RoundPhase | undefined;
  for (;;) {
    signal?.throwIfAborted();
    const { phase, reason } = await getRoundPhase(client, { roundId });
    if (phase !== last) onPhase?.(phase);
    last = phase;
    if (phases.includes(phase) || phase === "closed" || phase === "cancelled") return { phase, reason };
    await sleep(pollingInterval ?? client.pollingInterval, signal);
  }
}
