import { connectChain } from "../../economy/chain/connect.ts";
import { servedVersionsOf } from "../../economy/model-version.ts";
import { leasingPeers, rankedCandidates } from "../../economy/registry.ts";
import { findPeers } from "../../net/find-peers.ts";
import { createHost } from "../../net/host.ts";
import { OmniError } from "../../types/errors.ts";
import type { ChainOptions } from "../chain-client.ts";
import type { Context } from "../context.ts";
import { contextOfModel, type EngineOptions } from "../engine-options.ts";
import { identifyModel, openModel } from "../opened-model.ts";
import { type PlanOptions, planNodes, unplannedNodes } from "./plan-nodes.ts";
import { planSizes } from "./plan-sizes.ts";
import { planText } from "./plan-text.ts";

export interface PlanModelOptions
  extends Omit<EngineOptions, "memory">,
    Pick<ChainOptions, "rpc" | "deployment"> {
  readonly model: string;
  /** Bytes that each machine may use; undefined: nodes are asked. */
  readonly sizes: readonly number[] | undefined;
  readonly peer?: readonly string[] | undefined;
  readonly promptTokens: number;
  readonly roundTrip: number;
  readonly chain: boolean;
  /** OMNI wei a position, all stages together. */
  readonly maxPrice: bigint;
}

/**
 * Prints who would compute which layers of a model; where nobody can, what is missing, before it throws.
 *
 * @throws LayersNotServedError, RouteTooDearError, ContextExceededError, and what opening of model, chain and nodes throws
 */
export async function planModel(context: Context, options: PlanModelOptions): Promise<void> {
  const { signal } = context;
  const { sizes, promptTokens } = options;
  await using host = await createHost({ listen: [] });
  const identified = await identifyModel(context, options.model);
  const client =
    sizes === undefined && options.chain ? await connectChain({ home: context.home, ...options }) : undefined;
  const named = options.peer && (await findPeers(host, options.peer, { signal }));
  const providers = named ?? (client === undefined ? [] : await leasingPeers(client, identified.cid));
  const model = await openModel(context, identified, {
    host,
    providers: async () => providers,
    weights: false,
  });
  const positions = contextOfModel(model.source, options.context);
  const plan: PlanOptions = { context: positions, promptTokens: Math.min(promptTokens, positions) };
  if (sizes !== undefined) {
    const split = await planSizes(context, model, {
      ...options,
      ...plan,
      sizes,
      roundTripMs: options.roundTrip,
    });
    context.out(split, planText(split));
    return;
  }
  const leases =
    client === undefined
      ? []
      : await rankedCandidates(client, servedVersionsOf(client.deployment, { ...model, adapter: undefined }));
  const peers = named ?? leases.map(({ addresses }) => addresses);
  const network = { host, peers, leases, adapter: undefined, paid: client !== undefined };
  try {
    const route = await planNodes(context, network, model, { ...plan, maxPrice: options.maxPrice });
    context.out(route, planText(route));
  } catch (error) {
    if (error instanceof OmniError) {
      const missing = unplannedNodes(model, plan, error);
      context.out(missing, planText(missing));
    }
    throw error;
  }
}
