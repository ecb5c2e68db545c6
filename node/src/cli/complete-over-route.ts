import { noteSession } from "../economy/noted-books.ts";
import { readModelShape } from "../engine/model-shape.ts";
import type { CompletionRequest, RouteStage } from "../gateway/completion-source.ts";
import type { Host } from "../net/host.ts";
import { chooseWindow } from "../pipeline/choose-window.ts";
import { LayersNotServedError, StageRefusedError } from "../pipeline/errors.ts";
import { GatewaySession } from "../pipeline/gateway-session.ts";
import type { Candidate } from "../pipeline/route.ts";
import type { RouteEvent } from "../pipeline/session-options.ts";
import type { SessionPrefixes } from "../pipeline/session-prefixes.ts";
import { servedModelCid } from "../store/adapted-model.ts";
import type { Completion } from "./completion.ts";
import type { Context } from "./context.ts";
import { type RouteOptions, timeModelOf } from "./find-route.ts";
import { findStandbys } from "./find-standbys.ts";
import type { OpenedModel } from "./opened-model.ts";
import { formatAmount } from "./parse.ts";
import type { PayerEconomy } from "./payer-economy.ts";
import { type FoundRoute, isOfRoute, type RouteFinder } from "./route-finder.ts";
import { timed } from "./timed-tokens.ts";

export interface RouteRequest extends CompletionRequest, Omit<RouteOptions, "positions"> {
  readonly prefixes: SessionPrefixes;
}

/** Where a stage of the route turns out to be gone, full or elsewhere, the nodes are asked anew, once. */
export async function startOverRoute(
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
  const { host, adapter, own } = network;
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
    own,
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
      const stages = shownStages(session.stages, host);
      const chain = stages.map(({ peerId, layers }) => `${peerId.slice(-6)} ${layers.join(":")}`);
      return `${chain.join(" → ")} · ${speed.toFixed(1)} tokens/s${payment}`;
    },
    get stages() {
      return shownStages(session.stages, host);
    },
    mended: () => mended,
    vouchers: () => session.vouchers,
    paid,
    ...(noted && { session: noted.session }),
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

/** Stages as they are shown: those of this machine by that name. */
export function shownStages(stages: readonly Candidate[], host: Host): readonly RouteStage[] {
  return stages.map((stage) => (stage.peerId === host.peerId ? { ...stage, peerId: "local" } : stage));
}

function logRoute({ log }: Context, { kind, stage: { peerId, layers }, error, seconds }: RouteEvent): void {
  const fields = { peer: peerId, layers: layers.join(":") };
  if (kind === "left") log.info(fields, "a stage is being stopped; another one takes its place");
  else if (kind === "lost")
    log.warn({ ...fields, err: error }, "a stage was lost; another one is looked for");
  else log.info({ ...fields, seconds }, "another stage has taken its place");
}
