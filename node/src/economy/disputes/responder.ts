import { mkdir } from "node:fs/promises";
import { type DisputeCase, isRefused, type OmniClient, type OpenedCase } from "@omninode/sdk";
import type { Address, Hex } from "viem";
import { disputesCursorPath, disputesFolder } from "../paths.ts";
import { pause } from "../pause.ts";
import { answeredTrace } from "./answered-trace.ts";
import { COURT_POLL_MS, LONGEST_RETRY_MS, URGENT_SECONDS } from "./constants.ts";
import { Courier, type Deliver } from "./courier.ts";
import { CourtScan, readCursor, writeCursor } from "./court-scan.ts";
import type { Defence } from "./defence.ts";
import { DisputeJournal, readDispute, unfinishedDisputes } from "./dispute-journal.ts";
import { type DisputeView, follow, isOver, outcomeOf } from "./follow.ts";
import type { MadeMove } from "./make-move.ts";
import type { CommittedStep, OperationTrace, OperatorEvidence } from "./operation-trace.ts";
import { defend } from "./operator-moves.ts";

export interface ResponderInit {
  /** Signs as the operator. */
  readonly client: OmniClient;
  readonly operator: Address;
  /** Folder of the operator's books. */
  readonly books: string;
  readonly evidence: OperatorEvidence;
  /** The way to jurors. */
  readonly deliver: Deliver;
  readonly report: DefenceReport;
  readonly pollMs?: number;
}

/** Who hears of what happens. `remaining`: seconds on the operator's clock. */
export interface DefenceReport {
  disputed(id: Hex, disputeCase: DisputeCase): void;
  moved(id: Hex, move: MadeMove, remaining: bigint | undefined): void;
  /** It is the operator's turn, and the move was not made (yet). */
  alert(id: Hex, stage: string, remaining: bigint | undefined, error: unknown): void;
  /** A juror did not sign for the trace (yet). */
  undelivered(id: Hex, juror: Address, error: unknown): void;
  over(id: Hex, outcome: string): void;
  /** The court cannot be asked for new disputes. */
  blind(error: unknown): void;
}

/**
 * Defends an operator: finds the disputes against it, also those opened while it was down, and makes every move of its side in
 * time. All that it knows is on the chain and in its journals, so it goes on wherever it was stopped.
 */
export class Responder {
  readonly #init: ResponderInit;
  readonly #stopping = new AbortController();
  readonly #following = new Map<Hex, Followed>();
  #scan: CourtScan<OpenedCase> | undefined;
  #looking: Promise<void> = Promise.resolve();
  #loop: Promise<void> | undefined;

  constructor(init: ResponderInit) {
    this.#init = init;
  }

  /** Takes up what the journals know, and begins to look for more. */
  async start(): Promise<void> {
    const { books } = this.#init;
    await mkdir(disputesFolder(books), { recursive: true, mode: 0o700 });
    for (const [id, { disputeCase }] of await unfinishedDisputes(books)) await this.#follow(id, disputeCase);
    this.#loop = this.#watch();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    // A look that the collector asked for may be under way beside the loop's.
    await Promise.all([this.#loop, this.#looking]);
    await Promise.all([...this.#following.values()].map(({ ended }) => ended));
  }

  /**
   * Terms of the attempts under dispute now: their values must be kept. It asks the chain first, so that nothing is thrown
   * away that a dispute opened a moment ago needs.
   */
  async disputedTerms(): Promise<ReadonlySet<Hex>> {
    await this.#look();
    return new Set([...this.#following.values()].map(({ defence }) => termsOf(defence)));
  }

  /** The trace that an open dispute of this step was answered with: the step is shown to everybody as it was to the court. */
  async traceOf(step: CommittedStep, signal: AbortSignal): Promise<OperationTrace | undefined> {
    for (const { defence } of this.#following.values()) {
      const { disputeCase, answer } = defence.journal.state;
      if (answer !== undefined && isOf(disputeCase, step))
        return (await answeredTrace(defence, signal)).trace;
    }
    return undefined;
  }

  async #watch(): Promise<void> {
    const { pollMs = COURT_POLL_MS, report } = this.#init;
    const signal = this.#stopping.signal;
    let retry = pollMs;
    while (!signal.aborted) {
      try {
        await this.#look();
        retry = pollMs;
      } catch (error) {
        if (signal.aborted) return;
        report.blind(error);
        retry = Math.min(retry * 2, LONGEST_RETRY_MS);
      }
      await pause(retry, signal);
    }
  }

  #look(): Promise<void> {
    const turn = this.#looking.then(() => this.#lookOnce());
    this.#looking = turn.catch(() => {});
    return turn;
  }

  async #lookOnce(): Promise<void> {
    const { client, operator, books, report } = this.#init;
    const cursor = disputesCursorPath(books);
    this.#scan ??= new CourtScan({
      client,
      list: (fromBlock) => client.listDisputes({ operator, fromBlock }),
      from: await readCursor(cursor),
    });
    const before = this.#scan.from;
    for (const { id, disputeCase } of await this.#scan.look()) {
      if (this.#following.has(id) || (await readDispute(books, id))?.over !== undefined) continue;
      if (isOver(await client.getDispute({ id }))) continue;
      report.disputed(id, disputeCase);
      await this.#follow(id, disputeCase);
    }
    // What was found is in journals of its own by now.
    const { from } = this.#scan;
    if (from !== before) await writeCursor(cursor, from);
  }

  async #follow(id: Hex, disputeCase: DisputeCase): Promise<void> {
    if (this.#following.has(id) || this.#stopping.signal.aborted) return;
    const { client, books, evidence, deliver, pollMs, report } = this.#init;
    const journal = await DisputeJournal.open(books, id, disputeCase);
    const failed = (juror: Address, error: unknown) => report.undelivered(id, juror, error);
    const courier = new Courier({ deliver, journal, failed });
    const defence = { client, books, evidence, journal, courier };
    const ended = follow({
      id,
      client,
      pollMs,
      signal: this.#stopping.signal,
      act: (view, signal) => this.#act(defence, view, signal),
      failed: (error, last) => {
        if (isOvertaken(error)) return;
        report.alert(id, last?.dispute.stage ?? "unknown", last?.remaining, error);
      },
    }).finally(async () => {
      await courier[Symbol.asyncDispose]();
      await journal.close();
      // Not before: whoever waits for all that are followed waits for what they write.
      this.#following.delete(id);
    });
    this.#following.set(id, { defence, ended, alerted: undefined });
  }

  async #act(defence: Defence, { dispute, remaining }: DisputeView, signal: AbortSignal): Promise<boolean> {
    const { report } = this.#init;
    const { id } = defence.journal;
    if (isOver(dispute)) {
      const outcome = outcomeOf(dispute);
      await defence.journal.end(outcome);
      report.over(id, outcome);
      return true;
    }
    if (remaining !== undefined && remaining < 0n) {
      this.#alertOnce(id, "lapsed", () => report.alert(id, dispute.stage, remaining, undefined));
      return false;
    }
    const made = await defend(defence, dispute, signal);
    if (made !== undefined) report.moved(id, made, remaining);
    else if (dispute.stage !== "trace" && remaining !== undefined && remaining < URGENT_SECONDS) {
      this.#alertOnce(id, dispute.stage, () => report.alert(id, dispute.stage, remaining, undefined));
    }
    return false;
  }

  #alertOnce(id: Hex, what: string, alert: () => void): void {
    const followed = this.#following.get(id);
    if (followed === undefined || followed.alerted === what) return;
    followed.alerted = what;
    alert();
  }
}

interface Followed {
  readonly defence: Defence;
  readonly ended: Promise<void>;
  /** What was warned of last. */
  alerted: string | undefined;
}

const isOf = ({ receipt, position, layer }: DisputeCase, step: CommittedStep): boolean =>
  receipt.termsHash === step.termsHash && Number(position) === step.position && layer === step.layer;

const termsOf = ({ journal }: Defence): Hex => journal.state.disputeCase.receipt.termsHash;

/** A move that came too late or twice: the state moved on, and is read again. */
const isOvertaken = (error: unknown): boolean => isRefused(error, "StageWrong");
