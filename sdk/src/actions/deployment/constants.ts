import type { Tolerances } from "../../types/tolerances.ts";

/** Seconds between a decision of governance and its effect. */
export const TIMELOCK_DELAY = 172_800n;

/**
 * Seconds from a grant of power over money, or a change of who has it, to its effect: the longest exit that can be governed (21
 * days), the two pauses of 3 that may fall into it, and 5 to withdraw: an exit of 14 days ends before it even with 8 days more of
 * disputes and three pauses.
 */
export const POWER_DELAY = 32 * 86_400;

/**
 * Tolerances that a deployment begins with, in units of 2^-24, for Q4_0, Q5_0, Q8_0, Q4_K, Q6_K: docs/contracts/ToleranceTable.md says
 * where they come from.
 */
export const FIRST_TOLERANCES: Tolerances = [128, 128, 128, 128, 128];
