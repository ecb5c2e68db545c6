import type { Registry } from "prom-client";
import { DEADLINE, MAX_CONNECTIONS } from "./constants.ts";
import { createApp } from "./create-app.ts";
import { GatewayAddressError, StageNotReadyError } from "./errors.ts";
import { createGuard, type GuardOptions } from "./guard.ts";
import { urlOf } from "./url-of.ts";

export interface StageMonitorOptions extends GuardOptions {
  /** 0 lets the system choose. */
  readonly port: number;
  /** /metrics shows all of it. */
  readonly registry: Registry;
  /** Whether sessions are taken. */
  readonly isReady: () => boolean;
  /** What went wrong inside. */
  readonly onError: (error: unknown) => void;
}

export interface StageMonitor {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * What a serving node tells of itself by HTTP: /livez, /readyz and /metrics. It takes nothing.
 *
 * @throws GatewayTokenNeededError, GatewayTokenWeakError, GatewayAddressError
 */
export async function startStageMonitor(options: StageMonitorOptions): Promise<StageMonitor> {
  const { host, port, registry, isReady, onError } = options;
  const guard = createGuard(options);
  const app = createApp({ requestMs: DEADLINE.requestMs, onFailed: onError });
  app.addHook("onRequest", async ({ raw }) => guard.checkHost(raw));
  app.get("/livez", async () => ({ ok: true }));
  app.get("/readyz", async () => {
    if (!isReady()) throw new StageNotReadyError();
    return { ok: true };
  });
  app.get("/metrics", { onRequest: async ({ raw }) => guard.checkToken(raw) }, async (_request, reply) => {
    reply.type(registry.contentType);
    return registry.metrics();
  });
  app.server.maxConnections = MAX_CONNECTIONS;
  await app.listen({ host, port }).catch((cause: unknown) => {
    throw new GatewayAddressError(host, port, cause);
  });
  return {
    url: urlOf(app, host),
    async stop() {
      app.server.closeAllConnections();
      await app.close();
    },
  };
}
