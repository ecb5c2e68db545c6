import { type DisputeCase, hashSessionTermsStruct } from "@omninode/sdk";
import { type Hex, hexToBytes } from "viem";
import { type Find, readFinds, removeFind } from "../finds.ts";
import { decodeSigned } from "../signed-types.ts";
import type { Accusation } from "./accusation.ts";
import { AccusationLateError, FindMissingError } from "./errors.ts";
import type { Watcher } from "./watcher.ts";

export interface FindDeskReport {
  /** A find that is not taken to court: another dispute is about its attempt, or it comes too late. */
  dropped(path: string, why: unknown): void;
}

/** Takes the finds of a folder to court, and removes each when its dispute is over. */
export class FindDesk {
  readonly #folder: string;
  readonly #report: FindDeskReport;
  /** Dispute of each find. */
  readonly #taken = new Map<string, Hex>();

  constructor(folder: string, report: FindDeskReport) {
    this.#folder = folder;
    this.#report = report;
  }

  /** Looks into the folder once. */
  async look(watcher: Watcher, signal: AbortSignal): Promise<void> {
    const open = new Set(watcher.open);
    for (const [path, find] of await readFinds(this.#folder)) {
      signal.throwIfAborted();
      const taken = this.#taken.get(path) ?? watcher.disputeOf(termsHashOf(find));
      if (taken !== undefined && open.has(taken)) continue;
      if (taken === undefined) {
        const id = await this.#accuse(watcher, path, find);
        if (id !== undefined) {
          this.#taken.set(path, id);
          continue;
        }
      }
      this.#taken.delete(path);
      await removeFind(path);
    }
  }

  /** The find that a case came from. @throws FindMissingError where it is not in the folder any more */
  async findOf({ receipt, position, layer }: DisputeCase): Promise<Find> {
    for (const find of (await readFinds(this.#folder)).values()) {
      const isSame = BigInt(find.position) === position && find.layer === layer;
      if (isSame && termsHashOf(find) === receipt.termsHash) return find;
    }
    throw new FindMissingError(receipt.termsHash, this.#folder);
  }

  /** Where nodes that have a model are, as far as finds say. */
  async nodesOf(manifest: string): Promise<readonly (readonly string[])[]> {
    const finds = [...(await readFinds(this.#folder)).values()];
    return finds.filter((find) => find.manifest === manifest).map(({ addresses }) => addresses);
  }

  async #accuse(watcher: Watcher, path: string, find: Find): Promise<Hex | undefined> {
    try {
      const id = await watcher.accuse(accusationOf(find));
      if (id === undefined) this.#report.dropped(path, "its attempt is before the court, or was convicted");
      return id;
    } catch (error) {
      if (!(error instanceof AccusationLateError)) throw error;
      this.#report.dropped(path, error);
      return undefined;
    }
  }
}

function accusationOf({ terms, receipt, position, layer }: Find): Accusation {
  return {
    kind: "step",
    terms: decodeSigned("SessionTerms", hexToBytes(terms)).value,
    receipt: decodeSigned("StepReceipt", hexToBytes(receipt)),
    position: BigInt(position),
    layer,
  };
}

const termsHashOf = ({ terms }: Find): Hex =>
  hashSessionTermsStruct(decodeSigned("SessionTerms", hexToBytes(terms)).value);
