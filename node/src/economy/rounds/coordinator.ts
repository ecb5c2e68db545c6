import {
  type ComputedContribution,
  computeRound,
  type FederatedRound,
  federatedRoundsAbi,
  hashHeldOut,
  type OmniClient,
  type RoundRules,
} from "@omninode/sdk";
import type { Address, Hash, Hex } from "viem";
import type { BlobStore } from "../../types/blob-store.ts";
import { aggregateRound } from "./aggregated.ts";
import { recordOf } from "./cohort-progress.ts";
import type { CohortRelays } from "./cohort-relays.ts";
import type { CohortRecordOf } from "./cohort-unit.ts";
import { collectOwed } from "./collect.ts";
import { UPLOAD_PATIENCE } from "./constants.ts";
import { cidOf, digestOf } from "./digests.ts";
import { drawRoundCohorts } from "./draw-cohorts.ts";
import { HeldOutLostError, RoundCancelledError } from "./errors.ts";
import { followRound } from "./follow.ts";
import { storedBytes } from "./obtain.ts";
import {
  listRounds,
  newSalt,
  OpeningFile,
  type Over,
  openingSchema,
  overSchema,
  RoundFiles,
} from "./round-files.ts";
import type { OpenRoundModel, RoundModel } from "./round-model.ts";

export interface CoordinatorInit {
  readonly client: OmniClient;
  readonly opener: Address;
  readonly books: string;
  /** What others fetch from: the held-out set is put into it only when it is revealed. */
  readonly store: BlobStore;
  readonly open: OpenRoundModel<RoundModel>;
  /** Of private rounds. */
  readonly relays: Pick<CohortRelays, "advance" | "areRead" | "progressOf">;
  readonly report: CoordinatorReport;
  readonly pollMs?: number | undefined;
}

export interface CoordinatorReport {
  step(
    step: "opened" | "drawn" | "heldOutRevealed" | "settled" | "aggregated" | "collected",
    roundId: bigint,
    transactionHash?: Hash,
  ): void;
  waiting(round: FederatedRound): void;
  failed(error: unknown): void;
}

export interface RoundOutcome {
  readonly roundId: bigint;
  /** CID of the round's adapter; undefined where nothing was improved. */
  readonly adapter: string | undefined;
  /** Whether more than half of the scoring stake attests to just that adapter. */
  readonly adopted: boolean;
  readonly contributions: readonly ComputedContribution[];
}

/** Opens rounds, publishes what they need, settles them and makes their adapters. All of it but the held-out set is anybody's to do. */
export class Coordinator {
  readonly #init: CoordinatorInit;
  /** By round. */
  readonly #adapters = new Map<bigint, Hex | undefined>();

  constructor(init: CoordinatorInit) {
    this.#init = init;
  }

  /**
   * Opens a round, or finds the one that a crash left without its opener's notes.
   *
   * @param set the held-out set's bytes
   */
  async open(rules: Omit<RoundRules, "heldOut">, set: Uint8Array, signal: AbortSignal): Promise<bigint> {
    const { client, opener, books, report } = this.#init;
    const file = new OpeningFile(books);
    const left = await file.read();
    const opened = left && (await this.#findOpened(left.heldOut));
    if (left !== undefined && opened !== undefined) {
      await this.#note(opened, left, file);
      return opened;
    }
    const salt = newSalt();
    const heldOut = hashHeldOut(client.deployment, { opener, digest: digestOf(set), salt });
    const opening = { heldOut, salt, set: Buffer.from(set).toString("base64") };
    await file.write(opening);
    signal.throwIfAborted();
    const { transactionHash, wait } = await client.openRound({ rules: { ...rules, heldOut } });
    const { roundId } = await wait({ signal });
    await this.#note(roundId, opening, file);
    report.step("opened", roundId, transactionHash);
    return roundId;
  }

  async #note(
    roundId: bigint,
    opening: Parameters<OpeningFile["write"]>[0],
    file: OpeningFile,
  ): Promise<void> {
    await new RoundFiles(this.#init.books, roundId).write("opening", opening);
    await file.remove();
  }

  /**
   * Rounds of this home that were opened and not brought to their end, the oldest first: nobody else can reveal their held-out sets, and
   * of one that is over on the chain the pot's rest may still be there.
   */
  async unfinished(): Promise<bigint[]> {
    const { books } = this.#init;
    const left: bigint[] = [];
    for (const roundId of await listRounds(books)) {
      const over = await new RoundFiles(books, roundId).read("over", overSchema);
      if (over === undefined) left.push(roundId);
    }
    return left;
  }

  /** The id of a round that was opened with a commitment to a held-out set; a set and a salt are used once. */
  async #findOpened(heldOut: Hex): Promise<bigint | undefined> {
    const { client, opener } = this.#init;
    const { federatedRounds, blockNumber } = client.deployment;
    const events = await client.getContractEvents({
      abi: federatedRoundsAbi,
      address: federatedRounds,
      eventName: "RoundOpened",
      args: { opener },
      fromBlock: blockNumber,
      strict: true,
    });
    for (const { args } of events.toReversed()) {
      const rules = await client.getRoundRules({ roundId: args.roundId });
      if (rules.heldOut === heldOut) return args.roundId;
    }
    return undefined;
  }

  /** @throws RoundCancelledError, HeldOutLostError; what the chain refuses; the signal's reason */
  async run(roundId: bigint, signal: AbortSignal): Promise<RoundOutcome> {
    const { client, report, pollMs } = this.#init;
    const act = (round: FederatedRound, aborted: AbortSignal) => this.#act(round, aborted);
    return followRound({
      client,
      roundId,
      act,
      changed: report.waiting,
      failed: report.failed,
      signal,
      pollMs,
    });
  }

  async #act(round: FederatedRound, signal: AbortSignal): Promise<RoundOutcome | undefined> {
    const { phase, reason, roundId, rules } = round;
    if (rules.kind === "private") await this.#relay(round, signal);
    switch (phase) {
      case "heldOut":
        return this.#revealHeldOut(round, signal);
      case "settle":
        return this.#settle(round, signal);
      case "adopt":
        await this.#adapterOf(round, signal);
        return undefined;
      case "closed":
        return this.#finish(round, signal);
      case "cancelled":
        await this.#collect(roundId, signal);
        await this.#end(roundId, "cancelled");
        throw new RoundCancelledError(roundId, reason ?? "unknown");
      default:
        return undefined;
    }
  }

  /** Has cohorts drawn, and what their members sent passed on. */
  async #relay(round: FederatedRound, signal: AbortSignal): Promise<void> {
    const { client, relays, report } = this.#init;
    const { phase, roundId } = round;
    if (phase === "reveal") {
      const transactionHash = await drawRoundCohorts(client, round, signal);
      if (transactionHash !== undefined) report.step("drawn", roundId, transactionHash);
    }
    if (phase !== "reveal" && phase !== "heldOut" && phase !== "score") return;
    try {
      await relays.advance(round, signal);
    } catch (error) {
      signal.throwIfAborted();
      // A cohort that cannot be served costs its members the pay, and not the opener its bond.
      report.failed(error);
    }
  }

  /** Not before the bytes of all contributions are here, or half of the time for it is over: validators fetch them from here. */
  async #revealHeldOut(round: FederatedRound, signal: AbortSignal): Promise<undefined> {
    const { client, store, books, report } = this.#init;
    const { roundId, deadlines, rules } = round;
    const opening = await new RoundFiles(books, roundId).read("opening", openingSchema);
    if (opening === undefined) throw new HeldOutLostError(roundId);
    const { now } = await client.getClock();
    const patience = deadlines.heldOut - BigInt(Math.ceil(rules.heldOutFor * (1 - UPLOAD_PATIENCE)));
    if (now < patience && !(await this.#allHere(round, signal))) return undefined;
    const set = Buffer.from(opening.set, "base64");
    const digest = digestOf(set);
    await store.put(cidOf(digest), set);
    await store.pin(cidOf(digest));
    signal.throwIfAborted();
    const { transactionHash, wait } = await client.revealHeldOut({ roundId, digest, salt: opening.salt });
    await wait({ signal });
    report.step("heldOutRevealed", roundId, transactionHash);
    return undefined;
  }

  async #allHere(round: FederatedRound, signal: AbortSignal): Promise<boolean> {
    const { client, store, relays } = this.#init;
    const { roundId, rules } = round;
    if (rules.kind === "private") return relays.areRead(round, signal);
    for (const { state, content } of await client.listContributions({ roundId })) {
      if (state === "revealed" && !(await store.has(cidOf(content)))) return false;
    }
    return true;
  }

  async #settle({ roundId, units, state }: FederatedRound, signal: AbortSignal): Promise<undefined> {
    const { client, report } = this.#init;
    for (let { settledUnits: settled } = state; settled < units; ) {
      signal.throwIfAborted();
      const { transactionHash, wait } = await client.settleRound({ roundId });
      ({ settled } = await wait({ signal }));
      if (settled >= units) report.step("settled", roundId, transactionHash);
    }
    return undefined;
  }

  /** Made once: what a round was settled to does not change any more, and it is looked at until the adapter is adopted. */
  async #adapterOf(round: FederatedRound, signal: AbortSignal): Promise<Hex | undefined> {
    const { roundId } = round;
    if (!this.#adapters.has(roundId)) this.#adapters.set(roundId, await this.#aggregate(round, signal));
    return this.#adapters.get(roundId);
  }

  /** Digest of the round's adapter, from here on for everybody to fetch; undefined where nothing was improved. */
  async #aggregate(round: FederatedRound, signal: AbortSignal): Promise<Hex | undefined> {
    const { client, store, open, relays, report } = this.#init;
    const model = await open(round, signal);
    const bytesOf = (digest: Hex, aborted?: AbortSignal) => storedBytes(store, digest, aborted);
    const cohortRecord: CohortRecordOf = async ({ roundId }, cohort) =>
      recordOf((await relays.progressOf(roundId, cohort)) ?? {});
    const bytes = await aggregateRound({ client, bytesOf, cohortRecord }, round, model, signal);
    if (bytes === undefined) return undefined;
    const digest = digestOf(bytes);
    const cid = cidOf(digest);
    if (!(await store.has(cid))) {
      await store.put(cid, bytes);
      report.step("aggregated", round.roundId);
    }
    await store.pin(cid);
    return digest;
  }

  async #finish(round: FederatedRound, signal: AbortSignal): Promise<RoundOutcome> {
    const { roundId } = round;
    const digest = await this.#adapterOf(round, signal);
    const history = await this.#init.client.getRoundHistory({ roundId });
    await this.#collect(roundId, signal);
    await this.#end(roundId, "closed");
    const { contributions, adapter } = computeRound(history);
    return {
      roundId,
      adapter: digest && cidOf(digest),
      adopted: digest !== undefined && adapter === digest,
      contributions,
    };
  }

  /** Nothing of it is left to do: a later start opens another. */
  async #end(roundId: bigint, phase: Over["phase"]): Promise<void> {
    await new RoundFiles(this.#init.books, roundId).write("over", { phase });
  }

  async #collect(roundId: bigint, signal: AbortSignal): Promise<void> {
    const { client, opener, report } = this.#init;
    if ((await client.getRoundOwed({ roundId, account: opener })).amount === 0n) return;
    const transactionHash = await collectOwed(() => client.collectFromRound({ roundId }), signal);
    if (transactionHash !== undefined) report.step("collected", roundId, transactionHash);
  }
}
