import { type HubModel, type LaneId, laneKey } from "./hub-model.ts";
import { type Account, type Ledger, require_ } from "./ledger.ts";
import { ceilDiv, copyMap, DAY, HOUR, max, min, OMNI } from "./math.ts";
import type { VaultModel } from "./vault-model.ts";

export const BOND: bigint = 50n * OMNI;
const CHESS_CLOCK = 72 * HOUR;
/** Of the operator, from the opening on. */
const LOCK = 2 * CHESS_CLOCK + DAY;
const REVEAL_DELAY = 120;
const REVEAL_WINDOW = HOUR;
const MAX_OPEN = 4;

/** A case about one position of an attempt: receipts of it, and who complains. The operator signs what the game wants. */
export interface CaseId extends LaneId {
  readonly challenger: Account;
  readonly attempt: number;
  /** OMNI wei for the position. */
  readonly price: bigint;
  /** Clock at which the receipts were signed. */
  readonly signedAt: number;
  /** Whether the receipts contradict each other. */
  readonly guilty: boolean;
}

export interface DisputeState {
  readonly id: CaseId;
  stage: "committed" | "prefix" | "convicted" | "acquitted";
  readonly committedAt: number;
  since: number;
  /** Whether it was convicted by proof, and not by silence. */
  isProven: boolean;
  isReported: boolean;
}

interface Attempt {
  slashed: bigint;
  value: bigint;
  refunded: bigint;
}

export const caseKey = (id: CaseId): string =>
  `${attemptKey(id)} ${id.challenger} ${id.signedAt} ${id.guilty}`;
const attemptKey = (id: CaseId): string => `${laneKey(id)} ${id.attempt} ${id.price}`;

/**
 * contracts/DisputeCourt.sol, as far as money goes: conviction by proof or by silence, acquittal, slash and refund. The
 * stages in between move no money (court-simulation.test.ts has them).
 */
export class CourtModel {
  readonly address: Account;
  readonly disputes: Map<string, DisputeState>;
  readonly attempts: Map<string, Attempt>;
  readonly refundedOfLane: Map<string, bigint>;
  readonly #ledger: Ledger;
  readonly #hub: HubModel;
  readonly #vault: VaultModel;

  constructor(
    init: Pick<CourtModel, "address"> & Partial<Pick<CourtModel, "disputes" | "attempts" | "refundedOfLane">>,
    ledger: Ledger,
    hub: HubModel,
    vault: VaultModel,
  ) {
    this.address = init.address;
    this.disputes = copyMap(init.disputes ?? new Map<string, DisputeState>(), (item) => ({ ...item }));
    this.attempts = copyMap(init.attempts ?? new Map<string, Attempt>(), (item) => ({ ...item }));
    this.refundedOfLane = new Map(init.refundedOfLane);
    this.#ledger = ledger;
    this.#hub = hub;
    this.#vault = vault;
  }

  commit(id: CaseId, now: number): void {
    require_(!this.disputes.has(caseKey(id)), "AlreadyCommitted");
    this.disputes.set(caseKey(id), {
      id,
      stage: "committed",
      committedAt: now,
      since: now,
      isProven: false,
      isReported: false,
    });
  }

  /** Two receipts that contradict each other: convicted at once. */
  proveEquivocation(id: CaseId, now: number): void {
    const dispute = this.#revealed(id, now);
    require_(id.guilty, "NoFault");
    const before = this.attempts.get(attemptKey(id));
    const isNews = before === undefined || id.price > before.value;
    require_(isNews, "AlreadySlashed");
    dispute.stage = "convicted";
    dispute.isProven = true;
    this.#punish(id, now);
  }

  openPrefix(id: CaseId, now: number): void {
    const dispute = this.#revealed(id, now);
    let open = 0;
    for (const other of this.disputes.values()) {
      const isSamePair = other.id.challenger === id.challenger && other.id.payee === id.payee;
      if (other.stage === "prefix" && isSamePair) open++;
    }
    require_(open < MAX_OPEN, "TooManyDisputes");
    this.#ledger.transfer(id.challenger, this.address, BOND);
    dispute.stage = "prefix";
    dispute.since = now;
    this.#vault.lock(id.payee, now + LOCK, now);
  }

  /** The operator shows that the receipts are one story. */
  showPrefix(id: CaseId, now: number): void {
    const dispute = this.#inPrefix(id);
    require_(now <= dispute.since + CHESS_CLOCK, "ClockRanOut");
    require_(!id.guilty, "ProofInvalid");
    this.#close(dispute, "acquitted");
    const burned = ceilDiv(BOND, 2n);
    this.#ledger.burn(this.address, burned);
    this.#ledger.transfer(this.address, id.payee, BOND - burned);
  }

  settle(id: CaseId, now: number): void {
    const dispute = this.#inPrefix(id);
    require_(now > dispute.since + CHESS_CLOCK, "ClockRuns");
    this.#close(dispute, "convicted");
    this.#ledger.transfer(this.address, id.challenger, BOND);
    this.#punish(id, now);
  }

  /** Payment held back since the conviction. */
  refund(id: CaseId): void {
    const attempt = this.attempts.get(attemptKey(id));
    const refunded = attempt ? this.#refundHeldBack(id, attempt.value - attempt.refunded) : 0n;
    require_(attempt !== undefined && refunded !== 0n, "NothingToRefund");
    attempt.refunded += refunded;
  }

  /** What contracts/FaultReporter.sol asks before it tells the oracle. */
  report(id: CaseId): void {
    const dispute = this.disputes.get(caseKey(id));
    require_(dispute?.stage === "convicted", "NotConvicted");
    require_(dispute.isProven, "NotProven");
    require_(!dispute.isReported, "AlreadyReported");
    dispute.isReported = true;
  }

  #revealed(id: CaseId, now: number): DisputeState {
    const dispute = this.disputes.get(caseKey(id));
    require_(dispute?.stage === "committed", "StageWrong");
    require_(now >= dispute.committedAt + REVEAL_DELAY, "RevealTooEarly");
    require_(now <= dispute.committedAt + REVEAL_WINDOW, "RevealTooLate");
    return dispute;
  }

  #inPrefix(id: CaseId): DisputeState {
    const dispute = this.disputes.get(caseKey(id));
    require_(dispute?.stage === "prefix", "StageWrong");
    return dispute;
  }

  #close(dispute: DisputeState, stage: "convicted" | "acquitted"): void {
    dispute.stage = stage;
    this.#vault.unlock(dispute.id.payee, dispute.since + LOCK);
  }

  #punish(id: CaseId, now: number): void {
    const attempt = this.attempts.get(attemptKey(id)) ?? { slashed: 0n, value: 0n, refunded: 0n };
    this.attempts.set(attemptKey(id), attempt);
    let target = 200n * id.price;
    if (attempt.slashed === 0n) target = max(target, ceilDiv(this.#vault.totalStake(id.payee), 10n));
    attempt.value = max(attempt.value, id.price);
    const raise = max(target - attempt.slashed, 0n);
    attempt.slashed += raise;

    attempt.refunded += this.#refundHeldBack(id, attempt.value - attempt.refunded);
    if (raise === 0n) return;
    const refund = attempt.value - attempt.refunded;
    const payout = { reporter: id.challenger, reward: raise, refundee: id.payer, refund };
    attempt.refunded += this.#vault.slash(id.payee, raise, payout, now).refunded;
  }

  /** Never more than the lane paid. */
  #refundHeldBack(id: CaseId, asked: bigint): bigint {
    const lane = laneKey(id);
    const before = this.refundedOfLane.get(lane) ?? 0n;
    const paid = this.#hub.laneOf(id).accepted;
    const amount = min(asked, paid - min(paid, before));
    if (amount === 0n) return 0n;
    const refunded = this.#hub.refund(id.payee, id.payer, amount);
    if (refunded !== 0n) this.refundedOfLane.set(lane, before + refunded);
    return refunded;
  }
}
