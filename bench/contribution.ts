/**
 * What compressing a difference loses and costs: `node bench/contribution.ts [--parameters 1048576] [--kept 64]`.
 *
 * The squared error of the values that are sent, as a part of their squares, for three ways to spend one or two bits a value,
 * on draws of three distributions (a trained difference has heavier tails than a Gaussian); then size and time.
 */
import { parseArgs } from "node:util";
import { CHUNK } from "../node/src/federated/constants.ts";
import { compress } from "../node/src/federated/wire/compress.ts";
import { decodeContribution, encodeContribution } from "../node/src/federated/wire/contribution.ts";
import { twoLevels } from "../node/src/federated/wire/two-levels.ts";

const { values } = parseArgs({
  options: { parameters: { type: "string", default: "1048576" }, kept: { type: "string", default: "64" } },
});
const parameters = Number(values.parameters);
const kept = Number(values.kept);

const gaussian = (): number =>
  Math.sqrt(-2 * Math.log(1 - Math.random())) * Math.cos(2 * Math.PI * Math.random());
const laplace = (): number => Math.log(1 - Math.random()) * (Math.random() < 0.5 ? 1 : -1);
const student3 = (): number => gaussian() / Math.hypot(gaussian(), gaussian(), gaussian());

type Levels = (sorted: Float32Array) => readonly number[];
const mean = (list: Float32Array): number => list.reduce((sum, value) => sum + value, 0) / list.length;
/** Best of 200 scales for magnitudes in a fixed ratio of 1 to 3: four levels at equal distances. */
const equallySpaced: Levels = (sorted) => {
  const top = sorted.at(-1) ?? 0;
  const candidates = Array.from({ length: 200 }, (_, i) => [(top * (i + 1)) / 600, (top * (i + 1)) / 200]);
  return candidates.reduce((best, next) => (errorOf(sorted, next) < errorOf(sorted, best) ? next : best));
};
const contenders: readonly (readonly [string, Levels])[] = [
  ["sign, one magnitude (1 bit)", (sorted) => [mean(sorted)]],
  ["sign, magnitudes 1:3, one scale (2 bits)", equallySpaced],
  [
    "sign, two magnitudes (2 bits, on the wire)",
    (sorted) => {
      const { low, high } = twoLevels(sorted);
      return [low, high];
    },
  ],
];

function errorOf(sorted: Float32Array, levels: readonly number[]): number {
  let error = 0;
  let squares = 0;
  for (const value of sorted) {
    error += Math.min(...levels.map((level) => (value - level) ** 2));
    squares += value * value;
  }
  return error / squares;
}

console.log(`largest ${kept} of ${CHUNK}, 50 chunks each: squared error / squares`);
for (const [name, draw] of [
  ["Gaussian", gaussian],
  ["Laplace", laplace],
  ["Student t, 3 degrees", student3],
] as const) {
  const chunks = Array.from({ length: 50 }, () =>
    Float32Array.from({ length: CHUNK }, () => Math.abs(draw()))
      .sort()
      .subarray(CHUNK - kept),
  );
  for (const [label, levels] of contenders) {
    const errors = chunks.map((sorted) => errorOf(sorted, levels(sorted)));
    console.log(
      `${name.padEnd(22)} ${label.padEnd(44)} ${(errors.reduce((a, b) => a + b, 0) / 50).toFixed(4)}`,
    );
  }
}

const difference = Float32Array.from({ length: parameters }, () => laplace() * 1e-3);
const base = new Uint8Array(32);
let started = performance.now();
const { contribution } = compress({ difference, base, kept, maxNorm: 10_000 });
const bytes = encodeContribution(contribution);
const encoding = performance.now() - started;
started = performance.now();
decodeContribution(bytes, { base, parameters, kept, norm: contribution.norm, maxBytes: bytes.length });
const decoding = performance.now() - started;
const ratio = (4 * parameters) / bytes.length;
console.log(
  `${parameters} parameters: ${bytes.length} bytes, ${ratio.toFixed(1)} x smaller than F32; ` +
    `compressing ${encoding.toFixed(0)} ms, decoding ${decoding.toFixed(0)} ms`,
);
