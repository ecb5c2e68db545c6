// Follows what happens to an operator, until told to stop.
import type { OmniClient } from "@omninode/sdk";
import { type Address, formatEther } from "viem";

export interface WatchOperatorParameters {
  readonly operator: Address;
  readonly onLine: (line: string) => void;
  readonly signal: AbortSignal;
}

export async function watchOperator(
  client: OmniClient,
  { operator, onLine, signal }: WatchOperatorParameters,
) {
  // From the next block on; pass an older one to hear of the past as well.
  const fromBlock = (await client.getBlockNumber({ cacheTime: 0 })) + 1n;
  const common = {
    fromBlock,
    signal,
    onError: (error: Error) => onLine(`the chain is away: ${error.message}`),
  };
  client.watchPaymentHub({
    ...common,
    eventName: "VoucherAccepted",
    args: { payee: operator },
    onEvent: ({ args }) => onLine(`earned ${formatEther(args.amount)} OMNI from ${args.payer}`),
  });
  client.watchStakeVault({
    ...common,
    eventName: "Slashed",
    args: { operator },
    onEvent: ({ args }) => onLine(`lost ${formatEther(args.fromActive + args.fromExiting)} OMNI`),
  });
}
