import { LRUCache } from "lru-cache";
import type { TimedStage } from "./stage-time.ts";

/** Weight of the newest session in what is believed of a stage; the first ones weigh more. */
const NEWEST = 0.3;
/** After so long half of what was seen is forgotten (ms): who was slow may have become faster. */
const HALF_LIFE_MS = 600_000;
const MOST_STAGES = 4_096;

interface Seen {
  readonly excessMs: number;
  readonly sessions: number;
  /** When (ms of the clock). */
  readonly at: number;
}

/**
 * How much longer stages take than was expected of them: what a gateway sees of its sessions' tokens. It sees only whole rings, so that
 * what one takes too long is laid on its stages in equal parts, again with each session, which is Kaczmarz's method for equations
 * of which one is known at a time: where routes differ, it converges on what each stage takes. A stage gains nothing by having
 * claimed less than the others.
 */
export class SeenTimes {
  readonly #clock: () => number;
  readonly #stages = new LRUCache<string, Seen>({ max: MOST_STAGES });

  constructor(clock: () => number = () => performance.now()) {
    this.#clock = clock;
  }

  /** Milliseconds a token beyond what a stage says and is measured by; negative where it takes less. */
  excess(stage: TimedStage): number {
    const seen = this.#stages.get(keyOf(stage));
    return seen === undefined ? 0 : seen.excessMs * this.#faded(seen);
  }

  /**
   * A session's tokens took `msPerToken` on a route of which `expectedMs` was expected, with what had been seen of its stages before.
   */
  note(route: readonly TimedStage[], expectedMs: number, msPerToken: number): void {
    for (const stage of route) {
      const key = keyOf(stage);
      const seen = this.#stages.get(key);
      const sessions = (seen?.sessions ?? 0) + 1;
      const step = (msPerToken - expectedMs) / route.length;
      const excessMs = this.excess(stage) + step * Math.max(NEWEST, 1 / sessions);
      this.#stages.set(key, { excessMs, sessions, at: this.#clock() });
    }
  }

  #faded({ at }: Seen): number {
    return 0.5 ** ((this.#clock() - at) / HALF_LIFE_MS);
  }
}

function keyOf({ peerId, layers }: TimedStage): string {
  return `${peerId} ${layers.join(":")}`;
}
