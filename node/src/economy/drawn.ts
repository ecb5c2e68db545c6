import type { OmniClient } from "@omninode/sdk";
import { readHead } from "./chain-head.ts";

/**
 * Whether the beacon has the value of a draw: records the block that gives it where nobody did.
 *
 * @throws ChainUnreachableError; what the chain refuses; the signal's reason
 */
export async function isDrawn(client: OmniClient, drawBlock: bigint, signal: AbortSignal): Promise<boolean> {
  const { known, awaited } = await client.getDraw({ drawBlock });
  if (known) return true;
  if ((await readHead(client)) < awaited) return false;
  signal.throwIfAborted();
  await (await client.recordHeader({ blockNumber: awaited })).wait({ signal });
  return true;
}
