import type { CompletionSource, RouteStage } from "./completion-source.ts";
import { DEADLINE, READY_CACHE_MS } from "./constants.ts";

/** Whether completions can start, and who would compute them: asked at most once in a while, however many want to know. */
export class Readiness {
  readonly #source: CompletionSource;
  #asked: { readonly at: number; readonly answer: Promise<readonly RouteStage[]> } | undefined;

  constructor(source: CompletionSource) {
    this.#source = source;
  }

  /** @throws why none can start */
  check(): Promise<readonly RouteStage[]> {
    const now = performance.now();
    if (this.#asked === undefined || now - this.#asked.at > READY_CACHE_MS) {
      const answer = this.#source.ready(AbortSignal.timeout(DEADLINE.readyMs));
      answer.catch(() => undefined); // whoever asked hears of it
      this.#asked = { at: now, answer };
    }
    return this.#asked.answer;
  }
}
