import type { FederatedRound } from "@omninode/sdk";
import type { Addend } from "../../federated/aggregate/addend.ts";
import type { MaskedRules } from "../../federated/masking/messages.ts";

/** What of a round is scored and counted: a contribution of an open one, what a cohort of a private one adds up to. */
export interface RoundUnit {
  /** Whose sum it is: 1 of a contribution. */
  readonly members: number;
  /** Fetched and decoded; the same each time. @throws where nobody has its bytes */
  load(signal?: AbortSignal): Promise<Addend>;
}

/** What of a round decides how its units count. */
export interface CountedUnits<U extends RoundUnit> {
  readonly units: readonly U[];
  /** Norm to which each member is clipped: the median of all that were revealed. */
  readonly clip: number;
}

/** What masked contributions to a private round are like. */
export interface MaskedForm {
  /** The norm is each contributor's own. */
  readonly rules: Omit<MaskedRules, "norm">;
  /** Which parameters are sent, `[rules.count]`. */
  readonly indices: Uint32Array;
}

/** What a round is about: its terms, the adapter that contributions start from, and, where it scores, the model. */
export interface RoundModel {
  /**
   * Decodes a contribution to an open round, strictly.
   *
   * @param norm bound that its contributor committed to, in 1/1,000
   * @throws OmniError where bytes are none, or one of another norm
   */
  contribution(bytes: Uint8Array, norm: number): Addend;
  masked(): MaskedForm;
  /**
   * The adapter that the round comes to, the same bytes for everybody.
   *
   * @param counted those with gain, in micro-nats a token
   */
  aggregate(
    counted: CountedUnits<RoundUnit & { readonly gain: number }>,
    signal: AbortSignal,
  ): Promise<Uint8Array>;
}

/** A round's model that can tell what its units improve. */
export interface ScoringModel extends RoundModel {
  /**
   * What each unit improves the held-out loss by, over a round without it: micro-nats a token; negative where it harms.
   *
   * @param counted in order
   * @param heldOut the set, as it was revealed
   */
  score(
    counted: CountedUnits<RoundUnit>,
    heldOut: Uint8Array,
    signal: AbortSignal,
  ): Promise<readonly number[]>;
}

/** Opens what a round is about; for scoring with the model itself. */
export type OpenRoundModel<M extends RoundModel> = (round: FederatedRound, signal: AbortSignal) => Promise<M>;
