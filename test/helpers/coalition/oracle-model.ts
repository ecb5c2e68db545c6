import type { Hex } from "viem";
import type { Draws } from "./draws.ts";
import { type Account, type Ledger, NOBODY, require_ } from "./ledger.ts";
import { copyMap, DAY, HOUR, min, OMNI } from "./math.ts";
import { decay, JUDGED, median, move, ONE, type Opinion } from "./score-math.ts";
import type { VaultModel } from "./vault-model.ts";

export const SEATS = 21;
const STAKE_PER_BOND = 1_000n;
const INITIAL_SCORE = 5_000;
const PRAISE = 9_000;
export const VALIDATOR_BOND: bigint = 100n * OMNI;
export const POST_BOND: bigint = 500n * OMNI;
const COMMIT_WINDOW = 6 * HOUR;
const REVEAL_WINDOW = 2 * HOUR;
const CHALLENGE_WINDOW = 6 * HOUR;
const LAPSE_DELAY = 48 * HOUR;

export interface Member {
  readonly account: Account;
  readonly seats: number;
  committed: boolean;
  revealed: boolean;
  voided: boolean;
  ballot: readonly number[];
}

export interface Round {
  phase: "opened" | "drawn" | "closed" | "final" | "lapsed";
  readonly columns: number;
  readonly missed: number;
  commitUntil: number;
  revealUntil: number;
  members: Member[];
}

interface Subject {
  column: number;
  lastColumn: number;
  since: number;
  until: number;
  kept: number;
}

interface Post {
  readonly poster: Account;
  readonly bond: bigint;
  readonly finalAt: number;
}

type OracleState = Pick<
  OracleModel,
  | "validators"
  | "bonds"
  | "rounds"
  | "posts"
  | "operators"
  | "free"
  | "subjects"
  | "scores"
  | "faults"
  | "lastRound"
  | "lastFinal"
>;

const copyRound = (round: Round): Round => ({
  ...round,
  members: round.members.map((member) => ({ ...member })),
});

/** contracts/QualityOracle.sol, but for ratings, which move no money. */
export class OracleModel {
  readonly address: Account;
  readonly validators: { account: Account; weight: bigint }[];
  readonly bonds: Map<Account, bigint>;
  readonly rounds: Map<number, Round>;
  readonly posts: Map<string, Post>;
  /** Whose column each is; nobody's is free. */
  readonly operators: Account[];
  readonly free: number[];
  readonly subjects: Map<Account, Subject>;
  readonly scores: number[];
  /** Epoch and column of what was convicted. */
  readonly faults: Set<string>;
  lastRound: number;
  lastFinal: number;
  readonly #ledger: Ledger;
  readonly #vault: VaultModel;
  readonly #draws: Draws;

  constructor(
    init: Pick<OracleState, "lastRound" | "lastFinal"> & Pick<OracleModel, "address"> & Partial<OracleState>,
    ledger: Ledger,
    vault: VaultModel,
    draws: Draws,
  ) {
    this.address = init.address;
    this.validators = (init.validators ?? []).map((validator) => ({ ...validator }));
    this.bonds = new Map(init.bonds);
    this.rounds = copyMap(init.rounds ?? new Map<number, Round>(), copyRound);
    this.posts = new Map(init.posts);
    this.operators = [...(init.operators ?? [])];
    this.free = [...(init.free ?? [])];
    this.subjects = copyMap(init.subjects ?? new Map<Account, Subject>(), (subject) => ({ ...subject }));
    this.scores = [...(init.scores ?? [])];
    this.faults = new Set(init.faults);
    this.lastRound = init.lastRound;
    this.lastFinal = init.lastFinal;
    this.#ledger = ledger;
    this.#vault = vault;
    this.#draws = draws;
  }

  // ---- views

  weightOf(account: Account): bigint {
    return this.#vault.isEligible(account) ? this.#vault.activeStake(account) : 0n;
  }

  round(epoch: number): Round | undefined {
    return this.rounds.get(epoch);
  }

  subjectOf(operator: Account): Subject | undefined {
    return this.subjects.get(operator);
  }

  hasColumn(operator: Account): boolean {
    return (this.subjects.get(operator)?.column ?? 0) !== 0;
  }

  /** The score, and whether it was judged in the last round. */
  judgementOf(operator: Account, now: number): { score: number; judged: boolean } {
    const column = this.subjects.get(operator)?.column ?? 0;
    require_(column !== 0, "NotSubject");
    const value = this.scores[column - 1] ?? 0;
    const missed = Math.max(0, epochAt(now) - this.lastFinal - 2);
    return { score: decay(value & ~JUDGED, missed), judged: (value & JUDGED) !== 0 };
  }

  scoreOf(operator: Account, now: number): number {
    return this.hasColumn(operator) ? this.judgementOf(operator, now).score : 0;
  }

  expectedScore(column: number): number {
    const round = this.#inPhase("closed");
    require_(column < round.columns, "ColumnUnknown");
    const old = decay((this.scores[column] ?? 0) & ~JUDGED, round.missed);
    const opinions: Opinion[] = [];
    let total = 0;
    for (const { revealed, ballot, seats } of round.members) {
      const score = ballot[column] ?? 0;
      if (!revealed || score > ONE) continue;
      opinions.push({ score, weight: seats });
      total += seats;
    }
    return 3 * total < 2 * SEATS ? decay(old, 1) : move(old, median(opinions)) | JUDGED;
  }

  /** What an honest poster posts. */
  expectedScores(): number[] {
    const { columns } = this.#inPhase("closed");
    return Array.from({ length: columns }, (_, column) => this.expectedScore(column));
  }

  // ---- validators

  join(account: Account, bond: bigint): void {
    this.#requireListFree();
    require_(!this.bonds.has(account), "AlreadyValidator");
    require_(bond >= VALIDATOR_BOND, "BondTooSmall");
    const weight = min(this.weightOf(account), bond * STAKE_PER_BOND);
    require_(weight !== 0n, "NotEligible");
    this.#ledger.transfer(account, this.address, bond);
    this.validators.push({ account, weight });
    this.bonds.set(account, bond);
  }

  quit(account: Account): void {
    this.#requireListFree();
    require_(this.bonds.has(account), "NotValidator");
    this.#ledger.transfer(this.address, account, this.#remove(account));
  }

  commit(account: Account, index: number, ballot: readonly number[], now: number): void {
    const round = this.#inPhase("drawn");
    require_(now < round.commitUntil, "CommitClosed");
    const member = this.#memberOf(round, index, account);
    require_(!member.committed, "BallotCommitted");
    member.committed = true;
    member.ballot = ballot;
  }

  reveal(account: Account, index: number, now: number): void {
    const round = this.#inPhase("drawn");
    require_(now >= round.commitUntil, "RevealNotOpen");
    require_(now < round.revealUntil, "RevealClosed");
    const member = this.#memberOf(round, index, account);
    require_(member.committed && !member.revealed, "NothingToReveal");
    member.revealed = true;
  }

  // ---- operators

  enrol(operator: Account, now: number): void {
    const subject = this.subjects.get(operator);
    require_(!subject?.column, "AlreadySubject");
    require_(this.weightOf(operator) !== 0n, "NotEligible");
    const column = this.free.at(-1) ?? this.operators.length;
    if (this.free.length !== 0) {
      require_(!this.#isUnderWay(), "ColumnsFrozen");
      this.free.pop();
    }
    this.operators[column] = operator;
    this.scores[column] = subject ? Math.min(INITIAL_SCORE, subject.kept) : INITIAL_SCORE;
    const place = column + 1;
    this.subjects.set(operator, { column: place, lastColumn: place, since: epochAt(now), until: 0, kept: 0 });
  }

  strike(operator: Account, now: number): void {
    require_(this.weightOf(operator) === 0n, "StillEligible");
    const { score } = this.judgementOf(operator, now);
    const subject = this.subjects.get(operator);
    if (!subject) return;
    this.operators[subject.column - 1] = NOBODY;
    this.free.push(subject.column - 1);
    subject.column = 0;
    subject.kept = score;
    subject.until = epochAt(now);
  }

  // ---- rounds

  open(now: number): number {
    const epoch = epochAt(now) - 1;
    require_(epoch > this.lastRound, "RoundExists");
    require_(!this.#isUnderWay(), "RoundUnderWay");
    const weights = this.validators.map(({ account }) =>
      min(this.weightOf(account), (this.bonds.get(account) ?? 0n) * STAKE_PER_BOND),
    );
    require_(weights.filter((weight) => weight !== 0n).length >= 3, "ValidatorsTooFew");
    for (const [i, validator] of this.validators.entries()) validator.weight = weights[i] ?? 0n;
    const columns = this.operators.length;
    const missed = epoch - this.lastFinal - 1;
    this.rounds.set(epoch, {
      phase: "opened",
      columns,
      missed,
      commitUntil: 0,
      revealUntil: 0,
      members: [],
    });
    this.lastRound = epoch;
    return epoch;
  }

  draw(value: Hex, now: number): void {
    const round = this.#inPhase("opened");
    const total = this.validators.reduce((sum, { weight }) => sum + weight, 0n);
    const won = this.validators.map(() => 0);
    for (const random of this.#draws.seats(this.lastRound, value, SEATS)) {
      let ticket = random % total;
      const i = this.validators.findIndex(({ weight }) => {
        if (ticket < weight) return true;
        ticket -= weight;
        return false;
      });
      won[i] = (won[i] ?? 0) + 1;
    }
    for (const [i, seats] of won.entries()) {
      const account = this.validators[i]?.account ?? NOBODY;
      if (seats !== 0)
        round.members.push({ account, seats, committed: false, revealed: false, voided: false, ballot: [] });
    }
    round.commitUntil = now + COMMIT_WINDOW;
    round.revealUntil = round.commitUntil + REVEAL_WINDOW;
    round.phase = "drawn";
  }

  close(now: number): void {
    const round = this.#inPhase("drawn");
    require_(now >= round.revealUntil, "RevealOpen");
    round.phase = "closed";
    let burned = 0n;
    for (const { account, revealed } of round.members) if (!revealed) burned += this.#remove(account);
    if (burned !== 0n) this.#ledger.burn(this.address, burned);
  }

  post(poster: Account, scores: readonly number[], now: number): void {
    const round = this.#inPhase("closed");
    require_(scores.length === round.columns, "ScoresLengthInvalid");
    const key = this.#postKey(scores);
    require_(!this.posts.has(key), "AlreadyPosted");
    this.#ledger.transfer(poster, this.address, POST_BOND);
    this.posts.set(key, { poster, bond: POST_BOND, finalAt: now + CHALLENGE_WINDOW });
  }

  refute(refuter: Account, scores: readonly number[], column: number): void {
    this.#inPhase("closed");
    const { bond } = this.#postOf(scores);
    require_(scores[column] !== this.expectedScore(column), "PostCorrect");
    this.posts.delete(this.#postKey(scores));
    this.#ledger.burn(this.address, bond - bond / 2n);
    this.#ledger.transfer(this.address, refuter, bond / 2n);
  }

  finalise(scores: readonly number[], now: number): void {
    const round = this.#inPhase("closed");
    const { poster, bond, finalAt } = this.#postOf(scores);
    require_(now >= finalAt, "ChallengeOpen");
    this.posts.delete(this.#postKey(scores));
    round.phase = "final";
    this.lastFinal = this.lastRound;
    for (const [column, score] of scores.entries()) this.scores[column] = score;
    this.#ledger.transfer(this.address, poster, bond);
  }

  lapse(now: number): void {
    const round = this.#inPhase("closed");
    require_(now >= round.revealUntil + LAPSE_DELAY, "LapseTooEarly");
    round.phase = "lapsed";
  }

  /** Records that an operator was convicted of what it did in an epoch. */
  reportFault(operator: Account, epoch: number): void {
    const subject = this.subjects.get(operator);
    if (!subject || epoch < subject.since || (subject.column === 0 && epoch >= subject.until)) return;
    this.faults.add(`${epoch} ${subject.lastColumn - 1}`);
  }

  /** Takes the reward of a member that praised a convict. */
  voidReward(epoch: number, index: number, column: number): void {
    require_(this.faults.has(`${epoch} ${column}`), "FaultUnreported");
    const round = this.rounds.get(epoch);
    const member = round?.members[index];
    require_(round !== undefined && member !== undefined, "NotMember");
    require_(member.revealed, "BallotsInvalid");
    require_(column < round.columns, "ColumnUnknown");
    const score = member.ballot[column] ?? 0;
    require_(score >= PRAISE && score <= ONE, "ScoreInnocent");
    member.voided = true;
  }

  // ---- internals

  #remove(account: Account): bigint {
    const place = this.validators.findIndex((validator) => validator.account === account);
    const last = this.validators.pop();
    if (last && place < this.validators.length) this.validators[place] = last;
    const bond = this.bonds.get(account) ?? 0n;
    this.bonds.delete(account);
    return bond;
  }

  #memberOf(round: Round, index: number, account: Account): Member {
    const member = round.members[index];
    require_(member?.account === account, "NotMember");
    return member;
  }

  #postKey(scores: readonly number[]): string {
    return `${this.lastRound}: ${scores.join(" ")}`;
  }

  #postOf(scores: readonly number[]): Post {
    const post = this.posts.get(this.#postKey(scores));
    require_(post !== undefined, "PostUnknown");
    return post;
  }

  #inPhase(phase: Round["phase"]): Round {
    const round = this.rounds.get(this.lastRound);
    require_(round?.phase === phase, "WrongPhase");
    return round;
  }

  #isUnderWay(): boolean {
    const phase = this.rounds.get(this.lastRound)?.phase;
    return phase === "opened" || phase === "drawn" || phase === "closed";
  }

  #requireListFree(): void {
    const phase = this.rounds.get(this.lastRound)?.phase;
    require_(phase !== "opened" && phase !== "drawn", "ValidatorsFrozen");
  }
}

export const epochAt = (now: number): number => Math.floor(now / DAY);
