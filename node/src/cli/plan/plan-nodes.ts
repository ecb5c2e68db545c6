import { LayersNotServedError } from "../../pipeline/errors.ts";
import { explainRoute, type PlannedRoute } from "../../pipeline/explain-route.ts";
import type { OmniError } from "../../types/errors.ts";
import type { Context } from "../context.ts";
import { findOffers, type Network, routeRequest } from "../find-route.ts";
import type { OpenedModel } from "../opened-model.ts";
import { formatAmount } from "../parse.ts";
import {
  type ModelPlan,
  memoryOf,
  NO_ROUTE,
  type PlanAlternative,
  type PlannedPlace,
  tokensPerSecond,
} from "./model-plan.ts";

export interface PlanOptions {
  /** Positions of a session. */
  readonly context: number;
  readonly promptTokens: number;
}

/**
 * The route that a session would take now over nodes of a network.
 *
 * @throws LayersNotServedError, RouteTooDearError, ContextExceededError, and what asking the nodes throws
 */
export async function planNodes(
  context: Context,
  network: Network,
  model: OpenedModel,
  { maxPrice, promptTokens, ...options }: PlanOptions & { readonly maxPrice: bigint },
): Promise<ModelPlan> {
  const { signal } = context;
  const positions = options.context;
  const request = routeRequest(network, model, { positions, maxPrice });
  const offers = await findOffers(context, network, request, signal);
  const { chosen, alternatives } = explainRoute(offers, request, promptTokens);
  const priceOf = (wei: bigint): string | null => (network.paid ? formatAmount(wei) : null);
  const total = (route: PlannedRoute) => ({
    msPerToken: route.msPerToken,
    prefillMs: route.prefillMs,
    price: priceOf(route.price),
  });
  return {
    model: model.cid,
    layers: model.blocks,
    context: positions,
    promptTokens,
    machines: "nodes",
    fits: true,
    stages: chosen.stages.map(({ candidate, time }, i) => ({
      ...(placesOf(chosen)[i] ?? { peerId: null, machine: null, layers: candidate.layers }),
      memory: memoryOf(model.source, candidate.layers, positions, null),
      ...time,
      claimedMs: candidate.state?.speed?.decodeMs ?? null,
      sessions: candidate.state?.sessions ?? null,
      rank: candidate.rank ?? null,
      price: priceOf(candidate.price),
    })),
    ...total(chosen),
    tokensPerSecond: tokensPerSecond(chosen.msPerToken),
    alternatives: alternatives.map(
      ({ kind, peerId, route }): PlanAlternative => ({
        kind,
        peerId: peerId ?? null,
        fits: route !== undefined,
        stages: route === undefined ? [] : placesOf(route),
        ...(route === undefined ? { msPerToken: null, prefillMs: null, price: null } : total(route)),
        bytes: null,
      }),
    ),
    missing: [],
    missingBytes: null,
    reason: null,
  };
}

/** What is told where no route can be had. */
export function unplannedNodes(
  model: OpenedModel,
  { context, promptTokens }: PlanOptions,
  error: OmniError,
): ModelPlan {
  const missing = error instanceof LayersNotServedError ? error.missing : [];
  const [first] = missing;
  return {
    model: model.cid,
    layers: model.blocks,
    context,
    promptTokens,
    machines: "nodes",
    ...NO_ROUTE,
    alternatives: [],
    missing,
    missingBytes: first === undefined ? null : memoryOf(model.source, first, context, null).total,
    reason: error.message,
  };
}

function placesOf({ stages }: PlannedRoute): PlannedPlace[] {
  return stages.map(({ candidate: { peerId, layers } }) => ({ peerId, machine: null, layers }));
}
