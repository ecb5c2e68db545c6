import { Counter, Histogram, Registry } from "prom-client";
import { gauge } from "./gauge.ts";

/** Completions that are computed, and those that wait. */
export interface Load {
  readonly held: number;
  readonly queued: number;
}

export type Outcome = "completed" | "cancelled" | "failed";

/** What a route is called that the gateway does not have: nothing that a client writes becomes a label. */
const OTHER = "other";
/** Status of a request whose client went away before there was an answer; nginx counts it so. */
const CLIENT_CLOSED = 499;

const WEI_PER_OMNI = 1e18;

/**
 * What is measured of a gateway, in the form that Prometheus reads. Names begin with `omni_gateway_`; labels take few values, none of
 * which a client chooses. The registry is the caller's, so that a process shows all that it does in one place.
 */
export class GatewayMetrics {
  readonly registry: Registry;
  readonly #requests;
  readonly #refusals;
  readonly #completions;
  readonly #promptTokens;
  readonly #completionTokens;
  readonly #firstToken;
  readonly #interval;
  readonly #queue;
  readonly #promised;

  constructor(load: Load, registry = new Registry()) {
    this.registry = registry;
    const registers = [registry];
    const name = (rest: string): string => `omni_gateway_${rest}`;
    this.#requests = new Counter({
      registers,
      name: name("requests_total"),
      help: `Requests by route and status; ${CLIENT_CLOSED}: the client went away before there was an answer.`,
      labelNames: ["route", "status"],
    });
    this.#refusals = new Counter({
      registers,
      name: name("refusals_total"),
      help: "Answers that say what is wrong, in streams too, by code.",
      labelNames: ["code"],
    });
    this.#completions = new Counter({
      registers,
      name: name("completions_total"),
      help: "Completions that had their turn, by how they ended.",
      labelNames: ["outcome"],
    });
    this.#promptTokens = new Counter({
      registers,
      name: name("prompt_tokens_total"),
      help: "Tokens of prompts that were computed.",
    });
    this.#completionTokens = new Counter({
      registers,
      name: name("completion_tokens_total"),
      help: "Tokens that were computed after prompts.",
    });
    this.#firstToken = new Histogram({
      registers,
      name: name("first_token_seconds"),
      help: "From a request to its first token, the queue included.",
      buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120],
    });
    this.#interval = new Histogram({
      registers,
      name: name("token_interval_seconds"),
      help: "Waited for each token after a completion's first.",
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    });
    this.#queue = new Histogram({
      registers,
      name: name("queue_seconds"),
      help: "Waited for a completion's turn by those that had it.",
      buckets: [0.001, 0.01, 0.1, 0.5, 1, 2.5, 5, 10, 30, 60],
    });
    this.#promised = new Counter({
      registers,
      name: name("promised_omni_total"),
      help: "OMNI that completions promised to the nodes that computed them.",
    });
    gauge(registry, name("active_completions"), "Completions that are computed now.", () => load.held);
    gauge(
      registry,
      name("queued_completions"),
      "Completions that wait for their turn now.",
      () => load.queued,
    );
  }

  /** @param route as it was declared; undefined for a path that there is not */
  requested(route: string | undefined, status: number | undefined): void {
    this.#requests.inc({ route: route ?? OTHER, status: status ?? CLIENT_CLOSED });
  }

  /** @param code of this program; without one, the status says it */
  refused(code: string | null, status: number): void {
    this.#refusals.inc({ code: code ?? `http_${status}` });
  }

  waited(seconds: number): void {
    this.#queue.observe(seconds);
  }

  /** @param seconds from a request to its first token */
  answered(seconds: number): void {
    this.#firstToken.observe(seconds);
  }

  firstToken(promptTokens: number): void {
    this.#promptTokens.inc(promptTokens);
    this.#completionTokens.inc();
  }

  nextToken(seconds: number): void {
    this.#completionTokens.inc();
    this.#interval.observe(seconds);
  }

  /** @param promised OMNI wei */
  ended(outcome: Outcome, promised: bigint): void {
    this.#completions.inc({ outcome });
    this.#promised.inc(Number(promised) / WEI_PER_OMNI);
  }
}
