import type { OmniClient } from "@omninode/sdk";
import { readHead } from "../chain-head.ts";
import { readJournal, rewriteJournal } from "../journal.ts";
import { REORG_BLOCKS } from "./constants.ts";

export interface CourtScanInit<Event> {
  readonly client: OmniClient;
  /** The events wanted, from a block on. */
  readonly list: (fromBlock: bigint) => Promise<readonly Event[]>;
  /** First block that was not looked at yet. Default: the deployment's. */
  readonly from?: bigint | undefined;
}

/**
 * Events of the court, also those of while nobody looked: each look begins where the last one ended, less what the chain may have
 * dropped since. Its events are the court's only list.
 */
export class CourtScan<Event> {
  readonly #init: CourtScanInit<Event>;
  #from: bigint;

  constructor(init: CourtScanInit<Event>) {
    this.#init = init;
    this.#from = init.from ?? init.client.deployment.blockNumber;
  }

  /** First block that the next look begins with. */
  get from(): bigint {
    return this.#from;
  }

  /** Emitted since the last look, and perhaps some again. */
  async look(): Promise<readonly Event[]> {
    const { client, list } = this.#init;
    const head = await readHead(client);
    const events = await list(this.#from);
    const first = client.deployment.blockNumber;
    const next = head + 1n - REORG_BLOCKS;
    this.#from = next > first ? next : first;
    return events;
  }
}

/** Where an earlier run ended its looks; undefined where there was none. */
export async function readCursor(path: string): Promise<bigint | undefined> {
  const from = (await readJournal(path)).find(({ kind }) => kind === "scanned")?.from;
  return typeof from === "string" && /^\d{1,20}$/.test(from) ? BigInt(from) : undefined;
}

export async function writeCursor(path: string, from: bigint): Promise<void> {
  await rewriteJournal(path, [{ kind: "scanned", from: String(from) }]);
}
