import {
  courtLimits,
  type DisputeCase,
  type DisputeStage,
  getDisputeId,
  isRefused,
  type OmniClient,
} from "@omninode/sdk";
import { type Address, type Hex, isAddressEqual } from "viem";
import { larger, sum } from "../amounts.ts";
import { readBalance } from "../chain-head.ts";
import { listDisputeIds } from "../paths.ts";
import { type Accusation, accusedTerms, bringCharge } from "./accusation.ts";
import { prosecute } from "./challenger-moves.ts";
import { DisputeJournal, type DisputeState, readDispute, unfinishedDisputes } from "./dispute-journal.ts";
import { AccusationLateError } from "./errors.ts";
import { type DisputeView, follow, isOver, outcomeOf } from "./follow.ts";
import type { MadeMove } from "./make-move.ts";
import type { ChallengerEvidence, Prosecution, WatchLimits } from "./prosecution.ts";

/** The court counts gas rates in thousandths of an OMNI wei for a native wei. */
const GAS_RATE_UNIT = 1_000n;

export interface WatcherInit {
  /** Signs as the challenger. */
  readonly client: OmniClient;
  readonly challenger: Address;
  /** Folder of the watcher's books. */
  readonly books: string;
  readonly evidence: ChallengerEvidence;
  readonly limits: WatchLimits;
  readonly report: WatchReport;
  readonly pollMs?: number;
}

/** Who hears of what happens. */
export interface WatchReport {
  accused(id: Hex, accusation: Accusation): void;
  moved(id: Hex, move: MadeMove): void;
  /** A move was not made, and is tried again. `remaining`: seconds on the clock of whose turn it is. */
  failed(id: Hex, stage: string, remaining: bigint | undefined, error: unknown): void;
  over(id: Hex, outcome: string): void;
}

/**
 * Brings operators to court for what was found, and plays the challenger's side to the end. All that it knows is on the chain
 * and in its journals, so it goes on wherever it was stopped.
 */
export class Watcher {
  readonly #init: WatcherInit;
  readonly #stopping = new AbortController();
  readonly #following = new Map<Hex, { readonly state: () => DisputeState; readonly ended: Promise<void> }>();

  constructor(init: WatcherInit) {
    this.#init = init;
  }

  /** Takes up the disputes that the journals know. */
  async start(): Promise<void> {
    const { books } = this.#init;
    for (const [id, { disputeCase }] of await unfinishedDisputes(books)) {
      this.#follow(await DisputeJournal.open(books, id, disputeCase));
    }
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([...this.#following.values()].map(({ ended }) => ended));
  }

  /** Disputes that are not over. */
  get open(): readonly Hex[] {
    return [...this.#following.keys()];
  }

  /** The dispute about an attempt that is not over. */
  disputeOf(termsHash: Hex): Hex | undefined {
    for (const [id, { state }] of this.#following) {
      if (state().disputeCase.receipt.termsHash === termsHash) return id;
    }
    return undefined;
  }

  /** Resolves when all disputes are over, or the watcher stops. */
  async idle(): Promise<void> {
    while (this.#following.size > 0) {
      await Promise.all([...this.#following.values()].map(({ ended }) => ended));
    }
  }

  /**
   * Takes an accusation to court. Undefined where the attempt is before the court already, or was convicted: it is slashed once.
   *
   * @throws AccusationLateError where the receipt can be disputed no more
   */
  async accuse(accusation: Accusation): Promise<Hex | undefined> {
    const { client, challenger, books, report } = this.#init;
    const termsHash = accusedTerms(accusation);
    const { disputeCase, charge } = bringCharge(challenger, accusation);
    if (await this.#isBeforeCourt(disputeCase)) return undefined;
    if ((await client.getAttempt({ termsHash })).slashed > 0n) return undefined;
    const [{ now }, { receiptWindow }] = await Promise.all([client.getClock(), client.getCourtParameters()]);
    if (now > signedAt(disputeCase) + BigInt(receiptWindow)) {
      throw new AccusationLateError(termsHash, signedAt(disputeCase));
    }
    const id = getDisputeId(client.deployment, disputeCase);
    const journal = await DisputeJournal.open(books, id, disputeCase, charge);
    report.accused(id, accusation);
    this.#follow(journal);
    return id;
  }

  /** Whether a dispute about the attempt is open or convicted it, or this very thing was disputed before. */
  async #isBeforeCourt(disputeCase: DisputeCase): Promise<boolean> {
    const { books } = this.#init;
    for (const id of await listDisputeIds(books)) {
      const state = await readDispute(books, id);
      if (state?.disputeCase.receipt.termsHash !== disputeCase.receipt.termsHash) continue;
      if (state.over === undefined || state.over.startsWith("convicted")) return true;
      if (isSameMatter(state.disputeCase, disputeCase)) return true;
    }
    return false;
  }

  #follow(journal: DisputeJournal): void {
    const { client, evidence, limits, pollMs, report } = this.#init;
    const { id } = journal;
    const mayOpen = () => this.#mayOpen(journal.state.disputeCase.terms.operator);
    const mayDemand = () => this.#mayDemand(id);
    const prosecution = { client, evidence, journal, limits, mayOpen, mayDemand };
    const ended = follow({
      id,
      client,
      pollMs,
      signal: this.#stopping.signal,
      act: (view, signal) => this.#act(prosecution, view, signal),
      failed: (error, last) => {
        if (isRefused(error, "StageWrong")) return; // somebody else moved
        report.failed(id, last?.dispute.stage ?? "unknown", last?.remaining, error);
      },
    }).finally(async () => {
      await journal.close();
      this.#following.delete(id);
    });
    this.#following.set(id, { state: () => journal.state, ended });
  }

  async #act(prosecution: Prosecution, view: DisputeView, signal: AbortSignal): Promise<boolean> {
    const { journal } = prosecution;
    const { stage, since, fault } = view.dispute;
    if (isOver(view.dispute)) {
      await this.#collect(prosecution, fault, signal);
      return this.#end(journal, outcomeOf(view.dispute));
    }
    if (await this.#isLate(journal, stage, since)) return this.#end(journal, "lapsed");
    const made = await prosecute(prosecution, view, signal);
    if (made !== undefined) this.#init.report.moved(journal.id, made);
    return false;
  }

  /** Whether a case can be committed to, or a commitment revealed, no more. */
  async #isLate({ state }: DisputeJournal, stage: DisputeStage, since: number): Promise<boolean> {
    if (stage !== "none" && stage !== "committed") return false;
    const { client } = this.#init;
    const [{ now }, { receiptWindow, revealWindow }] = await Promise.all([
      client.getClock(),
      client.getCourtParameters(),
    ]);
    const limit =
      stage === "none" ? signedAt(state.disputeCase) + BigInt(receiptWindow) : BigInt(since + revealWindow);
    return now > limit;
  }

  async #end(journal: DisputeJournal, outcome: string): Promise<boolean> {
    await journal.end(outcome);
    this.#init.report.over(journal.id, outcome);
    return true;
  }

  /** Bond and reward come by themselves; what was prepaid for values does not, and the oracle must be told. */
  async #collect(
    { client, journal }: Prosecution,
    fault: string | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    if (fault !== undefined && fault !== "silence") {
      const { disputeCase } = journal.state;
      try {
        await (await client.reportConviction({ disputeCase })).wait({ signal });
      } catch (error) {
        if (!isSettledBefore(error)) throw error;
      }
    }
    const address = this.#init.challenger;
    if ((await client.getCredit({ address })) > 0n) await (await client.withdrawCredit()).wait({ signal });
  }

  /** Within the flags, the court's own limit, and what the account has. */
  async #mayOpen(operator: Address): Promise<boolean> {
    const { client, challenger, limits } = this.#init;
    const [{ minimumBond }, open, balance, bonds] = await Promise.all([
      client.getCourtParameters(),
      client.getOpenDisputes({ challenger, operator }),
      client.getOmniBalance({ address: challenger }),
      this.#bonds(),
    ]);
    if (open >= courtLimits.open || balance < minimumBond) return false;
    return bonds.length < limits.open && sum(bonds) + minimumBond <= limits.bonds;
  }

  /** Within the flags, the court's own limit, and what the account has of either coin. */
  async #mayDemand(id: Hex): Promise<boolean> {
    const { client, challenger, limits } = this.#init;
    const [{ bond, demands }, { prepaidTotal }, price, { gasRate }, coin, balance, bonds] = await Promise.all(
      [
        client.getDispute({ id }),
        client.getDisputeStep({ id }),
        client.getChunkPrice(),
        client.getCourtParameters(),
        readBalance(client, challenger),
        client.getOmniBalance({ address: challenger }),
        this.#bonds(),
      ],
    );
    const prepaid = prepaidTotal + price;
    if (demands >= courtLimits.demands || prepaid > limits.prepaid || coin <= price) return false;
    const raised = larger((2n * prepaid * gasRate) / GAS_RATE_UNIT - bond, 0n);
    return raised <= balance && sum(bonds) + raised <= limits.bonds;
  }

  /** Bonds of this challenger's disputes that are open on chain. */
  async #bonds(): Promise<bigint[]> {
    const { client, challenger } = this.#init;
    const mine = [...this.#following].filter(([, { state }]) =>
      isAddressEqual(state().disputeCase.challenger, challenger),
    );
    const disputes = await Promise.all(mine.map(([id]) => client.getDispute({ id })));
    return disputes.filter(({ stage }) => stage !== "none" && stage !== "committed").map(({ bond }) => bond);
  }
}

const isSameMatter = (a: DisputeCase, b: DisputeCase): boolean =>
  a.position === b.position &&
  a.layer === b.layer &&
  a.receipt.root === b.receipt.root &&
  a.other.root === b.other.root;

/** Two receipts are as young as the younger. */
const signedAt = ({ receipt, other }: DisputeCase): bigint => larger(receipt.signedAt, other.signedAt);

/** Told before, or by nobody: the epoch may have had no round. */
const isSettledBefore = (error: unknown): boolean =>
  isRefused(error, "AlreadyReported") || isRefused(error, "FaultAhead") || isRefused(error, "NotProven");
