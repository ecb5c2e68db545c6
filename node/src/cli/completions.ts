import type { Address, Hex } from "viem";
import { noteSession } from "../economy/noted-books.ts";
import { loadStage } from "../engine/load-stage.ts";
import { readModelShape } from "../engine/model-shape.ts";
import { createTokenizer } from "../engine/tokenizer.ts";
import type { CompletionRequest, CompletionSource, StartedCompletion } from "../gateway/completion-source.ts";
import { findPeers } from "../net/find-peers.ts";
import { createHost, type Host } from "../net/host.ts";
import { chooseWindow } from "../pipeline/choose-window.ts";
import { LayersNotServedError, StageRefusedError } from "../pipeline/errors.ts";
import { GatewaySession, type RouteEvent } from "../pipeline/gateway-session.ts";
import { generateLocally } from "../pipeline/generate-locally.ts";
import { LocalPrefixes } from "../pipeline/local-prefixes.ts";
import { SessionPrefixes } from "../pipeline/session-prefixes.ts";
import { servedModelCid } from "../store/adapted-model.ts";
import { openHomeStore } from "../store/home-store.ts";
import type { Manifest } from "../store/manifest/manifest.ts";
import type { LoraAdapter } from "../types/adapter.ts";
import type { LayerRange } from "../types/model.ts";
import type { Stage } from "../types/stage.ts";
import { type AdapterReference, openAdapter, readAdapterReference } from "./adapter-reference.ts";
import { type ChainOptions, openSigningClient } from "./chain-client.ts";
import type { Context } from "./context.ts";
import { contextOfModel, type EngineOptions, stageOptions } from "./engine-options.ts";
import { type Network, type RouteOptions, timeModelOf } from "./find-route.ts";
import { findStandbys } from "./find-standbys.ts";
import { identifyModel, type OpenedModel, openModel } from "./opened-model.ts";
import { formatAmount } from "./parse.ts";
import { createPayerEconomy, type PayerEconomy } from "./payer-economy.ts";
import { type FoundRoute, isOfRoute, RouteFinder } from "./route-finder.ts";
import { timed } from "./timed-tokens.ts";

/** Which model completes, and who computes it. */
export interface CompletionsOptions extends EngineOptions, ChainOptions {
  readonly model: string;
  /** Whom to ask; without any, who leases the model on the chain. */
  readonly peer?: readonly string[] | undefined;
  /** Compute on this machine alone. */
  readonly local?: true | undefined;
  /** False in a free swarm. */
  readonly chain: boolean;
  readonly adapter?: string | undefined;
  /** OMNI wei a position, all stages together. */
  readonly maxPrice: bigint;
  /** Whose money is promised, where the account is a session key of theirs. */
  readonly payer?: Address | undefined;
}

/** A model that is ready to complete prompts, here or over routes of nodes that are asked anew for each. */
export interface Completions extends CompletionSource, AsyncDisposable {
  start(request: CompletionRequest, signal: AbortSignal): Promise<Completion>;
}

export interface Completion extends StartedCompletion {
  /** Who computes, how fast, and what was paid, in one line. */
  status(tokensPerSecond: number): string;
  /** Stages that were lost and replaced so far. */
  mended(): number;
  vouchers(): number;
  /** Id of the session, which `prove` takes; absent where nothing is paid. */
  readonly session?: () => Hex | undefined;
  /** Consents to audits, in a file whose path it answers with; absent where nothing is paid. */
  readonly consent?: (grantee: Address) => Promise<string>;
}

/**
 * Opens the model: its weights where this machine computes alone, else its header.
 *
 * @throws what opening of model, adapter, chain and stage throws
 */
export async function openCompletions(context: Context, options: CompletionsOptions): Promise<Completions> {
  const local = options.local === true;
  const reference = options.adapter === undefined ? undefined : await readAdapterReference(options.adapter);
  const payer =
    local || !options.chain
      ? undefined
      : createPayerEconomy(context.home, await openSigningClient(context, options), options.payer);
  await using opening = new AsyncDisposableStack();
  const host = opening.use(await createHost({ listen: [] }));
  const identified = await identifyModel(context, options.model);
  const named = options.peer && (await findPeers(host, options.peer, { signal: context.signal }));
  const { cid } = identified;
  const leasesOf = async (manifest: Manifest) => (await payer?.leases(cid, manifest, reference?.cid)) ?? [];
  const peersOf = async (manifest: Manifest | undefined) => {
    if (named !== undefined) return named;
    if (manifest === undefined) return (await payer?.peers(servedModelCid(cid, reference?.cid))) ?? [];
    return (await leasesOf(manifest)).map(({ addresses }) => addresses);
  };
  const model = await openModel(context, identified, { host, providers: peersOf, weights: local });
  const adapter = reference && (await adapterHere(context, model, reference, { host, peersOf, local }));
  const tokenizer = await createTokenizer(model.source.metadata, context.signal);
  opening.defer(() => tokenizer.close());
  let computing: Computing;
  if (local) {
    const { stage, ...loaded } = await loadLocally(context, model, { ...options, adapter });
    opening.defer(() => stage.close());
    computing = loaded;
  } else {
    const networkNow = async (): Promise<Network> => {
      const leases = await leasesOf(model.manifest);
      const peers = named ?? leases.map(({ addresses }) => addresses);
      return { host, peers, leases, paid: payer !== undefined, adapter: reference?.cid };
    };
    const { maxPrice } = options;
    const routes = new RouteFinder({ context, model, networkNow, maxPrice });
    const prefixes = new SessionPrefixes();
    computing = {
      start: (request, signal) =>
        startOverRoute(context, routes, payer, model, { ...request, maxPrice, prefixes, signal }),
      ready: async (signal) => (await routes.find(1, signal)).route,
    };
  }
  const held = opening.move();
  return {
    model: servedModelCid(cid, reference?.cid),
    tokenizer,
    ...computing,
    [Symbol.asyncDispose]: () => held.disposeAsync(),
  };
}

type Computing = Pick<Completions, "start" | "ready">;

const range = (layers: LayerRange): string => layers.join(":");

interface AdapterSources {
  readonly host: Host;
  readonly peersOf: (manifest: Manifest) => Promise<readonly (readonly string[])[]>;
  readonly local: boolean;
}

/**
 * The adapter, where this machine computes with it, or has it as a file that could be another model's; who only names it to others need
 * not have it.
 */
async function adapterHere(
  { home, signal }: Context,
  { cid, manifest, source }: OpenedModel,
  reference: AdapterReference,
  { host, peersOf, local }: AdapterSources,
): Promise<LoraAdapter | undefined> {
  if (!local && reference.kind === "cid") return undefined;
  const base = { manifest: cid, shape: readModelShape(source.metadata) };
  const sources = { store: await openHomeStore(home), host, providers: await peersOf(manifest) };
  return (await openAdapter(reference, base, sources, signal)).adapter;
}

/** Loads the whole model; each completion is a session of its own. */
async function loadLocally(
  { signal }: Context,
  { source, blocks }: OpenedModel,
  options: EngineOptions & { readonly adapter: LoraAdapter | undefined },
): Promise<Computing & { readonly stage: Stage }> {
  const context = contextOfModel(source, options.context);
  const layers: LayerRange = [0, blocks];
  const { adapter } = options;
  const stage = await loadStage({ source, layers, adapter, context, signal, ...stageOptions(options) });
  const prefixes = new LocalPrefixes([stage]);
  const stages = [{ peerId: "local", layers }];
  const start: Completions["start"] = async (request, signal) => ({
    tokens: generateLocally({ ...request, stages: [stage], prefixes, context, signal }),
    status: (speed) => `this machine ${range(layers)} · ${speed.toFixed(1)} tokens/s`,
    stages,
    mended: () => 0,
    vouchers: () => 0,
    paid: () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  });
  return { stage, start, ready: async () => stages };
}

interface RouteRequest extends CompletionRequest, Omit<RouteOptions, "positions"> {
  readonly prefixes: SessionPrefixes;
}

/** Where a stage of the route turns out to be gone, full or elsewhere, the nodes are asked anew, once. */
async function startOverRoute(
  context: Context,
  routes: RouteFinder,
  payer: PayerEconomy | undefined,
  model: OpenedModel,
  request: RouteRequest,
): Promise<Completion> {
  const positions = request.prompt.length + request.maxTokens;
  const open = async (without?: string): Promise<Completion> => {
    const found = await routes.find(positions, request.signal, without);
    return openOverRoute(context, found, routes, payer, model, request);
  };
  try {
    return await open();
  } catch (error) {
    if (!isOfRoute(error)) throw error;
    context.log.info({ err: error }, "the route does not hold any more: the nodes are asked anew");
    routes.forget();
    return await open("peerId" in error ? error.peerId : undefined).catch((again: unknown) => {
      // A node that is full says more than that there is no other.
      throw again instanceof LayersNotServedError && error instanceof StageRefusedError ? error : again;
    });
  }
}

async function openOverRoute(
  context: Context,
  found: FoundRoute,
  routes: RouteFinder,
  payer: PayerEconomy | undefined,
  model: OpenedModel,
  { maxPrice, signal, prefixes, ...request }: RouteRequest,
): Promise<Completion> {
  const { network, offers, route } = found;
  const { host, adapter } = network;
  const { cid, source } = model;
  const positions = request.prompt.length + request.maxTokens;
  const { width, vocabularySize } = readModelShape(source.metadata);
  const noted = payer && noteSession(payer.books);
  const window = chooseWindow(route, timeModelOf(source));
  // Guessed tokens arrive together: they tell nothing of what a step takes.
  const isTimed = window === 0 || payer !== undefined || request.sampling.temperature > 0;
  let mended = 0;
  const session = await GatewaySession.open({
    ...request,
    host,
    manifest: cid,
    adapter,
    route,
    width,
    vocabularySize,
    context: Math.min(...route.map(({ offer }) => offer.context)),
    signal,
    prefixes,
    window,
    standbys: findStandbys(network, model, offers, { positions, maxPrice }),
    ...(noted && { books: noted }),
    onRoute(event) {
      if (event.kind === "mended") mended++;
      if (event.kind === "lost") routes.forget();
      logRoute(context, event);
    },
  });
  const leave = routes.take(route);
  const paid = (): bigint | undefined =>
    payer === undefined ? undefined : session.paid.reduce((sum, amount) => sum + amount, 0n);
  return {
    tokens: timed(session.tokens(), (msPerToken) => {
      if (isTimed && mended === 0) routes.note(found, msPerToken);
    }),
    status(speed) {
      const payment =
        payer === undefined ? "" : ` · ${session.vouchers} vouchers · ${formatAmount(paid() ?? 0n)} OMNI`;
      const chain = session.stages.map(({ peerId, layers }) => `${peerId.slice(-6)} ${range(layers)}`);
      return `${chain.join(" → ")} · ${speed.toFixed(1)} tokens/s${payment}`;
    },
    get stages() {
      return session.stages;
    },
    mended: () => mended,
    vouchers: () => session.vouchers,
    paid,
    ...(noted && { session: () => noted.terms()[0]?.value.session }),
    ...(noted && {
      consent(grantee) {
        const stages = session.stages;
        return payer.consent(context.home, grantee, {
          manifest: servedModelCid(cid, adapter),
          route: stages,
          noted,
        });
      },
    }),
    async [Symbol.asyncDispose]() {
      leave();
      await session.close();
    },
  };
}

function logRoute({ log }: Context, { kind, stage: { peerId, layers }, error, seconds }: RouteEvent): void {
  const fields = { peer: peerId, layers: range(layers) };
  if (kind === "left") log.info(fields, "a stage is being stopped; another one takes its place");
  else if (kind === "lost")
    log.warn({ ...fields, err: error }, "a stage was lost; another one is looked for");
  else log.info({ ...fields, seconds }, "another stage has taken its place");
}
