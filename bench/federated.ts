// What compression costs rounds of federated learning: the held-out loss of the embedded model after rounds whose contributions are
// compressed, beside the same rounds with dense differences, all honest, no noise: node bench/federated.ts [--rounds 5]. Each side has the
// outer rate that is best for it.
import { parseArgs } from "node:util";
import { parametersOf } from "../node/src/federated/adapter/parameters.ts";
import { contributionAddend } from "../node/src/federated/aggregate/addend.ts";
import { aggregate } from "../node/src/federated/aggregate/aggregate.ts";
import { leaveOneOut } from "../node/src/federated/aggregate/leave-one-out.ts";
import { compress } from "../node/src/federated/wire/compress.ts";
import { encodeContribution } from "../node/src/federated/wire/contribution.ts";
import { learningRateOf, openLaboratory, TRAINING } from "../test/helpers/federated/laboratory.ts";
import { privateTexts } from "../test/helpers/federated/texts.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "5" } } });
const CONTRIBUTORS = 6;
const MAX_NORM = 1_000 * TRAINING.maxNorm;
const DENSE_OUTER_RATE = 1;
const { signal } = new AbortController();
await using laboratory = await openLaboratory(signal);
const { contributors, heldOut } = privateTexts(CONTRIBUTORS);
const set = await laboratory.rowsOf(heldOut);
const data = await Promise.all(contributors.map((lines) => laboratory.rowsOf(lines)));
const fresh = parametersOf(laboratory.adapter);
console.log(`loss before: ${(await laboratory.loss(fresh, set)).toFixed(4)}`);

async function play(isDense: boolean): Promise<number> {
  let base = fresh;
  let bytes = 0;
  const outerRate = isDense ? DENSE_OUTER_RATE : TRAINING.outerRate;
  const feedbacks = new Array<Float32Array | undefined>(CONTRIBUTORS);
  for (let round = 1; round <= Number(values.rounds); round++) {
    const units = [];
    for (const [i, rows] of data.entries()) {
      const difference = await laboratory.train(base, rows, {
        learningRate: learningRateOf(round),
        seed: BigInt(round),
      });
      if (isDense) {
        const addTo = (totals: Float64Array, weight: number): void => {
          for (const [at, value] of difference.entries()) {
            totals[at] = (totals[at] ?? 0) + weight * Math.round(value * 2 ** 24);
          }
        };
        units.push({ members: 1, load: async () => ({ norm: 1, addTo }) });
        continue;
      }
      const { kept, feedbackDecay } = TRAINING;
      const rules = { base: new Uint8Array(32), kept, feedbackDecay, maxNorm: MAX_NORM };
      const { contribution, feedback } = compress({ ...rules, difference, feedback: feedbacks[i] });
      feedbacks[i] = feedback;
      bytes = encodeContribution(contribution).length;
      units.push({ members: 1, load: async () => contributionAddend(contribution) });
    }
    const loss = (parameters: Float32Array) => laboratory.loss(parameters, set);
    const gains = await leaveOneOut({ base, units, clip: MAX_NORM, outerRate, loss, signal });
    const weighed = units.map((unit, i) => ({ ...unit, gain: Math.max(0, gains[i] ?? 0) }));
    const parameters = await aggregate({ base, units: weighed, clip: MAX_NORM, outerRate, signal });
    base = new Float32Array(parameters);
    console.log(`${isDense ? "dense" : "compressed"}, round ${round}: ${(await loss(base)).toFixed(4)}`);
  }
  if (!isDense)
    console.log(`${bytes} bytes an upload, ${(4 * fresh.length) / bytes} times smaller than dense`);
  return laboratory.loss(base, set);
}

const [compressed, dense] = [await play(false), await play(true)];
console.log(`compressed / dense: ${(compressed / dense).toFixed(4)}`);
