import { toApiError } from "./api-error.ts";
import type { CompletionSource, RouteStage } from "./completion-source.ts";
import { DEADLINE, READY_CACHE_MS } from "./constants.ts";

/** What is known of who would compute a completion that started now. */
export type KnownRoute =
  | { readonly ready: true; readonly route: readonly RouteStage[] }
  /** As clients are told. */
  | { readonly ready: false; readonly code: string | null; readonly why: string };

/** Whether completions can start, and who would compute them: asked at most once in a while, however many want to know. */
export class Readiness {
  readonly #source: CompletionSource;
  #asked: { readonly at: number; readonly answer: Promise<readonly RouteStage[]> } | undefined;
  #known: KnownRoute | undefined;

  constructor(source: CompletionSource) {
    this.#source = source;
  }

  /** What the last answer was; undefined where there was none yet. */
  get known(): KnownRoute | undefined {
    return this.#known;
  }

  /**
   * @param maxAgeMs how old an answer may be
   * @throws why none can start
   */
  check(maxAgeMs: number = READY_CACHE_MS): Promise<readonly RouteStage[]> {
    const now = performance.now();
    if (this.#asked === undefined || now - this.#asked.at > maxAgeMs) {
      const answer = this.#source.ready(AbortSignal.timeout(DEADLINE.readyMs));
      answer.then(
        (route) => {
          this.#known = { ready: true, route };
        },
        (error: unknown) => {
          const { code, message: why } = toApiError(error);
          this.#known = { ready: false, code, why };
        },
      );
      this.#asked = { at: now, answer };
    }
    return this.#asked.answer;
  }
}
