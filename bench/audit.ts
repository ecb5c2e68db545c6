// How far honest machines are apart in an audit, and how far cheats: node bench/audit.ts --model FILE
//   [--builds x64,haswell] [--cheats q6_K,q5_0,…]
//
// Operators decode 64 tokens after a prompt of 96, each in a process with one CPU build of ggml; a validator with another build
// re-executes the first 24 positions, and all. "median" and "most" are of the positions' highest normalised squared errors; ratios and
// scores are of 2,000 audits of 8 positions each, drawn at random.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ratioOf, scoreOf } from "../node/src/economy/audit/score.ts";
import { requantize } from "../test/helpers/requantize.ts";
import { figuresOf } from "./audit/figures.ts";
import { AuditSides } from "./audit/sides.ts";

const { values } = parseArgs({
  options: {
    model: { type: "string" },
    builds: { type: "string", default: "x64,haswell,icelake" },
    cheats: { type: "string", default: "q6_K,q5_0,q4_0" },
  },
});
if (values.model === undefined) throw new TypeError("--model FILE is needed");
const { model } = values;
const builds = values.builds.split(",");

/** Positions of the session that are audited. */
const LENGTHS = [24, 160];
/** Rows of an audit, and audits that are drawn from a session. */
const SAMPLES = 8;
const DRAWS = 2_000;

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;

const show = (value: number): string => value.toExponential(1).padStart(8);

/** The rows that a validator with `auditor` finds different from those that an operator committed to. */
async function compare(
  sides: AuditSides,
  name: string,
  operator: string,
  served: string,
  auditor: string,
): Promise<void> {
  const records = await sides.serve(operator, served);
  for (const length of LENGTHS) {
    const session = await sides.audit(auditor, model, records, length);
    const { noise, positions } = session;
    const worst = positions.map(({ error }) => error);
    const tokens = positions.flatMap(({ agrees }) => agrees ?? []);
    const agreement = tokens.filter(Boolean).length / tokens.length;
    const figured = Array.from({ length: DRAWS }, () => {
      const draw = () => positions[Math.floor(Math.random() * positions.length)] ?? [];
      return figuresOf(session, Array.from({ length: SAMPLES }, draw).flat());
    });
    const ratios = figured.map(ratioOf).sort((a, b) => a - b);
    const scores = figured.map(scoreOf).sort((a, b) => a - b);
    const figures = [
      show(
        quantile(
          worst.toSorted((a, b) => a - b),
          0.5,
        ),
      ),
      show(Math.max(...worst)),
      show(noise),
      ...[0, 0.5, 1].map((q) => quantile(ratios, q).toFixed(1).padStart(7)),
      ...[0, 0.5, 1].map((q) => String(quantile(scores, q)).padStart(7)),
      (tokens.length === 0 ? "-" : `${Math.round(100 * agreement)} %`).padStart(6),
    ];
    console.log(`${name.padEnd(26)}${String(length).padStart(5)} ${figures.join(" ")}`);
  }
}

await using sides = await AuditSides.open(builds);
console.log(
  `${"operator / validator".padEnd(26)} rows   median     most    noise  times noise: 0, 50, 100 %  score: 0, 50, 100 %   tokens`,
);
for (const operator of builds) {
  for (const auditor of builds) await compare(sides, `${operator} / ${auditor}`, operator, model, auditor);
}
const [first = "x64", last = first] = [builds[0], builds.at(-1)];
for (const cheat of values.cheats.split(",")) {
  const smaller = join(sides.folder, cheat);
  await requantize(model, smaller, () => cheat);
  await compare(sides, `${cheat}, ${last} / ${first}`, last, smaller, first);
}
