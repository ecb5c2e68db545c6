import type { Address } from "viem";
import { loadStage } from "../engine/load-stage.ts";
import { readModelShape } from "../engine/model-shape.ts";
import { createTokenizer } from "../engine/tokenizer.ts";
import type { CompletionRequest, CompletionSource } from "../gateway/completion-source.ts";
import { findPeers } from "../net/find-peers.ts";
import { createHost, type Host } from "../net/host.ts";
import { generateLocally } from "../pipeline/generate-locally.ts";
import { LocalPrefixes } from "../pipeline/local-prefixes.ts";
import type { LayerEnds } from "../pipeline/own-layers.ts";
import type { OwnStages } from "../pipeline/own-stages.ts";
import { SessionPrefixes } from "../pipeline/session-prefixes.ts";
import { servedModelCid } from "../store/adapted-model.ts";
import { openHomeStore } from "../store/home-store.ts";
import type { Manifest } from "../store/manifest/manifest.ts";
import type { LoraAdapter } from "../types/adapter.ts";
import type { LayerRange } from "../types/model.ts";
import type { Stage } from "../types/stage.ts";
import { type AdapterReference, openAdapter, readAdapterReference } from "./adapter-reference.ts";
import { type ChainOptions, openSigningClient } from "./chain-client.ts";
import { shownStages, startOverRoute } from "./complete-over-route.ts";
import type { Completion } from "./completion.ts";
import type { Context } from "./context.ts";
import { contextOfModel, type EngineOptions, stageOptions } from "./engine-options.ts";
import type { Network } from "./find-route.ts";
import { openOwnStages } from "./open-own-stages.ts";
import { identifyModel, type OpenedModel, openModel } from "./opened-model.ts";
import { createPayerEconomy } from "./payer-economy.ts";
import { RouteFinder } from "./route-finder.ts";

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
  /** Compute the first and the last layers on this machine, so that no node sees tokens. */
  readonly private?: true | undefined;
  /** How many; default: as few as the nodes' layers allow. */
  readonly privateLayers?: LayerEnds | undefined;
}

/** A model that is ready to complete prompts, here or over routes of nodes that are asked anew for each. */
export interface Completions extends CompletionSource, AsyncDisposable {
  start(request: CompletionRequest, signal: AbortSignal): Promise<Completion>;
}

/**
 * Opens the model: its weights where this machine computes alone, else its header.
 *
 * @throws what opening of model, adapter, chain and stage throws
 */
export async function openCompletions(context: Context, options: CompletionsOptions): Promise<Completions> {
  const local = options.local === true;
  const isPrivate = options.private === true;
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
  const adapter =
    reference &&
    (await adapterHere(context, model, reference, { host, peersOf, computes: local || isPrivate }));
  const tokenizer = await createTokenizer(model.source.metadata, context.signal);
  opening.defer(() => tokenizer.close());
  let computing: Computing;
  if (local) {
    const { stage, ...loaded } = await loadLocally(context, model, { ...options, adapter });
    opening.defer(() => stage.close());
    computing = loaded;
  } else {
    let own: (OwnStages & AsyncDisposable) | undefined;
    const networkNow = async (): Promise<Network> => {
      const leases = await leasesOf(model.manifest);
      const peers = named ?? leases.map(({ addresses }) => addresses);
      return { host, peers, leases, paid: payer !== undefined, adapter: reference?.cid, own };
    };
    if (isPrivate)
      own = opening.use(await openOwnStages(context, await networkNow(), model, adapter, options));
    const { maxPrice } = options;
    const routes = new RouteFinder({ context, model, networkNow, maxPrice });
    const prefixes = new SessionPrefixes();
    computing = {
      start: (request, signal) =>
        startOverRoute(context, routes, payer, model, { ...request, maxPrice, prefixes, signal }),
      ready: async (signal) => shownStages((await routes.find(1, signal)).route, host),
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

interface AdapterSources {
  readonly host: Host;
  readonly peersOf: (manifest: Manifest) => Promise<readonly (readonly string[])[]>;
  /** Whether this machine computes with it. */
  readonly computes: boolean;
}

/**
 * The adapter, where this machine computes with it, or has it as a file that could be another model's; who only names it to others need
 * not have it.
 */
async function adapterHere(
  { home, signal }: Context,
  { cid, manifest, source }: OpenedModel,
  reference: AdapterReference,
  { host, peersOf, computes }: AdapterSources,
): Promise<LoraAdapter | undefined> {
  if (!computes && reference.kind === "cid") return undefined;
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
    status: (speed) => `this machine ${layers.join(":")} · ${speed.toFixed(1)} tokens/s`,
    stages,
    mended: () => 0,
    vouchers: () => 0,
    paid: () => undefined,
    [Symbol.asyncDispose]: async () => undefined,
  });
  return { stage, start, ready: async () => stages };
}
