import { isRefused, type Written } from "@omninode/sdk";
import type { Hash } from "viem";

/** Sends a collection of what a round owes. Undefined where somebody collected it meanwhile: anyone may, for anyone. */
export async function collectOwed(
  send: () => Promise<Written>,
  signal: AbortSignal,
): Promise<Hash | undefined> {
  signal.throwIfAborted();
  try {
    const { transactionHash, wait } = await send();
    await wait({ signal });
    return transactionHash;
  } catch (error) {
    if (isRefused(error, "NothingToCollect")) return undefined;
    throw error;
  }
}
