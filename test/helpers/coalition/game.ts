import { type Hex, keccak256, stringToHex } from "viem";
import type { World } from "./draws.ts";
import { EconomyModel } from "./economy-model.ts";
import { type Income, noIncome, playAndCount } from "./income.ts";
import { type Account, Refusal, type Transfer } from "./ledger.ts";
import { DAY } from "./math.ts";
import type { Move, MoveKind } from "./moves.ts";
import type { Rules } from "./rules.ts";
import { isStay, Stays } from "./stays.ts";
import { coalitionWealth } from "./wealth.ts";

/** A move as it was made: when, what of the token it moved, and the error's name where it was refused. */
export interface Step {
  readonly at: number;
  readonly move: Move;
  readonly transfers: readonly Transfer[];
  readonly refused?: string;
}

interface GameInit {
  readonly world: World;
  readonly rules: Rules;
  readonly seed: number;
  readonly endowments: ReadonlyMap<Account, bigint>;
  /** Whether to keep the steps, so that a chain can repeat them. */
  readonly record?: boolean;
}

/** A run of the economy: moves on the model, each a second after the one before. */
export class Game {
  readonly world: World;
  readonly seed: number;
  readonly model: EconomyModel;
  readonly income: Income;
  readonly stays: Stays;
  readonly startWealth: bigint;
  readonly steps: Step[] | undefined;
  /** Moves that the contracts took. */
  moves = 0;
  /** Moves that they refused. */
  refusals = 0;
  /** Kinds of moves that they took. */
  readonly made = new Set<MoveKind>();
  /** Why the last move that was refused was. */
  refusal = "";
  #attempts = 0;

  private constructor(
    from: Pick<Game, "world" | "seed" | "model" | "income" | "stays" | "startWealth" | "steps">,
    moves: number,
  ) {
    this.world = from.world;
    this.seed = from.seed;
    this.model = from.model;
    this.income = from.income;
    this.stays = from.stays;
    this.startWealth = from.startWealth;
    this.steps = from.steps;
    this.moves = moves;
  }

  static start({ world, rules, seed, endowments, record = false }: GameInit): Game {
    const model = EconomyModel.start(world, rules, endowments);
    const steps = record ? [] : undefined;
    const startWealth = coalitionWealth(model);
    return new Game({ world, seed, model, income: noIncome(), stays: new Stays(), startWealth, steps }, 0);
  }

  /** A copy to look ahead in; it records nothing. */
  copy(): Game {
    const { world, seed, startWealth } = this;
    const from = {
      world,
      seed,
      startWealth,
      model: this.model.copy(),
      income: { ...this.income },
      stays: new Stays(this.stays),
    };
    const game = new Game({ ...from, steps: undefined }, this.moves);
    game.#attempts = this.#attempts;
    return game;
  }

  get now(): number {
    return this.model.now;
  }

  /** Days since the game began. */
  get day(): number {
    return Math.floor((this.now - this.world.start) / DAY);
  }

  /** A number that no attempt of this game had. */
  nextAttempt(): number {
    return this.#attempts++;
  }

  /** What the beacon will say: the same whatever the players do. */
  beaconValue(what: string): Hex {
    return keccak256(stringToHex(`${this.seed} ${this.day} ${what}`));
  }

  wait(until: number): void {
    this.model.now = Math.max(this.model.now, until);
  }

  /** Makes a move; returns whether the contracts took it. */
  try(move: Move): boolean {
    const { model } = this;
    model.now++;
    const transfers: Transfer[] = [];
    if (this.steps) model.ledger.log = transfers;
    try {
      if (isStay(move)) this.stays.count(model, move, () => playAndCount(model, this.income, move));
      else playAndCount(model, this.income, move);
      this.moves++;
      this.made.add(move.kind);
      this.steps?.push({ at: model.now, move, transfers });
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refusals++;
      this.refusal = error.reason;
      this.steps?.push({ at: model.now, move, transfers: [], refused: error.reason });
      return false;
    }
  }

  /** Makes a move that must be legal. */
  do(move: Move): void {
    if (!this.try(move))
      throw new Error(`seed ${this.seed}, day ${this.day}: ${move.kind} by ${move.by}: ${this.refusal}`);
  }
}
