// docs/AUDITS.md has the measurements behind these numbers.

/** Times its own noise up to which a validator takes an error for another machine's, and from which on for other weights. */
export const HONEST_RATIO = 3;
export const CHEAT_RATIO = 6;
/** Noise of a stage whose results no order of additions changes. */
const LEAST_NOISE = 1e-9;
/** Share of sampled tokens that need agree for a full score: unlikely ones are sampled now and then. */
const AGREEMENT_NEEDED = 0.8;

/** The highest score. */
const FULL_SCORE = 10_000;

/** How many times as much a single position may be off: one in a hundred rounds far worse than the others. */
const OUTLIER = 10;

export interface AuditFigures {
  /** Highest normalised squared error of a sampled row. */
  readonly nmse: number;
  /** What a quarter of the sampled positions reach with their highest. */
  readonly typical: number;
  /** What nine of ten positions stay below between two runs of the validator's own engine, with other numbers of rows at a time. */
  readonly noise: number;
  /** Share of the sampled tokens that an honest stage may have sampled; undefined where none was to be had. */
  readonly agreement: number | undefined;
}

/** Errors in multiples of the noise: what a quarter of the positions reach, or a tenth of the highest, whichever is more. */
export function ratioOf({ nmse, typical, noise }: Omit<AuditFigures, "agreement">): number {
  return Math.max(typical, nmse / OUTLIER) / Math.max(noise, LEAST_NOISE);
}

/**
 * What an operator gets for a session: all up to HONEST_RATIO times the noise, nothing from CHEAT_RATIO times on, logarithmically
 * less in between; and less where hardly a token agrees.
 */
export function scoreOf({ agreement = 1, ...errors }: AuditFigures): number {
  const excess = Math.log(ratioOf(errors) / HONEST_RATIO) / Math.log(CHEAT_RATIO / HONEST_RATIO);
  const rows = Math.min(1, Math.max(0, 1 - excess));
  const tokens = Math.min(1, agreement / AGREEMENT_NEEDED);
  return Math.round(FULL_SCORE * rows * tokens);
}

/** What a quarter of the values reach. */
export function upperQuartile(values: readonly number[]): number {
  return values.toSorted((a, b) => b - a)[Math.floor(values.length / 4)] ?? 0;
}

/** As an attestation has it: units of 10^-12, in 64 bits. */
export function nmseUnits(nmse: number): bigint {
  const most = (1n << 64n) - 1n;
  const units = nmse * 1e12;
  return units < Number(most) ? BigInt(Math.round(units)) : most;
}
