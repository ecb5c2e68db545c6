import { BEGUN_POSITIONS_A_PRICE, CREDIT_POSITIONS } from "./constants.ts";

/** Of `positions` that an attempt begins with, and that were computed in an earlier one, these cost nothing. */
export const freeOfBegun = (positions: number): number =>
  positions - Math.ceil(positions / BEGUN_POSITIONS_A_PRICE);

/** What a payer may use on a lane: all that it paid for, and a bounded number of positions on credit. */
export class Credit {
  /** OMNI wei a position. */
  readonly price: bigint;
  /** Cumulative amount of the lane when the session began. */
  readonly base: bigint;
  readonly #grace: bigint;
  /** Positions below cost nothing. */
  #free: number;
  #cumulative: bigint;

  /**
   * @param unpaid OMNI wei that sessions before left unpaid on the lane
   * @param free positions below were paid to another operator
   */
  constructor(price: bigint, base: bigint, unpaid: bigint, free = 0) {
    this.#free = free;
    this.price = price;
    this.base = base;
    this.#cumulative = base;
    const left = price * BigInt(CREDIT_POSITIONS) - unpaid;
    this.#grace = price === 0n || left <= 0n ? 0n : left / price;
  }

  /** The attempt begins with so many positions of an earlier one. */
  begin(positions: number): void {
    this.#free = freeOfBegun(positions);
  }

  /** Positions that may be computed before they are paid for, once the first increment is. */
  get grace(): number {
    return Number(this.#grace);
  }

  get cumulative(): bigint {
    return this.#cumulative;
  }

  pay(cumulative: bigint): void {
    if (cumulative > this.#cumulative) this.#cumulative = cumulative;
  }

  /** Positions below this may be computed. The first increment is prepaid: before it there is no credit. */
  get allowedUntil(): number {
    if (this.price === 0n) return Number.MAX_SAFE_INTEGER;
    const paid = (this.#cumulative - this.base) / this.price;
    return this.#free + Number(paid === 0n ? 0n : paid + this.#grace);
  }

  /** OMNI wei that `positions` of work leave unpaid. */
  unpaid(positions: number): bigint {
    const due = this.base + this.price * BigInt(Math.max(0, positions - this.#free));
    return due > this.#cumulative ? due - this.#cumulative : 0n;
  }
}
