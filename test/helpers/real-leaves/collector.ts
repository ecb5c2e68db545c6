// Draws matrix products from operation traces of a text: node collector.ts ORDER OUT, in a process of its own, so that OMNI_GGML_DIR can name
// a build of ggml. ORDER is a CollectionOrder as JSON; RealLeaf[] comes out, as v8 serializes it.
import { writeFile } from "node:fs/promises";
import { serialize } from "node:v8";
import { keccak256, toHex } from "viem";
import { canaryTexts } from "../../../node/src/economy/audit/canary-texts.ts";
import type { OperationTrace } from "../../../node/src/zk/operation-trace.ts";
import {
  createMountainRange,
  getTracePlan,
  hashLayerPlan,
  hashTolerances,
  LeafOp,
  type LeafStatement,
  type SegmentName,
  type Tolerances,
} from "../../../sdk/src/index.ts";
import { Dice } from "../leaves/dice.ts";
import { traceAttempt } from "../traced-attempt.ts";
import { operationTrace, planOf } from "../zk/trace-check.ts";
import type { RealLeaf } from "./real-leaf.ts";

export interface CollectionOrder {
  /** Name of the model, its file, name of the build. */
  readonly model: string;
  readonly path: string;
  readonly build: string;
  readonly taus: Tolerances;
  /** Leaves of each of these types of weights, spread over layers, projections and positions. */
  readonly types: readonly number[];
  readonly leaves: number;
  readonly seed: number;
}

/** A prompt, and tokens alone. */
const STEPS = [40, 1, 1];
/** One that was computed with others, and one alone: each leaf has the activations of both, one of them as another token's. */
const POSITIONS = [37, 41] as const;

/** A projection of a layer. */
interface Site {
  readonly layer: number;
  readonly segment: SegmentName;
}

const [order = "{}", out = ""] = process.argv.slice(2);
const { model, path, build, taus, types, leaves, seed }: CollectionOrder = JSON.parse(order);
const dice = new Dice(seed);
await using attempt = await traceAttempt({ model: path, steps: STEPS, text: canaryTexts.join("\n") });
const [a, b] = attempt.stage.layers;
const plans = createMountainRange(attempt.plan.layers.map(hashLayerPlan));

const sites = sitesByType();
const wanted = types.flatMap((type) => {
  const all = sites.get(type) ?? [];
  if (all.length === 0) throw new RangeError(`no matrix of ${model} is of type ${type}`);
  const order = shuffled(all);
  return Array.from({ length: leaves }, (_, i) => order[i % order.length] as Site);
});
const drawn: RealLeaf[] = [];
for (const layer of new Set(wanted.map((site) => site.layer))) {
  const traces = [];
  for (const position of POSITIONS) traces.push(await operationTrace(attempt, { layer, position }));
  for (const site of wanted) if (site.layer === layer) drawn.push(await draw(site, traces));
}
await writeFile(out, serialize(drawn));

function sitesByType(): Map<number, Site[]> {
  const found = new Map<number, Site[]>();
  for (const plan of attempt.plan.layers.slice(a, b)) {
    const places = getTracePlan({ plan, a, b, position: BigInt(POSITIONS[0]) });
    for (const { name, op, first } of places.segments) {
      const type = op === LeafOp.MatMul ? places.leafAt(first).tensor?.type : undefined;
      if (type !== undefined)
        found.set(type, [...(found.get(type) ?? []), { layer: plan.layer, segment: name }]);
    }
  }
  return found;
}

/** Any leaf of the projection, of either position. */
async function draw({ layer, segment }: Site, traces: readonly OperationTrace[]): Promise<RealLeaf> {
  const own = dice.int(2);
  const [trace, other] = [traces[own], traces[1 - own]];
  const { first = 0, leaves: count = 0 } = trace?.places.segments.find(({ name }) => name === segment) ?? {};
  const nth = dice.int(count);
  const index = first + nth;
  const leaf = trace?.leaves[index];
  const place = trace?.places.leafAt(index);
  if (trace === undefined || leaf === undefined || place?.tensor === undefined)
    throw new RangeError(`no leaf ${index} in layer ${layer}`);
  const { type, across } = place.tensor;
  const inputs = [];
  for (const slot of leaf.inputs.keys()) inputs.push(await trace.valueOf(index, slot));
  // Segments begin elsewhere where attention has another number of tiles.
  const start = other?.places.segments.find(({ name }) => name === segment)?.first ?? 0;
  const block = await other?.valueOf(start + nth, 0);
  const groups = count / across;
  // The next group of rows, but for the last one, which may be shorter.
  const group = groups < 3 ? 0 : (Math.floor(nth / across) + 1) % (groups - 1);
  const weights = await trace.valueOf(first + group * across + (nth % across), 1);
  // As many rows as the leaf's own, which may be of the last group.
  const alike = weights.subarray(0, inputs[1]?.length);
  const plan = planOf(attempt, layer);
  const position = POSITIONS[own] ?? 0;
  const statement: LeafStatement = {
    dispute: keccak256(toHex(`${model} ${build} ${layer} ${position} ${index}`)),
    manifest: keccak256(toHex(model)),
    tauTable: hashTolerances(taus),
    ...{ a, b, position: BigInt(position), layer, index, answer: trace.answer, leaf },
  };
  return {
    ...{ model, build, type, plan, taus, statement },
    planPath: plans.inclusionProof(layer),
    planRoot: attempt.plan.planRoot,
    values: { inputs, output: trace.outputs[index] ?? new Uint8Array() },
    elsewhere: { block: block ?? new Uint8Array(), weights: alike },
  };
}

function shuffled<T>(list: readonly T[]): T[] {
  const keyed = list.map((one) => ({ one, key: dice.next() }));
  return keyed.sort((x, y) => x.key - y.key).map(({ one }) => one);
}
