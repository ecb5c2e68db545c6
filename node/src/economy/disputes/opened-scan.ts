import type { OmniClient, OpenedCase } from "@omninode/sdk";
import type { Address } from "viem";
import { REORG_BLOCKS } from "./constants.ts";
import { readHead } from "./court-head.ts";

/**
 * Disputes against an operator, also those opened while nobody looked: each look begins where the last one ended, less what
 * the chain may have dropped since. The court's events are its only list.
 */
export class OpenedScan {
  readonly #client: OmniClient;
  readonly #operator: Address;
  #from: bigint;

  /** @param from first block that was not looked at yet. Default: the deployment's */
  constructor(client: OmniClient, operator: Address, from: bigint = client.deployment.blockNumber) {
    this.#client = client;
    this.#operator = operator;
    this.#from = from;
  }

  /** First block that the next look begins with. */
  get from(): bigint {
    return this.#from;
  }

  /** Opened since the last look, and perhaps some again. */
  async look(): Promise<readonly OpenedCase[]> {
    const head = await readHead(this.#client);
    const opened = await this.#client.listDisputes({ operator: this.#operator, fromBlock: this.#from });
    const first = this.#client.deployment.blockNumber;
    const next = head + 1n - REORG_BLOCKS;
    this.#from = next > first ? next : first;
    return opened;
  }
}
