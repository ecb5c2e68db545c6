import { MAX_SILENCE, MAX_STALL, PING_MS } from "./constants.ts";
import type { Pong } from "./messages.ts";

/** What a stage's answers to PING tell, or their absence. */
export type Trouble = "silence" | "stall";

/**
 * Whether one stage lives and gets on. It counts pings, not time: where this process stood still itself, nothing is held against the
 * stage.
 */
export class Pulse {
  #unanswered = 0;
  #report: Pong | undefined;
  /** The report at the last ping. */
  #before: Pong | undefined;
  /** Pings since the step under way began, and the most that one took, or is said to take. */
  #standing = 0;
  #slowest: number;
  readonly #knowsFirst: boolean;

  /** @param firstStepMs what the first step takes; where nobody says so, it may take as long as it likes */
  constructor(firstStepMs?: number) {
    this.#knowsFirst = firstStepMs !== undefined;
    this.#slowest = Math.ceil((firstStepMs ?? 0) / PING_MS);
  }

  get report(): Pong | undefined {
    return this.#report;
  }

  heard(report: Pong): void {
    this.#unanswered = 0;
    this.#report = report;
  }

  /** The next ping is due: what is wrong with the stage by now. */
  beat(): Trouble | undefined {
    if (this.#unanswered >= MAX_SILENCE) return "silence";
    this.#unanswered++;
    if (this.#stands()) this.#standing++;
    else {
      this.#slowest = Math.max(this.#slowest, this.#standing);
      this.#standing = 0;
    }
    this.#before = this.#report;
    return this.#standing > Math.max(MAX_STALL, 8 * this.#slowest) ? "stall" : undefined;
  }

  /** Busy with what it was busy with before. */
  #stands(): boolean {
    const [now, before] = [this.#report, this.#before];
    if (now === undefined || before === undefined) return false;
    if (now.done === 0 && !this.#knowsFirst) return false;
    return now.busy && before.busy && now.done === before.done && now.work === before.work;
  }
}
