import { once } from "node:events";
import type { Hex } from "viem";
import type { OperatorEvidence } from "../economy/disputes/operation-trace.ts";
import { operationsSource, shownTraces } from "../economy/disputes/operations-source.ts";
import type { RecordedEvidence } from "../economy/disputes/recorded-evidence.ts";
import type { Responder } from "../economy/disputes/responder.ts";
import { servedVersionsOf } from "../economy/model-version.ts";
import { servedLeaves } from "../economy/proofs/served-leaves.ts";
import { registeredVersion } from "../economy/publish.ts";
import { createEntitlementChain } from "../economy/trace-protocol/sdk-entitlement.ts";
import type { AskEvent } from "../economy/trace-protocol/served-asker.ts";
import { serveTraces, type TraceServer } from "../economy/trace-protocol/server.ts";
import { reachableAddress } from "../net/address.ts";
import type { Host } from "../net/host.ts";
import { serveShards } from "../net/shard-protocol/server.ts";
import { measureStage } from "../pipeline/measure-stage.ts";
import type { StageSpeed } from "../pipeline/messages.ts";
import { SpeedMeter } from "../pipeline/speed-meter.ts";
import { type SessionEvent, StageServer } from "../pipeline/stage-server.ts";
import type { Manifest } from "../store/manifest/manifest.ts";
import type { BlobStore } from "../types/blob-store.ts";
import type { LayerRange } from "../types/model.ts";
import type { Stage } from "../types/stage.ts";
import type { SigningClient } from "./chain-client.ts";
import type { Context } from "./context.ts";
import type { NodeMonitor } from "./node-monitor.ts";
import { createResponder, operatorLeaves } from "./operator-defence.ts";
import { createOperatorEconomy, type OperatorEconomy } from "./operator-economy.ts";

/** How long sessions under way may go on after the first signal (ms). */
const DRAIN_MS = 30_000;

export interface ServedStage {
  readonly host: Host;
  readonly invite: string | undefined;
  readonly store: BlobStore;
  readonly stage: Stage;
  /** CID of the manifest. */
  readonly cid: string;
  readonly manifest: Manifest;
  /** CID of the adapter that the stage computes with. */
  readonly adapter?: string | undefined;
  /** Blocks of the whole model. */
  readonly blocks: number;
  /** Positions that a session can hold. */
  readonly positions: number;
  /** Bytes that this node may use; undefined: what the system has. */
  readonly memory?: number | undefined;
  /** Who is paid; undefined in a free swarm. */
  readonly operator: SigningClient | undefined;
  /** OMNI wei a position. */
  readonly price: bigint;
  /** What the operator can show of the attempts in its books, whose folder is given. */
  readonly evidence: (
    operator: SigningClient,
    books: string,
  ) => OperatorEvidence & Pick<RecordedEvidence, "operations">;
  /** Settles when the stage should no longer be served, though the command goes on; it is told how many sessions there are. */
  readonly untilMoved?: ((sessions: () => number) => Promise<unknown>) | undefined;
  /** Multiaddr at which gateways reach this node; undefined: the first it listens on. */
  readonly announced: string | undefined;
  /** Who is told how it goes. */
  readonly monitor?: NodeMonitor | undefined;
}

/** Leases where there is a chain, then serves sessions, shards and traces until the command is told to stop, or to move. */
export async function serveStage(context: Context, served: ServedStage): Promise<void> {
  const { signal, log } = context;
  const { host, stage, operator, cid, manifest, adapter, price, monitor } = served;
  const { layers } = stage;
  const measure = (stop: AbortSignal): Promise<StageSpeed> =>
    measureStage(stage, { positions: served.positions, traced: operator !== undefined, signal: stop });
  const speed = await measure(signal);
  log.info(speed, "speed measured");
  const disputed = async (): Promise<ReadonlySet<Hex>> =>
    (await defence?.responder.disputedTerms()) ?? new Set();
  const economy =
    operator &&
    createOperatorEconomy(context, operator, {
      version: await registeredVersion(
        operator.client,
        servedVersionsOf(operator.client.deployment, { cid, manifest, adapter }),
      ),
      layers,
      price,
      peerId: host.peerId,
      endpoint: served.announced ?? reachableAddress(host.addresses),
      disputed,
    });
  const shards = await serveShards(host, served.store);
  const defence: OperatorPosts | undefined =
    operator && economy && (await startDefence(context, served, operator, economy));
  let sessions = (): number => 0;
  const meter = new SpeedMeter(speed, { measure, sessions: () => sessions() });
  const server = await StageServer.start({
    host,
    stage,
    speed: () => meter.speed,
    memoryLimit: served.memory,
    offer: {
      manifest: cid,
      adapter,
      layers: [...layers],
      blocks: served.blocks,
      context: served.positions,
      ...(economy && { price: price.toString(), operator: economy.operator }),
    },
    ...(economy && { books: economy.books }),
    onSession(event) {
      if (event.kind === "opened") meter.interrupt();
      monitor?.metrics.session(event);
      logSession(context, event);
    },
  });
  sessions = () => server.sessions;
  try {
    await economy?.start();
    const { peerId, addresses } = host;
    const { invite } = served;
    const ready = {
      ready: true,
      peerId,
      addresses,
      model: cid,
      adapter,
      layers,
      invite,
      monitor: monitor?.url,
    };
    monitor?.metrics.serve({
      get memory() {
        return stage.memory;
      },
      get sessions() {
        return server.sessions;
      },
      get keptBytes() {
        return server.keptBytes;
      },
    });
    context.event(ready, readyText(ready));
    const stopped = signal.aborted ? undefined : once(signal, "abort");
    await Promise.race([stopped, served.untilMoved?.(sessions) ?? stopped]);
  } finally {
    monitor?.metrics.serve(undefined);
    log.info({ sessions: server.sessions }, "draining");
    await meter[Symbol.asyncDispose]();
    const drain = AbortSignal.timeout(DRAIN_MS);
    await Promise.all([economy?.stop(), server.stop(drain), shards.drain(drain)]);
    await Promise.all([defence?.traces.stop(), defence?.responder.stop()]);
  }
}

interface OperatorPosts {
  readonly responder: Responder;
  readonly traces: TraceServer;
}

/** Answers disputes, and shows what sessions committed to, those of earlier runs too. */
async function startDefence(
  context: Context,
  { host, store, evidence: evidenceOf }: ServedStage,
  operator: SigningClient,
  { domain, folder: books }: OperatorEconomy,
): Promise<OperatorPosts> {
  const evidence = evidenceOf(operator, books);
  const responder = createResponder(context, operator, { books, evidence, host });
  const shown = shownTraces(evidence, (step, signal) => responder.traceOf(step, signal));
  const traces = await serveTraces({
    host,
    domain,
    books,
    chain: createEntitlementChain(operator.client),
    source: operationsSource(shown),
    leaves: servedLeaves(operatorLeaves(context, operator, { store, books, traces: shown })),
    onAsk: (event) => logAsk(context, event),
  });
  await responder.start();
  return { responder, traces };
}

function logSession({ log }: Context, { kind, gateway, session, error }: SessionEvent): void {
  const fields = { gateway, session: session.toString(), ...(error === undefined ? {} : { err: error }) };
  if (error === undefined) log.info(fields, `session ${kind}`);
  else log.warn(fields, `session ${kind}`);
}

function logAsk({ log }: Context, { error, ...fields }: AskEvent): void {
  if (error === undefined) log.info(fields, "committed values shown");
  else log.warn({ ...fields, err: error }, "committed values not shown");
}

function readyText({ layers, model, adapter, addresses, invite, monitor }: Ready): string {
  const what = adapter === undefined ? model : `${model} with adapter ${adapter}`;
  const lines = [`serving layers ${layers.join(":")} of ${what}`, ...addresses];
  if (invite !== undefined) lines.push(invite);
  if (monitor !== undefined) lines.push(`${monitor}/metrics`);
  return lines.join("\n");
}

interface Ready {
  readonly layers: LayerRange;
  readonly model: string;
  readonly adapter: string | undefined;
  readonly addresses: readonly string[];
  readonly invite: string | undefined;
  readonly monitor: string | undefined;
}
