import { loadStage } from "../../engine/load-stage.ts";
import { estimateMemory, total } from "../../engine/memory-estimate.ts";
import { readModelShape } from "../../engine/model-shape.ts";
import { PROMPT_CHUNK } from "../../pipeline/constants.ts";
import { measureStage } from "../../pipeline/measure-stage.ts";
import type { StageSpeed } from "../../pipeline/messages.ts";
import { splitModel } from "../../pipeline/split-model.ts";
import { expectedTime, type StageTime } from "../../pipeline/stage-time.ts";
import type { LayerRange, WeightSource } from "../../types/model.ts";
import type { Context } from "../context.ts";
import { type EngineOptions, stageOptions } from "../engine-options.ts";
import { timeModelOf } from "../find-route.ts";
import type { OpenedModel } from "../opened-model.ts";
import { type ModelPlan, memoryOf, NO_ROUTE, type PlanAlternative, tokensPerSecond } from "./model-plan.ts";
import type { PlanOptions } from "./plan-nodes.ts";

export interface SizesOptions extends PlanOptions, Pick<EngineOptions, "threads" | "device"> {
  /** Bytes that each machine may use. */
  readonly sizes: readonly number[];
  /** Between any two of them (ms). */
  readonly roundTripMs: number;
}

/**
 * How machines of some sizes would share a model, all as fast as this one. Its speed is measured with some of the layers where the weights are
 * here; else nothing is said of times.
 */
export async function planSizes(
  context: Context,
  model: OpenedModel,
  options: SizesOptions,
): Promise<ModelPlan> {
  const { source, blocks, cid } = model;
  const { sizes, promptTokens } = options;
  const shape = readModelShape(source.metadata);
  const need = (layers: LayerRange): number => total(estimateMemory(source, shape, layers, options.context));
  const { work } = timeModelOf(source);
  const split = splitModel({ blocks, memory: sizes, need, work });
  const timeOf = await stageTimer(context, source, options);
  const whole: LayerRange = [0, blocks];
  const base = {
    model: cid,
    layers: blocks,
    context: options.context,
    promptTokens,
    machines: "sizes",
  } as const;
  const alone = (fits: boolean): PlanAlternative => ({
    kind: "one-machine",
    peerId: null,
    fits,
    stages: [],
    ...expected([timeOf(whole)], promptTokens),
    price: null,
    bytes: need(whole),
  });
  if (!split.fits) {
    const missing: LayerRange = [split.reached, blocks];
    return {
      ...base,
      ...NO_ROUTE,
      alternatives: [alone(false)],
      missing: [missing],
      missingBytes: need(missing),
      reason: `Together the machines hold layers 0:${split.reached}.`,
    };
  }
  const { shares } = split;
  const times = shares.map(({ layers }) => timeOf(layers));
  const time = expected(times, promptTokens);
  return {
    ...base,
    fits: true,
    stages: shares.map(({ machine, layers }, i) => ({
      peerId: null,
      machine,
      layers,
      memory: memoryOf(source, layers, options.context, sizes[machine] ?? null),
      decodeMs: times[i]?.decodeMs ?? null,
      claimedMs: null,
      hopMs: times[i]?.hopMs ?? null,
      prefillMs: times[i]?.prefillMs ?? null,
      sessions: null,
      rank: null,
      price: null,
    })),
    ...time,
    tokensPerSecond: tokensPerSecond(time.msPerToken),
    price: null,
    alternatives: shares.length > 1 ? [alone(false)] : [],
    missing: [],
    missingBytes: null,
    reason: null,
  };
}

function expected(
  times: readonly (StageTime | undefined)[],
  promptTokens: number,
): { readonly msPerToken: number | null; readonly prefillMs: number | null } {
  const known = times.filter((time) => time !== undefined);
  if (known.length < times.length) return { msPerToken: null, prefillMs: null };
  return expectedTime(known, promptTokens);
}

/** Tells how long layers take on a machine like this one: as long for each byte of weights as those that are measured here. */
async function stageTimer(
  context: Context,
  source: WeightSource,
  options: SizesOptions,
): Promise<(layers: LayerRange) => StageTime | undefined> {
  const { work } = timeModelOf(source);
  const { blocks } = readModelShape(source.metadata);
  const measured = sampleOf(blocks.length, work);
  const speed = await speedOf(context, source, measured, options);
  if (speed === undefined) return () => undefined;
  return (layers) => {
    const share = work(layers) / work(measured);
    return {
      decodeMs: speed.decodeMs * share,
      hopMs: options.roundTripMs,
      prefillMs: (speed.prefillMs / speed.prefillTokens) * PROMPT_CHUNK * share,
    };
  };
}

/** Weights that are loaded to measure a speed: enough that what a step costs beside them hardly counts. */
const SAMPLE_BYTES = 256 * 1024 ** 2;

/** As many of the last layers as that allows, with the head; else one from the middle. */
function sampleOf(blocks: number, work: (layers: LayerRange) => number): LayerRange {
  const first = Array.from({ length: blocks }, (_, i) => i).find((i) => work([i, blocks]) <= SAMPLE_BYTES);
  const middle = blocks >> 1;
  return first === undefined ? [middle, middle + 1] : [first, blocks];
}

async function speedOf(
  { signal, log }: Context,
  source: WeightSource,
  layers: LayerRange,
  { context: positions, threads, device }: SizesOptions,
): Promise<StageSpeed | undefined> {
  if (source.locate(`blk.${layers[0]}.attn_q.weight`) === undefined) {
    log.info("the weights are not here: nothing is said of times");
    return undefined;
  }
  const engine = stageOptions({ threads, device, memory: undefined });
  const stage = await loadStage({ source, layers, context: positions, signal, ...engine });
  try {
    return await measureStage(stage, { positions, signal });
  } finally {
    await stage.close();
  }
}
