/** Parameters that are compressed together; an index within a chunk takes 12 bits. */
export const CHUNK = 4096;

/**
 * Differences travel as whole multiples of 2^-24: they add up exactly, in any order and on any machine. A float of 24
 * bits of mantissa near 1 has this resolution.
 */
export const UNITS = 2 ** 24;

/** Largest magnitude on the wire, in units: 256 less a unit. */
export const MAX_MAGNITUDE = 0xffff_ffff;

/** Norms are counted in 1/1,000, as the contract has them (`rules.maxNorm`, `Upload.norm`). */
export const NORMS = 1000;
export const MAX_NORM = 0xffff_ffff;

export const DIGEST_BYTES = 32;
