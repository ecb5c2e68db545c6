import type { OmniClient } from "@omninode/sdk";

/** How a program waits for its time: hours pass between the phases of a round or a dispute. */
export interface Wait {
  /** Until the hub's clock shows a time. It stands still while the hub is paused: never use the machine's. */
  readonly until: (time: bigint) => Promise<void>;
  /** Until a block is there. */
  readonly forBlock: (blockNumber: bigint) => Promise<void>;
}

/** Looks at the chain every few seconds. */
export function waitOnChain(
  client: OmniClient,
  { interval = 5_000, signal = new AbortController().signal } = {},
): Wait {
  const poll = async (isThere: () => Promise<boolean>) => {
    while (!(await isThere())) {
      signal.throwIfAborted();
      await new Promise((resolve) => setTimeout(resolve, interval));
    }
  };
  return {
    until: (time) => poll(async () => (await client.getClock()).now > time),
    forBlock: (blockNumber) =>
      poll(async () => (await client.getBlockNumber({ cacheTime: 0 })) >= blockNumber),
  };
}
