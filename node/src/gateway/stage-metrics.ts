import { Counter, Histogram, type Registry } from "prom-client";
import type { SessionEvent } from "../pipeline/stage-server.ts";
import type { Computed } from "../types/computed.ts";
import { OmniError } from "../types/errors.ts";
import type { Stage } from "../types/stage.ts";
import { gauge } from "./gauge.ts";

/** What serves now. */
export interface ServingStage {
  readonly memory: Stage["memory"];
  /** Open now. */
  readonly sessions: number;
  /** Bytes of what sessions that ended have left for others that begin alike. */
  readonly keptBytes: number;
}

const NOTHING: ServingStage = { memory: { weights: 0, kv: 0, compute: 0 }, sessions: 0, keptBytes: 0 };

/**
 * What is measured of a node that serves layers, in the form that Prometheus reads. Names begin with `omni_stage_`; labels take few values,
 * none of which a peer chooses. It outlasts a move to other layers.
 */
export class StageMetrics {
  readonly #opened;
  readonly #ended;
  readonly #refusals;
  readonly #recoveries;
  readonly #begun;
  readonly #begunPositions;
  readonly #tokens;
  readonly #batch;
  readonly #seconds;
  #serving: ServingStage | undefined;

  constructor(registry: Registry) {
    const registers = [registry];
    const name = (rest: string): string => `omni_stage_${rest}`;
    this.#opened = new Counter({
      registers,
      name: name("sessions_total"),
      help: "Sessions that were opened.",
    });
    this.#ended = new Counter({
      registers,
      name: name("sessions_ended_total"),
      help: "Sessions that ended: in order, or by an error.",
      labelNames: ["outcome"],
    });
    this.#refusals = new Counter({
      registers,
      name: name("refusals_total"),
      help: "Sessions that were not opened, by code.",
      labelNames: ["code"],
    });
    this.#recoveries = new Counter({
      registers,
      name: name("recoveries_total"),
      help: "Sessions that were taken over from a stage that was lost or left.",
    });
    this.#begun = new Counter({
      registers,
      name: name("prefix_hits_total"),
      help: "Sessions that began with what an earlier one had computed.",
    });
    this.#begunPositions = new Counter({
      registers,
      name: name("prefix_positions_total"),
      help: "Positions that so were not computed again.",
    });
    this.#tokens = new Counter({
      registers,
      name: name("tokens_total"),
      help: "Tokens that were computed: single ones, and those of prompts.",
      labelNames: ["kind"],
    });
    this.#batch = new Histogram({
      registers,
      name: name("batch_sessions"),
      help: "Sessions whose single tokens were computed together.",
      buckets: [1, 2, 3, 4, 6, 8, 12, 16],
    });
    this.#seconds = new Histogram({
      registers,
      name: name("step_seconds"),
      help: "A computation: of single tokens, or of a part of a prompt.",
      labelNames: ["kind"],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    });
    const now = (): ServingStage => this.#serving ?? NOTHING;
    gauge(registry, name("sessions"), "Sessions that are open now.", () => now().sessions);
    gauge(registry, name("weight_bytes"), "Memory of weights.", () => now().memory.weights);
    gauge(registry, name("kv_bytes"), "Memory of KV caches, kept ones too.", () => now().memory.kv);
    gauge(registry, name("compute_bytes"), "Memory of computations.", () => now().memory.compute);
    gauge(registry, name("prefix_bytes"), "Memory that gives way to sessions.", () => now().keptBytes);
  }

  /** Whether sessions are taken. */
  get isServing(): boolean {
    return this.#serving !== undefined;
  }

  /** What serves from now on; undefined: nothing. */
  serve(serving: ServingStage | undefined): void {
    this.#serving = serving;
  }

  session(event: SessionEvent): void {
    switch (event.kind) {
      case "opened":
        this.#opened.inc();
        if (event.resumed === true) this.#recoveries.inc();
        if (event.begun === undefined) return;
        this.#begun.inc();
        this.#begunPositions.inc(event.begun);
        return;
      case "closed":
        this.#ended.inc({ outcome: event.error === undefined ? "finished" : "failed" });
        return;
      case "refused":
        this.#refusals.inc({ code: event.error instanceof OmniError ? event.error.code : "OMNI_INTERNAL" });
        return;
      default:
        event.kind satisfies never;
    }
  }

  computed({ kind, sessions, tokens, ms }: Computed): void {
    this.#tokens.inc({ kind }, tokens);
    this.#seconds.observe({ kind }, ms / 1_000);
    if (kind === "tokens") this.#batch.observe(sessions);
  }
}
