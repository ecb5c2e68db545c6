/** Seconds between a decision of governance and its effect. */
export const TIMELOCK_DELAY = 172_800n;
