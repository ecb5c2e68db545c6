import { readModelShape } from "../../engine/model-shape.ts";
import type { Host } from "../../net/host.ts";
import type { ProviderTarget } from "../../net/shard-protocol/provider.ts";
import type { LayerRange } from "../../types/model.ts";
import { createTrainingStage, type Trainer, type TrainerOptions } from "../training/trainer.ts";
import { TrainingRouteError } from "./errors.ts";
import { askForOffer, type OfferingNode, RemoteStage } from "./remote-stage.ts";
import { type SplitStage, splitTrainer } from "./split-trainer.ts";

export type SplitTrainerOptions = TrainerOptions & {
  readonly host: Host;
  /** CID of the model's manifest. */
  readonly manifest: string;
  /** Nodes that compute layers; what none of them serves is computed here. */
  readonly nodes: readonly ProviderTarget[];
  readonly signal: AbortSignal;
};

/**
 * Loads a model for training over nodes that each compute some of its layers. Who has the first layers sees the tokens, who has the last
 * sees them as targets, and the text can be told from the activations between: name only nodes that may know it.
 *
 * @throws TrainingRouteError where nodes serve another model, or a layer twice; StageRefusedError, TrainingStageLostError; as `createTrainer`
 */
export async function openSplitTrainer(options: SplitTrainerOptions): Promise<Trainer> {
  const { host, manifest, nodes, adapter, rowTokens, source, signal } = options;
  const shape = readModelShape(source.metadata);
  const model = { manifest, shape };
  const capacity = rowTokens - 1;
  const asked = await Promise.allSettled(nodes.map((node) => askForOffer(host, node, signal)));
  const offering = asked.flatMap((result) => (result.status === "fulfilled" ? result.value : []));
  const open: SplitStage[] = [];
  try {
    for (const result of asked) if (result.status === "rejected") throw result.reason;
    for (const { layers, node } of routeOf(offering, manifest, shape.blocks.length)) {
      open.push(
        node === undefined
          ? await createTrainingStage({ ...options, layers, capacity })
          : await RemoteStage.open({ ...node, adapter, model, capacity }),
      );
    }
    return splitTrainer(adapter, open);
  } catch (error) {
    await Promise.allSettled(open.map((stage) => stage.close()));
    await Promise.allSettled(offering.map(({ connection }) => connection.close()));
    throw error;
  }
}

/** All layers in order, with who computes them; where nobody does, they are computed here. */
function routeOf(
  offering: readonly OfferingNode[],
  manifest: string,
  blocks: number,
): { readonly layers: LayerRange; readonly node: OfferingNode | undefined }[] {
  const route: { layers: LayerRange; node: OfferingNode | undefined }[] = [];
  let next = 0;
  for (const node of offering.toSorted((a, b) => a.offer.layers[0] - b.offer.layers[0])) {
    const { offer, turns } = node;
    const [first, end] = offer.layers;
    if (offer.manifest !== manifest || offer.blocks !== blocks || end > blocks)
      throw new TrainingRouteError(`${turns.peerId} serves another model, ${offer.manifest}`);
    if (first < next) throw new TrainingRouteError(`layer ${first} is served more than once`);
    if (first > next) route.push({ layers: [next, first], node: undefined });
    route.push({ layers: [first, end], node });
    next = end;
  }
  if (next < blocks) route.push({ layers: [next, blocks], node: undefined });
  return route;
}
