import type { Registry } from "prom-client";
import { CompletionDesk, type GatewayEvent } from "./completion-desk.ts";
import type { CompletionSource } from "./completion-source.ts";
import { DEADLINE, MAX_CONNECTIONS } from "./constants.ts";
import { createApp } from "./create-app.ts";
import { allowOrigins } from "./cross-origin.ts";
import { serveDashboard } from "./dashboard.ts";
import { GatewayAddressError, GatewayStoppingError } from "./errors.ts";
import { gatewayState } from "./gateway-state.ts";
import { createGuard, type GuardOptions } from "./guard.ts";
import { GatewayMetrics, type Load } from "./metrics.ts";
import { Readiness } from "./readiness.ts";
import { Slots } from "./slots.ts";
import { urlOf } from "./url-of.ts";

export interface GatewayOptions extends GuardOptions {
  readonly source: CompletionSource;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Completions at a time; each holds a KV cache wherever it is computed. */
  readonly maxConcurrent: number;
  /** Completions that wait for their turn. */
  readonly maxQueued: number;
  /** Where the gateway's metrics go, beside what else the process measures; /metrics shows all of it. */
  readonly registry?: Registry | undefined;
  /** Origins whose pages may call the gateway from a browser; none by default. */
  readonly corsOrigins?: readonly string[];
  /** From a request's first byte to its last (ms). */
  readonly requestMs?: number;
  readonly onEvent?: (event: GatewayEvent) => void;
}

export interface Gateway {
  readonly url: string;
  readonly load: Load;
  /** Takes no new requests and ends when those under way have; those that outlast `drain` are cut off. */
  stop(drain?: AbortSignal): Promise<void>;
}

/**
 * Serves a model by OpenAI's HTTP API.
 *
 * @throws GatewayTokenNeededError, GatewayTokenWeakError, GatewayAddressError
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { source, host, port, registry, corsOrigins = [], onEvent = () => undefined } = options;
  const guard = createGuard(options);
  const slots = new Slots({
    concurrent: options.maxConcurrent,
    queued: options.maxQueued,
    waitMs: DEADLINE.queueMs,
  });
  const metrics = new GatewayMetrics(slots, registry);
  const cut = new AbortController();
  const completions = new CompletionDesk({ source, slots, metrics, cut: cut.signal, onEvent });
  const app = createApp({
    counts: metrics,
    requestMs: options.requestMs ?? DEADLINE.requestMs,
    onFailed: (error) => onEvent({ kind: "failed", error }),
  });
  const created = Math.floor(Date.now() / 1000);
  let isStopping = false;
  app.addHook("onRequest", async ({ raw, routeOptions }, reply) => {
    reply.raw.once("close", () => {
      const { headersSent, statusCode } = reply.raw;
      metrics.requested(routeOptions.url, headersSent ? statusCode : undefined);
      // Of connections that idle from now on, nobody waits for another request.
      if (isStopping) app.server.closeIdleConnections();
    });
    guard.checkHost(raw);
    if (!isStopping) return;
    reply.header("connection", "close");
    throw new GatewayStoppingError();
  });
  await allowOrigins(app, corsOrigins);
  await serveDashboard(app);
  const readiness = new Readiness(source);
  const { maxConcurrent, maxQueued } = options;
  const state = {
    model: source.model,
    desk: completions,
    load: slots,
    limits: { maxConcurrent, maxQueued },
    readiness,
    startedAt: performance.now(),
  };
  app.get("/livez", async () => ({ ok: true }));
  app.get("/readyz", async () => {
    await readiness.check();
    return { ok: true };
  });
  await app.register(async (api) => {
    api.addHook("onRequest", async ({ raw }) => guard.checkToken(raw));
    api.get("/v1/models", async () => ({
      object: "list",
      data: [{ id: source.model, object: "model", created, owned_by: "omninode" }],
    }));
    api.post("/v1/chat/completions", (request, reply) => completions.answer(request, reply, "chat"));
    api.post("/v1/completions", (request, reply) => completions.answer(request, reply, "text"));
    api.get("/api/v1/state", async (_request, reply) => {
      reply.header("cache-control", "no-store");
      return gatewayState(state);
    });
    api.get("/metrics", async (_request, reply) => {
      reply.type(metrics.registry.contentType);
      return metrics.registry.metrics();
    });
  });
  app.server.maxConnections = MAX_CONNECTIONS;
  await app.listen({ host, port }).catch((cause: unknown) => {
    throw new GatewayAddressError(host, port, cause);
  });
  return {
    url: urlOf(app, host),
    load: slots,
    async stop(drain = AbortSignal.timeout(DEADLINE.drainMs)) {
      const onLate = (): void => {
        cut.abort(new GatewayStoppingError());
        app.server.closeAllConnections();
      };
      isStopping = true;
      if (drain.aborted) onLate();
      drain.addEventListener("abort", onLate, { once: true });
      await app.close();
      await completions.idle();
      drain.removeEventListener("abort", onLate);
    },
  };
}
