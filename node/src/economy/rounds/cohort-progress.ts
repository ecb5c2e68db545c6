import type { Hex } from "viem";
import { z } from "zod";
import type { CohortRecord } from "./cohort-unit.ts";

const digest = z.custom<Hex>((value) => typeof value === "string" && /^0x[0-9a-f]{64}$/.test(value));

/**
 * What a coordinator has closed of a cohort, in this order. Each is the digest of a list of messages (`encodeMessages`), and never
 * changes: members answer to it once.
 */
export const cohortProgressSchema = z.strictObject({
  announcements: digest.optional(),
  shares: digest.optional(),
  /** Members whose masked contributions are added up, ascending. */
  survivors: z.array(z.int().min(0).max(198)).max(199).optional(),
  unmaskings: digest.optional(),
});

export type CohortProgress = z.output<typeof cohortProgressSchema>;

/** What a cohort's sum is read from; undefined while not all of it is there. */
export const recordOf = ({ shares, unmaskings }: CohortProgress): CohortRecord | undefined =>
  shares && unmaskings ? { shares, unmaskings } : undefined;
