// Makes operation traces of an attempt and checks them: node trace-taus.ts MODEL STEPS LAYERS POSITIONS THREADS (lists of numbers), in a process
// of its own, so that OMNI_GGML_DIR can name a build of ggml. Prints what TraceTaus describes.
import { traceAttempt } from "../../helpers/traced-attempt.ts";
import { neededTaus } from "../../helpers/zk/needed-taus.ts";
import { faultOf, operationTrace } from "../../helpers/zk/trace-check.ts";

export interface TraceTaus {
  /** Traces made. */
  readonly traces: number;
  /** Those that do not stand. */
  readonly faults: readonly unknown[];
  /** Largest tolerance needed (multiples of 2^-24), by ggml type. */
  readonly taus: Readonly<Record<number, number>>;
}

const [model = "", ...lists] = process.argv.slice(2);
const [steps = [], layers = [], positions = [], [threads = 1] = []] = lists.map((list) =>
  list.split(",").map(Number),
);
await using attempt = await traceAttempt({ model, steps, threads });
const faults: unknown[] = [];
const taus: Record<number, number> = {};
for (const layer of layers) {
  for (const position of positions) {
    const trace = await operationTrace(attempt, { layer, position });
    const fault = await faultOf(attempt, { layer, position }, trace);
    if (fault !== undefined) faults.push({ layer, position, ...fault });
    for (const [type, tau] of await neededTaus(attempt, layer, trace))
      taus[type] = Math.max(tau, taus[type] ?? 0);
  }
}
const found: TraceTaus = { traces: layers.length * positions.length, faults, taus };
console.log(JSON.stringify(found));
