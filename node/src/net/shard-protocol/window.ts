/** Chunks that may wait in queues along the way before the window stops growing, and before it shrinks. */
const FEW = 4;
const MANY = 8;
const FIRST = 4;

/**
 * How many chunks to ask of one provider at a time, by the round trips that were seen, as TCP Vegas does: the shortest
 * one is the path's own; what a round trip takes beyond it, chunks spent waiting in queues. A window that only just
 * keeps queues from running dry gives the full rate with the least memory, however long the path.
 */
export class RequestWindow {
  #size = FIRST;
  #shortest = Number.POSITIVE_INFINITY;
  #startingUp = true;

  /** Chunks. */
  get size(): number {
    return Math.floor(this.#size);
  }

  /** A chunk arrived so long after it was asked for (ms). */
  observe(roundTrip: number): void {
    this.#shortest = Math.min(this.#shortest, roundTrip);
    const waiting = this.#size * (1 - this.#shortest / Math.max(roundTrip, this.#shortest, Number.MIN_VALUE));
    if (waiting < FEW) this.#size += this.#startingUp ? 1 : 1 / this.#size;
    else this.#startingUp = false;
    if (waiting > MANY) this.#size = Math.max(FIRST, this.#size - 1 / this.#size);
  }
}
