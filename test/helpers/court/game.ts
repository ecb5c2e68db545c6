import { type Cheat, wiringCheats } from "./layer.ts";
import { CLOCK, type CourtModel, type Dispute, isOpen, MAX_OPEN } from "./model.ts";
import {
  guilty,
  innocent,
  type Move,
  type MoveKind,
  type Side,
  sideOf,
  slots,
  stageOfMove,
  type Truth,
} from "./moves.ts";
import { type Character, characters, choose } from "./players.ts";
import { between, pick, type Random, randomOf } from "./random.ts";

const HOUR = 3600;
/** Hours after which a pause ends by itself. */
export const MOST_PAUSED = 72;
/** Seconds from a commitment to its reveal. */
export const REVEAL_DELAY = 120;
/** Least seconds between two events, so that a chain has room for their blocks. */
const STEP = 10;
const OMNI = 10n ** 18n;

/** What will be disputed, and how it is. */
export interface Charge {
  readonly attempt: number;
  readonly truth: Truth;
  readonly cheat: Cheat;
  /** Positions of the receipt; of two receipts, of the longer. */
  readonly positions: number;
  /** Of two receipts: shows the conflict at once, having the hashes. */
  readonly atOnce: boolean;
}

/** What a game does to a court other than the model's: a chain that must agree. */
export interface Table {
  begin(charges: readonly Charge[], prices: readonly bigint[]): Promise<void>;
  open(charge: Charge, dispute: Dispute): Promise<void>;
  /** As many are open as are allowed. */
  refuseToOpen(charge: Charge): Promise<void>;
  /** @param taken whether the model took it */
  equivocate(charge: Charge, taken: boolean): Promise<void>;
  play(charge: Charge, dispute: Dispute, move: Move, side: Side | "anyone"): Promise<void>;
  /** A move that the model refuses. */
  refuse(charge: Charge, dispute: Dispute, move: Move): Promise<void>;
  flee(amount: bigint): Promise<void>;
  /** No move is made meanwhile. */
  pause(seconds: number, charge: Charge | undefined, dispute: Dispute | undefined): Promise<void>;
}

export interface Game {
  readonly seed: number;
  readonly model: CourtModel;
  readonly operator: Character;
  readonly challenger: Character;
  /** Charge of each dispute that was opened. */
  readonly charges: Map<Dispute, Charge>;
  /** OMNI wei a position, of each attempt. */
  readonly prices: readonly bigint[];
  readonly log: string[];
}

/** One game from its seed, on a model and, where there is one, on a chain beside it. */
export async function playGame(seed: number, model: CourtModel, table?: Table): Promise<Game> {
  const random = randomOf(seed);
  const operator = pick(random, characters);
  // Two who are honest have nothing to dispute.
  const challenger = pick(random, operator === "honest" ? (["random", "greedy"] as const) : characters);
  const prices = [1, 2].map(() => pick(random, [OMNI / 1000n, OMNI, 5n * OMNI, 20n * OMNI]));
  const game: Game = { seed, model, operator, challenger, charges: new Map(), prices, log: [] };
  await new Course(game, random, table).run();
  return game;
}

type Due = { readonly at: number; readonly act: () => Promise<void> };

/** The events of a game, in the order of their times. */
class Course {
  readonly #game: Game;
  readonly #random: Random;
  readonly #table: Table | undefined;
  readonly #due: Due[] = [];

  constructor(game: Game, random: Random, table: Table | undefined) {
    this.#game = game;
    this.#random = random;
    this.#table = table;
  }

  async run(): Promise<void> {
    const { now } = this.#game.model;
    const charges = this.#charges();
    await this.#table?.begin(charges, this.#game.prices);
    for (const charge of charges)
      this.#at(now + between(this.#random, 0, 40 * HOUR), () => this.#bring(charge));
    if (this.#random() < 0.3) this.#at(now + between(this.#random, 0, 100 * HOUR), () => this.#pause());
    if (this.#game.operator !== "honest" && this.#random() < 0.3)
      this.#at(now + between(this.#random, 0, 60 * HOUR), () => this.#flee());
    for (;;) {
      this.#due.sort((a, b) => a.at - b.at);
      const next = this.#due.shift();
      if (!next) return;
      this.#game.model.now = Math.max(next.at, this.#game.model.now + STEP);
      await next.act();
    }
  }

  #at(at: number, act: () => Promise<void>): void {
    this.#due.push({ at, act });
  }

  /** Whoever is honest is right: an honest operator did not cheat, an honest challenger disputes only who did. */
  #charges(): Charge[] {
    const { operator, challenger } = this.#game;
    const truths =
      operator === "honest"
        ? innocent
        : challenger === "honest"
          ? guilty
          : ([...innocent, ...guilty] as const);
    const number = between(this.#random, 1, MAX_OPEN + 2);
    return Array.from({ length: number }, () => {
      const truth = pick(this.#random, truths);
      const wiring = pick(this.#random, wiringCheats);
      const cheat = truth === "wiring" ? wiring : truth === "computation" ? "computation" : "none";
      const positions = between(this.#random, 12, 16);
      const atOnce = truth === "equivocation" && this.#random() < 0.5;
      return { attempt: between(this.#random, 0, 1), truth, cheat, positions, atOnce };
    });
  }

  async #bring(charge: Charge): Promise<void> {
    const { model, charges, prices } = this.#game;
    model.now += REVEAL_DELAY;
    const value = BigInt(charge.positions) * (prices[charge.attempt] ?? 0n);
    if (charge.atOnce) {
      const taken = model.equivocate(charge.attempt, value);
      this.#note(`equivocation ${taken ? "shown" : "shown again"}`);
      await this.#table?.equivocate(charge, taken);
      return;
    }
    const pair = charge.truth === "prefix" || charge.truth === "equivocation";
    if (model.open.length === MAX_OPEN) {
      this.#note("too many are open");
      await this.#table?.refuseToOpen(charge);
      return;
    }
    const dispute = model.begin(charge.attempt, value, pair ? "prefix" : "answer");
    charges.set(dispute, charge);
    this.#note(`opens about ${charge.truth} ${charge.cheat}`);
    await this.#table?.open(charge, dispute);
    this.#await(dispute);
  }

  /** The side whose turn it is will look at the dispute; the other may interfere before. */
  #await(dispute: Dispute): void {
    const { model } = this.#game;
    const deadline = model.deadline(dispute);
    if (deadline === undefined) return;
    const side = sideOf(dispute);
    const moves = this.#whenOf(this.#game[side], deadline);
    this.#at(moves, () => this.#look(dispute, side));
    const other = side === "operator" ? "challenger" : "operator";
    if (this.#game[other] !== "honest" && this.#random() < 0.2) {
      this.#at(between(this.#random, model.now, deadline), () => this.#look(dispute, other, true));
    }
  }

  #whenOf(character: Character, deadline: number): number {
    const { now } = this.#game.model;
    if (character === "honest") return now + between(this.#random, 0, HOUR);
    const fate = this.#random();
    // Some move at the last second, and some a second late.
    if (fate < 0.1) return deadline;
    if (fate < 0.2) return deadline + 1;
    return now + between(this.#random, 0, CLOCK / 4);
  }

  async #look(dispute: Dispute, side: Side, interference = false): Promise<void> {
    const { model } = this.#game;
    const stage = `${dispute.stage} ${dispute.since}`;
    if (!isOpen(dispute) || (side !== sideOf(dispute)) !== interference) return;
    const charge = this.#chargeOf(dispute);
    if (model.allows(dispute, "settle")) {
      // A second ago this would have been a move.
      if (dispute.stage === "trace") await this.#table?.refuse(charge, dispute, { kind: "concede" });
      return this.#move(dispute, { kind: "settle" }, "anyone");
    }
    if (model.now === model.deadline(dispute)) await this.#table?.refuse(charge, dispute, { kind: "settle" });
    if (this.#random() < 0.05) await this.#refused(dispute, charge);
    const prepaid = BigInt(between(this.#random, 1, 50)) * (OMNI / 1000n);
    const demand: Move = { kind: "demandChunk", prepaid, slot: pick(this.#random, slots) };
    const seat = { model, dispute, truth: charge.truth, side };
    const move = choose(this.#game[side], seat, demand, this.#random);
    if (move) return this.#move(dispute, move, side);
    if (interference || stage !== `${dispute.stage} ${dispute.since}`) return;
    const deadline = model.deadline(dispute) ?? model.now;
    // It waits: sooner or later its clock runs out, and whoever likes settles.
    const at =
      this.#random() < 0.5
        ? deadline + 1
        : Math.min(model.now + between(this.#random, HOUR, 9 * HOUR), deadline + 1);
    this.#at(at, () => this.#look(dispute, sideOf(dispute)));
  }

  async #move(dispute: Dispute, move: Move, side: Side | "anyone"): Promise<void> {
    const { model } = this.#game;
    this.#note(`${side} plays ${move.kind}`);
    model.play(dispute, move);
    const charge = this.#chargeOf(dispute);
    await this.#table?.play(charge, dispute, move, side);
    if (isOpen(dispute)) this.#await(dispute);
    else await this.#refused(dispute, charge);
  }

  /** Something that is not to be done now: another stage's move, or settling before a clock ran out. */
  async #refused(dispute: Dispute, charge: Charge): Promise<void> {
    const { model } = this.#game;
    const kinds: MoveKind[] = [
      "settle",
      "showFault",
      ...(Object.keys(stageOfMove) as (keyof typeof stageOfMove)[]),
    ];
    const kind = pick(
      this.#random,
      kinds.filter((kind) => !model.allows(dispute, kind)),
    );
    const move: Move =
      kind === "demandChunk"
        ? { kind, prepaid: OMNI / 100n, slot: "record" }
        : kind === "point"
          ? { kind, wrong: false }
          : { kind };
    await this.#table?.refuse(charge, dispute, move);
  }

  async #flee(): Promise<void> {
    const { model } = this.#game;
    const { active } = model.ledger.own;
    const amount = (active * BigInt(between(this.#random, 1, 9))) / 10n;
    if (amount === 0n) return;
    this.#note("operator unstakes");
    model.flee(amount);
    await this.#table?.flee(amount);
  }

  async #pause(): Promise<void> {
    const [dispute] = this.#game.model.open;
    this.#note("the hub is paused");
    const charge = dispute && this.#chargeOf(dispute);
    await this.#table?.pause(
      (this.#random() < 0.3 ? MOST_PAUSED : between(this.#random, 1, MOST_PAUSED - 1)) * HOUR,
      charge,
      dispute,
    );
  }

  #chargeOf(dispute: Dispute): Charge {
    const charge = this.#game.charges.get(dispute);
    if (!charge) throw new Error("a dispute that nobody opened");
    return charge;
  }

  #note(text: string): void {
    this.#game.log.push(`${this.#game.model.now}: ${text}`);
  }
}
