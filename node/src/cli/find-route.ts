import { readModelShape } from "../engine/model-shape.ts";
import { weightsRead } from "../engine/weights-read.ts";
import type { Host } from "../net/host.ts";
import { findCandidates } from "../pipeline/candidates.ts";
import { patienceFor, type RouteRequest } from "../pipeline/choose-route.ts";
import type { OfferedCandidate } from "../pipeline/offers.ts";
import { betweenOwn } from "../pipeline/own-layers.ts";
import type { OwnStages } from "../pipeline/own-stages.ts";
import type { Candidate } from "../pipeline/route.ts";
import type { TimeModel } from "../pipeline/stage-time.ts";
import type { WeightSource } from "../types/model.ts";
import type { Context } from "./context.ts";
import type { OpenedModel } from "./opened-model.ts";
import { leasedOffers } from "./payer-economy.ts";

/** Who may compute. */
export interface Network {
  readonly host: Host;
  /** Whom to ask, each by its addresses. */
  readonly peers: readonly (readonly string[])[];
  readonly leases: readonly Candidate[];
  /** CID of the adapter that all stages must serve. */
  readonly adapter: string | undefined;
  /** False in a free swarm: nobody leases, nobody is paid. */
  readonly paid: boolean;
  /** What this machine computes itself, at both ends of every route; without it, nothing. */
  readonly own?: Pick<OwnStages, "offers" | "connect" | "watch"> | undefined;
}

export interface RouteOptions {
  /** Of prompt and completion. */
  readonly positions: number;
  /** OMNI wei a position, all stages together. */
  readonly maxPrice: bigint;
  readonly signal: AbortSignal;
}

/** What the model itself tells of the time that its stages take. */
export function timeModelOf(source: WeightSource): Required<Pick<TimeModel, "work" | "rowBytes">> {
  const shape = readModelShape(source.metadata);
  return { work: weightsRead(source, shape), rowBytes: 4 * shape.width };
}

/** Of what nodes offer, that of which a live lease stands where sessions are paid; with this machine's own stages. */
export const usableOffers =
  ({ paid, leases, own }: Pick<Network, "paid" | "leases" | "own">) =>
  (offers: readonly OfferedCandidate[]): readonly OfferedCandidate[] =>
    betweenOwn(paid ? leasedOffers(offers, leases) : offers, own?.offers ?? []);

/** What a route has to be. */
export function routeRequest(
  { paid }: Pick<Network, "paid">,
  { cid, blocks, source }: Pick<OpenedModel, "cid" | "blocks" | "source">,
  { positions, maxPrice }: Omit<RouteOptions, "signal">,
  excess?: TimeModel["excess"],
): RouteRequest {
  const time = { ...timeModelOf(source), ...(excess && { excess }) };
  return { manifest: cid, blocks, positions, time, ...(paid && { maxPrice }) };
}

/** What nodes offer now that may be used for a route. */
export async function findOffers(
  { log }: Pick<Context, "log">,
  network: Network,
  request: RouteRequest,
  signal: AbortSignal,
): Promise<readonly OfferedCandidate[]> {
  const { host, peers, leases, adapter } = network;
  const usable = usableOffers(network);
  const patience = (
    answered: readonly OfferedCandidate[],
    silent: ReadonlySet<readonly string[]>,
  ): number => {
    const unheard = leases.filter(({ addresses }) => silent.has(addresses));
    const isKnown = unheard.length === silent.size;
    return patienceFor(usable(answered), isKnown ? unheard : undefined, request);
  };
  const asked = { adapter, rowBytes: request.time?.rowBytes, signal, patience };
  const { candidates, failures } = await findCandidates(host, request.manifest, peers, asked);
  for (const [peer, error] of failures) log.warn({ peer, err: error }, "a peer is left out");
  return usable(candidates);
}
