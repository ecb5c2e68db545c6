import type { FederatedRound, OmniClient } from "@omninode/sdk";
import { leasingPeers } from "../../economy/registry.ts";
import { RoundModelError } from "../../economy/rounds/errors.ts";
import { manifestOfRound } from "../../economy/rounds/open-round.ts";
import { readModelShape } from "../../engine/model-shape.ts";
import type { AdapterBase } from "../../federated/adapter/codec.ts";
import type { ModelSources } from "../../pipeline/model-shards.ts";
import type { WeightSource } from "../../types/model.ts";
import type { Context } from "../context.ts";
import { identifyModel, openModel } from "../opened-model.ts";

/** The model that a round trains, with its weights. */
export interface RoundWeights {
  readonly base: AdapterBase;
  readonly source: WeightSource;
}

/**
 * Opens the model of a round: the one that is named, which must be it, or what peers have by its manifest.
 *
 * @throws RoundModelError; what opening and fetching models throws
 */
export async function openRoundWeights(
  context: Context,
  client: OmniClient,
  round: FederatedRound,
  { host, providers }: ModelSources,
  model: string | undefined,
): Promise<RoundWeights> {
  const manifest = await manifestOfRound(client, round);
  const identified = await identifyModel(context, model ?? manifest);
  if (identified.cid !== manifest) throw new RoundModelError(round.roundId, manifest, identified.cid);
  const { source } = await openModel(context, identified, {
    host,
    providers: async () => [...providers, ...(await leasingPeers(client, manifest))],
    weights: true,
  });
  return { base: { manifest, shape: readModelShape(source.metadata) }, source };
}
