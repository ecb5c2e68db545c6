import { ChainUnreachableError } from "@omninode/sdk";
import { connectChain } from "../../economy/chain/connect.ts";
import type { Check } from "./check.ts";

export interface ChainCheckOptions {
  readonly home: string;
  readonly rpc: string;
  readonly deployment?: string | undefined;
}

/** The chain answers, and the contracts of the deployment are on it. */
export function chainCheck(options: ChainCheckOptions): Check {
  const { rpc } = options;
  return {
    name: "chain",
    run: async () => {
      try {
        const { deployment } = await connectChain(options);
        return { ok: true, detail: `chain ${deployment.chainId} at ${rpc}, its contracts verified` };
      } catch (error) {
        if (!(error instanceof ChainUnreachableError)) throw error;
        return {
          ok: false,
          detail: `no chain answers at ${rpc}`,
          fix: "Start one with omni-node chain, name another with --rpc, or do without: --no-chain.",
        };
      }
    },
  };
}
