/**
 * The dispute court as plain values: stages, clocks, bonds and slashes exactly as contracts/DisputeCourt.sol has them
 * (court-simulation.test.ts replays games on the contract and compares). Evidence is a yes or no here.
 */

export const STAGES = [
  "none",
  "committed",
  "prefix",
  "answer",
  "trace",
  "chunk",
  "delivery",
  "leaf",
  "convicted",
  "acquitted",
] as const;
export type Stage = (typeof STAGES)[number];

export const OMNI = 10n ** 18n;
export const CLOCK = 72 * 3600;
export const BOND = 50n * OMNI;
export const MAX_DEMANDS = 16;
const SLASH_PER_VALUE = 200n;

/** What a move may be, and the evidence it carries. */
export type Move =
  | { readonly kind: "answer" | "postChunk" | "redraw" | "confirmDelivery" | "showPrefix" }
  | { readonly kind: "demandChunk"; readonly prepaid: bigint }
  | { readonly kind: "demandDelivery" | "point" | "concede" | "showFault" | "settle" }
  | { readonly kind: "judge"; readonly right: boolean };
export type MoveKind = Move["kind"];

export interface Dispute {
  stage: Stage;
  since: number;
  operatorLeft: number;
  challengerLeft: number;
  bond: bigint;
  demands: number;
  draws: number;
  prepaid: bigint;
  prepaidTotal: bigint;
  readonly attempt: string;
  readonly value: bigint;
}

export interface Attempt {
  slashed: bigint;
  value: bigint;
}

/** One operator, one challenger, one payer; amounts in OMNI wei, credits in native wei. */
export class CourtModel {
  now = 0;
  stake: bigint;
  bonds = 0n;
  operator = 0n;
  challenger = 0n;
  payer = 0n;
  burned = 0n;
  readonly disputes: Dispute[] = [];
  readonly attempts = new Map<string, Attempt>();
  readonly gasRate: bigint;

  constructor(stake: bigint, gasRate = 1_000n) {
    this.stake = stake;
    this.gasRate = gasRate;
  }

  /** A copy to look ahead in. */
  copy(): CourtModel {
    const model = new CourtModel(this.stake, this.gasRate);
    const { now, bonds, operator, challenger, payer, burned } = this;
    Object.assign(model, { now, bonds, operator, challenger, payer, burned });
    for (const dispute of this.disputes) model.disputes.push({ ...dispute });
    for (const [name, attempt] of this.attempts) model.attempts.set(name, { ...attempt });
    return model;
  }

  open(attempt: string, value: bigint, stage: "answer" | "prefix" = "answer"): Dispute {
    const dispute: Dispute = {
      stage,
      since: this.now,
      operatorLeft: CLOCK,
      challengerLeft: CLOCK,
      bond: BOND,
      demands: 0,
      draws: 0,
      prepaid: 0n,
      prepaidTotal: 0n,
      attempt,
      value,
    };
    this.disputes.push(dispute);
    this.challenger -= BOND;
    this.bonds += BOND;
    return dispute;
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
    if (kind === "redraw" && dispute.draws === 3) return false;
    return stageOf[kind] === dispute.stage;
  }

  play(dispute: Dispute, move: Move): void {
    if (!this.allows(dispute, move.kind)) throw new Error(`${move.kind} in ${dispute.stage}`);
    switch (move.kind) {
      case "answer":
      case "confirmDelivery":
        this.#pass(dispute, "trace");
        break;
      case "postChunk":
        dispute.prepaid = 0n;
        this.#pass(dispute, "trace");
        break;
      case "redraw":
        dispute.draws++;
        break;
      case "demandChunk":
        this.#demand(dispute, move.prepaid);
        break;
      case "demandDelivery":
        dispute.draws++;
        this.#pass(dispute, "delivery");
        break;
      case "point":
        this.#pass(dispute, "leaf");
        break;
      case "showPrefix":
      case "concede":
        this.#acquit(dispute);
        break;
      case "showFault":
        this.#convict(dispute);
        break;
      case "judge":
        if (move.right) this.#acquit(dispute);
        else this.#convict(dispute);
        break;
      case "settle":
        if (dispute.stage === "trace") this.#acquit(dispute);
        else this.#convict(dispute);
        break;
      default:
        move satisfies never;
    }
  }

  #pass(dispute: Dispute, stage: Stage): void {
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
    const required = 2n * dispute.prepaidTotal * this.gasRate;
    if (required > dispute.bond) {
      this.challenger -= required - dispute.bond;
      this.bonds += required - dispute.bond;
      dispute.bond = required;
    }
    this.#pass(dispute, "chunk");
  }

  #acquit(dispute: Dispute): void {
    const burned = (dispute.bond + 1n) / 2n;
    this.bonds -= dispute.bond;
    this.burned += burned;
    this.operator += dispute.bond - burned;
    dispute.stage = "acquitted";
  }

  #convict(dispute: Dispute): void {
    this.bonds -= dispute.bond;
    this.challenger += dispute.bond;
    dispute.prepaid = 0n;
    dispute.stage = "convicted";
    const attempt = this.attempts.get(dispute.attempt) ?? { slashed: 0n, value: 0n };
    this.attempts.set(dispute.attempt, attempt);
    let target = SLASH_PER_VALUE * dispute.value;
    if (attempt.slashed === 0n) target = max(target, (this.stake + 9n) / 10n);
    attempt.value = max(attempt.value, dispute.value);
    if (target <= attempt.slashed) return;
    const slashed = min(target - attempt.slashed, this.stake);
    attempt.slashed = target;
    this.#slash(slashed, attempt.value);
  }

  /** Of own stake alone, with nothing held back. */
  #slash(slashed: bigint, value: bigint): void {
    const reward = (slashed * 3n) / 10n;
    const refund = min(value, slashed / 5n);
    this.stake -= slashed;
    this.challenger += reward;
    this.payer += refund;
    this.burned += slashed - reward - refund;
  }
}

export const isOpen = ({ stage }: Dispute): boolean =>
  !["none", "committed", "convicted", "acquitted"].includes(stage);

const stageOf: Record<Exclude<MoveKind, "settle" | "showFault">, Stage> = {
  answer: "answer",
  showPrefix: "prefix",
  postChunk: "chunk",
  redraw: "delivery",
  confirmDelivery: "delivery",
  demandChunk: "trace",
  demandDelivery: "trace",
  point: "trace",
  concede: "trace",
  judge: "leaf",
};

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
