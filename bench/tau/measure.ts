// Measures how far products of a model are from exact ones: node measure.ts MODEL LAYERS THREADS, in a process of its own, so that
// OMNI_GGML_DIR can name a build of ggml. Prints what Measured describes.
import { LeafOp, type PlannedTensor, planTensors } from "@omninode/sdk";
import { randomAt } from "../../node/src/engine/random.ts";
import { blockValues } from "../../node/src/zk/activation-blocks.ts";
import { LayerTiles } from "../../node/src/zk/layer-tiles.ts";
import type { OperationTrace } from "../../node/src/zk/operation-trace.ts";
import { productErrors } from "../../node/src/zk/product-errors.ts";
import { weightValues } from "../../node/src/zk/weight-values.ts";
import { type TracedAttempt, traceAttempt } from "../../test/helpers/traced-attempt.ts";
import { operationTrace, planOf } from "../../test/helpers/zk/trace-check.ts";
import { CHEATS, type Cheat, cheatedErrors } from "./cheats.ts";
import { type Distribution, distributionOf } from "./distribution.ts";

/** Of one ggml type: |out - acc - s| beyond rounding, over ‖w‖ ‖x‖, in units of 2^-24. */
export interface TypeErrors {
  /** Of each product of a tile, as the kernel's results give it. */
  readonly honest: Distribution;
  /** Of each whole row, had the operator used other numbers and spread the difference over its tiles. */
  readonly cheats: Readonly<Record<Cheat, Distribution>>;
}

export type Measured = Readonly<Record<number, TypeErrors>>;

const UNIT = 2 ** 24;
/** A prompt with tiles of attention, a short one that the kernels round together, and single tokens. */
const STEPS = [70, 3, 1, 1];
const POSITIONS = [66, 71, 74];

class Samples {
  readonly honest: number[] = [];
  readonly cheats = new Map<Cheat, number[]>(CHEATS.map((cheat) => [cheat, []]));
}

const samples = new Map<number, Samples>();
const of = (type: number): Samples => {
  const found = samples.get(type) ?? new Samples();
  samples.set(type, found);
  return found;
};

async function measureHonest(attempt: TracedAttempt, layer: number, trace: OperationTrace): Promise<void> {
  await using tiles = await LayerTiles.open(attempt.weights, planOf(attempt, layer));
  for await (const { type, error, rounding, norm } of productErrors(trace, tiles)) {
    of(type).honest.push(norm === 0 ? 0 : Math.max(0, ((error - rounding) / norm) * UNIT));
  }
}

/** The activations that each matrix of the layer meets, column tile by column tile. */
function activationsOf(
  trace: OperationTrace,
): Map<string, { tensor: PlannedTensor; columns: Float64Array[] }> {
  const found = new Map<string, { tensor: PlannedTensor; columns: Float64Array[] }>();
  for (const { op, first } of trace.places.segments) {
    const { tensor } = trace.places.leafAt(first);
    if (op !== LeafOp.MatMul || tensor === undefined) continue;
    const columns: Float64Array[] = [];
    for (let part = 0; part < Math.ceil(tensor.columns / 256); part++) {
      const block = trace.leaves[first + part]?.inputs[0];
      columns.push(blockValues(tensor.type, trace.outputs[Number(block?.index)] ?? new Uint8Array()));
    }
    found.set(tensor.name, { tensor, columns });
  }
  return found;
}

async function measureCheats(attempt: TracedAttempt, layer: number, trace: OperationTrace): Promise<void> {
  const plan = planOf(attempt, layer);
  await using tiles = await LayerTiles.open(attempt.weights, plan);
  const activations = activationsOf(trace);
  let draws = 0;
  const random = () => randomAt(BigInt(layer), draws++);
  for (const planned of planTensors(plan)) {
    const found = activations.get(planned.name);
    if (found === undefined) continue;
    const { tensor, columns } = found;
    for (let group = 0; group < Math.ceil(tensor.rows / 12); group++) {
      const weights = (await tiles.band(tensor, group)).map((tile) => weightValues(tensor.type, tile));
      const rows = (weights[0]?.length ?? 0) / (columns[0]?.length ?? 1);
      for (let row = 0; row < rows; row++) {
        const parts = columns.map((x, c) => ({
          x,
          w: (weights[c] ?? x).subarray(row * x.length, (row + 1) * x.length),
        }));
        const errors = cheatedErrors(tensor.type, parts, random);
        for (const cheat of CHEATS)
          of(tensor.type)
            .cheats.get(cheat)
            ?.push(errors[cheat] * UNIT);
      }
    }
  }
}

const [model = "", layers = "", threads = "1"] = process.argv.slice(2);
await using attempt = await traceAttempt({ model, steps: STEPS, threads: Number(threads) });
for (const layer of layers.split(",").map(Number)) {
  for (const position of POSITIONS) {
    const trace = await operationTrace(attempt, { layer, position });
    await measureHonest(attempt, layer, trace);
    if (position === POSITIONS.at(-1)) await measureCheats(attempt, layer, trace);
  }
}
const measured = Object.fromEntries(
  [...samples].map(([type, { honest, cheats }]) => [
    type,
    {
      honest: distributionOf(honest),
      cheats: Object.fromEntries([...cheats].map(([cheat, values]) => [cheat, distributionOf(values)])),
    },
  ]),
);
console.log(JSON.stringify(measured));
