import type { SettlementChain } from "./chain-view.ts";

/** The hub's clock as this process estimates it between two reads: what the chain said, plus the time passed since. */
export class HubClock {
  readonly #chainTime: bigint;
  readonly #readAt: number;

  constructor(chainTime: bigint) {
    this.#chainTime = chainTime;
    this.#readAt = performance.now();
  }

  static async read(chain: SettlementChain, signal?: AbortSignal): Promise<HubClock> {
    return new HubClock(await chain.clock(signal));
  }

  /** Seconds. */
  now(): bigint {
    return this.#chainTime + BigInt(Math.floor((performance.now() - this.#readAt) / 1_000));
  }
}
