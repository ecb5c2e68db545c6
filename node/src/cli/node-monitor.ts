import { collectDefaultMetrics, Registry } from "prom-client";
import { StageMetrics } from "../gateway/stage-metrics.ts";
import { startStageMonitor } from "../gateway/stage-monitor.ts";
import type { Context } from "./context.ts";
import { readGatewayToken } from "./gateway-token.ts";

export interface MonitorOptions {
  /** Without it nothing listens. */
  readonly httpPort?: number | undefined;
  readonly httpHost: string;
  readonly tokenFile?: string | undefined;
  readonly allowHost?: readonly string[] | undefined;
}

/** What is measured of a node that serves layers, and where it is told. */
export interface NodeMonitor extends AsyncDisposable {
  readonly url: string;
  readonly metrics: StageMetrics;
}

/** Undefined where nobody wants to know. @throws what starting to listen throws, FileUnreadableError */
export async function openMonitor(
  { log }: Pick<Context, "log">,
  { httpPort, httpHost, tokenFile, allowHost = [] }: MonitorOptions,
): Promise<NodeMonitor | undefined> {
  if (httpPort === undefined) return undefined;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const metrics = new StageMetrics(registry);
  const { url, stop } = await startStageMonitor({
    registry,
    host: httpHost,
    port: httpPort,
    token: await readGatewayToken(tokenFile),
    allowedHosts: allowHost,
    isReady: () => metrics.isServing,
    onError: (error) => log.error({ err: error }, "a request failed"),
  });
  return { url, metrics, [Symbol.asyncDispose]: stop };
}
