import type { RoundKind } from "@omninode/sdk";
import type { NoiseOptions } from "../../economy/rounds/noise.ts";
import type { RoundTerms } from "../../economy/rounds/terms.ts";
import { UsageError } from "../errors.ts";

/** What of a contribution's flags is about noise. */
export interface NoiseFlags {
  /** Made-up secrets to plant; default: none. */
  readonly canaries?: number | undefined;
  /** Budget of the data set: turns noise on; default: none. */
  readonly epsilon?: number | undefined;
  /** The following take effect with a budget alone: {@link NoiseOptions}. */
  readonly delta?: number | undefined;
  readonly noise?: number | undefined;
  readonly clip?: number | undefined;
  readonly dataName?: string | undefined;
}

/** @throws UsageError where options do not go together: a check of canaries looks at the data without noise, and decides by it what leaves */
export function checkNoiseOptions({ epsilon, delta, noise, clip, dataName, canaries }: NoiseFlags): void {
  if (epsilon === undefined && [delta, noise, clip, dataName].some((value) => value !== undefined))
    throw new UsageError("--delta, --noise, --clip and --data-name need --epsilon, which turns noise on.");
  if (epsilon !== undefined && canaries !== undefined)
    throw new UsageError(
      "--canaries and --epsilon do not go together.",
      "Noise does what canaries check: leave --canaries out.",
    );
}

/** @throws UsageError where a private round is not given what it needs, or what its terms decide */
export function checkKindOptions(
  { epsilon, delta, noise, clip }: NoiseFlags,
  { roundId, kind }: { readonly roundId: bigint; readonly kind: RoundKind },
): void {
  if (kind === "open") return;
  if (epsilon === undefined)
    throw new UsageError(
      `Round ${roundId} is private: its terms add noise, and --epsilon says how much the data may give away in all.`,
      `Say --epsilon 8, and look with --dry-run what this round costs of it.`,
    );
  if ([delta, noise, clip].some((value) => value !== undefined))
    throw new UsageError(
      "--delta, --noise and --clip are decided by a private round's terms.",
      "Leave them out: --dry-run shows what the terms say.",
    );
}

/** Of the contributor's own in an open round, where it wants any; by the terms in a private one. */
export function wantedNoise(options: NoiseFlags, { privacy }: RoundTerms): NoiseOptions | undefined {
  const { epsilon, delta, noise: noiseMultiplier, clip, dataName } = options;
  if (epsilon === undefined) return undefined;
  if (privacy === null) return { epsilon, delta, noiseMultiplier, clip, dataName };
  return { epsilon, delta: privacy.delta, noiseMultiplier: privacy.noise, clip: privacy.clip, dataName };
}
