/** Seconds between a decision of governance and its effect. */
export const TIMELOCK_DELAY = 172_800n;

/**
 * Seconds from a grant of power over money, or a change of who has it, to its effect: the 14 days of an exit, the two pauses that
 * may fall into them, and a day to withdraw.
 */
export const POWER_DELAY = 21 * 86_400;
