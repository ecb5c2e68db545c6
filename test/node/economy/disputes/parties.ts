import { EventEmitter, once } from "node:events";
import type { TestContext } from "node:test";
import type { Hex } from "viem";
import type { Accusation } from "../../../../node/src/economy/disputes/accusation.ts";
import { COURT_POLL_MS } from "../../../../node/src/economy/disputes/constants.ts";
import type { Deliver } from "../../../../node/src/economy/disputes/courier.ts";
import type { OperatorEvidence } from "../../../../node/src/economy/disputes/operation-trace.ts";
import type { ChallengerEvidence, WatchLimits } from "../../../../node/src/economy/disputes/prosecution.ts";
import { type DefenceReport, Responder } from "../../../../node/src/economy/disputes/responder.ts";
import { Watcher, type WatchReport } from "../../../../node/src/economy/disputes/watcher.ts";
import { booksFolder } from "../../../../node/src/economy/paths.ts";
import { type DisputeCase, makeStepCase, type OmniClient } from "../../../../sdk/src/index.ts";
import type { Attempt } from "../../../helpers/court/attempt.ts";
import { FROM } from "../../../helpers/court/layer.ts";
import type { Court } from "../../../helpers/sdk/court.ts";
import { temporaryHome } from "../session-fixture.ts";

export const POSITION = FROM + 2n;
/** Far above what any wait takes, and below the test runner's. */
const DEADLINE_MS = 30_000;
export const POLL_MS = COURT_POLL_MS / 200;

/** What a party reports, in the order that it comes, none lost between two waits. */
export class Reports {
  readonly #seen: (readonly [string, ...unknown[]])[] = [];
  readonly #arrived = new EventEmitter();
  readonly all: (readonly [string, ...unknown[]])[] = [];

  push(event: string, ...details: unknown[]): void {
    this.#seen.push([event, ...details]);
    this.all.push([event, ...details]);
    this.#arrived.emit("event");
  }

  /** The next report of this kind that was not asked for before. */
  async next(event: string, deadlineMs = DEADLINE_MS): Promise<readonly unknown[]> {
    for (;;) {
      const index = this.#seen.findIndex(([kind]) => kind === event);
      if (index >= 0) return this.#seen.splice(index, 1)[0]?.slice(1) ?? [];
      await once(this.#arrived, "event", { signal: AbortSignal.timeout(deadlineMs) }).catch(() => {
        throw new Error(`no ${event} came, but ${this.all.map(([kind, what]) => `${kind} ${what}`)}`);
      });
    }
  }
}

export interface PartyOptions {
  readonly home?: string;
  readonly client?: OmniClient;
  /** The operator's way to jurors. Default: it finds none. */
  readonly deliver?: Deliver;
}

const nobodyThere: Deliver = () => Promise.reject(new Error("nobody is there"));

/** The operator's responder at its post. */
export async function startResponder(
  t: TestContext,
  court: Court,
  evidence: OperatorEvidence,
  { home, client = court.operator, deliver = nobodyThere }: PartyOptions = {},
) {
  const reports = new Reports();
  const report: DefenceReport = {
    disputed: (id) => reports.push("disputed", id),
    moved: (_id, { move }) => reports.push("moved", move),
    alert: (_id, stage, remaining, error) => reports.push("alert", stage, remaining, error),
    undelivered: (_id, juror, error) => reports.push("undelivered", juror, error),
    over: (_id, outcome) => reports.push("over", outcome),
    blind: (error) => reports.push("blind", error),
  };
  const operator = court.accounts.operator.address;
  const folder = home ?? (await temporaryHome(t));
  const books = booksFolder(
    { home: folder, domain: court.economy.deployment, account: operator },
    "operator",
  );
  const responder = new Responder({ client, operator, books, evidence, deliver, report, pollMs: POLL_MS });
  await responder.start();
  return { responder, reports, home: folder, books, [Symbol.asyncDispose]: () => responder.stop() };
}

export const LIMITS: WatchLimits = { bonds: 10n ** 21n, open: 8, prepaid: 10n ** 17n };

/** A watcher at its post. */
export async function startWatcher(
  t: TestContext,
  court: Court,
  evidence: ChallengerEvidence,
  { home, limits = LIMITS }: PartyOptions & { readonly limits?: WatchLimits } = {},
) {
  const reports = new Reports();
  const report: WatchReport = {
    accused: (id) => reports.push("accused", id),
    moved: (_id, { move }) => reports.push("moved", move),
    failed: (_id, stage, _remaining, error) => reports.push("failed", stage, error),
    over: (_id, outcome) => reports.push("over", outcome),
  };
  const challenger = court.accounts.challenger.address;
  const folder = home ?? (await temporaryHome(t));
  const location = { home: folder, domain: court.economy.deployment, account: challenger };
  const books = booksFolder(location, "watcher");
  const client = court.challenger;
  const watcher = new Watcher({ client, challenger, books, evidence, limits, report, pollMs: POLL_MS });
  await watcher.start();
  return { watcher, reports, home: folder, books, [Symbol.asyncDispose]: () => watcher.stop() };
}

/** A step of an attempt, brought before the court by hand. */
export async function openStep(
  court: Court,
  attempt: Attempt,
): Promise<{ readonly id: Hex; readonly disputeCase: DisputeCase }> {
  const { receipt, signature } = await attempt.sign({ signedAt: await court.economy.now() });
  const challenger = court.accounts.challenger.address;
  const { terms } = attempt;
  const disputeCase = makeStepCase({ challenger, terms, receipt, position: POSITION, layer: 1 });
  const id = await court.commit(disputeCase);
  await (await court.challenger.openStepDispute({ disputeCase, signature })).wait();
  return { id, disputeCase };
}

/** The accusation of a step of an attempt. */
export async function accuseStep(court: Court, attempt: Attempt): Promise<Accusation> {
  const { receipt, signature } = await attempt.sign({ signedAt: await court.economy.now() });
  const { terms } = attempt;
  return { kind: "step", terms, receipt: { value: receipt, signature }, position: POSITION, layer: 1 };
}
