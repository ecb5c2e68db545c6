import type { RouteStage, StartedCompletion } from "./completion-source.ts";
import type { GatewayMetrics, Outcome } from "./metrics.ts";

/** Which endpoint a completion answers. */
export type Endpoint = "chat" | "text";

/** One request's completions, from its arrival to their end: when things happened, and how many. Nothing of their text. */
export class CompletionRecord {
  readonly endpoint: Endpoint;
  readonly promptTokens: number;
  readonly #metrics: GatewayMetrics;
  readonly #arrived = performance.now();
  readonly #started: StartedCompletion[] = [];
  #completionTokens = 0;
  #hasPlace = false;

  constructor(endpoint: Endpoint, promptTokens: number, metrics: GatewayMetrics) {
    this.endpoint = endpoint;
    this.promptTokens = promptTokens;
    this.#metrics = metrics;
  }

  /** Since the request came. */
  get seconds(): number {
    return (performance.now() - this.#arrived) / 1000;
  }

  get completionTokens(): number {
    return this.#completionTokens;
  }

  /** Who computes now; nobody before the first has started. */
  get stages(): readonly RouteStage[] {
    return this.#started.at(-1)?.stages ?? [];
  }

  /** OMNI wei promised so far. */
  get promised(): bigint {
    return this.#started.reduce((sum, completion) => sum + (completion.paid() ?? 0n), 0n);
  }

  /** Whether it waits no more. */
  get hasPlace(): boolean {
    return this.#hasPlace;
  }

  /** Its turn has come. */
  placed(): void {
    this.#hasPlace = true;
    this.#metrics.waited(this.seconds);
  }

  started(completion: StartedCompletion): void {
    this.#started.push(completion);
  }

  /**
   * @param waitedSeconds what the client took to read is not in it
   * @param isFirst of its completion: the prompt has been computed before it
   */
  token(waitedSeconds: number, isFirst: boolean): void {
    if (this.#completionTokens++ === 0) this.#metrics.answered(this.seconds);
    if (isFirst) this.#metrics.firstToken(this.promptTokens);
    else this.#metrics.nextToken(waitedSeconds);
  }

  /** What is to be paid is promised by now. */
  ended(outcome: Outcome): void {
    if (this.#hasPlace) this.#metrics.ended(outcome, this.promised);
  }
}
