import { formatEther } from "viem";
import type { CompletionDesk } from "./completion-desk.ts";
import type { CompletionRecord } from "./completion-record.ts";
import type { RouteStage } from "./completion-source.ts";
import { STATE_ROUTE_MS } from "./constants.ts";
import type { Load } from "./metrics.ts";
import type { Readiness } from "./readiness.ts";

export interface StateInit {
  /** CID. */
  readonly model: string;
  readonly desk: CompletionDesk;
  readonly load: Load;
  readonly limits: { readonly maxConcurrent: number; readonly maxQueued: number };
  readonly readiness: Readiness;
  /** Of `performance.now()`. */
  readonly startedAt: number;
}

/**
 * What a gateway does now, and has done, as `/api/v1/state` tells it: nothing of texts, amounts as decimal OMNI. It never waits: the route
 * is the one that was last found, and is looked for again behind it.
 */
export function gatewayState({ model, desk, load, limits, readiness, startedAt }: StateInit): object {
  readiness.check(STATE_ROUTE_MS).catch(() => undefined); // it is in what is known
  const { known } = readiness;
  return {
    model,
    uptimeSeconds: (performance.now() - startedAt) / 1000,
    ready: known?.ready ?? null,
    route: known?.ready ? known.route.map(stageState) : [],
    problem: known?.ready === false ? { code: known.code, message: known.why } : null,
    queue: { active: load.held, waiting: load.queued, ...limits },
    sessions: Array.from(desk.records, sessionState),
    totals: { ...desk.totals, promised: formatEther(desk.promised) },
  };
}

const stageState = ({ peerId, layers: [a, b], price }: RouteStage): object => ({
  peerId,
  layers: [a, b],
  price: price === undefined ? null : formatEther(price),
});

const sessionState = (record: CompletionRecord): object => ({
  endpoint: record.endpoint,
  state: record.hasPlace ? "active" : "waiting",
  seconds: record.seconds,
  promptTokens: record.promptTokens,
  completionTokens: record.completionTokens,
  promised: formatEther(record.promised),
  stages: record.stages.map(stageState),
});
