import { randomBytes } from "node:crypto";

/** A seed for sampling that nobody can guess: u64. */
export const drawSeed = (): bigint => randomBytes(8).readBigUInt64LE();
