import { MAX_STALL } from "./constants.ts";
import type { Pong } from "./messages.ts";

/**
 * Whether what one stage computed reaches the next one. A neighbour's channel that breaks is told by the stages themselves; this finds
 * the stage that says it computed, and sends nothing, and the one that takes nothing and says nothing.
 */
export class EdgeWatch {
  readonly #before = new Map<number, string>();
  readonly #standing = new Map<number, number>();

  /**
   * One more look at the way into stage `edge`.
   *
   * @param due position that the stage should have next by now
   * @returns whether it has been waiting for rows that were computed for more than `MAX_STALL` looks
   */
  isStill(edge: number, due: number, receiver: Pong): boolean {
    const state = `${due} ${receiver.next}`;
    const waits = due > receiver.next && !receiver.busy && this.#before.get(edge) === state;
    const standing = waits ? (this.#standing.get(edge) ?? 0) + 1 : 0;
    this.#before.set(edge, state);
    this.#standing.set(edge, standing);
    return standing > MAX_STALL;
  }

  /** Forgets what it saw: the stages were linked anew. */
  reset(): void {
    this.#before.clear();
    this.#standing.clear();
  }
}
