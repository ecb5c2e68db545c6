import type { FederatedRound } from "@omninode/sdk";

/** A contribution that was revealed. */
export interface RevealedContribution {
  /** Bound of its norm that its contributor committed to, in 1/1,000. */
  readonly norm: number;
  /** Its bytes. @throws where nobody has them */
  load(signal?: AbortSignal): Promise<Uint8Array>;
}

/** What of a round decides how its contributions count. */
export interface CountedContributions<C extends RevealedContribution> {
  readonly contributions: readonly C[];
  /** Norm to which each is clipped: the median of all that were revealed. */
  readonly clip: number;
}

/** What a round is about: its terms, the adapter that contributions start from, and, where it scores, the model. */
export interface RoundModel {
  /** @throws OmniError where bytes are no contribution to the round, or one of a larger norm */
  check(bytes: Uint8Array, norm: number): void;
  /**
   * The adapter that the round comes to, the same bytes for everybody.
   *
   * @param counted those with gain, in micro-nats a token
   */
  aggregate(
    counted: CountedContributions<RevealedContribution & { readonly gain: number }>,
    signal: AbortSignal,
  ): Promise<Uint8Array>;
}

/** A round's model that can tell what contributions improve. */
export interface ScoringModel extends RoundModel {
  /**
   * What each contribution improves the held-out loss by, over a round without it: micro-nats a token; negative where it harms.
   *
   * @param counted in order of their commitments
   * @param heldOut the set, as it was revealed
   */
  score(
    counted: CountedContributions<RevealedContribution>,
    heldOut: Uint8Array,
    signal: AbortSignal,
  ): Promise<readonly number[]>;
}

/** Opens what a round is about; for scoring with the model itself. */
export type OpenRoundModel<M extends RoundModel> = (round: FederatedRound, signal: AbortSignal) => Promise<M>;
