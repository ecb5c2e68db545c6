// How far honest products are from exact ones, and how far those of the nearest cheats:
//
//   node bench/calibrate-tau.ts [--gemma FILE] [--builds haswell,x64] [--write]
//
// Makes operation traces of the embedded model, and of Gemma 3 270M (Q4_K_M) where its file is given or OMNI_GEMMA names it, with each
// CPU build of ggml that this machine runs, in a process each, by one thread and by two in turns. Prints what docs/TOLERANCES.md has as a
// table; --write writes its plot, docs/tolerances.svg.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { tensorTypes } from "../node/src/engine/tensor-types.ts";
import { FIRST_TOLERANCES } from "../sdk/src/actions/deployment/constants.ts";
import { matrixTypes } from "../sdk/src/index.ts";
import { embeddedModel } from "../test/helpers/models.ts";
import { cpuVariants, printedOn } from "../test/model/helpers/cpu-variants.ts";
import { CHEATS } from "./tau/cheats.ts";
import { type Distribution, merge } from "./tau/distribution.ts";
import type { Measured } from "./tau/measure.ts";
import { type Group, plotTolerances } from "./tau/plot.ts";

const { values } = parseArgs({
  options: {
    gemma: { type: "string", default: process.env.OMNI_GEMMA ?? "" },
    builds: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const SCRIPT = join(import.meta.dirname, "tau/measure.ts");
const PLOT = join(import.meta.dirname, "../docs/tolerances.svg");

/** Undefined where this machine cannot run the build. */
async function measure(
  build: string,
  threads: number,
  model: string,
  layers: string,
): Promise<Measured | undefined> {
  const printed = await printedOn(build, [SCRIPT, model, layers, String(threads)]);
  return printed === undefined ? undefined : JSON.parse(printed);
}

const models = [{ name: "embedded", path: embeddedModel, layers: "0,3" }];
if (values.gemma !== "") models.push({ name: "Gemma 3 270M", path: values.gemma, layers: "0,5" });
const found: Measured[] = [];
for (const [i, build] of (values.builds?.split(",") ?? (await cpuVariants())).entries()) {
  for (const { name, path, layers } of models) {
    const measured = await measure(build, 1 + (i % 2), path, layers);
    if (measured === undefined) {
      console.log(`${build}: this machine cannot run it`);
      break;
    }
    found.push(measured);
    const most = Object.entries(measured).map(
      ([type, { honest }]) => `${nameOf(Number(type))} ${honest.max.toFixed(2)}`,
    );
    console.log(`${build}, ${name}: honest products need up to ${most.join(", ")}`);
  }
}

const groups: Group[] = matrixTypes.flatMap((type, index) => {
  const all = found.flatMap((measured) => measured[type] ?? []);
  if (all.length === 0) return [];
  const strips = [
    { label: "honest", kind: "honest" as const, values: merge(all.map(({ honest }) => honest)) },
    ...CHEATS.map((cheat) => ({
      label: cheat,
      kind: "cheat" as const,
      values: merge(all.map((one) => one.cheats[cheat])),
    })),
  ];
  return [{ name: nameOf(type), tolerance: FIRST_TOLERANCES[index] ?? 0, strips }];
});

console.log("\n| type | t | | products | 1 % | median | 99 % | largest |\n|---|---|---|---|---|---|---|---|");
for (const { name, tolerance, strips } of groups) {
  for (const { label, values } of strips)
    console.log(`| ${name} | ${tolerance} | ${label} | ${cells(values)} |`);
}
if (values.write) await writeFile(PLOT, plotTolerances(groups));

function nameOf(type: number): string {
  return (tensorTypes.get(type)?.name ?? String(type)).toUpperCase();
}

function cells({ count, low, median, high, max }: Distribution): string {
  const figure = (value: number) => (value < 10 ? value.toFixed(2) : Math.round(value).toLocaleString("en"));
  return [count.toLocaleString("en"), ...[low, median, high, max].map(figure)].join(" | ");
}
