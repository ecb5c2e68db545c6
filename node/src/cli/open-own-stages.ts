import { loadStage } from "../engine/load-stage.ts";
import { estimateMemory, total } from "../engine/memory-estimate.ts";
import { readModelShape } from "../engine/model-shape.ts";
import { measureStage } from "../pipeline/measure-stage.ts";
import { chooseOwnLayers, type LayerEnds } from "../pipeline/own-layers.ts";
import { type OwnStage, OwnStages } from "../pipeline/own-stages.ts";
import type { LoraAdapter } from "../types/adapter.ts";
import type { LayerRange } from "../types/model.ts";
import type { Context } from "./context.ts";
import { contextOfModel, type EngineOptions, stageOptions } from "./engine-options.ts";
import { PrivateMemoryError, PrivateRouteError } from "./errors.ts";
import { findOffers, type Network, routeRequest } from "./find-route.ts";
import type { OpenedModel } from "./opened-model.ts";

/** What a machine keeps to itself at least where it is not told: docs/GATEWAY.md says why. */
const LEAST: LayerEnds = { first: 2, last: 1 };

export interface OwnStagesOptions extends EngineOptions {
  /** OMNI wei a position, all stages together. */
  readonly maxPrice: bigint;
  /** Default: as few as the nodes' layers allow. */
  readonly privateLayers?: LayerEnds | undefined;
}

/**
 * Loads the first and the last layers of a model, and serves them to this machine's sessions alone.
 *
 * @throws PrivateRouteError, PrivateMemoryError, and what asking nodes and loading throw
 */
export async function openOwnStages(
  context: Context,
  network: Network,
  model: OpenedModel,
  adapter: LoraAdapter | undefined,
  options: OwnStagesOptions,
): Promise<OwnStages & AsyncDisposable> {
  const { signal, log } = context;
  const { blocks, source } = model;
  const ends = options.privateLayers ?? (await endsByOffers(context, network, model, options));
  const { first, last } = ends;
  if (first + last >= blocks) throw new PrivateRouteError(blocks, ends);
  const ranges: readonly [LayerRange, LayerRange] = [
    [0, first],
    [blocks - last, blocks],
  ];
  const positions = contextOfModel(source, options.context);
  const shape = readModelShape(source.metadata);
  const needs = ranges.map((layers) => total(estimateMemory(source, shape, layers, positions, adapter)));
  const need = needs.reduce((sum, bytes) => sum + bytes, 0);
  const { memory } = options;
  if (memory !== undefined && need > memory) throw new PrivateMemoryError(need, memory, ...ranges);
  await using loaded = new AsyncDisposableStack();
  const open = async (layers: LayerRange, part: number): Promise<OwnStage> => {
    const memoryLimit = memory && Math.floor(memory * part);
    const stage = await loadStage({
      source: await model.weightsOf(layers),
      layers,
      adapter,
      context: positions,
      signal,
      ...stageOptions({ ...options, memory: memoryLimit }),
    });
    loaded.defer(() => stage.close());
    const speed = await measureStage(stage, { positions, signal });
    log.info({ layers, ...speed }, "layers are kept here");
    const offer = {
      manifest: model.cid,
      adapter: network.adapter,
      layers: [...layers] as [number, number],
      blocks,
      context: positions,
    };
    return { stage, speed, memoryLimit, offer };
  };
  const [firstNeed = 0, lastNeed = 0] = needs;
  const own = await OwnStages.start({
    host: network.host,
    first: await open(ranges[0], firstNeed / need),
    last: await open(ranges[1], lastNeed / need),
    onSession: ({ kind, session, error }) =>
      log.debug(
        { session: session.toString(), ...(error !== undefined && { err: error }) },
        `own session ${kind}`,
      ),
  });
  loaded.defer(() => own.stop());
  const held = loaded.move();
  return Object.assign(own, { [Symbol.asyncDispose]: () => held.disposeAsync() });
}

async function endsByOffers(
  context: Context,
  network: Network,
  model: OpenedModel,
  { maxPrice }: Pick<OwnStagesOptions, "maxPrice">,
): Promise<LayerEnds> {
  const request = routeRequest(network, model, { positions: 1, maxPrice });
  const offers = await findOffers(context, network, request, context.signal);
  const ends = chooseOwnLayers(
    model.blocks,
    offers.map(({ layers }) => layers),
    LEAST,
  );
  if (ends === undefined) throw new PrivateRouteError(model.blocks, LEAST);
  return ends;
}
