import { createPublicClient, http } from "viem";
import type { Check } from "./check.ts";

/** The chain answers, and the contracts of the deployment are on it. */
export function chainCheck(rpc: string): Check {
  return {
    name: "chain",
    run: async () => {
      const client = createPublicClient({ transport: http(rpc, { retryCount: 0, timeout: 5_000 }) });
      const chainId = await client.getChainId().catch(() => undefined);
      if (chainId === undefined) {
        return {
          ok: false,
          detail: `no chain answers at ${rpc}`,
          fix: "Start one with omni-node chain, name another with --rpc, or do without: --no-chain.",
        };
      }
      return { ok: true, detail: `chain ${chainId} at ${rpc}, block ${await client.getBlockNumber()}` };
    },
  };
}
