import { formatEther } from "viem";

/** An amount for people: `0.25 OMNI`. */
export function formatOmni(amount: bigint): string {
  return `${formatEther(amount)} OMNI`;
}

/** A time of the hub's clock for people: `2030-01-31 12:00:00 UTC`. Times beyond the calendar stay seconds. */
export function formatTime(seconds: bigint): string {
  if (seconds > 253_402_300_799n) return `second ${seconds}`;
  return new Date(Number(seconds) * 1000).toISOString().replace("T", " ").replace(".000Z", " UTC");
}
