import type { DisputeStage } from "../../../sdk/src/index.ts";
import { type Ledger, ledgerOf, type Stake, slash, totalOf } from "./ledger.ts";
import { chunkBytes, type Move, type MoveKind, type Slot, stageOfMove } from "./moves.ts";

export const CLOCK = 72 * 3600;
export const MAX_OPEN = 4;
const MAX_DEMANDS = 16;
const MAX_DRAWS = 3;
const SLASH_PER_VALUE = 200n;
const CHUNK_BASE_GAS = 140_000n;
const CHUNK_BYTE_GAS = 40n;
const CHUNK_GAS = CHUNK_BASE_GAS + CHUNK_BYTE_GAS * 16_384n;
/** OMNI wei of bond for a native wei prepaid, before it is doubled. */
const GAS_RATE = 1_000n;
export const BOND = 50n * 10n ** 18n;

export interface Dispute {
  stage: DisputeStage;
  since: number;
  operatorLeft: number;
  challengerLeft: number;
  bond: bigint;
  demands: number;
  draws: number;
  /** Native wei that wait for the answer to a demand. */
  prepaid: bigint;
  prepaidTotal: bigint;
  /** Value demanded last. */
  slot: Slot;
  /** Whether the leaf that was pointed at is wrong. */
  wrong: boolean;
  readonly openedAt: number;
  /** Number of the attempt. */
  readonly attempt: number;
  /** OMNI wei of positions x price. */
  readonly value: bigint;
}

export interface Attempt {
  slashed: bigint;
  value: bigint;
  refunded: bigint;
  /** OMNI wei that slashes for it really took: less than `slashed` where there was no more. */
  taken: bigint;
  /** A tenth of the stake at its first conviction. */
  floor: bigint;
  convictions: number;
}

/**
 * The dispute court as plain values: stages, clocks, bonds, slashes and refunds exactly as contracts/DisputeCourt.sol has
 * them, for one operator, its delegators, one challenger and one payer. Evidence is a yes or no here.
 */
export class CourtModel {
  /** Seconds of the hub's clock. */
  now: number;
  readonly ledger: Ledger;
  readonly disputes: Dispute[] = [];
  readonly attempts = new Map<number, Attempt>();

  constructor({ now = 0, ...start }: Partial<Ledger> & { stake: Stake; now?: number }) {
    this.now = now;
    this.ledger = ledgerOf(start);
  }

  /** A copy to look ahead in. */
  copy(): CourtModel {
    const { own, delegated } = this.ledger;
    const model = new CourtModel({ stake: { own: { ...own }, delegated: { ...delegated } }, now: this.now });
    Object.assign(model.ledger, this.ledger, { own: { ...own }, delegated: { ...delegated } });
    for (const dispute of this.disputes) model.disputes.push({ ...dispute });
    for (const [number, attempt] of this.attempts) model.attempts.set(number, { ...attempt });
    return model;
  }

  get open(): Dispute[] {
    return this.disputes.filter(isOpen);
  }

  /** A dispute about a step (`answer`) or about two receipts (`prefix`). */
  begin(attempt: number, value: bigint, stage: "answer" | "prefix"): Dispute {
    if (this.open.length === MAX_OPEN) throw new Error("too many are open");
    const clocks = { since: this.now, operatorLeft: CLOCK, challengerLeft: CLOCK, openedAt: this.now };
    const counts = { demands: 0, draws: 0, prepaid: 0n, prepaidTotal: 0n, wrong: false };
    const slot = "record";
    const dispute: Dispute = { stage, bond: BOND, ...clocks, ...counts, slot, attempt, value };
    this.disputes.push(dispute);
    this.ledger.challenger -= BOND;
    this.ledger.bonds += BOND;
    return dispute;
  }

  /** Convicts at once. False, and nothing happens, where the attempt was slashed for as much before. */
  equivocate(number: number, value: bigint): boolean {
    const { value: before } = this.#attemptOf(number);
    if (this.#raise(number, value) === 0n && value <= before) return false;
    this.#punish(number, value);
    return true;
  }

  /** The operator sends own stake on its way out. */
  flee(amount: bigint): void {
    this.ledger.own.active -= amount;
    this.ledger.own.exiting += amount;
  }

  deadline(dispute: Dispute): number | undefined {
    if (!isOpen(dispute)) return undefined;
    return dispute.since + (dispute.stage === "trace" ? dispute.challengerLeft : dispute.operatorLeft);
  }

  /** Whether the contract would take this kind of move now. */
  allows(dispute: Dispute, kind: MoveKind): boolean {
    const deadline = this.deadline(dispute);
    if (deadline === undefined) return false;
    if (kind === "settle") return this.now > deadline;
    if (this.now > deadline) return false;
    if (kind === "showFault") return ["trace", "chunk", "delivery", "leaf"].includes(dispute.stage);
    if (kind === "demandChunk" && dispute.demands === MAX_DEMANDS) return false;
    if (kind === "demandDelivery" && dispute.draws !== 0) return false;
    if (kind === "redraw" && dispute.draws === MAX_DRAWS) return false;
    return stageOfMove[kind] === dispute.stage;
  }

  play(dispute: Dispute, move: Move): void {
    if (!this.allows(dispute, move.kind)) throw new Error(`${move.kind} in ${dispute.stage}`);
    switch (move.kind) {
      case "answer":
      case "confirmDelivery":
        this.#pass(dispute, "trace");
        break;
      case "postChunk":
        this.#pay(dispute);
        this.#pass(dispute, "trace");
        break;
      case "redraw":
        dispute.draws++;
        break;
      case "demandChunk":
        dispute.slot = move.slot;
        this.#demand(dispute, move.prepaid);
        break;
      case "demandDelivery":
        dispute.draws++;
        this.#pass(dispute, "delivery");
        break;
      case "point":
        dispute.wrong = move.wrong;
        this.#pass(dispute, "leaf");
        break;
      case "showPrefix":
      case "showStale":
      case "concede":
        this.#acquit(dispute);
        break;
      case "showFault":
        this.#convict(dispute);
        break;
      case "judge":
        if (dispute.wrong) this.#convict(dispute);
        else this.#acquit(dispute);
        break;
      case "settle":
        if (dispute.stage === "trace") this.#acquit(dispute);
        else this.#convict(dispute);
        break;
      default:
        move satisfies never;
    }
  }

  #pass(dispute: Dispute, stage: DisputeStage): void {
    const used = this.now - dispute.since;
    if (dispute.stage === "trace") dispute.challengerLeft -= used;
    else dispute.operatorLeft -= used;
    dispute.since = this.now;
    dispute.stage = stage;
  }

  #demand(dispute: Dispute, prepaid: bigint): void {
    dispute.demands++;
    dispute.prepaid = prepaid;
    dispute.prepaidTotal += prepaid;
    const required = 2n * dispute.prepaidTotal * GAS_RATE;
    if (required > dispute.bond) {
      this.ledger.challenger -= required - dispute.bond;
      this.ledger.bonds += required - dispute.bond;
      dispute.bond = required;
    }
    this.#pass(dispute, "chunk");
  }

  #pay(dispute: Dispute): void {
    const gas = CHUNK_BASE_GAS + CHUNK_BYTE_GAS * BigInt(chunkBytes[dispute.slot]);
    const paid = (dispute.prepaid * gas) / CHUNK_GAS;
    this.ledger.operatorCredit += paid;
    this.ledger.challengerCredit += dispute.prepaid - paid;
    dispute.prepaid = 0n;
  }

  #acquit(dispute: Dispute): void {
    const burned = (dispute.bond + 1n) / 2n;
    this.ledger.bonds -= dispute.bond;
    this.ledger.burned += burned;
    this.ledger.operator += dispute.bond - burned;
    dispute.stage = "acquitted";
  }

  #convict(dispute: Dispute): void {
    this.ledger.challengerCredit += dispute.prepaid;
    dispute.prepaid = 0n;
    this.ledger.bonds -= dispute.bond;
    this.ledger.challenger += dispute.bond;
    dispute.stage = "convicted";
    this.#punish(dispute.attempt, dispute.value);
  }

  #attemptOf(number: number): Attempt {
    const none = { slashed: 0n, value: 0n, refunded: 0n, taken: 0n, floor: 0n, convictions: 0 };
    return this.attempts.get(number) ?? none;
  }

  /** A tenth of what is staked now, where the attempt was not slashed before. */
  #floor(number: number): bigint {
    if (this.#attemptOf(number).slashed !== 0n) return 0n;
    return (totalOf(this.ledger.own) + totalOf(this.ledger.delegated) + 9n) / 10n;
  }

  /** By how much a receipt of this value raises its attempt's slash. */
  #raise(number: number, value: bigint): bigint {
    const target = max(SLASH_PER_VALUE * value, this.#floor(number));
    return max(target - this.#attemptOf(number).slashed, 0n);
  }

  /** Slashes what the receipt calls for beyond what its attempt was slashed for, and refunds the payer. */
  #punish(number: number, value: bigint): void {
    const attempt = this.#attemptOf(number);
    const raise = this.#raise(number, value);
    attempt.floor = max(attempt.floor, this.#floor(number));
    this.attempts.set(number, attempt);
    attempt.convictions++;
    attempt.slashed += raise;
    attempt.value = max(attempt.value, value);
    attempt.refunded += this.#refundHeldBack(attempt.value - attempt.refunded);
    if (raise === 0n) return;
    const { taken, refunded } = slash(this.ledger, raise, attempt.value - attempt.refunded);
    attempt.refunded += refunded;
    attempt.taken += taken;
  }

  /** Never more than the lane paid, nor than is held back. */
  #refundHeldBack(amount: bigint): bigint {
    const { ledger } = this;
    const refunded = min(min(amount, ledger.lanePaid - ledger.laneRefunded), ledger.heldBack);
    ledger.heldBack -= refunded;
    ledger.laneRefunded += refunded;
    ledger.deposit += refunded;
    return refunded;
  }
}

export const isOpen = ({ stage }: Dispute): boolean =>
  !["none", "committed", "convicted", "acquitted"].includes(stage);

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
